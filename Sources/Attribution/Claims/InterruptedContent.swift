// Finds content that its cue interrupts: "…," he said, "…".

extension AttributionFinder {
  func left(
    _ cue: Cue, _ source: Range<Int>, _ region: Range<Int>, rest: Int, in sentence: Range<Int>,
    rule: ContentRule
  ) -> FoundAttribution? {
    guard let first = contents.stripped(region) else { return nil }
    let isComplete = canStandAlone(first) || rule == .inverted && isLong(region, cue)
    let second = resumed(
      rest, isComplete: isComplete, rule, in: sentence,
      behindQuotation: analysis.isQuoted(region.lowerBound)
        && analysis.quotation[region.lowerBound] == analysis.quotation[region.upperBound - 1])
    guard
      isComplete || second != nil || analysis.hasFinite(first)
        || first.count > 3 || rule == .inverted && second == nil
    else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: [first] + (second.map { [$0] } ?? []), sentence: 0,
      circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, rest)], rule: rule)
  }

  /// Whether a content has a verb and does not break off at one: "G4S receives, he said, …".
  private func canStandAlone(_ content: Range<Int>) -> Bool {
    let last = content.upperBound - 1
    if analysis.isQuoted(last) { return true }
    guard analysis.hasFinite(content), !opensSubordinate(content),
      !analysis.has(last, [.auxiliary, .preposition, .determiner, .relative])
    else { return false }
    return !analysis.isFinite(last)
      || last > content.lowerBound && analysis.has(last - 1, [.auxiliary, .adverb])
  }

  /// "“…,” said Smith, a pilot at the port, “…”": the comma behind what describes the source, when the content
  /// goes on there; else `rest`.
  func afterApposition(_ rest: Int, in sentence: Range<Int>) -> Int {
    guard rest + 1 < sentence.upperBound, analysis.isComma(rest), !analysis.isQuoted(rest + 1)
    else { return rest }
    for index in rest + 2..<max(rest + 2, min(rest + 30, sentence.upperBound)) {
      if analysis.isQuoted(index) { return analysis.isComma(index - 1) ? index - 1 : rest }
      if isSaying(index) || [";", ":"].contains(analysis.lower(index)) { return rest }
    }
    return rest
  }

  /// "“…,” Smith said, referring to the toll, “and …”": the comma behind what is told of the speaking, when the
  /// sentence of the quotation goes on there; else `rest`.
  func afterInsertedClause(_ rest: Int, in sentence: Range<Int>) -> Int {
    let comma = afterApposition(rest, in: sentence)
    guard comma > rest, comma + 2 < sentence.upperBound,
      !(rest..<comma).contains(where: isSayingGerund),
      !analysis.isCapitalised(comma + 2), analysis.token(comma + 2).kind == .word
    else { return rest }
    return comma
  }

  private func isSayingGerund(_ index: Int) -> Bool {
    let info = analysis.infos[index]
    return info.verbRow >= 0 && info.verbForm == .gerund
      && lexicon.rows[Int(info.verbRow)].frames.contains(.quotation)
  }

  /// "The return, | said Smith, a pilot at the port, is a slap": who says it, and the comma behind which the verb
  /// of what stands before the cue follows.
  func subjectBefore(
    _ cue: Cue, _ region: Range<Int>, in sentence: Range<Int>
  ) -> (source: Range<Int>, rest: Int)? {
    guard lexicon.rows[cue.row].lemma == "say", !analysis.hasFinite(region),
      let first = region.first,
      analysis.has(first, [.determiner, .possessive, .quantifier]),
      let source = sources.subject(after: cue.tokens.upperBound, in: sentence),
      analysis.isCapitalised(source.lowerBound) || analysis.has(source.lowerBound, .determiner),
      source.upperBound < sentence.upperBound, analysis.isComma(source.upperBound)
    else { return nil }
    for index in (source.upperBound..<sentence.upperBound - 1).prefix(20) {
      if analysis.isQuoted(index) || analysis.isFinite(index) { return nil }
      if analysis.isComma(index), analysis.has(index + 1, [.be, .have, .modal, .doVerb, .verb]) {
        return (source, index)
      }
    }
    return nil
  }

  /// A finite verb of the cue lexicon that takes a quotation.
  private func isSaying(_ index: Int) -> Bool {
    let info = analysis.infos[index]
    return info.verbRow >= 0 && info.verbForm != .gerund && !analysis.isCapitalised(index)
      && analysis.isFinite(index) && lexicon.rows[Int(info.verbRow)].frames.contains(.quotation)
  }

  /// "If the rain stops, he said, …": the main clause is still to come.
  private func opensSubordinate(_ content: Range<Int>) -> Bool {
    var first = content.lowerBound
    if analysis.has(first, .coordinator), first + 1 < content.upperBound { first += 1 }
    return
      (Self.opening.contains(analysis.lower(first)) || opensCondition(first)
      || opensTime(first, in: content)) && !analysis.isQuoted(first)
      && !content.contains { analysis.isComma($0) && !analysis.isQuoted($0) }
  }

  /// "Should the talks fail": a condition without "if".
  private func opensCondition(_ first: Int) -> Bool {
    ["should", "had", "were"].contains(analysis.lower(first)) && first + 1 < analysis.infos.count
      && (analysis.isCapitalised(first + 1)
        || analysis.has(first + 1, [.determiner, .subjectPronoun, .possessive]))
  }

  /// "By the time she came", "The moment they land": a time that a clause describes.
  private func opensTime(_ first: Int, in content: Range<Int>) -> Bool {
    let noun = analysis.lower(first) == "by" ? first + 2 : first + 1
    return noun + 1 < content.upperBound && analysis.lower(noun - 1) == "the"
      && ["time", "moment", "day", "minute", "instant", "night", "year"].contains(
        analysis.lower(noun))
      && (analysis.isCapitalised(noun + 1)
        || analysis.has(noun + 1, [.determiner, .subjectPronoun, .possessive]))
  }

  private static let opening: Set<String> = [
    "if", "when", "whenever", "after", "before", "while", "although", "though", "because", "unless",
    "until", "once", "whatever", "since", "as",
  ]

  /// The second part of an interrupted content: "…," he said, "…".
  ///
  /// - Parameters:
  ///   - isComplete: Whether the first part can stand alone.
  ///   - behindQuotation: Whether the first part is one quotation: what goes on without marks is the reporter's.
  func resumed(
    _ rest: Int, isComplete: Bool, _ rule: ContentRule, in sentence: Range<Int>,
    behindQuotation: Bool
  ) -> Range<Int>? {
    guard rest + 1 < sentence.upperBound, analysis.isComma(rest) || analysis.isDash(rest) else {
      return nil
    }
    let next = rest + 1
    let isQuotation = opensQuotation(next, in: sentence)
    if isComplete, !isQuotation, behindQuotation || !goesOn(next, rule, in: sentence),
      rule != .postposed || !isVerb(next, in: sentence)
    {
      return nil
    }
    let isVerbOfFirst = !isComplete && analysis.isFinite(next)
    if !isQuotation, !isVerbOfFirst,
      contents.attributes(next, in: sentence) || contents.isParticipleClause(next)
    {
      return nil
    }
    return contents.stripped(next..<contents.end(from: next, in: sentence))
  }

  /// "…, he said, “…”", "…, he said, and still “…”": at most a few small words before the quotation.
  private func opensQuotation(_ index: Int, in sentence: Range<Int>) -> Bool {
    let next = min(index + 1, sentence.upperBound - 1)
    if analysis.isQuoted(index) || analysis.isQuoted(next) { return true }
    guard ["and", "but", "or"].contains(analysis.lower(index)) else { return false }
    var position = next
    while position < sentence.upperBound, position < index + 4, !analysis.isQuoted(position),
      analysis.has(position, [.adverb, .preposition, .determiner])
    { position += 1 }
    return position < sentence.upperBound && analysis.isQuoted(position)
  }

  /// "It holds 40 names, and each, he says, belongs to a man": the verb of what stands before.
  private func isVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
    if analysis.has(index, [.be, .have, .modal, .doVerb]) { return true }
    return analysis.isFinite(index) && !analysis.isPlainPast(index)
      && index + 1 < sentence.upperBound
      && !analysis.has(index + 1, .preposition)
  }

  /// Whether a clause follows that goes on a complete one: "…, he said, and the price will rise".
  func goesOn(_ next: Int, _ rule: ContentRule, in sentence: Range<Int>) -> Bool {
    guard rule == .postposed, Self.joining.contains(analysis.lower(next)),
      next + 1 < sentence.upperBound
    else {
      return false
    }
    return analysis.hasFinite(next..<sentence.upperBound)
      && !contents.introducesAttribution(next + 1, in: sentence)
      && analysis.infos[next + 1].verbRow < 0
  }

  private static let joining: Set<String> = [
    "and", "but", "that", "because", "while", "although", "if", "so", "unless", "though", "until",
  ]

  /// "…, as Smith said, …": what stands around it is the content.
  func aside(
    _ cue: Cue, _ source: Range<Int>, _ rest: Int, from leftStart: Int, in sentence: Range<Int>
  ) -> FoundAttribution? {
    guard rest >= sentence.upperBound || analysis.isPunctuation(rest) else { return nil }
    let mark = source.lowerBound - 2
    let isInserted = mark > leftStart && (analysis.isComma(mark) || analysis.isDash(mark))
    guard
      isInserted || mark < leftStart || mark == leftStart && analysis.has(mark, .coordinator)
    else { return nil }
    let left = isInserted ? contents.stripped(leftStart..<mark) : nil
    let right =
      rest + 1 < sentence.upperBound && !["and", "but"].contains(analysis.lower(rest + 1))
        && (left.map { !analysis.hasFinite($0) } ?? true)
      ? contents.stripped(rest + 1..<contents.end(from: rest + 1, in: sentence)) : nil
    let content = [left, right].compactMap { $0 }
    guard !content.isEmpty else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: content, sentence: 0,
      circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, rest)], rule: .aside)
  }
}
