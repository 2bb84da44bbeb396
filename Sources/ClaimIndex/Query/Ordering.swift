// Orders of an answer as 64-bit keys: the sort key above, the row below; and cursors to keys.
import Attribution

/// Gives each row a key that is less the earlier the row comes.
struct Ordering {
  let table: CollectionTable
  let sort: Sort
  /// The score by row; empty but for `relevance`.
  let scores: [Float]
  /// What the scores rest on.
  let weights: ScoreWeights?

  func key(row: Int) -> UInt64 { UInt64(primary(row: row)) << 32 | UInt64(row) }

  static func row(_ key: UInt64) -> Int { Int(key & 0xFFFF_FFFF) }

  /// Rows without the sort key come last.
  private static let last = UInt32.max

  private func primary(row: Int) -> UInt32 {
    switch sort {
    case .article: return 0
    case .saidOn: return said(row).map { UInt32($0) } ?? Self.last
    case .saidOnDescending: return said(row).map { Self.last - 1 - UInt32($0) } ?? Self.last
    case .quantityDescending:
      guard row < table.quantityRanks.count else { return Self.last }
      let rank = table.quantityRanks[row]
      return rank == CollectionTable.withoutQuantity ? Self.last : Self.last - 1 - rank
    case .relevance: return Self.last - score(row).bitPattern
    }
  }

  private func score(_ row: Int) -> Float { row < scores.count ? scores[row] : 0 }

  private func said(_ row: Int) -> Int? { table.fields[.saidOn]?.code(row: row) }

  /// The cursor at a row.
  func cursor(row: Int, isBackward: Bool) -> Cursor {
    let (id, position) = table.keys.key(row: row)
    return Cursor(
      sort: sort, isBackward: isBackward, key: stableKey(row: row), id: id, position: position,
      weights: weights)
  }

  private func stableKey(row: Int) -> UInt64? {
    switch sort {
    case .article: return nil
    case .saidOn, .saidOnDescending:
      guard let index = table.fields[.saidOn], let code = index.code(row: row) else { return nil }
      return CalendarDate(index.values[code]).map { UInt64(bitPattern: Int64($0.firstDay)) }
    case .quantityDescending:
      guard row < table.quantityRanks.count else { return nil }
      let rank = table.quantityRanks[row]
      return rank == CollectionTable.withoutQuantity
        ? nil : table.quantities[Int(rank)].bitPattern
    case .relevance: return UInt64(score(row).bitPattern)
    }
  }

  /// The least key that comes after the cursor's item, or, for a cursor backward, the least key that
  /// does not come before it. The item itself may be gone.
  func boundary(_ cursor: Cursor) -> UInt64 {
    let row = table.keys.row(
      id: cursor.id, position: cursor.position, after: !cursor.isBackward)
    let (primary, exists) = primary(cursor)
    return UInt64(primary) << 32 | (exists ? UInt64(row) : 0)
  }

  /// The sort key of a cursor in this snapshot, and whether any row has just this key; if not, the key
  /// is that of the first row that would come after.
  private func primary(_ cursor: Cursor) -> (UInt32, Bool) {
    guard sort != .article else { return (0, true) }
    guard let key = cursor.key else { return (Self.last, true) }
    switch sort {
    case .article: return (0, true)
    case .relevance: return (Self.last - UInt32(truncatingIfNeeded: key), true)
    case .saidOn, .saidOnDescending:
      let values = table.fields[.saidOn]?.values ?? []
      let day = min(max(Int(Int64(bitPattern: key)), -719_162), 2_932_896)
      return Self.primary(
        values, CalendarDate(daysSinceEpoch: day).description, isDescending: sort != .saidOn)
    case .quantityDescending:
      return Self.primary(table.quantities, Double(bitPattern: key), isDescending: true)
    }
  }

  private static func primary<Value: Comparable>(
    _ values: [Value], _ value: Value, isDescending: Bool
  ) -> (UInt32, Bool) {
    let place = lowerBound(values, value)
    let exists = place < values.count && values[place] == value
    guard isDescending else { return (UInt32(place), exists) }
    // Descending, what comes after a missing value is the next smaller one.
    return exists ? (last - 1 - UInt32(place), true) : (last - UInt32(place), false)
  }
}
