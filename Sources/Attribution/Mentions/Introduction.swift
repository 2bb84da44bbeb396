// Finds whom the narration has just brought in, and whom the next pronoun therefore stands for.

extension ActorResolver {
  /// "For Jane Doe, who runs a guesthouse, the question is simple. “…,” she said": the person who is named for
  /// the first time behind whoever spoke last, in the sentence or one of the two before it.
  mutating func introduced(isWoman: Bool, before index: Int, _ sentence: Int) -> Int? {
    let spoken = speakers.last?.sentence ?? -1
    let sentences = text.document.sentences
    for number in [sentence, sentence - 1, sentence - 2] where number > max(spoken, 0) {
      let tokens = sentences[number].tokens
      let end = min(tokens.upperBound, index, tokens.lowerBound + Self.introductionReach)
      guard tokens.lowerBound < end else { continue }
      for position in table.mentions(in: tokens.lowerBound..<end) {
        guard let actor = newcomer(position),
          table.actors[actor].isWoman.map({ $0 == isWoman }) ?? true
        else { continue }
        return actor
      }
    }
    return nil
  }

  /// The person whom a mention names in full for the first time.
  private mutating func newcomer(_ index: Int) -> Int? {
    let mention = table.mentions[index]
    guard !mention.isModifier, !mention.isPlaceUse, mention.name.count > 1,
      !table.isQuoted(mention.name.lowerBound),
      let actor = mention.actor ?? personNamed(index), table.actors[actor].type == .person,
      table.actors[actor].spans.min() == text.document.span(mention.name),
      !speakers.suffix(Self.lookBack).contains(where: { $0.actor == actor })
    else { return nil }
    return actor
  }

  /// Two words that are in no dictionary, as the subject of an apposition or of its sentence.
  private mutating func personNamed(_ index: Int) -> Int? {
    let mention = table.mentions[index]
    guard case .unknown = mention.kind, mention.name.count <= 3,
      mention.name.allSatisfy({ text.word($0) < 0 }),
      mention.tokens.upperBound < text.document.tokens.count,
      text.lower(mention.tokens.upperBound) == ","
        || mention.tokens.lowerBound == text.document.sentences[mention.sentence].tokens.lowerBound
    else { return nil }
    return named(index)
  }

  /// In tokens: how far into its sentence a person is brought in.
  private static let introductionReach = 30
}
