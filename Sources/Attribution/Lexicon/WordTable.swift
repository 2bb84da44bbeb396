// Numbers the words that the extractor knows, so that a token is looked up once.

/// An open-addressed table from folded words to numbers from 0 on.
struct WordTable: Sendable {
  private(set) var words: [String] = []
  /// The first eight octets of each word; all of a word whose eighth is 0.
  private var heads: [UInt64] = []
  /// `Hash.value` of each word.
  private(set) var hashes: [UInt32] = []
  private var slots: [Slot]

  /// The first four octets of each word; see `KeyedLists`.
  var keys: some Sequence<UInt32> { heads.lazy.map { UInt32(truncatingIfNeeded: $0 >> 32) } }

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
    heads.reserveCapacity(capacity)
    hashes.reserveCapacity(capacity)
  }

  /// The number of a word, or `nil` for a word never seen.
  func number(of word: some StringProtocol) -> Int? {
    number(of: Array(word.utf8)[...])
  }

  /// The same for a word as UTF-8.
  func number(of word: ArraySlice<UInt8>) -> Int? {
    let octets = Array(word)
    let number = number(of: octets, octets.indices, Hash(word))
    return number < 0 ? nil : number
  }

  /// The same for a word whose hash is known.
  func number(of word: String, hash: UInt32) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].number >= 0 {
      let found = slots[slot]
      if found.hash == hash, words[Int(found.number)] == word { return Int(found.number) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of the word at `range`, whose hash is known; -1 for a word never seen.
  func number(of octets: [UInt8], _ range: Range<Int>, _ hash: Hash) -> Int {
    var slot = Int(hash.value) & (slots.count - 1)
    while slots[slot].number >= 0 {
      let found = slots[slot]
      if found.hash == hash.value, heads[Int(found.number)] == hash.head,
        range.count < 8 || Self.isSame(words[Int(found.number)], octets, range)
      {
        return Int(found.number)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private static func isSame(_ word: String, _ octets: [UInt8], _ range: Range<Int>) -> Bool {
    let word = word.utf8Span.span
    guard word.count == range.count else { return false }
    for index in word.indices where word[index] != octets[range.lowerBound + index] {
      return false
    }
    return true
  }

  /// The number of a word, a new one if it has none.
  @discardableResult
  mutating func insert(_ word: String) -> Int {
    let octets = Array(word.utf8)
    return insert(octets, octets.indices)
  }

  /// The same for the word at `range` of octets in UTF-8.
  mutating func insert(_ octets: [UInt8], _ range: Range<Int>) -> Int {
    let hash = Hash(octets[range])
    let known = number(of: octets, range, hash)
    if known >= 0 { return known }
    if (words.count + 1) * 2 > slots.count { grow() }
    words.append(String(decoding: octets[range], as: UTF8.self))
    heads.append(hash.head)
    hashes.append(hash.value)
    place(Slot(number: Int32(words.count - 1), hash: hash.value))
    return words.count - 1
  }

  /// The same for a word that may have to be folded first.
  mutating func insert(folding octets: [UInt8], _ range: Range<Int>) -> Int {
    if octets[range].allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) {
      return insert(octets, range)
    }
    let folded = Folding.octets(String(decoding: octets[range], as: UTF8.self))
    return insert(folded, folded.indices)
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

  /// What is gathered of a word octet by octet: FNV-1a, 64 bit, the high bits folded into the low ones that
  /// choose the slot, and its first octets.
  struct Hash: Sendable, Hashable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325
    private(set) var head: UInt64 = 0
    /// How many bits of `head` are empty.
    private var room: UInt64 = 64

    init() {}

    init(_ octets: some Sequence<UInt8>) {
      for octet in octets { add(octet) }
    }

    var value: UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 29)) }

    /// The first four octets; see `KeyedLists`.
    var key: UInt32 { UInt32(truncatingIfNeeded: head >> 32) }

    mutating func add(_ octet: UInt8) {
      state = (state ^ UInt64(octet)) &* 0x100_0000_01b3
      guard room > 0 else { return }
      room &-= 8
      head |= UInt64(octet) &<< room
    }
  }
}
