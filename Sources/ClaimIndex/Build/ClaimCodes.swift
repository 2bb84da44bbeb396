// What a claim is filtered and counted by, as codes of the vocabulary.
import Attribution

/// The filterable part of one claim; small enough to be read for every claim on every build.
struct ClaimCodes {
  var speaker: Int?
  var resolvedBy: Int
  var onBehalfOf: Int?
  var via: [Int]
  var about: [Int]
  var topics: [Int]
  var places: [Int]
  var form: Int
  var modality: Int
  var date: CalendarDate?
  /// The greatest figure; `nil` without figures.
  var quantity: Double?

  init(_ claim: Claim, _ vocabulary: inout Vocabulary) {
    speaker = claim.speaker.map { vocabulary.actor($0.actor) }
    resolvedBy = claim.speaker.map { code(of: $0.resolvedBy) } ?? 0
    onBehalfOf = claim.onBehalfOf.map { vocabulary.actor($0) }
    via = claim.via.map { vocabulary.actor($0.actor) }
    about = claim.about.map { vocabulary.actor($0) }
    topics = claim.topics.map { vocabulary.string($0) }
    places = claim.places.map { vocabulary.string($0) }
    form = code(of: claim.form)
    modality = code(of: claim.modality)
    date = claim.saidOn.date
    quantity = claim.quantities.map(\.value).max()
  }

  init(from reader: inout VarintReader) {
    speaker = reader.nextOptional()
    resolvedBy = reader.next()
    onBehalfOf = reader.nextOptional()
    via = reader.nextList()
    about = reader.nextList()
    topics = reader.nextList()
    places = reader.nextList()
    form = reader.next()
    modality = reader.next()
    date = reader.nextDate()
    quantity = reader.next() == 0 ? nil : reader.nextValue()
  }

  func write(to writer: inout VarintWriter) {
    writer.append(optional: speaker)
    writer.append(resolvedBy)
    writer.append(optional: onBehalfOf)
    writer.append(list: via)
    writer.append(list: about)
    writer.append(list: topics)
    writer.append(list: places)
    writer.append(form)
    writer.append(modality)
    writer.append(date: date)
    writer.append(quantity == nil ? 0 : 1)
    if let quantity { writer.append(value: quantity) }
  }
}

/// The place of a case in its enumeration.
func code<Enumeration: CaseIterable & Equatable>(of value: Enumeration) -> Int {
  Enumeration.allCases.enumerated().first { $0.element == value }?.offset ?? 0
}

/// The case at a place in its enumeration.
func value<Enumeration: CaseIterable>(at code: Int) -> Enumeration {
  let cases = Enumeration.allCases
  return cases[cases.index(cases.startIndex, offsetBy: code)]
}

extension VarintWriter {
  mutating func append(date: CalendarDate?) {
    append(date.map { ($0.year * 13 + ($0.month ?? 0)) * 32 + ($0.day ?? 0) } ?? 0)
  }

  /// A figure: whole numbers short, others by their bits.
  mutating func append(value: Double) {
    // Not Int(exactly:), which asks for libm.
    if value >= 0, value < 9_007_199_254_740_992, Double(Int(value)) == value {
      append(Int(value) << 1)
    } else {
      append(1)
      append(Int(bitPattern: UInt(value.bitPattern)))
    }
  }

  mutating func append(span: Span) {
    append(span.start)
    append(span.count)
  }

  mutating func append(span: Span?) {
    append(span == nil ? 0 : 1)
    if let span { append(span: span) }
  }

  mutating func append(spans: [Span]) {
    append(spans.count)
    for span in spans { append(span: span) }
  }
}

extension VarintReader {
  mutating func nextDate() -> CalendarDate? {
    let number = next()
    let month = number / 32 % 13
    let day = number % 32
    return CalendarDate(
      year: number / (32 * 13), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  mutating func nextValue() -> Double {
    let number = next()
    return number & 1 == 0
      ? Double(number >> 1) : Double(bitPattern: UInt64(UInt(bitPattern: next())))
  }

  mutating func nextSpan() -> Span {
    let start = next()
    return Span(start, start + next())
  }

  mutating func nextOptionalSpan() -> Span? { next() == 0 ? nil : nextSpan() }

  mutating func nextSpans() -> [Span] { (0..<next()).map { _ in nextSpan() } }
}
