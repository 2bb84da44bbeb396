// Where the content of requests is read and extracted.
import Dispatch
import HTTP

/// Work that takes too long for an event loop, as much at a time as there are cores.
final class BackgroundWork: Sendable {
  /// What has been taken and is not done. Each piece holds the content of a request.
  private static let maximumWaiting = 64

  private let waiting = Locked(0)

  /// - Returns: Whether the work will be done.
  func take(_ work: @escaping @Sendable () -> Void) -> Bool {
    let isTaken = waiting.withLock { waiting in
      guard waiting < Self.maximumWaiting else { return false }
      waiting += 1
      return true
    }
    guard isTaken else { return false }
    DispatchQueue.global(qos: .utility).async { [waiting] in
      work()
      waiting.withLock { $0 -= 1 }
    }
    return true
  }
}
