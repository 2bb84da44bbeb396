// The octet classes of the grammar (RFC 9110 §5.6, RFC 9112 §2, RFC 3986 §2 and §3).

/// Asks which class an octet belongs to. Each class is a set of ASCII octets kept in two words, so a
/// question costs a shift and no memory access.
enum Grammar {
  /// `token = 1*tchar` (RFC 9110 §5.6.2).
  ///
  ///     tchar = "!" / "#" / "$" / "%" / "&" / "'" / "*" / "+" / "-" / "." / "^" / "_" / "`" / "|"
  ///           / "~" / DIGIT / ALPHA
  static func isTokenOctet(_ octet: UInt8) -> Bool {
    contains(octet, low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
  }

  /// What a path may hold beside percent-encoded octets (RFC 3986 §3.3).
  ///
  ///     pchar / "/" = unreserved / sub-delims / ":" / "@" / "/"
  static func isPathOctet(_ octet: UInt8) -> Bool {
    contains(octet, low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
  }

  /// What a query may hold beside percent-encoded octets (RFC 3986 §3.4).
  ///
  ///     pchar / "/" / "?"
  static func isQueryOctet(_ octet: UInt8) -> Bool {
    contains(octet, low: 0xAFFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
  }

  /// What a registered name may hold beside percent-encoded octets (RFC 3986 §3.2.2).
  ///
  ///     unreserved / sub-delims
  static func isRegisteredNameOctet(_ octet: UInt8) -> Bool {
    contains(octet, low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
  }

  /// `field-vchar / SP / HTAB` (RFC 9110 §5.5): no control octet but the tab.
  static func isFieldValueOctet(_ octet: UInt8) -> Bool {
    (octet >= 0x20 && octet != 0x7F) || octet == 0x09
  }

  /// `OWS = *( SP / HTAB )` (RFC 9110 §5.6.3).
  static func isWhiteSpace(_ octet: UInt8) -> Bool { octet == 0x20 || octet == 0x09 }

  static func isDigit(_ octet: UInt8) -> Bool { octet &- 0x30 < 10 }

  static func isLetter(_ octet: UInt8) -> Bool { (octet | 0x20) &- 0x61 < 26 }

  /// The value of a hexadecimal digit, or `nil` for any other octet.
  static func hexDigit(_ octet: UInt8) -> UInt8? {
    if isDigit(octet) { return octet &- 0x30 }
    let letter = (octet | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : nil
  }

  /// ASCII upper case folded to lower case; every other octet unchanged.
  static func lowercased(_ octet: UInt8) -> UInt8 {
    octet &- 0x41 < 26 ? octet | 0x20 : octet
  }

  private static func contains(_ octet: UInt8, low: UInt64, high: UInt64) -> Bool {
    guard octet < 0x80 else { return false }
    let word = octet < 64 ? low : high
    return (word &>> UInt64(octet & 63)) & 1 == 1
  }
}
