// `/claims` and `/claims/{id}`: who said what.
import Attribution
import ClaimIndex

extension Operation {
  /// The fields that facets, splits and matrices of claims count by.
  static let claimFacets: [Field] = [
    .speaker, .onBehalfOf, .about, .via, .publisher, .topic, .place, .form, .modality,
    .speakerType, .saidOn, .lang, .resolvedBy,
  ]

  static func claims(_ limits: ServiceLimits) -> Operation {
    let orders: [Sort] = [.article, .saidOn, .saidOnDescending, .relevance, .quantityDescending]
    let members = ClaimView.Member.allCases.filter { $0 != .explain }.map(\.rawValue)
    let parameters =
      Parameter.claimFilters(limits) + [
        .limit(limits), .cursor, .sort(orders), .fields(members),
        .include(["spans", "context", "relations"]), .facets(claimFacets), .facetLimit,
        .format([.json, .csv, .ndjson]), .pretty,
      ]
    let reading = CollectionReading(
      collection: .claims, parameters: parameters, orders: orders, isDated: true
    ) { snapshot, arguments, answer in ClaimRows(snapshot, arguments, answer: answer) }
    return Operation(
      "GET", "listClaims", "Who said what about X?", parameters: parameters,
      formats: [.json, .csv, .ndjson], schema: "ClaimCollection", answer: reading.answer)
  }

  static func claim() -> Operation {
    let members = ClaimView.Member.allCases.filter { ![.explain, .highlights].contains($0) }
    return Operation(
      "GET", "getClaim",
      "Show me this claim, its words in place, and what agrees or conflicts with it.",
      parameters: [
        .include(["spans", "context", "relations"]), .fields(members.map(\.rawValue)), .pretty,
      ],
      schema: "Claim", problems: [.notFound, .gone],
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        guard let row = snapshot.claimRow(id: call.segment), let claim = snapshot.claim(at: row)
        else { throw call.goneOrMissing("claim") }
        var view = ClaimView(members: call.arguments.selected(ClaimView.complete))
        view.withContext = call.arguments.includes("context")
        if call.arguments.includes("relations") {
          view.writeRelations = { RelationView.write(relationsOf: $0, into: &$1) }
        }
        var json = call.writer()
        view.write(ClaimItem(claim, in: snapshot), into: &json)
        return Representation(json.finish())
      })
  }
}

extension Call {
  /// 410 for an article or claim that was removed since the process started, 404 for what never was.
  func goneOrMissing(_ noun: String) -> Problem {
    guard let removal = service.source.removal(of: segment) else { return missing(noun) }
    var problem = Problem(.gone, "This \(noun) has been removed.")
    problem.removedAt = Timestamp.text(removal)
    return problem
  }

  /// 404.
  func missing(_ noun: String, near names: [String] = []) -> Problem {
    var problem = Problem(
      .notFound, "There is no \(noun) with this id." + Problem.suggestion(names))
    problem.didYouMean = names
    return problem
  }
}
