// Reads the three forms of a date (RFC 9110 §5.6.7).

extension HTTPDate {
  /// Reads a date; `nil` for text of no form or a day that does not exist.
  ///
  ///     IMF-fixdate  = "Sun, 06 Nov 1994 08:49:37 GMT"
  ///     rfc850-date  = "Sunday, 06-Nov-94 08:49:37 GMT"
  ///     asctime-date = "Sun Nov  6 08:49:37 1994"
  ///
  /// - Parameter now: Two digits of a year mean the latest date that is at most 50 years after this moment.
  public init?(_ text: String, now: HTTPDate) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 6 where parts[5] == "GMT":
      guard Self.isWeekday(parts[0], Self.weekdays) else { return nil }
      self.init(day: parts[1], month: parts[2], year: Self.number(parts[3], 4), time: parts[4])
    case 4 where parts[3] == "GMT":
      let date = parts[1].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      guard Self.isWeekday(parts[0], Self.longWeekdays), date.count == 3 else { return nil }
      guard let year = Self.number(date[2], 2) else { return nil }
      let (thisYear, month, day) = Self.civil(days: now.secondsSince1970 / 86400)
      let latest =
        Self.days(year: thisYear + 50, month: month, day: day) * 86400
        + now.secondsSince1970 % 86400
      let century = thisYear / 100 * 100
      let meant = [century + 100, century, century - 100].lazy.compactMap {
        HTTPDate(day: date[0], month: date[1], year: $0 + year, time: parts[2])
      }.first { $0.secondsSince1970 <= latest }
      guard let meant else { return nil }
      self = meant
    case 5, 6:
      // A day of one digit has a space in front of it, which makes one part more.
      guard Self.weekdays.contains(parts[0]), parts.count == 5 || parts[2].isEmpty else {
        return nil
      }
      let day = parts.count == 6 ? "0" + parts[3] : parts[2]
      self.init(
        day: day, month: parts[1], year: Self.number(parts[parts.count - 1], 4),
        time: parts[parts.count - 2])
    default: return nil
    }
  }

  private static let longWeekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]

  private init?(day: String, month: String, year: Int?, time: String) {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false).map {
      Self.number(String($0), 2)
    }
    guard let year, let month = Self.months.firstIndex(of: month), let day = Self.number(day, 2),
      clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      hour < 24, minute < 60, second <= 60
    else { return nil }
    let days = Self.days(year: year, month: month + 1, day: day)
    guard Self.civil(days: days) == (year, month + 1, day) else { return nil }
    self.init(secondsSince1970: days * 86400 + hour * 3600 + minute * 60 + second)
  }

  private static func isWeekday(_ text: String, _ names: [String]) -> Bool {
    names.contains { text == $0 + "," }
  }

  private static func number(_ text: String, _ digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy(Grammar.isDigit) else { return nil }
    return Int(text)
  }
}
