// Tells whom each mention of a document names.

extension DocumentActors {
  /// Adds an actor, or finds the one that has its id.
  mutating func add(_ actor: DocumentActor) -> Int {
    if let known = indexByID[actor.id] { return known }
    actors.append(actor)
    indexByID[actor.id] = actors.count - 1
    return actors.count - 1
  }

  func index(of id: ActorID) -> Int? { indexByID[id] }

  mutating func assign(_ index: Int) {
    let mention = mentions[index]
    switch mention.kind {
    case .known(let known, _): mentions[index].actor = acronym(mention) ?? add(known: known)
    case .body(let body): mentions[index].actor = bodyActor(body, mention)
    case .person:
      if mention.actor == nil { mentions[index].actor = titledSurname(index) }
    case .organisation: mentions[index].actor = homeBody(index) ?? organisation(mention)
    case .unknown: mentions[index].actor = mention.actor ?? single(index)
    case .place: mentions[index].actor = personOfSurname(index)
    }
    guard let actor = mentions[index].actor else { return }
    noteOffice(of: actor, index)
    actors[actor].spans.append(text.document.span(mention.name))
    noteAcronym(after: mention, actor)
  }

  /// The actor of the world data.
  mutating func add(known index: Int) -> Int {
    let known = knowledge.actors[index]
    let affiliation = known.affiliation.map { knowledge.actors[$0].id }
    return add(
      DocumentActor(id: known.id, name: known.name, type: known.type, affiliation: affiliation))
  }

  /// "Russian Foreign Ministry": the country's adjective and the label of the body.
  mutating func bodyActor(_ body: Int, _ mention: Mention) -> Int? {
    guard let owner = mention.owner, let ownerActor = mentions[owner].actor else { return nil }
    let holder = actors[ownerActor]
    if holder.type == .person {
      guard let country = holder.affiliation.flatMap({ countryAbove($0) }) else {
        mentions[owner].isModifier = false
        return nil
      }
      return self.body(body, of: country)
    }
    return self.body(body, of: holder.id)
  }

  /// The body that a country or group has; the country itself for its government.
  mutating func body(_ body: Int, of owner: ActorID) -> Int? {
    guard let known = knowledge.index(of: owner) else { return nil }
    let pattern = knowledge.bodies[body]
    let isArmy = pattern.type == .military && knowledge.actors[known].type == .armedGroup
    if pattern.label.isEmpty || isArmy { return add(known: known) }
    let name = knowledge.actors[known].adjective + " " + pattern.label
    if let named = knowledge.gazetteer.meaning(of: name)?.actor { return add(known: named) }
    let index = add(
      DocumentActor(
        id: ActorID(name: name), name: name, type: pattern.type,
        affiliation: knowledge.actors[known].id))
    actors[index].body = body
    return index
  }

  /// "Afrin said" where the report has named Serhat Afrin.
  private func personOfSurname(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard mention.name.count == 1, people[text.lower(mention.name.lowerBound)] != nil,
      isSpeaking(at: mention.tokens.upperBound) || isSpeaking(at: mention.name.lowerBound - 1)
    else { return nil }
    return single(index)
  }

  mutating func titledSurname(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard let name = PersonName(mention.name, in: text) else { return nil }
    return person(surname: name.surname, at: index) ?? person(name, printed: mention.name)
  }

  mutating func organisation(_ mention: Mention) -> Int? {
    let key = folded(mention.name)
    if let known = bodyInPlace(mention) ?? names[key] ?? bodyNamedBefore(mention) { return known }
    let printed = text.document.text(text.document.span(mention.name))
    let owner = mention.owner.flatMap { mentions[$0].actor }
    let index = add(
      DocumentActor(
        id: ActorID(name: printed), name: printed, type: organisationType(mention),
        affiliation: owner.map { actors[$0].id }))
    names[key] = index
    if let last = mention.name.last, mention.name.count > 1, !text.hasCapital(last) {
      names[folded(mention.name.dropLast())] = index
    }
    return index
  }

  /// "Air Force" where "Ukraine's air force" was named.
  private func bodyNamedBefore(_ mention: Mention) -> Int? {
    guard let body = bodyWithoutState(mention) else { return nil }
    let name = folded(mention.name)
    return actors.suffix(Self.lookBack).last { isBody($0, body, name) }.flatMap { indexByID[$0.id] }
  }

  /// Whether an actor is a body of a kind, or ("British Foreign Office") has its name with a country.
  func isBody(_ actor: DocumentActor, _ body: Int, _ name: String) -> Bool {
    actor.body == body
      || actor.type == .governmentBody && Folding.fold(actor.name).hasSuffix(" " + name)
  }

  func folded(_ range: Range<Int>) -> String {
    range.count == 1
      ? text.lower(range.lowerBound) : range.map { text.lower($0) }.joined(separator: " ")
  }

  func organisationType(_ mention: Mention) -> ActorType {
    for index in mention.name.reversed() where text.has(.organisationHead, index) {
      if index == mention.name.upperBound - 1, !text.hasCapital(index), mention.name.count > 2 {
        return .organisation
      }
      if text.has(.media, index) { return .media }
      if text.has(.force, index) { return isOfState(mention) ? .military : .armedGroup }
      if text.has(.body, index) { return .governmentBody }
      return .organisation
    }
    let sentence = text.document.sentences[mention.sentence].tokens
    return text.kind(of: mention.name, in: sentence) ?? .organisation
  }

  private func isOfState(_ mention: Mention) -> Bool {
    guard let owner = mention.owner, case .known(let actor, _) = mentions[owner].kind else {
      return false
    }
    return [.country, .military].contains(knowledge.actors[actor].type)
  }

  /// A surname, a given name or an acronym that the text has explained; anything else is no actor yet.
  func single(_ index: Int) -> Int? {
    let mention = mentions[index]
    if let known = names[folded(mention.name)] { return known }
    guard mention.name.count == 1 else {
      return PersonName(mention.name, in: text).flatMap { name in
        people[name.surname]?.suffix(Self.namesakes).first {
          actors[$0].person?.isCompatible(with: name) == true
        }
      }
    }
    let word = text.lower(mention.name.lowerBound)
    if let defined = acronyms[word] { return defined }
    return PersonName.surname(mention.name.lowerBound, in: text)
      .flatMap { person(surname: $0, at: index) } ?? givenNames[word]
  }

  func acronym(_ mention: Mention) -> Int? {
    guard mention.name.count == 1, text.document.tokens[mention.name.lowerBound].isAllCapitals
    else {
      return nil
    }
    return acronyms[text.lower(mention.name.lowerBound)]
  }

  /// "Rural Workers' Council (RWC)": from here on RWC is the council.
  mutating func noteAcronym(after mention: Mention, _ actor: Int) {
    noteAcronym(at: mention.tokens.upperBound, actor)
  }

  /// The acronym in brackets at a token.
  mutating func noteAcronym(at index: Int, _ actor: Int) {
    guard index + 2 < text.document.tokens.count, text.lower(index) == "(",
      text.lower(index + 2) == ")", text.document.tokens[index + 1].isAllCapitals
    else { return }
    switch actors[actor].type {
    case .person, .country, .anonymousSource: return
    default: acronyms[text.lower(index + 1)] = actor
    }
  }

  mutating func noteOffice(of actor: Int, _ index: Int) {
    let mention = mentions[index]
    guard actors[actor].type == .person, let title = mention.title else { return }
    noteSex(of: actor, title)
    if actors[actor].affiliation == nil, let owner = mention.owner.map({ sender(of: $0, title) }) {
      if let country = countryOfOfficials(owner, title) {
        actors[actor].affiliation = country
      } else if let holder = mentions[owner].actor ?? jurisdiction(owner, title)
        ?? unknownOwner(owner, title), holder != actor
      {
        actors[actor].affiliation = actors[holder].id
      }
    }
    let words = title.filter { text.isWord($0) && !text.has(.honorific, $0) }.map { text.lower($0) }
    if actors[actor].office.isEmpty { officeHolders.append(actor) }
    if words.contains("counterpart") {
      actors[actor].office = officeBefore(index)
    } else if words.count > actors[actor].office.count {
      actors[actor].office = words
    }
  }

  /// A governor, a mayor or a chief of police speaks for the country that the place lies in.
  private func countryOfOfficials(_ owner: Int, _ title: Range<Int>) -> ActorID? {
    guard case .place = mentions[owner].kind,
      title.contains(where: { Self.localOffices.contains(text.lower($0)) }),
      let place = mentions[owner].place
    else { return nil }
    return knowledge.country(of: knowledge.places[place].name)
  }

  static let localOffices: Set<String> = [
    "governor", "gov", "mayor", "police", "prosecutor", "commissioner",
  ]

  /// "Ohio Governor …", "Rowan County Sheriff …": a place that has an office acts.
  private mutating func jurisdiction(_ owner: Int, _ title: Range<Int>) -> Int? {
    let mention = mentions[owner]
    guard !title.contains(where: { Self.localOffices.contains(text.lower($0)) }),
      mention.place != nil || mention.name.contains(where: { text.has(.placeNoun, $0) }),
      let holder = organisation(mention)
    else { return nil }
    mentions[owner].actor = holder
    note(text.document.span(mention.name), of: holder)
    return holder
  }

  /// "Moscow" of "Moscow's UN envoy": who sends an envoy, not to whom.
  private func sender(of owner: Int, _ title: Range<Int>) -> Int {
    guard let sender = mentions[owner].owner, let actor = mentions[sender].actor,
      actors[actor].type == .country,
      title.contains(where: { ["envoy", "ambassador", "representative"].contains(text.lower($0)) })
    else { return owner }
    return sender
  }

  /// "KRDM spokesperson …", "Vyasna's director …": who has a spokesperson and is nobody known is an
  /// organisation.
  private mutating func unknownOwner(_ owner: Int, _ title: Range<Int>) -> Int? {
    guard case .unknown = mentions[owner].kind, isNameOfNobody(mentions[owner].name),
      let head = title.last.map({ text.lower($0) }),
      Self.officesOfOrganisations.contains(head)
        || ["minister", "president", "premier"].contains(head)
          && text.isPossessive(
            at: mentions[owner].tokens.upperBound, before: text.document.tokens.count),
      !mayBeNoun(mentions[owner])
    else { return nil }
    return promote(owner, to: .organisation)
  }

  /// "Electricity" of "Electricity boss Jane Doe": one word that is capitalised for its place.
  private func mayBeNoun(_ mention: Mention) -> Bool {
    let start = text.document.sentences[mention.sentence].tokens.lowerBound
    return mention.name.count == 1 && mention.name.lowerBound == start
      && start + 1 < text.document.tokens.count
      && !text.document.tokens[start].isAllCapitals
      && ["boss", "chief", "head", "leader", "manager"].contains(text.lower(start + 1))
  }

  /// Offices that an organisation has.
  static let officesOfOrganisations: Set<String> = [
    "director", "head", "chair", "chairman", "chairwoman", "chairperson", "founder", "co-founder",
    "ceo", "executive", "spokesman", "spokeswoman", "spokesperson", "coordinator", "manager",
    "boss",
    "representative", "leader", "chief", "mp", "mep", "lawmaker", "official", "negotiator",
    "delegate",
  ]

  /// A name that holds no given name and no common noun.
  func isNameOfNobody(_ name: Range<Int>) -> Bool {
    !name.contains {
      text.has([.givenName, .function, .title, .people, .anonymous, .particle], $0)
    }
      && (name.count > 1 || text.word(name.lowerBound) < 0
        || text.document.tokens[name.lowerBound].isAllCapitals)
  }

  mutating func noteSex(of actor: Int, _ words: Range<Int>) {
    if words.contains(where: { text.has(.woman, $0) }) { actors[actor].isWoman = true }
    if words.contains(where: { text.has(.man, $0) }) { actors[actor].isWoman = false }
  }

  /// A counterpart has the office of the person named before.
  func officeBefore(_ index: Int) -> [String] {
    for other in mentions[..<index].suffix(Self.lookBack).reversed() {
      guard let actor = other.actor, !actors[actor].office.isEmpty else { continue }
      return actors[actor].office
    }
    return []
  }
}
