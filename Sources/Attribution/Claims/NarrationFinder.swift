// Finds what a report says in its own voice: its sentences without what it attributes to others.

struct NarrationFinder {
  let analysis: Analysis

  /// Stretches of at least this many tokens count.
  static let minimumTokens = 5

  /// The token ranges of the narration, in text order; O(number of tokens).
  func ranges(_ attributions: [FoundAttribution], headline: Span?) -> [Range<Int>] {
    var attributed = [Bool](repeating: false, count: analysis.infos.count)
    func mark(_ part: Range<Int>) { for index in part { attributed[index] = true } }
    for attribution in attributions {
      for part in attribution.content { mark(part) }
      for part in attribution.carriers { mark(part) }
      for part in attribution.circumstances { mark(part) }
      if let cue = attribution.cue { mark(cue.tokens) }
      if let source = attribution.source { mark(source) }
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
