// Finds figures and what they count. Years, dates, ages, names and times of day are none.

/// One pass over a range of tokens.
struct QuantityFinder {
  private let document: Document
  private let tokens: Range<Int>
  private let reader: NumberReader

  /// The quantities in `tokens`, in order; O(number of tokens).
  static func find(in document: Document, tokens: Range<Int>) -> [Quantity] {
    let reader = NumberReader(document: document, end: tokens.upperBound)
    return QuantityFinder(document: document, tokens: tokens, reader: reader).run()
  }

  private func run() -> [Quantity] {
    var found: [Quantity] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let number = reader.number(at: index) else {
        index += 1
        continue
      }
      if let quantity = quantity(number), !converts(number, quantity, found.last) {
        found.append(quantity)
      }
      index = max(index + 1, number.tokens.upperBound)
    }
    return found
  }

  private func quantity(_ number: PrintedNumber) -> Quantity? {
    let first = number.tokens.lowerBound
    let before = QuantityQualifier.before(first, floor: tokens.lowerBound, in: document)
    let start = before?.start ?? first
    guard !isName(number), !isDate(number, isQualified: before != nil), !isAge(number),
      !isDefinite(number, start)
    else { return nil }
    var sized = Sized(number: number, start: start, qualifier: before?.qualifier)
    measure(&sized)
    if let after = QuantityQualifier.after(sized.next, end: tokens.upperBound, in: document) {
      sized.qualifier = after.qualifier
      sized.span.end = document.tokens[after.end - 1].span.end
      sized.next = after.end
    }
    if sized.unit == .duration, isTimeAdverbial(sized) { return nil }
    return named(sized)
  }

  /// "34 km (21 miles)": the same length again.
  private func converts(_ number: PrintedNumber, _ quantity: Quantity, _ last: Quantity?) -> Bool {
    let open = number.tokens.lowerBound - 1
    guard quantity.unit == .distance, last?.unit == .distance, word(open) == "(", let last else {
      return false
    }
    return document.tokens[open].span.start - last.span.end <= Self.longestUnit
  }

  /// In code points, with its space.
  private static let longestUnit = 14

  /// A figure on its way to a quantity.
  private struct Sized {
    var number: PrintedNumber
    var start: Int
    var qualifier: Quantity.Qualifier?
    var unit = Quantity.Unit.count
    var unitName = ""
    var span: Span
    /// The token behind the figure and its unit.
    var next: Int

    init(number: PrintedNumber, start: Int, qualifier: Quantity.Qualifier?) {
      self.number = number
      self.start = start
      self.qualifier = qualifier
      span = number.span
      next = number.tokens.upperBound
    }
  }

  /// Reads the currency before and the unit behind a figure.
  private func measure(_ sized: inout Sized) {
    let first = sized.number.tokens.lowerBound
    if first > tokens.lowerBound, let currency = MeasureUnit.currency(word(first - 1)) {
      sized.unit = .money
      sized.unitName = currency
      sized.start = first - 1
      if word(first - 2) == "us", !document.tokens[first - 1].followsSpace { sized.start -= 1 }
      if sized.number.attached == "m" {
        sized.number.value *= 1e6
        sized.number.attached = ""
      }
      if let before = QuantityQualifier.before(sized.start, floor: tokens.lowerBound, in: document)
      {
        sized.qualifier = before.qualifier
        sized.start = before.start
      }
    } else if !sized.number.attached.isEmpty {
      let word = sized.number.attached.split(separator: "-").first.map(String.init) ?? ""
      if let unit = MeasureUnit.unit(word) { (sized.unit, sized.unitName) = (unit, word) }
    } else if sized.next < tokens.upperBound {
      measureBehind(&sized)
    }
    if sized.start < first { sized.span.start = document.tokens[sized.start].span.start }
  }

  private func measureBehind(_ sized: inout Sized) {
    var unitWord = word(sized.next)
    var length = 1
    if unitWord == "per", word(sized.next + 1) == "cent" {
      unitWord = "percent"
      length = 2
    } else if unitWord == "us" || unitWord == "u.s." || unitWord == "nautical"
      || unitWord == "more",
      MeasureUnit.unit(word(sized.next + 1)) != nil
    {
      unitWord = word(sized.next + 1)
      length = 2
    }
    guard let unit = MeasureUnit.unit(unitWord) else { return }
    sized.unit = unit
    sized.unitName = unitWord
    sized.next += length
    if unit == .percent || unit == .money {
      sized.span.end = document.tokens[sized.next - 1].span.end
    }
  }

  private func named(_ sized: Sized) -> Quantity? {
    let number = sized.number
    var name = sized.unitName
    if sized.unit == .count {
      let thing = CountedThing(document: document, range: tokens)
      let isQuoted = ["\"", "'"].contains(word(sized.next))
      let found = thing.name(
        of: number, qualifierStart: sized.start, behind: sized.next + (isQuoted ? 1 : 0))
      name = found.name
      guard !name.isEmpty || !number.isVague && (number.value >= 100 || sized.qualifier != nil)
      else {
        return nil
      }
      if number.isVague, !found.hasNoun, word(sized.next) == "to" { return nil }
      if number.value == 1, number.isSmallWord, !isCountedOne(sized, found.hasNoun) { return nil }
    }
    let value = number.upper.map { (number.value + $0) / 2 } ?? number.value
    return Quantity(
      span: sized.span, value: value, qualifier: qualifier(sized), of: name, unit: sized.unit)
  }

  /// A range is "about" its middle; "dozens" is at least two dozen.
  private func qualifier(_ sized: Sized) -> Quantity.Qualifier {
    if sized.number.upper != nil { return .about }
    if let qualifier = sized.qualifier { return qualifier }
    return sized.number.isVague ? .atLeast : .exactly
  }

  // MARK: What is no quantity

  /// "one soldier", not "one of them", "one day", "one another".
  private func isCountedOne(_ sized: Sized, _ hasNoun: Bool) -> Bool {
    let next = word(sized.next)
    return hasNoun && sized.number.attached.isEmpty
      && ![
        "of", "another", "day", "time", "thing", "side", "hand", "way", "that", "who", "such",
        "more",
      ]
      .contains(next)
      && !["no", "any", "this", "that", "the", "every", "each", "which"]
        .contains(word(sized.start - 1))
  }

  /// "the two leaders", "all three": known from before, not counted here.
  private func isDefinite(_ number: PrintedNumber, _ start: Int) -> Bool {
    guard number.isSmallWord else { return false }
    return [
      "the", "these", "those", "both", "any", "other", "every", "either", "last", "next",
      "past", "first",
    ]
    .contains(word(start - 1))
  }

  /// "Resolution 2254", "Boeing 737", "No. 10", "10:30", "+90 312".
  private func isName(_ number: PrintedNumber) -> Bool {
    let first = number.tokens.lowerBound
    let last = number.tokens.upperBound
    let before = word(first - 1)
    let next = word(last)
    if Self.designations.contains(before)
      || before == "." && ["no", "art"].contains(word(first - 2))
    {
      return true
    }
    if !document.tokens[first].followsSpace, ["/", ":", "+", "#", "."].contains(before) {
      return true
    }
    if last < document.tokens.count, !document.tokens[last].followsSpace, next == "/" || next == ":"
    {
      if next == "/"
        || last + 1 < document.tokens.count && document.tokens[last + 1].kind == .number
      {
        return true
      }
    }
    if ["a.m.", "p.m.", "am", "pm", "gmt", "o'clock", "hours gmt"].contains(next) { return true }
    guard document.tokens[first].kind == .number else { return false }
    if first > tokens.lowerBound, document.tokens[first - 1].kind == .number { return true }
    if last < tokens.upperBound, document.tokens[last].kind == .number { return true }
    return followsName(first, next: last)
  }

  /// A figure behind a capitalised word inside a sentence, with no noun of its own: "Apollo 11".
  private func followsName(_ first: Int, next: Int) -> Bool {
    guard first - 1 > tokens.lowerBound, document.tokens[first - 1].isCapitalised,
      next - first == 1, document.tokens[first].lower.utf8.count < 5
    else { return false }
    return next >= tokens.upperBound
      || document.tokens[next].kind == .punctuation
        && document.tokens[next].lower != "%"
      || document.tokens[next].isCapitalised
  }

  private static let designations: Set<String> = [
    "resolution", "article", "chapter", "section", "paragraph", "page", "number", "phase", "route",
    "highway", "flight", "channel", "level", "category", "grade", "type", "model", "version",
    "round",
    "room", "gate", "figure", "table", "step", "stage", "class", "protocol", "boeing", "airbus",
    "area",
    "operation", "amendment", "rule", "clause", "zone", "district", "precinct", "ward", "block",
    "line",
    "section's", "proposition", "apollo", "windows", "exit", "bus", "interstate", "platform",
  ]

  /// "in 2018", "7 February", "the 2015 deal".
  private func isDate(_ number: PrintedNumber, isQualified: Bool) -> Bool {
    let first = number.tokens.lowerBound
    let last = number.tokens.upperBound
    if isMonth(first - 1) || isMonth(last) { return true }
    if word(first - 1) == ".", isMonth(first - 2) { return true }
    if word(first - 1) == ",", isYear(number), first >= 2,
      document.tokens[first - 2].kind == .number
    {
      return true
    }
    guard number.isBareFourDigits, isYear(number) else { return false }
    guard
      !isQualified
        || ["under", "around", "about", "over", "above", "some"].contains(word(first - 1))
    else {
      return false
    }
    let next = word(last)
    let isCounted = [
      "people", "troops", "soldiers", "men", "women", "civilians", "children", "dollars",
    ]
    return !isCounted.contains(next)
  }

  private func isYear(_ number: PrintedNumber) -> Bool { (1800...2100).contains(number.value) }

  private func isMonth(_ index: Int) -> Bool {
    tokens.contains(index) && document.tokens[index].isCapitalised
      && EnglishCalendar.month(document.tokens[index]) != nil
  }

  /// "Smith, 34,", "aged 25", "25 years old".
  private func isAge(_ number: PrintedNumber) -> Bool {
    let first = number.tokens.lowerBound
    let last = number.tokens.upperBound
    if ["aged", "age", "ages"].contains(word(first - 1)) { return true }
    if ["year", "years"].contains(word(last)), ["old", "of"].contains(word(last + 1)) {
      return word(last + 1) == "old" || word(last + 2) == "age"
    }
    return first - 2 >= tokens.lowerBound && word(first - 1) == "," && number.value < 120
      && document.tokens[first - 2].isCapitalised && [",", ".", ""].contains(word(last))
  }

  /// "in the last two weeks", "two hours later": when, not how long.
  private func isTimeAdverbial(_ sized: Sized) -> Bool {
    let before = word(sized.start - 1)
    let next = word(sized.next)
    return [
      "over", "after", "during", "last", "next", "every", "the",
      "these",
      "those", "first", "previous", "coming", "recent", "final", "than", "only", "just", "once",
    ].contains(before)
      || ["ago", "earlier", "later", "before", "after", "old", "into", "since"].contains(next)
  }

  private func word(_ index: Int) -> String {
    tokens.contains(index) ? document.tokens[index].lower : ""
  }
}
