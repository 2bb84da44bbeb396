// Finds the attributions of nouns and of "according to".

extension AttributionFinder {
  func noun(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    let row = lexicon.rows[cue.row]
    let next = cue.tokens.upperBound
    guard next + 1 < sentence.upperBound else { return nil }
    if let made = madeNoun(cue, row, in: sentence) { return made }
    let lower = analysis.lower(next)
    let leads =
      lower == "that" && row.frames.contains(.thatClause)
      || lower == "to" && row.frames.contains(.infinitive)
    guard leads, let behind = made(next + 1, next, .noun, in: sentence) else {
      return nil
    }
    var possessor = cue.head - 1
    guard possessor >= sentence.lowerBound else { return nil }
    while possessor > sentence.lowerBound, !analysis.has(possessor, .possessive) { possessor -= 1 }
    guard analysis.has(possessor, .possessive) else { return nil }
    let source =
      analysis.lower(possessor) == "'s"
      ? sources.phrase(endingAt: possessor, in: sentence) : possessor..<possessor + 1
    return FoundAttribution(
      cue: cue, source: source, content: [behind.content], sentence: 0, rule: .noun)
  }

  /// "an agreement it made with Russia to …": the noun's maker stands in a clause behind it.
  func madeNoun(_ cue: Cue, _ row: CueRow, in sentence: Range<Int>) -> FoundAttribution? {
    let limit = min(sentence.upperBound, cue.head + 12)
    guard
      let verb = (cue.head + 2..<max(cue.head + 2, limit)).first(where: {
        Self.lightVerbs.contains(analysis.lower($0))
      }),
      let source = sources.subject(before: verb, in: cue.head + 1..<sentence.upperBound),
      !(cue.head + 1..<verb).contains(where: { analysis.isPunctuation($0) || analysis.isFinite($0) }
      )
    else { return nil }
    for index in verb + 1..<min(sentence.upperBound, verb + 8) {
      let leads =
        analysis.lower(index) == "to" && row.frames.contains(.infinitive)
        || analysis.lower(index) == "that" && row.frames.contains(.thatClause)
      if leads, let behind = made(index + 1, index, .madeNoun, in: sentence) {
        return FoundAttribution(
          cue: cue, source: source, content: [behind.content], sentence: 0, rule: .madeNoun)
      }
      if analysis.isPunctuation(index) { return nil }
    }
    return nil
  }

  private static let lightVerbs: Set<String> = [
    "made", "reached", "signed", "struck", "gave", "issued", "voiced", "took",
  ]

  func accordingTo(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    guard let source = sources.subject(after: cue.tokens.upperBound, in: sentence) else {
      return nil
    }
    var rest = source.upperBound
    while rest < sentence.upperBound, !analysis.isComma(rest), !analysis.isQuoted(rest),
      [".", ";"].contains(analysis.lower(rest)) == false
    { rest += 1 }
    if cue.tokens.lowerBound <= sentence.lowerBound + 1 {
      guard rest + 1 < sentence.upperBound, analysis.isComma(rest),
        let behind = made(rest + 1, rest, .accordingTo, in: sentence)
      else { return nil }
      return FoundAttribution(
        cue: cue, source: source, content: [behind.content], sentence: 0, rule: .accordingTo)
    }
    return left(
      cue, source, sentence.lowerBound..<cue.tokens.lowerBound, rest: rest, in: sentence,
      rule: .accordingTo)
  }
}
