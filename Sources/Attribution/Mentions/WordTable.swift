// Numbers the words that the extractor knows, so that a token is looked up once.

/// An open-addressed table from folded words to numbers from 0 on.
struct WordTable: Sendable {
  private(set) var words: [String] = []
  private var hashes: [UInt64] = []
  private var slots: [Int32]

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The number of a word, or `nil` for a word never seen.
  func number(of word: String) -> Int? { number(of: word, hash: Self.hash(word.utf8)) }

  /// The same for a part of a word.
  func number(of part: Substring.UTF8View) -> Int? {
    number(of: String(Substring(part)), hash: Self.hash(part))
  }

  /// The number of a word, a new one if it has none.
  mutating func insert(_ word: String) -> Int {
    let hash = Self.hash(word.utf8)
    if let known = number(of: word, hash: hash) { return known }
    if (words.count + 1) * 2 > slots.count { grow() }
    words.append(word)
    hashes.append(hash)
    place(words.count - 1)
    return words.count - 1
  }

  func number(of word: String, hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, words[number] == word { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ number: Int) {
    var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in words.indices { place(number) }
  }

  /// FNV-1a, 64 bit, the high bits folded into the low ones that choose the slot.
  struct Hash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    var value: UInt64 { state ^ (state >> 29) }

    mutating func add(_ octet: UInt8) { state = (state ^ UInt64(octet)) &* 0x100_0000_01b3 }
  }

  static func hash(_ octets: some Sequence<UInt8>) -> UInt64 {
    var hash = Hash()
    for octet in octets { hash.add(octet) }
    return hash.value
  }
}
