// The protocol of one connection as a value (RFC 9112): octets and time in, actions out. It has no
// socket and no clock.

/// One connection's place in the protocol.
struct ConnectionState {
  private enum Phase {
    /// Between requests, or before the first.
    case idle
    /// A head has begun.
    indirect case head(RequestHeadParser)
    /// The head is complete, its content is not.
    indirect case content(ContentReader)
    /// The answer is being made or written.
    case answering
    /// The last answer is written; what comes is dropped.
    case lingering
  }

  private var phase = Phase.idle
  /// When the connection has to be looked at for being late.
  private(set) var deadline: Nanoseconds
  /// When the first octet of the current request came.
  private(set) var started: Nanoseconds
  /// Requests so far.
  private(set) var requests: Int32 = 0
  /// What the current request asks of its connection and of its answer.
  struct RequestTraits {
    var isVersion10 = false
    /// Whether the request is a HEAD, whose answer has no content.
    var isHead = false
    /// Whether the client wants to use the connection again.
    var isPersistent = true
  }

  private(set) var traits = RequestTraits()
  var isVersion10: Bool { traits.isVersion10 }
  var isHead: Bool { traits.isHead }
  private var isPersistent = true
  /// Whether the peer has sent its last octet.
  private(set) var hasEnded = false

  init(openedAt now: Nanoseconds, _ rules: ConnectionRules) {
    started = now
    deadline = now + rules.idleTimeout
  }

  /// Whether no request has begun; empty lines begin none.
  var isIdle: Bool {
    switch phase {
    case .idle: true
    case .head(let parser): parser.isBetweenHeads
    case .content, .answering, .lingering: false
    }
  }
  var isAnswering: Bool { if case .answering = phase { true } else { false } }
  var isLingering: Bool { if case .lingering = phase { true } else { false } }
  /// Octets of a request that has begun to come.
  var heldOctets: Int {
    switch phase {
    case .head(let parser): parser.heldOctets
    case .content(let reader): reader.request.content.count
    case .idle, .answering, .lingering: 0
    }
  }

  // MARK: Requests

  /// Reads `input[position..<end]` until something has to be done, and moves `position` behind what
  /// was used. Call again until it says `awaitOctets`, but not while an answer is due.
  ///
  /// - Parameters:
  ///   - parser: A parser that is lent; a head that is not complete keeps it.
  ///   - contentDecision: What to do with the content of a request with this head. Asked with whether the
  ///     client waits for the answer before it sends the content, and with its length where it says so.
  mutating func next(
    _ input: [UInt8], _ position: inout Int, upTo end: Int, at now: Nanoseconds,
    using parser: inout RequestHeadParser, _ rules: ConnectionRules,
    contentDecision: ContentDecider
  ) -> ConnectionAction {
    switch phase {
    case .idle, .head:
      return nextHead(input, &position, upTo: end, at: now, using: &parser, rules, contentDecision)
    case .content(var reader):
      phase = .answering
      return read(&reader, input, &position, upTo: end, at: now, rules)
    case .answering: return .awaitOctets
    case .lingering:
      position = end
      return .awaitOctets
    }
  }

  typealias ContentDecider = (_ head: Request, _ isWaiting: Bool, _ length: Int?) -> ContentDecision

  private mutating func nextHead(
    _ input: [UInt8], _ position: inout Int, upTo end: Int, at now: Nanoseconds,
    using parser: inout RequestHeadParser, _ rules: ConnectionRules,
    _ contentDecision: ContentDecider
  ) -> ConnectionAction {
    guard position < end else { return .awaitOctets }
    if case .head(let begun) = phase {
      parser = begun
    } else {
      // The last head's memory is free again only now that its request has been answered.
      parser.reset()
    }
    let deadlineSoFar = deadline
    if parser.isBetweenHeads {
      started = now
      deadline = now + rules.headDeadline
    }
    phase = .answering
    do {
      guard let head = try parser.parse(input, &position, upTo: end, limits: rules.limits) else {
        // Empty lines are no head that could be late (RFC 9112 §2.2).
        if parser.isBetweenHeads { deadline = deadlineSoFar }
        phase = .head(parser)
        parser = RequestHeadParser()
        return .awaitOctets
      }
      return begin(head, input, &position, upTo: end, at: now, rules, contentDecision)
    } catch {
      return refuse(Refusal(error, parser))
    }
  }

  /// Takes a complete head: a request without content is ready, for another one the content is read.
  private mutating func begin(
    _ head: RequestHead, _ input: [UInt8], _ position: inout Int, upTo end: Int,
    at now: Nanoseconds, _ rules: ConnectionRules, _ contentDecision: ContentDecider
  ) -> ConnectionAction {
    count(
      RequestTraits(
        isVersion10: head.isVersion10, isHead: head.request.method == "HEAD",
        isPersistent: head.isPersistent), rules)
    if head.framing == .length(0) { return ready(head.request) }
    let isWaiting = head.expectsContinue && position == end
    var length: Int?
    if case .length(let announced) = head.framing { length = announced }
    let limit: Int
    switch contentDecision(head.request, isWaiting, length) {
    case .take(let octets): limit = min(octets, rules.limits.contentOctets)
    case .decline(let response):
      refused()
      return .decline(head.request, response)
    }
    if let length, length > limit {
      return refuse(Refusal(.contentTooLarge(limit: limit), head.request))
    }
    var reader = ContentReader(head: head, limit: limit, started: now)
    deadline = rules.contentDeadline(start: now, octets: 0, now: now)
    // A client that has already sent some of the content no longer waits (RFC 9110 §10.1.1).
    if isWaiting {
      phase = .content(reader)
      return .sendContinue
    }
    return read(&reader, input, &position, upTo: end, at: now, rules)
  }

  private mutating func count(_ request: RequestTraits, _ rules: ConnectionRules) {
    traits = request
    requests += 1
    isPersistent = request.isPersistent && Int(requests) < rules.limits.requestsPerConnection
  }

  /// Takes a request that was read before, on whatever connection, as if it had been read again.
  ///
  /// - Parameter isDraining: Whether its answer is to be the connection's last.
  mutating func repeatRequest(
    _ request: RequestTraits, at now: Nanoseconds, isDraining: Bool, _ rules: ConnectionRules
  ) {
    started = now
    phase = .answering
    count(request, rules)
    if isDraining { isPersistent = false }
  }

  private mutating func read(
    _ reader: inout ContentReader, _ input: [UInt8], _ position: inout Int, upTo end: Int,
    at now: Nanoseconds, _ rules: ConnectionRules
  ) -> ConnectionAction {
    do {
      try reader.read(input, &position, upTo: end, limits: rules.limits)
    } catch {
      return refuse(Refusal(error, reader.request))
    }
    if reader.isComplete { return ready(reader.request) }
    deadline = rules.contentDeadline(
      start: reader.started, octets: reader.request.content.count, now: now)
    phase = .content(reader)
    return .awaitOctets
  }

  private mutating func ready(_ request: Request) -> ConnectionAction {
    phase = .answering
    return .respond(request)
  }

  private mutating func refuse(_ refusal: Refusal) -> ConnectionAction {
    refused()
    traits.isHead = refusal.method == "HEAD"
    return .refuse(refusal)
  }

  /// The owner refuses what the connection asks for; the answer is its last.
  mutating func refused() {
    phase = .answering
    isPersistent = false
  }

  // MARK: Answers

  /// How the end of this answer is marked (RFC 9112 §6), and whether it is the connection's last.
  mutating func frame(_ response: Response, isDraining: Bool) -> ResponseFraming {
    if isDraining { isPersistent = false }
    let hasNoContent = response.status.code == 204 || response.status.code == 304
    if hasNoContent { return .none }
    switch response.content {
    case .none: return .length(0)
    case .octets(let octets): return .length(octets.count)
    case .stream, .events:
      if case .events = response.content { isPersistent = false }
      if !isVersion10 { return .chunked }
      isPersistent = false
      return .untilClose
    }
  }

  /// Which `Connection` field the answer needs.
  var persistence: ResponsePersistence {
    if !isPersistent { return .close }
    return isVersion10 ? .keepAlive : .implied
  }

  /// A promised answer has to come within its time.
  mutating func promised(at now: Nanoseconds, _ rules: ConnectionRules) {
    deadline = now + rules.answerDeadline
  }

  /// The peer took some of the answer, or has to take it from now on.
  mutating func writing(at now: Nanoseconds, _ rules: ConnectionRules) {
    deadline = now + rules.writeStall
  }

  /// An answer that had to wait for the peer has been taken; what follows it has its time from now.
  mutating func taken(at now: Nanoseconds, _ rules: ConnectionRules) {
    if isIdle { deadline = now + rules.idleTimeout }
    if isLingering { deadline = now + rules.lingerTimeout }
  }

  /// An event stream is silent; something has to be sent by its next look.
  mutating func silent(at now: Nanoseconds, _ rules: ConnectionRules) {
    deadline = now + rules.eventKeepAlive
  }

  /// The answer has been handed over.
  ///
  /// - Parameter hasSurplus: Whether octets behind the request have been received.
  mutating func answered(at now: Nanoseconds, hasSurplus: Bool, _ rules: ConnectionRules)
    -> ConnectionEnd
  {
    if isPersistent, !(hasEnded && !hasSurplus) {
      phase = .idle
      deadline = now + rules.idleTimeout
      return .persist
    }
    if hasEnded { return .close }
    phase = .lingering
    deadline = now + rules.lingerTimeout
    return .linger
  }

  // MARK: Ends

  /// The peer has sent its last octet (RFC 9112 §9.5, §8).
  mutating func ended() -> ConnectionEnd {
    hasEnded = true
    return isAnswering ? .persist : .close
  }

  /// The deadline has passed.
  mutating func expired() -> ConnectionEnd {
    switch phase {
    case .head(let parser) where parser.isBetweenHeads: return .close
    case .head(let parser): return end(with: Refusal(.headTimeout, parser))
    case .content(let reader): return end(with: Refusal(.contentTimeout, reader.request))
    case .idle, .answering, .lingering: return .close
    }
  }

  private mutating func end(with refusal: Refusal) -> ConnectionEnd {
    _ = refuse(refusal)
    return .refuse(refusal)
  }
}
