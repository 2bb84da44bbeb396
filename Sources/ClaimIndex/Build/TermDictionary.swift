// Strings to small numbers and back: an open-addressing hash table over octets in one arena.
import Attribution

/// Gives each distinct string a code, counting from 0; codes are never taken back.
struct TermDictionary: Sendable {
  private var arena: [UInt8] = []
  /// Where each term starts in the arena, and where the last one ends.
  private var starts: [Int] = [0]
  /// Code + 1 by slot; 0 is free. The count is a power of two.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  var count: Int { starts.count - 1 }

  /// The term of a code, as UTF-8.
  func octets(_ code: UInt32) -> ArraySlice<UInt8> {
    arena[starts[Int(code)]..<starts[Int(code) + 1]]
  }

  subscript(code: UInt32) -> String { String(decoding: octets(code), as: UTF8.self) }

  mutating func intern(_ term: String) -> UInt32 { intern(Array(term.utf8)[...]) }

  mutating func intern(_ term: ArraySlice<UInt8>) -> UInt32 {
    let slot = slot(of: term)
    if slots[slot] != 0 { return slots[slot] - 1 }
    let code = UInt32(count)
    arena.append(contentsOf: term)
    starts.append(arena.count)
    slots[slot] = code + 1
    if count * 2 > slots.count { grow() }
    return code
  }

  /// The code of a term that has one.
  func code(of term: String) -> UInt32? {
    let slot = slot(of: Array(term.utf8)[...])
    return slots[slot] == 0 ? nil : slots[slot] - 1
  }

  /// Whether the first term comes before the second in the order of their octets.
  func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
    let leftEnd = starts[Int(left) + 1]
    let rightEnd = starts[Int(right) + 1]
    var (place, other) = (starts[Int(left)], starts[Int(right)])
    while place < leftEnd, other < rightEnd {
      if arena[place] != arena[other] { return arena[place] < arena[other] }
      place += 1
      other += 1
    }
    return place == leftEnd && other < rightEnd
  }

  /// The slot of the term, or the free slot where it belongs.
  private func slot(of term: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(term) & mask
    while slots[slot] != 0, !matches(slots[slot] - 1, term) { slot = (slot + 1) & mask }
    return slot
  }

  private func matches(_ code: UInt32, _ term: ArraySlice<UInt8>) -> Bool {
    let start = starts[Int(code)]
    guard starts[Int(code) + 1] - start == term.count else { return false }
    var index = start
    for octet in term {
      if arena[index] != octet { return false }
      index += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for code in 0..<UInt32(count) {
      var slot = Self.hash(octets(code)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = code + 1
    }
  }

  private static func hash(_ term: ArraySlice<UInt8>) -> Int {
    var hash = FNV1a()
    for octet in term { hash.add(octet) }
    return Int(truncatingIfNeeded: hash.value ^ hash.value >> 32)
  }
}
