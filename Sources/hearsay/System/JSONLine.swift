// Writes one JSON object on one line, for logs, error records and the journal.

/// An object in the making; members stand in call order.
struct JSONLine {
  private var text = "{"

  mutating func member(_ name: String, _ value: String?) {
    begin(name)
    if let value { appendQuoted(value) } else { text += "null" }
  }

  mutating func member(_ name: String, _ value: Int) {
    begin(name)
    text += value.description
  }

  mutating func member(_ name: String, _ values: [String]) {
    begin(name)
    text += "["
    for (index, value) in values.enumerated() {
      if index > 0 { text += "," }
      appendQuoted(value)
    }
    text += "]"
  }

  /// A number with three digits behind the point.
  mutating func member(_ name: String, thousandths: Int) {
    begin(name)
    text += decimal(thousandths: thousandths)
  }

  /// The line without its end.
  consuming func finish() -> String { text + "}" }

  private mutating func begin(_ name: String) {
    if text.utf8.count > 1 { text += "," }
    appendQuoted(name)
    text += ":"
  }

  /// RFC 8259 §7; DEL and the line separators of JavaScript are escaped too, so that the line stays one
  /// line everywhere.
  private mutating func appendQuoted(_ value: String) {
    text += "\""
    defer { text += "\"" }
    // Most text needs no escape and is taken whole; a server that writes a line a request spent more
    // time here than on the request.
    guard value.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F || $0 == 0x22 || $0 == 0x5C }) else {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// 1234 as `1.234`.
func decimal(thousandths: Int) -> String {
  let rest = (thousandths % 1000).description
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
}
