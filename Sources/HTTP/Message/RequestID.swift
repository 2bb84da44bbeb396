// The name of an exchange, under which a client and an operator can talk about it.

/// An identifier of a request: the client's own, or a number that was given to it.
public enum RequestID: Sendable, Hashable {
  /// 1 to 64 octets that are safe in a log line and in a field.
  case given(String)
  case made(UInt64)

  /// As it is sent and logged: a number as 13 digits of base 32.
  public var text: String {
    switch self {
    case .given(let text): return text
    case .made:
      var digits: [UInt8] = []
      digits.reserveCapacity(13)
      append(to: &digits)
      return String(decoding: digits, as: UTF8.self)
    }
  }

  /// Appends the octets of `text`.
  public func append(to octets: inout [UInt8]) {
    switch self {
    case .given(let text): octets.append(contentsOf: text.utf8)
    case .made(var rest):
      let start = octets.count
      octets.append("0000000000000")
      for index in start..<octets.count {
        let digit = UInt8(truncatingIfNeeded: rest & 31)
        octets[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
        rest >>= 5
      }
    }
  }
}
