// Compares statements that share a topic and a telling word: the same thing said twice, or denied.
import Attribution

struct WordingComparison {
  private let members: [ComparedStatement]

  init(_ members: [ComparedStatement]) { self.members = members }

  /// How many days two tellings of one thing may lie apart.
  private static let days = 8
  /// A word that so many statements of a few days share tells nothing.
  private static let maximumNeighbours = 24

  func findings() -> Findings {
    var findings = Findings()
    for (place, member) in members.enumerated() {
      let near = members[(place + 1)...].prefix { member.isNear($0, days: Self.days) }
      guard near.count <= Self.maximumNeighbours else { continue }
      for other in near {
        if let relation = relation(member, other) { findings.relations.append(relation) }
      }
    }
    return findings
  }

  private func relation(
    _ one: ComparedStatement, _ other: ComparedStatement
  ) -> FoundRelation? {
    guard one.isIndependent(of: other), !isFigureConflict(one.statement, other.statement) else {
      return nil
    }
    let words = Self.common(one.statement.stems, other.statement.stems)
    let fewest = min(one.statement.stems.count, other.statement.stems.count)
    let on = one.statement.topics.first { other.statement.topics.contains($0) } ?? ""
    if one.statement.isNegative != other.statement.isNegative {
      guard words >= 3, words * 3 >= fewest * 2, isSpokenAgainst(one, other) else { return nil }
      return FoundRelation(
        first: one.ref, second: other.ref, kind: .contradicts, on: on,
        rule: "the same words, once denied", isDenial: true)
    }
    guard isSame(one, other, words, fewest) else { return nil }
    return FoundRelation(
      first: one.ref, second: other.ref, kind: .corroborates, on: on,
      rule: "the same thing in similar words")
  }

  /// One of the two has to be a denial or come from another voice.
  private func isSpokenAgainst(_ one: ComparedStatement, _ other: ComparedStatement) -> Bool {
    one.statement.holder != other.statement.holder
  }

  private func isSame(
    _ one: ComparedStatement, _ other: ComparedStatement, _ words: Int, _ fewest: Int
  ) -> Bool {
    if words >= 3, words * 2 >= fewest { return true }
    // What one side says in two reports needs fewer words to be the same.
    let (a, b) = (one.statement, other.statement)
    guard one.article.articleID != other.article.articleID, a.principal == b.principal,
      a.principal != nil, words > 0
    else { return false }
    if words == fewest || (a.speaker == b.speaker && words >= 2) { return true }
    return a.modality == b.modality && a.modality != .statement
      && a.topics.filter(b.topics.contains).count >= 2
  }

  private func isFigureConflict(_ one: Statement, _ other: Statement) -> Bool {
    one.figures.contains { figure in
      other.figures.contains {
        $0.noun == figure.noun && !$0.interval.meets(figure.interval)
      }
    }
  }

  /// How many numbers two sorted lists have in common.
  static func common(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var count = 0
    var first = 0
    var second = 0
    while first < left.count, second < right.count {
      if left[first] == right[second] { count += 1 }
      let isLess = left[first] <= right[second]
      if right[second] <= left[first] { second += 1 }
      if isLess { first += 1 }
    }
    return count
  }
}
