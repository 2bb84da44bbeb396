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
  /// The term as UTF-8.
  let octets: [UInt8]
  /// Where the words of each phrase are that has to stand in the sentence; the first phrase is the one that is
  /// looked for in the content first.
  private(set) var near: [[Range<Int>]] = []
  /// Where the words of each phrase are that has to stand in the report.
  private(set) var anywhere: [[Range<Int>]] = []

  init(_ text: String) {
    octets = Array(text.utf8)
    var phrase: [Range<Int>] = []
    var isInBrackets = false
    var start = 0
    for end in 0...octets.count {
      let octet = end < octets.count ? octets[end] : 0
      guard octet == 0 || Self.isSeparator(octet) else { continue }
      if start < end { phrase.append(start..<end) }
      start = end + 1
      guard octet != 0x20 else { continue }
      if !phrase.isEmpty {
        if isInBrackets { anywhere.append(phrase) } else { near.append(phrase) }
        phrase = []
      }
      if octet == UInt8(ascii: "(") { isInBrackets = true }
    }
  }

  private static func isSeparator(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x20, UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: false
    }
  }
}
