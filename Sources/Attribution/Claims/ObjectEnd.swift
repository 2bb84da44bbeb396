// Finds where a noun phrase that is a content ends.

extension ContentFinder {
  /// Where a noun phrase that is a content ends: before a time, a place of saying or another verb.
  func objectEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let end = end(from: start, in: sentence)
    var index = start + 1
    while index < end {
      if analysis.isQuoted(index) {
        index = analysis.endOfQuotation(at: index, limit: end)
        continue
      }
      if endsObject(index, from: start, limit: end) { return trimmed(start, index) }
      index += 1
    }
    return end
  }

  private func endsObject(_ index: Int, from start: Int, limit end: Int) -> Bool {
    guard index + 1 < end,
      analysis.isPunctuation(index)
        || analysis.has(index, [.coordinator, .subordinator, .preposition, .timeModifier])
    else { return false }
    let lower = analysis.lower(index)
    let next = index + 1
    if lower == "and" || lower == "but" || lower == "or" {
      var verb = next
      while verb + 1 < end, analysis.has(verb, .adverb) { verb += 1 }
      return analysis.isFinite(verb) && !analysis.isCapitalised(verb) || goesOnLikeCue(verb)
    }
    if analysis.isDash(index) { return true }
    if analysis.isComma(index) {
      if startsMainClause(next, limit: end) { return true }
      if form == .gerund, analysis.isQuotationMark(next) {
        return !(start..<index).contains(where: analysis.isQuoted)
      }
      if ["a", "an", "the"].contains(analysis.lower(next)), !isList(next, limit: end) {
        return true
      }
      return analysis.has(next, [.be, .have, .modal, .subordinator])
        || analysis.has(next, .preposition)
          && ["in", "on", "at", "after", "during", "before", "from"].contains(analysis.lower(next))
    }
    if ["on", "in", "before", "after", "since"].contains(lower),
      (start + 1..<index).contains(where: { isDoing($0) })
    {
      return false
    }
    if lower == "on" {
      return analysis.has(next, .time)
        || ["twitter", "facebook", "television", "fox", "cnn", "tv"].contains(analysis.lower(next))
    }
    if lower == "in" {
      return analysis.has(next, .time) && analysis.token(next).kind != .number
    }
    if ["during", "after", "before", "when", "while", "since"].contains(lower) {
      return kind == .object || lower == "when" || lower == "while"
        || analysis.has(next, .subjectPronoun)
    }
    return analysis.has(index, .timeModifier) && analysis.has(next, .time)
      && !analysis.has(index - 1, [.preposition, .determiner, .quantifier])
      && !analysis.isOne(of: Self.measuring, index - 1)
  }

  /// ", and the paper was unable to check it": a clause of the outlet's behind a comma.
  private func startsMainClause(_ conjunction: Int, limit end: Int) -> Bool {
    guard ["and", "but"].contains(analysis.lower(conjunction)) else { return false }
    for index in (conjunction + 1..<max(conjunction + 1, end)).prefix(8) {
      if analysis.isPunctuation(index) || analysis.isQuoted(index)
        || analysis.has(index, [.relative, .subordinator])
      {
        return false
      }
      if analysis.has(index, [.be, .have, .modal, .doVerb]) { return index > conjunction + 1 }
    }
    return false
  }

  /// "at least two weeks"
  private static let measuring = WordSet("least most than about nearly almost over some around")

  /// "of shelling": what somebody is said to do; a time behind it is when it was done.
  private func isDoing(_ index: Int) -> Bool {
    analysis.lower(index).hasSuffix("ing") && analysis.has(index - 1, .preposition)
  }

  /// "calling him a fool and accusing him": the verb behind "and" has the form of a participle cue.
  private func goesOnLikeCue(_ index: Int) -> Bool {
    guard form == .gerund else { return false }
    let token = analysis.token(index)
    return token.kind == .word && token.lower.hasSuffix("ing") && token.lower.utf8.count > 5
  }

  /// Whether a list goes on behind a comma: "the mayor, the police and the courts".
  private func isList(_ index: Int, limit end: Int) -> Bool {
    for position in index..<end {
      if analysis.isQuoted(position) || analysis.isFinite(position) { return false }
      if analysis.lower(position) == "and" || analysis.lower(position) == "or" { return true }
    }
    return false
  }
}
