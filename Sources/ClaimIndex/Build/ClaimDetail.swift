// The part of a claim that is only read when the claim is shown: spans, figures, explanation.
import Attribution

extension VarintWriter {
  /// Writes everything of a claim that its `ClaimCodes` leave out.
  mutating func append(detail claim: Claim, _ vocabulary: inout Vocabulary) {
    append(spans: claim.content)
    append(span: claim.cue)
    append(span: claim.speaker?.mention)
    for carrier in claim.via { append(span: carrier.mention) }
    append(span: claim.saidOn.text)
    append(code(of: claim.saidOn.precision))
    append(code(of: claim.saidOn.basis))
    append(claim.quantities.count)
    for quantity in claim.quantities {
      append(span: quantity.span)
      append(value: quantity.value)
      append(code(of: quantity.qualifier))
      append(vocabulary.string(quantity.of))
      append(code(of: quantity.unit))
    }
    append(claim.isInHeadline ? 1 : 0)
    append(span: claim.sentence)
    append(vocabulary.string(claim.explanation.cue))
    append(vocabulary.string(claim.explanation.content))
    append(vocabulary.string(claim.explanation.speaker))
  }
}

extension Claim {
  /// Reads a claim back.
  ///
  /// - Parameter actor: The actor that a code of the vocabulary stands for in the corpus.
  init(
    _ codes: ClaimCodes, detail reader: inout VarintReader, _ vocabulary: Vocabulary,
    actor: (Int) -> ActorID
  ) {
    func string(_ code: Int) -> String { vocabulary.strings[UInt32(code)] }
    let content = reader.nextSpans()
    let cue = reader.nextOptionalSpan()
    let mention = reader.nextOptionalSpan()
    let via = codes.via.map { Carrier(actor: actor($0), mention: reader.nextSpan()) }
    let saidOn = SaidOn(
      text: reader.nextOptionalSpan(), date: codes.date,
      precision: value(at: reader.next()), basis: value(at: reader.next()))
    let quantities = (0..<reader.next()).map { _ in
      Quantity(
        span: reader.nextSpan(), value: reader.nextValue(), qualifier: value(at: reader.next()),
        of: string(reader.next()), unit: value(at: reader.next()))
    }
    let isInHeadline = reader.next() == 1
    let sentence = reader.nextSpan()
    let explanation = Explanation(
      cue: string(reader.next()), content: string(reader.next()), speaker: string(reader.next()))
    self.init(
      content: content, cue: cue,
      speaker: codes.speaker.map {
        Speaker(actor: actor($0), mention: mention, resolvedBy: value(at: codes.resolvedBy))
      },
      onBehalfOf: codes.onBehalfOf.map(actor), via: via, form: value(at: codes.form),
      modality: value(at: codes.modality), saidOn: saidOn, topics: codes.topics.map(string),
      about: codes.about.map(actor), places: codes.places.map(string), quantities: quantities,
      isInHeadline: isInHeadline, sentence: sentence, explanation: explanation)
  }
}
