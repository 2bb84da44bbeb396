// `/timeline`: when was it said; how did it change?
import Attribution
import ClaimIndex

extension Operation {
  static func timeline(_ limits: ServiceLimits) -> Operation {
    let parameters = Parameter.claimFilters(limits) + [.interval, .split, .pretty]
    return Operation(
      "GET", "getTimeline", "When was it said; how did it change?", parameters: parameters,
      schema: "Timeline",
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        let reading = try QueryReading(
          .claims, call.arguments, parameters: parameters, in: snapshot, path: call.path)
        let answer = snapshot.answer(reading.query)
        let interval =
          call.arguments.value("interval").flatMap { Interval(rawValue: $0) } ?? .day
        let timeline: Timeline
        do throws(TimelineError) {
          timeline = try answer.timeline(
            interval, split: call.arguments.value("split").flatMap { Field(rawValue: $0) })
        } catch {
          throw Problem([Fault(error, interval)], of: call.path)
        }
        var json = call.writer()
        json.object { json in
          json.name("data")
          json.array(timeline.buckets) { json, bucket in
            TimelineView.write(bucket, into: &json)
          }
          json.name("links")
          json.object { json in json.member("self", call.reference()) }
          json.name("meta")
          json.object { json in
            json.member("interval", interval.rawValue)
            json.member("total", answer.total)
            json.member("undated", timeline.undated)
            json.member("basis", "saidOn")
            json.member("generation", snapshot.generation)
            WarningView.write(reading.warnings, into: &json)
          }
        }
        return Representation(json.finish())
      })
  }
}

extension Parameter {
  fileprivate static let interval = Parameter(
    "interval", .choice(Interval.allCases.map(\.rawValue), default: "day"),
    "The width of a bucket; weeks start on Monday.", example: "month")
  fileprivate static let split = Parameter(
    "split", .choice(Operation.claimFacets.map(\.rawValue), default: nil),
    "Counts each bucket by the ten most frequent values of this field, and `other`.",
    example: "modality")
}

/// One bucket of a timeline (API.md §8).
enum TimelineView {
  static func write(_ bucket: Timeline.Bucket, into json: inout JSONWriter) {
    json.object { json in
      json.member("start", bucket.start.description)
      json.member("end", bucket.end.description)
      json.member("count", bucket.count)
      json.name("split")
      json.array(bucket.split) { json, value in
        json.object { json in
          json.member("value", value.value)
          json.member("label", value.label)
          json.member("count", value.count)
        }
      }
    }
  }
}

extension Fault {
  fileprivate init(_ error: TimelineError, _ interval: Interval) {
    switch error {
    case .tooManyBuckets(let count, let coarser):
      let advice = coarser.map { "; “\($0.rawValue)” fits" } ?? "; narrow it with from and to"
      self.init(
        type: .invalidValue, place: .parameter("interval"),
        detail: "would need \(count) buckets, more than \(Timeline.maximumBuckets)" + advice,
        value: interval.rawValue)
    }
  }
}
