// Tells whom somebody works for who is described and not named: "an army officer", "the group's lawyer".

extension ActorResolver {
  /// Whom an unnamed source works for when only its kind is told: "a company official", "an army officer", "a
  /// source in the presidency" are of the company named before and of the country that is spoken of.
  func employer(of phrase: NounPhrase, _ sentence: Int) -> ActorID? {
    if let owner = possessor(of: phrase, sentence) { return owner }
    if isOffice(phrase) || isOfState(phrase) { return country(before: phrase.head, sentence) }
    if let owner = side(possessing: phrase, sentence) { return owner }
    guard Self.servants.contains(text.lower(phrase.head)) else { return nil }
    if sharesSides(phrase) { return nil }
    for index in phrase.tokens.dropLast()
    where !isVague(index, phrase)
      && (!text.hasCapital(index) || table.mentions(in: index..<index + 1).isEmpty)
    {
      if let actor = employer(index, sentence) { return actor }
    }
    if let country = country(around: phrase) { return country }
    if isOfAnyState(phrase) { return country(before: phrase.head, sentence) }
    guard let first = phrase.rest.first,
      ["of", "for", "from", "at", "with", "in"].contains(text.lower(first))
    else { return nil }
    for index in phrase.rest.dropFirst().prefix(6) where !text.hasCapital(index) {
      if let actor = employer(index, sentence) { return actor }
    }
    return nil
  }

  /// "the governor", "prosecutors", "the palace": offices that only a state has.
  private func isOffice(_ phrase: NounPhrase) -> Bool {
    Self.offices.contains(text.lower(phrase.head))
      && phrase.tokens.dropLast().allSatisfy { index in
        text.has([.function, .indefinite, .officeModifier, .modifier, .direction], index)
          || text.has(.office, index)
      }
      && !phrase.tokens.contains { text.lower($0) == "former" || text.lower($0) == "opposition" }
  }

  private static let offices: Set<String> = [
    "governor", "mayor", "prosecutor", "prosecutors", "ombudsman", "palace", "ministry",
    "president",
    "premier", "minister", "magistrate", "consulate",
  ]

  /// "the country's police chief", "the military's media wing".
  private func isOfState(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.dropLast().contains {
      text.isPossessive($0 + 1) && Self.states.contains(text.lower($0))
    }
  }

  private static let states: Set<String> = [
    "country", "nation", "state", "government", "military", "army", "kingdom", "republic", "police",
  ]

  /// "officials from both countries" serve neither alone.
  private func sharesSides(_ phrase: NounPhrase) -> Bool {
    phrase.rest.prefix(2).contains { ["both", "two", "several", "other"].contains(text.lower($0)) }
  }

  /// "security sources": people who know, of whatever side.
  private func isVague(_ index: Int, _ phrase: NounPhrase) -> Bool {
    text.lower(phrase.head).hasPrefix("source")
      && ["security", "intelligence"].contains(text.lower(index))
  }

  /// "officials", "a customs official", "two senior officers": nothing tells of whom but that they serve a
  /// state.
  private func isOfAnyState(_ phrase: NounPhrase) -> Bool {
    Self.ofAnyState.contains(text.lower(phrase.head))
      && phrase.tokens.dropLast().allSatisfy {
        text.has([.function, .indefinite, .count], $0)
          || Self.publicService.contains(text.lower($0))
      }
      && !phrase.rest.prefix(6).contains { text.has([.groupReference, .organisationHead], $0) }
  }

  private static let ofAnyState: Set<String> = [
    "official", "officials", "officer", "officers", "authorities",
  ]

  private static let publicService: Set<String> = [
    "senior", "top", "high-ranking", "high-level", "ranking", "government", "security", "defence",
    "defense", "military", "health", "customs", "border", "intelligence", "police", "public",
    "state",
    "local", "federal", "immigration", "election", "judicial", "unnamed", "unidentified",
    "anonymous",
    "several", "some", "many", "other", "another", "various", "separate", "current", "two", "three",
    "four", "five",
  ]

  /// The organisation that a noun stands for, or the country of a state's body.
  private func employer(_ index: Int, _ sentence: Int) -> ActorID? {
    switch text.lower(index) {
    case "ministry":
      let named = recent { actor in
        actor.type == .governmentBody
          && Folding.fold(actor.name).split(separator: " ").contains("ministry")
      }
      return named.map { table.actors[$0].id } ?? country(before: index, sentence)
    case "army", "military", "navy", "police", "government", "defence", "defense",
      "presidency",
      "presidential", "cabinet", "security", "intelligence", "parliament", "minister's",
      "president's":
      return country(before: index, sentence)
    case "administration":
      let unitedStates = ActorID("United-States")
      return table.index(of: unitedStates) == nil
        ? country(before: index, sentence) : unitedStates
    case "minister", "president", "premier":
      guard text.isPossessive(at: index + 1, before: text.document.tokens.count) else { return nil }
      return country(before: index, sentence)
    default: break
    }
    return side(named: index)
  }

  /// "the committee's press service", "the rebels' transport minister": whose it is.
  private func side(possessing phrase: NounPhrase, _ sentence: Int) -> ActorID? {
    let owner = phrase.tokens.dropLast(2).last { text.isPossessive($0 + 1) }
    guard let owner, !text.hasCapital(owner) else { return nil }
    if let side = employer(owner, sentence) { return side }
    guard text.has([.body, .organisation], owner) else { return nil }
    return sideNamedBefore(owner)
  }

  /// "the group", "rebel", "militia": the side that a noun stands for, as the text has named it.
  func side(named index: Int) -> ActorID? {
    guard text.has([.groupReference, .force], index) || text.isOne(of: Self.fighters, index) else {
      return nil
    }
    return sideNamedBefore(index)
  }

  private func sideNamedBefore(_ index: Int) -> ActorID? {
    let noun = NounPhrase(tokens: index..<index + 1, rest: index + 1..<index + 1)
    return described(noun, 0).map { table.actors[$0].id }
  }

  /// Those who fight for a side that is no state.
  static let fighters = WordSet(
    """
    rebel rebels militant militants insurgent insurgents separatist separatists guerrilla guerrillas
    jihadist jihadists militia militias faction factions rebellion insurgency gang
    """)

  /// The country that is the subject of the sentence, else the report's own, else the one named before the
  /// token, else the one that the report is about.
  private func country(before index: Int, _ sentence: Int) -> ActorID? {
    let start = text.document.sentences[sentence].tokens.lowerBound
    let named = table.mentions(in: max(start, index - Self.lookBack)..<max(start, index)).filter {
      table.mentions[$0].actor.map { table.actors[$0].type == .country } ?? false
    }
    let subject = named.first {
      table.mentions[$0].tokens.lowerBound <= start + 1 && !table.mentions[$0].isPlaceUse
        && !table.mentions[$0].isModifier
    }
    func id(_ mention: Int?) -> ActorID? {
      mention.flatMap { table.mentions[$0].actor }.map { table.actors[$0].id }
    }
    return id(subject) ?? table.homeCountry ?? id(named.last)
      ?? table.mainCountry.map { table.actors[$0].id }
  }

  /// Those who speak for whom they work for.
  private static let servants: Set<String> = [
    "official", "officials", "source", "sources", "officer", "officers", "chief", "spokesman",
    "spokeswoman",
    "spokesperson", "commander", "commanders", "soldier", "soldiers", "minister", "ministers",
    "aide", "aides", "adviser", "advisers", "representative", "negotiator", "negotiators",
    "authorities", "lawmaker", "lawmakers", "member", "members", "leader", "leaders", "figure",
    "fighter", "fighters", "envoy", "deputy", "head", "director", "secretary", "general",
    "coordinator", "delegate", "representatives", "leadership", "chair", "chairman",
  ]
}
