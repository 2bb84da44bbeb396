// Keeps the words of a growing dictionary in sorted order.

/// The codes of a dictionary, sorted by their words; new words are merged in.
struct WordOrder: Sendable {
  private(set) var codes: [UInt32] = []

  /// O(words) and O(n log n) in the new ones.
  mutating func update(_ words: TermDictionary) {
    guard words.count > codes.count else { return }
    let new = (UInt32(codes.count)..<UInt32(words.count)).sorted { words.precedes($0, $1) }
    var merged: [UInt32] = []
    merged.reserveCapacity(words.count)
    var rest = new[...]
    for code in codes {
      while let first = rest.first, words.precedes(first, code) {
        merged.append(first)
        rest.removeFirst()
      }
      merged.append(code)
    }
    codes = merged + rest
  }
}
