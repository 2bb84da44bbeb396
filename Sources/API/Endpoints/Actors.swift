// `/actors` and `/actors/{id}`: who speaks, who is spoken about, which outlets there are.
import Attribution
import ClaimIndex

extension Operation {
  static func actors(_ limits: ServiceLimits) -> Operation {
    let parameters: [Parameter] = [
      .type, .affiliation, .role, .q(limits), .limit(limits), .cursor, .sort([.article]),
      .fields(ActorRows.Member.allCases.map(\.rawValue)), .facets([.type, .affiliation, .role]),
      .facetLimit, .format([.json, .csv, .ndjson]), .pretty,
    ]
    let reading = CollectionReading(
      collection: .actors, parameters: parameters, orders: [.article]
    ) { snapshot, arguments, _ in ActorRows(snapshot, arguments) }
    return Operation(
      "GET", "listActors", "Who speaks, who is spoken about, which outlets are there?",
      parameters: parameters, formats: [.json, .csv, .ndjson], schema: "ActorCollection",
      answer: reading.answer)
  }

  static func actor() -> Operation {
    Operation(
      "GET", "getActor", "What does an actor say, who says things about it, who carries it?",
      parameters: [.pretty], schema: "Actor", problems: [.notFound, .ambiguousName],
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        let id = try call.resolved(in: .actors, snapshot)
        guard let row = snapshot.actorRow(id: ActorID(id)),
          let profile = snapshot.profile(ofActor: row)
        else { throw call.missing("actor") }
        var json = call.writer()
        ActorView.write(profile, in: snapshot, into: &json)
        var representation = Representation(json.finish())
        let canonical = Link.actor(profile.actor.id)
        representation.links = [("canonical", canonical)]
        if canonical != call.path { representation.contentLocation = canonical }
        return representation
      })
  }
}

extension Call {
  /// The canonical id that the path's name stands for.
  ///
  /// - Throws: `not-found` with near misses, or `ambiguous-name` with the candidates.
  func resolved(in space: NameSpace, _ snapshot: Snapshot) throws(Problem) -> String {
    switch snapshot.resolve(segment, in: space) {
    case .found(let id): return id
    case .ambiguous(let candidates):
      var problem = Problem(
        .ambiguousName, "This name stands for \(candidates.count) \(space.noun)s.")
      problem.candidates = candidates
      throw problem
    case .unknown:
      throw missing(space.noun, near: snapshot.nearMisses(segment, in: space))
    }
  }
}
