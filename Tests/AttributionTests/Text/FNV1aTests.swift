import Attribution
import Testing

@Suite("FNV-1a")
struct FNV1aTests {
  @Test(
    "gives the published values",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func publishedVectors(text: String, expected: String) {
    #expect(FNV1a(text.utf8).hexadecimal == expected)
  }

  @Test("tells fields apart by where they end") func fields() {
    var one = FNV1a()
    one.add(field: "ab")
    one.add(field: "c")
    var other = FNV1a()
    other.add(field: "a")
    other.add(field: "bc")
    #expect(one.value != other.value)
  }
}
