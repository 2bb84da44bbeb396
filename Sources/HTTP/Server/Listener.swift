// Binds the sockets of a server: every address once for each event loop.

/// The sockets of one address, one for each event loop. Those of a path, and inherited ones, are copies of
/// one.
struct Listener: Sendable {
  let address: BoundAddress
  let sockets: [Socket]
  /// Whether the file of the socket, if it has one, is another program's.
  var isInherited = false

  /// Binds every address of an endpoint.
  static func bind(_ endpoint: ServerConfiguration.Endpoint, loops: Int) throws(ServerError)
    -> [Listener]
  {
    switch endpoint {
    case .path(let path):
      guard let address = SocketAddress(path: path) else { throw .invalidPath(path) }
      return [try bind(path: address, at: path, loops: loops)]
    case .inherited(let descriptor): return [try inherit(descriptor, loops: loops)]
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
    if !isInherited, case .path(let path) = address { Socket.removeFile(at: path) }
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
    do {
      let socket = try Socket.listening(on: address, isShared: false)
      return Listener(address: address.bound, sockets: try copies(of: socket, loops))
    } catch {
      throw failure(error, address)
    }
  }

  private static func inherit(_ descriptor: CInt, loops: Int) throws(ServerError) -> Listener {
    let listener: Listener?
    do {
      listener = try Socket.inherited(descriptor).map { (socket) throws(SystemError) in
        Listener(
          address: try socket.boundAddress().bound, sockets: try copies(of: socket, loops),
          isInherited: true)
      }
    } catch {
      throw .system(error)
    }
    guard let listener else { throw .notListening(descriptor) }
    return listener
  }

  private static func copies(of socket: Socket, _ loops: Int) throws(SystemError) -> [Socket] {
    var sockets = [socket]
    do {
      while sockets.count < loops { sockets.append(try socket.duplicate()) }
      return sockets
    } catch {
      for socket in sockets { socket.close() }
      throw error
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
