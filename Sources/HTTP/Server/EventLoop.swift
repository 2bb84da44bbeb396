// One event loop: a serial queue, an epoll set with all connections of the loop, and one Dispatch
// read source on that set's descriptor.
//
// An epoll descriptor is itself readable when something in it is ready, so Dispatch wakes the loop
// once for any number of connections. The loop then takes batches until nothing is ready, looks once
// more and waits a millisecond before it goes back: under load that saves a wake-up per batch, worth
// 10 to 20 % of the CPU time of a request.

import Dispatch

/// Owns its connections; nothing else touches them.
actor EventLoop {
  private static let batchSize = 512
  /// Batches taken before other work of the queue (timers, promises, events) gets its turn.
  private static let batchesPerTurn = 64

  private nonisolated let executor: LoopExecutor
  nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  let handler: any RequestHandler
  let rules: ConnectionRules
  let census: Census
  let calls: SocketCalls

  private var epoll: EpollSet
  private var listeners: [Socket]
  private var isAcceptPaused = false
  /// The connections by descriptor.
  private(set) var connections: [Connection?] = []
  private var connectionCount = 0
  private var generation: UInt64 = 0
  private var source: (any DispatchSourceRead)?
  private var timer: (any DispatchSourceTimer)?

  // Lent to the connection whose turn it is.
  var parser = RequestHeadParser()
  var serializer = ResponseSerializer()
  var receiveBuffer = [UInt8](repeating: 0, count: 64 * 1024)
  var output: [UInt8] = []
  /// The exchanges whose answers are in `output`.
  var exchanges: [OpenExchange] = []
  /// Now, read once an event.
  var now = Clock.monotonic()

  private(set) var isDraining = false
  private var whenEmpty: (@Sendable () -> Void)?

  init(
    number: Int, listeners: [Socket], handler: any RequestHandler, rules: ConnectionRules,
    census: Census, calls: SocketCalls
  ) throws(SystemError) {
    executor = LoopExecutor(label: "HTTP event loop \(number)")
    epoll = try EpollSet(batch: Self.batchSize)
    self.listeners = listeners
    self.handler = handler
    self.rules = rules
    self.census = census
    self.calls = calls
  }

  /// Runs `body` on the loop, soon.
  nonisolated func perform(_ body: @escaping @Sendable (isolated EventLoop) -> Void) {
    executor.queue.async { self.assumeIsolated { body($0) } }
  }

  /// Begins to accept and serve. Called once.
  nonisolated func start() {
    perform { $0.run() }
  }

  private func run() {
    for index in listeners.indices { watch(listener: index) }
    source = makeSource(epoll.descriptor)
    timer = makeTimer(every: rules.sweepInterval)
    source?.activate()
    timer?.activate()
  }

  // Handlers are formed in nonisolated methods, for one formed in isolated code checks its isolation
  // in a way that Dispatch does not meet.
  private nonisolated func makeSource(_ descriptor: CInt) -> any DispatchSourceRead {
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: executor.queue)
    source.setEventHandler { self.assumeIsolated { $0.turn() } }
    return source
  }

  private nonisolated func makeTimer(every interval: Nanoseconds) -> any DispatchSourceTimer {
    let timer = DispatchSource.makeTimerSource(queue: executor.queue)
    let interval = DispatchTimeInterval.nanoseconds(Int(interval))
    timer.schedule(deadline: .now() + interval, repeating: interval, leeway: interval)
    timer.setEventHandler { self.assumeIsolated { $0.sweep() } }
    return timer
  }

  // MARK: Events

  private func turn() {
    for _ in 0..<Self.batchesPerTurn {
      var count = wait(milliseconds: 0)
      if count == 0 { count = wait(milliseconds: 1) }
      if count == 0 { return }
      for index in 0..<count {
        let (tag, readiness) = epoll.report(index)
        now = Clock.monotonic()
        if let connection = connection(tag) {
          handle(readiness, of: connection)
        } else if tag < UInt64(listeners.count) {
          accept(from: Int(tag))
        }
      }
    }
  }

  private func wait(milliseconds: CInt) -> Int {
    // Waiting fails only by a fault of ours, which traps.
    (try? epoll.wait(milliseconds: milliseconds)) ?? 0
  }

  /// The connection with this tag, unless it is gone.
  func connection(_ tag: UInt64) -> Connection? {
    let index = Int(truncatingIfNeeded: tag & 0xFFFF_FFFF)
    guard index < connections.count, let connection = connections[index], connection.tag == tag
    else { return nil }
    return connection
  }

  private func handle(_ readiness: Readiness, of connection: Connection) {
    if !readiness.isDisjoint(with: .broken) { return close(connection) }
    if readiness.contains(.writable) { resume(connection) }
    if readiness.contains(.readable), self.connection(connection.tag) != nil { receive(connection) }
  }

  /// Asks to hear of what the connection waits for; costs a system call only when that changes.
  func watch(_ connection: Connection, for interest: Readiness) {
    guard connection.interest != interest else { return }
    connection.interest = interest
    if (try? epoll.change(connection.socket, interest, tag: connection.tag)) == nil {
      close(connection)
    }
  }

  // MARK: Connections

  private func watch(listener index: Int) {
    // When the kernel has no memory for it the sweep tries again.
    let added: Void? = try? epoll.add(
      listeners[index], [.readable, .exclusive], tag: UInt64(index))
    if added == nil { isAcceptPaused = true }
  }

  private func accept(from index: Int) {
    // A few at a time, so that those who are connected already do not wait for a storm.
    for _ in 0..<64 where !isAcceptPaused {
      guard acceptOne(from: listeners[index]) else { return }
    }
  }

  /// - Returns: Whether there may be more.
  private func acceptOne(from listener: Socket) -> Bool {
    guard census.figures.connections < rules.limits.connections else {
      pauseAccepting()
      return false
    }
    do {
      let (socket, peer) = try calls.accept(listener)
      open(socket, peer: peer.host)
      return true
    } catch {
      if error.isExhaustion { pauseAccepting() }
      return false
    }
  }

  /// Leaves new connections in the kernel's queue until one has gone or the next sweep; asking again at
  /// once would spin.
  private func pauseAccepting() {
    isAcceptPaused = true
    for listener in listeners { try? epoll.remove(listener) }
  }

  private func resumeAccepting() {
    isAcceptPaused = false
    for index in listeners.indices { watch(listener: index) }
  }

  private func open(_ socket: Socket, peer: String) {
    generation += 1
    let index = Int(socket.descriptor)
    let connection = Connection(
      socket: socket, peer: peer, tag: generation << 32 | UInt64(index),
      state: ConnectionState(openedAt: now, rules))
    while connections.count <= index { connections.append(nil) }
    connections[index] = connection
    connectionCount += 1
    let count = census.opened(peer: peer)
    if (try? epoll.add(socket, .readable, tag: connection.tag)) == nil { return close(connection) }
    if count > rules.limits.connectionsPerPeer { refuse(connection) }
  }

  /// Closes the socket and gives up what was on its way.
  func close(_ connection: Connection) {
    connections[Int(connection.socket.descriptor)] = nil
    connectionCount -= 1
    connection.socket.close()
    census.closed(peer: connection.peer)
    let transfer = connection.transfer
    connection.transfer = nil
    finish(transfer?.exchanges ?? [], of: connection)
    if case .events(let stream, _) = transfer?.source { endSubscription(stream) }
    if isAcceptPaused, !listeners.isEmpty { resumeAccepting() }
    if connectionCount == 0 { emptied() }
  }

  func endSubscription(_ stream: EventStream) {
    census.streamClosed()
    stream.unsubscribe()
  }

  /// Tells the handler what became of exchanges.
  func finish(_ exchanges: [OpenExchange], of connection: Connection) {
    for exchange in exchanges { handler.finished(exchange.record(peer: connection.peer, at: now)) }
  }

  // MARK: Deadlines

  /// Looks at every connection's deadline. One pass over 10,000 connections costs less than keeping
  /// them in order would.
  private func sweep() {
    now = Clock.monotonic()
    for case let connection? in connections where connection.state.deadline <= now {
      expire(connection)
    }
    if isAcceptPaused, !listeners.isEmpty { resumeAccepting() }
  }

  // MARK: The end

  /// From now on every answer is the last of its connection.
  nonisolated func beginDraining() {
    perform { $0.isDraining = true }
  }

  /// Takes what the kernel has queued, closes the listeners and idle connections, ends event streams.
  /// Calls `whenEmpty` when no connection is left.
  nonisolated func stopAccepting(whenEmpty: @escaping @Sendable () -> Void) {
    perform { $0.endAccepting(whenEmpty) }
  }

  private func endAccepting(_ whenEmpty: @escaping @Sendable () -> Void) {
    isDraining = true
    now = Clock.monotonic()
    for listener in listeners {
      while acceptOne(from: listener) {}
      try? epoll.remove(listener)
      listener.close()
    }
    listeners = []
    for case let connection? in connections { retire(connection) }
    self.whenEmpty = whenEmpty
    if connectionCount == 0 { emptied() }
  }

  /// Ends a connection that has nothing to do; what it has sent already is served.
  private func retire(_ connection: Connection) {
    if connection.isStreamingEvents { return finishEvents(of: connection.tag) }
    guard connection.state.isIdle, connection.transfer == nil else { return }
    receive(connection)
    if self.connection(connection.tag) != nil, connection.state.isIdle, connection.transfer == nil {
      close(connection)
    }
  }

  private func emptied() {
    guard let whenEmpty else { return }
    self.whenEmpty = nil
    whenEmpty()
  }

  /// Closes everything at once.
  nonisolated func stop(then completion: @escaping @Sendable () -> Void) {
    perform { $0.end(completion) }
  }

  private func end(_ completion: @escaping @Sendable () -> Void) {
    for listener in listeners { listener.close() }
    listeners = []
    for case let connection? in connections { close(connection) }
    timer?.cancel()
    timer = nil
    guard let source else { return completion() }
    self.source = nil
    cancel(source, closing: epoll, completion)
  }

  /// A descriptor may be closed only in the cancel handler of the source that watches it.
  private nonisolated func cancel(
    _ source: any DispatchSourceRead, closing epoll: EpollSet,
    _ completion: @escaping @Sendable () -> Void
  ) {
    let descriptor = epoll.descriptor
    source.setCancelHandler {
      EpollSet.close(descriptor)
      completion()
    }
    source.cancel()
  }
}
