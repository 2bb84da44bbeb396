// One field of one collection: its values, the rows of each value, and the values of each row.

/// Postings and columns of a field. Codes are places in `values`, which are sorted.
struct FieldIndex: Sendable {
  /// Sorted, without repetition.
  let values: [String]
  /// What people read instead of the value.
  let labels: [String]
  /// The rows of code `c` are `rows[starts[c]..<starts[c + 1]]`; those without a value come last.
  private let rows: [UInt32]
  private let starts: [UInt32]
  private let columns: Columns
  private let isCounted: [Bool]?

  private enum Columns: Sendable {
    /// One value a row at most; `values.count` for none.
    case single(CodeColumn)
    case multiple(starts: [UInt32], codes: CodeColumn)
  }

  /// - Parameter isCounted: Codes that facets and matrices show; all of them when `nil`.
  init(
    values: [String], labels: [String], _ accumulator: FieldAccumulator,
    isCounted: [Bool]? = nil
  ) {
    self.values = values
    self.labels = labels
    self.isCounted = isCounted
    (rows, starts) = Self.postings(accumulator, values.count)
    columns = Self.columns(accumulator, values.count, isCounted)
  }

  /// The code of a value, in O(log n).
  func code(of value: String) -> Int? {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low] == value ? low : nil
  }

  func postings(_ code: Int) -> ArraySlice<UInt32> {
    rows[Int(starts[code])..<Int(starts[code + 1])]
  }

  /// The rows without a value.
  var withoutValue: ArraySlice<UInt32> { postings(values.count) }

  /// How often each code occurs among the rows; the last count is that of rows without a value.
  ///
  /// O(rows); O(values) for all rows, whose counts are the lengths of the postings.
  func counts(_ rows: RowSet) -> [Int] {
    if case .all = rows { return wholeCounts }
    var counts = [Int](repeating: 0, count: values.count + 1)
    switch columns {
    case .single(let codes): codes.count(rows, into: &counts)
    case .multiple(let starts, let codes):
      rows.visit { row in
        let range = Int(starts[row])..<Int(starts[row + 1])
        for index in range { counts[codes[index]] += 1 }
      }
      counts[values.count] = rows.intersection(.list(withoutValue)).count
    }
    return counts
  }

  private var wholeCounts: [Int] {
    (0...values.count).map { code in
      let isShown = code == values.count || (isCounted?[code] ?? true)
      return isShown ? Int(starts[code + 1] - starts[code]) : 0
    }
  }

  /// The codes that are counted for a row, in the order given.
  func codes(row: Int) -> [Int] {
    var found: [Int] = []
    visitCodes(row: row) { found.append($0) }
    return found
  }

  /// As `codes`, without making a list.
  @inline(__always)
  func visitCodes(row: Int, _ body: (Int) -> Void) {
    switch columns {
    case .single(let codes): if codes[row] != values.count { body(codes[row]) }
    case .multiple(let starts, let codes):
      for index in Int(starts[row])..<Int(starts[row + 1]) { body(codes[index]) }
    }
  }

  /// The code of a row of a field with one value a row; `nil` for none.
  func code(row: Int) -> Int? {
    guard case .single(let codes) = columns else { return codes(row: row).first }
    let code = codes[row]
    return code == values.count ? nil : code
  }

  /// The rows with one of the codes, and those without a value.
  func select(_ codes: Range<Int>, of rows: RowSet) -> (within: RowSet, without: RowSet) {
    guard case .single(let column) = columns else {
      return (
        rows.filter { self.codes(row: $0).contains(where: codes.contains) },
        rows.intersection(.list(withoutValue))
      )
    }
    return (column.filter(rows) { codes.contains($0) }, column.filter(rows) { $0 == values.count })
  }

  private static func postings(
    _ accumulator: FieldAccumulator, _ valueCount: Int
  ) -> (rows: [UInt32], starts: [UInt32]) {
    let rowCount = accumulator.starts.count - 1
    var starts = [UInt32](repeating: 0, count: valueCount + 2)
    for code in accumulator.codes { starts[Int(code) + 1] += 1 }
    for row in 0..<rowCount where accumulator.starts[row] == accumulator.starts[row + 1] {
      starts[valueCount + 1] += 1
    }
    for code in 0...valueCount { starts[code + 1] += starts[code] }
    var next = starts
    var rows = [UInt32](repeating: 0, count: Int(starts[valueCount + 1]))
    for row in 0..<rowCount {
      let range = Int(accumulator.starts[row])..<Int(accumulator.starts[row + 1])
      for index in range {
        let code = Int(accumulator.codes[index])
        rows[Int(next[code])] = UInt32(row)
        next[code] += 1
      }
      if range.isEmpty {
        rows[Int(next[valueCount])] = UInt32(row)
        next[valueCount] += 1
      }
    }
    return (rows, starts)
  }

  private static func columns(
    _ accumulator: FieldAccumulator, _ valueCount: Int, _ isCounted: [Bool]?
  ) -> Columns {
    var starts: [UInt32] = [0]
    var codes: [UInt32] = []
    codes.reserveCapacity(accumulator.codes.count)
    starts.reserveCapacity(accumulator.starts.count)
    var isSingle = true
    for row in 0..<(accumulator.starts.count - 1) {
      let range = Int(accumulator.starts[row])..<Int(accumulator.starts[row + 1])
      for code in accumulator.codes[range] where isCounted?[Int(code)] ?? true {
        codes.append(code)
      }
      if range.count > 1 { isSingle = false }
      starts.append(UInt32(codes.count))
    }
    guard isSingle, isCounted == nil else {
      return .multiple(starts: starts, codes: CodeColumn(codes, limit: valueCount))
    }
    let column = (0..<(starts.count - 1)).map {
      starts[$0] == starts[$0 + 1] ? UInt32(valueCount) : codes[Int(starts[$0])]
    }
    return .single(CodeColumn(column, limit: valueCount))
  }
}
