// Checks that octets are one JSON text (RFC 8259) and says where they stop being one; makes no values.

/// Where and why octets are not JSON.
struct JSONSyntaxError: Error, Equatable, CustomStringConvertible {
  /// From 1.
  var line: Int
  /// From 1, in octets.
  var column: Int
  var reason: Reason

  enum Reason: Equatable {
    case expected(String)
    case repeatedName(String)
    case tooDeep
  }

  var description: String {
    let words =
      switch reason {
      case .expected(let what): "expected \(what)"
      case .repeatedName(let name): "the member “\(name)” stands twice in this object"
      case .tooDeep: "more than \(JSONSyntax.maximumDepth) levels"
      }
    return "line \(line), column \(column): \(words)"
  }
}

/// A recogniser of JSON. `JSONDecoder` makes the values; it neither says where a text is wrong, nor
/// refuses a comma before `}` or a member that stands twice.
struct JSONSyntax {
  static let maximumDepth = 100

  private let octets: [UInt8]
  private var position = 0
  private var depth = 0

  /// Checks a whole text in O(length).
  static func check(_ octets: [UInt8]) throws(JSONSyntaxError) {
    var syntax = JSONSyntax(octets: octets)
    syntax.skipSpace()
    try syntax.value()
    syntax.skipSpace()
    if syntax.position < octets.count { throw syntax.error(.expected("the end of the file")) }
  }

  private init(octets: [UInt8]) { self.octets = octets }

  private var next: UInt8? { position < octets.count ? octets[position] : nil }

  private func error(_ reason: JSONSyntaxError.Reason) -> JSONSyntaxError {
    let before = octets[..<min(position, octets.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return JSONSyntaxError(
      line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: before.count - lineStart + 1,
      reason: reason)
  }

  private mutating func skipSpace() {
    while let octet = next, [0x20, 0x09, 0x0A, 0x0D].contains(octet) { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar, or expected: String)
    throws(JSONSyntaxError)
  {
    guard next == UInt8(ascii: character) else { throw error(.expected(expected)) }
    position += 1
  }

  private mutating func value() throws(JSONSyntaxError) {
    switch next {
    case UInt8(ascii: "{"): try nested { (syntax) throws(JSONSyntaxError) in try syntax.object() }
    case UInt8(ascii: "["): try nested { (syntax) throws(JSONSyntaxError) in try syntax.array() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    case .some(UInt8(ascii: "-")), .some(0x30...0x39): try number()
    default: throw error(.expected("a value"))
    }
  }

  private mutating func nested(
    _ body: (inout JSONSyntax) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    depth += 1
    if depth > Self.maximumDepth { throw error(.tooDeep) }
    position += 1
    skipSpace()
    try body(&self)
    depth -= 1
  }

  private mutating func object() throws(JSONSyntaxError) {
    var names: Set<String> = []
    if next == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      let start = position
      guard next == UInt8(ascii: "\"") else { throw error(.expected("the name of a member")) }
      let name = try string()
      if !names.insert(name).inserted {
        position = start
        throw error(.repeatedName(name))
      }
      skipSpace()
      try take(":", or: "“:” after the name of a member")
      skipSpace()
      try value()
      skipSpace()
      if next == UInt8(ascii: "}") {
        position += 1
        return
      }
      try take(",", or: "“,” or “}”")
      skipSpace()
    }
  }

  private mutating func array() throws(JSONSyntaxError) {
    if next == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      try value()
      skipSpace()
      if next == UInt8(ascii: "]") {
        position += 1
        return
      }
      try take(",", or: "“,” or “]”")
      skipSpace()
    }
  }

  /// A string; the result is what stands between the quotation marks, escapes as written.
  private mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    let start = position
    while let octet = next, octet != UInt8(ascii: "\"") {
      if octet < 0x20 { throw error(.expected("“\"” before the end of the line")) }
      position += octet == UInt8(ascii: "\\") ? try escapeLength() : 1
    }
    let end = position
    try take("\"", or: "“\"” at the end of a string")
    return String(decoding: octets[start..<end], as: UTF8.self)
  }

  private func escapeLength() throws(JSONSyntaxError) -> Int {
    let rest = octets[(position + 1)...].prefix(5)
    switch rest.first {
    case .some(let octet) where "\"\\/bfnrt".utf8.contains(octet): return 2
    case UInt8(ascii: "u") where rest.count == 5 && rest.dropFirst().allSatisfy(Self.isHexadecimal):
      return 6
    default: throw error(.expected("an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u0000"))
    }
  }

  private static func isHexadecimal(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }

  private mutating func literal(_ word: String) throws(JSONSyntaxError) {
    guard octets[position...].starts(with: word.utf8) else { throw error(.expected("a value")) }
    position += word.utf8.count
  }

  private mutating func number() throws(JSONSyntaxError) {
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
  }

  private mutating func digits() throws(JSONSyntaxError) {
    let start = position
    while let octet = next, (0x30...0x39).contains(octet) { position += 1 }
    if position == start { throw error(.expected("a digit")) }
  }
}
