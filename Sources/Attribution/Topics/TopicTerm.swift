// The grammar of a topic's terms.

/// One term of a topic:
///
///     term        = phrase *(" + " phrase) *(" (" phrase ")")
///     phrase      = word *(" " (word / ".."))
///     word        = alternative *("|" alternative)
///     alternative = folded letters, a trailing "*" for any ending; capitals match only a word in capitals
///                 / "#", any number / "@", any word with a capital
///
/// The first word is of letters; ".." stands for up to four words of the same sentence.
/// Phrases joined by "+" stand in the same sentence, one of them in the content; a phrase in brackets stands
/// anywhere in the report.
struct TopicTerm: Sendable, Hashable {
  /// The words of each phrase that has to stand in the sentence; the first is the one that is looked for
  /// in the content first.
  private(set) var near: [[String]] = []
  /// The words of each phrase that has to stand in the report.
  private(set) var anywhere: [[String]] = []

  init(_ text: String) {
    let octets = Array(text.utf8)
    var phrase: [String] = []
    var isInBrackets = false
    var start = 0
    for end in 0...octets.count {
      let octet = end < octets.count ? octets[end] : 0
      guard octet == 0 || Self.separators.contains(octet) else { continue }
      if start < end { phrase.append(String(decoding: octets[start..<end], as: UTF8.self)) }
      start = end + 1
      guard octet != 0x20 else { continue }
      if !phrase.isEmpty {
        if isInBrackets { anywhere.append(phrase) } else { near.append(phrase) }
        phrase = []
      }
      if octet == UInt8(ascii: "(") { isInBrackets = true }
    }
  }

  private static let separators: [UInt8] = Array(" +()".utf8)
}
