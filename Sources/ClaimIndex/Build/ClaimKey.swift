// Stable identifiers of claims (API.md §3.3).
import Attribution

/// The first 60 bits of the hash of a claim's article, content and occurrence.
public struct ClaimKey: Hashable, Comparable, Sendable {
  /// 60 bits.
  let bits: UInt64

  /// The keys of an article's claims, in order; O(length of the contents).
  ///
  /// - Parameter contents: What each claim says; the n-th claim with the same content has occurrence n.
  public static func keys(article: String, contents: [String]) -> [ClaimKey] {
    var prefix = FNV1a()
    prefix.add(field: article)
    var occurrences = [UInt64: Int](minimumCapacity: contents.count)
    return contents.map { content in
      var hash = prefix
      add(content, to: &hash)
      hash.add(0x1F)
      let occurrence = occurrences[hash.value, default: 0]
      occurrences[hash.value] = occurrence + 1
      hash.add(String(occurrence).utf8)
      return ClaimKey(bits: hash.value >> 4)
    }
  }

  /// Adds a text with each run of white space as one space.
  private static func add(_ text: String, to hash: inout FNV1a) {
    guard text.utf8Span.isKnownASCII else { return addScalars(of: text, to: &hash) }
    let octets = text.utf8Span.span
    var isAfterSpace = false
    for index in octets.indices {
      let octet = octets[index]
      if isWhitespace(octet) {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { hash.add(0x20) }
      isAfterSpace = false
      hash.add(octet)
    }
  }

  /// The same for a text that is not all ASCII.
  private static func addScalars(of text: String, to hash: inout FNV1a) {
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      let octet = UInt8(truncatingIfNeeded: scalar.value)
      if scalar.isASCII ? isWhitespace(octet) : scalar.properties.isWhitespace {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { hash.add(0x20) }
      isAfterSpace = false
      if scalar.isASCII {
        hash.add(octet)
      } else {
        hash.add(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Of ASCII.
  private static func isWhitespace(_ octet: UInt8) -> Bool {
    octet == 0x20 || octet &- 0x09 < 5
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
  public var text: String {
    let octets = (0..<12).map { Self.alphabet[Int(bits >> UInt64(55 - 5 * $0) & 31)] }
    return String(decoding: octets, as: UTF8.self)
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  public static func < (left: ClaimKey, right: ClaimKey) -> Bool { left.bits < right.bits }
}
