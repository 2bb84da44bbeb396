// Where the API finds what it answers from.
public import ClaimIndex

/// A snapshot with the time it was published.
public struct Publication: Sendable {
  public var snapshot: Snapshot
  /// When the content last changed, in seconds since 1970-01-01T00:00:00Z.
  public var changedAt: Int

  public init(snapshot: Snapshot, changedAt: Int) {
    self.snapshot = snapshot
    self.changedAt = changedAt
  }
}

/// Whether data can be asked for.
public enum Readiness: Sendable, Hashable {
  /// The first index is being made: `loaded` of `total` reports are in.
  case loading(loaded: Int, total: Int)
  case ready
  /// The server has been told to stop.
  case draining
}

/// Holds the current snapshot. Called on event loops, from many threads at once; must not wait.
public protocol SnapshotSource: Sendable {
  /// The newest snapshot; `nil` until the first index is in.
  var current: Publication? { get }

  /// A number that is another one whenever `current` is.
  var epoch: UInt64 { get }

  var readiness: Readiness { get }

  /// When an article or claim that existed since the process started was removed, in seconds since
  /// 1970-01-01T00:00:00Z; `nil` when there was no such article or claim, or it exists.
  func removal(of id: String) -> Int?
}
