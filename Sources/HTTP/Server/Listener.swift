// Binds the sockets of a server: every address once for each event loop.

/// The sockets of one address, one for each event loop. Those of a path are copies of one.
struct Listener: Sendable {
  let address: BoundAddress
  let sockets: [Socket]

  /// Binds every address of an endpoint.
  static func bind(_ endpoint: ServerConfiguration.Endpoint, loops: Int) throws(ServerError)
    -> [Listener]
  {
    switch endpoint {
    case .path(let path):
      guard let address = SocketAddress(path: path) else { throw .invalidPath(path) }
      return [try bind(path: address, at: path, loops: loops)]
    case .host(let host, let port):
      var bound: [Listener] = []
      var port = port
      do {
        for address in try SocketAddress.resolve(host: host, port: port) {
          let listener = try bind(address.with(port: port), loops: loops)
          // All addresses of a name get the port that the kernel chose for the first.
          if case .address(_, let chosen) = listener.address { port = chosen }
          bound.append(listener)
        }
      } catch {
        for listener in bound { listener.close() }
        throw error
      }
      return bound
    }
  }

  /// Closes all sockets; not after an event loop has got its own.
  func close() {
    for socket in sockets { socket.close() }
    removeFile()
  }

  /// Removes the file of a Unix-domain socket.
  func removeFile() {
    if case .path(let path) = address { Socket.removeFile(at: path) }
  }

  private static func bind(path address: SocketAddress, at path: String, loops: Int)
    throws(ServerError) -> Listener
  {
    // A file that somebody accepts connections at is in use; another one was left behind.
    if let client = try? Socket.connected(to: address) {
      client.close()
      throw .addressInUse(address.bound)
    }
    Socket.removeFile(at: path)
    var sockets: [Socket] = []
    do {
      sockets.append(try Socket.listening(on: address, isShared: false))
      while sockets.count < loops { sockets.append(try sockets[0].duplicate()) }
      return Listener(address: address.bound, sockets: sockets)
    } catch {
      for socket in sockets { socket.close() }
      throw failure(error, address)
    }
  }

  private static func bind(_ address: SocketAddress, loops: Int) throws(ServerError) -> Listener {
    var sockets: [Socket] = []
    do {
      // Sockets that share an address do not notice another process that shares it too; one that
      // does not share notices.
      let probe = try Socket.listening(on: address, isShared: false)
      let port: Int
      do {
        defer { probe.close() }
        port = try probe.boundAddress().port
      }
      let chosen = address.with(port: port)
      for _ in 0..<loops { sockets.append(try Socket.listening(on: chosen, isShared: true)) }
      return Listener(address: chosen.bound, sockets: sockets)
    } catch {
      for socket in sockets { socket.close() }
      throw failure(error, address)
    }
  }

  private static func failure(_ error: SystemError, _ address: SocketAddress) -> ServerError {
    error.isAddressInUse ? .addressInUse(address.bound) : .cannotListen(address.bound, error)
  }
}
