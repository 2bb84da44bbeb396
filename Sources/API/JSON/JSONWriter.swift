// Writes JSON (RFC 8259) as octets: members in call order, `/` not escaped.
import HTTP

/// A JSON text in the making. The caller opens and closes what it writes; commas are added here.
struct JSONWriter {
  private(set) var octets: [UInt8] = []
  /// Members and elements on lines of their own, two spaces a level.
  private let isPretty: Bool
  private var depth = 0
  private var isFirst = true
  private var followsName = false

  init(isPretty: Bool = false, reserving capacity: Int = 4096) {
    self.isPretty = isPretty
    octets.reserveCapacity(capacity)
  }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    elements(&self)
    close(UInt8(ascii: "]"))
  }

  mutating func array<Element>(
    _ elements: some Swift.Collection<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  mutating func strings(_ elements: some Swift.Collection<String>) {
    array(elements) { writer, element in writer.string(element) }
  }

  /// The name of the member whose value is written next; one that needs no escape.
  mutating func name(_ name: String) {
    separate()
    let name = name.utf8Span.span
    octets.append(addingCapacity: name.count + 3) { octets in
      octets.append(UInt8(ascii: "\""))
      for index in name.indices { octets.append(name[index]) }
      octets.append(UInt8(ascii: "\""))
      octets.append(UInt8(ascii: ":"))
    }
    if isPretty { octets.append(UInt8(ascii: " ")) }
    followsName = true
  }

  mutating func string(_ text: String) {
    separate()
    octets.append(UInt8(ascii: "\""))
    appendEscaped(text)
    octets.append(UInt8(ascii: "\""))
  }

  /// A string given as UTF-8.
  mutating func string(_ text: ArraySlice<UInt8>) {
    separate()
    octets.append(UInt8(ascii: "\""))
    let start = octets.count
    octets.append(contentsOf: text)
    escape(from: start)
    octets.append(UInt8(ascii: "\""))
  }

  mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  mutating func number(_ value: Int) {
    separate()
    if value < 0 {
      octets.append(contentsOf: value.description.utf8)
    } else {
      octets.appendDecimal(value)
    }
  }

  mutating func number(_ value: Int?) {
    if let value { number(value) } else { null() }
  }

  /// Whole numbers below 2^53 without fraction or exponent; `null` for what JSON cannot say.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    // `rounded()` would need libm, which nothing here links.
    if abs(value) < 9_007_199_254_740_992, Double(Int(value)) == value {
      number(Int(value))
    } else {
      separate()
      octets.append(contentsOf: value.description.utf8)
    }
  }

  mutating func number(_ value: Double?) {
    if let value { number(value) } else { null() }
  }

  mutating func bool(_ value: Bool) {
    separate()
    octets.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func null() {
    separate()
    octets.append(contentsOf: "null".utf8)
  }

  mutating func member(_ name: String, _ value: String?) {
    self.name(name)
    string(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    self.name(name)
    number(value)
  }

  /// Ends the text with a line feed, so that a terminal's prompt stays on its own line.
  mutating func finish() -> [UInt8] {
    endLine()
    return octets
  }

  /// Ends one line of NDJSON; the next value starts a new text.
  mutating func endLine() {
    octets.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Hands over what is written so far and goes on with an empty buffer.
  mutating func takeOctets() -> [UInt8] {
    defer { octets.removeAll(keepingCapacity: false) }
    return octets
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    octets.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if isPretty, !isFirst { breakLine() }
    octets.append(bracket)
    isFirst = false
  }

  private mutating func separate() {
    if followsName {
      followsName = false
      return
    }
    if !isFirst { octets.append(UInt8(ascii: ",")) }
    isFirst = false
    if isPretty, depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    octets.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { octets.append(contentsOf: "  ".utf8) }
  }

  /// Most text needs no escape and is copied whole.
  private mutating func appendEscaped(_ text: String) {
    let start = octets.count
    octets.append(contentsOf: text.utf8)
    escape(from: start)
  }

  /// Escapes what was appended from `start` on.
  private mutating func escape(from start: Int) {
    let first = Self.nextToEscape(octets.span, from: start)
    guard first < octets.count else { return }
    // A slice would share the octets, and each escape would then copy all that was written before.
    let rest = Array(octets[first...])
    octets.removeLast(rest.count)
    // What stands between two octets to escape is copied whole.
    var index = 0
    while index < rest.count {
      appendEscape(rest[index])
      let next = Self.nextToEscape(rest.span, from: index + 1)
      octets.append(contentsOf: rest[index + 1..<next])
      index = next
    }
  }

  /// The index of the first octet from `start` on that needs an escape, or that of the end. Mostly none does;
  /// a loop without a way out looks at many octets at a time.
  private static func nextToEscape(_ octets: Swift.Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 32 <= octets.count, !needsEscape(octets.extracting(index..<index + 32)) {
      index += 32
    }
    while index < octets.count, !needsEscape(octets[index]) { index += 1 }
    return index
  }

  private static func needsEscape(_ octets: Swift.Span<UInt8>) -> Bool {
    var least = UInt8.max
    // 0 once one of the three marks was met.
    var mark = UInt8.max
    for index in octets.indices {
      let octet = octets[index]
      least = min(least, octet)
      mark = min(
        min(mark, octet ^ UInt8(ascii: "\"")), min(octet ^ UInt8(ascii: "\\"), octet ^ 0x7F))
    }
    return least < 0x20 || mark == 0
  }

  private static func needsEscape(_ octet: UInt8) -> Bool {
    octet < 0x20 || octet == UInt8(ascii: "\"") || octet == UInt8(ascii: "\\") || octet == 0x7F
  }

  private mutating func appendEscape(_ octet: UInt8) {
    octets.append(UInt8(ascii: "\\"))
    switch octet {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): octets.append(octet)
    case 0x08: octets.append(UInt8(ascii: "b"))
    case 0x09: octets.append(UInt8(ascii: "t"))
    case 0x0A: octets.append(UInt8(ascii: "n"))
    case 0x0C: octets.append(UInt8(ascii: "f"))
    case 0x0D: octets.append(UInt8(ascii: "r"))
    default:
      octets.append(contentsOf: "u00".utf8)
      octets.append(Self.hexadecimalDigit(octet >> 4))
      octets.append(Self.hexadecimalDigit(octet & 0x0F))
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
