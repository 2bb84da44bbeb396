// Calls into the kernel: the error number read at once, EINTR repeated, our own faults trapped.

import Glibc

/// A system call that failed.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The call, as in section 2 of the manual: `bind`.
  public var call: String
  /// The value of `errno`.
  public var number: CInt

  public init(call: String, number: CInt) {
    self.call = call
    self.number = number
  }

  /// `bind: Address already in use`.
  public var description: String {
    // SAFETY: strerror returns a string of static or thread storage that is copied at once.
    let text = unsafe strerror(number).map { unsafe String(cString: $0) }
    return "\(call): \(text ?? "error \(number)")"
  }

  /// The call would have had to wait.
  var wouldBlock: Bool { number == EAGAIN || number == EWOULDBLOCK }
  /// A connection failed while it waited to be accepted; the next one may be well.
  var isOfOneConnection: Bool {
    [ECONNABORTED, EPROTO, ENETDOWN, EHOSTUNREACH, ENETUNREACH, EPERM].contains(number)
  }
  /// Somebody else is bound to the address.
  var isAddressInUse: Bool { number == EADDRINUSE }
}

/// Runs `body` until it is not interrupted, and returns its result when that is not −1.
///
/// EBADF, EFAULT and ENOTSOCK mean that this program is wrong, and going on could write into somebody
/// else's descriptor; they trap.
func systemCall(_ name: StaticString, _ body: () -> Int) throws(SystemError) -> Int {
  while true {
    let result = body()
    if result != -1 { return result }
    let number = errno
    if number == EINTR { continue }
    precondition(
      number != EBADF && number != EFAULT && number != ENOTSOCK, "a descriptor was misused")
    throw SystemError(call: name.description, number: number)
  }
}
