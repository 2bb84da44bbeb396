// Finds quotations with the name of their speaker behind a dash: "“Nobody comes.” ― Ana Holt".

extension AttributionFinder {
  /// A sentence that is a quotation, a dash and a name, with what describes the named behind a comma.
  func signature(in sentence: Range<Int>) -> (source: Range<Int>, content: Range<Int>)? {
    let first = sentence.lowerBound
    guard analysis.isQuotationMark(first) else { return nil }
    let dash = analysis.endOfQuotation(at: first, limit: sentence.upperBound)
    let end = contents.trimmed(dash, sentence.upperBound)
    guard dash + 1 < end, analysis.isDash(dash),
      let content = contents.stripped(first..<dash)
    else { return nil }
    var name = dash + 1
    while name < end, name <= dash + Self.longestName, isPartOfName(name, behind: dash) {
      name += 1
    }
    guard name > dash + 1, name == end || analysis.isComma(name) else { return nil }
    return (dash + 1..<name, content)
  }

  private func isPartOfName(_ index: Int, behind dash: Int) -> Bool {
    if analysis.isPunctuation(index) { return analysis.lower(index) == "." && index > dash + 1 }
    return analysis.isCapitalised(index)
      || index > dash + 1 && ["de", "al", "bin", "von", "van"].contains(analysis.lower(index))
  }

  /// In tokens.
  private static let longestName = 6
}
