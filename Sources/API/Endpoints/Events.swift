// `/events`: tell me when something new comes in.
import ClaimIndex
import HTTP

extension Operation {
  static func events(_ limits: ServiceLimits) -> Operation {
    let filters = Parameter.claimFilters(limits)
    return Operation(
      "GET", "streamEvents", "Tell me when something new comes in.",
      parameters: filters + [.lastEventID], formats: [.events], schema: "Events",
      problems: [.tooManyStreams],
      answer: .other { call throws(Problem) in
        let service = call.service
        guard service.source.readiness == .ready, let publication = service.source.current else {
          throw Problem(readiness: service.source.readiness)
        }
        let reading = try QueryReading(
          .claims, call.arguments, parameters: filters, in: publication.snapshot, path: call.path)
        guard service.events.streamCount < service.configuration.limits.streams else {
          throw Problem(tooManyStreams: service.configuration.limits.streams)
        }
        let isFiltered = !reading.query.filters.isEmpty || reading.query.text != nil
        let stream = service.events.stream(
          interest: EventInterest(query: isFiltered ? reading.query : nil),
          lastSeen: call.request.fields["Last-Event-ID"] ?? call.arguments.value("lastEventId"),
          current: { service.source.current?.snapshot })
        return .response(
          Response(
            200,
            fields: [
              "Content-Type": Format.events.contentType, "Cache-Control": "no-store",
              "X-Accel-Buffering": "no",
            ], content: .events(stream)))
      })
  }
}

extension Problem {
  fileprivate init(tooManyStreams limit: Int) {
    self.init(.tooManyStreams, "All \(limit) event streams are taken.")
    fields.append("Retry-After", "30")
  }
}
