// One collection as it is filtered, counted and ordered.
import Attribution

/// The fields, full text and order of a collection.
struct CollectionTable: Sendable {
  var rowCount: Int
  var fields: [Field: FieldIndex] = [:]
  var text: FullText
  var keys: RowKeys
  /// The distinct greatest figures of the rows, ascending, and the place of each row's in it.
  var quantities: [Double] = []
  var quantityRanks: [UInt32] = []

  static let withoutQuantity = UInt32.max
}

/// What identifies a row in every generation: its id, and for claims the article and the position.
enum RowKeys: Sendable {
  /// Sorted.
  case ids([String])
  /// The sorted article ids, and the first row of each article followed by the number of rows.
  case claims(articles: [String], starts: [UInt32])

  func key(row: Int) -> (id: String, position: Int) {
    switch self {
    case .ids(let ids): return (ids[row], 0)
    case .claims(let articles, let starts):
      let article = Self.article(of: row, starts)
      return (articles[article], row - Int(starts[article]))
    }
  }

  /// The first row at or after a key; with `after`, the first row after it. The key need not exist.
  func row(id: String, position: Int, after: Bool) -> Int {
    switch self {
    case .ids(let ids):
      let row = lowerBound(ids, id)
      return after && row < ids.count && ids[row] == id ? row + 1 : row
    case .claims(let articles, let starts):
      let article = lowerBound(articles, id)
      guard article < articles.count, articles[article] == id else { return Int(starts[article]) }
      let (start, end) = (Int(starts[article]), Int(starts[article + 1]))
      // Whatever a cursor says, it must not lead out of the article.
      return position >= end - start ? end : max(start, start + position) + (after ? 1 : 0)
    }
  }

  static func article(of row: Int, _ starts: [UInt32]) -> Int {
    var low = 0
    var high = starts.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= row { low = middle } else { high = middle }
    }
    // Articles without claims share their start with the next; the last of them holds the row.
    return low
  }
}

/// The first index whose element is not less than `value`; O(log n).
func lowerBound<Element: Comparable>(_ sorted: [Element], _ value: Element) -> Int {
  var low = 0
  var high = sorted.count
  while low < high {
    let middle = (low + high) / 2
    if sorted[middle] < value { low = middle + 1 } else { high = middle }
  }
  return low
}

extension CollectionTable {
  static let empty = CollectionTable(
    rowCount: 0, text: FullText([], TermDictionary(), order: []), keys: .ids([]))
}
