// Reads a date as English news writes it, or in ISO 8601, at a position of a text.

/// A month with a day, a year or both.
struct WrittenDate: Hashable, Sendable {
  var year: Int?
  /// 1 to 12.
  var month: Int
  var day: Int?
  var span: Span

  /// The date when all of it is written.
  var full: CalendarDate? {
    guard let year, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Reads one of
  ///
  ///     Month D[suffix][, YYYY]    Month[,] YYYY    D[suffix] [of] Month[[,] YYYY]    YYYY-MM-DD
  ///
  /// at `start`, going no further than `end`. Looks at no more than 40 code points.
  static func read(_ scalars: [Unicode.Scalar], at start: Int, end: Int) -> WrittenDate? {
    let scanner = ScalarScanner(scalars, Span(start, min(end, start + 40)))
    guard let first = scanner.next else { return nil }
    switch CharacterClass.of(first) {
    case .digit: return iso(scanner) ?? dayFirst(scanner)
    case .letter: return monthFirst(scanner)
    default: return nil
    }
  }

  private static func iso(_ scanner: ScalarScanner) -> WrittenDate? {
    var scanner = scanner
    let start = scanner.position
    guard let year = scanner.number(digits: 4...4), scanner.skip("-"),
      let month = scanner.number(digits: 2...2), scanner.skip("-"),
      let day = scanner.number(digits: 2...2),
      CalendarDate(year: year, month: month, day: day) != nil
    else { return nil }
    return WrittenDate(
      year: year, month: month, day: day, span: Span(start, scanner.position))
  }

  private static func dayFirst(_ scanner: ScalarScanner) -> WrittenDate? {
    var scanner = scanner
    let start = scanner.position
    guard let day = dayNumber(&scanner) else { return nil }
    scanner.skipSpaces()
    var word = scanner.word()
    if word == "of" {
      scanner.skipSpaces()
      word = scanner.word()
    }
    guard let word, let month = EnglishCalendar.month(word) else { return nil }
    return finish(month: month, day: day, from: start, scanner)
  }

  private static func monthFirst(_ scanner: ScalarScanner) -> WrittenDate? {
    var scanner = scanner
    let start = scanner.position
    guard let word = scanner.word(), let month = EnglishCalendar.month(word) else { return nil }
    var next = scanner
    _ = next.skip(".")
    next.skipSpaces()
    if let day = dayNumber(&next) { return finish(month: month, day: day, from: start, next) }
    return finish(month: month, day: nil, from: start, scanner)
  }

  /// Reads the year, if there is one, and closes the date.
  private static func finish(
    month: Int, day: Int?, from start: Int, _ scanner: ScalarScanner
  ) -> WrittenDate? {
    var next = scanner
    _ = next.skip(".")
    next.skipSpaces()
    if next.skip(",") { next.skipSpaces() }
    let year = next.number(digits: 4...4).flatMap { (1900...2099).contains($0) ? $0 : nil }
    guard year != nil || day != nil else { return nil }
    guard CalendarDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    let end = year == nil ? scanner.position : next.position
    return WrittenDate(year: year, month: month, day: day, span: Span(start, end))
  }

  /// 1 to 31, with an ordinal suffix or without; not the start of a longer figure.
  private static func dayNumber(_ scanner: inout ScalarScanner) -> Int? {
    var next = scanner
    guard let day = next.number(digits: 1...2), (1...31).contains(day) else { return nil }
    if let letter = next.next, CharacterClass.of(letter) == .letter {
      guard let suffix = next.word(), ["st", "nd", "rd", "th"].contains(suffix) else { return nil }
    }
    if next.next == ":" { return nil }
    scanner = next
    return day
  }
}
