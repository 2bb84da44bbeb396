// Percent-encoding of paths and queries (RFC 3986 §2.1).

/// Reads and writes percent-encoded text.
enum PercentCoding {
  /// Encodes everything but what may stand in a path segment, or in a value of a query, so that a link
  /// is no longer than what somebody typed. `&`, `=` and `+` mean something in a query.
  ///
  ///     pchar = unreserved / pct-encoded / sub-delims / ":" / "@"
  ///     query = *( pchar / "/" / "?" )
  static func encode(_ text: String, inQuery: Bool = false) -> String {
    let marks = inQuery ? queryMarks : segmentMarks
    func isPlain(_ octet: UInt8) -> Bool { isLetterOrDigit(octet) || marks.contains(octet) }
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    var encoded = ""
    for octet in text.utf8 {
      if isPlain(octet) {
        encoded.unicodeScalars.append(Unicode.Scalar(octet))
      } else {
        encoded += "%" + hexadecimalDigit(octet >> 4) + hexadecimalDigit(octet & 0x0F)
      }
    }
    return encoded
  }

  /// Decodes one path segment or, with `plusIsSpace`, one name or value of a query.
  ///
  /// - Returns: `nil` when a `%` is not followed by two hexadecimal digits, when the octets are not
  ///   UTF-8, or when one of them is NUL.
  static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
    var octets: [UInt8] = []
    octets.reserveCapacity(text.utf8.count)
    var rest = text.utf8.makeIterator()
    while let octet = rest.next() {
      switch octet {
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(value), let low = rest.next().flatMap(value) else {
          return nil
        }
        octets.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: octets.append(UInt8(ascii: " "))
      default: octets.append(octet)
      }
    }
    return octets.contains(0) ? nil : String(validating: octets, as: UTF8.self)
  }

  private static let segmentMarks = Array("-._~!$'()*,;:@".utf8)
  private static let queryMarks = segmentMarks + Array("/?".utf8)

  private static func isLetterOrDigit(_ octet: UInt8) -> Bool {
    switch octet {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> String {
    String(value, radix: 16, uppercase: true)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
