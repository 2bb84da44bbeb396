import API
import Attribution
import ClaimIndex
import Dispatch
import HTTP
import Testing

@testable import hearsay

/// Requests that wait at the same time.
@Suite("Writes of several requests at once")
struct WriteGroupTests {
  private let folder: TemporaryFolder
  private let store: SnapshotStore

  init() throws {
    folder = try TemporaryFolder()
    store = try Self.store(Journal.open(folder: folder.path).0)
  }

  private static func store(_ journal: Journal?) throws -> SnapshotStore {
    let store = SnapshotStore(
      try ReportExtractor(CorpusKnowledge()), events: EventBus(stamp: 1),
      log: Log(LogOptions(format: .text, level: .error), isTerminal: false, sink: { _ in }))
    store.load(
      [Report(id: "a", text: "One."), Report(id: "b", text: "Two.")], journal: (journal, []))
    return store
  }

  private func report(_ id: String, _ text: String) -> Report { Report(id: id, text: text) }

  /// What becomes of requests with one write each, all of them sent before any is begun.
  private func outcomes(
    _ requests: [(Write, if: @Sendable (Snapshot) -> Bool)], of store: SnapshotStore? = nil
  ) -> [WriteOutcome] {
    let store = store ?? self.store
    let isSent = DispatchSemaphore(value: 0)
    let outcomes = Locked<[Int: WriteOutcome]>([:])
    store.perform { _ in isSent.wait() }
    for (index, (write, precondition)) in requests.enumerated() {
      store.perform([write], if: precondition) { outcome in
        outcomes.withLock { $0[index] = outcome }
      }
    }
    isSent.signal()
    store.waitUntilIdle()
    return outcomes.withLock { found in requests.indices.compactMap { found[$0] } }
  }

  private func outcomes(
    _ writes: [Write], of store: SnapshotStore? = nil
  ) -> [WriteOutcome] {
    outcomes(writes.map { ($0, if: { _ in true }) }, of: store)
  }

  @Test("share one snapshot and one append, and each answer shows its own change") func shared()
    throws
  {
    let before = store.ingest.count
    let outcomes = outcomes((0..<50).map { .put(report("w\($0)", "Text \($0).")) })
    #expect(store.ingest.count == before + 1)
    #expect(Set(outcomes.map(\.publication.snapshot.generation)).count == 1)
    for (index, outcome) in outcomes.enumerated() {
      #expect(outcome.results == [.created(id: "w\(index)")])
      #expect(outcome.publication.snapshot.text(ofArticle: "w\(index)") == "Text \(index).")
    }
    #expect(try Journal.read(folder: folder.path).entries.map(\.id) == (0..<50).map { "w\($0)" })
  }

  @Test("are made one after the other when they are about one article") func sameArticle() {
    let outcomes = outcomes([
      .put(report("w", "First.")), .put(report("w", "Second.")), .remove(id: "w"),
      .remove(id: "w"),
    ])
    #expect(
      outcomes.map(\.results) == [
        [.created(id: "w")], [.replaced(id: "w")], [.removed(id: "w")], [.notFound],
      ])
    #expect(
      outcomes.map { $0.publication.snapshot.text(ofArticle: "w") } == [
        "First.", "Second.", nil, nil,
      ])
  }

  @Test("are told of an article that is there: nobody removes it between outcome and answer")
  func named() {
    let outcomes = outcomes([.add(report("w", "One."), isNamed: false), .remove(id: "a")])
    #expect(outcomes.map(\.results) == [[.unchanged(id: "a")], [.removed(id: "a")]])
    #expect(outcomes.map { $0.publication.snapshot.text(ofArticle: "a") } == ["One.", nil])
  }

  @Test("send the same text twice and make one article of it") func sameText() {
    let outcomes = outcomes([
      .add(report("x", "New."), isNamed: false), .add(report("y", "New."), isNamed: false),
      .add(report("z", "New."), isNamed: true),
    ])
    #expect(
      outcomes.map(\.results) == [
        [.created(id: "x")], [.unchanged(id: "x")], [.conflict(with: "x")],
      ])
  }

  @Test("are held to preconditions of their own article only") func preconditions() {
    let requests: [(Write, if: @Sendable (Snapshot) -> Bool)] = [
      (.put(report("w", "First.")), if: { $0.articleRow(id: "w") == nil }),
      (.put(report("v", "Other.")), if: { $0.articleRow(id: "v") == nil }),
      (.put(report("w", "Second.")), if: { $0.articleRow(id: "w") == nil }),
      (.remove(id: "b"), if: { $0.articleRow(id: "b") != nil }),
    ]
    let outcomes = outcomes(requests)
    #expect(
      outcomes.map(\.results) == [
        [.created(id: "w")], [.created(id: "v")], [.preconditionFailed], [.removed(id: "b")],
      ])
  }

  @Test("fail together when the disk refuses, and nothing of them is seen") func refused() throws {
    var group = try WriteGroup(ReportCatalogue(), #require(store.current).snapshot)
    let results = Locked<[WriteResult]>([])
    for write: Write in [
      .add(report("x", "New."), isNamed: false), .add(report("y", "New."), isNamed: false),
      .remove(id: "z"),
    ] {
      let isTaken = group.add(
        WriteRequest(
          writes: [write], precondition: { _ in true },
          completion: { outcome in results.withLock { $0 += outcome.results } }))
      #expect(isTaken)
    }
    group.finish(isKept: false, try #require(store.current))
    #expect(results.withLock { $0 } == [.failed, .failed, .notFound])
  }

  @Test("all fail when the journal cannot be written, and every one is answered") func notKept()
    throws
  {
    let store = try Self.store(nil)
    let before = try #require(store.current).snapshot.generation
    let writes: [Write] = [
      .put(report("w", "New.")), .put(report("a", "Other.")), .remove(id: "b"),
      .put(report("w", "Newer.")), .add(report("c", "One."), isNamed: false),
    ]
    for _ in 0..<2 {
      let outcomes = outcomes(writes, of: store)
      #expect(
        outcomes.map(\.results) == [
          [.failed], [.failed], [.failed], [.failed], [.unchanged(id: "a")],
        ])
      #expect(outcomes.allSatisfy { $0.publication.snapshot.generation == before })
    }
    #expect(store.current?.snapshot.generation == before)
  }

  @Test("are not gathered beyond a number, but a single request may have more") func bounded()
    throws
  {
    var group = try WriteGroup(ReportCatalogue(), #require(store.current).snapshot)
    func request(_ ids: Range<Int>) -> WriteRequest {
      WriteRequest(
        writes: ids.map { .put(report("w\($0)", "Text.")) }, precondition: { _ in true },
        completion: { _ in })
    }
    let limit = WriteGroup.maximumWrites
    let taken = [0..<(limit - 1), limit..<(limit + 1), (limit + 1)..<(limit + 2)].map {
      group.add(request($0))
    }
    #expect(taken == [true, true, false])
    let half = String(repeating: "x", count: WriteGroup.maximumOctets / 2)
    var long = try WriteGroup(ReportCatalogue(), #require(store.current).snapshot)
    let takenLong = (0..<3).map { number in
      long.add(
        WriteRequest(
          writes: [.put(report("w\(number)", half))], precondition: { _ in true },
          completion: { _ in }))
    }
    #expect(takenLong == [true, true, false])
    var large = try WriteGroup(ReportCatalogue(), #require(store.current).snapshot)
    let isLargeTaken = large.add(request(0..<(limit + 1)))
    #expect(isLargeTaken)
  }
}
