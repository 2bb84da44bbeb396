// Finds who the subject of a cue is, and whether it can attribute at all.

extension AttributionFinder {
  func active(
    _ cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    let row = lexicon.rows[cue.row]
    if cue.voice == .finite, row.frames.contains(.quotation),
      let postposed = postposed(cue, in: sentence, after: found)
    {
      return postposed
    }
    guard let behind = following(cue, row, in: sentence),
      !isSilent(cue, row, behind, in: sentence)
    else { return nil }
    var cue = cue
    cue.tokens = cue.tokens.lowerBound..<max(cue.tokens.upperBound, behind.cueEnd)
    let isLeading = cue.voice == .participle && opens(cue, in: sentence)
    let source =
      isLeading && lexicon.rows[cue.row].lemma != "ask"
      ? subject(behind: contents.clauseEnd(behind.content), in: sentence)
      : subject(of: cue, in: sentence, after: found)
    guard let source, !isUnlikely(source, row, in: sentence) else { return nil }
    if row.modality != .statement, isAbstract(source) { return nil }
    if behind.rule == .object, Self.namingVerbs.contains(row.lemma), isThing(source, cue) {
      return nil
    }
    let isSubordinate =
      isLeading || isInserted(cue, behind: source) || isSubordinate(source, cue, in: sentence)
    let end =
      isSubordinate
      ? contents.clauseEnd(behind.content) : behind.content.upperBound
    let content =
      behind.content.lowerBound..<(endOfRestriction(behind, source, upTo: end) ?? end)
    return FoundAttribution(
      cue: cue, source: source, content: [content], sentence: 0,
      circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, content.lowerBound)],
      rule: behind.rule)
  }

  func subject(
    of cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> Range<Int>? {
    let start = cue.tokens.lowerBound
    let before = start - 1
    if cue.voice == .participle { return participleSubject(cue, in: sentence, after: found) }
    if before >= sentence.lowerBound, analysis.has(before, .coordinator),
      !analysis.has(before, .adverb)
    {
      if let source = nearerSubject(before: before, in: sentence, after: found.last) {
        return source
      }
      if let source = found.last?.source { return source }
      return leadingSubject(before: before, in: sentence)
        ?? mainSubject(before: before, in: sentence)
    }
    if cue.voice == .infinitive {
      return causedSubject(before: start, in: sentence) ?? mainSubject(before: start, in: sentence)
    }
    return sources.subject(before: start, in: sentence)
  }

  /// "…, and the union struck and said": the subject of a clause between the attribution before and "and".
  func nearerSubject(
    before end: Int, in sentence: Range<Int>, after last: FoundAttribution?
  ) -> Range<Int>? {
    guard let last, let cue = last.cue else { return nil }
    let start = max(cue.tokens.upperBound, last.content.last?.upperBound ?? 0)
    guard start < end,
      let verb = (start..<end).last(where: { !analysis.isQuoted($0) && analysis.isFinite($0) })
    else { return nil }
    var group = verb
    while group > start, analysis.has(group - 1, [.adverb, .auxiliary]) { group -= 1 }
    guard group > start, let found = sources.subject(before: group, in: sentence),
      found.lowerBound >= start,
      !(found.lowerBound..<verb).contains(where: { analysis.has($0, .subordinator) }),
      !analysis.has(found.lowerBound - 1, .subordinator)
    else { return nil }
    return found
  }

  /// The subject of the clause behind a leading participle.
  func subject(behind end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = end
    while end < sentence.upperBound, analysis.isQuotationMark(end) { end += 1 }
    if end < sentence.upperBound, !analysis.isComma(end), end > sentence.lowerBound + 1,
      analysis.isQuotationMark(end - 1)
    {
      end -= 1
    }
    guard end + 1 < sentence.upperBound, analysis.isComma(end) || analysis.isQuotationMark(end)
    else { return nil }
    guard let verb = (end + 1..<sentence.upperBound).first(where: { analysis.isFinite($0) }) else {
      return nil
    }
    return sources.subject(before: verb, in: end + 1..<sentence.upperBound)
  }

  /// The subject of the first clause of a sentence that is not subordinate.
  func leadingSubject(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
    for index in sentence.lowerBound..<end
    where !analysis.isQuoted(index) && analysis.isFinite(index) {
      var start = index
      while start > sentence.lowerBound, analysis.has(start - 1, [.adverb, .auxiliary]) {
        start -= 1
      }
      guard let found = sources.subject(before: start, in: sentence) else { continue }
      if analysis.has(found.lowerBound, .relative) { continue }
      if found.lowerBound > sentence.lowerBound, analysis.has(found.lowerBound - 1, .subordinator) {
        continue
      }
      return found
    }
    return nil
  }

  /// The subject of the last finite verb before `end`, or of the first in the sentence.
  func mainSubject(
    before end: Int, in sentence: Range<Int>, allowsRelative: Bool = false
  ) -> Range<Int>? {
    var index = end - 1
    while index > sentence.lowerBound {
      if !analysis.isQuoted(index), analysis.isFinite(index) {
        var start = index
        while start > sentence.lowerBound, analysis.has(start - 1, [.adverb, .auxiliary]) {
          start -= 1
        }
        if let found = sources.subject(before: start, in: sentence),
          allowsRelative || !analysis.has(found.lowerBound, .relative)
        {
          return found
        }
      }
      index -= 1
    }
    return nil
  }

  /// "Asked about the deal, Smith …", "After saying that …, Smith …": the participle opens the sentence.
  func opens(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    let start = cue.tokens.lowerBound
    return start == sentence.lowerBound
      || start == sentence.lowerBound + 1
        && analysis.has(sentence.lowerBound, [.preposition, .subordinator, .adverb])
  }

  /// "When Smith announced his plan, …": the clause of the cue depends on the one behind it.
  func isSubordinate(_ source: Range<Int>, _ cue: Cue, in sentence: Range<Int>) -> Bool {
    let before = source.lowerBound - 1
    if before >= sentence.lowerBound, analysis.lower(before) == "what" { return true }
    if source.count == 1, analysis.has(source.lowerBound, .relative), before >= sentence.lowerBound,
      analysis.isComma(before)
    {
      return true
    }
    guard before >= sentence.lowerBound, analysis.has(before, .subordinator) else {
      return cue.voice == .participle
        && analysis.has(max(cue.head - 1, sentence.lowerBound), .subordinator)
    }
    return analysis.lower(before) != "because" && analysis.lower(before) != "whether"
  }
}
