// A set of rows in ascending order: all of them, or a list.

/// The rows that some condition leaves.
enum RowSet: Sendable {
  case all(Int)
  /// Ascending, without repetition. A slice, so that one filter costs no copy of its postings.
  case list(ArraySlice<UInt32>)

  static let empty = RowSet.list([])

  var count: Int {
    switch self {
    case .all(let count): count
    case .list(let rows): rows.count
    }
  }

  @inline(__always)
  func visit(_ body: (Int) -> Void) {
    switch self {
    case .all(let count): for row in 0..<count { body(row) }
    case .list(let rows): for row in rows { body(Int(row)) }
    }
  }

  func filter(_ isIncluded: (Int) -> Bool) -> RowSet {
    var result: [UInt32] = []
    visit { row in if isIncluded(row) { result.append(UInt32(row)) } }
    return .list(result[...])
  }

  /// The row at a place of the set.
  subscript(place: Int) -> Int {
    switch self {
    case .all: place
    case .list(let rows): Int(rows[rows.startIndex + place])
    }
  }

  /// The place of the first row that is not less than `row`.
  func index(notBefore row: Int) -> Int {
    switch self {
    case .all(let count): min(row, count)
    case .list(let rows): rows.lowerBound(UInt32(row)) - rows.startIndex
    }
  }

  func contains(_ row: Int) -> Bool {
    let place = index(notBefore: row)
    return place < count && self[place] == row
  }

  func intersection(_ other: RowSet) -> RowSet {
    guard case .list(let left) = self else { return other }
    guard case .list(let right) = other else { return self }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    if short.count * 16 < long.count { return .list(Self.probe(short, long)[...]) }
    return .list(Self.merge(short, long)[...])
  }

  func union(_ other: RowSet) -> RowSet {
    guard case .list(let left) = self, case .list(let right) = other else {
      if case .all = self { return self }
      return other
    }
    if left.isEmpty { return other }
    if right.isEmpty { return self }
    var result: [UInt32] = []
    result.reserveCapacity(left.count + right.count)
    var first = left.startIndex
    var second = right.startIndex
    while first < left.endIndex, second < right.endIndex {
      let a = left[first]
      let b = right[second]
      result.append(min(a, b))
      if a <= b { first += 1 }
      if b <= a { second += 1 }
    }
    result += left[first...]
    result += right[second...]
    return .list(result[...])
  }

  func subtracting(_ other: RowSet) -> RowSet {
    guard case .list(let right) = other else { return .empty }
    var next = right.startIndex
    return filter { row in
      while next < right.endIndex, right[next] < row { next += 1 }
      return next == right.endIndex || right[next] != row
    }
  }

  /// Looks the rarer rows up in the commoner by galloping forward.
  private static func probe(_ short: ArraySlice<UInt32>, _ long: ArraySlice<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    var place = long.startIndex
    for row in short {
      var step = 1
      while place + step < long.endIndex, long[place + step] < row { step *= 2 }
      place = long[place..<min(place + step + 1, long.endIndex)].lowerBound(row)
      if place == long.endIndex { break }
      if long[place] == row { result.append(row) }
    }
    return result
  }

  private static func merge(_ left: ArraySlice<UInt32>, _ right: ArraySlice<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    var first = left.startIndex
    var second = right.startIndex
    while first < left.endIndex, second < right.endIndex {
      let a = left[first]
      let b = right[second]
      if a == b { result.append(a) }
      if a <= b { first += 1 }
      if b <= a { second += 1 }
    }
    return result
  }
}

extension ArraySlice<UInt32> {
  /// The first index whose element is not less than `value`; O(log n).
  func lowerBound(_ value: UInt32) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
