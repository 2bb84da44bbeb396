// Finds the attributions of nouns and of "according to".

extension AttributionFinder {
  func noun(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    let row = lexicon.rows[cue.row]
    let next = cue.tokens.upperBound
    guard next + 1 < sentence.upperBound else { return nil }
    let lower = analysis.lower(next)
    let leads =
      lower == "that" && row.frames.contains(.thatClause)
      || lower == "to" && row.frames.contains(.infinitive)
    let found =
      leads
      ? made(next + 1, next, .noun, in: sentence) : preposition(next, row, in: sentence)
    guard let behind = found else { return nil }
    var cue = cue
    cue.tokens = cue.tokens.lowerBound..<max(cue.tokens.upperBound, leads ? next : behind.cueEnd)
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

  /// "According to Holt, a pilot at the port, the dam …": the comma behind what describes the source; else `comma`.
  private func afterDescription(_ comma: Int, in sentence: Range<Int>) -> Int {
    let first = comma + 1
    guard first + 1 < sentence.upperBound, analysis.isComma(comma) else { return comma }
    guard ["a", "an", "the"].contains(analysis.lower(first)) else { return comma }
    for index in (first + 1..<sentence.upperBound - 1).prefix(20) {
      if analysis.isQuoted(index) || analysis.isFinite(index) { return comma }
      guard analysis.isComma(index) else { continue }
      let opensClause =
        analysis.isCapitalised(index + 1)
        || analysis.has(index + 1, [.determiner, .subjectPronoun, .possessive, .quantifier])
      let end = (index + 1..<sentence.upperBound).first(where: analysis.isComma)
      return opensClause && analysis.hasFinite(index..<(end ?? sentence.upperBound))
        ? index : comma
    }
    return comma
  }

  func accordingTo(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    guard let source = sources.described(after: cue.tokens.upperBound, in: sentence) else {
      return nil
    }
    var rest = source.upperBound
    while rest < sentence.upperBound, !analysis.isComma(rest), !analysis.isQuoted(rest),
      [".", ";"].contains(analysis.lower(rest)) == false
    { rest += 1 }
    if cue.tokens.lowerBound <= sentence.lowerBound + 1 {
      rest = afterDescription(rest, in: sentence)
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
