// Carries a date of speaking on to the next claims of the same speaker on the same occasion.

/// "…, Smith said on Sunday. "…," Smith added." The second claim was made on Sunday too.
enum SaidOnInheritance {
  /// How many paragraphs a date is carried when the speaker does not speak in between.
  static let maximumParagraphs = 4

  /// Dates claims that do not say when: those in the past tense by the date of the speaker's claim before,
  /// a quotation that runs on by the claim it runs on from, a headline by the speaker's first dated claim.
  /// A present or perfect tense ("says", "has said") tells of no occasion and inherits nothing.
  /// O(number of claims + number of sentences).
  static func apply(to claims: inout [Claim], in document: Document) {
    var occasions: [ActorID: (saidOn: SaidOn, paragraph: Int)] = [:]
    var first: [ActorID: SaidOn] = [:]
    var sentence = 0
    for index in claims.indices where !claims[index].isInHeadline {
      guard let speaker = claims[index].speaker?.actor else { continue }
      sentence = advance(sentence, to: claims[index].sentence, in: document)
      let paragraph = document.sentences.isEmpty ? 0 : document.sentences[sentence].paragraph
      if claims[index].saidOn.text == nil, claims[index].saidOn.date == nil,
        let occasion = occasions[speaker], paragraph - occasion.paragraph <= maximumParagraphs,
        continues(claims[index].cue, claims[index].modality, in: document)
      {
        claims[index].saidOn = occasion.saidOn
      }
      var saidOn = claims[index].saidOn
      guard saidOn.precision == .day, saidOn.date != nil else { continue }
      saidOn.text = nil
      occasions[speaker] = (saidOn, paragraph)
      if first[speaker] == nil { first[speaker] = saidOn }
    }
    for index in claims.indices where claims[index].isInHeadline {
      guard claims[index].saidOn.text == nil, let speaker = claims[index].speaker?.actor else {
        continue
      }
      claims[index].saidOn = first[speaker] ?? claims[index].saidOn
    }
  }

  private static func advance(_ start: Int, to span: Span, in document: Document) -> Int {
    var sentence = start
    while sentence + 1 < document.sentences.count,
      document.sentences[sentence + 1].span.start <= span.start
    {
      sentence += 1
    }
    return sentence
  }

  /// Whether a claim tells of an occasion: it runs on, or its cue is in the past tense or a participle.
  private static func continues(
    _ cue: Span?, _ modality: Modality, in document: Document
  ) -> Bool {
    guard let cue else { return true }
    guard modality != .agreement else { return false }
    var scanner = ScalarScanner(document.scalars, cue)
    guard let verb = scanner.word(limit: 20) else { return false }
    return verb.hasSuffix("ed") || verb.hasSuffix("ing") || pastForms.contains(verb)
  }

  private static let pastForms: Set<String> = [
    "said", "told", "wrote", "was", "were", "did", "spoke", "made", "gave", "felt", "thought",
    "found",
    "swore", "held", "put", "went", "took", "began", "also", "later", "then", "further",
  ]
}
