// The limits of a server with their durations in nanoseconds, made once and shared by its connections.

/// What every connection is judged by.
final class ConnectionRules: Sendable {
  let limits: Limits
  let headDeadline: Nanoseconds
  let contentGrace: Nanoseconds
  let contentStall: Nanoseconds
  let idleTimeout: Nanoseconds
  let writeStall: Nanoseconds
  let answerDeadline: Nanoseconds
  let lingerTimeout: Nanoseconds
  let eventKeepAlive: Nanoseconds
  private let eventLoops: Int

  init(_ limits: Limits, eventLoops: Int = 1) {
    self.eventLoops = max(1, eventLoops)
    self.limits = limits
    headDeadline = limits.headDeadline.nanoseconds
    contentGrace = limits.contentGrace.nanoseconds
    contentStall = limits.contentStall.nanoseconds
    idleTimeout = limits.idleTimeout.nanoseconds
    writeStall = limits.writeStall.nanoseconds
    answerDeadline = limits.answerDeadline.nanoseconds
    lingerTimeout = limits.lingerTimeout.nanoseconds
    eventKeepAlive = limits.eventKeepAlive.nanoseconds
  }

  /// When content that began at `start` is too slow; the last of its `octets` came at `now`.
  func contentDeadline(start: Nanoseconds, octets: Int, now: Nanoseconds) -> Nanoseconds {
    let rate = max(1, limits.contentOctetsPerSecond)
    return min(
      start + contentGrace + Int64(octets) * 1_000_000_000 / Int64(rate), now + contentStall)
  }

  /// Whether a loop that holds `own` of `total` octets has to give some of them up. When there are too many
  /// this is so for at least one loop: one that holds no less than the others on average.
  func holdsTooMuch(_ own: Int, of total: Int) -> Bool {
    total > limits.heldOctets && own >= total / eventLoops
  }

  /// How often deadlines are looked at: an eighth of the shortest, between 10 ms and a second.
  var sweepInterval: Nanoseconds {
    let shortest = min(
      headDeadline, contentGrace, contentStall, idleTimeout, writeStall, answerDeadline,
      lingerTimeout, eventKeepAlive)
    return min(max(shortest / 8, 10_000_000), 1_000_000_000)
  }
}
