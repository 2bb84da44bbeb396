// A hash that is the same in every process: FNV-1a over 64 bits (draft-eastlake-fnv).

/// Not cryptographic: nothing here is a security boundary.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a text and a separator, so that ("ab", "c") and ("a", "bc") differ.
  mutating func add(_ text: String) {
    for octet in text.utf8 { add(octet) }
    add(0x1F)
  }

  mutating func add(_ octet: UInt8) {
    value = (value ^ UInt64(octet)) &* 0x0000_0100_0000_01B3
  }

  /// 16 lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
