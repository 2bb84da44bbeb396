import Glibc
import Testing

@testable import HTTP

private let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite("Limits of connections, and their deadlines on a real clock")
struct ConnectionLimitTests {
  @Test("connections over the limit wait until one has gone")
  func connections() throws {
    let running = try RunningServer(loops: 1) { $0.connections = 1 }
    defer { running.stop() }
    var first = try TestClient(running.address)
    try first.send(get)
    #expect(try first.receive { $0.hasSuffix("/a") }.statuses == ["200"])
    var second = try TestClient(running.address)
    try second.send(get)
    #expect(try second.isSilent())
    first.close()
    #expect(try second.receive { $0.hasSuffix("/a") }.statuses == ["200"])
    second.close()
  }

  @Test("while others wait, an answer is the last of its connection")
  func pressure() throws {
    let running = try RunningServer(loops: 1) { $0.connections = 1 }
    defer { running.stop() }
    var first = try TestClient(running.address)
    try first.send(get)
    #expect(try !first.receive { $0.hasSuffix("/a") }.contains("Connection: close"))
    var second = try TestClient(running.address)
    try second.send(get)
    #expect(try second.isSilent())
    try first.send(get)
    #expect(try first.receive { $0.hasSuffix("/a") }.contains("Connection: close"))
    first.close()
    #expect(try second.receive { $0.hasSuffix("/a") }.statuses == ["200"])
    second.close()
  }

  @Test("one peer may have as many connections as its limit, one more is 503")
  func connectionsPerPeer() throws {
    let running = try RunningServer { $0.connectionsPerPeer = 1 }
    defer { running.stop() }
    var first = try TestClient(running.address)
    try first.send(get)
    #expect(try first.receive { $0.hasSuffix("/a") }.statuses == ["200"])
    var second = try TestClient(running.address)
    #expect(try second.receive().statuses == ["503"])
    first.close()
    second.close()
    RunningServer.wait { running.server.figures.connections == 0 }
    #expect(try running.exchange(get).statuses == ["200"])
  }

  @Test("an idle connection is closed without a word")
  func idle() throws {
    let running = try RunningServer { $0.idleTimeout = .milliseconds(30) }
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    #expect(try client.receive().isEmpty)
  }

  @Test("a head that does not end is 408")
  func head() throws {
    let running = try RunningServer { $0.headDeadline = .milliseconds(30) }
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    try client.send("GET / HTTP/1.1\r\n")
    #expect(try client.receive().statuses == ["408"])
  }

  @Test("content that does not end is 408")
  func content() throws {
    let running = try RunningServer { $0.contentGrace = .milliseconds(30) }
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhell")
    #expect(try client.receive().statuses == ["408"])
  }

  @Test("answers that are not taken are held up to the limit, and who holds most is closed first")
  func heldOctets() throws {
    let running = try RunningServer(loops: 1) { $0.heldOctets = 80_000_000 }
    defer { running.stop() }
    let sizes = [30_000_000, 40_000_000, 20_000_000]
    var clients: [TestClient] = []
    for (index, size) in sizes.enumerated() {
      clients.append(try TestClient(running.address))
      try clients[index].send("GET /huge?\(size) HTTP/1.1\r\nHost: a\r\n\r\n")
      RunningServer.wait { running.handler.requests.withLock { $0 } == index + 1 }
    }
    RunningServer.wait { running.server.figures.connections == 2 }
    #expect(running.server.figures.connections == 2)
    #expect(try clients[1].count(upTo: sizes[1]) < sizes[1])
    #expect(try clients[0].count(upTo: sizes[0]) >= sizes[0])
    #expect(try clients[2].count(upTo: sizes[2]) >= sizes[2])
    for client in clients { client.close() }
  }

  /// A client that has sent some of its content.
  private func uploading(_ count: Int, to running: RunningServer) throws -> TestClient {
    let client = try TestClient(running.address)
    try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n")
    try client.send(String(repeating: "x", count: count))
    return client
  }

  @Test("content that is not complete is held up to the same limit, and little of it is spared")
  func heldContent() throws {
    let running = try RunningServer(loops: 1) { $0.heldOctets = 1500 }
    defer { running.stop() }
    var little = try uploading(10, to: running)
    let much = try uploading(800, to: running)
    var most = try uploading(900, to: running)
    RunningServer.wait { running.server.figures.connections == 2 }
    #expect(["", " reset"].contains(try most.receive()))
    try little.send(String(repeating: "x", count: 990))
    #expect(try little.receive { $0.contains("xxx") }.statuses == ["200"])
    for client in [little, much, most] { client.close() }
  }

  @Test("a head that is not complete is held up to the same limit")
  func heldHeads() throws {
    let running = try RunningServer(loops: 1) { $0.heldOctets = 1500 }
    defer { running.stop() }
    var clients: [TestClient] = []
    for start in ["GET /" + String(repeating: "x", count: 900), "GET / HTTP/1.1\r\nX: "] {
      let client = try TestClient(running.address)
      try client.send(start + String(repeating: "y", count: 100))
      clients.append(client)
    }
    try clients[1].send(String(repeating: "z", count: 600))
    RunningServer.wait { running.server.figures.connections == 1 }
    #expect(["", " reset"].contains(try clients[0].receive()))
    try clients[1].send("\r\nHost: a\r\n\r\n")
    #expect(try clients[1].receive { $0.contains("\r\n\r\n") }.statuses == ["200"])
    for client in clients { client.close() }
  }

  @Test("a connection that was closed to make room is not looked at again")
  func closedWhileSweeping() throws {
    let isBlocked = Locked(true)
    var calls = SocketCalls.kernel
    calls.send = { socket, first, offset, second throws(SystemError) in
      if isBlocked.withLock({ $0 }) { throw SystemError(call: "send", number: EAGAIN) }
      return try SocketCalls.kernel.send(socket, first, offset, second)
    }
    let running = try RunningServer(loops: 1, calls: calls) {
      $0.heldOctets = 920
      // Deadlines are looked at every eighth of it.
      $0.contentStall = .seconds(1)
    }
    defer { running.stop() }
    let little = try uploading(10, to: running)
    let much = try uploading(900, to: running)
    RunningServer.wait { running.server.figures.connections == 2 }
    // Both are late in one look; the answer to the first takes the room of the second.
    RunningServer.wait { running.server.figures.connections == 1 }
    #expect(running.server.figures.connections <= 1)
    isBlocked.withLock { $0 = false }
    #expect(try running.exchange(get).statuses == ["200"])
    RunningServer.wait { running.handler.records.withLock { $0.count } >= 2 }
    // The first got its answer in the end; nothing was done for the second.
    #expect(running.handler.records.withLock { $0.map(\.status.code).sorted() } == [200, 408])
    for client in [little, much] { client.close() }
  }

  @Test("a client that does not read is closed, and the server has held little of its answer")
  func writeStall() throws {
    let running = try RunningServer { $0.writeStall = .milliseconds(100) }
    defer { running.stop() }
    let client = try TestClient(running.address)
    defer { client.close() }
    try client.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.records.withLock { !$0.isEmpty } }
    // What went out fits into the buffers of two kernels' sockets.
    #expect(running.handler.records.withLock { $0.first?.octets ?? .max } < 64 << 20)
    #expect(running.server.figures.connections == 0)
  }
}
