// The names of one name space: ids, names and aliases by their folded key; and near misses.

/// Finds items by what people call them.
struct NameTable: Sendable {
  /// How good a name is; the better hides the worse.
  enum Rank: UInt8, Sendable, Comparable {
    case id, name, known, form

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Entry: Sendable {
    var key: String
    var display: String
    var row: Int
    var rank: Rank
    /// The next entry with the same key.
    var next: Int?
    /// One bit for each letter that the key has.
    var letters: UInt64
    var length: Int
  }

  private var entries: [Entry] = []
  private var heads: [String: Int] = [:]

  mutating func add(_ display: String, row: Int, rank: Rank) {
    let key = nameKey(display)
    guard !key.isEmpty else { return }
    var next = heads[key]
    while let index = next {
      if entries[index].row == row { return }
      next = entries[index].next
    }
    entries.append(
      Entry(
        key: key, display: display, row: row, rank: rank, next: heads[key],
        letters: Self.letters(key), length: key.utf8.count))
    heads[key] = entries.count - 1
  }

  /// The rows that a name stands for under its best rank.
  func rows(_ name: String) -> [Int] {
    var best: (rank: Rank, rows: [Int])?
    var next = heads[nameKey(name)]
    while let index = next {
      let entry = entries[index]
      if let known = best, known.rank <= entry.rank {
        if known.rank == entry.rank { best = (known.rank, known.rows + [entry.row]) }
      } else {
        best = (entry.rank, [entry.row])
      }
      next = entry.next
    }
    return best?.rows.sorted() ?? []
  }

  /// Names within two edits of `name` (one edit for up to four letters) or starting with it.
  func nearMisses(_ name: String, limit: Int) -> [String] {
    let key = nameKey(name)
    guard !key.isEmpty, key.utf8.count <= 64 else { return [] }
    let octets = Array(key.utf8)
    let letters = Self.letters(key)
    let reach = octets.count <= 4 ? 1 : 2
    var found: [(distance: Int, rank: Rank, display: String)] = []
    for entry in entries {
      if octets.count > 1, entry.length > octets.count + reach, entry.key.hasPrefix(key) {
        found.append((reach + 1, entry.rank, entry.display))
      } else if abs(entry.length - octets.count) <= reach,
        (entry.letters ^ letters).nonzeroBitCount <= 2 * reach,
        let distance = EditDistance.between(octets, Array(entry.key.utf8), limit: reach)
      {
        found.append((distance, entry.rank, entry.display))
      }
    }
    found.sort {
      ($0.distance, $0.rank.rawValue, $0.display) < ($1.distance, $1.rank.rawValue, $1.display)
    }
    var seen: Set<String> = []
    var names: [String] = []
    for candidate in found where names.count < limit {
      if seen.insert(nameKey(candidate.display)).inserted { names.append(candidate.display) }
    }
    return names
  }

  private static func letters(_ key: String) -> UInt64 {
    key.utf8.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
