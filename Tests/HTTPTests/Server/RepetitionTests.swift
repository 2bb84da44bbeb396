// Requests that come again octet by octet.
import Testing

@testable import HTTP

private let get = "GET /again HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite("An answer that is given again")
struct RepetitionTests {
  /// What one connection gets for each text, sent when the answer to the one before has come.
  private func answers(_ running: RunningServer, to texts: [String]) throws -> [String] {
    var client = try TestClient(running.address)
    defer { client.close() }
    return try texts.map { text in
      try client.send(text)
      return try client.receive { $0.contains("\r\n\r\n") && $0.hasSuffix("\n") }
    }
  }

  @Test("is the first one but for the fields of the exchange, and the handler is not asked")
  func repetition() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    let answers = try answers(running, to: [get, get, get])
    #expect(running.handler.requests.withLock { $0 } == 1)
    #expect(answers.map(\.content) == ["answer 1\n", "answer 1\n", "answer 1\n"])
    #expect(answers.map(\.statuses) == [["200"], ["200"], ["200"]])
    #expect(answers[0].contains("Exchange: asked\r\n"))
    #expect(
      answers[1].contains("Exchange: again\r\n") && answers[2].contains("Exchange: again\r\n"))
    #expect(answers.allSatisfy { $0.contains("Kind: test\r\n") && $0.contains("Date: ") })
    RunningServer.wait { running.handler.records.withLock { $0.count } == 3 }
    let records = running.handler.records.withLock { $0 }
    #expect(records.map(\.target.path) == ["/again", "/again", "/again"])
    #expect(records.map(\.note.requestID) == [.given("r1"), .made(7), .made(7)])
    #expect(records.map(\.octets) == answers.map(\.utf8.count))
  }

  @Test("is asked for anew in another epoch")
  func epoch() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    #expect(try answers(running, to: [get, get]).map(\.content) == ["answer 1\n", "answer 1\n"])
    running.handler.epochs.withLock { $0 += 1 }
    #expect(try answers(running, to: [get, get]).map(\.content) == ["answer 2\n", "answer 2\n"])
  }

  @Test(
    "belongs to exactly those octets",
    arguments: [
      "GET /again HTTP/1.1\r\nHost: b\r\n\r\n", "GET /again HTTP/1.1\r\nHost: a\r\nA: 1\r\n\r\n",
      "GET /again?x HTTP/1.1\r\nHost: a\r\n\r\n", "GET /again HTTP/1.0\r\nHost: a\r\n\r\n",
    ])
  func otherOctets(text: String) throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    let answers = try answers(running, to: [get, text])
    #expect(answers.map(\.content) == ["answer 1\n", "answer 2\n"])
  }

  @Test("keeps to what its own connection asks for")
  func connection() throws {
    let running = try RunningServer(loops: 1) { $0.requestsPerConnection = 2 }
    defer { running.stop() }
    let answers = try answers(running, to: [get, get])
    #expect(!answers[0].contains("Connection: close\r\n"))
    #expect(answers[1].contains("Connection: close\r\n"))
    let closing = "GET /again HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
    for _ in 0..<2 {
      let answer = try running.exchange(closing)
      #expect(answer.contains("Connection: close\r\n") && answer.content == "answer 2\n")
    }
  }

  @Test("has no content for HEAD, and the length of one")
  func head() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    for _ in 0..<2 {
      let answer = try running.exchange("HEAD /again HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(answer.contains("Content-Length: 9\r\n") && answer.content.isEmpty)
    }
    #expect(running.handler.requests.withLock { $0 } == 1)
  }

  @Test("is given in its place among pipelined requests")
  func pipelined() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    _ = try answers(running, to: [get])
    let both = try running.exchange(get + "GET /b HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(both.statuses == ["200", "200"])
    #expect(both.hasSuffix("/b"))
  }

  @Test("a remembered one makes room for another with the same slot")
  func manyHeads() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    let texts = (0..<300).map { "GET /again?\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }
    let first = try answers(running, to: texts)
    #expect(first.map(\.content) == (1...300).map { "answer \($0)\n" })
    #expect(try answers(running, to: [texts[299]]).map(\.content) == ["answer 300\n"])
  }
}
