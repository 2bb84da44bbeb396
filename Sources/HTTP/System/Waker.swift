// Ends an event loop's wait for its sockets when another thread brings it work (eventfd(2)).

import Glibc
import Synchronization

// The Glibc module leaves out <sys/eventfd.h>.
@_silgen_name("eventfd")
private func makeEventDescriptor(_ count: CUnsignedInt, _ flags: CInt) -> CInt

/// Counts the work that is on its way to one loop. It costs a system call only while the loop waits.
final class Waker: Sendable {
  /// What the loop has in its epoll set, `once`: each write is reported, and nobody reads.
  let socket: Socket
  /// Twice the pieces of work that have not begun, and one while the loop waits.
  private let state = Atomic(0)

  init() throws(SystemError) {
    let flags = O_NONBLOCK | O_CLOEXEC
    let descriptor = try systemCall("eventfd") { Int(makeEventDescriptor(0, flags)) }
    socket = Socket(descriptor: CInt(descriptor))
  }

  deinit { socket.close() }

  /// Whether work has come that has not begun.
  var isWorkDue: Bool { state.load(ordering: .relaxed) > 1 }

  /// Called by any thread before it hands work over.
  func wake() {
    let before = state.wrappingAdd(2, ordering: .sequentiallyConsistent).oldValue
    guard before & 1 == 1 else { return }
    var one: UInt64 = 1
    // SAFETY: write reads eight octets of a variable that outlives the call. It fails only when it has
    // succeeded 2^64 − 2 times.
    _ = unsafe write(socket.descriptor, &one, MemoryLayout<UInt64>.size)
  }

  /// Called by the loop when it begins a piece of work.
  func begin() { state.wrappingSubtract(2, ordering: .relaxed) }

  /// Waits, unless work is due.
  func waiting(_ wait: () -> Int) -> Int {
    let before = state.wrappingAdd(1, ordering: .sequentiallyConsistent).oldValue
    defer { state.wrappingSubtract(1, ordering: .relaxed) }
    return before == 0 ? wait() : 0
  }
}
