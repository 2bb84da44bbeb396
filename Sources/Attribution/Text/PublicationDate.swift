// Finds the date on which a report was published, when its own text proves one.

/// A dateline, a date line of the page, or the caption of a picture taken for the report.
enum PublicationDate {
  /// The date with the place that proves it. A date without its year proves nothing, and neither does the
  /// caption of a file photo. O(length of the lines that are not the report's own).
  static func find(
    in scalars: [Unicode.Scalar], _ layout: PageLayout, dateline: PrintedDateline?
  ) -> (date: CalendarDate, basis: DateBasis)? {
    if let date = dateline?.date, let full = date.full {
      return (full, DateBasis(kind: .dateline, span: date.span))
    }
    for (line, role) in zip(layout.lines, layout.roles) where role == .date {
      if let date = DateHeader.read(scalars, line), let full = date.full {
        return (full, DateBasis(kind: .header, span: date.span))
      }
    }
    for (line, role) in zip(layout.lines, layout.roles) where role == .caption {
      if let date = captionDate(scalars, line), let full = date.full {
        return (full, DateBasis(kind: .caption, span: date.span))
      }
    }
    return nil
  }

  /// The last full date of a caption that is not a file photo's.
  private static func captionDate(_ scalars: [Unicode.Scalar], _ line: TextLine) -> WrittenDate? {
    guard !isFromFiles(line.opening), !isFromFiles(line.closing) else { return nil }
    var found: WrittenDate?
    var offset = line.span.start
    while offset < line.span.end {
      let isStart = offset == line.span.start || CharacterClass.of(scalars[offset - 1]) == .space
      if isStart, let date = WrittenDate.read(scalars, at: offset, end: line.span.end),
        date.full != nil
      {
        found = date
        offset = date.span.end
      } else {
        offset += 1
      }
    }
    return found
  }

  private static func isFromFiles(_ words: [UInt8]) -> Bool {
    words.indices.contains { marks.match(in: words, at: $0) != nil }
  }

  private static let marks = PhraseTable([
    "file photo", "file picture", "file image", "file -", "file \u{2013}", "file \u{2014}", "[file",
    "(file", "/file", "file)", "file]", "archive", "undated", "stock photo", "illustration",
  ])
}
