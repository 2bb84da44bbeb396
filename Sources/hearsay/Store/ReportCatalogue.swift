// Which reports there are, where each comes from, and what a write would do to them. No I/O.
import API
import Attribution

/// The reports of corpus and journal by id, without their texts, which the snapshot keeps.
struct ReportCatalogue: Sendable {
  /// One report.
  struct Entry: Sendable {
    var metadata: ReportMetadata
    var textHash: UInt64
    /// Written by a client; such a report wins over one of the corpus with its id.
    var isWritten: Bool
  }

  private(set) var entries: [String: Entry] = [:]
  private var idsByHash: [UInt64: [String]] = [:]
  /// Ids that a client has removed.
  private(set) var removedIDs: Set<String> = []

  /// What one write does.
  enum Decision: Sendable, Equatable {
    case create, replace
    case keep(id: String)
    case conflict(with: String)
    case remove
    case notFound
  }

  /// - Parameter text: The text of an id that is in the catalogue.
  func decide(_ write: Write, text: (String) -> String?) -> Decision {
    switch write {
    case .remove(let id): return entries[id] == nil ? .notFound : .remove
    case .put(let report):
      guard let entry = entries[report.id] else { return .create }
      return isSame(report, entry, text) ? .keep(id: report.id) : .replace
    case .add(let report, let isNamed):
      if let entry = entries[report.id] {
        return hasText(of: report, entry, text)
          ? .keep(id: report.id) : .conflict(with: report.id)
      }
      guard let other = id(ofText: report.text, text) else { return .create }
      return isNamed ? .conflict(with: other) : .keep(id: other)
    }
  }

  private func isSame(_ report: Report, _ entry: Entry, _ text: (String) -> String?) -> Bool {
    entry.metadata == report.metadata && hasText(of: report, entry, text)
  }

  private func hasText(of report: Report, _ entry: Entry, _ text: (String) -> String?) -> Bool {
    entry.textHash == FNV1a(report.text.utf8).value
      && text(report.id)?.utf8.elementsEqual(report.text.utf8) == true
  }

  /// The id that has this very text, octet by octet.
  private func id(ofText text: String, _ known: (String) -> String?) -> String? {
    idsByHash[FNV1a(text.utf8).value]?.first {
      known($0)?.utf8.elementsEqual(text.utf8) == true
    }
  }

  mutating func put(_ report: Report, isWritten: Bool) {
    forget(report.id)
    let hash = FNV1a(report.text.utf8).value
    entries[report.id] = Entry(metadata: report.metadata, textHash: hash, isWritten: isWritten)
    idsByHash[hash, default: []].append(report.id)
    if isWritten { removedIDs.remove(report.id) }
  }

  /// Takes away a report for good: the folder's report with this id stays away too.
  mutating func remove(id: String) {
    forget(id)
    removedIDs.insert(id)
  }

  private mutating func forget(_ id: String) {
    guard let entry = entries.removeValue(forKey: id) else { return }
    idsByHash[entry.textHash]?.removeAll { $0 == id }
    if idsByHash[entry.textHash]?.isEmpty == true { idsByHash[entry.textHash] = nil }
  }

  /// What has to change when the folders have these reports now: what is new or different, and the ids
  /// that are gone.
  ///
  /// - Parameter isKept: Whether a report that the folders do not have stays for now.
  func difference(
    to reports: [Report], text: (String) -> String?, isKept: (String) -> Bool
  ) -> (put: [Report], remove: [String]) {
    let visible = reports.filter { report in
      !removedIDs.contains(report.id) && entries[report.id]?.isWritten != true
    }
    let ids = Set(visible.map(\.id))
    let put = visible.filter { report in
      guard let entry = entries[report.id] else { return true }
      return !isSame(report, entry, text)
    }
    let gone = entries.filter {
      !$0.value.isWritten && !ids.contains($0.key) && !isKept($0.key)
    }.keys
    return (put, gone.sorted())
  }

  /// Makes the catalogue say what the folders have.
  mutating func apply(_ difference: (put: [Report], remove: [String])) {
    for id in difference.remove { forget(id) }
    for report in difference.put { put(report, isWritten: false) }
  }
}
