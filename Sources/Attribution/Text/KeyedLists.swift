// Lists of numbers found by the first letters of a word, so that most tokens cost one probe.

/// An open-addressed table from the first four octets of a word to a list of numbers.
struct KeyedLists: Sendable {
  private var keys: [UInt32]
  private var bounds: [Int32]
  private var lists: [Int32] = []
  private let shift: UInt32

  /// - Parameter entries: Each number under the key of its word; see `key(of:count:)`. No key is 0.
  init(_ entries: [(key: UInt32, number: Int32)]) {
    let sorted = entries.sorted { $0.key < $1.key }
    var bits: UInt32 = 4
    while 1 << bits < entries.count * 4 { bits += 1 }
    shift = 32 - bits
    keys = Array(repeating: 0, count: 1 << bits)
    bounds = Array(repeating: 0, count: 2 << bits)
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      var slot = self.slot(sorted[start].key)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = sorted[start].key
      bounds[2 * slot] = Int32(lists.count)
      lists += sorted[start..<end].map(\.number)
      bounds[2 * slot + 1] = Int32(lists.count)
      start = end
    }
  }

  /// The numbers under a key; O(1).
  subscript(key: UInt32) -> ArraySlice<Int32> { lists[bounds(of: key)] }

  /// Calls `body` with each number under a key.
  @inline(__always)
  func forEach(_ key: UInt32, _ body: (Int32) -> Void) {
    for index in bounds(of: key) { body(lists[index]) }
  }

  private func bounds(of key: UInt32) -> Range<Int> {
    var slot = self.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(bounds[2 * slot])..<Int(bounds[2 * slot + 1]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0..<0
  }

  /// Whether there are numbers under a key.
  func contains(_ key: UInt32) -> Bool {
    var slot = self.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return true }
      slot = (slot + 1) & (keys.count - 1)
    }
    return false
  }

  private func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> shift) }

  /// The first `count` octets of a word, at most four, as one number; shorter words are filled up with
  /// zeros.
  static func key(of word: some StringProtocol, count: Int = 4) -> UInt32 {
    key(of: Array(word.utf8.prefix(count))[...])
  }

  /// The same for a word as UTF-8.
  static func key(of octets: ArraySlice<UInt8>) -> UInt32 {
    var key: UInt32 = 0
    for octet in octets.prefix(4) { key = key << 8 | UInt32(octet) }
    return octets.count < 4 ? key << UInt32(8 * (4 - octets.count)) : key
  }

}
