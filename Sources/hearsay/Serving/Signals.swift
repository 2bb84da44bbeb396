// Signals as events on a queue.
import Dispatch
import Glibc

/// Watches signals of the process until it is let go of.
final class Signals {
  private var sources: [any DispatchSourceSignal] = []

  /// Calls `handler` on `queue` when the signal comes, instead of what the system would do.
  nonisolated func on(
    _ signal: CInt, queue: DispatchQueue, _ handler: @escaping @Sendable () -> Void
  ) {
    Self.ignore(signal)
    let source = DispatchSource.makeSignalSource(signal: signal, queue: queue)
    source.setEventHandler(handler: handler)
    source.resume()
    sources.append(source)
  }

  static func ignore(_ signal: CInt) {
    Glibc.signal(signal, SIG_IGN)
  }
}
