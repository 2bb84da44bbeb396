// When what a statement tells took place, as far as its words say.
import Attribution

/// Days between which an event took place.
struct EventWindow: Hashable, Sendable {
  enum Precision: UInt8, Sendable {
    /// Nothing is said: the days before the report.
    case assumed
    /// "last week", "since early December".
    case stretch
    case day
  }

  var first: Int
  var last: Int
  var precision: Precision

  func overlaps(_ other: EventWindow) -> Bool { first <= other.last && other.first <= last }

  /// What is taken when nothing is said.
  static func assumed(reported day: Int) -> EventWindow {
    EventWindow(first: day - 3, last: day, precision: .assumed)
  }
}

/// Reads the first time expression among words, relative to the day of the report.
struct EventWindowReader {
  let words: [StatementWords.Word]
  let day: Int

  /// The window that some word of the range begins to tell.
  func window(in range: Range<Int>) -> EventWindow? {
    for index in range {
      if let window = window(at: index) { return window }
    }
    return nil
  }

  private func word(_ index: Int) -> String { index < words.count ? words[index].text : "" }

  private func window(at index: Int) -> EventWindow? {
    let first = word(index)
    if let weekday = Self.weekdays[first] {
      let back = (CalendarDate(daysSinceEpoch: day).weekday - weekday + 7) % 7
      return exactly(day - back)
    }
    switch first {
    case "yesterday": return exactly(day - 1)
    case "today", "overnight": return EventWindow(first: day - 1, last: day, precision: .day)
    case "since": return start(at: index + 1).map { stretch($0, day) }
    case "last", "past", "recent", "this": return period(first, word(index + 1), index)
    case "in": return month(at: index + 1)
    default: return monthAndDay(at: index)
    }
  }

  private func period(_ kind: String, _ unit: String, _ index: Int) -> EventWindow? {
    let weekday = CalendarDate(daysSinceEpoch: day).weekday
    switch (kind, unit) {
    case ("last", "week"): return stretch(day - weekday - 7, day - weekday - 1)
    case ("this", "week"): return stretch(day - weekday, day)
    case (_, "days"): return stretch(day - 6, day)
    case (_, "weeks"): return stretch(day - 28, day)
    case ("recent", "months"), ("past", "months"): return stretch(day - 180, day)
    case ("last", "month"): return stretch(day - 60, day - 1)
    default:
      guard let number = Int(unit) ?? Self.numbers[unit], (1...1000).contains(number) else {
        return nil
      }
      switch word(index + 2) {
      case "days", "day": return stretch(day - number, day)
      case "weeks", "week": return stretch(day - 7 * number, day)
      case "months", "month": return stretch(day - 31 * number, day)
      default: return nil
      }
    }
  }

  /// The first day of "early December", "December 2019", "2011", "Monday".
  private func start(at index: Int) -> Int? {
    if ["early", "mid", "late", "the", "last"].contains(word(index)) {
      return start(at: index + 1)
    }
    if let year = year(word(index)) { return CalendarDate(year: year)?.firstDay }
    if Self.weekdays[word(index)] != nil { return window(at: index)?.first }
    return month(at: index)?.first
  }

  /// "December", "December 2019", "2018".
  private func month(at index: Int) -> EventWindow? {
    if let year = year(word(index)), let date = CalendarDate(year: year) {
      return stretch(date.firstDay, date.lastDay)
    }
    guard let month = Self.months[word(index)] else { return nil }
    let today = CalendarDate(daysSinceEpoch: day)
    let isPast = month <= (today.month ?? 12)
    let year = year(word(index + 1)) ?? (isPast ? today.year : today.year - 1)
    return CalendarDate(year: year, month: month).map { stretch($0.firstDay, $0.lastDay) }
  }

  /// "February 3", "3 February".
  private func monthAndDay(at index: Int) -> EventWindow? {
    let (name, number) = (word(index), word(index + 1))
    guard let month = Self.months[name] ?? Self.months[number],
      let dayOfMonth = Int(name) ?? Int(number), let whole = self.month(of: month)
    else { return nil }
    return CalendarDate(year: whole, month: month, day: dayOfMonth).map { exactly($0.firstDay) }
  }

  private func month(of month: Int) -> Int? {
    let today = CalendarDate(daysSinceEpoch: day)
    return month <= (today.month ?? 12) ? today.year : today.year - 1
  }

  private func year(_ word: String) -> Int? {
    Int(word).flatMap { (1900...2100).contains($0) && word.utf8.count == 4 ? $0 : nil }
  }

  private func exactly(_ day: Int) -> EventWindow {
    EventWindow(first: day, last: day, precision: .day)
  }

  private func stretch(_ first: Int, _ last: Int) -> EventWindow {
    EventWindow(first: first, last: last, precision: .stretch)
  }

  private static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
  ]

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
  ]

  private static let numbers: [String: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "24": 1, "48": 2,
  ]
}
