// Finds time expressions that look back or name the day itself. "Next week" and "until Friday" are none.

/// One pass over a range of tokens.
struct TimeExpressionFinder {
  private let document: Document
  private let tokens: Range<Int>

  /// The expressions in `tokens`, in order, none overlapping; O(number of tokens).
  static func expressions(in document: Document, tokens: Range<Int>) -> [TimeExpression] {
    TimeExpressionFinder(document: document, tokens: tokens).run()
  }

  private func run() -> [TimeExpression] {
    var found: [TimeExpression] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let expression = expression(at: index, after: found.last?.tokens.upperBound) {
        found.append(expression)
        index = max(index + 1, expression.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The expression whose head is the token at `index`; words before the head join it, from `floor` on.
  private func expression(at index: Int, after floor: Int?) -> TimeExpression? {
    let floor = floor ?? tokens.lowerBound
    let token = document.tokens[index]
    switch token.kind {
    case .punctuation: return nil
    case .number: return date(at: index, floor) ?? year(at: index, floor)
    case .word: break
    }
    if token.isCapitalised {
      if let weekday = EnglishCalendar.weekday(token) {
        return self.weekday(weekday, index, floor)
      }
      if let month = EnglishCalendar.month(token) {
        return date(at: index, floor) ?? self.month(month, index, floor)
      }
    } else if token.lower.utf8.first.map({ (0x30...0x39).contains($0) }) == true {
      return date(at: index, floor)
    }
    guard let word = Self.headNumbers[token.word] else { return nil }
    return headed(by: word, index, floor)
  }

  private enum Head {
    case day(Int)
    case partOfDay, week, month, year, ago, vague
  }

  private static let heads: [String: Head] = [
    "today": .day(0), "yesterday": .day(1), "tonight": .day(0), "morning": .partOfDay,
    "afternoon": .partOfDay, "evening": .partOfDay, "night": .partOfDay, "week": .week,
    "month": .month, "year": .year, "ago": .ago, "previously": .vague, "recently": .vague,
    "earlier": .vague,
  ]

  static var words: [String] { Array(heads.keys) }

  private static let headNumbers = WordMap(heads.mapValues { $0 }, unknown: Head?.none)

  private func headed(by head: Head, _ index: Int, _ floor: Int) -> TimeExpression? {
    switch head {
    case .day(let days):
      guard !isBarred(index, floor) else { return nil }
      return expression(
        index, floor, .daysAgo(days), leads: ["earlier", "late", "early", "only", "just"])
    case .partOfDay:
      switch word(index - 1, floor) {
      case "this":
        return expression(index, floor, .daysAgo(0), leads: ["this", "earlier", "late", "early"])
      case "last": return expression(index, floor, .daysAgo(1), leads: ["last", "late"])
      default: return nil
      }
    case .week: return span(index, floor) { .weeksAgo($0) }
    case .month: return span(index, floor) { .monthsAgo($0) }
    case .year: return span(index, floor) { .yearsAgo($0) }
    case .ago: return ago(index, floor)
    case .vague:
      let next = word(index + 1, index)
      guard document.tokens[index].lower != "earlier" || next != "than" && next != "this",
        !["on", "in", "today", "that"].contains(next)
      else { return nil }
      return TimeExpression(tokens: index..<(index + 1), meaning: .vague)
    }
  }

  /// "this week", "earlier this month", "last year".
  private func span(
    _ index: Int, _ floor: Int, _ meaning: (Int) -> TimeExpression.Meaning
  ) -> TimeExpression? {
    let count: Int
    switch word(index - 1, floor) {
    case "this": count = 0
    case "last", "past": count = 1
    default: return nil
    }
    let before = word(index - 2, floor)
    guard before != "later", !Self.barring.contains(before), before != "the" else { return nil }
    return expression(
      index, floor, meaning(count),
      leads: ["this", "last", "past", "earlier", "late", "early", "during", "in"])
  }

  /// "two days ago", "a week ago".
  private func ago(_ index: Int, _ floor: Int) -> TimeExpression? {
    guard let count = NumberWords.small(word(index - 2, floor)) else { return nil }
    let meaning: TimeExpression.Meaning
    switch word(index - 1, floor) {
    case "day", "days": meaning = .daysAgo(count)
    case "week", "weeks": meaning = .weeksAgo(count)
    case "month", "months": meaning = .monthsAgo(count)
    case "year", "years": meaning = .yearsAgo(count)
    default: return nil
    }
    return TimeExpression(tokens: (index - 2)..<(index + 1), meaning: meaning)
  }

  /// "on Friday", "late on Friday night", "last Friday", "Friday, 7 February 2020".
  private func weekday(_ day: Int, _ index: Int, _ floor: Int) -> TimeExpression? {
    guard !isBarred(index, floor) else { return nil }
    var end = index + 1
    if word(end, index) == ",", end + 1 < tokens.upperBound { end += 1 }
    if let written = date(at: end, end) {
      return expression(
        written.tokens.upperBound - 1, floor, written.meaning, leads: Self.dayLeads, from: index)
    }
    end = index + 1
    if end < tokens.upperBound, case .partOfDay? = Self.headNumbers[document.tokens[end].word] {
      end += 1
    }
    let isLast = word(index - 1, floor) == "last"
    return expression(
      end - 1, floor, .weekday(day, isLast: isLast), leads: Self.dayLeads, from: index)
  }

  private static let dayLeads: Set<String> = ["on", "late", "early", "last", "this", "earlier"]

  /// "on 7 February 2020", "September 2018".
  private func date(at index: Int, _ floor: Int) -> TimeExpression? {
    guard index < tokens.upperBound, !isBarred(index, floor),
      let date = WrittenDate.read(
        document.scalars, at: document.tokens[index].span.start,
        end: document.tokens[tokens.upperBound - 1].span.end)
    else { return nil }
    var end = index
    while end < tokens.upperBound, document.tokens[end].span.start < date.span.end { end += 1 }
    return expression(
      end - 1, floor, .written(date), leads: ["on", "in", "early", "late"], from: index)
  }

  /// "in September", "last September"; "may" and "march" are words too.
  private func month(_ month: Int, _ index: Int, _ floor: Int) -> TimeExpression? {
    guard ["in", "last", "early", "late", "mid"].contains(word(index - 1, floor)) else {
      return nil
    }
    let isLast = word(index - 1, floor) == "last"
    return expression(
      index, floor, .month(month, isLast: isLast), leads: ["in", "last", "early", "late", "mid"])
  }

  /// "in 2018".
  private func year(at index: Int, _ floor: Int) -> TimeExpression? {
    guard ["in", "early", "late", "during"].contains(word(index - 1, floor)),
      let year = Int(document.tokens[index].lower), (1900...2099).contains(year),
      document.tokens[index].span.count == 4
    else { return nil }
    return expression(index, floor, .year(year), leads: ["in", "early", "late", "during"])
  }

  /// Puts together what stands from `from` (the head) to `last`, with the leading words before it.
  private func expression(
    _ last: Int, _ floor: Int, _ meaning: TimeExpression.Meaning, leads: Set<String>,
    from: Int? = nil
  ) -> TimeExpression {
    var start = from ?? last
    while start > floor, leads.contains(document.tokens[start - 1].lower) { start -= 1 }
    return TimeExpression(tokens: start..<(last + 1), meaning: meaning)
  }

  /// Whether the word before makes the expression a limit or a future: "until Friday", "next Monday".
  private func isBarred(_ index: Int, _ floor: Int) -> Bool {
    Self.barring.contains(word(index - 1, floor))
  }

  private static let barring: Set<String> = [
    "until", "till", "by", "before", "after", "next", "from", "since", "coming", "for", "through",
    "every",
    "of", "following",
  ]

  private func word(_ index: Int, _ floor: Int) -> String {
    index >= floor && index < tokens.upperBound ? document.tokens[index].lower : ""
  }
}
