// Finds the attributions of passive cues: "is expected to", "agreed by Turkey".

extension AttributionFinder {
  func passive(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    let row = lexicon.rows[cue.row]
    var next = cue.tokens.upperBound
    guard next < sentence.upperBound else { return nil }
    if cue.voice == .reducedPassive,
      !row.frames.contains(.quotation) || row.frames.isDisjoint(with: [.object, .passive, .clause])
    {
      return nil
    }
    if let found = told(cue, row, by: next, in: sentence) { return found }
    if analysis.lower(next) == "by", let source = sources.subject(after: next + 1, in: sentence) {
      if cue.voice == .reducedPassive, let aside = reportedBy(cue, source, in: sentence) {
        return aside
      }
      // "was found by a patrol", "is ruled by the army": such verbs say clauses, not things.
      guard
        !row.frames.isDisjoint(with: [.object, .passive, .addressee]) || !row.prepositions.isEmpty,
        let subject = passiveSubject(before: cue.tokens.lowerBound, in: sentence)
      else { return nil }
      return FoundAttribution(
        cue: cue, source: source, content: [subject], sentence: 0, rule: .passiveWithAgent)
    }
    if analysis.lower(next) == "as", next + 1 < sentence.upperBound,
      row.lemma == "quote" || row.lemma == "cite"
    {
      next += 1
    }
    guard cue.voice == .passive else { return nil }
    let subject = sources.subject(before: cue.tokens.lowerBound, in: sentence)
    if row.frames.contains(.addressee), let found = following(cue, row, in: sentence),
      [.thatClause, .question, .preposition, .infinitive, .quotation].contains(found.rule)
    {
      return FoundAttribution(
        cue: cue, source: nil, content: [found.content], sentence: 0, rule: .told)
    }
    if row.frames.contains(.addressee) || ["quote", "cite"].contains(row.lemma) { return nil }
    guard row.frames.contains(.passive),
      analysis.lower(next) == "to" || analysis.lower(next) == "as" || analysis.lower(next) == "of",
      let behind = made(next + 1, next + 1, .passive, in: sentence), let subject
    else { return nil }
    var cue = cue
    cue.tokens = cue.tokens.lowerBound..<next
    return FoundAttribution(
      cue: cue, source: nil, content: [subject, behind.content], sentence: 0, rule: .passive)
  }

  /// "was accused by Kuwait of firing", "is believed by officials to have used it": what its agent says stands
  /// behind the agent.
  private func told(
    _ cue: Cue, _ row: CueRow, by: Int, in sentence: Range<Int>
  ) -> FoundAttribution? {
    guard cue.voice == .passive, analysis.isBy(by),
      !row.frames.isDisjoint(with: [.passive, .clause])
    else {
      return nil
    }
    for index in (by + 2..<max(by + 2, sentence.upperBound - 1)).prefix(8) {
      if analysis.isPunctuation(index) || analysis.isQuoted(index) || analysis.isFinite(index) {
        return nil
      }
      let leads =
        analysis.lower(index) == "of" && analysis.lower(index + 1).hasSuffix("ing")
        || analysis.lower(index) == "to" && !analysis.isCapitalised(index + 1)
          && !analysis.has(index + 1, [.determiner, .possessive])
      guard leads else { continue }
      return made(index + 1, index + 1, .passiveWithAgent, in: sentence).map {
        FoundAttribution(
          cue: cue, source: by + 1..<index, content: [$0.content], sentence: 0,
          rule: .passiveWithAgent)
      }
    }
    return nil
  }

  /// "As reported by the Post, …": the clause behind it or before it is the content.
  private func reportedBy(
    _ cue: Cue, _ source: Range<Int>, in sentence: Range<Int>
  ) -> FoundAttribution? {
    var before = cue.tokens.lowerBound - 1
    if before > sentence.lowerBound, analysis.lower(before) == "first" { before -= 1 }
    guard before == sentence.lowerBound, analysis.lower(before) == "as",
      source.upperBound < sentence.upperBound, analysis.isComma(source.upperBound),
      let behind = made(source.upperBound + 1, source.upperBound, .aside, in: sentence)
    else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: [behind.content], sentence: 0, rule: .aside)
  }

  /// What is agreed or announced by somebody: a noun phrase, or a quotation with what leads to it.
  func passiveSubject(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard start > sentence.lowerBound, analysis.isQuoted(start - 1) else {
      return sources.subject(before: start, in: sentence)
    }
    var first = start - 1
    while first > sentence.lowerBound,
      analysis.quotation[first - 1] == analysis.quotation[start - 1]
    { first -= 1 }
    while first > sentence.lowerBound,
      analysis.has(first - 1, [.determiner, .adjective, .possessive])
    { first -= 1 }
    return first..<start
  }
}
