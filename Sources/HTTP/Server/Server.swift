// An HTTP/1.1 server: starts, drains and stops its event loops.

import Dispatch

/// Serves HTTP/1.1 to a handler. Start it once; it stays up until it is drained or stopped.
///
///     let server = Server(configuration: configuration, handler: handler)
///     let addresses = try server.start()
///     // … on SIGTERM:
///     server.drain(lameDuck: .seconds(5), deadline: .seconds(30)) { _ in exit(0) }
public final class Server: Sendable {
  private struct State {
    var isStarted = false
    var loops: [EventLoop] = []
    var listeners: [Listener] = []
  }

  private let configuration: ServerConfiguration
  private let handler: any RequestHandler
  private let census = Census()
  private let calls: SocketCalls
  private let state = Locked(State())
  /// Where the steps of draining are timed.
  private let queue = DispatchQueue(label: "HTTP server")

  public convenience init(configuration: ServerConfiguration, handler: any RequestHandler) {
    self.init(configuration: configuration, handler: handler, calls: .kernel)
  }

  init(configuration: ServerConfiguration, handler: any RequestHandler, calls: SocketCalls) {
    self.configuration = configuration
    self.handler = handler
    self.calls = calls
  }

  /// What the server is doing now; from any thread.
  public var figures: ServerFigures { census.figures }

  /// Binds every endpoint and begins to serve.
  ///
  /// - Returns: The addresses, with the ports that the kernel chose for port 0.
  /// - Throws: `ServerError`; nothing is left open then.
  public func start() throws(ServerError) -> [BoundAddress] {
    let isFirst = state.withLock { state in
      defer { state.isStarted = true }
      return !state.isStarted
    }
    guard isFirst else { throw .alreadyStarted }
    let listeners = try bind()
    do {
      let loops = try makeLoops(listeners)
      state.withLock { state in
        state.loops = loops
        state.listeners = listeners
      }
      for loop in loops { loop.start() }
    } catch {
      for listener in listeners { listener.close() }
      throw .system(error)
    }
    return listeners.map(\.address)
  }

  private func bind() throws(ServerError) -> [Listener] {
    var listeners: [Listener] = []
    do {
      for endpoint in configuration.endpoints {
        listeners += try Listener.bind(endpoint, loops: configuration.eventLoops)
      }
    } catch {
      for listener in listeners { listener.close() }
      throw error
    }
    return listeners
  }

  private func makeLoops(_ listeners: [Listener]) throws(SystemError) -> [EventLoop] {
    let rules = ConnectionRules(configuration.limits, eventLoops: configuration.eventLoops)
    var loops: [EventLoop] = []
    for number in 0..<configuration.eventLoops {
      loops.append(
        try EventLoop(
          number: number, listeners: listeners.map { $0.sockets[number] }, handler: handler,
          rules: rules, census: census, calls: calls))
    }
    return loops
  }

  /// Ends as balancers need it: goes on accepting for `lameDuck` while every answer says
  /// `Connection: close`; then closes the listeners, idle connections and event streams; finishes what
  /// has begun until `deadline` from now, and closes the rest.
  ///
  /// - Parameter completion: Called once, with how many connections had to be cut.
  public func drain(
    lameDuck: Duration, deadline: Duration, completion: @escaping @Sendable (_ cut: Int) -> Void
  ) {
    let loops = state.withLock { $0.loops }
    for loop in loops { loop.beginDraining() }
    let end = DispatchTime.now() + .nanoseconds(Int(deadline.nanoseconds))
    queue.asyncAfter(deadline: min(end, .now() + .nanoseconds(Int(lameDuck.nanoseconds)))) {
      [self] in
      let group = DispatchGroup()
      for loop in loops {
        group.enter()
        loop.stopAccepting { group.leave() }
      }
      let once = Locked(false)
      let finish: @Sendable () -> Void = { [self] in
        guard
          !once.withLock({ done in
            defer { done = true }
            return done
          })
        else { return }
        let cut = figures.connections
        stop { completion(cut) }
      }
      group.notify(queue: queue, execute: finish)
      queue.asyncAfter(deadline: end, execute: finish)
    }
  }

  /// Closes every connection and listener at once.
  ///
  /// - Parameter completion: Called when every descriptor is closed.
  public func stop(completion: @escaping @Sendable () -> Void = {}) {
    let (loops, listeners) = state.withLock { state in
      defer {
        state.loops = []
        state.listeners = []
      }
      return (state.loops, state.listeners)
    }
    let group = DispatchGroup()
    for loop in loops {
      group.enter()
      loop.stop { group.leave() }
    }
    group.notify(queue: queue) {
      for listener in listeners { listener.removeFile() }
      completion()
    }
  }
}
