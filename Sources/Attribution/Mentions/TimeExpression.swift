// A time expression as printed: "on Friday", "earlier this week", "last September", "7 February 2020".

/// Words that say when, with what they mean; `DateResolver` turns it into a date.
struct TimeExpression: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    /// So many days before the day of publication.
    case daysAgo(Int)
    /// 0 for Monday; the day itself, or the one before it when the text says "last".
    case weekday(Int, isLast: Bool)
    /// A date with a day or a year.
    case written(WrittenDate)
    /// A month without its year: the latest one, or the one before it when the text says "last".
    case month(Int, isLast: Bool)
    case year(Int)
    case weeksAgo(Int)
    case monthsAgo(Int)
    case yearsAgo(Int)
    /// "previously", "recently".
    case vague
  }

  /// Indices into `Document.tokens`.
  var tokens: Range<Int>
  var meaning: Meaning
}
