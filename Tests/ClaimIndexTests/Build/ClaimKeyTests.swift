// The base 32 of claim ids against published vectors.
import Testing

@testable import ClaimIndex

@Suite("Claim keys")
struct ClaimKeyTests {
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
