// The way of a request through an event loop, first half: receive, parse, ask the handler, serialize.

extension EventLoop {
  /// Answers gather up to this many octets before they are sent; half of it is sent without a copy.
  static let gatheredOctets = 32 * 1024

  // MARK: In

  /// Receives once, and lets the next report come at once when there may be more.
  ///
  /// - Parameter isLast: Whether the end of what the peer sends is there already.
  func receive(_ connection: Connection, isLast: Bool = false, _ workspace: inout Workspace) {
    guard connection.wantsOctets else {
      let interest = connection.interest.intersection(.writable)
      return watch(connection, for: interest, at: workspace.now)
    }
    do {
      let count = try calls.receive(connection.socket, &workspace.input)
      if count == 0 { return ended(connection, workspace.now) }
      if isLast || count == workspace.input.count { watchAgain(connection, workspace.now) }
      if connection.isStreamingEvents || connection.isClosed { return }
      process(connection, workspace.input, upTo: count, &workspace)
    } catch {
      if !error.wouldBlock { return close(connection, workspace.now) }
      watchAgain(connection, workspace.now)
    }
  }

  /// The peer sends no more. It may still read an answer that is due; an event stream has nobody who
  /// would ask for it again.
  private func ended(_ connection: Connection, _ now: Nanoseconds) {
    if connection.isStreamingEvents { return close(connection, now) }
    if case .close = connection.state.ended() { close(connection, now) }
  }

  /// Takes requests out of the input, in order, as long as answers can be written and the connection's
  /// slice of time lasts.
  func process(
    _ connection: Connection, _ input: [UInt8], upTo end: Int, _ workspace: inout Workspace
  ) {
    var position = 0
    let mayBeMemorable = connection.state.isIdle && end <= AnswerMemo.maximumHeadOctets
    if mayBeMemorable, answerAgain(to: input, upTo: end, connection, &workspace) {
      if connection.heldOctets > 0 { account(for: connection, at: workspace.now) }
      return
    }
    defer { account(for: connection, at: workspace.now) }
    let sliceEnd = sliceEnd(workspace)
    while true {
      let start = position
      let action = connection.state.next(
        input, &position, upTo: end, at: workspace.now, using: &workspace.parser, rules,
        contentDecision: { decideContent($0, $1, $2, from: connection.peer) })
      var goesOn = true
      switch action {
      case .awaitOctets:
        goesOn = false
        _ = flush(connection, &workspace)
      case .sendContinue: workspace.output.append("HTTP/1.1 100 Continue\r\n\r\n")
      case .respond(var request):
        request.peer = connection.peer
        let isAlone = mayBeMemorable && start == 0 && position == end
        goesOn = respond(
          to: request, alone: isAlone ? input[..<end] : [], connection, hasSurplus: position < end,
          &workspace)
      case .decline(let request, let response):
        let exchange = OpenExchange(method: request.method, target: request.target, connection)
        goesOn = answer(response, exchange, connection, hasSurplus: false, &workspace)
      case .refuse(let refusal):
        answer(refusal, connection, &workspace)
        goesOn = false
      }
      if !goesOn { break }
      if position < end {
        workspace.now = Clock.monotonic()
        if workspace.now >= sliceEnd {
          if flush(connection, &workspace) { postpone(connection) }
          break
        }
      }
    }
    if position < end, !connection.state.isLingering {
      connection.surplus = Array(input[position..<end])
    }
  }

  /// Takes content up to the handler's limit, unless the head has decided the answer already.
  private func decideContent(
    _ head: Request, _ isWaiting: Bool, _ length: Int?, from peer: String
  ) -> ContentDecision {
    var head = head
    head.peer = peer
    let limit = handler.contentLimit(for: head)
    if isWaiting || length ?? 0 > limit, let response = handler.refusal(of: head) {
      return .decline(response)
    }
    return .take(limit: limit)
  }

  // MARK: Answers

  /// - Parameter octets: The request as it came, when it came alone and in one piece.
  /// - Returns: Whether the next request of the connection can be taken now.
  private func respond(
    to request: Request, alone octets: ArraySlice<UInt8>, _ connection: Connection,
    hasSurplus: Bool, _ workspace: inout Workspace
  ) -> Bool {
    var exchange = OpenExchange(method: request.method, target: request.target, connection)
    switch handler.respond(to: request) {
    case .response(let response):
      if case .events = response.content { exchange.origin = request.fields["Origin"] }
      if !octets.isEmpty { remember(response, to: octets, exchange.record, connection, &workspace) }
      return answer(response, exchange, connection, hasSurplus: hasSurplus, &workspace)
    case .later(let promise):
      exchange.origin = request.fields["Origin"]
      if flush(connection, &workspace) {
        ask(promise, exchange, connection, workspace.now)
      } else if let transfer = connection.transfer {
        // The answers before it have to be taken first.
        transfer.next = (promise, exchange)
      } else {
        var lost = [exchange]
        abandon(&lost, at: workspace.now)
      }
      return false
    }
  }

  /// Asks for an answer that comes later.
  func ask(
    _ promise: Transfer.Promise, _ exchange: OpenExchange, _ connection: Connection,
    _ now: Nanoseconds
  ) {
    connection.state.promised(at: now, rules)
    connection.transfer = Transfer(
      output: PendingOutput(), source: .promise, exchanges: [exchange])
    let tag = connection.tag
    let number = connection.state.requests
    // Whoever never keeps a promise must not keep the loop.
    promise { [weak self] response in
      self?.perform { $0.keepPromise(response, to: tag, number) }
    }
  }

  /// Answers a request whose handler promised to, unless that is over.
  private func keepPromise(_ response: Response, to tag: UInt64, _ number: Int32) {
    guard let connection = connection(tag), connection.state.requests == number,
      let transfer = connection.transfer, case .promise = transfer.source,
      let exchange = transfer.exchanges.first
    else { return }
    connection.transfer = nil
    lend { workspace in
      let hasSurplus = !connection.surplus.isEmpty
      if answer(response, exchange, connection, hasSurplus: hasSurplus, &workspace),
        flush(connection, &workspace)
      {
        goOn(connection, &workspace)
      }
      account(for: connection, at: workspace.now)
    }
  }

  /// Refuses a connection before it has said anything.
  func refuse(_ connection: Connection, _ workspace: inout Workspace) {
    connection.state.refused()
    answer(Refusal(error: .tooManyConnections), connection, &workspace)
  }

  func answer(_ refusal: Refusal, _ connection: Connection, _ workspace: inout Workspace) {
    let rejection = Rejection(
      status: refusal.error.status, detail: refusal.error.detail, method: refusal.method,
      path: refusal.target?.path, origin: refusal.origin)
    let exchange = OpenExchange(
      method: refusal.method ?? "", target: refusal.target ?? RequestTarget(path: ""), connection)
    _ = answer(
      handler.response(to: rejection), exchange, connection, hasSurplus: false, &workspace)
  }

  /// Writes an answer, or begins to.
  ///
  /// - Returns: Whether the next request can be taken now.
  private func answer(
    _ response: Response, _ exchange: OpenExchange, _ connection: Connection, hasSurplus: Bool,
    _ workspace: inout Workspace
  ) -> Bool {
    if case .events = response.content, !connection.state.isHead,
      !census.streamOpened(limit: rules.limits.eventStreams)
    {
      connection.state.refused()
      answer(Refusal(.tooManyStreams, exchange), connection, &workspace)
      return false
    }
    let framing = appendHead(of: response, exchange, connection, &workspace)
    guard !connection.state.isHead, framing != .none else {
      return send([], connection, hasSurplus: hasSurplus, &workspace)
    }
    switch response.content {
    case .none: return send([], connection, hasSurplus: hasSurplus, &workspace)
    case .octets(let octets):
      return send(octets, connection, hasSurplus: hasSurplus, &workspace)
    case .stream(let stream):
      let pieces = Transfer.Source.pieces(stream.makePieces(), isChunked: framing == .chunked)
      return begin(pieces, connection, &workspace)
    case .events(let stream):
      _ = begin(.events(stream, isChunked: framing == .chunked), connection, &workspace)
      if !connection.isClosed { stream.subscribe(LoopEventSink(loop: self, tag: connection.tag)) }
      return false
    }
  }

  private func appendHead(
    of response: Response, _ exchange: OpenExchange, _ connection: Connection,
    _ workspace: inout Workspace
  ) -> ResponseFraming {
    // While others wait to be accepted, an answer makes room for one of them.
    let framing = connection.state.frame(response, isDraining: isDraining || isAcceptPaused)
    let before = workspace.output.count
    workspace.serializer.appendHead(
      response.status, response.fields, framing, connection.state.persistence,
      seconds: workspace.second, to: &workspace.output)
    var exchange = exchange
    exchange.record.status = response.status
    exchange.record.note = response.note
    exchange.record.octets = workspace.output.count - before
    workspace.exchanges.append(exchange)
    return framing
  }

  /// Puts short content behind its head and sends what has gathered when it is much; long content is
  /// sent from where it is.
  func send(
    _ content: [UInt8], _ connection: Connection, hasSurplus: Bool, _ workspace: inout Workspace
  ) -> Bool {
    let last = workspace.exchanges.count - 1
    workspace.exchanges[last].record.octets += content.count
    let isShort = content.count < Self.gatheredOctets / 2
    if isShort { workspace.output.append(contentsOf: content) }
    let end = connection.state.answered(at: workspace.now, hasSurplus: hasSurplus, rules)
    if case .persist = end, isShort, hasSurplus, workspace.output.count < Self.gatheredOctets {
      return true
    }
    return flush(connection, then: isShort ? [] : content, end: end, &workspace)
  }
}
