// Counts requests for `/metrics`.
import HTTP

/// Requests by method, route and status, and how long they took.
final class RequestCounters: Sendable {
  /// The upper bounds of the histogram's buckets, in seconds.
  static let bounds = [
    0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5,
  ]

  struct Label: Hashable, Sendable {
    var method: String
    /// The row of the router; `nil` when the request named no resource.
    var row: Int?
    var status: Int
  }

  struct Figures: Sendable {
    var requests: [Label: Int] = [:]
    /// One more than there are bounds: the last has none.
    var durations = [Int](repeating: 0, count: bounds.count + 1)
    var seconds = 0.0
    var responseOctets = 0
  }

  private let state = Locked(Figures())

  var figures: Figures { state.withLock { $0 } }

  func count(_ exchange: ExchangeRecord, row: Int?) {
    let duration = Double(exchange.nanoseconds) * 1e-9
    // A method that no standard knows would make a label of the client's own.
    let isKnown = exchange.method == "GET" || Self.methods.contains(exchange.method)
    let method = isKnown ? exchange.method : "other"
    let label = Label(method: method, row: row, status: exchange.status.code)
    let bucket = Self.bounds.firstIndex { duration <= $0 } ?? Self.bounds.count
    state.withLock { figures in
      figures.requests[label, default: 0] += 1
      figures.durations[bucket] += 1
      figures.seconds += duration
      figures.responseOctets += exchange.octets
    }
  }

  private static let methods: Set<String> = [
    "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT",
  ]
}
