// Resolves the bodies of states: "the army", "the ministry", "police in Nairobi".

extension ActorResolver {
  /// "the army", "the ministry": the one named last, else that of the country named beside it.
  ///
  /// - Parameter side: The country whose bodies the words are likely about.
  mutating func body(
    _ phrase: NounPhrase, _ sentence: Int, side: ActorID? = nil
  ) -> (actor: Int, by: Resolution, rule: String)? {
    guard text.has(.body, phrase.head) || bodyIndex(phrase) != nil else { return nil }
    let owner =
      possessor(of: phrase, sentence) ?? owner(of: phrase) ?? country(around: phrase)
      ?? country(opening: phrase)
    if let body = bodyIndex(phrase) {
      if let owner, let actor = table.body(body, of: owner) {
        return (actor, .name, "body of the country named")
      }
      if owner.map({ isOrganisation($0) }) ?? true, !isIndefinite(phrase) {
        if let side, let actor = table.body(body, of: side) {
          return (actor, .coreference, "body of the speaker's side")
        }
        if let actor = lastBody(body) { return (actor, .coreference, "the body named before") }
        if let country = table.homeCountry ?? table.mainCountry.map({ table.actors[$0].id }),
          let actor = table.body(body, of: country)
        {
          return (actor, .coreference, "body of the country that the report is about")
        }
      }
    }
    guard !isIndefinite(phrase), text.has(.body, phrase.head) else { return nil }
    let word = text.lower(phrase.head)
    let found = recent { actor in
      actor.type == .governmentBody && (owner == nil || actor.affiliation == owner)
        && WorldTable.words(Folding.fold(actor.name)).contains(word)
    }
    return found.map { ($0, .coreference, "the body named before") }
  }

  /// No organisation has the bodies of a state: a pronoun stood for another one.
  private func isOrganisation(_ owner: ActorID) -> Bool {
    table.index(of: owner).map { table.actors[$0].type == .organisation } ?? false
  }

  /// "its" of "China …, its foreign ministry said".
  func possessor(of phrase: NounPhrase, _ sentence: Int) -> ActorID? {
    guard let first = phrase.tokens.first, isPossessivePronoun(first) else { return nil }
    return lastThing(first, sentence).first.map { table.actors[$0].id }
  }

  /// "police in Nairobi", "the army in Mali": the country of the place behind the body.
  func country(around phrase: NounPhrase) -> ActorID? {
    guard let first = phrase.rest.first, text.lower(first) == "in" else { return nil }
    for index in table.mentions(in: phrase.rest) {
      let mention = table.mentions[index]
      guard mention.isPlaceUse, mention.tokens.lowerBound <= first + 3 else { continue }
      if let actor = mention.actor { return table.actors[actor].id }
      return mention.place.flatMap { knowledge.country(of: knowledge.places[$0].name) }
    }
    return nil
  }

  /// "In Tunis, the foreign ministry said": the country of the place that opens the sentence.
  private func country(opening phrase: NounPhrase) -> ActorID? {
    guard isDefinite(phrase), let first = phrase.tokens.first, first >= 3,
      text.lower(first - 1) == ",",
      let index = table.mentions(in: first - 2..<first - 1).last
    else { return nil }
    let mention = table.mentions[index]
    let before = mention.tokens.lowerBound - 1
    guard mention.isPlaceUse, mention.tokens.upperBound == first - 1, before >= 0,
      text.lower(before) == "in"
    else { return nil }
    return mention.actor.map { table.actors[$0].id }
      ?? mention.place.flatMap { knowledge.country(of: knowledge.places[$0].name) }
  }

  /// The row of bodies whose phrase ends the noun phrase, or goes on behind its head: "ministry of external
  /// affairs".
  func bodyIndex(_ phrase: NounPhrase) -> Int? { bodyMatch(phrase)?.body }

  func bodyMatch(_ phrase: NounPhrase) -> (body: Int, end: Int)? {
    for start in phrase.tokens where phrase.tokens.upperBound - start <= 5 {
      let match = knowledge.gazetteer.longestMatch(
        in: text, from: start, limit: phrase.rest.upperBound
      ) { meaning, range in
        meaning.body != nil && range.upperBound >= phrase.tokens.upperBound
      }
      if let match, let body = match.meaning.body { return (body, match.end) }
    }
    return nil
  }

  /// "the interim administration", "the regional government": the organisation whose name ends so.
  func localBody(_ phrase: NounPhrase) -> Int? {
    guard phrase.tokens.count == 3, text.has(.body, phrase.head) else { return nil }
    let words = phrase.tokens.dropFirst().map { text.lower($0) }.joined(separator: " ")
    return recent { $0.type == .organisation && Folding.fold($0.name).hasSuffix(" " + words) }
  }

  /// The label of the body that "the military" and "the forces" also stand for.
  private static let army = "army"

  private func lastBody(_ body: Int) -> Int? {
    let label = knowledge.bodies[body].label
    if label.isEmpty { return nil }
    let name = Folding.fold(label)
    return recent { actor in
      actor.body == body
        || (actor.type == knowledge.bodies[body].type
          && Folding.fold(actor.name).hasSuffix(name))
        || (actor.type == .military && knowledge.bodies[body].label == Self.army
          && actor.body.map { knowledge.bodies[$0].label == Self.army } ?? true)
    }
  }

  /// The actor that passes `accepts` and was named or spoke last.
  func recent(where accepts: (DocumentActor) -> Bool) -> Int? {
    let spoken = speakers.suffix(Self.lookBack).last { accepts(table.actors[$0.actor]) }
    var found: (actor: Int, place: Int)?
    let horizon = horizon
    for index in table.actors.indices.suffix(Self.actorReach) {
      let spans = table.actors[index].spans.suffix(Self.lookBack)
      guard let place = spans.lazy.map(\.start).filter({ $0 < horizon }).max(),
        place > found?.place ?? -1, accepts(table.actors[index])
      else { continue }
      found = (index, place)
    }
    guard let spoken else { return found?.actor }
    let end = text.document.sentences[spoken.sentence].span.end
    return found.map { $0.place >= end ? $0.actor : spoken.actor } ?? spoken.actor
  }
}
