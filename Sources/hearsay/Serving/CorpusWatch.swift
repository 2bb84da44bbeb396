// Reads the corpus again when its folders change, or when it is told to.
import Attribution
import Dispatch
import HTTP

/// Keeps the store in step with the folders. When the new state is bad, the old one stays.
final class CorpusWatch: Sendable {
  private struct State {
    var configuration: Configuration
    var watch: FolderWatch?
    var unfinished = UnfinishedFiles()
    /// What was said already.
    var knownFaults: Set<String> = []
    /// Counts events, so that only the last of a burst leads to reading.
    var pulse = 0
  }

  /// Nothing is read until the folders have been quiet for so long.
  static let quietTime = DispatchTimeInterval.milliseconds(200)

  private let store: SnapshotStore
  private let log: Log
  private let queue = DispatchQueue(label: "corpus watch")
  private let state: Locked<State>

  init(_ configuration: Configuration, store: SnapshotStore, log: Log) {
    self.store = store
    self.log = log
    state = Locked(State(configuration: configuration))
  }

  /// Begins to watch; call it before the folders are read for the first time.
  func start() {
    let folders = state.withLock { $0.configuration.corpus }
    let watch: FolderWatch?
    do throws(FileError) {
      watch =
        folders.isEmpty
        ? nil
        : try FolderWatch(folders, queue: queue) { [weak self] events in self?.changed(events) }
    } catch {
      log.write(.warning, "\(error.path) is not watched: \(error.reason); SIGHUP reads it again")
      watch = nil
    }
    state.withLock { $0.watch = watch }
  }

  /// Reads the folders of the configuration for the first time.
  func firstLoad() throws(Failure) -> Corpus {
    let configuration = state.withLock { $0.configuration }
    do {
      let corpus = try CorpusLoader.load(
        configuration.corpus, maximumReportOctets: configuration.limits.reportOctets)
      report(corpus.faults)
      return corpus
    } catch {
      throw Failure(error)
    }
  }

  private func changed(_ events: [FolderWatch.Event]) {
    let pulse = state.withLock { state in
      state.unfinished.note(events)
      state.pulse += 1
      return state.pulse
    }
    queue.asyncAfter(deadline: .now() + Self.quietTime) { [weak self] in
      guard let self, state.withLock({ $0.pulse }) == pulse else { return }
      readAgain()
    }
  }

  private func readAgain() {
    store.perform { [self] store in
      let (configuration, unfinished) = state.withLock { ($0.configuration, $0.unfinished) }
      do {
        let corpus = try CorpusLoader.load(
          configuration.corpus, maximumReportOctets: configuration.limits.reportOctets,
          skipping: unfinished)
        report(corpus.faults)
        let changes = store.load(
          corpus.reports, isKept: { unfinished.hasLines || unfinished.contains(stem: $0) })
        if changes > 0 { log.write(.info, "the corpus has changed: \(changes) reports") }
      } catch {
        log.write(.error, "\(error); what was read before is served on")
      }
    }
  }

  /// Takes over another configuration and reads everything it names.
  ///
  /// - Throws: `Failure` when the configuration cannot be used; nothing changes then.
  func replace(_ configuration: Configuration) throws(Failure) {
    try configuration.checkForServing()
    let old = state.withLock { $0.configuration }
    if configuration.knowledge != old.knowledge {
      let extractor = try configuration.makeExtractor()
      store.perform { $0.replaceExtractor(extractor) }
    }
    state.withLock { $0.configuration = configuration }
    start()
    readAgain()
    log.write(.info, "configuration and corpus are read again")
  }

  /// Names each fault once, for as long as it lasts.
  private func report(_ faults: [CorpusFault]) {
    let lines = faults.map(\.description)
    let new = state.withLock { state in
      defer { state.knownFaults = Set(lines) }
      return lines.filter { !state.knownFaults.contains($0) }
    }
    for line in new { log.write(.warning, line) }
  }
}
