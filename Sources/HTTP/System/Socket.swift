// Stream sockets: listen, accept, receive, send, close. All of them never wait.

import Glibc

/// A descriptor of a stream socket. It is a plain value: who holds the connection closes it, once.
struct Socket: Sendable, Hashable {
  let descriptor: CInt

  /// A socket that listens on `address`.
  ///
  /// - Parameter isShared: Whether other sockets of this process listen on the same address too
  ///   (SO_REUSEPORT), so that the kernel spreads connections over them.
  static func listening(on address: SocketAddress, isShared: Bool) throws(SystemError) -> Socket {
    let kind =
      CInt(SOCK_STREAM.rawValue) | CInt(SOCK_NONBLOCK.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
    let descriptor = try systemCall("socket") { Int(socket(address.family, kind, 0)) }
    let listener = Socket(descriptor: CInt(descriptor))
    do {
      if !address.isPath {
        try listener.set(SOL_SOCKET, SO_REUSEADDR)
        if isShared { try listener.set(SOL_SOCKET, SO_REUSEPORT) }
        if address.family == AF_INET6 { try listener.set(CInt(IPPROTO_IPV6), IPV6_V6ONLY) }
        try listener.setOptionsOfConnections()
      }
      // SAFETY: the address is valid during the call.
      _ = try systemCall("bind") {
        unsafe address.withPointer { Int(unsafe bind(listener.descriptor, $0, $1)) }
      }
      _ = try systemCall("listen") { Int(listen(listener.descriptor, 4096)) }
    } catch {
      listener.close()
      throw error
    }
    return listener
  }

  /// What accepted sockets inherit from a listener of TCP.
  func setOptionsOfConnections() throws(SystemError) {
    // An answer is one write and must not wait for another.
    try set(CInt(IPPROTO_TCP), TCP_NODELAY)
    // The kernel would let megabytes gather for each peer that does not read, and they would all have to
    // be made first.
    try set(CInt(IPPROTO_TCP), TCP_NOTSENT_LOWAT, to: 128 * 1024)
  }

  private func set(_ level: CInt, _ option: CInt, to value: CInt = 1) throws(SystemError) {
    var value = value
    // SAFETY: the option's value is one CInt that outlives the call.
    _ = try systemCall("setsockopt") {
      Int(unsafe setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<CInt>.size)))
    }
  }

  /// The address this socket is bound to.
  func boundAddress() throws(SystemError) -> SocketAddress {
    // SAFETY: getsockname writes at most the length it is given.
    try unsafe SocketAddress.filled(by: "getsockname") {
      unsafe getsockname(descriptor, $0, &$1)
    }.address
  }

  /// A socket connected to `address`; waits until the peer's kernel has taken the connection.
  static func connected(to address: SocketAddress) throws(SystemError) -> Socket {
    let kind = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
    let descriptor = try systemCall("socket") { Int(socket(address.family, kind, 0)) }
    let client = Socket(descriptor: CInt(descriptor))
    do {
      // SAFETY: the address is valid during the call.
      _ = try systemCall("connect") {
        unsafe address.withPointer { Int(unsafe connect(client.descriptor, $0, $1)) }
      }
    } catch {
      client.close()
      throw error
    }
    return client
  }

  /// Another descriptor of the same socket.
  func duplicate() throws(SystemError) -> Socket {
    Socket(descriptor: CInt(try systemCall("fcntl") { Int(fcntl(descriptor, F_DUPFD_CLOEXEC, 0)) }))
  }

  /// Shuts down the write side: the peer reads the end behind the last octet.
  func finishSending() { _ = shutdown(descriptor, CInt(SHUT_WR)) }

  /// Closes the descriptor. On Linux it is closed whatever close(2) returns.
  func close() { _ = Glibc.close(descriptor) }

  static func removeFile(at path: String) {
    // SAFETY: unlink reads a string with a final NUL.
    _ = unsafe unlink(path)
  }
}
