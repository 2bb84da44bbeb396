// Finds the attributions of a document: sentence by sentence, then the quotations that run on.

enum AttributionFinding {
  /// Every attribution in text order; quotations that run on have no cue.
  static func find(in analysis: Analysis) -> [FoundAttribution] {
    let document = analysis.document
    let finder = AttributionFinder(analysis)
    let carriers = CarrierChain(analysis)
    var found: [FoundAttribution] = []
    for number in document.sentences.indices {
      let sentence = carriers.folded(
        finder.attributions(inSentence: number), in: document.sentences[number].tokens)
      if sentence.isEmpty, let continued = continued(number, analysis, after: found) {
        found.append(continued)
      } else {
        found += sentence
      }
    }
    return found
  }

  /// A sentence in quotation marks without a cue goes on what the quotation before it began.
  private static func continued(
    _ number: Int, _ analysis: Analysis, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    let sentence = analysis.document.sentences[number].tokens
    guard let last = found.last, last.content.joined().contains(where: analysis.isQuoted),
      let content = ContentFinder(analysis: analysis).stripped(sentence)
    else { return nil }
    let isNext = number - last.sentence == 1
    let isSameParagraph =
      analysis.document.sentences[number].paragraph
      == analysis.document.sentences[last.sentence].paragraph
    let quoted = content.count { analysis.isQuoted($0) }
    let runsOn = quoted == content.count && number - last.sentence <= 2
    guard runsOn || isNext && isSameParagraph && quoted * 5 >= content.count * 2 else { return nil }
    return FoundAttribution(
      cue: nil, source: nil, content: [content], sentence: number, rule: "quotation runs on")
  }
}
