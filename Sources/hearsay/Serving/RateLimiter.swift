// Limits how often each peer may ask: one token bucket a peer.
import HTTP

/// Token buckets that hold two seconds' worth of requests.
final class RateLimiter: Sendable {
  enum Decision: Equatable {
    case admit
    /// Ask again after this many seconds.
    case wait(seconds: Int)
  }

  private struct Bucket {
    /// When the bucket will be full again.
    var full: ContinuousClock.Instant
  }

  /// Peers that are remembered; when there are more, those whose buckets are full are forgotten.
  static let maximumPeers = 100_000

  let perSecond: Int
  private let buckets = Locked<[String: Bucket]>([:])

  init(perSecond: Int) { self.perSecond = perSecond }

  /// Takes one token of a peer, if there is one.
  func admit(_ peer: String, at now: ContinuousClock.Instant) -> Decision {
    buckets.withLock { buckets in
      if buckets.count >= Self.maximumPeers { buckets = buckets.filter { $0.value.full > now } }
      let full = max(buckets[peer]?.full ?? now, now) + .seconds(1) / perSecond
      let excess = full - (now + .seconds(2))
      if excess > .zero {
        return .wait(seconds: max(1, Int(excess.components.seconds) + 1))
      }
      buckets[peer] = Bucket(full: full)
      return .admit
    }
  }
}
