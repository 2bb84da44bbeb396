// The calls on the way of a request, as a table: tests put failing ones in their place.

import Glibc

// The Glibc module hides accept4 behind _GNU_SOURCE. It takes integers and pointers only, which Swift
// passes as C does.
@_silgen_name("accept4")
private func acceptWithFlags(
  _ listener: CInt, _ address: UnsafeMutablePointer<sockaddr>?,
  _ length: UnsafeMutablePointer<socklen_t>?, _ flags: CInt
) -> CInt

/// What an event loop asks of the kernel for its sockets.
struct SocketCalls: Sendable {
  /// Takes a waiting connection; it neither waits itself nor passes to a child process.
  var accept: @Sendable (Socket) throws(SystemError) -> (socket: Socket, peer: SocketAddress)
  /// Receives into the buffer, and returns how many octets: 0 at the peer's end.
  var receive: @Sendable (Socket, inout [UInt8]) throws(SystemError) -> Int
  /// Sends the octets of the first array from an offset on and then those of the second, and returns
  /// how many were taken.
  var send: @Sendable (Socket, [UInt8], Int, [UInt8]) throws(SystemError) -> Int

  /// The kernel's own.
  static let kernel = SocketCalls(
    accept: { listener throws(SystemError) in try acceptConnection(listener) },
    receive: { socket, buffer throws(SystemError) in try receiveOctets(socket, &buffer) },
    send: { socket, first, offset, second throws(SystemError) in
      try sendOctets(socket, first, offset, second)
    })
}

private func acceptConnection(_ listener: Socket) throws(SystemError)
  -> (socket: Socket, peer: SocketAddress)
{
  let flags = CInt(SOCK_NONBLOCK.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
  while true {
    do {
      // SAFETY: accept4 writes at most the length it is given.
      let (result, peer) = try unsafe SocketAddress.filled(by: "accept4") {
        unsafe acceptWithFlags(listener.descriptor, $0, &$1, flags)
      }
      return (Socket(descriptor: CInt(result)), peer)
    } catch {
      // A connection that died in the queue, or a network error of it, is passed over (accept(2)).
      if !error.isOfOneConnection { throw error }
    }
  }
}

// recv and send of the C library are points where a thread may be cancelled, and pay for that in each
// call of a program with threads: 3 % of a small request. Nothing cancels threads here. The C library's
// syscall() takes up to six integers in registers, as Swift passes them.
#if arch(x86_64)
  private let recvfromNumber = 45
  private let sendtoNumber = 44
#elseif arch(arm64)
  private let recvfromNumber = 207
  private let sendtoNumber = 206
#endif

@_silgen_name("syscall")
private func call(
  _ number: Int, _ socket: Int, _ buffer: UnsafeMutableRawPointer?, _ count: Int, _ flags: Int,
  _ address: Int, _ length: Int
) -> Int

private func receiveOctets(_ socket: Socket, _ buffer: inout [UInt8]) throws(SystemError) -> Int {
  // SAFETY: recv writes at most the buffer's count of octets into it.
  try systemCall("recv") {
    unsafe buffer.withUnsafeMutableBytes {
      unsafe call(recvfromNumber, Int(socket.descriptor), $0.baseAddress, $0.count, 0, 0, 0)
    }
  }
}

private func sendOctets(_ socket: Socket, _ first: [UInt8], _ offset: Int, _ second: [UInt8])
  throws(SystemError) -> Int
{
  let flags = CInt(MSG_NOSIGNAL)
  let firstOffset = min(offset, first.count)
  let secondOffset = offset - firstOffset
  precondition(offset >= 0 && secondOffset <= second.count, "offset outside what is sent")
  // SAFETY: both arrays outlive the call, which reads the counts given from their bases on.
  return try systemCall("send") {
    unsafe first.withUnsafeBytes { first in
      if second.isEmpty {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: first[firstOffset...])
        return unsafe call(
          sendtoNumber, Int(socket.descriptor),
          UnsafeMutableRawPointer(mutating: rest.baseAddress), rest.count, Int(flags), 0, 0)
      }
      return unsafe second.withUnsafeBytes { second in
        unsafe gather(
          socket, UnsafeRawBufferPointer(rebasing: first[firstOffset...]),
          UnsafeRawBufferPointer(rebasing: second[secondOffset...]), flags)
      }
    }
  }
}

/// Sends two buffers with one call.
private func gather(
  _ socket: Socket, _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer, _ flags: CInt
) -> Int {
  // SAFETY: sendmsg only reads, though its structures are not const; all of them outlive the call.
  var parts = unsafe [
    iovec(iov_base: UnsafeMutableRawPointer(mutating: first.baseAddress), iov_len: first.count),
    iovec(iov_base: UnsafeMutableRawPointer(mutating: second.baseAddress), iov_len: second.count),
  ]
  return unsafe parts.withUnsafeMutableBufferPointer { parts in
    var message = unsafe msghdr()
    unsafe message.msg_iov = parts.baseAddress
    unsafe message.msg_iovlen = parts.count
    return unsafe sendmsg(socket.descriptor, &message, flags)
  }
}
