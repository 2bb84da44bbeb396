// Tells whether a clause or only a noun phrase begins behind a cue.

extension AttributionFinder {
  /// Whether a noun phrase may begin at `index`.
  func opensPhrase(_ index: Int) -> Bool {
    !analysis.isPunctuation(index)
      && !analysis.has(index, [.preposition, .coordinator, .time, .adverb, .subordinator])
  }

  /// Whether a clause with its own subject and finite verb begins at `index`.
  func clauseFollows(_ index: Int, in sentence: Range<Int>) -> Bool {
    if analysis.isPunctuation(index) { return false }
    if opensMeasure(index) { return analysis.hasFinite(index..<sentence.upperBound) }
    if analysis.has(index, [.preposition, .coordinator, .time]),
      !analysis.has(index, [.determiner, .subordinator])
    {
      return analysis.has(index, .preposition)
        && [
          "in", "under", "if", "without", "since", "by", "for", "at", "with", "on", "after", "when",
          "as",
        ].contains(analysis.lower(index))
        && analysis.hasFinite(index..<sentence.upperBound)
    }
    if analysis.has(index, .objectPronoun), !analysis.has(index, [.subjectPronoun, .possessive]) {
      return false
    }
    var position = index + 1
    while position < sentence.upperBound {
      if analysis.isFinite(position) { return true }
      if [";", ":"].contains(analysis.lower(position)) { return false }
      position += 1
    }
    return false
  }

  /// "the planners, backers and killers": "and" soon behind the comma, and no verb before it.
  private func goesOnAsList(_ comma: Int, in sentence: Range<Int>) -> Bool {
    for index in (comma + 1..<max(comma + 1, sentence.upperBound)).prefix(5) {
      if analysis.lower(index) == "and" { return index > comma + 1 }
      if analysis.isFinite(index) || analysis.isQuoted(index)
        || analysis.isPunctuation(index) && !analysis.isComma(index)
      {
        return false
      }
    }
    return false
  }

  /// Whether a noun phrase ends before the next verb: "stressed those worries, and he raised them".
  func isPhrase(_ index: Int, in sentence: Range<Int>) -> Bool {
    for position in index..<sentence.upperBound {
      if analysis.isFinite(position), position > index { return false }
      if analysis.isQuoted(position) { return false }
      if analysis.isComma(position), !goesOnAsList(position, in: sentence) {
        return
          !(position + 1 < sentence.upperBound
          && contents.isInsertion(position + 1, in: sentence))
      }
      if position > index,
        ["after", "when", "while", "because", "as", "before"].contains(analysis.lower(position))
      {
        return true
      }
    }
    return true
  }
}
