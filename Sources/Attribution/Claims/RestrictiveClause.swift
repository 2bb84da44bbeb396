// Ends what a relative clause without a comma says before the verb of its main clause.

extension AttributionFinder {
  /// "Pilots who want to strike met …": where the verb behind the content begins, if it does.
  func endOfRestriction(
    _ behind: ContentBehind, _ source: Range<Int>, upTo end: Int
  ) -> Int? {
    guard source.count == 1, analysis.has(source.lowerBound, .relative), source.lowerBound > 0,
      !analysis.isPunctuation(source.lowerBound - 1), Self.verbsInside.keys.contains(behind.rule)
    else { return nil }
    let start = behind.content.lowerBound
    var inside = Self.verbsInside[behind.rule] ?? 0
    for index in start..<end where index > start && !analysis.isQuoted(index) {
      if analysis.isPunctuation(index)
        || analysis.has(index, [.relative, .subordinator, .coordinator])
      {
        return nil
      }
      guard analysis.isFinite(index), !isBehindAuxiliary(index) else { continue }
      if inside > 0 {
        inside -= 1
        continue
      }
      var end = index
      while end > start + 1, analysis.has(end - 1, .adverb) { end -= 1 }
      return analysis.has(end - 1, [.subjectPronoun, .preposition, .determiner]) ? nil : end
    }
    return nil
  }

  private func isBehindAuxiliary(_ index: Int) -> Bool {
    analysis.has(index - 1, .auxiliary)
      || analysis.has(index - 1, .adverb) && index > 1 && analysis.has(index - 2, .auxiliary)
  }

  /// How many finite verbs a content has of its own.
  private static let verbsInside: [ContentRule: Int] = [
    .infinitive: 0, .object: 0, .preposition: 0, .objectInfinitive: 0, .thatClause: 1, .clause: 1,
  ]
}
