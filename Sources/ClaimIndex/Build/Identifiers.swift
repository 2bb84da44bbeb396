// Stable identifiers: FNV-1a over 64 bits, written in base 32 or hexadecimal.

/// The FNV-1a hash over 64 bits (draft-eastlake-fnv). Not cryptographic: nothing here is a boundary of
/// security.
struct FNV1a: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ octet: UInt8) {
    value = (value ^ UInt64(octet)) &* 0x0000_0100_0000_01B3
  }

  mutating func add(_ octets: some Sequence<UInt8>) {
    for octet in octets { add(octet) }
  }

  /// Adds a text and a separator, so that ("ab", "c") and ("a", "bc") differ.
  mutating func add(field text: String) {
    add(text.utf8)
    add(0x1F)
  }
}

/// The first 60 bits of a hash as the API writes them.
struct ClaimKey: Hashable, Comparable, Sendable {
  /// 60 bits.
  let bits: UInt64

  /// The key of the `occurrence`-th claim (from 0) with this content in an article.
  init(article: String, content: String, occurrence: Int) {
    var hash = FNV1a()
    hash.add(field: article)
    var isAfterSpace = false
    for scalar in content.unicodeScalars {
      if scalar.properties.isWhitespace {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { hash.add(0x20) }
      isAfterSpace = false
      hash.add(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    hash.add(0x1F)
    hash.add(String(occurrence).utf8)
    bits = hash.value >> 4
  }

  init(bits: UInt64) { self.bits = bits }

  /// Reads 12 characters of lower-case base 32; anything else is `nil`.
  init?(_ text: String) {
    guard text.utf8.count == 12 else { return nil }
    var bits: UInt64 = 0
    for octet in text.utf8 {
      switch octet {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        bits = bits << 5 | UInt64(octet - UInt8(ascii: "a"))
      case UInt8(ascii: "2")...UInt8(ascii: "7"):
        bits = bits << 5 | UInt64(octet - UInt8(ascii: "2") + 26)
      default: return nil
      }
    }
    self.bits = bits
  }

  /// 12 characters of lower-case base 32 (RFC 4648 §6), without padding.
  var text: String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    let octets = (0..<12).map { alphabet[Int(bits >> UInt64(55 - 5 * $0) & 31)] }
    return String(decoding: octets, as: UTF8.self)
  }

  static func < (left: ClaimKey, right: ClaimKey) -> Bool { left.bits < right.bits }
}

extension FNV1a {
  /// 16 lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
