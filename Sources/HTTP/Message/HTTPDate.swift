// Dates in fields (RFC 9110 §5.6.7): written as IMF-fixdate, read in all three forms.

/// A moment in whole seconds since 1970-01-01T00:00:00Z.
public struct HTTPDate: Sendable, Hashable, Comparable {
  public var secondsSince1970: Int

  public init(secondsSince1970: Int) { self.secondsSince1970 = secondsSince1970 }

  public static func < (left: HTTPDate, right: HTTPDate) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }

  /// The date as `Sun, 06 Nov 1994 08:49:37 GMT`.
  ///
  ///     IMF-fixdate = day-name "," SP date1 SP time-of-day SP GMT
  public var fixdate: String {
    let (days, second) = secondsSince1970.quotientAndRemainder(flooringBy: 86400)
    let (year, month, day) = Self.civil(days: days)
    let weekday = (days + 4).quotientAndRemainder(flooringBy: 7).remainder
    return Self.weekdays[weekday] + ", " + Self.digits(day, 2) + " " + Self.months[month - 1] + " "
      + Self.digits(year, 4) + " " + Self.digits(second / 3600, 2) + ":"
      + Self.digits(second / 60 % 60, 2) + ":" + Self.digits(second % 60, 2) + " GMT"
  }

  static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func digits(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// Days since 1970-01-01 of a date in the proleptic Gregorian calendar, counted in eras of 400 years
  /// that begin on 1 March, so that a leap day is the last day of its year.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = year.quotientAndRemainder(flooringBy: 400)
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(flooringBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension Int {
  /// Division that rounds down, so the remainder is never negative.
  func quotientAndRemainder(flooringBy divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
