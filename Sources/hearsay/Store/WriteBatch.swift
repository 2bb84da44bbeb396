// Works out what a list of writes does, one after the other, before anything is done.
import API
import Attribution

/// The changes of one batch. A write sees what the writes before it in the batch do.
struct WriteBatch {
  private(set) var catalogue: ReportCatalogue
  /// The last change of each id.
  private(set) var changes: [String: JournalEntry] = [:]
  /// In the order they were made.
  private(set) var journalEntries: [JournalEntry] = []

  init(catalogue: ReportCatalogue) { self.catalogue = catalogue }

  /// - Parameter text: The text of an article that no write of the batch has touched.
  mutating func add(_ write: Write, text: (String) -> String?) -> WriteResult {
    let decision = catalogue.decide(write) { id in
      if case .put(let report) = changes[id] { return report.text }
      return text(id)
    }
    switch decision {
    case .keep(let id): return .unchanged(id: id)
    case .conflict(let id): return .conflict(with: id)
    case .notFound: return .notFound
    case .create: return put(write).map { .created(id: $0) } ?? .notFound
    case .replace: return put(write).map { .replaced(id: $0) } ?? .notFound
    case .remove:
      guard case .remove(let id) = write else { return .notFound }
      catalogue.remove(id: id)
      record(.remove(id: id))
      return .removed(id: id)
    }
  }

  /// The id of the report that was put.
  private mutating func put(_ write: Write) -> String? {
    switch write {
    case .add(let report, _), .put(let report):
      catalogue.put(report, isWritten: true)
      record(.put(report))
      return report.id
    case .remove: return nil
    }
  }

  private mutating func record(_ entry: JournalEntry) {
    changes[entry.id] = entry
    journalEntries.append(entry)
  }

  var reportsToPut: [Report] {
    changes.values.compactMap { if case .put(let report) = $0 { report } else { nil } }
  }

  var idsToRemove: [String] {
    changes.values.compactMap { if case .remove(let id) = $0 { id } else { nil } }.sorted()
  }
}
