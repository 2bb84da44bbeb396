// Bodies that a report names without their state: "Foreign Ministry spokeswoman …", "the Presidential Council".

extension DocumentActors {
  /// The kind of body that a name in capitals without an owner tells: index into `Knowledge.bodies`.
  func bodyWithoutState(_ mention: Mention) -> Int? {
    guard mention.owner == nil else { return nil }
    return knowledge.gazetteer.longestMatch(
      in: text, from: mention.name.lowerBound, limit: mention.name.upperBound,
      where: { meaning, range in meaning.body != nil && range == mention.name }
    )?.meaning.body
  }

  /// A body in capitals without a country belongs to the country that the report comes from: so write the
  /// agencies of that country.
  mutating func homeBody(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard let body = bodyWithoutState(mention), bodyInPlace(mention) == nil else { return nil }
    let subject = isPostposed(mention) ? nil : subjectBefore(index).map { actors[$0].id }
    if let country = countryOpening(mention.sentence) ?? subject {
      return self.body(body, of: country)
    }
    let name = folded(mention.name)
    guard let home = homeCountry,
      !actors.suffix(Self.lookBack).contains(where: { isBody($0, body, name) })
    else { return nil }
    return self.body(body, of: home)
  }

  /// "Russia attacked overnight, the Air Force said": what opens the sentence is what it tells of.
  private func isPostposed(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    let before = start > 0 && text.lower(start - 1) == "the" ? start - 2 : start - 1
    return before >= 0 && text.lower(before) == ","
      && isSpeaking(at: mention.tokens.upperBound)
  }

  /// "In Moscow, Foreign Ministry spokeswoman …": the country of the place that opens a sentence.
  private func countryOpening(_ sentence: Int) -> ActorID? {
    let tokens = text.document.sentences[sentence].tokens
    guard tokens.count > 4, text.lower(tokens.lowerBound) == "in",
      let match = knowledge.gazetteer.longestMatch(
        in: text, from: tokens.lowerBound + 1, limit: tokens.upperBound,
        where: { meaning, _ in meaning.place != nil }),
      text.lower(match.end) == ",", let place = match.meaning.place
    else { return nil }
    return knowledge.country(of: knowledge.places[place].name)
  }

  /// "The Defence Ministry in Baku": of the country of the place behind it.
  mutating func bodyInPlace(_ mention: Mention) -> Int? {
    let start = mention.tokens.upperBound
    let end = text.document.sentences[mention.sentence].tokens.upperBound
    guard start + 1 < end, text.lower(start) == "in", let body = bodyWithoutState(mention),
      let place = knowledge.gazetteer.longestMatch(
        in: text, from: start + 1, limit: end, where: { meaning, _ in meaning.place != nil }
      )?.meaning.place,
      let country = knowledge.country(of: knowledge.places[place].name)
    else { return nil }
    return self.body(body, of: country)
  }

  /// Gives the bodies of a state that nothing else tells of to the country in their name ("Permanent Mission
  /// of Myanmar") or named right before ("Sudan's Irrigation Ministry"), else to the one that the report comes
  /// from or is about.
  mutating func affiliateBodies() {
    let country = homeCountry ?? mainCountry.map { actors[$0].id }
    for index in mentions.indices {
      guard let actor = mentions[index].actor, actors[actor].affiliation == nil,
        actors[actor].body == nil, !governsItself(mentions[index].name)
      else { continue }
      let body = bodyWithoutState(mentions[index])
      let isUnit = actors[actor].type == .armedGroup && isOfState(actors[actor])
      guard body != nil || isUnit || [.governmentBody, .organisation].contains(actors[actor].type),
        knowledge.index(of: actors[actor].id) == nil,
        let owner = countryInName(index) ?? stateOf(index, country)
      else { continue }
      actors[actor].affiliation = owner
      if let body {
        actors[actor].type = knowledge.bodies[body].type
      } else if isOfState(actors[actor]) {
        actors[actor].type = isUnit ? .military : .governmentBody
      }
    }
  }

  private func stateOf(_ index: Int, _ country: ActorID?) -> ActorID? {
    guard let actor = mentions[index].actor, isOfState(actors[actor]) else { return nil }
    return possessor(of: index) ?? country
  }

  private func possessor(of index: Int) -> ActorID? {
    let start = mentions[index].tokens.lowerBound
    guard start >= 2, text.isPossessive(start - 1) else { return nil }
    return mentions(in: start - 2..<start - 1).last.flatMap { mentions[$0].actor }
      .flatMap { actors[$0].type == .country ? actors[$0].id : nil }
  }

  /// "Permanent Mission of Myanmar", "Fujian Maritime Safety Administration": the country in the name of a
  /// public body.
  private func countryInName(_ index: Int) -> ActorID? {
    let name = mentions[index].name
    guard mentions[index].actor.map({ Self.isPublic(actors[$0].name) }) ?? false else { return nil }
    for start in name where start == name.lowerBound || text.lower(start - 1) == "of" {
      let match = knowledge.gazetteer.longestMatch(in: text, from: start, limit: name.upperBound) {
        meaning, _ in meaning.place != nil
      }
      if let place = match?.meaning.place {
        return knowledge.country(of: knowledge.places[place].name)
      }
    }
    return nil
  }

  /// Whether a name is that of a body that only a state has.
  private func isOfState(_ actor: DocumentActor) -> Bool {
    let words = WorldTable.words(Folding.fold(actor.name))
    guard words.count > 1 else { return false }
    if words.contains(where: Self.ofEveryState.contains) { return true }
    if knowledge.gazetteer.meaning(of: actor.name)?.body != nil { return true }
    return words.contains(where: Self.marksOfState.contains)
      && words.contains(where: Self.assemblies.contains)
      || words.contains(where: Self.marksOfArmies.contains)
        && words.contains(where: Self.unitsOfArmies.contains)
      || words.contains("energy") && words.contains("atomic")
      || words.contains("election") && words.contains("commission")
      || (words.contains("state") || words.contains("federal"))
        && words.contains(where: ["committee", "service", "agency"].contains)
  }

  /// Whether a name is that of a body through which a state acts.
  static func isPublic(_ name: String) -> Bool {
    let words = WorldTable.words(Folding.fold(name))
    return words.contains(where: publicHeads.contains)
      || words.contains("central") && words.contains("bank")
  }

  private static let publicHeads: Set<String> = [
    "authority", "agency", "commission", "office", "bureau", "mission", "administration",
    "directorate", "inspectorate", "institute", "service", "council", "board",
    "ministry", "department", "police", "embassy", "consulate", "survey", "government", "customs",
    "court", "parliament", "governorate", "prefecture", "command", "corps", "duma", "senate",
    "headquarters", "inspection", "prosecution", "secretariat", "presidium",
  ]

  private static let ofEveryState: Set<String> = [
    "ministry", "government", "presidency", "police", "embassy", "customs", "governorate",
    "prefecture", "electoral", "directorate", "intelligence", "gendarmerie", "duma",
  ]

  private static let marksOfState: Set<String> = [
    "presidential", "state", "federal", "supreme", "sovereignty", "sovereign", "high",
    "military", "transitional", "constitutional", "royal", "legislative",
  ]

  private static let marksOfArmies: Set<String> = [
    "naval", "operations", "operational", "joint", "military", "theater", "theatre", "home",
    "general", "southern", "northern", "eastern", "western", "central", "tactical", "ground",
    "defence", "defense", "air", "coast", "border",
  ]

  private static let unitsOfArmies: Set<String> = [
    "command", "headquarters", "staff", "guard", "service",
  ]

  private static let assemblies: Set<String> = [
    "council", "assembly", "parliament", "court", "administration", "palace",
  ]
}

extension Knowledge {
  /// The country that a place stands for or lies in; of "BAKU/YEREVAN" the first.
  func country(of place: String) -> ActorID? {
    let name = place.utf8.split(separator: UInt8(ascii: "/")).first.flatMap(String.init) ?? place
    if let actor = actor(named: name), known(actor)?.type == .country { return actor }
    var place = gazetteer.meaning(of: name)?.place
    for _ in 0..<5 {
      guard let current = place else { return nil }
      if places[current].name != name, let actor = actor(named: places[current].name),
        known(actor)?.type == .country
      {
        return actor
      }
      place = places[current].partOf.flatMap { placeIndex(of: $0) }
    }
    return nil
  }
}
