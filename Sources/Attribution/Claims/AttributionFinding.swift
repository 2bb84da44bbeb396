// Finds the attributions of a document: sentence by sentence, then the quotations that run on.

enum AttributionFinding {
  /// Every attribution in text order; quotations that run on have no cue.
  static func find(in analysis: Analysis) -> [FoundAttribution] {
    let document = analysis.document
    let finder = AttributionFinder(analysis)
    let carriers = CarrierChain(analysis)
    let cited = CitedSources(analysis)
    var found: [FoundAttribution] = []
    var number = 0
    while number < document.sentences.count {
      var sentence = carriers.folded(
        cited.resolved(finder.attributions(inSentence: number), inSentence: number),
        in: document.sentences[number].tokens)
      var next = number + 1
      if let introduced = finder.introduction(inSentence: number, after: sentence) {
        sentence.append(introduced.attribution)
        next = introduced.next
      } else if sentence.count == 1, sentence[0].rule == .turn {
        next = takeTurn(&sentence[0], finder)
      }
      if sentence.isEmpty, let continued = continued(number, analysis, after: found) {
        found.append(continued)
      } else {
        found += sentence
      }
      number = next
    }
    return found
  }

  /// A turn of a transcript ("SMITH: …") is its paragraph, up to where it reports what others say.
  private static func takeTurn(
    _ attribution: inout FoundAttribution, _ finder: AttributionFinder
  ) -> Int {
    let analysis = finder.analysis
    let sentences = analysis.document.sentences
    let first = attribution.sentence
    let paragraph = sentences[first].paragraph
    var next = first + 1
    guard first == 0 || sentences[first - 1].paragraph != paragraph else { return next }
    while next < sentences.count, sentences[next].paragraph == paragraph,
      finder.attributions(inSentence: next).allSatisfy(finder.isOwn)
    {
      next += 1
    }
    let whole = attribution.content[0].lowerBound..<sentences[next - 1].tokens.upperBound
    if let content = ContentFinder(analysis: analysis).stripped(whole) {
      attribution.content = [content]
    }
    return next
  }

  /// How many sentences back a quotation may have begun.
  private static let continuedReach = 2

  /// A sentence in quotation marks without a cue goes on what the attribution before it began.
  private static func continued(
    _ number: Int, _ analysis: Analysis, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    let sentence = analysis.document.sentences[number].tokens
    guard let content = ContentFinder(analysis: analysis).stripped(sentence) else { return nil }
    let quoted = content.count { analysis.isQuoted($0) }
    guard quoted > 0,
      let position = quotation(before: number, analysis, found)
        ?? (quoted == content.count ? speech(before: number, analysis, found) : nil)
    else { return nil }
    let last = found[position]
    let isNext = number - last.sentence == 1
    let isSameParagraph =
      analysis.document.sentences[number].paragraph
      == analysis.document.sentences[last.sentence].paragraph
    let opens = analysis.isQuotationMark(sentence.lowerBound)
    guard
      quoted == content.count
        || opens && isNext && isSameParagraph && quoted * 5 >= content.count * 2
    else { return nil }
    return FoundAttribution(
      cue: nil, source: nil, content: [content], sentence: number, rule: .runsOn,
      continues: last.continues ?? position)
  }

  /// The attribution not far before a sentence whose content is quoted.
  private static func quotation(
    before number: Int, _ analysis: Analysis, _ found: [FoundAttribution]
  ) -> Int? {
    found.indices.reversed()
      .prefix { number - found[$0].sentence <= continuedReach }
      .first { index in
        found[index].within == nil
          && found[index].content.contains { $0.contains(where: analysis.isQuoted) }
      }
  }

  /// The attribution of speech in the sentence before: "Smith said he was tired. “I can't go on.”"
  private static func speech(
    before number: Int, _ analysis: Analysis, _ found: [FoundAttribution]
  ) -> Int? {
    found.indices.reversed()
      .prefix { number - found[$0].sentence <= 1 }
      .first { found[$0].within == nil && found[$0].rule != .turn }
  }
}
