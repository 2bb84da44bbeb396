// Finds the source before insertions: "Smith, 43, a lawyer from Flint, Mich., said".

extension SourceFinder {
  /// How many insertions may stand between a source and its verb.
  private static let maximumInsertions = 6

  /// The phrase before the insertions between commas or dashes, the last of which ends at `close`.
  func behindInsertion(_ close: Int, in sentence: Range<Int>) -> Range<Int>? {
    let isComma = analysis.isComma(close)
    var end = close
    var nearest: Range<Int>?
    for _ in 0..<Self.maximumInsertions {
      guard let open = mark(before: end, isComma: isComma, in: sentence) else { break }
      if analysis.lower(open - 1) == ")" { return behindBracket(open - 1, in: sentence) }
      if analysis.isWho(open - 1) { return open - 1..<open }
      end = open
      let isAdverb = analysis.has(open - 1, .adverb) && analysis.isComma(max(open - 2, 0))
      guard !isAdverb, let found = phrase(endingAt: open, in: sentence) else { continue }
      if nearest == nil { nearest = found }
      if !isInsertion(found, in: sentence) { return found }
    }
    return nearest
  }

  /// "Holt, citing “the cost,” | said": the phrase before an insertion whose last comma a quotation mark hides.
  func behindQuotation(_ mark: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard analysis.isQuotationMark(mark), mark - 1 > sentence.lowerBound,
      analysis.isComma(mark - 1)
    else { return nil }
    var open = mark
    while open > sentence.lowerBound, analysis.isQuoted(open) { open -= 1 }
    while open > sentence.lowerBound, !analysis.isComma(open) {
      if analysis.isQuoted(open) || analysis.isFinite(open) { return nil }
      open -= 1
    }
    return open > sentence.lowerBound ? behindInsertion(mark - 1, in: sentence) : nil
  }

  /// The comma or dash outside quotations that stands before `end`.
  private func mark(before end: Int, isComma: Bool, in sentence: Range<Int>) -> Int? {
    var index = end - 1
    while index > sentence.lowerBound {
      if !analysis.isQuoted(index) {
        if isComma ? analysis.isComma(index) : analysis.isDash(index) { return index }
        if analysis.lower(index) == ";" { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// Whether a phrase before an insertion is one itself: an age, "of Flint" or the state behind it,
  /// "whose mother", or an apposition to the name before it.
  private func isInsertion(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
    let first = phrase.lowerBound
    if phrase.count == 1, analysis.token(first).kind == .number { return true }
    if analysis.has(first, .preposition) || analysis.lower(first) == "whose" { return true }
    if endsRelative(phrase, in: sentence) { return true }
    guard first - 1 > sentence.lowerBound else { return false }
    if analysis.lower(first - 1) == "whose" { return true }
    guard analysis.isComma(first - 1), let before = self.phrase(endingAt: first - 1, in: sentence)
    else { return false }
    if analysis.isCapitalised(first) {
      return ["of", "from"].contains(analysis.lower(before.lowerBound))
        || analysis.lower(max(before.lowerBound - 1, 0)) == "whose"
    }
    return analysis.isCapitalised(before.upperBound - 1)
      && !analysis.has(before.upperBound - 1, .time)
      && !analysis.has(max(before.lowerBound - 1, sentence.lowerBound), .preposition)
      && !analysis.has(before.lowerBound, [.preposition, .adverb, .time, .subordinator])
  }

  /// "Mali" of "the bloc, which groups Mali, Chad and Niger, said": it stands in a relative clause.
  private func endsRelative(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
    var start = phrase.lowerBound
    while start > sentence.lowerBound, phrase.lowerBound - start < 12,
      !analysis.isPunctuation(start - 1), !analysis.isQuoted(start - 1)
    {
      start -= 1
    }
    return start < phrase.lowerBound && start > sentence.lowerBound && analysis.isComma(start - 1)
      && ["which", "who", "whose"].contains(analysis.lower(start))
  }

  /// "Officials who spoke to reporters said": the noun that a clause without commas describes, which ends at `end` or with the phrase that begins there.
  func relativeHead(before end: Int, upTo last: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard end - 1 > sentence.lowerBound,
      !takesClause(end - 1) || opensWithVerb(end..<last) && isRelativePronoun(end - 1)
    else { return nil }
    var sawVerb = false
    for index in (max(sentence.lowerBound + 1, end - 14)..<end).reversed() {
      if analysis.isQuoted(index) || analysis.isPunctuation(index) { return nil }
      if sawVerb || index == end - 1 && opensWithVerb(end..<last)
        || leadsToVerb(index, before: last),
        isRelativePronoun(index)
      {
        return phrase(endingAt: index, in: sentence).map { $0.lowerBound..<last }
      }
      if takesClause(index) || analysis.has(index, .subordinator) { return nil }
      if analysis.isFinite(index) { sawVerb = true }
    }
    return nil
  }

  /// "who lives nearby": what stands behind "who" is its verb, known as one or not.
  private func leadsToVerb(_ index: Int, before end: Int) -> Bool {
    let next = index + 1
    return analysis.isWho(index) && next < end && analysis.token(next).kind == .word
      && !analysis.has(next, [.preposition, .adverb, .determiner, .possessive])
      && !analysis.isCapitalised(next)
  }

  /// "who", "whose", "which", or a "that" behind a noun.
  private func isRelativePronoun(_ index: Int) -> Bool {
    analysis.isWho(index)
      || ["whose", "which"].contains(analysis.lower(index)) && !analysis.isPunctuation(index - 1)
      || analysis.lower(index) == "that" && analysis.isFinite(index + 1)
        && analysis.has(index - 1, .document)
      || analysis.lower(index) == "that" && !analysis.isPunctuation(index - 1)
        && !takesClause(index - 1) && !analysis.isFinite(index - 1)
        && analysis.infos[index - 1].nominalRow < 0
  }

  /// Whether a clause may begin behind a word: the subject before a cue is that of this clause.
  private func takesClause(_ index: Int) -> Bool {
    if analysis.has(index, .coordinator) || analysis.lower(index) == "that" { return true }
    let info = analysis.infos[index]
    return info.verbRow >= 0 && analysis.isFinite(index)
      && !CueLexicon.shared.rows[Int(info.verbRow)].frames.isDisjoint(with: [.clause, .thatClause])
  }
}
