// Builds what is known, entry by entry, and refuses what would be ambiguous.

/// Collects actors, places and phrases for `Knowledge`.
struct KnowledgeBuilder {
  private(set) var actors: [KnownActor] = []
  private(set) var places: [KnownPlace] = []
  private(set) var bodies: [KnownBody] = []
  private(set) var gazetteer = Gazetteer()
  private(set) var indexByID = [ActorID: Int](minimumCapacity: 1024)
  private(set) var indexByPlace = [String: Int](minimumCapacity: 1024)
  /// Phrases that name two shipped actors; a test keeps this empty.
  private(set) var clashes: [String] = []
  /// Affiliations of shipped actors that name nobody; a test keeps this empty.
  private(set) var unknownAffiliations: [String] = []
  private var fingerprint = FNV1a()

  /// Adds an actor under a name, or finds the one that has its id.
  @discardableResult
  mutating func addActor(_ id: String, name: String, type: ActorType) -> Int {
    let actorID = ActorID(name: id)
    if let known = indexByID[actorID] { return known }
    let index = actors.count
    actors.append(
      KnownActor(id: actorID, name: name, type: type, affiliation: nil, adjective: id))
    indexByID[actorID] = index
    return index
  }

  /// - Parameter name: Of the owner; `~` before it where the actor is only at home there.
  mutating func setAffiliation(of actor: Int, to name: String) {
    let isSeat = name.utf8.first == UInt8(ascii: "~")
    guard let owner = gazetteer.meaning(of: isSeat ? String(name.dropFirst()) : name)?.actor else {
      unknownAffiliations.append(name)
      return
    }
    actors[actor].seat = owner
    if !isSeat { actors[actor].affiliation = owner }
  }

  mutating func setAdjective(of actor: Int, to adjective: String) {
    actors[actor].adjective = adjective
  }

  /// Makes a phrase a name of a shipped actor; the first actor to claim a phrase keeps it.
  mutating func name(_ actor: Int, _ phrase: String, _ role: NameRole) {
    fingerprint.add(field: phrase)
    var clash = false
    gazetteer.add(phrase) { meaning in
      if let other = meaning.actor {
        clash = other != actor
        let printed = Self.printed(phrase)
        if !clash, meaning.printed == .capitals || meaning.printed == .inner,
          printed == .capitalised
        {
          meaning.printed = printed
        }
        return
      }
      meaning.actor = actor
      meaning.role = role
      meaning.printed = Self.printed(phrase)
    }
    if clash { clashes.append(phrase) }
  }

  @discardableResult
  mutating func addPlace(_ title: String, partOf: String?) -> Int {
    let id = ActorID(name: title).text
    if let known = indexByPlace[id] { return known }
    places.append(KnownPlace(id: id, name: title, partOf: partOf.map { ActorID(name: $0).text }))
    indexByPlace[id] = places.count - 1
    name(place: places.count - 1, title)
    return places.count - 1
  }

  mutating func name(place: Int, _ phrase: String) {
    fingerprint.add(field: phrase)
    gazetteer.add(phrase) { meaning in
      guard meaning.place == nil else { return }
      meaning.place = place
      if meaning.actor == nil { meaning.printed = Self.printed(phrase) }
    }
  }

  mutating func addBody(_ label: String, type: ActorType, phrases: [String]) {
    bodies.append(KnownBody(label: label, type: type))
    let index = bodies.count - 1
    for phrase in phrases { gazetteer.add(phrase) { $0.body = index } }
  }

  /// How a phrase must be printed, told from how the table prints it.
  static func printed(_ phrase: String) -> Meaning.Printed {
    var lower = 0
    var upper = 0
    var isWord = true
    let octets = phrase.utf8.span
    for index in octets.indices {
      let octet = octets[index]
      if octet == 0x20 || octet == UInt8(ascii: "-") { isWord = false }
      if (0x61...0x7A).contains(octet) { lower += 1 }
      if (0x41...0x5A).contains(octet) { upper += 1 }
    }
    if upper == 0 { return .any }
    if lower == 0, upper > 1 { return .capitals }
    if isWord, upper > 1, octets.count <= 5 { return .inner }
    return (0x61...0x7A).contains(octets[0]) ? .mixed : .capitalised
  }
}

extension KnowledgeBuilder {
  /// Adds an actor of the corpus, or extends the one that has its name.
  mutating func add(_ entry: ActorEntry) throws(KnowledgeError) {
    let actor = try index(of: entry)
    for phrase in [entry.name] + entry.aliases {
      guard !PhraseParts(phrase).ranges.isEmpty else { throw .emptyName }
      if let other = gazetteer.meaning(of: phrase)?.actor, other != actor {
        throw .ambiguousAlias(phrase, actors[other].name, entry.name)
      }
      name(actor, phrase, .name)
    }
    fingerprint.add(field: entry.type.rawValue)
  }

  private mutating func index(of entry: ActorEntry) throws(KnowledgeError) -> Int {
    guard !PhraseParts(entry.name).ranges.isEmpty else { throw .emptyName }
    let meaning = gazetteer.meaning(of: entry.name)
    guard let known = meaning?.actor, meaning?.role == .name else {
      return addActor(entry.name, name: entry.name, type: entry.type)
    }
    indexByID[actors[known].id] = nil
    actors[known].id = ActorID(name: entry.name)
    actors[known].name = entry.name
    actors[known].type = entry.type
    indexByID[actors[known].id] = known
    return known
  }

  /// Sets the affiliation of an actor of the corpus, after all of them are known.
  mutating func affiliate(_ entry: ActorEntry) throws(KnowledgeError) {
    guard let affiliation = entry.affiliation,
      let actor = gazetteer.meaning(of: entry.name)?.actor
    else { return }
    guard let owner = gazetteer.meaning(of: affiliation)?.actor else {
      throw .unknownAffiliation(affiliation, of: entry.name)
    }
    actors[actor].affiliation = owner
    fingerprint.add(field: affiliation)
  }

  /// Adds a place of the corpus, or extends the one that has its name.
  mutating func add(_ entry: PlaceEntry) throws(KnowledgeError) {
    guard !PhraseParts(entry.name).ranges.isEmpty else { throw .emptyName }
    let place =
      gazetteer.meaning(of: entry.name)?.place ?? addPlace(entry.name, partOf: entry.partOf)
    if let partOf = entry.partOf { places[place].partOf = ActorID(name: partOf).text }
    for phrase in entry.aliases {
      guard !PhraseParts(phrase).ranges.isEmpty else { throw .emptyName }
      if let other = gazetteer.meaning(of: phrase)?.place, other != place {
        throw .ambiguousAlias(phrase, places[other].name, entry.name)
      }
      name(place: place, phrase)
    }
  }

  func fingerprint(with topics: [TopicEntry]) -> UInt64 {
    var all = fingerprint
    for topic in topics {
      all.add(field: topic.id)
      all.add(field: topic.label)
      all.add(field: topic.definition)
      for term in topic.terms { all.add(field: term) }
    }
    return all.value
  }
}
