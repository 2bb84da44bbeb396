// Every limit that an operator can set, as a table with range, unit and reason.
import API
import HTTP

/// The limits of one server. Octets and counts are plain; times are in seconds.
struct OperatingLimits: Sendable, Equatable {
  var service = ServiceLimits()
  var reportOctets = 2 * 1024 * 1024
  var connections = 60_000
  var connectionsPerPeer = 20_000
  var requestsPerConnection = 1_000_000
  var fieldLines = 128
  var heldOctets = 96 * 1024 * 1024
  var headSeconds = 10
  var contentOctetsPerSecond = 1024
  var contentSeconds = 30
  var idleSeconds = 75
  var writeSeconds = 30
  var lameDuckSeconds = 0
  var drainSeconds = 10
  var requestsPerSecond = 0

  /// One limit: its name in `limits` of `config.json`, and what it may be.
  struct Row: Sendable {
    var name: String
    var range: ClosedRange<Int>
    /// What is limited, in which unit, and why.
    var summary: String
    var path: any WritableKeyPath<OperatingLimits, Int> & Sendable
  }

  /// All of them; file, environment and options are read and the README is checked against this table.
  static let rows: [Row] = [
    Row(
      name: "reportOctets", range: 1...64 * 1024 * 1024,
      summary: "octets of one report; a larger file is named and skipped", path: \.reportOctets),
    Row(
      name: "connections", range: 1...1_000_000,
      summary: "connections open at once; more wait in the listen queue", path: \.connections),
    Row(
      name: "connectionsPerPeer", range: 1...1_000_000,
      summary: "connections from one address at once; one more is answered 503",
      path: \.connectionsPerPeer),
    Row(
      name: "requestsPerConnection", range: 1...1_000_000_000,
      summary: "requests on one connection; the last one's answer closes it",
      path: \.requestsPerConnection),
    Row(
      name: "heldOctets", range: 64 * 1024...64 * 1024 * 1024 * 1024,
      summary: "octets held for slow peers; beyond it the one that holds most is closed",
      path: \.heldOctets),
    Row(
      name: "headSeconds", range: 1...3600,
      summary: "seconds from the first octet of a request until its head is complete",
      path: \.headSeconds),
    Row(
      name: "contentOctetsPerSecond", range: 1...1024 * 1024,
      summary: "octets a second that content has to come at, after ten seconds",
      path: \.contentOctetsPerSecond),
    Row(
      name: "contentSeconds", range: 1...3600,
      summary: "seconds that content may pause before it is complete", path: \.contentSeconds),
    Row(
      name: "idleSeconds", range: 1...86_400,
      summary: "seconds a connection may stay open between two requests", path: \.idleSeconds),
    Row(
      name: "writeSeconds", range: 1...3600,
      summary: "seconds a peer may take no octet of its answer", path: \.writeSeconds),
    Row(
      name: "lameDuckSeconds", range: 0...600,
      summary: "seconds to go on accepting connections after SIGTERM, for balancers to notice",
      path: \.lameDuckSeconds),
    Row(
      name: "drainSeconds", range: 0...600,
      summary: "seconds after that for what has begun, then the process ends", path: \.drainSeconds),
    Row(
      name: "requestsPerSecond", range: 0...1_000_000,
      summary: "requests per second and peer, twice as many at once; 0 sets no limit",
      path: \.requestsPerSecond),
    Row(
      name: "requestLineOctets", range: 256...64 * 1024,
      summary: "octets of a request line", path: \.service.requestLineOctets),
    Row(
      name: "fieldOctets", range: 256...256 * 1024,
      summary: "octets of all fields of a request", path: \.service.fieldOctets),
    Row(
      name: "fieldLines", range: 8...4096,
      summary: "field lines of a request", path: \.fieldLines),
    Row(
      name: "contentOctets", range: 0...64 * 1024 * 1024,
      summary: "octets of the content of a request", path: \.service.contentOctets),
    Row(
      name: "batchOctets", range: 0...1024 * 1024 * 1024,
      summary: "octets of the content of a request with many articles", path: \.service.batchOctets),
    Row(
      name: "pageItems", range: 1...100_000,
      summary: "items on one page", path: \.service.pageItems),
    Row(
      name: "streams", range: 0...100_000,
      summary: "event streams open at once", path: \.service.streams),
  ]

  /// Sets limits from words like `streams=8`, and leaves the others as they are.
  mutating func set(_ assignments: [String]) throws(ConfigurationError.Problem) {
    var given: Set<String> = []
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw .notAnAssignment(assignment) }
      let name = parts[0]
      guard let row = Self.rows.first(where: { $0.name == name }) else {
        throw .of(name, .unknown(nearest: nearest(to: name, among: Self.rows.map(\.name))))
      }
      guard given.insert(name).inserted else { throw .of(name, .repeated) }
      do {
        self[keyPath: row.path] = try Setting.number(parts[1], in: row.range)
      } catch {
        throw .of(name, error)
      }
    }
  }

  /// The limits that the HTTP server enforces.
  var http: Limits {
    var limits = Limits()
    limits.requestLineOctets = service.requestLineOctets
    limits.fieldOctets = service.fieldOctets
    limits.contentOctets = max(service.contentOctets, service.batchOctets)
    limits.connections = connections
    limits.connectionsPerPeer = connectionsPerPeer
    limits.requestsPerConnection = requestsPerConnection
    limits.fieldLines = fieldLines
    limits.heldOctets = heldOctets
    limits.contentOctetsPerSecond = contentOctetsPerSecond
    limits.contentStall = .seconds(contentSeconds)
    limits.headDeadline = .seconds(headSeconds)
    limits.idleTimeout = .seconds(idleSeconds)
    limits.writeStall = .seconds(writeSeconds)
    limits.eventStreams = service.streams
    return limits
  }
}
