import Testing

@testable import HTTP

/// One connection, its time in seconds, fed with text.
private struct Protocol {
  var rules: ConnectionRules
  var state: ConnectionState
  var parser = RequestHeadParser()
  var contentLimit = 100 { didSet { decision = .take(limit: contentLimit) } }
  var decision = ContentDecision.take(limit: 100)

  init(_ change: (inout Limits) -> Void = { _ in }) {
    var limits = Limits()
    change(&limits)
    rules = ConnectionRules(limits)
    state = ConnectionState(openedAt: 0, rules)
  }

  mutating func receive(_ text: String, at second: Int = 0) -> ConnectionAction {
    let octets = Array(text.utf8)
    var position = 0
    let decision = decision
    return state.next(
      octets, &position, upTo: octets.count, at: seconds(second), using: &parser, rules,
      contentDecision: { _, _, _ in decision })
  }

  /// Answers with this response, and says what becomes of the connection.
  mutating func answer(
    _ response: Response = Response(200), isDraining: Bool = false, hasSurplus: Bool = false,
    at second: Int = 0
  ) -> (framing: ResponseFraming, persistence: ResponsePersistence, end: ConnectionEnd) {
    let framing = state.frame(response, isDraining: isDraining)
    let persistence = state.persistence
    return (
      framing, persistence,
      state.answered(at: seconds(second), hasSurplus: hasSurplus, rules)
    )
  }

  func seconds(_ count: Int) -> Nanoseconds { Int64(count) * 1_000_000_000 }
}

private let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
private let streamed = Response(200, content: .stream(ContentStream { NoPieces() }))

private struct NoPieces: ContentPieces {
  mutating func next() -> [UInt8]? { nil }
}

extension ConnectionAction {
  fileprivate var refusal: RequestError? {
    if case .refuse(let refusal) = self { refusal.error } else { nil }
  }
  fileprivate var request: Request? {
    if case .respond(let request) = self { request } else { nil }
  }
  fileprivate var isContinue: Bool { if case .sendContinue = self { true } else { false } }
  fileprivate var isWaiting: Bool { if case .awaitOctets = self { true } else { false } }
}

extension ConnectionEnd {
  fileprivate var persists: Bool { if case .persist = self { true } else { false } }
  fileprivate var lingers: Bool { if case .linger = self { true } else { false } }
  fileprivate var closes: Bool { if case .close = self { true } else { false } }
  fileprivate var refusal: RequestError? {
    if case .refuse(let refusal) = self { refusal.error } else { nil }
  }
}

@Suite("Persistence (RFC 9112 §9)")
struct PersistenceTests {
  @Test("HTTP/1.1 persists without a word")
  func persists() {
    var connection = Protocol()
    #expect(connection.receive(get).request?.method == "GET")
    let answer = connection.answer()
    #expect(answer.persistence == .implied)
    #expect(answer.end.persists)
  }

  @Test(
    "a last answer says close, and the connection lingers so that the answer is not destroyed (§9.6)"
  )
  func lingers() {
    var connection = Protocol()
    _ = connection.receive("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    let answer = connection.answer()
    #expect(answer.persistence == .close)
    #expect(answer.end.lingers)
    #expect(connection.receive(get).isWaiting)
  }

  @Test("while the server drains every answer is the last")
  func draining() {
    var connection = Protocol()
    _ = connection.receive(get)
    let answer = connection.answer(isDraining: true)
    #expect(answer.persistence == .close)
    #expect(answer.end.lingers)
  }

  @Test("the last request of the limit is answered with close, the one before is not")
  func requestLimit() {
    var connection = Protocol { $0.requestsPerConnection = 2 }
    _ = connection.receive(get)
    #expect(connection.answer().persistence == .implied)
    _ = connection.receive(get)
    #expect(connection.answer().persistence == .close)
  }

  @Test("a peer that has sent its last octet still gets its answer, and then the end (§9.6)")
  func halfClose() {
    var connection = Protocol()
    _ = connection.receive(get)
    #expect(connection.state.ended().persists)
    #expect(connection.answer().end.closes)
  }

  @Test("a peer that ends with requests behind the current one gets all its answers")
  func halfCloseWithSurplus() {
    var connection = Protocol()
    _ = connection.receive(get)
    _ = connection.state.ended()
    #expect(connection.answer(hasSurplus: true).end.persists)
  }

  @Test("a peer that ends between requests or inside one is closed", arguments: ["", "GET / HT"])
  func ends(text: String) {
    var connection = Protocol()
    _ = connection.receive(text)
    #expect(connection.state.ended().closes)
  }
}

@Suite("Framing of answers (RFC 9112 §6)")
struct AnswerFramingTests {
  @Test("content of known length has a length, streamed content is chunked")
  func versions11() {
    var connection = Protocol()
    _ = connection.receive(get)
    #expect(connection.answer(Response(200, content: .octets([1, 2, 3]))).framing == .length(3))
    _ = connection.receive(get)
    let answer = connection.answer(streamed)
    #expect(answer.framing == .chunked)
    #expect(answer.persistence == .implied)
  }

  @Test("204 and 304 have no content and no field for it (RFC 9110 §8.6)", arguments: [204, 304])
  func withoutContent(code: Int) {
    var connection = Protocol()
    _ = connection.receive(get)
    #expect(connection.answer(Response(Status(code), content: .octets([1]))).framing == .none)
  }

  @Test("HTTP/1.0 gets streamed content up to the end of the connection (§6.1)")
  func version10() {
    var connection = Protocol()
    _ = connection.receive("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    let answer = connection.answer(streamed)
    #expect(answer.framing == .untilClose)
    #expect(answer.persistence == .close)
    #expect(answer.end.lingers)
  }

  @Test("HTTP/1.0 that may persist is told so")
  func keepAlive() {
    var connection = Protocol()
    _ = connection.receive("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
    #expect(connection.answer().persistence == .keepAlive)
  }
}

@Suite("Expectations (RFC 9110 §10.1.1)")
struct ExpectationTests {
  private let head =
    "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"

  @Test("a client that waits is told to go on, and then answered")
  func goesOn() {
    var connection = Protocol()
    #expect(connection.receive(head).isContinue)
    #expect(connection.receive("hello").request?.content == Array("hello".utf8))
  }

  @Test("a client that has begun to send is not told")
  func hasBegun() {
    var connection = Protocol()
    #expect(connection.receive(head + "he").isWaiting)
    #expect(connection.receive("llo").request != nil)
  }

  @Test("content over its limit is refused before it is sent")
  func refused() {
    var connection = Protocol()
    connection.contentLimit = 4
    #expect(connection.receive(head).refusal == .contentTooLarge(limit: 4))
  }

  @Test("HTTP/1.0 is never told")
  func version10() {
    var connection = Protocol()
    let old = "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"
    #expect(connection.receive(old).isWaiting)
  }
}

@Suite("Limits of content (RFC 9110 §15.5.14)")
struct ContentLimitTests {
  private let post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"

  @Test("content may fill the handler's limit and not pass it")
  func handlersLimit() {
    var connection = Protocol()
    connection.contentLimit = 5
    #expect(connection.receive(post).request != nil)
    connection = Protocol()
    connection.contentLimit = 4
    #expect(connection.receive(post).refusal == .contentTooLarge(limit: 4))
  }

  @Test("content may fill the server's limit and not pass it, whatever the handler allows")
  func serversLimit() {
    var connection = Protocol { $0.contentOctets = 5 }
    #expect(connection.receive(post).request != nil)
    connection = Protocol { $0.contentOctets = 4 }
    #expect(connection.receive(post).refusal == .contentTooLarge(limit: 4))
  }
}

@Suite("Deadlines")
struct DeadlineTests {
  @Test("an idle connection is closed after its time")
  func idle() {
    var connection = Protocol { $0.idleTimeout = .seconds(7) }
    #expect(connection.state.deadline == connection.seconds(7))
    #expect(connection.state.expired().closes)
  }

  @Test("the time of an idle connection begins again after each answer")
  func idleAgain() {
    var connection = Protocol { $0.idleTimeout = .seconds(7) }
    _ = connection.receive(get, at: 5)
    _ = connection.answer(at: 6)
    #expect(connection.state.deadline == connection.seconds(13))
  }

  @Test("a head has its time from its first octet on, however it trickles")
  func head() {
    var connection = Protocol { $0.headDeadline = .seconds(10) }
    for second in 1...9 { _ = connection.receive("G", at: second) }
    #expect(connection.state.deadline == connection.seconds(11))
    #expect(connection.state.expired().refusal == .headTimeout)
  }

  @Test("content has its grace and the time of its rate")
  func content() {
    var connection = Protocol {
      $0.contentGrace = .seconds(10)
      $0.contentOctetsPerSecond = 10
    }
    _ = connection.receive("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\n", at: 1)
    #expect(connection.state.deadline == connection.seconds(11))
    _ = connection.receive(String(repeating: "x", count: 20), at: 2)
    #expect(connection.state.deadline == connection.seconds(13))
    #expect(connection.state.expired().refusal == .contentTimeout)
  }

  @Test("content that stops coming is late, however much has come before")
  func stalledContent() {
    var connection = Protocol {
      $0.contentGrace = .seconds(10)
      $0.contentOctetsPerSecond = 1
      $0.contentStall = .seconds(4)
    }
    _ = connection.receive("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\n", at: 1)
    #expect(connection.state.deadline == connection.seconds(5))
    _ = connection.receive(String(repeating: "x", count: 80), at: 3)
    #expect(connection.state.deadline == connection.seconds(7))
    #expect(connection.state.expired().refusal == .contentTimeout)
  }

  @Test("empty lines alone are no head that could be late (RFC 9112 §2.2)")
  func emptyLines() {
    var connection = Protocol {
      $0.headDeadline = .seconds(2)
      $0.idleTimeout = .seconds(50)
    }
    _ = connection.receive("\r\n", at: 5)
    #expect(connection.state.deadline == connection.seconds(50))
    _ = connection.receive("GET /", at: 6)
    #expect(connection.state.deadline == connection.seconds(8))
    var silent = Protocol()
    _ = silent.receive("\r\n")
    #expect(silent.state.isIdle)
    #expect(silent.state.expired().closes)
  }

  @Test("content that the head alone decides against is not waited for (RFC 9110 §10.1.1)")
  func declined() {
    var connection = Protocol()
    connection.decision = .decline(Response(401))
    let action = connection.receive(
      "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n")
    guard case .decline(_, let response) = action else {
      Issue.record("the request was not declined")
      return
    }
    #expect(response.status == 401)
    #expect(connection.answer(response).persistence == .close)
  }

  @Test("after an answer that had to wait, a connection is idle from then on")
  func taken() {
    var connection = Protocol { $0.idleTimeout = .seconds(50) }
    _ = connection.receive(get)
    _ = connection.answer(at: 1)
    connection.state.writing(at: connection.seconds(2), connection.rules)
    connection.state.taken(at: connection.seconds(9), connection.rules)
    #expect(connection.state.deadline == connection.seconds(59))
  }

  @Test("a peer that takes nothing of its answer is closed")
  func writing() {
    var connection = Protocol { $0.writeStall = .seconds(3) }
    _ = connection.receive(get)
    connection.state.writing(at: connection.seconds(4), connection.rules)
    #expect(connection.state.deadline == connection.seconds(7))
    #expect(connection.state.expired().closes)
  }

  @Test("a peer that does not close after the last answer is closed")
  func lingering() {
    var connection = Protocol { $0.lingerTimeout = .seconds(2) }
    _ = connection.receive("NO\r\n")
    _ = connection.answer(Response(400), at: 1)
    #expect(connection.state.deadline == connection.seconds(3))
    #expect(connection.state.expired().closes)
  }

  @Test("the shortest deadline is looked at often enough")
  func sweeping() {
    #expect(ConnectionRules(Limits()).sweepInterval == 125_000_000)
    var limits = Limits()
    limits.lingerTimeout = .milliseconds(8)
    #expect(ConnectionRules(limits).sweepInterval == 10_000_000)
  }
}
