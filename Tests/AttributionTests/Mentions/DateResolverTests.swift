import Testing

@testable import Attribution

@Suite("Dates of speaking")
struct DateResolverTests {
  static func resolve(_ text: String, published: String? = "2020-02-07") -> [String] {
    let document = Document(CodePointText(text))
    return DateResolver.expressions(in: document, tokens: 0..<document.tokens.count).map { found in
      let saidOn = DateResolver.resolve(
        found, in: document, published: published.flatMap { CalendarDate($0) })
      let words = saidOn.text.map { document.text($0) } ?? ""
      let date = saidOn.date?.description ?? "-"
      return "\(words)|\(date)|\(saidOn.precision.rawValue)|\(saidOn.basis.rawValue)"
    }
  }

  // 7 February 2020 was a Friday.
  @Test(
    "run backwards from publication",
    arguments: [
      ("said on Friday", "on Friday|2020-02-07|day|relative"),
      ("reported Thursday", "Thursday|2020-02-06|day|relative"),
      ("said late on Saturday night", "late on Saturday night|2020-02-01|day|relative"),
      ("said last Friday", "last Friday|2020-01-31|day|relative"),
      ("said yesterday", "yesterday|2020-02-06|day|relative"),
      ("said earlier today", "earlier today|2020-02-07|day|relative"),
      ("said this morning", "this morning|2020-02-07|day|relative"),
      ("said two days ago", "two days ago|2020-02-05|day|relative"),
      ("said on February 5", "on February 5|2020-02-05|day|relative"),
      ("said on Dec. 30", "on Dec. 30|2019-12-30|day|relative"),
      ("said earlier this week", "earlier this week|-|week|relative"),
      ("said last month", "last month|2020-01|month|relative"),
      ("said in December", "in December|2019-12|month|relative"),
      ("said last September", "last September|2019-09|month|relative"),
      ("said last year", "last year|2019|year|relative"),
      ("said in 2018", "in 2018|2018|year|stated"),
      ("a September 2018 agreement", "September 2018|2018-09|month|stated"),
      ("said on Tuesday, 4 February 2020", "on Tuesday, 4 February 2020|2020-02-04|day|stated"),
      ("said on 7 Feb 2019", "on 7 Feb 2019|2019-02-07|day|stated"),
      ("has previously said", "previously|-|unknown|none"),
    ])
  func resolve(text: String, expected: String) {
    #expect(Self.resolve(text) == [expected])
  }

  @Test(
    "without a date of publication only what is stated resolves",
    arguments: [
      ("said on Friday", "on Friday|-|day|none"),
      ("said on February 5", "on February 5|-|day|none"),
      ("said on February 5, 2019", "on February 5, 2019|2019-02-05|day|stated"),
      ("said in 2018", "in 2018|2018|year|stated"),
    ])
  func unpublished(text: String, expected: String) {
    #expect(Self.resolve(text, published: nil) == [expected])
  }

  @Test(
    "are not seen where the words mean something else",
    arguments: [
      "will leave by Friday", "until Monday", "next week", "the coming year", "he may march on",
      "since Sunday", "150 vehicles", "2,018 men", "later this week", "earlier than planned",
    ])
  func nothing(text: String) {
    #expect(Self.resolve(text).isEmpty)
  }
}
