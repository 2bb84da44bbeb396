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
        let (interval, timeline) = try call.timeline(of: answer)
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

extension Call {
  /// Counts by the interval asked for; without one by the finest that needs no more buckets than there
  /// may be, so that one odd date does not take the timeline away.
  fileprivate func timeline(of answer: Answer) throws(Problem) -> (Interval, Timeline) {
    let split = arguments.value("split").flatMap { Field(rawValue: $0) }
    let asked = arguments.value("interval").flatMap { Interval(rawValue: $0) }
    do throws(TimelineError) {
      return (asked ?? .day, try answer.timeline(asked ?? .day, split: split))
    } catch {
      guard case .tooManyBuckets(_, let coarser?) = error, asked == nil,
        let timeline = try? answer.timeline(coarser, split: split)
      else { throw Problem([Fault(error, asked ?? .day)], of: path) }
      return (coarser, timeline)
    }
  }
}

extension Parameter {
  fileprivate static let interval = Parameter(
    "interval", .choice(Interval.allCases.map(\.rawValue), default: nil),
    "The width of a bucket; weeks start on Monday. Without it by day, or by the first coarser that fits.",
    example: "month")
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
