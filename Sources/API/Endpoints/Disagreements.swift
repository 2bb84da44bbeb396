// `/disagreements` and `/disagreements/{id}`: where accounts or figures conflict, and who holds which.
import ClaimIndex

extension Operation {
  static func disagreements(_ limits: ServiceLimits) -> Operation {
    let parameters: [Parameter] =
      Parameter.claimFilters(limits) + [
        .holder, .kind, .status, .limit(limits), .cursor, .sort([.article]),
        .fields(DisagreementRows.Member.allCases.map(\.rawValue)),
        .facets([.topic, .place, .holder, .publisher, .kind, .status]), .facetLimit,
        .format([.json, .csv, .ndjson]), .pretty,
      ]
    let reading = CollectionReading(
      collection: .disagreements, parameters: parameters, orders: [.article]
    ) { snapshot, arguments, _ in DisagreementRows(snapshot, arguments) }
    return Operation(
      "GET", "listDisagreements",
      "Where do the accounts or figures conflict, and who holds which?", parameters: parameters,
      formats: [.json, .csv, .ndjson], schema: "DisagreementCollection", answer: reading.answer)
  }

  static func disagreement() -> Operation {
    Operation(
      "GET", "getDisagreement", "Who holds which position on this question, in which words?",
      parameters: [.fields(DisagreementRows.Member.allCases.map(\.rawValue)), .pretty],
      schema: "Disagreement", problems: [.notFound],
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        guard let row = snapshot.disagreementRow(id: call.segment) else {
          throw call.missing("disagreement")
        }
        var json = call.writer()
        DisagreementRows(snapshot, call.arguments).write(row, into: &json)
        return Representation(json.finish())
      })
  }
}
