// Counts over an answer by pairs of values.

/// Counts by pairs of values; empty cells are left out.
public struct Matrix: Sendable, Hashable {
  public struct Cell: Sendable, Hashable {
    public var row: String
    public var column: String
    public var count: Int
  }

  /// The most frequent pairs first; ties by row, then column.
  public var cells: [Cell]
  public var distinctRows: Int
  public var distinctColumns: Int
  /// How many cells are not empty.
  public var total: Int
}

extension Answer {
  /// Counts pairs of values; an item with several values in a field counts in each.
  ///
  /// Filtering by both values of a cell gives exactly its count. O(matches).
  public func matrix(rows rowField: Field, columns columnField: Field, limit: Int) -> Matrix {
    guard let across = table.fields[rowField], let down = table.fields[columnField] else {
      return Matrix(cells: [], distinctRows: 0, distinctColumns: 0, total: 0)
    }
    var pairs = PairCounts(rowCodes: across.values.count, columnCodes: down.values.count)
    rows.visit { row in
      across.visitCodes(row: row) { code in
        down.visitCodes(row: row) { other in pairs.add(code, other) }
      }
    }
    let found = pairs.found()
    var nearest = NearestPairs(limit: limit)
    for pair in found { nearest.add(pair) }
    return Matrix(
      cells: nearest.pairs().map {
        Matrix.Cell(row: across.values[$0.row], column: down.values[$0.column], count: $0.count)
      },
      distinctRows: Set(found.map(\.row)).count,
      distinctColumns: Set(found.map(\.column)).count, total: found.count)
  }
}

/// How often two codes meet.
struct Pair {
  var row: Int
  var column: Int
  var count: Int

  static func isBefore(_ left: Pair, _ right: Pair) -> Bool {
    if left.count != right.count { return left.count > right.count }
    return left.row != right.row ? left.row < right.row : left.column < right.column
  }
}

/// Counts pairs: in a dense table while that is small, in a dictionary otherwise.
private struct PairCounts {
  private let columnCodes: Int
  private var dense: [UInt32]
  private var sparse: [Int: Int] = [:]

  private static let maximumDense = 1 << 20

  init(rowCodes: Int, columnCodes: Int) {
    self.columnCodes = columnCodes
    let isDense = rowCodes * columnCodes <= Self.maximumDense
    dense = Array(repeating: 0, count: isDense ? rowCodes * columnCodes : 0)
  }

  mutating func add(_ row: Int, _ column: Int) {
    let cell = row * columnCodes + column
    if dense.isEmpty { sparse[cell, default: 0] += 1 } else { dense[cell] += 1 }
  }

  func found() -> [Pair] {
    if dense.isEmpty { return sparse.map { pair($0.key, $0.value) } }
    return dense.indices.filter { dense[$0] > 0 }.map { pair($0, Int(dense[$0])) }
  }

  private func pair(_ cell: Int, _ count: Int) -> Pair {
    Pair(row: cell / columnCodes, column: cell % columnCodes, count: count)
  }
}

/// Keeps the most frequent pairs.
private struct NearestPairs {
  private let limit: Int
  private var kept: [Pair] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(_ pair: Pair) {
    kept.append(pair)
    if kept.count >= 4 * limit + 256 { shrink() }
  }

  mutating func pairs() -> [Pair] {
    shrink()
    return kept
  }

  private mutating func shrink() {
    kept.sort(by: Pair.isBefore)
    kept.removeLast(max(0, kept.count - limit))
  }
}
