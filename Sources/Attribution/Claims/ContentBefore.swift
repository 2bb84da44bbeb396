// Finds content that stands before its cue: "…, Smith said" and "…, said Smith".

extension AttributionFinder {
  /// "…, Smith said on Friday." and "…, said Smith, …": the content stands before.
  func postposed(
    _ cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    let start = cue.tokens.lowerBound
    if start == sentence.lowerBound { return opening(cue, in: sentence) }
    let before = start - 1
    let leftStart = leftStart(in: sentence, after: found)
    if start - sentence.lowerBound == 2, analysis.isComma(before),
      analysis.has(sentence.lowerBound, [.coordinator, .adverb]),
      let opening = opening(cue, in: sentence)
    {
      return opening
    }
    if closesContent(before), !Self.telling.contains(lexicon.rows[cue.row].lemma),
      let source = sources.subject(after: cue.tokens.upperBound, in: sentence),
      isInverted(cue, source, leftStart..<start, in: sentence)
    {
      return left(
        cue, source, leftStart..<start,
        rest: afterApposition(source.upperBound, in: sentence), in: sentence,
        rule: .inverted)
    }
    if analysis.isComma(before), let subject = subjectBefore(cue, leftStart..<start, in: sentence) {
      return left(
        cue, subject.source, leftStart..<start, rest: subject.rest, in: sentence, rule: .inverted)
    }
    guard let source = sources.subject(before: start, in: sentence), source.lowerBound > leftStart,
      source.count > 1 || !analysis.has(source.lowerBound, .relative),
      closesContent(source.lowerBound - 1) && source.lowerBound - 1 > leftStart
        || analysis.lower(source.lowerBound - 1) == "as"
    else { return nil }
    let rest = afterCircumstances(
      afterTheme(cue, source, in: sentence), lexicon.rows[cue.row], in: sentence)
    if analysis.lower(source.lowerBound - 1) == "as" {
      return aside(cue, source, rest, from: leftStart, in: sentence)
    }
    if introduces(leftStart..<source.lowerBound - 1, rest, in: sentence) { return nil }
    let isQuotation = analysis.isQuoted(source.lowerBound - 1)
    if !isQuotation, isIntroduction(leftStart..<source.lowerBound),
      leadsToContent(cue, in: sentence)
    {
      return nil
    }
    if !isQuotation, Self.naming.contains(lexicon.rows[cue.row].lemma) { return nil }
    guard
      endsHere(rest, in: sentence) || isQuotation && !hasContent(rest, cue, in: sentence)
        || isWholeQuotation(leftStart..<source.lowerBound)
          && (rest > cue.tokens.upperBound || analysis.lower(rest) != "that")
    else { return nil }
    if leftStart > sentence.lowerBound, isCarrier(leftStart..<source.lowerBound - 1) {
      return FoundAttribution(
        cue: cue, source: source, content: [cue.tokens], sentence: 0,
        circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, rest)], rule: .carrier)
    }
    let region = behindColon(leftStart..<source.lowerBound)
    let resumes = isQuotation ? afterInsertedClause(rest, in: sentence) : rest
    return left(cue, source, region, rest: resumes, in: sentence, rule: .postposed)
  }

  /// "She tried again: “…,” she said.": the quotation alone.
  private func behindColon(_ region: Range<Int>) -> Range<Int> {
    guard region.count > 3, analysis.isQuoted(region.upperBound - 1) else { return region }
    let number = analysis.quotation[region.upperBound - 1]
    guard let first = region.first(where: { analysis.quotation[$0] == number }),
      first > region.lowerBound, analysis.isColon(first - 1)
    else { return region }
    return first..<region.upperBound
  }

  /// Whether a region is one quotation that a mark at its inner end leads on to its attribution.
  private func isWholeQuotation(_ region: Range<Int>) -> Bool {
    guard region.count > 3, let first = region.first, analysis.isQuotationMark(first) else {
      return false
    }
    return analysis.quotation[first] == analysis.quotation[region.upperBound - 1]
      && [",", "?", "!"].contains(analysis.lower(region.upperBound - 2))
  }

  /// Verbs behind which stands who is told or spoken of, never who speaks.
  private static let telling: Set<String> = [
    "tell", "inform", "assure", "remind", "notify", "brief", "describe", "call", "accuse",
  ]

  /// Verbs that stand behind a clause as its aside hardly ever: "the town he calls home".
  private static let naming: Set<String> = ["call", "talk", "read", "repeat"]

  /// Whether the phrase behind a cue is its subject: behind a quotation, or behind a clause and at its end.
  func isInverted(
    _ cue: Cue, _ source: Range<Int>, _ region: Range<Int>, in sentence: Range<Int>
  ) -> Bool {
    if analysis.isQuoted(region.upperBound - 1) {
      return source.upperBound >= sentence.upperBound
        || !analysis.has(source.upperBound, [.auxiliary, .verb])
    }
    guard !isDescribedSubject(region),
      analysis.hasFinite(region) || isLong(region, cue)
        || isExclamation(region, cue, source, in: sentence),
      !analysis.has(source.lowerBound, .time), analysis.lower(source.lowerBound) != "that",
      endsHere(source.upperBound, in: sentence)
    else { return false }
    if source.upperBound < sentence.upperBound, !analysis.isPunctuation(source.upperBound) {
      return false
    }
    return analysis.isCapitalised(source.lowerBound)
      || analysis.has(
        source.lowerBound, [.determiner, .person, .quantifier, .subjectPronoun, .adjective])
      || source.count > 1 && analysis.isCapitalised(source.upperBound - 1)
  }

  /// "Nonsense, said the ministry.": a few words that "say" and who says them end.
  private func isExclamation(
    _ region: Range<Int>, _ cue: Cue, _ source: Range<Int>, in sentence: Range<Int>
  ) -> Bool {
    lexicon.rows[cue.row].lemma == "say"
      && contents.trimmed(source.upperBound, sentence.upperBound)
        == source.upperBound
      && region.lowerBound == sentence.lowerBound
      && !region.dropLast().contains(where: analysis.isPunctuation) && !endsInName(region)
      && !analysis.hasFinite(source)
  }

  /// "The bloc, which groups Mali, Chad and Niger, | condemned": a subject with its relative clause, no content.
  private func isDescribedSubject(_ region: Range<Int>) -> Bool {
    guard
      let comma = region.dropLast().first(where: {
        analysis.isComma($0) && ["which", "who", "whose"].contains(analysis.lower($0 + 1))
      })
    else { return false }
    return !(region.lowerBound..<comma).contains {
      analysis.isFinite($0) && !analysis.isCapitalised($0)
    }
  }

  /// So many words before ", said Smith" are a clause even when no verb in it is known.
  func isLong(_ region: Range<Int>, _ cue: Cue) -> Bool {
    region.count >= 7 && lexicon.rows[cue.row].lemma == "say" && !endsInName(region)
      && !region.dropFirst().contains { analysis.isComma($0 - 1) && analysis.has($0, .relative) }
  }

  /// "The group's former leader, Ana Holt | said": somebody described and named, no clause.
  private func endsInName(_ region: Range<Int>) -> Bool {
    var end = region.upperBound
    while end > region.lowerBound, analysis.isPunctuation(end - 1) { end -= 1 }
    var name = end
    while name > region.lowerBound, analysis.isCapitalised(name - 1) { name -= 1 }
    return name < end && name > region.lowerBound && analysis.isComma(name - 1)
  }

  /// "In Flint, …", "After the vote, …": what stands before leads to the clause of the cue.
  private func isIntroduction(_ region: Range<Int>) -> Bool {
    analysis.has(region.lowerBound, [.preposition, .subordinator, .adverb])
      || !analysis.hasFinite(region)
  }

  /// "agreed with the plan", "promised to pay": the preposition or "to" of one of the cue's frames follows.
  private func leadsToContent(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    let next = cue.tokens.upperBound
    guard next < sentence.upperBound else { return false }
    let row = lexicon.rows[cue.row]
    return row.prepositions.contains(analysis.lower(next))
      || row.frames.contains(.infinitive) && analysis.lower(next) == "to"
  }

  /// Whether "that", a quotation or a clause follows: then the quotation before belongs to somebody else.
  func hasContent(_ index: Int, _ cue: Cue, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    if analysis.lower(index) == "that" { return true }
    let frames = lexicon.rows[cue.row].frames
    if frames.contains(.clause), !frames.contains(.addressee), index == cue.tokens.upperBound,
      analysis.has(index, [.determiner, .subjectPronoun, .possessive])
        || analysis.isCapitalised(index), clauseFollows(index, in: sentence)
    {
      return true
    }
    return (index..<sentence.upperBound).contains { analysis.isQuoted($0) }
  }

  /// "“…,” he said of Smith.": the theme of a quotation that stands before.
  func afterTheme(_ cue: Cue, _ source: Range<Int>, in sentence: Range<Int>) -> Int {
    let start = cue.tokens.upperBound
    guard start < sentence.upperBound, analysis.isQuoted(source.lowerBound - 1),
      lexicon.rows[cue.row].prepositions.contains(analysis.lower(start))
    else { return start }
    var end = start
    while end < sentence.upperBound, !analysis.isPunctuation(end), !analysis.isQuoted(end) {
      end += 1
    }
    return end
  }

  func leftStart(in sentence: Range<Int>, after found: [FoundAttribution]) -> Int {
    var start = sentence.lowerBound
    for attribution in found {
      guard let cue = attribution.cue, cue.voice == .finite,
        attribution.rule == .postposed || attribution.rule == .inverted
          || attribution.rule == .quotation
      else { continue }
      start = max(start, cue.tokens.upperBound, attribution.content.last?.upperBound ?? 0)
      while start < sentence.upperBound, analysis.isPunctuation(start),
        !analysis.isQuotationMark(start)
          || start > 0 && analysis.quotation[start] == analysis.quotation[start - 1]
      {
        start += 1
      }
    }
    return start
  }

  /// A comma, a dash or the end of a quotation.
  func closesContent(_ index: Int) -> Bool {
    analysis.isComma(index) || analysis.isDash(index)
      || analysis.isQuotationMark(index)
      || analysis.isQuoted(index)
  }

  /// Whether nothing that could be content follows.
  func endsHere(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    if analysis.isQuoted(index) { return false }
    return analysis.isPunctuation(index) && analysis.lower(index) != ":"
      || [
        "and", "but", "as", "after", "when", "while", "before", "because", "although", "who",
        "which",
      ].contains(analysis.lower(index))
  }

  /// "Asked about the deal, Smith said, “…”": what stands before a quotation only leads to it.
  func introduces(_ region: Range<Int>, _ rest: Int, in sentence: Range<Int>) -> Bool {
    guard let first = region.first, rest + 1 < sentence.upperBound, analysis.isComma(rest),
      analysis.isQuoted(rest + 1),
      !region.contains(where: analysis.isQuoted)
        || !analysis.isQuoted(first) && !analysis.isQuoted(region.upperBound - 1)
          && analysis.has(first, [.preposition, .subordinator])
    else { return false }
    return analysis.has(first, [.preposition, .subordinator, .adverb])
      || !analysis.hasFinite(region)
      || analysis.infos[first].verbRow >= 0
  }

  /// Whether only circumstances of another attribution stand before this one: it carries that one.
  func isCarrier(_ region: Range<Int>) -> Bool {
    guard let first = region.first else { return true }
    if analysis.lower(first) == "as", region.count > 1, analysis.infos[first + 1].verbRow >= 0 {
      return true
    }
    return !region.contains { analysis.isQuoted($0) } && !analysis.hasFinite(region)
  }

  /// "Said Smith, “…”": verb and subject open the sentence.
  func opening(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    guard let source = sources.subject(after: cue.tokens.upperBound, in: sentence),
      source.upperBound + 1 < sentence.upperBound,
      analysis.isComma(source.upperBound) || analysis.lower(source.upperBound) == ":",
      analysis.isQuoted(source.upperBound + 1),
      let content = contents.stripped(
        source.upperBound + 1..<contents.end(from: source.upperBound + 1, in: sentence))
    else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: [content], sentence: 0, rule: .opening)
  }
}
