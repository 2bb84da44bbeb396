import FoundationEssentials
import Testing

@testable import HTTP

private let get = "GET /peer HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite("Addresses to listen at")
struct ListenerTests {
  @Test(
    "an address of either version and a name can be listened at",
    arguments: ["127.0.0.1", "::1", "localhost"])
  func hosts(host: String) throws {
    let running = try RunningServer(endpoint: .host(host, port: 0))
    defer { running.stop() }
    guard case .address(let bound, let port) = running.address else {
      Issue.record("a host was bound to a path")
      return
    }
    #expect(port > 0)
    #expect(try running.exchange(get).content == bound)
  }

  @Test("an address in use is refused, whoever uses it")
  func inUse() throws {
    let running = try RunningServer()
    defer { running.stop() }
    guard case .address(let host, let port) = running.address else { return }
    #expect(throws: ServerError.addressInUse(running.address)) {
      try RunningServer(endpoint: .host(host, port: port))
    }
    #expect(
      ServerError.addressInUse(running.address).description
        == "127.0.0.1:\(port) is in use by another program")
  }

  @Test("a port can be bound again at once after a server has stopped")
  func rebinding() throws {
    let first = try RunningServer()
    guard case .address(let host, let port) = first.address else { return }
    #expect(try first.exchange(get).statuses == ["200"])
    first.stop()
    let second = try RunningServer(endpoint: .host(host, port: port))
    defer { second.stop() }
    #expect(try second.exchange(get).statuses == ["200"])
  }

  @Test("a Unix-domain socket is served, replaced when it was left behind, and removed at the end")
  func unixDomain() throws {
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/hearsay-\(UInt64.random(in: 0..<UInt64.max)).sock"
    let left = try Listener.bind(.path(path), loops: 1)
    for socket in left.flatMap(\.sockets) { socket.close() }
    let running = try RunningServer(endpoint: .path(path))
    #expect(try running.exchange(get).content.isEmpty)
    #expect(running.address == .path(path))
    #expect(throws: ServerError.addressInUse(.path(path))) {
      try RunningServer(endpoint: .path(path))
    }
    running.stop()
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a socket that listens already is served by every loop, and its file is left alone")
  func inherited() throws {
    let folder = FileManager.default.temporaryDirectory.path
    let path = "\(folder)/hearsay-\(UInt64.random(in: 0..<UInt64.max)).sock"
    defer { Socket.removeFile(at: path) }
    for address in [
      try #require(SocketAddress(path: path)),
      try #require(try SocketAddress.resolve(host: "127.0.0.1", port: 0).first),
    ] {
      let socket = try Socket.listening(on: address, isShared: false)
      let running = try RunningServer(endpoint: .inherited(socket.descriptor))
      #expect(running.address == (try socket.boundAddress().bound))
      for _ in 0..<8 { #expect(try running.exchange(get).statuses == ["200"]) }
      running.stop()
    }
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test("a descriptor that is no socket, or one that does not listen, is refused")
  func notListening() throws {
    #expect(throws: ServerError.notListening(9999)) {
      try RunningServer(endpoint: .inherited(9999))
    }
    #expect(throws: ServerError.notListening(2)) { try RunningServer(endpoint: .inherited(2)) }
    let running = try RunningServer()
    defer { running.stop() }
    guard case .address(let host, let port) = running.address else { return }
    let address = try #require(try SocketAddress.resolve(host: host, port: port).first)
    let client = try Socket.connected(to: address)
    defer { client.close() }
    #expect(throws: ServerError.notListening(client.descriptor)) {
      try RunningServer(endpoint: .inherited(client.descriptor))
    }
  }

  @Test("what is no address is named")
  func malformed() {
    #expect(throws: ServerError.invalidPort(65536)) {
      try RunningServer(endpoint: .host("127.0.0.1", port: 65536))
    }
    #expect(throws: ServerError.invalidPath("")) { try RunningServer(endpoint: .path("")) }
    #expect(throws: ServerError.self) {
      try RunningServer(endpoint: .host("no such host", port: 0))
    }
  }

  @Test("an IPv4 address that came over IPv6 is written as IPv4")
  func mappedAddresses() throws {
    let mapped = try #require(try SocketAddress.resolve(host: "::ffff:192.0.2.1", port: 80).first)
    #expect(mapped.host == "192.0.2.1")
    #expect(mapped.bound.description == "192.0.2.1:80")
    #expect(BoundAddress.address(host: "::1", port: 8080).description == "[::1]:8080")
  }
}
