// Puts the writes of requests that wait at the same time into one change, so that one synchronisation of
// the disk and one snapshot serve them all. No I/O.
import API
import Attribution
import ClaimIndex

/// What one request asks to be written, and who waits for the outcome.
struct WriteRequest: Sendable {
  var writes: [Write]
  var precondition: @Sendable (Snapshot) -> Bool
  var completion: @Sendable (WriteOutcome) -> Void
}

/// Requests that are answered from one snapshot, each as if it had been made alone.
struct WriteGroup {
  /// Bound how long the first of a group waits for the rest of it.
  static let maximumWrites = 1024
  static let maximumOctets = 4 * 1024 * 1024

  private(set) var requests: [(request: WriteRequest, results: [WriteResult])] = []
  private(set) var batch: WriteBatch
  private let snapshot: Snapshot
  private var count = 0
  private var octets = 0
  /// The articles that the outcome of a request tells about.
  private var ids: Set<String> = []

  /// An empty group.
  ///
  /// - Parameters:
  ///   - catalogue: What there is.
  ///   - snapshot: The same, as readers see it.
  init(_ catalogue: ReportCatalogue, _ snapshot: Snapshot) {
    batch = WriteBatch(catalogue: catalogue)
    self.snapshot = snapshot
  }

  /// Takes a request in, if there is room and no request before it has to do with the same articles: its
  /// precondition is then true of the snapshot before the group, and its answer of the one after it, as
  /// if no other request had come between. An empty group takes any request.
  mutating func add(_ request: WriteRequest) -> Bool {
    let written = Set(request.writes.map(\.id))
    let size = request.writes.reduce(0) { $0 + $1.octets }
    if !requests.isEmpty {
      guard count + request.writes.count <= Self.maximumWrites,
        octets + size <= Self.maximumOctets, ids.isDisjoint(with: written)
      else { return false }
    }
    let results =
      request.precondition(snapshot)
      ? request.writes.map { batch.add($0) { snapshot.text(ofArticle: $0) } }
      : request.writes.map { _ in .preconditionFailed }
    requests.append((request, results))
    count += request.writes.count
    octets += size
    ids.formUnion(written)
    ids.formUnion(results.compactMap(\.id))
    return true
  }

  /// Answers every request.
  ///
  /// - Parameter isKept: Whether the changes are on the disk and in the publication.
  func finish(isKept: Bool, _ publication: Publication) {
    for (request, results) in requests {
      request.completion(
        WriteOutcome(
          results: isKept ? results : results.map { $0.withoutChanges(of: batch) },
          publication: publication))
    }
  }
}

extension Write {
  /// The article that would change.
  fileprivate var id: String {
    switch self {
    case .add(let report, _), .put(let report): report.id
    case .remove(let id): id
    }
  }

  /// The length of the text.
  fileprivate var octets: Int {
    switch self {
    case .add(let report, _), .put(let report): report.text.utf8.count
    case .remove: 0
    }
  }
}

extension WriteResult {
  /// The article that the result tells about.
  fileprivate var id: String? {
    switch self {
    case .created(let id), .replaced(let id), .unchanged(let id), .removed(let id),
      .conflict(let id):
      id
    case .notFound, .preconditionFailed, .failed: nil
    }
  }

  /// What a result becomes when the changes of its batch could not be kept: one that tells about an
  /// article that the batch would have changed tells nothing any more.
  fileprivate func withoutChanges(of batch: WriteBatch) -> WriteResult {
    id.map { batch.changes[$0] != nil } == true ? .failed : self
  }
}
