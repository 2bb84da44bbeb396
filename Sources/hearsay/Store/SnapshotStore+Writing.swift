// How the writes of clients get into the corpus: gathered, kept on the disk, published, answered.
import API
import ClaimIndex
import HTTP

extension SnapshotStore: CorpusWriter {
  func perform(
    _ writes: [Write], if precondition: @escaping @Sendable (Snapshot) -> Bool,
    then completion: @escaping @Sendable (WriteOutcome) -> Void
  ) {
    let request = WriteRequest(
      writes: writes, precondition: precondition, completion: completion)
    let isFirst = waiting.withLock { waiting in
      defer { waiting.append(request) }
      return waiting.isEmpty
    }
    // While one group is made the next one gathers.
    if isFirst { perform { $0.writeWaiting() } }
  }

  private func writeWaiting() {
    let requests = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    var rest = requests[...]
    while !rest.isEmpty {
      // The API refuses writes until there is a publication.
      guard let publication = current else { return }
      let (group, isKept) = workshop.withLock { workshop in
        var group = WriteGroup(workshop.catalogue, publication.snapshot)
        while let request = rest.first, group.add(request) { rest.removeFirst() }
        return (group, make(group, &workshop))
      }
      group.finish(isKept: isKept, current ?? publication)
    }
  }

  /// - Returns: Whether the changes of the group are on the disk, and visible.
  private func make(_ group: WriteGroup, _ workshop: inout Workshop) -> Bool {
    let batch = group.batch
    if batch.changes.isEmpty { return true }
    do throws(FileError) {
      guard let journal = workshop.journal else {
        throw FileError(path: "journal", cause: .notAFolder)
      }
      try journal.append(batch.journalEntries)
    } catch {
      log.write(.error, "a write could not be kept: \(error)")
      return false
    }
    workshop.catalogue = batch.catalogue
    publish(&workshop, put: batch.reportsToPut, remove: batch.idsToRemove) { _, _ in }
    return true
  }
}
