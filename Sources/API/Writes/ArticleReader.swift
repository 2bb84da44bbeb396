// Reads an article from the content of a request: JSON, or text with the rest as parameters.
import Attribution
import ClaimIndex
import FoundationEssentials
import HTTP

/// An article that a client sends.
struct SentArticle: Sendable {
  /// `nil` when the client leaves the choice to the server.
  var id: String?
  var text: String
  var metadata: ReportMetadata
}

/// Reads articles and finds every fault in them at once.
struct ArticleReader {
  /// The members that an article may have, with what they must be.
  static let members = [
    "text", "id", "headline", "publisher", "author", "datePublished", "url", "inLanguage",
    "agencies",
  ]

  let limits: ServiceLimits
  private var faults: [Fault] = []

  init(limits: ServiceLimits) { self.limits = limits }

  /// Reads one JSON object, to which the query may add members.
  ///
  /// - Throws: `invalid-body` with a JSON Pointer for each fault.
  static func read(
    json octets: some Swift.Collection<UInt8>, _ arguments: Arguments? = nil, limits: ServiceLimits,
    path: String
  ) throws(Problem) -> SentArticle {
    guard String(validating: octets, as: UTF8.self) != nil else {
      throw Problem(.invalidBody, "The content is not UTF-8.")
    }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(octets)) else {
      throw Problem(.invalidBody, "The content is not JSON.")
    }
    guard case .object(var members) = value else {
      throw Problem(.invalidBody, "The content must be a JSON object with a member “text”.")
    }
    var reader = ArticleReader(limits: limits)
    for pair in arguments?.pairs ?? [] where Self.members.contains(pair.name) {
      if members[pair.name] ?? .null != .null {
        reader.fault(pair.name, "must not stand in the query as well")
      }
      members[pair.name] = .string(pair.value)
    }
    let article = reader.article(members)
    guard reader.faults.isEmpty, let article else { throw Problem(reader.faults, of: path) }
    return article
  }

  /// Reads plain text, the other members from the query.
  static func read(
    text octets: [UInt8], _ arguments: Arguments, limits: ServiceLimits, path: String
  ) throws(Problem) -> SentArticle {
    guard let text = String(validating: octets, as: UTF8.self) else {
      throw Problem(.invalidBody, "The content is not UTF-8.")
    }
    var members: [String: JSONValue] = ["text": .string(text)]
    for pair in arguments.pairs where Self.members.contains(pair.name) {
      members[pair.name] = .string(pair.value)
    }
    var reader = ArticleReader(limits: limits)
    let article = reader.article(members)
    guard reader.faults.isEmpty, let article else { throw Problem(reader.faults, of: path) }
    return article
  }

  private mutating func article(_ members: [String: JSONValue]) -> SentArticle? {
    let unknown = members.keys.filter { !Self.members.contains($0) }
    for name in unknown.sorted().prefix(Self.maximumFaults / 2) {
      fault(
        name, "is not a member of an article",
        didYouMean: EditDistance.nearest(to: name, among: Self.members))
    }
    let text = text(members)
    let id = identifier(members)
    let metadata = ReportMetadata(
      headline: string("headline", members), publisher: publisher(members),
      datePublished: date(members), author: strings("author", members),
      url: string("url", members), inLanguage: language(members),
      agencies: agencies(members))
    return text.map { SentArticle(id: id, text: $0, metadata: metadata) }
  }

  private mutating func text(_ members: [String: JSONValue]) -> String? {
    guard let text = string("text", members) else {
      if faults.allSatisfy({ $0.place != .pointer("#/text") }) {
        fault("text", "must be there: the report as plain text")
      }
      return nil
    }
    if text.allSatisfy(\.isWhitespace) { fault("text", "must not be empty") }
    return text
  }

  private mutating func identifier(_ members: [String: JSONValue]) -> String? {
    guard let id = string("id", members) else { return nil }
    if let complaint = ArticleIdentifier.complaint(about: id, limits) { fault("id", complaint) }
    return id
  }

  private mutating func publisher(_ members: [String: JSONValue]) -> String? {
    let name = string("publisher", members)
    if let name { checkName(name, "publisher") }
    return name
  }

  private mutating func agencies(_ members: [String: JSONValue]) -> [String] {
    let names = strings("agencies", members)
    for name in names { checkName(name, "agencies") }
    return names
  }

  private mutating func checkName(_ name: String, _ member: String) {
    if !ActorID.isName(name) {
      fault(member, "must be a name: with a letter or a digit, and not “none” or “any”", name)
    }
  }

  private mutating func date(_ members: [String: JSONValue]) -> CalendarDate? {
    guard let text = string("datePublished", members) else { return nil }
    let date = CalendarDate(text)
    if date == nil { fault("datePublished", "must be a date: YYYY, YYYY-MM or YYYY-MM-DD", text) }
    return date
  }

  private mutating func language(_ members: [String: JSONValue]) -> String? {
    guard let tag = string("inLanguage", members) else { return nil }
    let isTag =
      (2...35).contains(tag.utf8.count)
      && tag.utf8.allSatisfy { octet in
        octet == UInt8(ascii: "-") || (0x30...0x39).contains(octet)
          || (0x61...0x7A).contains(octet | 0x20)
      }
    if !isTag { fault("inLanguage", "must be a language tag such as “en” (BCP 47)", tag) }
    return tag
  }

  /// A string member; `null` counts as absent, and so does a blank description.
  private mutating func string(_ name: String, _ members: [String: JSONValue]) -> String? {
    switch members[name] ?? .null {
    case .null: return nil
    case .string(let text):
      return ["text", "id"].contains(name) || !text.allSatisfy(\.isWhitespace) ? text : nil
    default:
      fault(name, "must be a string")
      return nil
    }
  }

  /// A string or an array of strings.
  private mutating func strings(_ name: String, _ members: [String: JSONValue]) -> [String] {
    switch members[name] ?? .null {
    case .null: return []
    case .string(let text): return text.allSatisfy(\.isWhitespace) ? [] : [text]
    case .array(let elements):
      let texts = elements.compactMap(\.string)
      if texts.count != elements.count { fault(name, "must be an array of strings") }
      return texts.filter { !$0.allSatisfy(\.isWhitespace) }
    default:
      fault(name, "must be an array of strings")
      return []
    }
  }

  /// Faults told at once. More would not help, and their number is the client's to choose.
  static let maximumFaults = 20

  private mutating func fault(
    _ member: String, _ detail: String, _ value: String? = nil, didYouMean: [String] = []
  ) {
    guard faults.count < Self.maximumFaults else { return }
    let pointer = member.replacing("~", with: "~0").replacing("/", with: "~1")
    faults.append(
      Fault(
        type: .invalidBody, place: .pointer("#/\(pointer)"), detail: detail, value: value,
        didYouMean: didYouMean))
  }
}
