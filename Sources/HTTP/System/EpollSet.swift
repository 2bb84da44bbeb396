// A set of descriptors that says which of them are ready (epoll(7)).

import Glibc

// The Glibc module leaves out <sys/epoll.h>. Its functions take integers and pointers only, which
// Swift passes as C does.
@_silgen_name("epoll_create1")
private func epollCreate(_ flags: CInt) -> CInt
@_silgen_name("epoll_ctl")
private func epollControl(
  _ set: CInt, _ operation: CInt, _ descriptor: CInt, _ event: UnsafeMutableRawPointer?
) -> CInt
@_silgen_name("epoll_wait")
private func epollWait(
  _ set: CInt, _ events: UnsafeMutableRawPointer?, _ room: CInt, _ milliseconds: CInt
) -> CInt

/// What a descriptor is ready for.
struct Readiness: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let readable = Readiness(rawValue: 0x001)
  static let writable = Readiness(rawValue: 0x004)
  /// The peer sends no more.
  static let ended = Readiness(rawValue: 0x2000)
  /// Reported once, when it comes to be, and not for as long as it lasts.
  static let once = Readiness(rawValue: 1 << 31)
  /// The connection is gone in both directions, or has an error; reported always.
  static let broken = Readiness(rawValue: 0x008 | 0x010)
  /// Only one of the sets that watch a listener wakes up.
  static let exclusive = Readiness(rawValue: 1 << 28)
}

/// The kernel's set, and the room for one batch of its reports. The owner closes it.
struct EpollSet {
  private enum Operation: CInt {
    case add = 1
    case remove = 2
    case change = 3
  }

  // struct epoll_event { uint32_t events; uint64_t data; }, packed on x86-64 only.
  #if arch(x86_64)
    private static let eventSize = 12
    private static let tagOffset = 4
  #else
    private static let eventSize = 16
    private static let tagOffset = 8
  #endif

  let descriptor: CInt
  private var events: [UInt8]

  init(batch: Int) throws(SystemError) {
    descriptor = CInt(try systemCall("epoll_create1") { Int(epollCreate(O_CLOEXEC)) })
    events = [UInt8](repeating: 0, count: batch * Self.eventSize)
  }

  /// Watches a descriptor; its reports carry `tag`. Readiness is reported as long as it lasts, unless
  /// `interest` says `once`; then both functions also report what is ready already.
  func add(_ socket: Socket, _ interest: Readiness, tag: UInt64) throws(SystemError) {
    try control(.add, socket, interest, tag)
  }

  func change(_ socket: Socket, _ interest: Readiness, tag: UInt64) throws(SystemError) {
    try control(.change, socket, interest, tag)
  }

  func remove(_ socket: Socket) throws(SystemError) {
    try control(.remove, socket, [], 0)
  }

  private func control(
    _ operation: Operation, _ socket: Socket, _ interest: Readiness, _ tag: UInt64
  ) throws(SystemError) {
    var event = [UInt8](repeating: 0, count: Self.eventSize)
    // SAFETY: both stores lie inside the event, which epoll_ctl only reads during the call.
    _ = try systemCall("epoll_ctl") {
      unsafe event.withUnsafeMutableBytes { event in
        unsafe event.storeBytes(of: interest.rawValue, as: UInt32.self)
        unsafe event.storeBytes(of: tag, toByteOffset: Self.tagOffset, as: UInt64.self)
        return Int(
          unsafe epollControl(descriptor, operation.rawValue, socket.descriptor, event.baseAddress))
      }
    }
  }

  /// Waits up to `milliseconds` and returns how many reports there are.
  mutating func wait(milliseconds: CInt) throws(SystemError) -> Int {
    let room = CInt(events.count / Self.eventSize)
    // SAFETY: epoll_wait writes at most `room` events, for which the array has the room.
    return try systemCall("epoll_wait") {
      unsafe events.withUnsafeMutableBytes {
        Int(unsafe epollWait(descriptor, $0.baseAddress, room, milliseconds))
      }
    }
  }

  /// One report of the last wait.
  func report(_ index: Int) -> (tag: UInt64, readiness: Readiness) {
    let offset = index * Self.eventSize
    precondition(index >= 0 && offset + Self.eventSize <= events.count, "no such report")
    // SAFETY: both loads lie inside the array, as just checked.
    return unsafe events.withUnsafeBytes { events in
      let readiness = unsafe events.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      let tag = unsafe events.loadUnaligned(
        fromByteOffset: offset + Self.tagOffset, as: UInt64.self)
      return (tag, Readiness(rawValue: readiness))
    }
  }

  static func close(_ descriptor: CInt) { _ = Glibc.close(descriptor) }
}
