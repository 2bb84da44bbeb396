// Finds the date line of a web page: "Published: 7 Feb 2020, 10:15", "Friday, February 7, 2020".

/// A short line that is a date and little else.
enum DateHeader {
  /// The full date of such a line; `nil` for any other line.
  static func read(_ scalars: [Unicode.Scalar], _ line: TextLine) -> WrittenDate? {
    guard line.wordCount <= 12, !line.hasInnerStop, hasDigit(line) else { return nil }
    var date: WrittenDate?
    var offset = line.span.start
    while offset < line.span.end {
      let isStart = offset == line.span.start || CharacterClass.of(scalars[offset - 1]) != .letter
      if isStart, date == nil,
        let found = WrittenDate.read(scalars, at: offset, end: line.span.end), found.full != nil
      {
        date = found
        offset = found.span.end
        continue
      }
      let end = wordEnd(scalars, offset, line.span.end)
      if end > offset {
        guard isDateWord(scalars, Span(offset, end)) else { return nil }
        offset = end
      } else {
        offset += 1
      }
    }
    return date
  }

  private static func hasDigit(_ line: TextLine) -> Bool {
    line.opening.contains { (0x30...0x39).contains($0) }
  }

  private static func wordEnd(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, CharacterClass.of(scalars[offset]) == .letter { offset += 1 }
    return offset
  }

  private static func isDateWord(_ scalars: [Unicode.Scalar], _ span: Span) -> Bool {
    var scanner = ScalarScanner(scalars, span)
    guard let word = scanner.word() else { return false }
    return words.contains(word) || EnglishCalendar.weekday(word) != nil
  }

  private static let words: Set<String> = [
    "published", "updated", "posted", "last", "modified", "created", "date", "on", "at", "am", "pm",
    "a",
    "p", "m", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "cet", "bst", "ist", "t", "z", "time",
    "first", "issued", "released", "release", "for", "immediate", "local", "h", "hrs", "ago", "the",
    "of",
  ]
}
