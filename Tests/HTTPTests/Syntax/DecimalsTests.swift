import Testing

@testable import HTTP

@Suite("Numbers as octets")
struct DecimalsTests {
  @Test("decimal digits", arguments: [0, 7, 10, 999, 1000, 1_234_567, Int.max])
  func decimal(value: Int) {
    var octets = Array("a".utf8)
    octets.appendDecimal(value)
    #expect(String(decoding: octets, as: UTF8.self) == "a\(value)")
  }

  @Test("three digits behind the point", arguments: [(0, "0.000"), (7, "0.007"), (1_234, "1.234")])
  func thousandths(value: Int, text: String) {
    var octets: [UInt8] = []
    octets.appendThousandths(value)
    #expect(String(decoding: octets, as: UTF8.self) == text)
  }
}
