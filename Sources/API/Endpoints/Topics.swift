// `/topics`, `/topics/{id}` and `/places`.
import Attribution
import ClaimIndex

extension Operation {
  static func topics(_ limits: ServiceLimits) -> Operation {
    let parameters: [Parameter] = [
      .limit(limits), .cursor, .fields(TopicRows.Member.allCases.map(\.rawValue)),
      .format([.json, .csv, .ndjson]), .pretty,
    ]
    let reading = CollectionReading(
      collection: .topics, parameters: parameters, orders: [.article]
    ) { snapshot, arguments, _ in TopicRows(snapshot, arguments) }
    return Operation(
      "GET", "listTopics", "What is being talked about?", parameters: parameters,
      formats: [.json, .csv, .ndjson], schema: "TopicCollection", answer: reading.answer)
  }

  static func topic() -> Operation {
    Operation(
      "GET", "getTopic", "By which rule is a claim put under this topic, and who speaks about it?",
      parameters: [.pretty], schema: "Topic", problems: [.notFound, .ambiguousName],
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        let id = try call.resolved(in: .topics, snapshot)
        guard let row = snapshot.topicRow(id: id), let profile = snapshot.profile(ofTopic: row)
        else { throw call.missing("topic") }
        var json = call.writer()
        TopicRowView.write(profile, in: snapshot, into: &json)
        var representation = Representation(json.finish())
        let canonical = Link.topic(id)
        representation.links = [("canonical", canonical)]
        if canonical != call.path { representation.contentLocation = canonical }
        return representation
      })
  }

  static func places(_ limits: ServiceLimits) -> Operation {
    let parameters: [Parameter] = [
      .limit(limits), .cursor, .fields(PlaceRows.Member.allCases.map(\.rawValue)),
      .format([.json, .csv, .ndjson]), .pretty,
    ]
    let reading = CollectionReading(
      collection: .places, parameters: parameters, orders: [.article]
    ) { snapshot, arguments, _ in PlaceRows(snapshot, arguments) }
    return Operation(
      "GET", "listPlaces", "Where?", parameters: parameters, formats: [.json, .csv, .ndjson],
      schema: "PlaceCollection", answer: reading.answer)
  }
}
