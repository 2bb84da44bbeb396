// One event loop: a serial queue, an epoll set with all connections of the loop, and one Dispatch
// read source on that set's descriptor.
//
// An epoll descriptor is itself readable when something in it is ready, so Dispatch wakes the loop
// once for any number of connections. The loop then takes batches until nothing has been ready for a
// while before it goes back: under load that saves a wake-up per batch, worth 10 to 20 % of the CPU time
// of a request. Work that other threads bring meanwhile ends its wait. What one connection wants beyond
// its slice of time waits until the others have been looked at; see `EventLoop+Turns.swift`.

import Dispatch

/// Owns its connections; nothing else touches them.
actor EventLoop {
  private static let batchSize = 512
  /// How long nothing has to be ready before the loop goes back to Dispatch, in milliseconds. With less than
  /// a tick of the kernel's, which is up to 10 ms, every wait would set the core's timer and take that back:
  /// on a virtual machine 10 µs each time, 5 % of a request under load.
  private static let patience: CInt = 10
  nonisolated let executor: LoopExecutor

  let handler: any RequestHandler
  let rules: ConnectionRules
  let census: Census
  let calls: SocketCalls

  var epoll: EpollSet
  private let waker: Waker
  var listeners: [Socket]
  var isAcceptPaused = false
  /// The connections by descriptor.
  var connections: [Connection?] = []
  var connectionCount = 0
  var generation: UInt64 = 0
  /// Octets that are held for peers; see `Connection.holding`.
  var heldOctets = 0
  /// From now on every answer is the last of its connection.
  var isDraining = false
  var whenEmpty: (@Sendable () -> Void)?
  /// The tags of connections whose next request has come and waits its turn, in order.
  var waiting: [UInt64] = []
  private var isTurnDue = false

  private var workspace = Workspace()
  private var source: (any DispatchSourceRead)?
  private var timer: (any DispatchSourceTimer)?

  init(
    number: Int, listeners: [Socket], handler: any RequestHandler, rules: ConnectionRules,
    census: Census, calls: SocketCalls
  ) throws(SystemError) {
    executor = LoopExecutor(label: "HTTP event loop \(number)")
    waker = try Waker()
    epoll = try EpollSet(batch: Self.batchSize)
    self.listeners = listeners
    self.handler = handler
    self.rules = rules
    self.census = census
    self.calls = calls
  }

  /// Runs `body` on the loop, soon.
  nonisolated func perform(_ body: @escaping @Sendable (isolated EventLoop) -> Void) {
    waker.wake()
    executor.queue.async {
      self.waker.begin()
      self.assumeIsolated { body($0) }
    }
  }

  /// Begins to accept and serve. Called once.
  nonisolated func start() {
    perform { $0.run() }
  }

  private func run() {
    // No connection and no listener has this tag, so its reports are passed over. When the kernel has no
    // memory for it, work waits as long as the loop has patience.
    try? epoll.add(waker.socket, [.readable, .once], tag: .max)
    resumeAccepting()
    source = makeSource(epoll.descriptor)
    timer = makeTimer(every: rules.sweepInterval)
    source?.activate()
    timer?.activate()
  }

  // Handlers are formed in nonisolated methods: one formed in isolated code carries a check of its
  // isolation with it that a Dispatch source does not pass.
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

  /// Lends the workspace to `body`. Loans do not nest.
  func lend(_ body: (inout Workspace) -> Void) {
    var lent = Workspace(input: [])
    swap(&lent, &workspace)
    lent.now = Clock.monotonic()
    lent.second = Clock.secondsSince1970()
    lent.epoch = handler.epoch
    body(&lent)
    swap(&lent, &workspace)
    if !waiting.isEmpty { turnSoon() }
  }

  /// Comes back for those who wait, of whom the kernel has nothing to report.
  private func turnSoon() {
    if isTurnDue { return }
    isTurnDue = true
    perform {
      $0.isTurnDue = false
      $0.turn()
    }
  }

  // MARK: Events

  private func turn() {
    // Whoever asked to come back may find the loop ended, and the descriptor of its set closed.
    if source == nil { return }
    lend { workspace in
      let end = workspace.now + Self.turnDuration
      repeat {
        let count = wait()
        if count == 0, waiting.isEmpty { return }
        // Each answer that is sent sets it anew.
        workspace.now = Clock.monotonic()
        workspace.second = Clock.secondsSince1970()
        workspace.epoch = handler.epoch
        for index in 0..<count { take(epoll.report(index), &workspace) }
        serveWaiting(&workspace)
      } while workspace.now < end && !waker.isWorkDue
    }
  }

  private func take(_ report: (tag: UInt64, readiness: Readiness), _ workspace: inout Workspace) {
    if let connection = connection(report.tag) {
      handle(report.readiness, of: connection, &workspace)
    } else if report.tag < UInt64(listeners.count) {
      accept(from: listeners[Int(report.tag)], &workspace)
    }
  }

  /// How many reports there are; waits for some only while nobody else waits for the loop.
  private func wait() -> Int {
    // Waiting fails only by a fault of ours, which traps.
    if !waiting.isEmpty { return (try? epoll.wait(milliseconds: 0)) ?? 0 }
    return waker.waiting { (try? epoll.wait(milliseconds: Self.patience)) ?? 0 }
  }

  /// The connection with this tag, unless it is gone.
  func connection(_ tag: UInt64) -> Connection? {
    let index = Int(truncatingIfNeeded: tag & 0xFFFF_FFFF)
    guard index < connections.count, let connection = connections[index], connection.tag == tag
    else { return nil }
    return connection
  }

  private func handle(
    _ readiness: Readiness, of connection: Connection, _ workspace: inout Workspace
  ) {
    if !readiness.isDisjoint(with: .broken) { return close(connection, workspace.now) }
    if readiness.contains(.writable) { resume(connection, &workspace) }
    if readiness.contains(.readable), !connection.isClosed {
      receive(connection, isLast: readiness.contains(.ended), &workspace)
    }
  }

  /// Looks at every connection's deadline. One pass over 10,000 connections costs less than keeping
  /// them in order would.
  private func sweep() {
    lend { workspace in
      for case let connection? in connections where connection.state.deadline <= workspace.now {
        expire(connection, &workspace)
      }
      makeRoom(workspace.now)
    }
    if isAcceptPaused { resumeAccepting() }
  }

  // MARK: The end

  nonisolated func beginDraining() {
    perform { $0.isDraining = true }
  }

  /// Takes what the kernel has queued, closes the listeners and idle connections, ends event streams.
  /// Calls `whenEmpty` when no connection is left.
  nonisolated func stopAccepting(whenEmpty: @escaping @Sendable () -> Void) {
    perform { $0.endAccepting(whenEmpty) }
  }

  /// Closes everything at once.
  nonisolated func stop(then completion: @escaping @Sendable () -> Void) {
    perform { $0.end(completion) }
  }

  private func end(_ completion: @escaping @Sendable () -> Void) {
    closeListeners()
    for case let connection? in connections { close(connection, Clock.monotonic()) }
    timer?.cancel()
    timer = nil
    guard let source else { return completion() }
    self.source = nil
    cancel(source, closing: epoll.descriptor, completion)
  }

  /// A descriptor may be closed only in the cancel handler of the source that watches it.
  private nonisolated func cancel(
    _ source: any DispatchSourceRead, closing descriptor: CInt,
    _ completion: @escaping @Sendable () -> Void
  ) {
    source.setCancelHandler {
      EpollSet.close(descriptor)
      completion()
    }
    source.cancel()
  }
}
