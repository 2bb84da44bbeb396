// The way of a request through an event loop: receive, parse, answer, write.

extension EventLoop {
  /// Answers are written when this many octets have gathered; longer content is sent without a copy.
  private static let gatheredOctets = 32 * 1024
  /// Octets of one stream written before other connections get their turn.
  private static let streamedOctets = 256 * 1024

  // MARK: In

  /// Receives once; level-triggered reports come again when there is more.
  func receive(_ connection: Connection) {
    guard connection.wantsOctets else {
      return watch(connection, for: connection.interest.subtracting(.readable))
    }
    do {
      let count = try calls.receive(connection.socket, &receiveBuffer)
      if count == 0 { return ended(connection) }
      if connection.isStreamingEvents { return }
      process(connection, receiveBuffer, upTo: count)
    } catch {
      if !error.wouldBlock { close(connection) }
    }
  }

  /// The peer sends no more. It may still read an answer that is due; an event stream has nobody who
  /// would ask for it again.
  private func ended(_ connection: Connection) {
    if connection.isStreamingEvents { return close(connection) }
    if case .close = connection.state.ended() { close(connection) }
  }

  /// Takes every request out of the input, in order, as long as answers can be written.
  func process(_ connection: Connection, _ input: [UInt8], upTo end: Int) {
    var position = 0
    while true {
      let action = connection.state.next(
        input, &position, upTo: end, at: now, using: &parser, rules,
        contentLimit: { handler.contentLimit(for: request($0, [], connection)) })
      var goesOn = true
      switch action {
      case .awaitOctets:
        goesOn = false
        _ = flush(connection)
      case .sendContinue: output.append("HTTP/1.1 100 Continue\r\n\r\n")
      case .respond(let head, let content):
        goesOn = respond(to: request(head, content, connection), connection, position < end)
      case .refuse(let error, let method, let target):
        answer(refusal: error, method, target, connection)
        goesOn = false
      }
      if !goesOn { return keepSurplus(of: connection, input[position..<end]) }
    }
  }

  private func request(_ head: RequestHead, _ content: [UInt8], _ connection: Connection) -> Request
  {
    Request(
      method: head.method, target: head.target, fields: head.fields, content: content,
      peer: connection.peer)
  }

  private func keepSurplus(of connection: Connection, _ octets: ArraySlice<UInt8>) {
    if !octets.isEmpty, !connection.state.isLingering { connection.surplus = Array(octets) }
  }

  // MARK: Answers

  /// - Returns: Whether the next request of the connection can be taken now.
  private func respond(to request: Request, _ connection: Connection, _ hasSurplus: Bool) -> Bool {
    let exchange = OpenExchange(
      method: request.method, target: request.target, started: connection.state.started)
    switch handler.respond(to: request) {
    case .response(let response): return answer(response, exchange, connection, hasSurplus)
    case .later(let promise):
      guard flush(connection) else { return false }
      connection.state.promised(at: now, rules)
      connection.transfer = Transfer(
        output: PendingOutput(), source: .promise, exchanges: [exchange])
      let tag = connection.tag
      promise { [self] response in perform { $0.keepPromise(response, to: tag, exchange.started) } }
      return false
    }
  }

  /// Answers a request whose handler promised to.
  private func keepPromise(_ response: Response, to tag: UInt64, _ started: Nanoseconds) {
    guard let connection = connection(tag), let transfer = connection.transfer,
      case .promise = transfer.source, let exchange = transfer.exchanges.first,
      exchange.started == started
    else { return }
    now = Clock.monotonic()
    connection.transfer = nil
    let surplus = !connection.surplus.isEmpty
    if answer(response, exchange, connection, surplus) { takeSurplus(connection) }
  }

  /// Refuses a connection before it has said anything.
  func refuse(_ connection: Connection) {
    connection.state.refused()
    answer(refusal: .tooManyConnections, nil, nil, connection)
  }

  func answer(
    refusal error: RequestError, _ method: String?, _ target: RequestTarget?,
    _ connection: Connection
  ) {
    let rejection = Rejection(
      status: error.status, detail: error.detail, method: method, path: target?.path)
    let exchange = OpenExchange(
      method: method ?? "", target: target ?? RequestTarget(path: ""),
      started: connection.state.started)
    _ = answer(handler.response(to: rejection), exchange, connection, false)
  }

  /// Writes an answer, or begins to.
  ///
  /// - Returns: Whether the next request can be taken now.
  private func answer(
    _ response: Response, _ exchange: OpenExchange, _ connection: Connection, _ hasSurplus: Bool
  ) -> Bool {
    if case .events(let stream) = response.content, !connection.state.isHead,
      !census.streamOpened(limit: rules.limits.eventStreams)
    {
      _ = stream
      answer(refusal: .tooManyStreams, exchange.method, exchange.target, connection)
      return false
    }
    let framing = connection.state.frame(response, isDraining: isDraining)
    let before = output.count
    serializer.appendHead(
      response.status, response.fields, framing, connection.state.persistence,
      seconds: Clock.secondsSince1970(), to: &output)
    var exchange = exchange
    exchange.status = response.status
    exchange.requestID = response.fields["X-Request-Id"] ?? ""
    exchange.octets = output.count - before
    let hasContent = !connection.state.isHead && framing != .none
    switch response.content {
    case .octets(let octets) where hasContent:
      exchange.octets += octets.count
      exchanges.append(exchange)
      return send(octets, connection, hasSurplus)
    case .stream(let stream) where hasContent:
      exchanges.append(exchange)
      return begin(.pieces(stream.makePieces(), isChunked: framing == .chunked), connection)
    case .events(let stream) where hasContent:
      exchanges.append(exchange)
      let source = Transfer.Source.events(stream, isChunked: framing == .chunked)
      if begin(source, connection) { return false }
      if self.connection(connection.tag) != nil {
        stream.subscribe(LoopEventSink(loop: self, tag: connection.tag))
      }
      return false
    default:
      exchanges.append(exchange)
      return send([], connection, hasSurplus)
    }
  }

  /// Puts short content behind its head and sends what has gathered when it is much; long content is
  /// sent from where it is.
  private func send(_ content: [UInt8], _ connection: Connection, _ hasSurplus: Bool) -> Bool {
    let isShort = content.count < Self.gatheredOctets / 2
    if isShort { output.append(contentsOf: content) }
    let end = connection.state.answered(at: now, hasSurplus: hasSurplus, rules)
    if case .persist = end, isShort, hasSurplus, output.count < Self.gatheredOctets { return true }
    return flush(connection, then: isShort ? [] : content, end)
  }

  // MARK: Out

  /// Sends what has gathered, and `content` behind it.
  ///
  /// - Returns: Whether everything was taken and the connection persists.
  func flush(
    _ connection: Connection, then content: [UInt8] = [], _ end: ConnectionEnd = .persist
  ) -> Bool {
    var pending = PendingOutput(output, then: content)
    guard !pending.isEmpty else { return conclude(end, connection) }
    output = []
    let exchanges = self.exchanges
    self.exchanges.removeAll(keepingCapacity: true)
    do {
      if try pending.send(over: connection.socket, calls) {
        output = pending.reclaimed()
        finish(exchanges, of: connection)
        return conclude(end, connection)
      }
      output.reserveCapacity(Self.gatheredOctets)
      let transfer = Transfer(output: pending, source: .none, exchanges: exchanges)
      transfer.end = end
      connection.transfer = transfer
      connection.state.writing(at: now, rules)
      watch(connection, for: .writable)
    } catch {
      finish(exchanges, of: connection)
      close(connection)
    }
    return false
  }

  /// Does what follows the last octet of an answer.
  ///
  /// - Returns: Whether the connection persists.
  private func conclude(_ end: ConnectionEnd, _ connection: Connection) -> Bool {
    switch end {
    case .persist: return true
    case .linger:
      connection.surplus = []
      connection.socket.finishSending()
      watch(connection, for: .readable)
    case .close, .refuse: close(connection)
    }
    return false
  }

  /// Begins a content that is made while it is sent.
  private func begin(_ source: Transfer.Source, _ connection: Connection) -> Bool {
    let transfer = Transfer(output: PendingOutput(output), source: source, exchanges: exchanges)
    output = []
    exchanges = []
    connection.transfer = transfer
    return pump(transfer, connection)
  }

  /// The peer has made room.
  func resume(_ connection: Connection) {
    guard let transfer = connection.transfer else {
      return watch(connection, for: .readable)
    }
    if pump(transfer, connection) { takeSurplus(connection) }
  }

  /// Serves the requests that came while an answer was under way.
  private func takeSurplus(_ connection: Connection) {
    watch(connection, for: .readable)
    let surplus = connection.surplus
    connection.surplus = []
    if !surplus.isEmpty { process(connection, surplus, upTo: surplus.count) }
  }

  /// Sends and makes content in turn until the peer takes no more, or it is others' turn.
  ///
  /// - Returns: Whether the answer is complete and the connection persists.
  private func pump(_ transfer: Transfer, _ connection: Connection) -> Bool {
    var budget = Self.streamedOctets
    do {
      while true {
        if !transfer.output.isEmpty {
          budget -= transfer.output.count
          let before = transfer.output.count
          let isSent = try transfer.output.send(over: connection.socket, calls)
          if transfer.output.count < before { connection.state.writing(at: now, rules) }
          if !isSent || budget < 0 {
            watch(connection, for: waiting(for: transfer))
            return false
          }
        }
        switch transfer.source {
        case .none: return complete(transfer, connection)
        case .promise: return false
        case .pieces(var pieces, let isChunked):
          let piece = pieces.next()
          transfer.add(piece, isChunked: isChunked)
          transfer.source = piece == nil ? .none : .pieces(pieces, isChunked: isChunked)
        case .events:
          connection.state.silent(at: now, rules)
          watch(connection, for: .readable)
          return false
        }
      }
    } catch {
      close(connection)
      return false
    }
  }

  private func waiting(for transfer: Transfer) -> Readiness {
    if case .events = transfer.source { [.readable, .writable] } else { .writable }
  }

  /// The last octet of the answer is with the kernel.
  private func complete(_ transfer: Transfer, _ connection: Connection) -> Bool {
    connection.transfer = nil
    finish(transfer.exchanges, of: connection)
    let end =
      transfer.end
      ?? connection.state.answered(at: now, hasSurplus: !connection.surplus.isEmpty, rules)
    return conclude(end, connection)
  }

  // MARK: Events

  /// Queues octets of an event stream, and closes a reader that is too slow for them.
  func deliver(_ octets: [UInt8], to tag: UInt64) {
    guard let connection = connection(tag), let transfer = connection.transfer,
      case .events(_, let isChunked) = transfer.source
    else { return }
    now = Clock.monotonic()
    guard transfer.output.count + octets.count <= rules.limits.eventQueueOctets else {
      return close(connection)
    }
    transfer.add(octets, isChunked: isChunked)
    if !connection.interest.contains(.writable) { _ = pump(transfer, connection) }
  }

  func finishEvents(of tag: UInt64) {
    guard let connection = connection(tag), let transfer = connection.transfer,
      case .events(let stream, let isChunked) = transfer.source
    else { return }
    now = Clock.monotonic()
    transfer.add(nil, isChunked: isChunked)
    transfer.source = .none
    endSubscription(stream)
    if !connection.interest.contains(.writable) { _ = pump(transfer, connection) }
  }

  // MARK: Deadlines

  func expire(_ connection: Connection) {
    if let transfer = connection.transfer {
      switch transfer.source {
      case .events where transfer.output.isEmpty:
        deliver(Array(": keep-alive\n\n".utf8), to: connection.tag)
      case .promise: breakPromise(transfer, connection)
      default: close(connection)
      }
      return
    }
    switch connection.state.expired() {
    case .refuse(let error, let method, let target):
      answer(refusal: error, method, target, connection)
    case .close, .linger, .persist: close(connection)
    }
  }

  private func breakPromise(_ transfer: Transfer, _ connection: Connection) {
    connection.transfer = nil
    connection.state.refused()
    let exchange = transfer.exchanges.first
    answer(refusal: .answerTimeout, exchange?.method, exchange?.target, connection)
  }
}

extension Transfer {
  /// Adds a piece of content, or its end.
  func add(_ piece: [UInt8]?, isChunked: Bool) {
    for index in exchanges.indices.suffix(1) { exchanges[index].octets += piece?.count ?? 0 }
    output.extend { buffer in
      switch (piece, isChunked) {
      case (let piece?, true): ResponseSerializer.appendChunk(piece, to: &buffer)
      case (let piece?, false): buffer.append(contentsOf: piece)
      case (nil, true): ResponseSerializer.appendLastChunk(to: &buffer)
      case (nil, false): break
      }
    }
  }
}
