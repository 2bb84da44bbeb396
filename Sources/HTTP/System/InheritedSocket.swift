// Takes over a listening socket that another program has made (sd_listen_fds(3)).

import Glibc

extension Socket {
  /// The socket behind a descriptor that the process was started with.
  ///
  /// - Returns: `nil` unless the descriptor is that of a stream socket that listens.
  /// - Throws: When the kernel refuses to make a listener of this server of it.
  static func inherited(_ descriptor: CInt) throws(SystemError) -> Socket? {
    let socket = Socket(descriptor: descriptor)
    // Whoever starts the process may be wrong about the number; nothing here may trap before this.
    guard socket.option(SO_TYPE) == CInt(SOCK_STREAM.rawValue), socket.option(SO_ACCEPTCONN) == 1
    else { return nil }
    let flags = try systemCall("fcntl") { Int(fcntl(descriptor, F_GETFL)) }
    _ = try systemCall("fcntl") { Int(fcntl(descriptor, F_SETFL, CInt(flags) | O_NONBLOCK)) }
    _ = try systemCall("fcntl") { Int(fcntl(descriptor, F_SETFD, FD_CLOEXEC)) }
    if try !socket.boundAddress().isPath { try socket.setOptionsOfConnections() }
    return socket
  }

  /// An option of the socket, `nil` when it has none or is no socket.
  private func option(_ name: CInt) -> CInt? {
    var value: CInt = 0
    var length = socklen_t(MemoryLayout<CInt>.size)
    // SAFETY: getsockopt(2) writes at most `length` octets into the value.
    let status = unsafe getsockopt(descriptor, SOL_SOCKET, name, &value, &length)
    return status == 0 ? value : nil
  }
}
