// The actors of the corpus: the actors of all reports, those that are one and the same merged.
import Attribution

/// One actor of the corpus while the index is built.
struct DirectoryEntry: Sendable {
  var id: ActorID
  var name: String
  var type: ActorType
  /// The row of the affiliation.
  var affiliation: Int?
  /// Forms with counts, the most frequent first.
  var aliases: [SurfaceForm]
  /// Ids and names of the reports' actors that were merged into this one.
  var mergedNames: [String]
}

/// The actors by row, sorted by id, and the row of each id in use.
struct ActorDirectory: Sendable {
  let entries: [DirectoryEntry]
  let ids: [String]
  let names: [String]
  /// The row by code of the actor id; -1 when the id is not in use.
  private let rows: [Int32]

  func row(ofCode code: Int) -> Int { Int(rows[code]) }

  init(entries: [DirectoryEntry], rows: [Int32]) {
    self.entries = entries
    self.rows = rows
    ids = entries.map(\.id.text)
    names = entries.map(\.name)
  }

  /// The row of an id, in O(log n).
  func row(of id: String) -> Int? {
    let row = lowerBound(ids, id)
    return row < ids.count && ids[row] == id ? row : nil
  }
}
