// The grammar of a topic's terms.

/// One term of a topic:
///
///     term   = phrase *(" + " phrase) *(" (" phrase ")")
///     phrase = word *(" " word)
///     word   = folded letters, a trailing "*" for any ending; capitals match only a word in capitals
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
    near = []
    anywhere = []
    var rest = text[...]
    if let bracket = rest.firstIndex(of: "(") {
      for part in rest[bracket...].split(separator: "(") {
        anywhere.append(Self.words(part.prefix { $0 != ")" }))
      }
      rest = rest[..<bracket]
    }
    near = rest.split(separator: "+").map { Self.words($0) }.filter { !$0.isEmpty }
    anywhere.removeAll(where: \.isEmpty)
  }

  private static func words(_ phrase: Substring) -> [String] {
    phrase.split(separator: " ").map(String.init)
  }
}
