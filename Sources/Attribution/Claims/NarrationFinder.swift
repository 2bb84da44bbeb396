// Finds what a report says in its own voice: its sentences without what it attributes to others.

struct NarrationFinder {
  let analysis: Analysis

  /// Stretches of at least this many tokens count.
  static let minimumTokens = 5

  /// The token ranges of the narration, in text order; O(number of tokens).
  func ranges(_ attributions: [FoundAttribution], headline: Span?) -> [Range<Int>] {
    var attributed = [Bool](repeating: false, count: analysis.infos.count)
    for attribution in attributions {
      let parts =
        attribution.content + [attribution.cue?.tokens, attribution.source].compactMap { $0 }
        + attribution.carriers + attribution.circumstances
      for index in parts.joined() { attributed[index] = true }
    }
    return analysis.document.sentences.flatMap { sentence in
      headline?.contains(sentence.span) ?? false ? [] : stretches(sentence.tokens, attributed)
    }
  }

  private func stretches(_ sentence: Range<Int>, _ attributed: [Bool]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in sentence {
      let isOwn = !attributed[index] && !(analysis.isPunctuation(index) && start == nil)
      if isOwn, start == nil { start = index }
      if attributed[index], let begun = start {
        found.append(begun..<index)
        start = nil
      }
    }
    if let start { found.append(start..<sentence.upperBound) }
    return found.filter { $0.count >= Self.minimumTokens && analysis.hasFinite($0) }
  }
}
