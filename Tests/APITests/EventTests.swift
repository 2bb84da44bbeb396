// Events as their readers get them (API.md §9).
import Attribution
import ClaimIndex
import HTTP
import Testing

@testable import API

/// Keeps what a stream sends.
final class Ear: EventSink {
  private let heard = Locked<(text: String, isFinished: Bool)>(("", false))

  var text: String { heard.withLock { $0.text } }
  var isFinished: Bool { heard.withLock { $0.isFinished } }

  func send(_ octets: [UInt8]) {
    heard.withLock { $0.text += String(decoding: octets, as: UTF8.self) }
  }
  func finish() { heard.withLock { $0.isFinished = true } }

  /// The values of one field of every event.
  func values(_ field: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix(field + ": ") }
      .map { String($0.dropFirst(field.count + 2)) }
  }
}

@Suite("Events (API.md §9)")
struct EventTests {
  let bus = EventBus(stamp: 255)
  let empty = Newsroom.snapshot(of: [])
  let one = Newsroom.snapshot(of: [Newsroom.ferry.article])

  func listen(
    _ target: String = "/events", _ fields: Fields = Fields(), to snapshot: Snapshot
  ) throws -> (ear: Ear, stream: EventStream) {
    let parts = target.split(separator: "?", omittingEmptySubsequences: false)
    let request = Request(
      method: "GET",
      target: RequestTarget(path: "/events", query: parts.count == 2 ? String(parts[1]) : nil),
      fields: fields)
    guard case .response(let response) = Desk(snapshot, events: bus).service.respond(to: request),
      case .events(let stream) = response.content
    else { throw Problem(.internal, "no stream") }
    #expect(response.fields["Content-Type"] == "text/event-stream")
    #expect(response.fields["Cache-Control"] == "no-store")
    let ear = Ear()
    stream.subscribe(ear)
    return (ear, stream)
  }

  @Test("tell of an article and its claims, numbered")
  func added() throws {
    let (ear, stream) = try listen(to: empty)
    bus.publish(from: empty, to: one, articles: ["ferry"])
    #expect(
      ear.text.hasPrefix(
        "retry: 3000\nid: ff-0\n\nid: ff-1\nevent: article.added\ndata: {\"id\":\"ferry\","))
    #expect(
      ear.values("event") == ["article.added", "claim.added", "claim.added", "claim.added"])
    #expect(ear.values("id") == ["ff-0", "ff-1", "ff-2", "ff-3", "ff-4"])
    bus.publish(from: one, to: empty, articles: ["ferry"])
    #expect(
      ear.values("event").suffix(4).sorted() == [
        "article.removed", "claim.removed", "claim.removed", "claim.removed",
      ])
    stream.unsubscribe()
    #expect(bus.streamCount == 0)
  }

  @Test("are as many as the filters let through")
  func filters() throws {
    let (ear, _) = try listen("/events?topic=storm-damage&form=direct", to: one)
    bus.publish(from: empty, to: one, articles: ["ferry"])
    #expect(ear.values("event") == ["article.added", "claim.added"])
    bus.publish(from: one, to: empty, articles: ["ferry"])
    #expect(ear.values("event").suffix(2) == ["article.removed", "claim.removed"])
  }

  @Test("are sent again to a reader that missed them")
  func replay() throws {
    bus.publish(from: empty, to: one, articles: ["ferry"])
    let (field, _) = try listen("/events", ["Last-Event-ID": "ff-2"], to: one)
    #expect(field.values("id") == ["ff-3", "ff-4"])
    let (parameter, _) = try listen("/events?lastEventId=ff-3", to: one)
    #expect(parameter.values("id") == ["ff-4"])
    let (upToDate, _) = try listen("/events?lastEventId=ff-4", to: one)
    #expect(upToDate.values("id") == [])
  }

  @Test("give a new reader the place to come back to")
  func place() throws {
    bus.publish(from: empty, to: one, articles: ["ferry"])
    let (new, _) = try listen(to: one)
    #expect(new.text == "retry: 3000\nid: ff-4\n\n")
    bus.publish(from: one, to: empty, articles: ["ferry"])
    let (back, _) = try listen("/events?lastEventId=ff-4", to: empty)
    #expect(back.values("event").count == 4)
  }

  @Test("are replaced by one resync when the filters cannot be asked of what was missed")
  func replayOfRemovedClaims() throws {
    bus.publish(from: empty, to: one, articles: ["ferry"])
    bus.publish(from: one, to: empty, articles: ["ferry"])
    let (filtered, _) = try listen("/events?form=direct&lastEventId=ff-1", to: empty)
    #expect(filtered.values("event") == ["resync"])
    #expect(filtered.values("id") == ["ff-8"])
    let (all, _) = try listen("/events?lastEventId=ff-1", to: empty)
    #expect(all.values("event").count == 7)
    let (articlesOnly, _) = try listen("/events?form=direct&lastEventId=ff-8", to: empty)
    #expect(articlesOnly.values("event") == [])
  }

  @Test(
    "begin with one resync when what was missed is not known",
    arguments: ["fe-2", "x", "ff-99", "ff-x", "ff-\(Int.max)"])
  func resync(lastSeen: String) throws {
    bus.publish(from: empty, to: one, articles: ["ferry"])
    let (ear, _) = try listen("/events", ["Last-Event-ID": lastSeen], to: one)
    #expect(ear.values("event") == ["resync"])
    #expect(ear.values("data") == ["{\"generation\":\"\(one.generation)\"}"])
    #expect(ear.values("id") == ["ff-4"])
  }

  @Test("fall out of the ring after 1024")
  func ring() throws {
    for _ in 0..<129 {
      bus.publish(from: empty, to: one, articles: ["ferry"])
      bus.publish(from: one, to: empty, articles: ["ferry"])
    }
    let (known, _) = try listen("/events?lastEventId=ff-8", to: empty)
    #expect(known.values("id").count == 1024)
    let (forgotten, _) = try listen("/events?lastEventId=ff-7", to: empty)
    #expect(forgotten.values("event") == ["resync"])
  }

  @Test("end with bye")
  func shutDown() throws {
    let (ear, _) = try listen(to: one)
    bus.shutDown()
    #expect(ear.values("event") == ["bye"] && ear.isFinished)
    let (late, _) = try listen(to: one)
    #expect(late.values("event") == ["bye"] && late.isFinished)
  }

  @Test("are refused beyond the cap")
  func cap() throws {
    for _ in 0..<ServiceLimits().streams { _ = try listen(to: one) }
    let reply = Desk(one, events: bus).get("/events")
    #expect(reply.status == 503)
    #expect(reply.json["type"].string == "/problems/too-many-streams")
    #expect(reply.field("Retry-After") == "30")
  }
}
