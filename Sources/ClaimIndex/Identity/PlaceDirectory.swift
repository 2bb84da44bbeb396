// The places of the corpus: those that reports mention and those that claims name.
import Attribution

/// One place of the corpus.
struct PlaceDirectoryEntry: Sendable {
  var id: String
  var name: String
  var partOf: String?
  /// Forms with counts, the most frequent first.
  var aliases: [SurfaceForm]
}

/// The places by row, sorted by id.
struct PlaceDirectory: Sendable {
  let entries: [PlaceDirectoryEntry]
  let ids: [String]
  /// The row by code of the id; -1 for strings that are no place.
  private let rows: [Int32]

  init(entries: [PlaceDirectoryEntry], rows: [Int32]) {
    self.entries = entries
    self.rows = rows
    ids = entries.map(\.id)
  }

  func row(ofCode code: Int) -> Int { Int(rows[code]) }
}
