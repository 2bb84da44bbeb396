// Skips to whom something is said, between a cue and its content.

extension AttributionFinder {
  func afterAddressee(_ start: Int, in sentence: Range<Int>) -> Int {
    guard start < sentence.upperBound, !analysis.isQuoted(start), !analysis.isPunctuation(start)
    else { return start }
    if analysis.has(start, .questionWord) { return start }
    if analysis.has(start, .objectPronoun) { return start + 1 }
    if let far = farContent(start, in: sentence) { return far }
    if analysis.lower(start) == "that" || analysis.has(start, .preposition) { return start }
    var index = start
    let isName = analysis.isCapitalised(start)
    while index < sentence.upperBound, !analysis.isPunctuation(index) || isInnerMark(index),
      !analysis.isQuoted(index)
    {
      if index > start {
        if analysis.has(index, [.preposition, .relative, .subordinator])
          || analysis.lower(index) == "that"
        {
          break
        }
        if analysis.has(index, .subjectPronoun) { break }
        if analysis.isFinite(index) { return start }
        let continues = analysis.has(
          index - 1, [.determiner, .possessive, .adjective, .coordinator, .preposition])
        if analysis.has(index, [.determiner, .possessive]), !continues,
          analysis.lower(index) != "'s"
        {
          break
        }
        if isName, !analysis.isCapitalised(index), !continues, analysis.lower(index) != "'s",
          !analysis.has(index, .coordinator), analysis.lower(index - 1) != "'s",
          !analysis.has(index, [.person, .audience])
        {
          break
        }
      }
      index += 1
    }
    return opensVerb(index, in: sentence) ? start : index
  }

  /// "warned any attack “will be answered”": a quotation whose subject stands before it.
  private func opensVerb(_ quotation: Int, in sentence: Range<Int>) -> Bool {
    quotation + 1 < sentence.upperBound && analysis.isQuotationMark(quotation)
      && analysis.has(quotation + 1, .auxiliary)
  }

  /// A "that" or a quotation some words on, no verb between: all before it is the addressee.
  func farContent(_ start: Int, in sentence: Range<Int>) -> Int? {
    for index in start..<min(start + 20, sentence.upperBound) {
      if index > start, analysis.isQuoted(index) {
        if opensVerb(index, in: sentence) { return nil }
        return analysis.isComma(index - 1) ? index - 1 : index
      }
      if index > start, analysis.lower(index) == "that" { return index }
      if analysis.isFinite(index) && !analysis.isCapitalised(index) && !analysis.isPlainPast(index)
        || analysis.isComma(index) && index + 1 < sentence.upperBound
          && analysis.infos[index + 1].verbForm == .gerund && analysis.infos[index + 1].verbRow >= 0
      {
        return nil
      }
      if analysis.isPunctuation(index), ![",", "(", ")", "."].contains(analysis.lower(index)) {
        return nil
      }
      if analysis.has(index, .subjectPronoun), !analysis.has(index, [.determiner, .objectPronoun]) {
        return nil
      }
    }
    return nil
  }

  func isInnerMark(_ index: Int) -> Bool {
    analysis.lower(index) == "." && !analysis.token(index).followsSpace
      && analysis.token(index - 1).span.count <= 3 && index + 1 < analysis.infos.count
      && analysis.isCapitalised(index + 1)
  }
}
