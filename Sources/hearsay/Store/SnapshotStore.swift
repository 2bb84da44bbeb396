// The one writer of the corpus, and where readers find the current snapshot.
import API
import Attribution
import ClaimIndex
import Dispatch
import HTTP

/// Holds the corpus. Everything that changes it runs on one serial queue; readers take an immutable
/// publication and are never kept waiting.
final class SnapshotStore: Sendable {
  /// What readers see.
  private struct Visible {
    var extractor: ReportExtractor
    var publication: Publication? { didSet { epoch += 1 } }
    var epoch: UInt64 = 0
    var readiness = Readiness.loading(loaded: 0, total: 0)
    /// When an article or claim was removed.
    var removals: [String: Int] = [:]
    var ingestCount = 0
    var ingestMilliseconds = 0
  }

  /// What the writer works with; touched on `queue` only.
  struct Workshop {
    var extractor: ReportExtractor
    var builder: IndexBuilder
    var catalogue = ReportCatalogue()
    var journal: Journal?
  }

  /// Removals beyond this number are forgotten, and answered 404 instead of 410.
  static let maximumRemovals = 100_000

  private let visible: Locked<Visible>
  let workshop: Locked<Workshop>
  /// Requests that nobody has begun to write.
  let waiting = Locked<[WriteRequest]>([])
  private let queue = DispatchQueue(label: "corpus", qos: .utility)
  private let events: EventBus
  let log: Log

  init(_ extractor: ReportExtractor, events: EventBus, log: Log) {
    visible = Locked(Visible(extractor: extractor))
    workshop = Locked(Workshop(extractor: extractor, builder: extractor.makeIndexBuilder()))
    self.events = events
    self.log = log
  }

  /// How often a snapshot was made, and how long that took in all.
  var ingest: (count: Int, milliseconds: Int) {
    visible.withLock { ($0.ingestCount, $0.ingestMilliseconds) }
  }

  /// Whether there is nothing to answer from.
  var isEmpty: Bool { (current?.snapshot.count(.articles) ?? 0) == 0 }

  /// Extracts a report that is not stored; O(length of the text).
  func extract(_ report: Report) -> ExtractedArticle {
    visible.withLock { $0.extractor }.extract(report, withNarration: false)
  }

  /// From now on `readiness` is `draining`.
  func beginDraining() { visible.withLock { $0.readiness = .draining } }

  /// Runs `body` where the corpus is changed.
  func perform(_ body: @escaping @Sendable (SnapshotStore) -> Void) {
    queue.async { body(self) }
  }

  /// Returns when everything begun has been done.
  func waitUntilIdle() { queue.sync {} }
}

extension SnapshotStore: SnapshotSource {
  var current: Publication? { visible.withLock { $0.publication } }

  var epoch: UInt64 { visible.withLock { $0.epoch } }

  var readiness: Readiness { visible.withLock { $0.readiness } }

  func removal(of id: String) -> Int? {
    let (time, snapshot) = visible.withLock { ($0.removals[id], $0.publication?.snapshot) }
    guard let time, let snapshot, snapshot.articleRow(id: id) == nil,
      snapshot.claimRow(id: id) == nil
    else { return nil }
    return time
  }
}

/// Loading.
extension SnapshotStore {
  /// Makes the first index, or, later, the index of changed folders. Call it in `perform`.
  ///
  /// - Parameters:
  ///   - reports: What the folders have.
  ///   - journal: What clients have written, with the entries it had; only for the first index.
  ///   - progress: Called for each report that has been read, from many threads.
  ///   - isKept: Whether a report that the folders do not have stays for now.
  /// - Returns: How many reports have changed.
  @discardableResult
  func load(
    _ reports: [Report], journal: (Journal?, [JournalEntry]) = (nil, []),
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in },
    isKept: (String) -> Bool = { _ in false }
  ) -> Int {
    workshop.withLock { workshop in
      workshop.journal = workshop.journal ?? journal.0
      var changes: [Report] = []
      for entry in journal.1 {
        switch entry {
        case .put(let report):
          workshop.catalogue.put(report, isWritten: true)
          changes.append(report)
        case .remove(let id): workshop.catalogue.remove(id: id)
        }
      }
      let snapshot = current?.snapshot
      let difference = workshop.catalogue.difference(
        to: reports, text: { snapshot?.text(ofArticle: $0) }, isKept: isKept)
      workshop.catalogue.apply(difference)
      publish(&workshop, put: changes + difference.put, remove: difference.remove, progress)
      return changes.count + difference.put.count + difference.remove.count
    }
  }

  /// Extracts everything anew with other knowledge. Call it in `perform`.
  func replaceExtractor(_ extractor: ReportExtractor) {
    workshop.withLock { workshop in
      guard let snapshot = current?.snapshot else { return }
      let reports = workshop.catalogue.entries.compactMap { id, entry in
        snapshot.text(ofArticle: id).map { Report(id: id, text: $0, metadata: entry.metadata) }
      }
      workshop.extractor = extractor
      workshop.builder = extractor.makeIndexBuilder()
      visible.withLock { $0.extractor = extractor }
      publish(&workshop, put: reports, remove: []) { _, _ in }
    }
  }
}

/// Publishing.
extension SnapshotStore {
  /// Reports are extracted this many at a time, which bounds what is held besides the index.
  private static let chunk = 512

  func publish(
    _ workshop: inout Workshop, put reports: [Report], remove ids: [String],
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) {
    let start = WallClock.milliseconds
    let old = current
    if old != nil, reports.isEmpty, ids.isEmpty { return }
    let reports = reports.sorted { $0.id < $1.id }
    report(0, of: reports.count, progress)
    for id in ids { workshop.builder.remove(id: id) }
    let done = Locked(0)
    for first in stride(from: 0, to: reports.count, by: Self.chunk) {
      let chunk = reports[first..<min(first + Self.chunk, reports.count)]
      let extractor = workshop.extractor
      let articles = concurrentMap(chunk.count) { index in
        let article = extractor.extract(chunk[first + index])
        let count = done.withLock { count in
          count += 1
          return count
        }
        self.report(count, of: reports.count, progress)
        return article
      }
      for article in articles { workshop.builder.put(article) }
    }
    let snapshot = workshop.builder.build()
    show(snapshot, after: old, changed: reports.map(\.id) + ids, since: start)
  }

  private func report(_ done: Int, of total: Int, _ progress: (Int, Int) -> Void) {
    visible.withLock { visible in
      if case .loading = visible.readiness {
        visible.readiness = .loading(loaded: done, total: total)
      }
    }
    progress(done, total)
  }

  private func show(
    _ snapshot: Snapshot, after old: Publication?, changed ids: [String], since start: Int
  ) {
    let now = WallClock.milliseconds
    let removed = old?.snapshot.identifiersMissing(in: snapshot, articles: ids) ?? []
    visible.withLock { visible in
      if old?.snapshot.generation != snapshot.generation {
        visible.publication = Publication(snapshot: snapshot, changedAt: now / 1000)
      }
      if case .loading = visible.readiness { visible.readiness = .ready }
      if visible.removals.count + removed.count > Self.maximumRemovals { visible.removals = [:] }
      for id in removed.prefix(Self.maximumRemovals) { visible.removals[id] = now / 1000 }
      visible.ingestCount += 1
      visible.ingestMilliseconds += now - start
    }
    events.publish(from: old?.snapshot, to: snapshot, articles: ids)
  }
}

extension Snapshot {
  /// The text of an article; `nil` when there is none with this id.
  func text(ofArticle id: String) -> String? {
    articleRow(id: id).flatMap(article(at:))?.text
  }

  /// The ids of articles and claims that this snapshot has under some articles and another has not.
  func identifiersMissing(in other: Snapshot, articles ids: [String]) -> Set<String> {
    var missing: Set<String> = []
    for id in ids {
      guard let article = articleRow(id: id).flatMap(article(at:)) else { continue }
      if other.articleRow(id: id) == nil { missing.insert(id) }
      for row in article.claims {
        if let claim = claim(at: row), other.claimRow(id: claim.id) == nil {
          missing.insert(claim.id)
        }
      }
    }
    return missing
  }
}
