// Finds the source before a relative clause without "who": "Residents displaced by the fighting said".

extension SourceFinder {
  /// The noun phrase that a participle before the verb describes, with its description; without it, when the
  /// participle names who asked or cites the source ("A source cited by Hill Radio said").
  ///
  /// Two finite verbs do not follow each other without a mark or a conjunction, so the first of them is a
  /// participle, unless a clause may begin behind it.
  ///
  /// - Parameter nearest: The noun phrase right before the verb, which the description may end with.
  func describedByParticiple(
    before nearest: Range<Int>, upTo last: Int, in sentence: Range<Int>
  ) -> Range<Int>? {
    let first = max(sentence.lowerBound + 1, nearest.lowerBound - Self.longestDescription)
    guard first < nearest.lowerBound else { return nil }
    for index in (first..<nearest.lowerBound).reversed() {
      if analysis.isPunctuation(index) || analysis.isQuoted(index)
        || analysis.has(index, [.auxiliary, .coordinator, .relative, .subjectPronoun])
        || analysis.has(index, .subordinator) && !analysis.has(index, .preposition)
      {
        return nil
      }
      guard isParticiple(index) else { continue }
      var end = index
      while end > sentence.lowerBound, analysis.has(end - 1, .adverb) { end -= 1 }
      guard let head = phrase(endingAt: end, in: sentence), opensClause(head, in: sentence),
        !keepsNearest(head, index)
      else { return nil }
      return head.lowerBound..<(Self.asking.contains(analysis.lower(index)) ? end : last)
    }
    return nil
  }

  /// In tokens.
  private static let longestDescription = 12

  /// A past form with a preposition behind it that no clause of its own can follow.
  private func isParticiple(_ index: Int) -> Bool {
    let next = index + 1
    guard next < analysis.infos.count, !analysis.isCapitalised(index) else { return false }
    let isBy = analysis.isBy(next)
    if analysis.has(index, .verb) { return isBy }
    let info = analysis.infos[index]
    if info.verbRow >= 0 {
      return [.past, .pastParticiple].contains(info.verbForm)
        && (isBy || Self.behindSaying.contains(analysis.lower(next))
          || analysis.lower(next) == "to"
            && !CueLexicon.shared.rows[Int(info.verbRow)].frames.contains(.infinitive))
    }
    return analysis.isPlainPast(index)
      && (analysis.has(next, .preposition) || analysis.lower(next) == "to")
  }

  private static let behindSaying: Set<String> = ["of", "on", "about", "in", "as", "for", "from"]

  /// Whether the phrase is a subject: nothing before it governs it.
  private func opensClause(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard !analysis.has(phrase.lowerBound, .preposition) else { return false }
    let before = phrase.lowerBound - 1
    guard before >= sentence.lowerBound else { return true }
    return analysis.isPunctuation(before)
      || analysis.has(before, [.coordinator, .subordinator, .relative])
        && !analysis.has(before, .preposition)
  }

  /// "A statement issued by the ministry", "a man identified as Holt": who is named behind it speaks.
  private func keepsNearest(_ head: Range<Int>, _ participle: Int) -> Bool {
    if Self.naming.contains(analysis.lower(participle)) { return true }
    return analysis.isBy(participle + 1)
      && head.contains { analysis.has($0, [.document, .medium]) }
  }

  private static let naming: Set<String> = ["identified", "named", "called", "known", "dubbed"]

  private static let asking: Set<String> = [
    "quoted", "cited", "contacted", "interviewed", "reached", "questioned", "surveyed", "polled",
  ]

  /// Whether a phrase that "who" or "that" comes before begins with its verb: "(that) controls the town".
  func opensWithVerb(_ phrase: Range<Int>) -> Bool {
    guard phrase.count > 1, !analysis.isCapitalised(phrase.lowerBound),
      !analysis.has(phrase.lowerBound, [.determiner, .possessive, .adjective, .quantifier])
    else { return false }
    return analysis.has(
      phrase.lowerBound + 1, [.determiner, .possessive, .preposition, .quantifier])
  }
}
