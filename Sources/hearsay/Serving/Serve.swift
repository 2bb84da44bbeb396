// The command `serve`: listens, loads, serves, and ends when it is told to.
import API
import Attribution
import ClaimIndex
import Dispatch
import Glibc
import HTTP

/// A server from its start to its end.
final class Serve: Sendable {
  private let configuration: Configuration
  private let log: Log
  private let store: SnapshotStore
  private let events: EventBus
  private let figures = ProcessFigures()
  private let work = BackgroundWork()
  private let servers = Locked<[Server]>([])
  private let queue = DispatchQueue(label: "operations")
  private let isStopping = Locked(false)
  private let watch: CorpusWatch
  private let manager: ServiceManager
  /// Makes the configuration anew from where it came from.
  private let reread: @Sendable () throws(Failure) -> Configuration

  /// Serves until a signal ends the process; returns only by throwing.
  ///
  /// - Parameters:
  ///   - sockets: Where to listen instead of where the configuration says.
  ///   - reread: Makes the configuration anew from file, environment and command line.
  static func run(
    _ configuration: Configuration, manager: ServiceManager, sockets: InheritedSockets,
    reread: @escaping @Sendable () throws(Failure) -> Configuration
  ) throws(Failure) {
    try configuration.checkForServing()
    Signals.ignore(SIGPIPE)
    // A write beyond a file size limit then fails with EFBIG and is answered, instead of ending the process.
    Signals.ignore(SIGXFSZ)
    let serve = try Serve(configuration, manager: manager, reread: reread)
    let addresses = try serve.listen(at: sockets)
    let signals = serve.watchSignals()
    serve.load(then: { serve.announce(addresses) })
    withExtendedLifetime(signals) { dispatchMain() }
  }

  private init(
    _ configuration: Configuration, manager: ServiceManager,
    reread: @escaping @Sendable () throws(Failure) -> Configuration
  ) throws(Failure) {
    self.configuration = configuration
    self.manager = manager
    self.reread = reread
    log = Log(configuration.log)
    events = EventBus(stamp: WallClock.seconds)
    store = SnapshotStore(
      try configuration.makeExtractor(), events: events, log: log)
    watch = CorpusWatch(configuration, store: store, log: log)
  }

  // MARK: Listening

  private func listen(at sockets: InheritedSockets) throws(Failure) -> [BoundAddress] {
    let host = configuration.host
    let open = sockets.open.isEmpty ? [.host(host, port: configuration.port)] : sockets.open
    var admin = sockets.admin
    if admin.isEmpty, let port = configuration.adminPort { admin = [.host(host, port: port)] }
    var addresses = try start(
      open, loops: ServerConfiguration.availableCores,
      surface: admin.isEmpty ? .everything : .open)
    if !admin.isEmpty { addresses += try start(admin, loops: 1, surface: .admin) }
    figures.follow(
      connections: { self.servers.withLock { $0.map(\.figures.connections).reduce(0, +) } },
      ingest: { self.store.ingest })
    return addresses
  }

  private func start(
    _ endpoints: [ServerConfiguration.Endpoint], loops: Int,
    surface: ServiceConfiguration.Surface
  ) throws(Failure) -> [BoundAddress] {
    let server = Server(
      configuration: ServerConfiguration(
        endpoints: endpoints, eventLoops: loops, limits: configuration.limits.http),
      handler: handler(surface))
    do {
      let addresses = try server.start()
      servers.withLock { $0.append(server) }
      return addresses
    } catch {
      throw Failure(error)
    }
  }

  private func handler(_ surface: ServiceConfiguration.Surface) -> Gate {
    let log = log
    let service = Service(
      configuration: configuration.service(surface), source: store,
      writer: configuration.token == nil ? nil : store,
      extract: { [store] in store.extract($0) }, background: { [work] in work.take($0, $1) },
      events: events, metrics: figures,
      log: { exchange, route in log.write(exchange, route: route, peer: exchange.peer) })
    return Gate(
      service, trustedProxies: configuration.trustedProxies,
      requestsPerSecond: configuration.limits.requestsPerSecond)
  }

  // MARK: Loading

  private func load(then ready: @escaping @Sendable () -> Void) {
    store.perform { [self] store in
      do throws(Failure) {
        let progress = Progress()
        watch.start()
        let corpus = try watch.firstLoad()
        let journal = try openJournal()
        store.load(corpus.reports, journal: journal) { progress.show($0, of: $1) }
        progress.finish()
        if store.isEmpty, configuration.token == nil { throw Failure(noReportIn: configuration) }
        ready()
      } catch {
        log.flush()
        Terminal.error("hearsay: " + error.message)
        exit(error.status.rawValue)
      }
    }
  }

  private func openJournal() throws(Failure) -> (Journal?, [JournalEntry]) {
    guard let folder = configuration.data else { return (nil, []) }
    do throws(FileError) {
      if configuration.token == nil {
        let contents = try Journal.read(folder: folder)
        contents.report(to: log, folder: folder)
        return (nil, contents.entries)
      }
      let (journal, contents) = try Journal.open(folder: folder)
      contents.report(to: log, folder: folder)
      return (journal, contents.entries)
    } catch {
      throw Failure(dataFolder: folder, error)
    }
  }

  private func announce(_ addresses: [BoundAddress]) {
    guard let snapshot = store.current?.snapshot else { return }
    let places = addresses.map { "http://\($0)" }.joined(separator: " and ")
    Terminal.output(
      "hearsay serves \(snapshot.count(.articles)) articles and \(snapshot.count(.claims)) claims "
        + "on \(places)\n")
    manager.notify(.ready)
  }

  /// SIGHUP: takes over what can change while running, and says what cannot.
  private func reload() {
    do throws(Failure) {
      let new = try reread()
      if !new.differsOnlyInCorpus(from: configuration) {
        log.write(
          .warning, "only corpus, actors, topics and places change without a restart")
      }
      try watch.replace(new)
    } catch {
      log.write(.error, "not read again, the old state is served on: \(error.message)")
    }
  }

  // MARK: Stopping

  private func watchSignals() -> Signals {
    let signals = Signals()
    signals.on(SIGHUP, queue: queue) { [self] in reload() }
    for signal in [SIGTERM, SIGINT] { signals.on(signal, queue: queue) { [self] in stop() } }
    return signals
  }

  /// The first signal drains; a second one ends the process at once.
  private func stop() {
    let isFirst = isStopping.withLock { isStopping in
      defer { isStopping = true }
      return !isStopping
    }
    guard isFirst else {
      log.flush()
      exit(ExitStatus.success.rawValue)
    }
    log.write(.info, "stopping")
    manager.notify(.stopping)
    store.beginDraining()
    let lameDuck = Duration.seconds(configuration.limits.lameDuckSeconds)
    let group = DispatchGroup()
    for server in servers.withLock({ $0 }) {
      group.enter()
      server.drain(
        lameDuck: lameDuck,
        deadline: lameDuck + .seconds(configuration.limits.drainSeconds)
      ) { [self] cut in
        if cut > 0 { log.write(.warning, "\(cut) connections were cut") }
        group.leave()
      }
    }
    events.shutDown()
    group.notify(queue: queue) { [self] in
      log.write(.info, "stopped")
      log.flush()
      exit(ExitStatus.success.rawValue)
    }
  }
}

extension JournalContents {
  /// Says what is wrong with a journal that can be used all the same.
  func report(to log: Log, folder: String) {
    let path = FilePath.join(folder, "journal")
    for line in corruptLines {
      log.write(.error, "\(path):\(line): skipped: the line is corrupt; the others are served")
    }
    if tornOctets > 0 {
      log.write(
        .warning,
        "\(path): \(tornOctets) octets of a change that was never acknowledged are dropped")
    }
  }
}
