import Testing

@testable import HTTP

@Suite("Octet classes, against their ABNF written out")
struct GrammarTests {
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
  private static let unreserved = letters + "-._~"
  private static let delimiters = "!$&'()*+,;="

  @Test("every octet is in the classes that name it, and in no other")
  func classes() {
    check(Grammar.isTokenOctet, Self.letters + "!#$%&'*+-.^_`|~")
    check(Grammar.isPathOctet, Self.unreserved + Self.delimiters + ":@/")
    check(Grammar.isQueryOctet, Self.unreserved + Self.delimiters + ":@/?")
    check(Grammar.isRegisteredNameOctet, Self.unreserved + Self.delimiters)
    check(Grammar.isDigit, "0123456789")
    check(Grammar.isLetter, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    check(Grammar.isWhiteSpace, " \t")
    check({ Grammar.hexDigit($0) != nil }, "0123456789abcdefABCDEF")
  }

  @Test("a field value may hold everything but control octets other than the tab")
  func fieldValues() {
    for octet in UInt8.min...UInt8.max {
      let isControl = octet < 0x20 || octet == 0x7F
      #expect(Grammar.isFieldValueOctet(octet) == (!isControl || octet == 9), "octet \(octet)")
    }
  }

  @Test("hexadecimal digits have the value the standard library gives them")
  func hexDigits() {
    for octet in UInt8.min...0x7F {
      let value = UInt8(String(UnicodeScalar(octet)), radix: 16)
      #expect(Grammar.hexDigit(octet) == value, "octet \(octet)")
    }
  }

  private func check(_ isMember: (UInt8) -> Bool, _ members: String) {
    for octet in UInt8.min...UInt8.max {
      #expect(isMember(octet) == members.utf8.contains(octet), "octet \(octet)")
    }
  }
}
