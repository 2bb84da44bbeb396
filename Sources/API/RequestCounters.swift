// Counts requests for `/metrics`.
import HTTP

/// Requests by method, route and status, and how long they took.
final class RequestCounters: Sendable {
  /// The upper bounds of the histogram's buckets, in seconds.
  static let bounds = [
    0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5,
  ]

  /// What requests are counted by, packed so that counting one hashes a single number.
  struct Label: Hashable, Sendable {
    private let packed: UInt32

    init(method: String, row: Int?, status: Int) {
      // A method that no standard knows would make a label of the client's own.
      let method = method == "GET" ? 0 : methods.firstIndex(of: method) ?? methods.count
      let place = UInt32(truncatingIfNeeded: row ?? 0xFFF) & 0xFFF
      packed = UInt32(method) << 24 | place << 12 | UInt32(truncatingIfNeeded: status) & 0xFFF
    }

    var method: String {
      let index = Int(packed >> 24)
      return index < methods.count ? methods[index] : "other"
    }
    /// The row of the router; `nil` when the request named no resource.
    var row: Int? {
      let row = Int(packed >> 12 & 0xFFF)
      return row == 0xFFF ? nil : row
    }
    var status: Int { Int(packed & 0xFFF) }
  }

  struct Figures: Sendable {
    /// How often each label was counted.
    private(set) var requests: [(label: Label, count: Int)] = []
    private var places: [Label: Int] = [:]
    /// Where the label of the last request is: most often the next has the same.
    private var latest = 0
    /// One more than there are bounds: the last has none.
    var durations = [Int](repeating: 0, count: bounds.count + 1)
    var seconds = 0.0
    var responseOctets = 0

    mutating func count(_ label: Label) {
      if latest >= requests.count || requests[latest].label != label { find(label) }
      requests[latest].count += 1
    }

    private mutating func find(_ label: Label) {
      latest = places[label] ?? requests.count
      guard latest == requests.count else { return }
      places[label] = latest
      requests.append((label, 0))
    }
  }

  private let state = Locked(Figures())

  var figures: Figures { state.withLock { $0 } }

  func count(_ exchange: ExchangeRecord, row: Int?) {
    let duration = Double(exchange.nanoseconds) * 1e-9
    let label = Label(method: exchange.method, row: row, status: exchange.status.code)
    let bucket = Self.bounds.firstIndex { duration <= $0 } ?? Self.bounds.count
    state.withLock { figures in
      figures.count(label)
      figures.durations[bucket] += 1
      figures.seconds += duration
      figures.responseOctets += exchange.octets
    }
  }

  private static let methods = [
    "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT",
  ]
}
