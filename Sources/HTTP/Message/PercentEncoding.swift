// Makes equal paths the same: percent-encoding that need not be is undone (RFC 3986 §6.2.2).

/// The percent-encoding of paths.
enum PercentEncoding {
  /// The path with its encoded unreserved octets decoded and the digits of the others in upper case.
  static func normalized(_ path: String) -> String {
    var octets: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let octet = rest.popFirst() {
      guard octet == 0x25, rest.count >= 2, let high = Grammar.hexDigit(rest[rest.startIndex]),
        let low = Grammar.hexDigit(rest[rest.startIndex + 1])
      else {
        octets.append(octet)
        continue
      }
      rest = rest.dropFirst(2)
      let decoded = high << 4 | low
      if isUnreserved(decoded) {
        octets.append(decoded)
      } else {
        octets += [0x25, digit(high), digit(low)]
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  ///     unreserved = ALPHA / DIGIT / "-" / "." / "_" / "~"
  private static func isUnreserved(_ octet: UInt8) -> Bool {
    Grammar.isLetter(octet) || Grammar.isDigit(octet) || [0x2D, 0x2E, 0x5F, 0x7E].contains(octet)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
