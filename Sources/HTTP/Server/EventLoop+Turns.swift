// How the connections of an event loop share its time.
//
// A connection has a slice; what it has sent beyond that waits in `waiting`. Between two slices of those
// who wait the kernel is asked for others, so whoever sends one request at a time never stands behind a
// pipeline: with 300 pipelined requests of 2.5 ms it took 0.6 s to be heard, and now takes a slice.

extension EventLoop {
  /// After this long, in nanoseconds, other work of the queue (timers, promises, events) gets its turn.
  static let turnDuration: Nanoseconds = 10_000_000
  /// A connection that has been served for this long, in nanoseconds, gives way to others.
  private static let slice: Nanoseconds = 1_000_000

  /// When a connection whose turn begins now has to give way.
  func sliceEnd(_ workspace: borrowing Workspace) -> Nanoseconds { workspace.now + Self.slice }

  /// Lets the requests that a connection has sent wait their turn.
  func postpone(_ connection: Connection) { waiting.append(connection.tag) }

  /// Serves those who wait, the longest first, for one slice.
  func serveWaiting(_ workspace: inout Workspace) {
    let end = sliceEnd(workspace)
    while workspace.now < end, !waiting.isEmpty {
      guard let connection = connection(waiting.removeFirst()) else { continue }
      let surplus = connection.surplus
      connection.surplus = []
      process(connection, surplus, upTo: surplus.count, &workspace)
      if connection.wantsOctets { watch(connection, for: Connection.arrival, at: workspace.now) }
      workspace.now = Clock.monotonic()
    }
  }
}
