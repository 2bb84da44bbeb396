// Writes one JSON object on one line, for logs, error records and the journal.
import HTTP

/// An object in the making; members stand in call order.
///
/// It gathers octets, not characters: a server writes a line a request, and a `String` built piece by
/// piece was a large part of the time of each.
struct JSONLine {
  private var octets: [UInt8]

  init(reserving capacity: Int = 256) {
    octets = []
    octets.reserveCapacity(capacity)
    octets.append(UInt8(ascii: "{"))
  }

  mutating func member(_ name: String, _ value: String?) {
    begin(name)
    if let value { appendQuoted(value) } else { append("null") }
  }

  mutating func member(_ name: String, _ value: Int) {
    begin(name)
    if value < 0 { append("-") }
    octets.appendDecimal(Int(clamping: value.magnitude))
  }

  mutating func member(_ name: String, _ values: [String]) {
    begin(name)
    append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { append(",") }
      appendQuoted(value)
    }
    append("]")
  }

  /// A number with three digits behind the point.
  mutating func member(_ name: String, thousandths: Int) {
    begin(name)
    octets.appendThousandths(max(0, thousandths))
  }

  /// The line without its end.
  consuming func finish() -> String { String(decoding: finishOctets(), as: UTF8.self) }

  /// The line without its end, in UTF-8.
  consuming func finishOctets() -> [UInt8] {
    octets.append(UInt8(ascii: "}"))
    return octets
  }

  private mutating func append(_ text: String) { octets.append(contentsOf: text.utf8) }

  private mutating func begin(_ name: String) {
    append(octets.count > 1 ? ",\"" : "\"")
    append(name)
    append("\":")
  }

  /// RFC 8259 §7; DEL and the line separators of JavaScript are escaped too, so that the line stays one
  /// line everywhere.
  private mutating func appendQuoted(_ value: String) {
    octets.append(UInt8(ascii: "\""))
    defer { octets.append(UInt8(ascii: "\"")) }
    let start = octets.count
    append(value)
    // Most text needs no escape.
    guard octets[start...].contains(where: Self.mayNeedEscape) else { return }
    octets.removeSubrange(start...)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: append(String(scalar))
      }
    }
  }

  private static func mayNeedEscape(_ octet: UInt8) -> Bool {
    octet < 0x20 || octet >= 0x7F || octet == 0x22 || octet == 0x5C
  }
}

/// 1234 as `1.234`.
func decimal(thousandths: Int) -> String {
  let rest = thousandths % 1000
  let zeros = rest < 10 ? ".00" : rest < 100 ? ".0" : "."
  return (thousandths / 1000).description + zeros + rest.description
}
