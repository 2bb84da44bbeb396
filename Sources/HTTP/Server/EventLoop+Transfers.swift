// The way of a request through an event loop, second half: write, wait for room, stream, time out.

extension EventLoop {
  /// Octets of one stream written before other connections get their turn.
  private static let streamedOctets = 64 * 1024

  /// Sends what has gathered, and `content` behind it.
  ///
  /// - Returns: Whether everything was taken and the connection persists.
  func flush(
    _ connection: Connection, then content: [UInt8] = [], end: ConnectionEnd = .persist,
    _ workspace: inout Workspace
  ) -> Bool {
    let total = workspace.output.count + content.count
    if connection.isClosed {
      workspace.output = []
      finish(&workspace.exchanges, at: workspace.now)
      return false
    }
    guard total > 0 else { return conclude(end, connection, workspace.now) }
    let count = sent(workspace.output, content, connection)
    guard count == total else {
      keepRest(from: count, content, connection, end, &workspace)
      return false
    }
    workspace.output.removeAll(keepingCapacity: true)
    workspace.now = Clock.monotonic()
    finish(&workspace.exchanges, at: workspace.now)
    return conclude(end, connection, workspace.now)
  }

  /// How many octets the kernel took, 0 when it has no room; `nil` when the connection is broken.
  func sent(_ first: [UInt8], _ second: [UInt8], _ connection: Connection) -> Int? {
    do {
      return try calls.send(connection.socket, first, 0, second)
    } catch {
      return error.wouldBlock ? 0 : nil
    }
  }

  /// Lets what the kernel did not take wait for room.
  ///
  /// - Parameter count: What it took of the output and the content; `nil` when the connection is broken.
  func keepRest(
    from count: Int?, _ content: [UInt8], _ connection: Connection, _ end: ConnectionEnd,
    _ workspace: inout Workspace
  ) {
    if let count {
      let rest = PendingOutput(workspace.output, then: content, from: count)
      wait(
        for: Transfer(output: rest, source: .none, exchanges: workspace.exchanges), connection, end,
        workspace.now)
    } else {
      finish(&workspace.exchanges, at: workspace.now)
      close(connection, workspace.now)
    }
    workspace.output = []
    workspace.exchanges = []
  }

  private func wait(
    for transfer: Transfer, _ connection: Connection, _ end: ConnectionEnd, _ now: Nanoseconds
  ) {
    transfer.end = end
    connection.transfer = transfer
    connection.state.writing(at: now, rules)
    watch(connection, for: .writable, at: now)
    account(for: connection, at: now)
  }

  /// Counts what is held for a connection, and makes room when all together hold too much.
  func account(for connection: Connection, at now: Nanoseconds) {
    let holding = connection.isClosed ? 0 : connection.holding
    let change = holding - connection.heldOctets
    guard change != 0 else { return }
    connection.heldOctets = holding
    heldOctets += change
    let total = census.held(adding: change)
    if change > 0, rules.holdsTooMuch(heldOctets, of: total) { makeRoom(now) }
  }

  /// Closes the connections that hold most, so that nobody can crowd out those who hold little.
  func makeRoom(_ now: Nanoseconds) {
    while rules.holdsTooMuch(heldOctets, of: census.held(adding: 0)),
      let largest = connections.lazy.compactMap({ $0 })
        .max(by: { $0.heldOctets < $1.heldOctets }), largest.heldOctets > 0
    {
      close(largest, now)
    }
  }

  /// Does what follows the last octet of an answer.
  ///
  /// - Returns: Whether the connection persists.
  func conclude(_ end: ConnectionEnd, _ connection: Connection, _ now: Nanoseconds) -> Bool {
    switch end {
    case .persist: return true
    case .linger:
      connection.surplus = []
      account(for: connection, at: now)
      connection.socket.finishSending()
      watch(connection, for: Connection.arrival, at: now)
    case .close, .refuse: close(connection, now)
    }
    return false
  }

  // MARK: Streams

  /// Begins a content that is made while it is sent.
  func begin(_ source: Transfer.Source, _ connection: Connection, _ workspace: inout Workspace)
    -> Bool
  {
    let transfer = Transfer(
      output: PendingOutput(workspace.output), source: source, exchanges: workspace.exchanges)
    workspace.output = []
    workspace.exchanges = []
    connection.transfer = transfer
    let isComplete = pump(transfer, connection, workspace.now)
    account(for: connection, at: workspace.now)
    return isComplete
  }

  /// The peer has made room.
  func resume(_ connection: Connection, _ workspace: inout Workspace) {
    guard let transfer = connection.transfer else {
      return watch(connection, for: Connection.arrival, at: workspace.now)
    }
    if pump(transfer, connection, workspace.now) { goOn(connection, &workspace) }
    account(for: connection, at: workspace.now)
  }

  /// Goes on behind an answer that could not be given at once: with the requests that came meanwhile, or
  /// with those that will come.
  func goOn(_ connection: Connection, _ workspace: inout Workspace) {
    guard connection.surplus.isEmpty else {
      watch(connection, for: [], at: workspace.now)
      return postpone(connection)
    }
    watch(connection, for: Connection.arrival, at: workspace.now)
    if whenEmpty != nil { endBehindAnswer(connection, &workspace) }
  }

  /// Ends a connection whose answer was the last and could not say so, because its head was out before it
  /// was known; what the peer has sent already is served.
  private func endBehindAnswer(_ connection: Connection, _ workspace: inout Workspace) {
    receive(connection, &workspace)
    guard connection.isIdle else { return }
    connection.state.refused()
    let end = connection.state.answered(at: workspace.now, hasSurplus: false, rules)
    _ = conclude(end, connection, workspace.now)
  }

  /// Sends and makes content in turn until the peer takes no more, or it is others' turn.
  ///
  /// - Returns: Whether the answer is complete and the connection persists.
  private func pump(_ transfer: Transfer, _ connection: Connection, _ now: Nanoseconds) -> Bool {
    var budget = Self.streamedOctets
    do {
      while try drain(transfer, connection, &budget, now) {
        switch transfer.source {
        case .none: return complete(transfer, connection, now)
        case .promise: return false
        case .pieces(var pieces, let isChunked):
          let piece = pieces.next()
          transfer.add(piece, isChunked: isChunked)
          transfer.source = piece == nil ? .none : .pieces(pieces, isChunked: isChunked)
        case .events:
          connection.state.silent(at: now, rules)
          watch(connection, for: Connection.arrival, at: now)
          return false
        }
      }
    } catch {
      close(connection, now)
    }
    return false
  }

  /// Sends what the transfer holds.
  ///
  /// - Returns: Whether it holds nothing any more and may make more; if not, the loop hears when
  ///   there is room.
  private func drain(
    _ transfer: Transfer, _ connection: Connection, _ budget: inout Int, _ now: Nanoseconds
  ) throws(SystemError) -> Bool {
    let count = transfer.output.count
    guard count > 0 else { return true }
    let isSent = try transfer.output.send(over: connection.socket, calls)
    if transfer.output.count < count { connection.state.writing(at: now, rules) }
    budget -= count
    if isSent, budget > 0 { return true }
    if case .events = transfer.source {
      watch(connection, for: [.readable, .writable], at: now)
    } else {
      watch(connection, for: .writable, at: now)
    }
    return false
  }

  /// The last octet of the answer is with the kernel.
  private func complete(_ transfer: Transfer, _ connection: Connection, _ now: Nanoseconds) -> Bool
  {
    connection.transfer = nil
    finish(&transfer.exchanges, at: now)
    if let next = transfer.next {
      watch(connection, for: Connection.arrival, at: now)
      ask(next.promise, next.exchange, connection, now)
      return false
    }
    let hasSurplus = !connection.surplus.isEmpty
    guard let end = transfer.end else {
      return conclude(
        connection.state.answered(at: now, hasSurplus: hasSurplus, rules), connection, now)
    }
    connection.state.taken(at: now, rules)
    return conclude(end, connection, now)
  }

  // MARK: Events

  /// Queues octets of an event stream, and closes a reader that is too slow for them.
  func deliver(_ octets: [UInt8], to connection: Connection, _ workspace: inout Workspace) {
    guard let transfer = connection.transfer, case .events(_, let isChunked) = transfer.source
    else {
      return
    }
    guard transfer.output.count + octets.count <= rules.limits.eventQueueOctets else {
      return close(connection, workspace.now)
    }
    let isWaiting = !transfer.output.isEmpty
    transfer.add(octets, isChunked: isChunked)
    if !isWaiting { _ = pump(transfer, connection, workspace.now) }
    account(for: connection, at: workspace.now)
  }

  func finishEvents(of connection: Connection, _ workspace: inout Workspace) {
    guard let transfer = connection.transfer,
      case .events(let stream, let isChunked) = transfer.source
    else { return }
    let isWaiting = !transfer.output.isEmpty
    transfer.add(nil, isChunked: isChunked)
    transfer.source = .none
    endSubscription(stream)
    if !isWaiting { _ = pump(transfer, connection, workspace.now) }
  }

  // MARK: Deadlines

  func expire(_ connection: Connection, _ workspace: inout Workspace) {
    // An earlier one of the same look may have made room at its expense.
    guard !connection.isClosed else { return }
    if let transfer = connection.transfer {
      switch transfer.source {
      case .events where transfer.output.isEmpty:
        deliver(Array(": keep-alive\n\n".utf8), to: connection, &workspace)
      case .promise: breakPromise(transfer, connection, &workspace)
      default: close(connection, workspace.now)
      }
      return
    }
    switch connection.state.expired() {
    case .refuse(let refusal): answer(refusal, connection, &workspace)
    case .close, .linger, .persist: close(connection, workspace.now)
    }
  }

  private func breakPromise(
    _ transfer: Transfer, _ connection: Connection, _ workspace: inout Workspace
  ) {
    connection.transfer = nil
    connection.state.refused()
    answer(Refusal(.answerTimeout, transfer.exchanges.first), connection, &workspace)
  }
}

extension Transfer {
  /// Adds a piece of content, or its end.
  func add(_ piece: [UInt8]?, isChunked: Bool) {
    let last = exchanges.count - 1
    if last >= 0 { exchanges[last].record.octets += piece?.count ?? 0 }
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
