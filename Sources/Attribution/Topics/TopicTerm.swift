// The grammar of a topic's terms.

/// One term of a topic:
///
///     term   = phrase *(" + " phrase) *(" (" phrase ")")
///     phrase = word *(" " word)
///     word   = folded letters, a trailing "*" for any ending; capitals match only a word in capitals
///            / "#", any number
///
/// Phrases joined by "+" stand in the same sentence, one of them in the content; a phrase in brackets stands
/// anywhere in the report.
struct TopicTerm: Sendable, Hashable {
  /// The words of each phrase that has to stand in the sentence; the first is the one that is looked for
  /// in the content first.
  var near: [[String]]
  /// The words of each phrase that has to stand in the report.
  var anywhere: [[String]]

  init(_ text: String) {
    let parts = Array(text.utf8).split(
      separator: UInt8(ascii: "("), omittingEmptySubsequences: false)
    near = parts[0].split(separator: UInt8(ascii: "+")).map { Self.words($0) }
    near.removeAll(where: \.isEmpty)
    anywhere = parts.dropFirst().map { Self.words($0.prefix { $0 != UInt8(ascii: ")") }) }
    anywhere.removeAll(where: \.isEmpty)
  }

  private static func words(_ phrase: ArraySlice<UInt8>) -> [String] {
    phrase.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}
