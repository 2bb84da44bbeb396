// What the extractor knows before it reads: the shipped world data and what a corpus adds to it.

/// Actors, places and topics known before any report is read. Immutable; equal input gives an equal
/// fingerprint.
public struct Knowledge: Sendable {
  /// Topics of the corpus, in the order given.
  public let topics: [TopicEntry]
  /// Changes whenever anything known changes; FNV-1a, 64 bit, over all of it.
  public let fingerprint: UInt64

  let actors: [KnownActor]
  let places: [KnownPlace]
  let bodies: [KnownBody]
  /// Names of actors and places, adjectives, metonyms, phrases for bodies.
  let gazetteer: Gazetteer
  private let indexByID: [ActorID: Int]
  private let indexByPlace: [String: Int]

  /// The shipped world data, and what a corpus adds to it.
  ///
  /// An entry that has the name or an alias of a shipped actor extends that actor and gives it its name;
  /// of a shipped place likewise. Runs in time linear in all names, some milliseconds for the shipped
  /// ones.
  ///
  /// - Throws: `KnowledgeError` when two actors or two places would share an alias, when a name or a list
  ///   of terms is empty, when an affiliation is the name of no actor, or when two topics share an id.
  public init(
    actors: [ActorEntry] = [], topics: [TopicEntry] = [], places: [PlaceEntry] = []
  ) throws(KnowledgeError) {
    var builder = KnowledgeBuilder()
    builder.addShippedData()
    for entry in actors { try builder.add(entry) }
    for entry in actors { try builder.affiliate(entry) }
    for entry in places { try builder.add(entry) }
    try Self.check(topics)
    self.topics = topics
    self.actors = builder.actors
    self.places = builder.places
    bodies = builder.bodies
    gazetteer = builder.gazetteer
    indexByID = builder.indexByID
    indexByPlace = builder.indexByPlace
    fingerprint = builder.fingerprint(with: topics)
  }

  private static func check(_ topics: [TopicEntry]) throws(KnowledgeError) {
    var seen: Set<String> = []
    for topic in topics {
      if topic.id.isEmpty { throw .emptyName }
      if !seen.insert(topic.id).inserted { throw .duplicateTopic(topic.id) }
      if topic.terms.isEmpty { throw .topicWithoutTerms(topic.id) }
    }
  }
}

extension Knowledge {
  /// The actor that a name, alias, demonym or metonym stands for; `nil` when it is none that is known.
  /// Case, diacritics, hyphens and a leading "the" do not matter.
  public func actor(named name: String) -> ActorID? {
    if let actor = gazetteer.meaning(of: name)?.actor { return actors[actor].id }
    let folded = Folding.fold(name)
    guard folded.hasPrefix("the ") else { return nil }
    return gazetteer.meaning(of: String(folded.dropFirst(4)))?.actor.map { actors[$0].id }
  }

  /// An outlet whose name is a common word without what kind of outlet it is: "Dawn".
  func outlet(named name: String) -> ActorID? {
    for kind in ["newspaper", "magazine", "news agency"] {
      if let actor = gazetteer.meaning(of: name + " " + kind)?.actor { return actors[actor].id }
    }
    return nil
  }

  /// What is known of an actor, without its aliases; `nil` for an actor found in texts only.
  public func entry(of id: ActorID) -> ActorEntry? {
    guard let known = known(id) else { return nil }
    return ActorEntry(
      name: known.name, type: known.type, affiliation: known.affiliation.map { actors[$0].name })
  }

  func known(_ id: ActorID) -> KnownActor? { indexByID[id].map { actors[$0] } }

  func index(of id: ActorID) -> Int? { indexByID[id] }

  func placeIndex(of id: String) -> Int? { indexByPlace[id] }

  /// The id of the place that a name stands for.
  public func place(named name: String) -> String? {
    gazetteer.meaning(of: name)?.place.map { places[$0].id }
  }
}
