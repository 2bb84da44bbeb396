// Gives people to the organisation that their introduction speaks of without its name.

extension ActorResolver {
  /// "Its deputy head in Mali, Marit Solheim, said": the name behind the comma.
  mutating func apposed(_ phrase: NounPhrase) -> Int? {
    let limit = min(text.document.tokens.count, phrase.tokens.upperBound + 16)
    guard let comma = (phrase.tokens.upperBound..<limit).first(where: { text.lower($0) == "," }),
      let mention = table.mentions(in: comma + 1..<comma + 2).last(where: {
        !table.mentions[$0].isModifier && table.mentions[$0].tokens.lowerBound == comma + 1
      })
    else { return nil }
    switch table.mentions[mention].kind {
    case .person: return table.actor(of: mention)
    case .unknown where table.mentions[mention].name.count > 1: return named(mention)
    case .known, .body, .organisation, .unknown, .place: return nil
    }
  }

  /// "Its spokesman, Marit Solheim": the person belongs to who spoke or was named before.
  mutating func adopt(_ actor: Int, from first: Int, _ sentence: Int) {
    guard table.actors[actor].type == .person, isUntold(actor),
      let owner = [first, first - 1].first(where: { $0 >= 0 && isPossessivePronoun($0) }),
      !Self.isPrivate(table.actors[actor]),
      let holder = lastThing(owner, sentence).first
    else { return }
    let id = table.actors[holder].id
    tell(actor, id)
  }

  /// Notes whom somebody belongs to.
  mutating func tell(_ actor: Int, _ holder: ActorID) {
    table.change(actor) {
      $0.affiliation = holder
      $0.isAssumed = false
    }
  }

  /// Nothing has told yet whom somebody belongs to.
  func isUntold(_ actor: Int) -> Bool {
    table.actors[actor].affiliation == nil || table.actors[actor].isAssumed
  }

  func isPossessivePronoun(_ index: Int) -> Bool {
    text.lower(index) == "its" || text.lower(index) == "their"
  }

  /// "Jane Doe, the agency's director", "a senior analyst at the centre", "the committee's spokeswoman Jane
  /// Doe": of the organisation that was named before.
  mutating func adopt(_ actor: Int, as mention: Range<Int>, _ sentence: Int) {
    guard table.actors[actor].type == .person, isUntold(actor) else { return }
    let end = text.document.sentences[sentence].tokens.upperBound
    let behind = mention.upperBound + 1
    if behind < end, text.lower(behind - 1) == ",",
      let holder = organisationAgain(
        in: behind..<min(behind + Self.longestApposition, end), sentence)
    {
      tell(actor, holder)
      return
    }
    let start = max(text.document.sentences[sentence].tokens.lowerBound, mention.lowerBound - 3)
    if mention.lowerBound > start, text.isPossessive(mention.lowerBound - 1),
      let holder = organisationAgain(in: start..<mention.lowerBound, sentence)
    {
      tell(actor, holder)
      return
    }
    for index in start..<mention.upperBound {
      guard let holder = sideInTitle(index) else { continue }
      tell(actor, holder)
      return
    }
  }

  /// Nobody is a spokesman or a colonel for himself: of who was named last, of the report's country.
  mutating func adoptByOffice(_ actor: Int, from first: Int, _ sentence: Int) {
    guard table.actors[actor].type == .person, table.actors[actor].affiliation == nil,
      let head = table.actors[actor].office.last
    else { return }
    let country = table.homeCountry ?? table.mainCountry.map { table.actors[$0].id }
    let holder: ActorID?
    if Self.mouthpieces.contains(head) {
      holder = lastThing(first, sentence).first.map { table.actors[$0].id } ?? country
    } else {
      holder = Self.ranks.contains(head) ? country : nil
    }
    if let holder { tell(actor, holder) }
  }

  /// Who speaks for others by office.
  private static let mouthpieces: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "negotiator",
  ]

  /// Who serves in an army.
  private static let ranks: Set<String> = [
    "general", "gen", "lieutenant", "lt", "colonel", "col", "major", "maj", "admiral", "adm",
    "brigadier", "brig", "commodore", "captain", "capt", "sergeant", "sgt", "corporal", "marshal",
    "lt-gen", "lt-col", "maj-gen", "brig-gen", "major-general", "lieutenant-general",
  ]

  /// "rebel" of "rebel commander Jane Doe", "coalition" of "a coalition spokesman, Col. Jane Doe".
  private func sideInTitle(_ index: Int) -> ActorID? {
    guard !text.hasCapital(index), index + 1 < text.document.tokens.count,
      text.has([.office, .officeModifier, .rank], index + 1)
    else { return nil }
    return side(named: index)
  }

  /// "the agency", "its commander" in what introduces somebody, up to the next comma.
  private func organisationAgain(in range: Range<Int>, _ sentence: Int) -> ActorID? {
    for index in range.dropLast() {
      if text.document.tokens[index].kind == .punctuation, !text.isPossessive(index) { return nil }
      if isPossessivePronoun(index),
        (index + 1..<min(index + 4, range.upperBound)).contains(where: { text.has(.office, $0) })
      {
        return lastThing(index, sentence).first.map { table.actors[$0].id }
      }
      if let side = sideInTitle(index) { return side }
      guard text.lower(index) == "the", !text.hasCapital(index + 1),
        text.has([.groupReference, .body, .organisation, .force], index + 1)
          || text.isOne(of: Self.fighters, index + 1)
      else { continue }
      let noun = text.lower(index + 1)
      guard let holder = recent(where: { Self.fits($0, noun: noun) }) else { continue }
      switch table.actors[holder].type {
      case .organisation, .governmentBody, .armedGroup, .media, .military:
        return table.actors[holder].id
      case .person, .country, .anonymousSource: continue
      }
    }
    return nil
  }

  private static let longestApposition = 14
}
