// Bodies that a report names without their state: "Foreign Ministry spokeswoman …", "the Presidential Council".

extension DocumentActors {
  /// A body in capitals without a country belongs to the country that the report was sent from: so write
  /// the agencies of that country.
  mutating func homeBody(_ mention: Mention) -> Int? {
    guard mention.owner == nil, let home,
      let body = knowledge.gazetteer.longestMatch(
        in: text, from: mention.name.lowerBound, limit: mention.name.upperBound,
        where: { meaning, range in meaning.body != nil && range == mention.name }
      )?.meaning.body,
      !actors.suffix(Self.lookBack).contains(where: { $0.body == body })
    else { return nil }
    return self.body(body, of: home)
  }

  /// Gives the bodies of a state that nothing else tells of to the country named right before ("Sudan's
  /// Irrigation Ministry"), else to the one that the report was sent from or is about.
  mutating func affiliateBodies() {
    let country = home ?? mainCountry.map { actors[$0].id }
    for index in mentions.indices {
      guard let actor = mentions[index].actor, actors[actor].affiliation == nil,
        isOfState(actor), let owner = possessor(of: index) ?? country
      else { continue }
      actors[actor].affiliation = owner
      actors[actor].type = .governmentBody
    }
  }

  private func possessor(of index: Int) -> ActorID? {
    let start = mentions[index].tokens.lowerBound
    guard start >= 2, text.isPossessive(start - 1) else { return nil }
    return mentions(in: start - 2..<start - 1).last.flatMap { mentions[$0].actor }
      .flatMap { actors[$0].type == .country ? actors[$0].id : nil }
  }

  /// Whether a name is that of a body that only a state has.
  private func isOfState(_ actor: Int) -> Bool {
    let type = actors[actor].type
    guard type == .governmentBody || type == .organisation, actors[actor].body == nil,
      knowledge.index(of: actors[actor].id) == nil
    else { return false }
    let name = actors[actor].name
    let words = Folding.fold(name).split(separator: " ").map(String.init)
    guard words.count > 1 else { return false }
    if words.contains(where: Self.ofEveryState.contains) { return true }
    if knowledge.gazetteer.meaning(of: name)?.body != nil { return true }
    return words.contains(where: Self.marksOfState.contains)
      && words.contains(where: Self.assemblies.contains)
  }

  private static let ofEveryState: Set<String> = ["ministry", "government", "presidency"]

  private static let marksOfState: Set<String> = [
    "presidential", "state", "federal", "supreme", "sovereignty", "sovereign", "high",
    "military", "transitional", "constitutional", "royal", "legislative",
  ]

  private static let assemblies: Set<String> = [
    "council", "assembly", "parliament", "court", "administration", "palace",
  ]
}

extension Knowledge {
  /// The country that a place stands for or lies in; of "BAKU/YEREVAN" the first.
  func country(of place: String) -> ActorID? {
    let name = place.split(separator: "/").first.map(String.init) ?? place
    if let actor = actor(named: name), known(actor)?.type == .country { return actor }
    var place = gazetteer.meaning(of: name)?.place
    for _ in 0..<5 {
      guard let current = place else { return nil }
      if let actor = actor(named: places[current].name), known(actor)?.type == .country {
        return actor
      }
      place = places[current].partOf.flatMap { placeIndex(of: $0) }
    }
    return nil
  }
}
