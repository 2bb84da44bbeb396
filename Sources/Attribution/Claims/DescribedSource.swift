// Finds the source behind "according to".

extension SourceFinder {
  /// The source behind "according to": all up to the next mark or finite verb, with "who …" and what "and" adds.
  func described(after start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let head = subject(after: start, in: sentence) else { return nil }
    var end = head.upperBound
    while end < sentence.upperBound, !analysis.isQuoted(end),
      !analysis.isPunctuation(end) || analysis.lower(end) == "/" || endsInitial(end)
    {
      if analysis.has(end, [.relative, .subordinator, .coordinator, .auxiliary, .verb]),
        !addsNoun(end, in: sentence), !isBehindWho(end, in: sentence)
      {
        break
      }
      end += 1
    }
    return start..<max(end, head.upperBound)
  }

  /// The stop of "John F. Holt".
  private func endsInitial(_ index: Int) -> Bool {
    analysis.lower(index) == "." && analysis.isCapitalised(index - 1)
      && analysis.token(index - 1).span.count <= 2 && !analysis.token(index).followsSpace
      && index + 1 < analysis.infos.count && analysis.isCapitalised(index + 1)
  }

  /// "a study by Holt and Reed.": no clause follows "and" up to the next mark.
  private func addsNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard analysis.lower(index) == "and" else { return false }
    var end = index + 1
    while end < sentence.upperBound, !analysis.isPunctuation(end) {
      if analysis.isFinite(end) || analysis.isQuoted(end) || analysis.has(end, .subjectPronoun) {
        return false
      }
      end += 1
    }
    return end > index + 1
  }

  /// "officials who know the file"
  private func isBehindWho(_ index: Int, in sentence: Range<Int>) -> Bool {
    for position in (max(sentence.lowerBound, index - Self.longestRelative)...index).reversed() {
      if analysis.lower(position) == "who" { return true }
      if analysis.isPunctuation(position) || analysis.isQuoted(position) { return false }
    }
    return false
  }

  private static let longestRelative = 14
}
