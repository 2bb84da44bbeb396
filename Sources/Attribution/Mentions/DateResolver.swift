// Resolves when something was said against the date of publication. Invents nothing.

/// Time runs backwards from publication: "on Friday" is the latest Friday up to that day.
enum DateResolver {
  /// The time expressions in a range of tokens, in order; O(number of tokens).
  static func expressions(in document: Document, tokens: Range<Int>) -> [TimeExpression] {
    TimeExpressionFinder.expressions(in: document, tokens: tokens)
  }

  /// When the speaking took place.
  ///
  /// The precision is that of the words. A week gets no date; a month or a year gets a date of that
  /// precision. Without a date of publication only a stated date resolves, and the basis is `.none`.
  static func resolve(
    _ expression: TimeExpression, in document: Document, published: CalendarDate?
  ) -> SaidOn {
    let (date, precision) = resolve(expression.meaning, published: published)
    let basis: SaidOn.Basis =
      isStated(expression.meaning)
      ? .stated : published == nil || precision == .unknown ? .none : .relative
    return SaidOn(
      text: document.span(expression.tokens), date: date, precision: precision, basis: basis)
  }

  private static func isStated(_ meaning: TimeExpression.Meaning) -> Bool {
    switch meaning {
    case .written(let date): date.year != nil
    case .year: true
    default: false
    }
  }

  private static func resolve(
    _ meaning: TimeExpression.Meaning, published: CalendarDate?
  ) -> (CalendarDate?, SaidOn.Precision) {
    switch meaning {
    case .daysAgo(let days): (published.flatMap { day($0, before: days) }, .day)
    case .weekday(let weekday, let isLast):
      (published.flatMap { latest(weekday: weekday, before: $0, isLast: isLast) }, .day)
    case .written(let date):
      (written(date, published: published), date.day == nil ? .month : .day)
    case .month(let month, let isLast):
      (published.flatMap { latest(month: month, before: $0, isLast: isLast) }, .month)
    case .year(let year): (CalendarDate(year: year), .year)
    case .weeksAgo: (nil, .week)
    case .monthsAgo(let months): (published.flatMap { month($0, before: months) }, .month)
    case .yearsAgo(let years): (published.flatMap { CalendarDate(year: $0.year - years) }, .year)
    case .vague: (nil, .unknown)
    }
  }

  private static func day(_ published: CalendarDate, before days: Int) -> CalendarDate? {
    published.day == nil ? nil : CalendarDate(daysSinceEpoch: published.firstDay - days)
  }

  private static func latest(
    weekday: Int, before published: CalendarDate, isLast: Bool
  ) -> CalendarDate? {
    var days = (published.weekday - weekday + 7) % 7
    if isLast, days == 0 { days = 7 }
    return day(published, before: days)
  }

  private static func latest(
    month: Int, before published: CalendarDate, isLast: Bool
  ) -> CalendarDate? {
    guard let current = published.month else { return nil }
    let isThisYear = isLast ? month < current : month <= current
    return CalendarDate(year: isThisYear ? published.year : published.year - 1, month: month)
  }

  private static func month(_ published: CalendarDate, before months: Int) -> CalendarDate? {
    guard let current = published.month else { return nil }
    let index = published.year * 12 + current - 1 - months
    return CalendarDate(year: index / 12, month: index % 12 + 1)
  }

  /// A date without its year is the latest such day up to publication.
  private static func written(_ date: WrittenDate, published: CalendarDate?) -> CalendarDate? {
    if let year = date.year { return CalendarDate(year: year, month: date.month, day: date.day) }
    guard let published, published.day != nil else { return nil }
    for year in [published.year, published.year - 1] {
      if let candidate = CalendarDate(year: year, month: date.month, day: date.day),
        candidate.firstDay <= published.firstDay
      {
        return candidate
      }
    }
    return nil
  }
}
