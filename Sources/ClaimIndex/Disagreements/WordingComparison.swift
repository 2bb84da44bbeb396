// Compares statements that share a topic and a telling word: the same thing said twice, or denied.
import Attribution

struct WordingComparison {
  private let members: [ComparedStatement]

  init(_ members: [ComparedStatement]) { self.members = members }

  /// How many days two tellings of one thing may lie apart.
  private static let days = 8
  /// How many days apart a speaker says the same thing in other words.
  private static let daysOfRepetition = 2
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
    let overlap = Overlap(one.statement.stems, other.statement.stems)
    let on = one.statement.topics.first { other.statement.topics.contains($0) } ?? ""
    if one.statement.isNegative != other.statement.isNegative {
      guard overlap.isDense, isDenied(one.statement, other.statement),
        one.statement.holder != other.statement.holder, isAboutSameActor(one, other)
      else { return nil }
      return FoundRelation(
        first: one.ref, second: other.ref, kind: .contradicts, on: on,
        rule: "the same words, once denied", isDenial: true)
    }
    return rule(one, other, overlap).map { rule in
      FoundRelation(
        first: one.ref, second: other.ref, kind: .corroborates, on: on, rule: rule)
    }
  }

  /// How much two statements have in common.
  private struct Overlap {
    var words: Int
    var fewest: Int
    var most: Int

    init(_ one: [UInt32], _ other: [UInt32]) {
      words = common(one, other)
      fewest = min(one.count, other.count)
      most = max(one.count, other.count)
    }

    /// Most words of the shorter, and half of the longer.
    var isDense: Bool { words >= 3 && words * 3 >= fewest * 2 && words * 2 >= most }

    /// Half of the shorter, and a good part of the longer.
    var isSimilar: Bool { words >= 3 && words * 2 >= fewest && words * 5 >= most * 2 }
  }

  /// Whether the one that is negative denies something that the other says.
  private func isDenied(_ one: Statement, _ other: Statement) -> Bool {
    let (denial, assertion) = one.isNegative ? (one, other) : (other, one)
    return Self.common(denial.denied, assertion.stems) > 0
  }

  private func isAboutSameActor(_ one: ComparedStatement, _ other: ComparedStatement) -> Bool {
    one.statement.about.isEmpty || other.statement.about.isEmpty || one.sharesActor(with: other)
  }

  /// Why two statements say the same, if they do.
  private func rule(
    _ one: ComparedStatement, _ other: ComparedStatement, _ overlap: Overlap
  ) -> String? {
    if overlap.isSimilar { return "the same thing in similar words" }
    // What one side says in two reports needs fewer words to be the same.
    let (a, b) = (one.statement, other.statement)
    guard one.article.articleID != other.article.articleID, a.principal == b.principal,
      a.principal != nil, overlap.words > 0
    else { return nil }
    let isTwofold = a.topics.filter(b.topics.contains).count >= 2
    if a.speaker == b.speaker, overlap.words >= 2,
      isTwofold || one.isNear(other, days: Self.daysOfRepetition)
    {
      return "the same speaker with some of the same words"
    }
    return isTwofold && a.modality == b.modality && a.modality != .statement
      ? "the same side with the same intent" : nil
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
