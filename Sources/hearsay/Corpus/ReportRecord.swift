// Reads what a JSON object says about a report: a line of NDJSON or a sidecar file.
import Attribution
import FoundationEssentials

/// The members of a record. In NDJSON, other members are ignored; a sidecar must have no others.
struct ReportRecord {
  var id: String?
  var text: String?
  var metadata = ReportMetadata()
  /// The id of a report to take away; only the journal has such records.
  var removedID: String?
  /// Members that mean nothing here, sorted.
  var unknownMembers: [String] = []
}

/// Why a record cannot be used.
enum RecordError: Error, Equatable {
  case notJSON(JSONSyntaxError)
  case notUTF8
  case wrongType(member: String, expected: String)
  case missing(member: String)
  case empty(member: String)
  case notADate(member: String, String)
  case notAName(member: String, String)
  case notAnIdentifier
  /// Two spellings of one member that say different things.
  case contradiction(String, String)

  var words: String {
    switch self {
    case .notJSON(let error): "not JSON: \(error)"
    case .notUTF8: "not UTF-8"
    case .wrongType("", let expected): "must be \(expected)"
    case .wrongType(let member, let expected): "“\(member)” must be \(expected)"
    case .missing(let member): "“\(member)” is missing"
    case .empty(let member): "“\(member)” is empty"
    case .notADate(let member, let value):
      "“\(member)” must be a date as YYYY-MM-DD, not “\(value)”"
    case .notAName(let member, let value):
      "“\(member)” must be a name, with a letter or a digit and not “none” or “any”, not “\(value)”"
    case .notAnIdentifier:
      "“id” must be 1 to \(ReportRecord.maximumIdentifierScalars) characters without control characters"
    case .contradiction(let first, let second): "“\(first)” and “\(second)” differ"
    }
  }
}

extension ReportRecord {
  static let maximumIdentifierScalars = 200

  /// Reads one JSON object.
  init(json octets: [UInt8]) throws(RecordError) {
    guard (try? UTF8Span(validating: octets.span)) != nil else { throw .notUTF8 }
    do {
      self = try JSONDecoder().decode(ReportRecord.self, from: Data(octets))
    } catch let error as RecordError {
      throw error
    } catch {
      throw Self.diagnosis(of: error, octets)
    }
  }

  private static func diagnosis(of error: any Error, _ octets: [UInt8]) -> RecordError {
    do {
      try JSONSyntax.check(octets)
    } catch {
      return .notJSON(error)
    }
    switch error {
    case DecodingError.typeMismatch(_, let context): return Self.mismatch(context)
    case DecodingError.valueNotFound(_, let context): return Self.mismatch(context)
    default: return .wrongType(member: "", expected: "an object")
    }
  }

  private static func mismatch(_ context: DecodingError.Context) -> RecordError {
    guard let member = context.codingPath.first?.stringValue else {
      return .wrongType(member: "", expected: "an object")
    }
    let isList = member == "author" || member == "agencies"
    return .wrongType(member: member, expected: isList ? "an array of strings" : "a string")
  }

  /// The report of a record that has an id and a text.
  func report() throws(RecordError) -> Report {
    guard let id else { throw .missing(member: "id") }
    guard let text else { throw .missing(member: "text") }
    guard Self.isIdentifier(id) else { throw .notAnIdentifier }
    if text.utf8.allSatisfy({ $0 <= 0x20 }) { throw .empty(member: "text") }
    return Report(id: id, text: text, metadata: try checkedMetadata())
  }

  /// The metadata without what is blank, which says nothing.
  ///
  /// - Throws: `notAName` when outlet or agency cannot be an actor.
  func checkedMetadata() throws(RecordError) -> ReportMetadata {
    var checked = metadata
    checked.headline = metadata.headline?.filled
    checked.publisher = metadata.publisher?.filled
    checked.url = metadata.url?.filled
    checked.inLanguage = metadata.inLanguage?.filled
    checked.author = metadata.author.compactMap(\.filled)
    checked.agencies = metadata.agencies.compactMap(\.filled)
    if let name = checked.publisher, !ActorID.isName(name) {
      throw .notAName(member: "publisher", name)
    }
    if let name = checked.agencies.first(where: { !ActorID.isName($0) }) {
      throw .notAName(member: "agencies", name)
    }
    return checked
  }

  static func isIdentifier(_ id: String) -> Bool {
    (1...maximumIdentifierScalars).contains(id.unicodeScalars.count)
      && !id.unicodeScalars.contains(where: isControl)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value < 0x20 || scalar.value == 0x7F
      : scalar.properties.generalCategory == .control
  }
}

extension ReportRecord: Decodable {
  private static let known: Set<String> = [
    "id", "text", "headline", "title", "publisher", "outlet", "datePublished", "date", "author",
    "url", "inLanguage", "agencies",
  ]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: RecordMember.self)
    unknownMembers = container.allKeys.map(\.stringValue).filter { !Self.known.contains($0) }
      .sorted()
    id = try container.text("id")
    text = try container.text("text")
    removedID = try container.text("remove")
    metadata.headline = try container.text("headline", "title")
    metadata.publisher = try container.text("publisher", "outlet")
    metadata.datePublished = try container.date("datePublished", "date")
    metadata.author = try container.list("author")
    metadata.url = try container.text("url")
    metadata.inLanguage = try container.text("inLanguage")
    metadata.agencies = try container.list("agencies")
  }
}

extension String {
  /// `nil` when there is nothing but white space: an empty description says nothing.
  fileprivate var filled: String? { allSatisfy(\.isWhitespace) ? nil : self }
}

extension KeyedDecodingContainer<RecordMember> {
  fileprivate func text(_ name: String) throws -> String? {
    try decodeIfPresent(String.self, forKey: RecordMember(name))
  }

  /// A member that goes by two names.
  fileprivate func text(_ name: String, _ other: String) throws -> String? {
    guard let first = try text(name) else { return try text(other) }
    if let second = try text(other), second != first {
      throw RecordError.contradiction(name, other)
    }
    return first
  }

  /// The day of a date, or of a date and time (RFC 3339).
  fileprivate func date(_ name: String, _ other: String) throws -> CalendarDate? {
    guard let text = try text(name, other) else { return nil }
    let day = text.split(separator: "T", maxSplits: 1).first ?? ""
    guard let date = CalendarDate(day) else {
      throw RecordError.notADate(member: contains(RecordMember(name)) ? name : other, text)
    }
    return date
  }

  /// A string, or an array of strings.
  fileprivate func list(_ name: String) throws -> [String] {
    let member = RecordMember(name)
    if let one = try? decodeIfPresent(String.self, forKey: member) { return [one] }
    return try decodeIfPresent([String].self, forKey: member) ?? []
  }
}

private struct RecordMember: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }

  init?(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
