// Counts connections over all event loops, in all and per peer, for limits and figures.

/// What a server is doing, for its operator.
public struct ServerFigures: Sendable, Hashable {
  /// Connections open now.
  public var connections = 0
  /// Connections accepted since the start.
  public var accepted = 0
  /// Event streams open now.
  public var eventStreams = 0
}

/// The connections of all loops.
final class Census: Sendable {
  private struct Counts {
    var figures = ServerFigures()
    var perPeer: [String: Int] = [:]
  }

  private let counts = Locked(Counts())
  private let heldOctets = Locked(0)

  var figures: ServerFigures { counts.withLock { $0.figures } }

  /// Counts a new connection.
  ///
  /// - Returns: How many its peer has now; 0 for a Unix-domain socket, whose peers have no address.
  func opened(peer: String) -> Int {
    counts.withLock { counts in
      counts.figures.connections += 1
      counts.figures.accepted += 1
      guard !peer.isEmpty else { return 0 }
      counts.perPeer[peer, default: 0] += 1
      return counts.perPeer[peer, default: 0]
    }
  }

  func closed(peer: String) {
    counts.withLock { counts in
      counts.figures.connections -= 1
      guard !peer.isEmpty, let count = counts.perPeer[peer] else { return }
      counts.perPeer[peer] = count > 1 ? count - 1 : nil
    }
  }

  /// Counts a new event stream unless there are `limit`.
  func streamOpened(limit: Int) -> Bool {
    counts.withLock { counts in
      guard counts.figures.eventStreams < limit else { return false }
      counts.figures.eventStreams += 1
      return true
    }
  }

  /// Counts octets that are held for peers, over all loops.
  ///
  /// - Returns: How many there are now.
  func held(adding octets: Int) -> Int {
    heldOctets.withLock { total in
      total += octets
      return total
    }
  }

  func streamClosed() { counts.withLock { $0.figures.eventStreams -= 1 } }
}
