// The name of one exchange, in the answer, in problems and in the log.
import HTTP

/// Takes the client's `X-Request-Id` or makes one.
enum RequestID {
  static func of(_ request: Request) -> String {
    guard let sent = request.fields["X-Request-Id"], isValid(sent) else { return make() }
    return sent
  }

  /// 13 characters of base 36.
  static func make() -> String { String(UInt64.random(in: 0...UInt64.max), radix: 36) }

  /// 1 to 64 characters of `A-Z a-z 0-9 . _ -`: safe in a log line and in a field.
  private static func isValid(_ text: String) -> Bool {
    let octets = text.utf8
    return (1...64).contains(octets.count)
      && octets.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
