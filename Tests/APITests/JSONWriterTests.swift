// JSON as octets.
import FoundationEssentials
import Testing

@testable import API

@Suite("JSON writer (RFC 8259)")
struct JSONWriterTests {
  func text(_ write: (inout JSONWriter) -> Void, pretty: Bool = false) -> String {
    var json = JSONWriter(isPretty: pretty)
    write(&json)
    return String(decoding: json.octets, as: UTF8.self)
  }

  @Test("writes members in call order with commas between them")
  func order() {
    let written = text { json in
      json.object { json in
        json.member("b", 1)
        json.member("a", nil)
        json.name("c")
        json.array { json in
          json.bool(true)
          json.object { _ in }
        }
      }
    }
    #expect(written == #"{"b":1,"a":null,"c":[true,{}]}"#)
  }

  @Test("escapes what must be escaped, and no slash")
  func escapes() {
    #expect(text { $0.string("a\"b\\c/d") } == #""a\"b\\c/d""#)
    #expect(
      text { $0.string("\u{0}\u{8}\t\n\u{C}\r\u{1F}\u{7F}") } == #""\u0000\b\t\n\f\r\u001f\u007f""#)
    #expect(text { $0.string("é ’ 𝄞 \u{2028}") } == "\"é ’ 𝄞 \u{2028}\"")
  }

  @Test(
    "finds the one octet to escape wherever it stands",
    arguments: [0, 1, 15, 16, 31, 63, 64, 98, 99])
  func escapesAnywhere(position: Int) {
    let plain = String(repeating: "é", count: position) + "\(position)"
    let rest = String(repeating: "a", count: 99 - position)
    for (mark, escaped) in [
      ("\"", #"\""#), ("\\", #"\\"#), ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#),
    ] {
      #expect(text { $0.string(plain + mark + rest) } == "\"" + plain + escaped + rest + "\"")
    }
  }

  @Test("escapes in place, so that a long text is not copied for each quotation mark")
  func escapesInPlace() {
    var json = JSONWriter(reserving: 1 << 16)
    json.array { json in
      let before = address(of: json.octets)
      for _ in 0..<1000 { json.string("a \"quotation\"") }
      #expect(address(of: json.octets) == before)
    }
  }

  private func address(of octets: [UInt8]) -> UInt {
    unsafe octets.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
  }

  @Test("gives back every code point to a reader")
  func roundTrip() throws {
    var scalars = String.UnicodeScalarView()
    for value in Array(0...0x2FF) + [0x2028, 0xD7FF, 0xE000, 0xFFFF, 0x1F600, 0x10FFFF] as [UInt32]
    {
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    let original = String(scalars)
    let read = try JSONDecoder().decode(String.self, from: Data(text { $0.string(original) }.utf8))
    #expect(Array(read.unicodeScalars) == Array(original.unicodeScalars))
  }

  @Test(
    "writes every whole number",
    arguments: [(0, "0"), (7, "7"), (-40, "-40"), (Int.max, "\(Int.max)"), (Int.min, "\(Int.min)")])
  func wholeNumbers(value: Int, written: String) {
    #expect(text { $0.number(value) } == written)
  }

  @Test(
    "writes whole numbers without fraction and nothing that is no number",
    arguments: [
      (586_000, "586000"), (3.6, "3.6"), (-0.5, "-0.5"), (1e15, "1000000000000000"),
      (.infinity, "null"), (.nan, "null"),
    ] as [(Double, String)])
  func numbers(value: Double, written: String) {
    #expect(text { $0.number(value) } == written)
  }

  @Test("indents for people, and leaves the empty empty")
  func pretty() {
    let written = text(
      { json in
        json.object { json in
          json.member("a", 1)
          json.name("b")
          json.strings(["x", "y"])
          json.name("c")
          json.array { _ in }
        }
      }, pretty: true)
    #expect(written == "{\n  \"a\": 1,\n  \"b\": [\n    \"x\",\n    \"y\"\n  ],\n  \"c\": []\n}")
  }
}
