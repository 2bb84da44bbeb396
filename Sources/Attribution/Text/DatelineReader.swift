// Reads the dateline that opens an agency report: "BEIRUT, Feb. 7 (AP) —".

/// A dateline as printed; whom the words in brackets name is the gazetteer's to say.
struct PrintedDateline: Hashable, Sendable {
  /// The places, without region, date and agency; `nil` when only an agency is named.
  var place: Span?
  /// The words in brackets.
  var agency: Span?
  var date: WrittenDate?
  /// From the first letter to the dash.
  var span: Span
}

extension Dateline {
  /// The dateline of a text: it opens one of the first lines of the report.
  ///
  /// - Parameter isPlace: Whether the words of a span name a place.
  static func find(
    in scalars: [Unicode.Scalar], _ layout: PageLayout,
    isPlace: (Span) -> Bool = { _ in false }
  ) -> PrintedDateline? {
    var seen = 0
    for (line, role) in zip(layout.lines, layout.roles) where role == .body {
      if let dateline = read(scalars, line.span, isPlace: isPlace) { return dateline }
      seen += 1
      if seen == 3 { return nil }
    }
    return nil
  }

  /// Reads a dateline at the start of a line:
  ///
  ///     [place *("/" place) ["," region]] ["," date] ["(" agency ")"] ("–" / "—" / "-" / "--" / ":")
  ///     place "," date "." "/" agency "/" "."
  ///
  /// Places are in capitals; with an agency or a date they need not be. A colon counts only behind an
  /// agency or a known place, because capitals with a colon open a turn in a transcript. Looks at no more
  /// than 120 code points.
  ///
  /// - Parameter isPlace: Whether the words of a span name a place.
  static func read(
    _ scalars: [Unicode.Scalar], _ line: Span, isPlace: (Span) -> Bool = { _ in false }
  ) -> PrintedDateline? {
    let limit = min(line.end, line.start + 120)
    var reader = DatelineParts(scalars: scalars, end: limit)
    guard let dash = reader.run(from: line.start, isPlace) else { return nil }
    guard line.end > dash + 1 else { return nil }
    return reader.finish(Span(line.start, dash + 1))
  }
}

/// Collects the parts of a dateline from left to right.
private struct DatelineParts {
  let scalars: [Unicode.Scalar]
  let end: Int
  var place: Span?
  var agency: Span?
  var date: WrittenDate?
  var isInCapitals = false
  var wordCount = 0

  /// Reads up to the mark that closes the dateline and returns its position.
  mutating func run(from start: Int, _ isPlace: (Span) -> Bool) -> Int? {
    var offset = start
    while offset < end {
      let scalar = scalars[offset]
      switch scalar {
      case "\u{2013}", "\u{2014}", "\u{2015}": return offset
      case "-":
        guard offset > start, CharacterClass.of(scalars[offset - 1]) == .space || agency != nil
        else { return nil }
        return offset + 1 < end && scalars[offset + 1] == "-" ? offset + 1 : offset
      case ":":
        return agency != nil || isInCapitals && place.map(isPlace) == true ? offset : nil
      case "/" where date != nil:
        // "MOSCOW, Feb. 7. /TASS/. "
        guard let close = closing("/", after: offset), close + 1 < end, scalars[close + 1] == ".",
          agency == nil
        else { return nil }
        agency = Span(offset + 1, close)
        return close + 1
      case "(":
        guard let close = closing(")", after: offset), agency == nil else { return nil }
        agency = Span(offset + 1, close)
        offset = close + 1
      case ",", "/", ".": offset += 1
      default:
        if CharacterClass.of(scalar) == .space {
          offset += 1
        } else if let next = word(at: offset, isFirst: offset == start) {
          offset = next
        } else {
          return nil
        }
      }
    }
    return nil
  }

  func finish(_ span: Span) -> PrintedDateline? {
    guard place == nil ? agency != nil : isInCapitals || agency != nil || date?.day != nil else {
      return nil
    }
    return PrintedDateline(place: place, agency: agency, date: date, span: span)
  }

  private func closing(_ mark: Unicode.Scalar, after open: Int) -> Int? {
    guard open + 1 < end, scalars[open + 1].properties.isUppercase else { return nil }
    return (open + 1..<min(end, open + 40)).first { scalars[$0] == mark }
  }

  /// Reads a date, or a word of the place or region; `nil` when it belongs to no dateline.
  private mutating func word(at start: Int, isFirst: Bool) -> Int? {
    if let found = WrittenDate.read(scalars, at: start, end: end) {
      guard date == nil, !isFirst || found.day != nil else { return nil }
      date = found
      return found.span.end
    }
    var wordEnd = start
    while wordEnd < end, isPartOfWord(wordEnd) { wordEnd += 1 }
    wordCount += 1
    guard wordEnd > start, wordCount <= 9, agency == nil else { return nil }
    let isUpper = scalars[start].properties.isUppercase
    if isUpper, date == nil { extendPlace(Span(start, wordEnd)) }
    return isUpper || isLink(Span(start, wordEnd)) ? wordEnd : nil
  }

  private func isPartOfWord(_ offset: Int) -> Bool {
    switch CharacterClass.of(scalars[offset]) {
    case .letter, .mark: true
    case .other:
      (scalars[offset] == "'" || scalars[offset] == "\u{2019}" || scalars[offset] == "-")
        && offset + 1 < end && CharacterClass.of(scalars[offset + 1]) == .letter
    case .digit, .space, .lineBreak: false
    }
  }

  /// The place is what is in capitals; without capitals, what stands before the first comma.
  private mutating func extendPlace(_ word: Span) {
    let isCapitals = (word.start..<word.end).allSatisfy { !scalars[$0].properties.isLowercase }
    guard let known = place else {
      place = word
      isInCapitals = isCapitals && word.count >= 3
      return
    }
    let hasComma = (known.end..<word.start).contains { scalars[$0] == "," }
    if isCapitals ? !hasComma : !isInCapitals && !hasComma { place = Span(known.start, word.end) }
  }

  /// Small words inside place names and between places.
  private func isLink(_ word: Span) -> Bool {
    var scanner = ScalarScanner(scalars, word)
    return scanner.word().map { ["and", "of", "the", "de", "al", "el", "on", "in"].contains($0) }
      ?? false
  }
}
