// A few words, found by the hash that every token carries.

/// A set of folded words that a token is compared with in one step.
struct WordSet: Sendable {
  /// Open-addressed; an empty slot has no text.
  private var slots: [(hash: UInt32, text: String)]

  /// - Parameter words: Separated by white space.
  init(_ words: String) {
    let words = WorldTable.words(words)
    var size = 8
    while size < words.count * 4 { size *= 2 }
    slots = Array(repeating: (0, ""), count: size)
    for word in words {
      let hash = WordTable.Hash(word.utf8).value
      var slot = Int(hash) & (size - 1)
      while !slots[slot].text.isEmpty { slot = (slot + 1) & (size - 1) }
      slots[slot] = (hash, word)
    }
  }

  /// Whether the token at `index` is one of the words; O(1).
  func contains(_ index: Int, of tokens: [Token]) -> Bool {
    let hash = tokens[index].hash
    var slot = Int(hash) & (slots.count - 1)
    while !slots[slot].text.isEmpty {
      if slots[slot].hash == hash, slots[slot].text == tokens[index].lower { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}
