// Tells the readers of `/events` what has changed.
public import ClaimIndex

/// The events of one process: a ring of the latest ones and the streams that follow them.
public final class EventBus: Sendable {
  /// - Parameter stamp: The start of the process in seconds since 1970; makes event ids unique across
  ///   restarts.
  public init(stamp: Int) {
    self.stamp = stamp
  }

  let stamp: Int

  /// Announces what differs between two publications.
  ///
  /// - Parameters:
  ///   - old: What readers saw before; `nil` for the first publication, which announces nothing.
  ///   - articles: The ids of the articles that were added, replaced or removed.
  public func publish(from old: Snapshot?, to new: Snapshot, articles: [String]) {
  }

  /// Sends `bye` to every stream and ends it; later streams end at once.
  public func shutDown() {
  }
}
