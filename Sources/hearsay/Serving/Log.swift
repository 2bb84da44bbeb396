// The log on standard error: text for people, JSON lines for programs.
import Dispatch
import HTTP

/// Writes log lines. Callable from any thread; nobody waits for the reader of the log.
final class Log: Sendable {
  typealias Level = LogOptions.Level

  /// Waiting octets beyond which lines are dropped: the reader of the log has stopped reading.
  static let maximumWaitingOctets = 4 * 1024 * 1024

  private struct Buffer {
    var octets: [UInt8] = []
    var dropped = 0
    var isScheduled = false
    var clock = ClockText()
  }

  private let format: LogOptions.Format
  private let level: Level
  private let sink: @Sendable ([UInt8]) -> Void
  private let buffer = Locked(Buffer())
  private let queue = DispatchQueue(label: "log")

  init(
    _ options: LogOptions, isTerminal: Bool = Terminal.errorIsATerminal,
    sink: @escaping @Sendable ([UInt8]) -> Void = Terminal.errorOctets
  ) {
    format = options.format ?? (isTerminal ? .text : .json)
    level = options.level
    self.sink = sink
  }

  /// Writes a message.
  func write(_ level: Level, _ message: String, at milliseconds: Int = WallClock.milliseconds) {
    guard level >= self.level else { return }
    append(level, milliseconds, text: { message }, members: { $0.member("message", message) })
  }

  /// Writes what one exchange cost.
  func write(
    _ exchange: ExchangeRecord, route: String, peer: String,
    at milliseconds: Int = WallClock.milliseconds
  ) {
    // 503 is how a server says that it loads or drains; 500 is the one status that is our mistake.
    let level: Level = exchange.status == 500 ? .error : .info
    guard level >= self.level else { return }
    let target = exchange.target.path + (exchange.target.query.map { "?" + $0 } ?? "")
    let microseconds = Int(exchange.nanoseconds / 1000)
    let requestID = exchange.note.requestID?.text ?? ""
    append(
      level, milliseconds,
      text: {
        "\(exchange.status.code) \(exchange.method) \(target) \(exchange.octets) octets "
          + "\(decimal(thousandths: microseconds)) ms \(peer) \(requestID)"
      },
      members: {
        $0.member("method", exchange.method)
        $0.member("target", target)
        $0.member("route", route)
        $0.member("status", exchange.status.code)
        $0.member("octets", exchange.octets)
        $0.member("milliseconds", thousandths: microseconds)
        $0.member("peer", peer)
        $0.member("requestId", requestID)
      })
  }

  /// Returns when everything written so far has been handed to the system.
  func flush() { queue.sync { drain() } }

  private func append(
    _ level: Level, _ milliseconds: Int, text: () -> String, members: (inout JSONLine) -> Void
  ) {
    let time = buffer.withLock { $0.clock.text(milliseconds) }
    let line: [UInt8]
    switch format {
    case .text: line = Array(Terminal.printable("\(time) \(level.rawValue) \(text())").utf8)
    case .json:
      var json = JSONLine()
      json.member("time", time)
      json.member("level", level.rawValue)
      members(&json)
      line = json.finishOctets()
    }
    append(line)
  }

  private func append(_ line: [UInt8]) {
    let mustSchedule = buffer.withLock { buffer in
      if buffer.octets.count > Self.maximumWaitingOctets {
        buffer.dropped += 1
        return false
      }
      buffer.octets.append(contentsOf: line)
      buffer.octets.append(UInt8(ascii: "\n"))
      defer { buffer.isScheduled = true }
      return !buffer.isScheduled
    }
    // Lines of 20 ms share one write(2), which costs more than making a line.
    if mustSchedule { queue.asyncAfter(deadline: .now() + .milliseconds(20)) { self.drain() } }
  }

  private func drain() {
    let (octets, dropped) = buffer.withLock { buffer in
      let waiting = (buffer.octets, buffer.dropped)
      buffer = Buffer(clock: buffer.clock)
      return waiting
    }
    if !octets.isEmpty { sink(octets) }
    if dropped > 0 {
      write(.warning, "\(dropped) log lines were dropped: nobody read them in time")
    }
  }
}
