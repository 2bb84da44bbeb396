// Cuts a page out of an answer by keys, in one pass over the matches.

extension Ordering {
  /// The page after (or before) a cursor.
  func page(_ rows: RowSet, cursor: Cursor?, limit: Int) -> Page {
    guard limit > 0 else { return Page(rows: []) }
    if sort == .article { return slice(rows, cursor: cursor, limit: limit) }
    let boundary = cursor.map(boundary)
    let isBackward = cursor?.isBackward ?? false
    var nearest = NearestKeys(limit: limit + 1, isDescending: isBackward)
    var hasOther = false
    scan(rows) { key in
      if let boundary, (key >= boundary) == isBackward {
        hasOther = true
      } else {
        nearest.add(key)
      }
    }
    var keys = nearest.keys()
    let hasMore = keys.count > limit
    if hasMore { keys.removeLast() }
    if isBackward { keys.reverse() }
    let result = keys.map(Self.row)
    guard let first = result.first, let last = result.last else { return Page(rows: []) }
    let (hasBefore, hasAfter) = isBackward ? (hasMore, hasOther) : (hasOther, hasMore)
    return Page(
      rows: result, next: hasAfter ? self.cursor(row: last, isBackward: false) : nil,
      previous: hasBefore ? self.cursor(row: first, isBackward: true) : nil)
  }

  /// Rows are in this order already: a page is a slice.
  private func slice(_ rows: RowSet, cursor: Cursor?, limit: Int) -> Page {
    var range = 0..<min(limit, rows.count)
    if let cursor {
      let place = rows.index(notBefore: Self.row(boundary(cursor)))
      range =
        cursor.isBackward
        ? max(0, place - limit)..<place : place..<min(place + limit, rows.count)
    }
    let result = range.map { rows[$0] }
    guard let first = result.first, let last = result.last else { return Page(rows: []) }
    return Page(
      rows: result,
      next: range.upperBound < rows.count ? self.cursor(row: last, isBackward: false) : nil,
      previous: range.lowerBound > 0 ? self.cursor(row: first, isBackward: true) : nil)
  }

  /// All rows in order.
  func sorted(_ rows: RowSet) -> [Int] {
    var keys: [UInt64] = []
    keys.reserveCapacity(rows.count)
    scan(rows) { keys.append($0) }
    if sort != .article { keys.sort() }
    return keys.map(Self.row)
  }

  private func scan(_ rows: RowSet, _ body: (UInt64) -> Void) {
    rows.visit { body(key(row: $0)) }
  }
}

/// Keeps the least (or greatest) keys of a stream.
struct NearestKeys {
  private let limit: Int
  private let isDescending: Bool
  private var kept: [UInt64] = []
  /// Keys above this are too far; keys are negated when the greatest are wanted.
  private var farthest = UInt64.max

  init(limit: Int, isDescending: Bool) {
    self.limit = limit
    self.isDescending = isDescending
  }

  mutating func add(_ key: UInt64) {
    let key = isDescending ? ~key : key
    guard key <= farthest else { return }
    kept.append(key)
    if kept.count >= 4 * limit + 256 { shrink() }
  }

  /// The kept keys, nearest first.
  mutating func keys() -> [UInt64] {
    shrink()
    return isDescending ? kept.map { ~$0 } : kept
  }

  private mutating func shrink() {
    kept.sort()
    guard kept.count > limit else { return }
    kept.removeLast(kept.count - limit)
    farthest = kept[limit - 1]
  }
}
