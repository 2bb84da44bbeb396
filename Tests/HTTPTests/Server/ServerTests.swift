import Dispatch
import Testing

@testable import HTTP

private let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite("A server on a real socket")
struct ServerTests {
  @Test("pipelined requests are answered in order (RFC 9112 §9.3.2)")
  func pipelining() throws {
    let running = try RunningServer()
    defer { running.stop() }
    let requests = (0..<200).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined()
    let answers = try running.exchange(requests)
    #expect(answers.statuses.count == 200)
    #expect(answers.matches(of: /\r\n\r\n\/([0-9]+)/).map { Int($0.1) } == Array(0..<200))
  }

  @Test("a request that comes octet by octet is answered once")
  func octetByOctet() throws {
    let running = try RunningServer()
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    for octet in "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello".utf8 {
      try client.send([octet])
    }
    #expect(try client.receive { $0.hasSuffix("hello") }.statuses == ["200"])
    #expect(try client.isSilent())
  }

  @Test("HEAD gets the length and not the content (RFC 9110 §9.3.2)")
  func head() throws {
    let running = try RunningServer()
    defer { running.stop() }
    let answer = try running.exchange("HEAD /abc HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(answer.contains("Content-Length: 4\r\n"))
    #expect(answer.content.isEmpty)
  }

  @Test("a client that waits for 100 gets it before it sends its content (RFC 9110 §10.1.1)")
  func expectation() throws {
    let running = try RunningServer()
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    try client.send(
      "POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
    #expect(try client.receive { $0.hasSuffix("\r\n\r\n") } == "HTTP/1.1 100 Continue\r\n\r\n")
    try client.send("hello")
    #expect(try client.receive { $0.hasSuffix("hello") }.statuses == ["200"])
  }

  @Test("a refused request is answered and the connection ends without a reset (RFC 9112 §9.6)")
  func refusal() throws {
    let running = try RunningServer()
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    try client.send("NO\r\n" + String(repeating: "x", count: 100_000))
    let answer = try client.receive()
    #expect(answer.statuses == ["400"])
    #expect(answer.contains("Connection: close\r\n"))
    #expect(!answer.hasSuffix("reset"))
  }

  @Test("content over the handler's limit is 413 before it comes")
  func contentTooLarge() throws {
    let running = try RunningServer()
    defer { running.stop() }
    #expect(
      try running.exchange("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1001\r\n\r\n").statuses
        == ["413"])
  }

  @Test(
    "a refusal knows the origin that stood before the fault",
    arguments: [
      ("GET / HTTP/1.1\r\nOrigin: o\r\nBad Field: x\r\n\r\n", "400"),
      ("GET / HTTP/1.1\r\nOrigin: o\r\n\r\n", "400"),
      ("GET / HTTP/1.1\r\nHost: a\r\nOrigin: o\r\nExpect: x\r\n\r\n", "417"),
      (
        "GET / HTTP/1.1\r\nHost: a\r\nOrigin: o\r\nX: \(String(repeating: "x", count: 20000))\r\n\r\n",
        "431"
      ),
      ("POST / HTTP/1.1\r\nHost: a\r\nOrigin: o\r\nContent-Length: 1001\r\n\r\n", "413"),
      (
        "POST / HTTP/1.1\r\nHost: a\r\nOrigin: o\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", "501"
      ),
      ("POST / HTTP/1.1\r\nHost: a\r\nOrigin: o\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", "400"),
    ])
  func originOfRefusal(request: String, status: String) throws {
    let running = try RunningServer()
    defer { running.stop() }
    let answer = try running.exchange(request)
    #expect(answer.statuses == [status])
    #expect(answer.contains("Origin-Seen: o\r\n"))
    let anonymous = try running.exchange(request.replacing("Origin: o\r\n", with: ""))
    #expect(!anonymous.contains("Origin-Seen"))
  }

  @Test("streamed content is chunked, and ends with the connection for HTTP/1.0 (RFC 9112 §7)")
  func pieces() throws {
    let running = try RunningServer()
    defer { running.stop() }
    #expect(
      try running.exchange("GET /pieces HTTP/1.1\r\nHost: a\r\n\r\n").content
        == "3\r\none\r\n3\r\ntwo\r\n5\r\nthree\r\n0\r\n\r\n")
    #expect(try running.exchange("GET /pieces HTTP/1.0\r\n\r\n").content == "onetwothree")
    #expect(try running.exchange("HEAD /pieces HTTP/1.1\r\nHost: a\r\n\r\n").content.isEmpty)
  }

  @Test("large content is whole, also to a client that reads late")
  func large() throws {
    let running = try RunningServer()
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    try client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n" + get)
    RunningServer.wait { running.server.figures.connections == 1 }
    let answers = try client.receive { $0.hasSuffix("\r\n\r\n/a") }
    #expect(answers.statuses == ["200", "200"])
    #expect(answers.utf8.count(where: { $0 == 0x6C }) >= 3_000_000)
  }

  @Test("a handler may answer later, from any thread, and what is pipelined behind waits its turn")
  func later() throws {
    let running = try RunningServer()
    defer { running.stop() }
    var client = try TestClient(running.address)
    defer { client.close() }
    try client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n" + get)
    RunningServer.wait { running.handler.promises.withLock { !$0.isEmpty } }
    #expect(try client.isSilent())
    let keep = try #require(running.handler.promises.withLock { $0.first })
    DispatchQueue.global().async { keep(Response(201)) }
    #expect(try client.receive { $0.hasSuffix("/a") }.statuses == ["201", "200"])
  }

  @Test("a promise that is kept twice, or after its connection has gone, changes nothing")
  func latePromises() throws {
    let running = try RunningServer()
    defer { running.stop() }
    var client = try TestClient(running.address)
    try client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.promises.withLock { !$0.isEmpty } }
    let keep = try #require(running.handler.promises.withLock { $0.first })
    keep(Response(201))
    keep(Response(202))
    #expect(try client.receive { $0.hasSuffix("\r\n\r\n") }.statuses == ["201"])
    try client.send(get)
    #expect(try client.receive { $0.hasSuffix("/a") }.statuses == ["200"])
    client.close()
    RunningServer.wait { running.server.figures.connections == 0 }
    keep(Response(203))
    #expect(try running.exchange(get).statuses == ["200"])
  }

  @Test("an exchange whose peer has gone before the answer is recorded as that")
  func abandoned() throws {
    let running = try RunningServer()
    defer { running.stop() }
    let client = try TestClient(running.address)
    try client.send(get + "GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.promises.withLock { !$0.isEmpty } }
    // With an answer that it has not read, the client's kernel resets the connection.
    client.close()
    RunningServer.wait { running.handler.records.withLock { $0.count == 2 } }
    #expect(running.handler.records.withLock { $0.last?.status } == 499)
  }

  @Test("a promise that is not kept in time is 503 and the end")
  func brokenPromise() throws {
    let running = try RunningServer { $0.answerDeadline = .milliseconds(30) }
    defer { running.stop() }
    #expect(try running.exchange("GET /later HTTP/1.1\r\nHost: a\r\n\r\n").statuses == ["503"])
  }

  @Test("every exchange is reported once, with its status, octets, identifier and peer")
  func records() throws {
    let running = try RunningServer()
    defer { running.stop() }
    let answers = try running.exchange(get + "NO\r\n")
    let records = running.handler.records.withLock { $0 }
    #expect(records.map(\.status.code) == [200, 400])
    #expect(records.map(\.method) == ["GET", ""])
    #expect(records.map(\.note.requestID) == [.given("r1"), nil])
    #expect(records.map(\.octets).reduce(0, +) == answers.utf8.count)
    #expect(records.allSatisfy { $0.peer == "127.0.0.1" && $0.nanoseconds >= 0 })
  }

  @Test("a server starts once")
  func startsOnce() throws {
    let running = try RunningServer()
    defer { running.stop() }
    #expect(throws: ServerError.alreadyStarted) { try running.server.start() }
  }
}

@Suite("Event streams")
struct EventStreamTests {
  private func subscribed(_ running: RunningServer) throws -> (TestClient, any EventSink) {
    var client = try TestClient(running.address)
    try client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
    _ = try client.receive { $0.hasSuffix("\r\n\r\n") }
    RunningServer.wait { running.handler.sinks.withLock { !$0.isEmpty } }
    return (client, try #require(running.handler.sinks.withLock { $0.last }))
  }

  @Test("events reach the client in the order they were sent, until the stream is finished")
  func delivery() throws {
    let running = try RunningServer()
    defer { running.stop() }
    var (client, sink) = try subscribed(running)
    defer { client.close() }
    sink.send(Array("data: 1\n\n".utf8))
    sink.send(Array("data: 2\n\n".utf8))
    sink.finish()
    #expect(try client.receive() == "9\r\ndata: 1\n\n\r\n9\r\ndata: 2\n\n\r\n0\r\n\r\n")
    #expect(running.handler.endedSubscriptions.withLock { $0 } == 1)
    #expect(running.server.figures.eventStreams == 0)
  }

  @Test("a client that leaves ends its subscription once")
  func leaving() throws {
    let running = try RunningServer()
    defer { running.stop() }
    let (client, sink) = try subscribed(running)
    #expect(running.server.figures.eventStreams == 1)
    client.close()
    RunningServer.wait { running.server.figures.eventStreams == 0 }
    sink.send([0x0A])
    RunningServer.wait { running.server.figures.connections == 0 }
    #expect(running.handler.endedSubscriptions.withLock { $0 } == 1)
  }

  @Test("a silent stream gets a comment, so that no proxy cuts it")
  func keepAlive() throws {
    let running = try RunningServer { $0.eventKeepAlive = .milliseconds(20) }
    defer { running.stop() }
    var (client, _) = try subscribed(running)
    defer { client.close() }
    #expect(try client.receive { $0.contains(": keep-alive\n\n") }.hasPrefix("e\r\n"))
  }

  @Test("a reader that is too slow for its queue is closed")
  func slowReader() throws {
    let running = try RunningServer { $0.eventQueueOctets = 10_000 }
    defer { running.stop() }
    let (client, sink) = try subscribed(running)
    defer { client.close() }
    let event = [UInt8](repeating: 0x61, count: 9000)
    for _ in 0..<5000 where running.server.figures.eventStreams == 1 { sink.send(event) }
    RunningServer.wait { running.server.figures.eventStreams == 0 }
    #expect(running.handler.endedSubscriptions.withLock { $0 } == 1)
  }

  @Test("as many streams as the limit are open at a time, one more is 503")
  func streamLimit() throws {
    let running = try RunningServer { $0.eventStreams = 1 }
    defer { running.stop() }
    let (client, sink) = try subscribed(running)
    let events = "GET /events HTTP/1.1\r\nHost: a\r\n\r\n"
    #expect(try running.exchange(events).statuses == ["503"])
    sink.finish()
    RunningServer.wait { running.server.figures.eventStreams == 0 }
    let (next, _) = try subscribed(running)
    #expect(running.server.figures.eventStreams == 1)
    client.close()
    next.close()
  }
}
