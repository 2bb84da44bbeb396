// Tells whom somebody works for who is described and not named: "an army officer", "the group's lawyer".

extension ActorResolver {
  /// Whom an unnamed source works for when only its kind is told: "a company official", "an army officer", "a
  /// source in the presidency" are of the company named before and of the country that is spoken of.
  func employer(of phrase: NounPhrase, _ sentence: Int) -> ActorID? {
    if let owner = possessor(of: phrase, sentence) { return owner }
    if let side = sideOfOthers(phrase) { return side }
    if isOffice(phrase) || isOfState(phrase) { return country(of: phrase, sentence) }
    if let owner = side(possessing: phrase, sentence) { return owner }
    if isPublicBody(phrase) { return country(of: phrase, sentence) }
    guard Self.servants.contains(text.lower(phrase.head)) else { return nil }
    if sharesSides(phrase) { return nil }
    for index in phrase.tokens.dropLast()
    where !isVague(index, phrase)
      && (!text.hasCapital(index) || table.mentions(in: index..<index + 1).isEmpty)
    {
      guard let actor = employer(index, sentence) else { continue }
      return table.type(of: actor) == .country ? countryTold(by: phrase) ?? actor : actor
    }
    if let country = country(around: phrase) { return country }
    if isOfAnyState(phrase) { return country(of: phrase, sentence) }
    guard let first = phrase.rest.first,
      ["of", "for", "from", "at", "with", "in"].contains(text.lower(first))
    else { return nil }
    for index in phrase.rest.dropFirst().prefix(6) where !text.hasCapital(index) {
      if let actor = employer(index, sentence) { return actor }
    }
    return nil
  }

  /// The country of a servant of a state whose country is not named beside him.
  private func country(of phrase: NounPhrase, _ sentence: Int) -> ActorID? {
    countryTold(by: phrase) ?? country(before: phrase.head, sentence)
  }

  /// "a military source in Damascus", "an interior ministry source told state news agency SANA": the country of
  /// the place, or of the state's own outlet that was told.
  private func countryTold(by phrase: NounPhrase) -> ActorID? {
    if let country = country(around: phrase) { return country }
    let end = phrase.tokens.upperBound
    guard end < text.document.tokens.count, Self.telling.contains(text.lower(end)) else {
      return nil
    }
    for index in table.mentions(in: end..<min(end + 8, text.document.tokens.count)) {
      guard !table.mentions[index].isModifier, let actor = table.mentions[index].actor,
        table.actors[actor].type == .media, let owner = table.actors[actor].affiliation,
        table.type(of: owner) == .country
      else { continue }
      return owner
    }
    return nil
  }

  private static let telling: Set<String> = ["told", "quoted", "cited"]

  /// "one of them", "two of the officials": of the side of those who spoke before.
  private func sideOfOthers(_ phrase: NounPhrase) -> ActorID? {
    guard let first = phrase.tokens.first,
      text.has([.count, .indefinite], first) || text.lower(first) == "both",
      first + 2 < text.document.tokens.count, text.lower(first + 1) == "of",
      ["them", "the", "these"].contains(text.lower(first + 2)), first + 2 <= phrase.head
    else { return nil }
    let isPronoun = text.lower(first + 2) == "them"
    guard
      let spoken = speakers.suffix(Self.lookBack).last(where: {
        table.actors[$0.actor].isPlural && table.actors[$0.actor].type == .anonymousSource
          && (isPronoun || table.actors[$0.actor].description.last == text.lower(phrase.head))
      })
    else { return nil }
    return table.actors[spoken.actor].affiliation
  }

  /// "the customs service", "the region's emergencies headquarters", "the state prosecution".
  private func isPublicBody(_ phrase: NounPhrase) -> Bool {
    let head = text.lower(phrase.head)
    guard isDefinite(phrase), phrase.tokens.dropFirst().allSatisfy({ !text.hasCapital($0) })
    else { return false }
    let before = phrase.tokens.dropFirst().dropLast()
    switch head {
    case "ministry", "customs", "prosecution", "municipality", "governorate", "directorate",
      "police", "gendarmerie":
      return true
    case "service", "services", "headquarters", "council", "commission", "department", "agency",
      "authority":
      return before.contains { Self.publicFields.contains(text.lower($0)) }
    case "office":
      return before.contains { text.isPossessive($0) && Self.offices.contains(text.lower($0 - 1)) }
    default: return false
    }
  }

  /// What public bodies are there for.
  private static let publicFields: Set<String> = [
    "customs", "rescue", "emergency", "emergencies", "border", "coast", "provincial", "regional",
    "municipal", "electoral", "election", "city", "town", "district", "county", "prison",
    "migration", "immigration", "intelligence", "security", "tax", "police", "fire", "ambulance",
    "weather", "meteorological", "statistics", "health", "disaster",
  ]

  /// "the governor", "prosecutors", "the palace": offices that only a state has.
  private func isOffice(_ phrase: NounPhrase) -> Bool {
    Self.offices.contains(text.lower(phrase.head))
      && phrase.tokens.dropLast().allSatisfy { index in
        text.has([.function, .indefinite, .officeModifier, .modifier, .direction, .rank], index)
          || text.has(.office, index)
      }
      && !phrase.tokens.contains { Self.outOfOffice.contains(text.lower($0)) }
  }

  private static let offices: Set<String> = [
    "governor", "mayor", "prosecutor", "prosecutors", "ombudsman", "palace", "ministry",
    "president",
    "premier", "minister", "magistrate", "consulate", "administrator", "constable", "commissioner",
    "general", "colonel", "brigadier", "admiral",
  ]

  private static let outOfOffice: Set<String> = [
    "former", "ex", "opposition", "rebel", "secretary", "retired", "high", "director",
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
    "official", "officials", "officer", "officers", "authorities", "investigator", "investigators",
    "detective", "detectives", "policeman", "policemen",
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
    "investigator", "investigators", "detective", "detectives", "policeman", "policemen",
    "coordinator", "delegate", "representatives", "leadership", "chair", "chairman",
  ]
}
