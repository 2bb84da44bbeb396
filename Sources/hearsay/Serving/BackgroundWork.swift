// Where the content of requests is read and extracted.
import API
import Dispatch
import HTTP

/// Work that takes too long for an event loop. Extractions run on as many cores as there are; writes on a
/// thread of their own, so that no number of extractions keeps them waiting.
final class BackgroundWork: Sendable {
  private let writes = DispatchQueue(label: "writes", qos: .utility)
  /// What has been taken and is not done.
  private let waiting = Locked<[BackgroundTask: Int]>([:])
  private let isTrimDue = Locked(false)

  /// How much of a kind may wait: each piece holds the content of a request.
  private static func limit(_ task: BackgroundTask) -> Int {
    switch task {
    case .extraction: 16
    case .writing: 64
    }
  }

  /// - Returns: Whether the work will be done.
  func take(_ task: BackgroundTask, _ work: @escaping @Sendable () -> Void) -> Bool {
    let isTaken = waiting.withLock { waiting in
      guard waiting[task, default: 0] < Self.limit(task) else { return false }
      waiting[task, default: 0] += 1
      return true
    }
    guard isTaken else { return false }
    let queue = task == .writing ? writes : DispatchQueue.global(qos: .utility)
    queue.async { [self] in
      let start = DispatchTime.now()
      work()
      waiting.withLock { $0[task, default: 0] -= 1 }
      if DispatchTime.now() > start + Self.longWork { trimSoon() }
    }
    return true
  }

  /// What takes longer has used much memory.
  private static let longWork = DispatchTimeInterval.milliseconds(50)

  /// Gives memory back when the answer has been taken, and once for many.
  private func trimSoon() {
    let isDue = isTrimDue.withLock { isDue in
      defer { isDue = true }
      return isDue
    }
    if isDue { return }
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .seconds(1)) { [isTrimDue] in
      isTrimDue.withLock { $0 = false }
      Heap.trim()
    }
  }
}
