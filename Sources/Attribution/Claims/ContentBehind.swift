// Finds content that stands behind its cue, by the frames of the cue.

/// What a cue leads to.
struct ContentBehind: Sendable, Hashable {
  var content: Range<Int>
  /// The end of the cue with the preposition or "to" that leads to the content.
  var cueEnd: Int
  var rule: ContentRule
}

extension AttributionFinder {
  /// The content behind a cue, if one of the frames of its row fits.
  func following(
    _ cue: Cue, _ row: CueRow, in sentence: Range<Int>
  ) -> ContentBehind? {
    var start = cue.tokens.upperBound
    while start < sentence.upperBound, analysis.has(start, .adverb), !analysis.isQuoted(start),
      !analysis.has(start, [.determiner, .subjectPronoun, .quantifier])
    {
      start += 1
    }
    start = afterInsertion(start, in: sentence)
    guard start < sentence.upperBound else { return nil }
    var finder = self
    finder.contents.form = cue.voice == .participle ? .gerund : nil
    if let found = finder.content(at: start, cue, row, in: sentence) { return found }
    return behindMedium(start, in: sentence).flatMap {
      finder.content(at: $0, cue, row, in: sentence)
    }
  }

  /// "called in a joint statement for", "condemned in a post on X the": behind what it is said in.
  private func behindMedium(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard start + 3 < sentence.upperBound, analysis.lower(start) == "in",
      analysis.has(start + 1, .determiner),
      let noun = (start + 2..<min(start + 6, sentence.upperBound - 1)).first(where: {
        analysis.has($0, [.document, .medium]) || Self.media.contains(analysis.lower($0))
      })
    else { return nil }
    let next = noun + 1
    guard analysis.lower(next) == "on", analysis.isCapitalised(next + 1) else { return next }
    return min(next + 2, sentence.upperBound)
  }

  private static let media: Set<String> = [
    "statement", "post", "speech", "address", "interview", "briefing", "conference", "communique",
    "release", "appeal",
  ]

  /// The content that begins at `start` or behind what leads to it there.
  private func content(
    at start: Int, _ cue: Cue, _ row: CueRow, in sentence: Range<Int>
  ) -> ContentBehind? {
    if let found = preposition(start, row, in: sentence) ?? theme(start, row, in: sentence) {
      return found
    }
    if row.frames.contains(.asPhrase), let found = described(start, cue, in: sentence) {
      return found
    }
    let marker = afterTime(start, in: sentence)
    if row.frames.contains(.infinitive), marker < sentence.upperBound,
      analysis.lower(marker) == "to",
      marker + 1 < sentence.upperBound
    {
      return made(marker + 1, marker == start ? start + 1 : start, .infinitive, in: sentence)
    }
    let isSpeech = !row.frames.isDisjoint(with: [
      .quotation, .clause, .thatClause, .question, .addressee,
    ])
    if isSpeech, let found = clause(start, cue, row, in: sentence) { return found }
    if row.frames.contains(.objectInfinitive),
      let found = objectInfinitive(start, cue, in: sentence)
    {
      return found
    }
    if row.frames.contains(.gerund), analysis.token(start).lower.hasSuffix("ing"),
      analysis.token(start).kind == .word
    {
      return made(start, start, .gerund, in: sentence)
    }
    if row.frames.contains(.estimate) { return estimate(start, cue, in: sentence) }
    if row.frames.contains(.responsibility) { return responsibility(start, cue, in: sentence) }
    if cue.voice != .infinitive, marker < sentence.upperBound,
      !row.frames.isDisjoint(with: [.object, .asPhrase])
    {
      return object(start, cue, row, in: sentence)
        ?? (marker > start && analysis.token(marker).kind == .word
          ? object(marker, cue, row, in: sentence) : nil)
    }
    return nil
  }

  /// Skips a short insertion between commas, or between dashes before "that": "described, in plain terms, a set".
  func afterInsertion(_ start: Int, in sentence: Range<Int>) -> Int {
    if start + 2 < sentence.upperBound, analysis.isDash(start), !analysis.isQuoted(start + 1),
      let close = (start + 2..<sentence.upperBound - 1).prefix(10).first(where: analysis.isDash),
      analysis.lower(close + 1) == "that"
    {
      return close + 1
    }
    guard start + 2 < sentence.upperBound, analysis.isComma(start), !analysis.isQuoted(start + 1),
      analysis.has(start + 1, [.preposition, .adverb]) || analysis.lower(start + 1) == "if"
    else { return start }
    for index in start + 1..<min(start + 9, sentence.upperBound - 1) {
      if analysis.isComma(index) { return index + 1 }
      if analysis.isQuoted(index) || analysis.isFinite(index) { return start }
    }
    return start
  }

  func made(
    _ start: Int, _ cueEnd: Int, _ rule: ContentRule, in sentence: Range<Int>
  ) -> ContentBehind? {
    guard start < sentence.upperBound else { return nil }
    var contents = contents
    contents.kind = rule == .thatClause ? .thatClause : .clause
    let end = contents.end(from: start, in: sentence)
    guard
      let content = contents.stripped(start..<(rule == .quotation ? quoted(start, end) : end))
    else { return nil }
    return ContentBehind(content: content, cueEnd: cueEnd, rule: rule)
  }

  /// "He cried “Fire!” from the door": a quotation that a mark completes, nothing quoted behind it, is all of
  /// the content; the end of the quotation, else `end`.
  private func quoted(_ start: Int, _ end: Int) -> Int {
    guard analysis.isQuotationMark(start) else { return end }
    let close = analysis.endOfQuotation(at: start, limit: end)
    guard close < end, close - 2 > start, analysis.isQuotationMark(close - 1),
      [",", ".", "!", "?"].contains(analysis.lower(close - 2)),
      !(close..<end).contains(where: analysis.isQuoted)
    else { return end }
    return close
  }

  func preposition(_ start: Int, _ row: CueRow, in sentence: Range<Int>) -> ContentBehind? {
    guard row.prepositions.contains(analysis.lower(start)), start + 1 < sentence.upperBound else {
      return nil
    }
    if row.frames.contains(.clause), analysis.lower(start) == "on" || analysis.lower(start) == "in"
    {
      if analysis.has(start + 1, .time) { return nil }
    }
    let first = start + 1
    if analysis.has(first, .questionWord) || analysis.isQuoted(first)
      || analysis.token(first).lower.hasSuffix("ing")
    {
      return made(first, first, .preposition, in: sentence)
    }
    var contents = contents
    contents.kind = .preposition
    guard let content = contents.stripped(first..<contents.objectEnd(from: first, in: sentence))
    else {
      return nil
    }
    return ContentBehind(content: content, cueEnd: first, rule: .preposition)
  }

  /// "wrote to the mayor about the road": the preposition behind whom it is said to.
  private func theme(_ start: Int, _ row: CueRow, in sentence: Range<Int>) -> ContentBehind? {
    guard row.frames.contains(.quotation), ["to", "with"].contains(analysis.lower(start)) else {
      return nil
    }
    for index in (start + 1..<sentence.upperBound).prefix(9) {
      if analysis.isPunctuation(index) || analysis.isQuoted(index) || analysis.isFinite(index)
        || analysis.lower(index) == "that"
      {
        return nil
      }
      if index > start + 1, analysis.lower(index) != "to",
        row.prepositions.contains(analysis.lower(index))
      {
        return preposition(index, row, in: sentence)
      }
    }
    return nil
  }

  func clause(_ start: Int, _ cue: Cue, _ row: CueRow, in sentence: Range<Int>) -> ContentBehind? {
    let position = afterCircumstances(start, row, in: sentence)
    guard position < sentence.upperBound else { return nil }
    let lower = analysis.lower(position)
    if lower == "that", position + 1 < sentence.upperBound,
      !row.frames.isDisjoint(with: [.clause, .thatClause, .addressee])
        || row.frames.contains(.quotation) && !Self.namingVerbs.contains(row.lemma)
          && row.lemma != "continue",
      let found = made(position + 1, cue.tokens.upperBound, .thatClause, in: sentence),
      // "dismissed that version": a determiner.
      !row.frames.isDisjoint(with: [.clause, .thatClause, .addressee])
        || !row.frames.contains(.object) || analysis.hasFinite(found.content)
    {
      return found
    }
    if analysis.isComma(position), position + 2 < sentence.upperBound,
      analysis.lower(position + 1) == "that", row.frames.contains(.clause)
    {
      return made(position + 2, cue.tokens.upperBound, .thatClause, in: sentence)
    }
    if row.frames.contains(.quotation), lower == ":" || analysis.isComma(position),
      position + 1 < sentence.upperBound, analysis.isQuoted(position + 1)
    {
      return made(position + 1, cue.tokens.upperBound, .quotation, in: sentence)
    }
    if row.frames.contains(.quotation), lower == ":", position + 1 < sentence.upperBound {
      return made(position + 1, cue.tokens.upperBound, .colon, in: sentence)
    }
    if analysis.isQuoted(position), !row.frames.isDisjoint(with: [.quotation, .object]) {
      return made(position, cue.tokens.upperBound, .quotation, in: sentence)
    }
    if row.frames.contains(.question), analysis.has(position, .questionWord) {
      return made(position, cue.tokens.upperBound, .question, in: sentence)
    }
    if row.frames.contains(.clause) || row.frames.contains(.addressee) && position > start,
      clauseFollows(position, in: sentence)
        && (row.lemma == "say" || !isPhrase(position, in: sentence))
        || (row.lemma == "say" || Self.saying.contains(row.lemma) && isLong(position, in: sentence))
          && opensPhrase(position)
    {
      let found = made(position, cue.tokens.upperBound, .clause, in: sentence)
      return found.flatMap { saysNothing($0.content) ? nil : $0 }
    }
    return nil
  }

  /// "said so", "said little", "said it": words that stand for what is said.
  private func saysNothing(_ content: Range<Int>) -> Bool {
    content.count <= 3 && !analysis.isQuoted(content.lowerBound) && !analysis.hasFinite(content)
      && Self.empty.contains(analysis.lower(content.lowerBound))
  }

  private static let empty: Set<String> = [
    "it", "them", "so", "little", "nothing", "a", "more", "less", "much", "something", "anything",
    "goodbye", "hello", "that", "this",
  ]

  /// Verbs behind which a long phrase is always a clause.
  private static let saying: Set<String> = [
    "believe", "think", "argue", "insist", "contend", "allege", "warn", "agree",
  ]

  /// Whether so many words follow that they are a clause even when no verb in it is known.
  private func isLong(_ index: Int, in sentence: Range<Int>) -> Bool {
    sentence.upperBound - index >= 7
      && !(index..<index + 6).contains { analysis.isPunctuation($0) || analysis.isQuoted($0) }
  }
}
