// Finds the outlet that a speaker told it: "told Hill Radio", "said in an interview with Hill Radio".

extension ActorResolver {
  /// The outlet among the words behind a cue that heard the claim first, and so carried it.
  ///
  /// - Parameters:
  ///   - range: From the end of the cue up to the next mark or the content.
  ///   - isTold: The verb takes whom it is told without a preposition.
  func listeningOutlet(in range: Range<Int>, isTold: Bool) -> Carrier? {
    for index in table.mentions(in: range) {
      let mention = table.mentions[index]
      guard !mention.isModifier, mention.tokens.lowerBound >= range.lowerBound,
        let actor = mention.actor, table.actors[actor].type == .media
      else { continue }
      let preposition = (range.lowerBound..<mention.name.lowerBound).last {
        Self.prepositions.contains(text.lower($0))
      }
      guard preposition.map({ ["with", "to"].contains(text.lower($0)) }) ?? isTold else {
        return nil
      }
      return Carrier(
        actor: table.actors[actor].id, mention: text.document.span(mention.tokens))
    }
    return nil
  }

  private static let prepositions: Set<String> = [
    "with", "to", "on", "in", "for", "by", "of", "from", "at", "about", "against",
  ]
}
