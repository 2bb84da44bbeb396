// One code a row, in as few octets as the codes need.

/// A column of codes. Counting over it is what facets cost, so it is kept narrow.
enum CodeColumn: Sendable {
  case narrow([UInt8])
  case middle([UInt16])
  case wide([UInt32])

  /// - Parameter limit: No code is greater.
  init(_ codes: [UInt32], limit: Int) {
    if limit <= Int(UInt8.max) {
      self = .narrow(codes.map { UInt8(truncatingIfNeeded: $0) })
    } else if limit <= Int(UInt16.max) {
      self = .middle(codes.map { UInt16(truncatingIfNeeded: $0) })
    } else {
      self = .wide(codes)
    }
  }

  subscript(index: Int) -> Int {
    switch self {
    case .narrow(let codes): Int(codes[index])
    case .middle(let codes): Int(codes[index])
    case .wide(let codes): Int(codes[index])
    }
  }

  /// Adds one to `counts` at the code of each index.
  func count(_ rows: RowSet, into counts: inout [Int]) {
    switch self {
    case .narrow(let codes): rows.visit { counts[Int(codes[$0])] += 1 }
    case .middle(let codes): rows.visit { counts[Int(codes[$0])] += 1 }
    case .wide(let codes): rows.visit { counts[Int(codes[$0])] += 1 }
    }
  }

  /// The rows of whose code `isIncluded` holds.
  @inline(__always)
  func filter(_ rows: RowSet, _ isIncluded: (Int) -> Bool) -> RowSet {
    switch self {
    case .narrow(let codes): rows.filter { isIncluded(Int(codes[$0])) }
    case .middle(let codes): rows.filter { isIncluded(Int(codes[$0])) }
    case .wide(let codes): rows.filter { isIncluded(Int(codes[$0])) }
    }
  }
}
