// How connections come to an event loop and leave it.

extension EventLoop {
  /// Connections accepted before those who are connected already get their turn.
  private static let acceptedAtOnce = 64

  // MARK: Coming

  /// Accepts from a listener that is ready.
  func accept(from listener: Socket, _ workspace: inout Workspace) {
    if !hasRoom { return pauseAccepting() }
    for _ in 0..<Self.acceptedAtOnce where hasRoom && !isAcceptPaused {
      guard acceptOne(from: listener, &workspace) else { return }
    }
  }

  private var hasRoom: Bool { census.figures.connections < rules.limits.connections }

  /// - Returns: Whether there may be more.
  private func acceptOne(from listener: Socket, _ workspace: inout Workspace) -> Bool {
    do {
      let (socket, peer) = try calls.accept(listener)
      open(socket, peer: peer.host, &workspace)
      return true
    } catch {
      // Most often no descriptor or memory is left.
      if !error.wouldBlock { pauseAccepting() }
      return false
    }
  }

  /// Leaves new connections in the kernel's queue until one has gone or the next sweep; asking again at
  /// once would spin.
  private func pauseAccepting() {
    isAcceptPaused = true
    for listener in listeners { try? epoll.remove(listener) }
  }

  func resumeAccepting() {
    isAcceptPaused = false
    for (index, listener) in listeners.enumerated() {
      // When the kernel has no memory for it the next sweep tries again.
      let added: Void? = try? epoll.add(listener, [.readable, .exclusive], tag: UInt64(index))
      if added == nil { isAcceptPaused = true }
    }
  }

  private func open(_ socket: Socket, peer: String, _ workspace: inout Workspace) {
    generation += 1
    let index = Int(socket.descriptor)
    let connection = Connection(
      socket: socket, peer: peer, tag: generation << 32 | UInt64(index),
      state: ConnectionState(openedAt: workspace.now, rules))
    while connections.count <= index { connections.append(nil) }
    connections[index] = connection
    connectionCount += 1
    let count = census.opened(peer: peer)
    if (try? epoll.add(socket, connection.interest, tag: connection.tag)) == nil {
      return close(connection, workspace.now)
    }
    if count > rules.limits.connectionsPerPeer { refuse(connection, &workspace) }
  }

  // MARK: Staying

  /// Asks to hear of what the connection waits for; costs a system call only when that changes.
  func watch(_ connection: Connection, for interest: Readiness, at now: Nanoseconds) {
    guard connection.interest != interest, !connection.isClosed else { return }
    connection.interest = interest
    if (try? epoll.change(connection.socket, interest, tag: connection.tag)) == nil {
      close(connection, now)
    }
  }

  /// Asks to hear again of octets or of an end that may be there already.
  func watchAgain(_ connection: Connection, _ now: Nanoseconds) {
    guard connection.interest.contains(.once), !connection.isClosed else { return }
    if (try? epoll.change(connection.socket, connection.interest, tag: connection.tag)) == nil {
      close(connection, now)
    }
  }

  // MARK: Leaving

  /// Closes the socket and gives up what was on its way.
  func close(_ connection: Connection, _ now: Nanoseconds) {
    guard !connection.isClosed else { return }
    connection.isClosed = true
    connections[Int(connection.socket.descriptor)] = nil
    connectionCount -= 1
    connection.socket.close()
    census.closed(peer: connection.peer)
    if let transfer = connection.transfer {
      connection.transfer = nil
      if case .promise = transfer.source {
        abandon(&transfer.exchanges, at: now)
      } else {
        finish(&transfer.exchanges, at: now)
      }
      if let next = transfer.next {
        var exchanges = [next.exchange]
        abandon(&exchanges, at: now)
      }
      if case .events(let stream, _) = transfer.source { endSubscription(stream) }
    }
    account(for: connection, at: now)
    if isAcceptPaused { resumeAccepting() }
    if connectionCount == 0 { emptied() }
  }

  func endSubscription(_ stream: EventStream) {
    census.streamClosed()
    stream.unsubscribe()
  }

  /// Tells the handler of exchanges whose peer has gone before there was an answer, with the status that
  /// logs commonly have for that.
  func abandon(_ exchanges: inout [OpenExchange], at now: Nanoseconds) {
    for index in exchanges.indices { exchanges[index].record.status = 499 }
    finish(&exchanges, at: now)
  }

  /// Tells the handler what became of exchanges.
  func finish(_ exchanges: inout [OpenExchange], at now: Nanoseconds) {
    // Each is taken out, the first from the end: most often it is the only one, and is not copied then.
    exchanges.reverse()
    while var exchange = exchanges.popLast() {
      exchange.record.nanoseconds = now - exchange.started
      handler.finished(exchange.record)
    }
  }

  func endAccepting(_ whenEmpty: @escaping @Sendable () -> Void) {
    isDraining = true
    lend { workspace in
      for listener in listeners {
        while hasRoom, acceptOne(from: listener, &workspace) {}
      }
      closeListeners()
      isAcceptPaused = false
      for case let connection? in connections { retire(connection, &workspace) }
    }
    self.whenEmpty = whenEmpty
    if connectionCount == 0 { emptied() }
  }

  /// Ends a connection that has nothing to do; what it has sent already is served.
  private func retire(_ connection: Connection, _ workspace: inout Workspace) {
    if connection.isStreamingEvents { return finishEvents(of: connection, &workspace) }
    guard connection.isIdle else { return }
    receive(connection, &workspace)
    if connection.isIdle { close(connection, workspace.now) }
  }

  /// A socket that another process has open as well would be reported for ever if it stayed in the set.
  func closeListeners() {
    for listener in listeners {
      if !isAcceptPaused { try? epoll.remove(listener) }
      listener.close()
    }
    listeners = []
  }

  private func emptied() {
    guard let whenEmpty else { return }
    self.whenEmpty = nil
    whenEmpty()
  }
}
