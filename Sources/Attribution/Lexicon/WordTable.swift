// Numbers the words that the extractor knows, so that a token is looked up once.

/// An open-addressed table from folded words to numbers from 0 on.
struct WordTable: Sendable {
  private(set) var words: [String] = []
  /// All words as UTF-8, one after the other, and where each ends.
  private var octets: [UInt8] = []
  private var ends: [UInt32] = []
  private var slots: [Slot]

  private struct Slot {
    /// -1 for an empty slot.
    var number: Int32 = -1
    var hash: UInt32 = 0
  }

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    words.reserveCapacity(capacity)
    ends.reserveCapacity(capacity)
    octets.reserveCapacity(capacity * 8)
  }

  /// The number of a word, or `nil` for a word never seen.
  func number(of word: some StringProtocol) -> Int? {
    number(of: Array(word.utf8)[...])
  }

  /// The same for a word as UTF-8.
  func number(of word: ArraySlice<UInt8>) -> Int? {
    var hash = Hash()
    for octet in word { hash.add(octet) }
    let octets = Array(word)
    let number = number(of: octets, octets.indices, hash: hash.value)
    return number < 0 ? nil : number
  }

  /// The same for a word whose hash is known.
  func number(of word: String, hash: UInt32) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].number >= 0 {
      let number = Int(slots[slot].number)
      if slots[slot].hash == hash, words[number] == word { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of the word at `range`, whose hash is known; -1 for a word never seen.
  func number(of octets: [UInt8], _ range: Range<Int>, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].number >= 0 {
      let number = Int(slots[slot].number)
      if slots[slot].hash == hash, isSame(number, octets, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private func isSame(_ number: Int, _ other: [UInt8], _ range: Range<Int>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == range.count else { return false }
    for offset in 0..<range.count
    where octets[start + offset] != other[range.lowerBound + offset] {
      return false
    }
    return true
  }

  /// The number of a word, a new one if it has none.
  @discardableResult
  mutating func insert(_ word: String) -> Int { insert(Array(word.utf8)[...]) }

  /// The same for a word as UTF-8.
  mutating func insert(_ added: ArraySlice<UInt8>) -> Int {
    if let known = number(of: added) { return known }
    var hash = Hash()
    for octet in added { hash.add(octet) }
    if (words.count + 1) * 2 > slots.count { grow() }
    words.append(String(decoding: added, as: UTF8.self))
    octets += added
    ends.append(UInt32(octets.count))
    place(Slot(number: Int32(words.count - 1), hash: hash.value))
    return words.count - 1
  }

  private mutating func place(_ word: Slot) {
    var slot = Int(word.hash) & (slots.count - 1)
    while slots[slot].number >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = word
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.number >= 0 { place(slot) }
  }

  /// FNV-1a, 64 bit, the high bits folded into the low ones that choose the slot.
  struct Hash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    var value: UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 29)) }

    mutating func add(_ octet: UInt8) { state = (state ^ UInt64(octet)) &* 0x100_0000_01b3 }
  }
}
