// What a comparison found: relations between pairs, and drafts of disagreements.
import Attribution

/// A statement with what it is compared by.
struct ComparedStatement: Sendable {
  var ref: StatementRef
  var statement: Statement
  var article: ArticleStatements

  /// By day, then article and number, so that the order of arrival does not matter.
  static func isBefore(_ left: ComparedStatement, _ right: ComparedStatement) -> Bool {
    let (a, b) = (left.statement.day ?? .min, right.statement.day ?? .min)
    if a != b { return a < b }
    if left.article.articleID != right.article.articleID {
      return left.article.articleID < right.article.articleID
    }
    return left.ref.number < right.ref.number
  }

  /// Whether two statements could disagree at all: different voices, or different reports.
  func isIndependent(of other: ComparedStatement) -> Bool {
    if ref == other.ref { return false }
    if article.articleID != other.article.articleID { return true }
    // A claim within a claim says the same thing for another speaker.
    if statement.span.overlaps(other.statement.span) { return false }
    if statement.isNarration, other.statement.isNarration { return false }
    return statement.holder != other.statement.holder
  }

  /// Whether both are from one report or were said within some days of one another.
  func isNear(_ other: ComparedStatement, days: Int) -> Bool {
    if article.articleID == other.article.articleID { return true }
    guard let day = statement.day, let otherDay = other.statement.day else { return false }
    return abs(day - otherDay) <= days
  }

  func sharesTopic(with other: ComparedStatement) -> Bool {
    statement.topics.contains(where: other.statement.topics.contains)
  }

  func sharesActor(with other: ComparedStatement) -> Bool {
    statement.about.contains(where: other.statement.about.contains)
  }
}

/// Two statements and how they stand to one another.
struct FoundRelation: Sendable {
  var first: StatementRef
  var second: StatementRef
  var kind: RelationKind
  var on: String
  var rule: String
  /// The pair contradicts by denying, and is not in a draft yet.
  var isDenial = false
}

/// A disagreement before its statements are looked up.
struct DraftDisagreement: Sendable {
  struct Position: Sendable {
    var side: String
    var value: Double?
    var qualifier: Quantity.Qualifier?
    var interval: ValueInterval?
    var stance: String?
    var isNarration: Bool
    var statements: [(ref: StatementRef, evidence: Span)]
  }

  var kind: DisagreementRecord.Kind
  var status: DisagreementRecord.Status
  /// The id without what tells it from another of the same name.
  var name: String
  var on: String
  var of: String?
  var topics: [String]
  var places: [String]
  var positions: [Position]
  var caveats: [DisagreementRecord.Caveat]
  var reconciliation: String?
  /// The day of its first statement.
  var day: Int
}

struct Findings: Sendable {
  var relations: [FoundRelation] = []
  var drafts: [DraftDisagreement] = []

  var isEmpty: Bool { relations.isEmpty && drafts.isEmpty }
}

/// Strings that most of some statements share, the most frequent first; all of them when none does.
func shared(_ lists: [[String]]) -> [String] {
  var counts: [String: Int] = [:]
  for list in lists { for item in Set(list) { counts[item, default: 0] += 1 } }
  let sorted = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
  let most = sorted.filter { $0.value > 1 && $0.value * 2 >= lists.count }
  return (most.isEmpty ? sorted : most).map(\.key)
}

/// The sides of a disagreement by number: "A" to "Z", then "A2" ….
func sideName(_ number: Int) -> String {
  let letter = String(UnicodeScalar(UInt8(65 + number % 26)))
  return number < 26 ? letter : letter + String(number / 26 + 1)
}

/// A part of a readable id: words joined by hyphens.
func slug(_ text: String) -> String {
  var slug = ""
  for scalar in Folding.fold(text).unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      slug.unicodeScalars.append(scalar)
    } else if !slug.isEmpty, slug.last != "-" {
      slug += "-"
    }
  }
  return slug.last == "-" ? String(slug.dropLast()) : slug
}
