// The English names of months and weekdays, in full and shortened.

/// Looks names up in folded form, without the full stop of an abbreviation.
enum EnglishCalendar {
  /// 1 for January to 12 for December; `nil` for any other word.
  static func month(_ word: String) -> Int? { months[word] }

  /// 0 for Monday to 6 for Sunday; `nil` for any other word.
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  /// The month that a token names.
  static func month(_ token: Token) -> Int? { monthNumbers[token.word] }

  /// The weekday that a token names.
  static func weekday(_ token: Token) -> Int? { weekdayNumbers[token.word] }

  static var words: [String] { Array(months.keys) + Array(weekdays.keys) }

  private static let monthNumbers = WordMap(months.mapValues { $0 }, unknown: Int?.none)
  private static let weekdayNumbers = WordMap(weekdays.mapValues { $0 }, unknown: Int?.none)

  private static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]

  private static let weekdays: [String: Int] = [
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2,
    "thursday": 3, "thu": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sunday": 6,
  ]
}
