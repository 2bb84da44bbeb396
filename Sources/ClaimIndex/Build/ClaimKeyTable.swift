// From the key of a claim to its row.

/// An open-addressing hash table over the keys of all claims.
struct ClaimKeyTable: Sendable {
  let keys: [ClaimKey]
  /// Row + 1 by slot; 0 is free.
  private let slots: [UInt32]

  init(_ keys: [ClaimKey]) {
    var count = 16
    while count < keys.count * 2 { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    for (row, key) in keys.enumerated() {
      var slot = Int(key.bits & UInt64(count - 1))
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(row + 1)
    }
    self.keys = keys
    self.slots = slots
  }

  func row(of key: ClaimKey) -> Int? {
    var slot = Int(key.bits & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      if keys[row] == key { return row }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
