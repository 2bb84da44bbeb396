// The edges of a trie of phrases: from a node over a word to the next node.

/// An open-addressed table. It is probed at every token of every text and filled at every start, where a
/// `Dictionary` spends most of its time on a keyed hash that nothing here needs: the keys are small
/// numbers.
struct EdgeTable: Sendable {
  private var keys: [UInt64]
  private var nodes: [Int32]
  private var count = 0
  private var shift: UInt64

  /// No edge has it: there are fewer nodes than that.
  private static let empty = UInt64.max

  init() {
    let bits: UInt64 = 15
    keys = Array(repeating: Self.empty, count: 1 << bits)
    nodes = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  /// The node that `word` leads to from `node`; O(1).
  func next(_ node: Int32, _ word: Int) -> Int32? {
    let slot = slot(Self.key(node, word))
    return keys[slot] == Self.empty ? nil : nodes[slot]
  }

  /// Makes `word` lead from `node` to `next`.
  mutating func insert(_ node: Int32, _ word: Int, next: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    place(Self.key(node, word), next)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ node: Int32) {
    let slot = slot(key)
    keys[slot] = key
    nodes[slot] = node
  }

  private mutating func grow() {
    let (oldKeys, oldNodes) = (keys, nodes)
    shift -= 1
    keys = Array(repeating: Self.empty, count: oldKeys.count * 2)
    nodes = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, node) in zip(oldKeys, oldNodes) where key != Self.empty { place(key, node) }
  }

  /// Where a key is, or would be put.
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != Self.empty { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private static func key(_ node: Int32, _ word: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(truncatingIfNeeded: word))
  }
}
