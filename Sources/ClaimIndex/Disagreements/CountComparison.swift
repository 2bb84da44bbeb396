// Finds reports that give the same figure for the same thing at the same place.
import Attribution

struct CountComparison {
  private let members: [ComparedStatement]

  init(_ members: [ComparedStatement]) { self.members = members }

  /// How many days two reports of one count may lie apart.
  private static let days = 7

  /// Ones and twos are said of too many things.
  private static let telling = 2.0

  func findings() -> Findings {
    var findings = Findings()
    for (place, member) in members.enumerated() {
      for other in members[(place + 1)...].prefix(FigureCluster.maximumSize) {
        guard member.isIndependent(of: other), member.isNear(other, days: Self.days),
          member.sharesTopic(with: other), let figure = sameFigure(member, other)
        else { continue }
        findings.relations.append(
          FoundRelation(
            first: member.ref, second: other.ref, kind: .corroborates,
            on: FigureCluster.name(
              figure.of.isEmpty ? figure.noun : figure.of,
              member.statement.place(in: member.article)),
            rule: "the same figure for the same thing"))
      }
    }
    return findings
  }

  private func sameFigure(_ one: ComparedStatement, _ other: ComparedStatement) -> Figure? {
    one.statement.figures.first { figure in
      other.statement.figures.contains {
        $0.noun == figure.noun && !figure.noun.isEmpty && $0.value == figure.value
          && figure.unit == .count && $0.unit == .count && figure.value > Self.telling
          && ($0.owner == nil || figure.owner == nil || $0.owner == figure.owner)
          && isOneDeed($0, figure)
          && figure.interval.meets($0.interval)
      }
    }
  }

  /// What happened has to be the same; where one does not say, only things are taken for the same, for
  /// people are counted for many reasons.
  private func isOneDeed(_ one: Figure, _ other: Figure) -> Bool {
    if one.predicate == other.predicate { return true }
    return (one.predicate.isEmpty || other.predicate.isEmpty) && !Self.persons.contains(one.noun)
  }

  private static let persons: Set<String> = [
    "people", "troops", "fighters", "children", "women", "police", "refugees", "members",
  ]
}
