// Shows on a terminal how far loading has come; silent elsewhere.
import Glibc
import HTTP

/// One line that is written over.
final class Progress: Sendable {
  private let isShown: Bool
  private let last = Locked(0)

  init(isShown: Bool = Terminal.errorIsATerminal) { self.isShown = isShown }

  /// At most ten times a second, and for the last report.
  func show(_ done: Int, of total: Int) {
    guard isShown else { return }
    let now = WallClock.milliseconds
    let isDue = last.withLock { last in
      guard done == total || now - last >= 100 else { return false }
      last = now
      return true
    }
    if isDue { Terminal.errorOctets(Array("\r\u{1B}[Kreading reports \(done)/\(total)".utf8)) }
  }

  /// Leaves an empty line.
  func finish() {
    if isShown { Terminal.errorOctets(Array("\r\u{1B}[K".utf8)) }
  }
}
