// Days, months and years of the proleptic Gregorian calendar, as calendar arithmetic without a clock.

/// A date known to the day, the month or the year (ISO 8601-1 reduced precision).
public struct CalendarDate: Sendable, Hashable {
  /// 1 to 9999.
  public let year: Int
  /// 1 to 12; `nil` when only the year is known.
  public let month: Int?
  /// 1 to 31; `nil` when the day is not known.
  public let day: Int?

  /// Makes a date from its parts.
  ///
  /// - Returns: `nil` when the parts name no date of the calendar, or a day without a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard day >= 1, day <= Self.dayCount(year: year, month: month) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let octets = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for octet in octets[range] {
        guard (0x30...0x39).contains(octet) else { return nil }
        value = value * 10 + Int(octet - 0x30)
      }
      return value
    }
    guard [4, 7, 10].contains(octets.count), let year = number(0..<4) else { return nil }
    if octets.count == 4 {
      self.init(year: year)
      return
    }
    guard octets[4] == UInt8(ascii: "-"), let month = number(5..<7) else { return nil }
    if octets.count == 7 {
      self.init(year: year, month: month)
      return
    }
    guard octets[7] == UInt8(ascii: "-"), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date `daysSinceEpoch` days after 1970-01-01.
  ///
  /// The civil-from-days algorithm of Howard Hinnant, "chrono-compatible low-level date algorithms".
  public init(daysSinceEpoch: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.month = month
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01 of the first day this date covers.
  public var firstDay: Int { Self.days(year: year, month: month ?? 1, day: day ?? 1) }

  /// Days since 1970-01-01 of the last day this date covers.
  public var lastDay: Int {
    let month = month ?? 12
    return Self.days(
      year: year, month: month, day: day ?? Self.dayCount(year: year, month: month))
  }

  /// 0 for Monday to 6 for Sunday, of the first day this date covers.
  public var weekday: Int { ((firstDay + 3) % 7 + 7) % 7 }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}
