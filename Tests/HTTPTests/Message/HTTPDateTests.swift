import Testing

@testable import HTTP

@Suite("Dates (RFC 9110 §5.6.7)")
struct HTTPDateTests {
  private let now = HTTPDate(secondsSince1970: 1_790_000_000)

  @Test("a date is written as the example of the standard")
  func fixdate() {
    #expect(HTTPDate(secondsSince1970: 784_111_777).fixdate == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test(
    "each form is read as the same moment",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
  func forms(text: String) {
    #expect(HTTPDate(text, now: now)?.secondsSince1970 == 784_111_777)
  }

  @Test(
    "what is no date is not read",
    arguments: [
      "", "0", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET",
      "Mon, 99 Foo 9999 99:99:99 GMT", "Sun, 30 Feb 2020 00:00:00 GMT",
      "Sun, 6 Nov 1994 08:49:37 GMT", "sun, 06 Nov 1994 08:49:37 GMT",
      "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT",
    ])
  func malformed(text: String) {
    #expect(HTTPDate(text, now: now) == nil)
  }

  @Test("every day of four centuries is read as it was written")
  func roundTrip() {
    for days in stride(from: -170 * 365, to: 230 * 365, by: 1) {
      let date = HTTPDate(secondsSince1970: days * 86400 + Int(days.magnitude) * 7919 % 86400)
      #expect(HTTPDate(date.fixdate, now: now) == date)
    }
  }

  @Test("two digits of a year mean at most 50 years ahead")
  func shortYears() {
    // Now is 2026-09-21T14:13:20Z.
    let dates = ["Monday, 21-Sep-76 14:13:20 GMT", "Tuesday, 21-Sep-76 14:13:21 GMT"]
    #expect(
      dates.map { HTTPDate($0, now: now)?.fixdate.contains("2076") } == [true, false])
    #expect(HTTPDate(dates[1], now: now)?.fixdate.contains("1976") == true)
    #expect(
      HTTPDate("Saturday, 29-Feb-76 00:00:00 GMT", now: now)?.fixdate.contains("2076") == true)
    #expect(HTTPDate("Tuesday, 01-Jan-75 00:00:00 GMT", now: now)?.fixdate.contains("2075") == true)
    #expect(
      HTTPDate("Saturday, 01-Jan-77 00:00:00 GMT", now: now)?.fixdate.contains("1977") == true)
  }
}
