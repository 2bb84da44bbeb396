import Testing

@testable import HTTP

@Suite("Preconditions (RFC 9110 §13)")
struct PreconditionsTests {
  private let now = HTTPDate(secondsSince1970: 1_790_000_000)
  private let changed = HTTPDate(secondsSince1970: 1_780_000_000)

  private func outcome(_ fields: Fields, tag: String = "\"a\"") -> Preconditions.Outcome {
    Preconditions.outcome(of: fields, entityTag: tag, lastModified: changed, now: now)
  }

  private func date(_ seconds: Int) -> String {
    HTTPDate(secondsSince1970: changed.secondsSince1970 + seconds).fixdate
  }

  @Test(
    "If-None-Match that names the tag, weak or strong, is 304 (§13.1.2)",
    arguments: [
      "\"a\"", "W/\"a\"", "*", "\"x\", \"a\"", "\"x\",W/\"a\",\"y\"", ",, \"a\" ,,",
    ])
  func noneMatchNames(field: String) {
    #expect(outcome(["If-None-Match": field]) == .notModified)
  }

  @Test(
    "If-None-Match that names another tag changes nothing",
    arguments: ["\"b\"", "\"A\"", "\"ab\"", "\"x,a,y\"", "a", "\"", ""])
  func noneMatchNamesAnother(field: String) {
    #expect(outcome(["If-None-Match": field]) == .perform)
  }

  @Test("If-Match that names the tag, and only a strong one, is performed (§13.1.1)")
  func match() {
    #expect(outcome(["If-Match": "\"x\", \"a\""]) == .perform)
    #expect(outcome(["If-Match": "*"]) == .perform)
    #expect(outcome(["If-Match": "\"b\""]) == .failed)
    #expect(outcome(["If-Match": "W/\"a\""], tag: "W/\"a\"") == .failed)
  }

  @Test("the dates decide when no tag is asked for (§13.1.3, §13.1.4)")
  func dates() {
    #expect(outcome(["If-Modified-Since": date(0)]) == .notModified)
    #expect(outcome(["If-Modified-Since": date(-1)]) == .perform)
    #expect(outcome(["If-Unmodified-Since": date(0)]) == .perform)
    #expect(outcome(["If-Unmodified-Since": date(-1)]) == .failed)
    #expect(outcome(["If-Modified-Since": "yesterday"]) == .perform)
    #expect(outcome(["If-Unmodified-Since": date(-1) + ", " + date(-1)]) == .perform)
  }

  @Test("tags overrule dates, and If-Match comes before If-None-Match (§13.2.2)")
  func precedence() {
    #expect(outcome(["If-None-Match": "\"b\"", "If-Modified-Since": date(0)]) == .perform)
    #expect(outcome(["If-Match": "*", "If-Unmodified-Since": date(-1)]) == .perform)
    #expect(outcome(["If-Match": "*", "If-None-Match": "\"a\""]) == .notModified)
    #expect(outcome(["If-Match": "\"b\"", "If-None-Match": "\"a\""]) == .failed)
  }
}

@Suite("Percent-encoding (RFC 3986 §6.2.2)")
struct PercentEncodingTests {
  @Test("what need not be encoded is decoded, the rest is kept in upper case")
  func normal() {
    #expect(
      PercentEncoding.normalized("/%61%72ticles/%7e%2F%c3%A9%25") == "/articles/~%2F%C3%A9%25")
    #expect(PercentEncoding.normalized("/a%") == "/a%")
    #expect(PercentEncoding.normalized("/a%4") == "/a%4")
    #expect(PercentEncoding.normalized("/a%zz") == "/a%zz")
  }
}
