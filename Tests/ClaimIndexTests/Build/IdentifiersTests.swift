// The hash and its base 32 against their published vectors.
import Testing

@testable import ClaimIndex

@Suite("Identifiers")
struct IdentifiersTests {
  @Test(
    "FNV-1a gives the published values",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func publishedVectors(text: String, expected: String) {
    var hash = FNV1a()
    hash.add(text.utf8)
    #expect(hash.hexadecimal == expected)
  }

  @Test("a key is written as RFC 4648 writes the first 60 bits, and read back")
  func base32() {
    // "foobar12" as base 32 is MZXW6YTBOIYTE…; its octets are the bits of this key.
    let bits = "foobar12".utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 4
    #expect(ClaimKey(bits: bits).text == "mzxw6ytboiyt")
    #expect(ClaimKey("mzxw6ytboiyt")?.bits == bits)
    #expect(ClaimKey("mzxw6ytboiy") == nil)
    #expect(ClaimKey("MZXW6YTBOIYT") == nil)
    #expect(ClaimKey("mzxw6ytboiy1") == nil)
  }
}
