// Finds sentences that open with whose words they tell: "In his words, …", "In the minister's view, …".

extension CueFinder {
  /// The noun of an opening phrase that gives the sentence to somebody; its source stands before it.
  func openingWords(in sentence: Range<Int>) -> Cue? {
    guard sentence.count > Self.shortestOpening, analysis.lower(sentence.lowerBound) == "in" else {
      return nil
    }
    for index in (sentence.lowerBound + 2..<sentence.upperBound - 2).prefix(Self.longestOpening) {
      if analysis.isPunctuation(index) || analysis.isQuoted(index) || analysis.isFinite(index) {
        return nil
      }
      if analysis.isOne(of: Self.words, index), analysis.isComma(index + 1) {
        return Cue(
          head: index, tokens: index..<index + 1, row: -1, voice: .opening, isNegated: false)
      }
    }
    return nil
  }

  private static let words = WordSet("words view opinion estimation telling judgment judgement")

  /// In tokens.
  private static let shortestOpening = 6
  private static let longestOpening = 12
}

extension AttributionFinder {
  /// "In his words, …": all behind the comma, said by who possesses the words.
  func opening(words cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    var possessor = cue.head - 1
    if analysis.has(possessor, .adjective) { possessor -= 1 }
    guard possessor > sentence.lowerBound, analysis.has(possessor, .possessive) else { return nil }
    let source =
      analysis.lower(possessor) == "'s"
      ? sentence.lowerBound + 1..<possessor : possessor..<possessor + 1
    guard !source.isEmpty,
      let behind = made(
        cue.tokens.upperBound + 1, cue.tokens.upperBound, .accordingTo, in: sentence)
    else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: [behind.content], sentence: 0, rule: .accordingTo)
  }
}
