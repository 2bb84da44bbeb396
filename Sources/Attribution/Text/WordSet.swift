// A few words, found by the hash that every token carries.

/// A set of folded words that a token is compared with in one step.
struct WordSet: Sendable {
  /// Open-addressed; 0 in an empty slot.
  private var hashes: [UInt32]
  /// By slot.
  private var texts: [String]

  /// - Parameter words: Separated by white space.
  init(_ words: String) {
    let words = WorldTable.words(words)
    var size = 8
    while size < words.count * 4 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    texts = Array(repeating: "", count: size)
    for word in words {
      let hash = WordTable.Hash(word.utf8).value
      var slot = Int(hash) & (size - 1)
      while !texts[slot].isEmpty { slot = (slot + 1) & (size - 1) }
      hashes[slot] = hash
      texts[slot] = word
    }
  }

  /// Whether the token at `index` is one of the words; O(1).
  func contains(_ index: Int, of tokens: [Token]) -> Bool {
    let hash = tokens[index].hash
    var slot = Int(hash) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash, texts[slot] == tokens[index].lower { return true }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return false
  }
}
