// A service to ask, and its answers taken apart.
import Attribution
import ClaimIndex
import FoundationEssentials
import HTTP
import Testing

@testable import API

/// Stands for the program around the API.
struct Archive: SnapshotSource {
  var current: Publication?
  var epoch: UInt64 { 1 }
  var readiness: Readiness = .ready
  var removals: [String: Int] = [:]

  func removal(of id: String) -> Int? { removals[id] }
}

struct StillFigures: MetricsSource {
  func figures() -> RuntimeFigures { RuntimeFigures(connections: 3, residentOctets: 4096) }
}

/// Asks a service and reads the answers.
struct Desk {
  let service: Service

  init(
    _ snapshot: Snapshot? = Newsroom.snapshot(), readiness: Readiness = .ready,
    removals: [String: Int] = [:], token: String? = nil,
    origins: ServiceConfiguration.AllowedOrigins = .any,
    surface: ServiceConfiguration.Surface = .everything, writer: (any CorpusWriter)? = nil,
    source: (any SnapshotSource)? = nil, isBusy: Bool = false,
    events: EventBus = EventBus(stamp: 1_600_000_000)
  ) {
    let archive = Archive(
      current: snapshot.map { Publication(snapshot: $0, changedAt: 1_600_000_000) },
      readiness: readiness, removals: removals)
    service = Service(
      configuration: ServiceConfiguration(
        allowedOrigins: origins, token: token, version: "1.0.0", extractorVersion: "test",
        surface: surface),
      source: source ?? archive, writer: writer,
      extract: { Draft($0.id, outlet: nil, published: nil, $0.text).article },
      background: { _, work in
        if !isBusy { work() }
        return !isBusy
      },
      events: events, metrics: StillFigures())
  }

  func get(_ target: String, _ fields: Fields = Fields()) -> Reply { ask("GET", target, fields) }

  func ask(
    _ method: String, _ target: String, _ fields: Fields = Fields(), content: String = ""
  ) -> Reply {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let request = Request(
      method: method,
      target: RequestTarget(
        path: String(parts[0]), query: parts.count == 2 ? String(parts[1]) : nil),
      fields: fields, content: Array(content.utf8))
    switch service.respond(to: request) {
    case .response(let response): return Reply(response)
    case .later(let promise):
      // Every promise of the tests is kept before it returns.
      let box = Box()
      promise { box.response = $0 }
      return Reply(box.response ?? Response(599))
    }
  }

  private final class Box: @unchecked Sendable {
    var response: Response?
  }
}

/// One answer.
struct Reply {
  let status: Int
  let fields: Fields
  let octets: [UInt8]

  init(_ response: Response) {
    status = response.status.code
    fields = response.fields
    switch response.content {
    case .octets(let octets): self.octets = octets
    case .stream(let stream):
      var pieces = stream.makePieces()
      var octets: [UInt8] = []
      while let piece = pieces.next() { octets += piece }
      self.octets = octets
    case .none, .events: octets = []
    }
  }

  var text: String { String(decoding: octets, as: UTF8.self) }

  /// The content as JSON; `null` when it is none.
  var json: JSONValue { (try? JSONDecoder().decode(JSONValue.self, from: Data(octets))) ?? .null }

  func field(_ name: String) -> String? { fields[name] }
}
