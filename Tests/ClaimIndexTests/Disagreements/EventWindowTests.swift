// When a statement's words say that something happened.
import Attribution
import Testing

@testable import ClaimIndex

@Suite("Event windows")
struct EventWindowTests {
  @Test(
    "are read relative to the day of the report",
    arguments: [
      ("on Monday", "2021-05-03", "2021-05-03"), ("on Friday", "2021-05-07", "2021-05-07"),
      ("on Saturday", "2021-05-01", "2021-05-01"), ("last week", "2021-04-26", "2021-05-02"),
      ("this week", "2021-05-03", "2021-05-07"), ("in recent days", "2021-05-01", "2021-05-07"),
      ("over the past three weeks", "2021-04-16", "2021-05-07"),
      ("since early December", "2020-12-01", "2021-05-07"), ("in 2018", "2018-01-01", "2018-12-31"),
      ("in March", "2021-03-01", "2021-03-31"), ("on April 3", "2021-04-03", "2021-04-03"),
      ("yesterday", "2021-05-06", "2021-05-06"),
    ])
  func windows(words: String, first: String, last: String) throws {
    // A Friday.
    let day = try #require(CalendarDate("2021-05-07")).firstDay
    let text = ArticleText(words)
    let read = StatementWords([Span(0, text.count)], text).words
    let window = try #require(
      EventWindowReader(words: read, day: day).window(in: read.indices))
    #expect(CalendarDate(daysSinceEpoch: window.first).description == first)
    #expect(CalendarDate(daysSinceEpoch: window.last).description == last)
  }

  @Test(
    "a number no calendar holds is no time", arguments: ["in the last 9223372036854775807 days"])
  func hugeNumbers(words: String) {
    let text = ArticleText(words)
    let read = StatementWords([Span(0, text.count)], text).words
    #expect(EventWindowReader(words: read, day: 18_000).window(in: read.indices) == nil)
  }

  @Test(
    "words have one stem in all their forms",
    arguments: [
      ["cancelled", "canceled", "cancel", "cancels", "cancelling", "cancellation"],
      ["displaced", "displacing", "displacement"], ["halted", "halts", "halting", "halt"],
      ["coordination", "coordinated", "coordinate"], ["patrols", "patrol"],
      ["postponed", "postpones"], ["borders", "border"], ["fled", "flee"],
    ])
  func stems(forms: [String]) {
    #expect(Set(forms.map(Stem.of)).count == 1, "\(forms.map(Stem.of))")
  }
}
