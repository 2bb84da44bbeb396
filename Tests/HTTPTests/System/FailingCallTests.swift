import Glibc
import Testing

@testable import HTTP

private let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

/// Counts calls, and lets some of them fail.
private final class Failures: Sendable {
  private let count = Locked(0)

  /// Fails the calls whose numbers are in `range`, counted from 1.
  func fail(_ call: String, _ number: CInt, in range: ClosedRange<Int>) throws(SystemError) {
    let turn = count.withLock { count in
      count += 1
      return count
    }
    if range.contains(turn) { throw SystemError(call: call, number: number) }
  }
}

@Suite("System calls that fail")
struct FailingCallTests {
  @Test(
    "accept without descriptors pauses and goes on", arguments: [EMFILE, ENFILE, ENOMEM, ENOBUFS])
  func acceptExhausted(number: CInt) throws {
    let failures = Failures()
    var calls = SocketCalls.kernel
    calls.accept = { listener throws(SystemError) in
      try failures.fail("accept4", number, in: 1...3)
      return try SocketCalls.kernel.accept(listener)
    }
    let running = try RunningServer(loops: 1, calls: calls) { $0.lingerTimeout = .milliseconds(80) }
    defer { running.stop() }
    #expect(try running.exchange(get).statuses == ["200"])
  }

  @Test("a receive that fails at any time costs that connection and no other", arguments: 1...3)
  func receiveReset(turn: Int) throws {
    let failures = Failures()
    var calls = SocketCalls.kernel
    calls.receive = { socket, buffer throws(SystemError) in
      try failures.fail("recv", ECONNRESET, in: turn...turn)
      return try SocketCalls.kernel.receive(socket, &buffer)
    }
    let running = try RunningServer(loops: 1, calls: calls)
    defer { running.stop() }
    let answers = try (1...4).map { _ in try running.exchange(get).statuses }
    #expect(answers.filter { $0 == ["200"] }.count >= 3)
    #expect(answers.last == ["200"])
    RunningServer.wait { running.server.figures.connections == 0 }
    #expect(running.server.figures.connections == 0)
  }

  @Test("a receive that would wait is tried again when there is something", arguments: 1...3)
  func receiveLater(turn: Int) throws {
    let failures = Failures()
    var calls = SocketCalls.kernel
    calls.receive = { socket, buffer throws(SystemError) in
      try failures.fail("recv", EAGAIN, in: turn...turn)
      return try SocketCalls.kernel.receive(socket, &buffer)
    }
    let running = try RunningServer(loops: 1, calls: calls)
    defer { running.stop() }
    for _ in 1...3 { #expect(try running.exchange(get).statuses == ["200"]) }
  }

  @Test("an answer that comes later is asked for when the peer has taken those before it")
  func laterBehindBlocked() throws {
    let failures = Failures()
    var calls = SocketCalls.kernel
    calls.send = { socket, first, offset, second throws(SystemError) in
      try failures.fail("send", EAGAIN, in: 1...1)
      return try SocketCalls.kernel.send(socket, first, offset, second)
    }
    let running = try RunningServer(loops: 1, calls: calls)
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    try client.send(get + "GET /later HTTP/1.1\r\nHost: a\r\n\r\n" + get)
    #expect(try client.receive { $0.hasSuffix("/a") }.statuses == ["200"])
    RunningServer.wait { running.handler.promises.withLock { !$0.isEmpty } }
    let keep = try #require(running.handler.promises.withLock { $0.first })
    keep(Response(202))
    #expect(try client.receive { $0.hasSuffix("/a") }.statuses == ["202", "200"])
  }

  @Test("an exchange that waits behind blocked answers is recorded when its peer goes")
  func abandonedBehindBlocked() throws {
    var calls = SocketCalls.kernel
    calls.send = { _, _, _, _ throws(SystemError) in
      throw SystemError(call: "send", number: EAGAIN)
    }
    let running = try RunningServer(loops: 1, calls: calls) { $0.writeStall = .milliseconds(100) }
    defer { running.stop() }
    let client = try TestClient(running.address)
    defer { client.close() }
    try client.send(get + "GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.records.withLock { $0.count == 2 } }
    #expect(running.handler.records.withLock { $0.map(\.status.code) } == [200, 499])
    #expect(running.handler.promises.withLock { $0.isEmpty })
  }

  @Test(
    "a send to a peer that has gone costs that connection and no other",
    arguments: [EPIPE, ECONNRESET])
  func sendBroken(number: CInt) throws {
    let failures = Failures()
    var calls = SocketCalls.kernel
    calls.send = { socket, first, offset, second throws(SystemError) in
      try failures.fail("send", number, in: 1...1)
      return try SocketCalls.kernel.send(socket, first, offset, second)
    }
    let running = try RunningServer(loops: 1, calls: calls)
    defer { running.stop() }
    #expect(try running.exchange(get).statuses.isEmpty)
    #expect(try running.exchange(get).statuses == ["200"])
    #expect(running.handler.records.withLock { $0.count } == 2)
  }

  @Test("a send that would wait goes on when there is room", arguments: 1...4)
  func sendLater(turn: Int) throws {
    let failures = Failures()
    var calls = SocketCalls.kernel
    calls.send = { socket, first, offset, second throws(SystemError) in
      try failures.fail("send", EAGAIN, in: turn...turn)
      return try SocketCalls.kernel.send(socket, first, offset, second)
    }
    let running = try RunningServer(loops: 1, calls: calls)
    defer { running.stop() }
    let pieces = "GET /pieces HTTP/1.1\r\nHost: a\r\n\r\n"
    #expect(try running.exchange(get + pieces + get).statuses == ["200", "200", "200"])
  }

  @Test("answers are whole however little the kernel takes at a time", arguments: [1, 2, 7, 100])
  func shortWrites(octets: Int) throws {
    var calls = SocketCalls.kernel
    calls.send = { socket, first, offset, second throws(SystemError) in
      let rest = Array((first + second).dropFirst(offset).prefix(octets))
      return try SocketCalls.kernel.send(socket, rest, 0, [])
    }
    let whole = try RunningServer()
    defer { whole.stop() }
    let short = try RunningServer(calls: calls)
    defer { short.stop() }
    let requests =
      get + "GET /pieces HTTP/1.1\r\nHost: a\r\n\r\n" + get + "HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n"
    let expected = try whole.exchange(requests).replacing(/Date: [^\r]*/, with: "")
    #expect(try short.exchange(requests).replacing(/Date: [^\r]*/, with: "") == expected)
  }

  @Test("an error says which call failed and why")
  func words() {
    #expect(
      SystemError(call: "bind", number: EADDRINUSE).description == "bind: Address already in use")
  }
}
