import Attribution
import Testing

@Suite("Language tags")
struct LanguageTagTests {
  @Test(
    "are written in the case of RFC 5646",
    arguments: [
      ("EN", "en"), ("en-gb", "en-GB"), ("SR-LATN-rs", "sr-Latn-RS"), ("de-ch-1996", "de-CH-1996"),
      ("en-x-US", "en-x-us"), ("mn-Cyrl-MN", "mn-Cyrl-MN"),
    ])
  func canonical(tag: String, expected: String) {
    #expect(LanguageTag.canonical(tag) == expected)
  }
}
