// Finds different voices that tell of the same actor's commitment to the same act.
import Attribution

struct CommitmentComparison {
  private let members: [ComparedStatement]

  init(_ members: [ComparedStatement]) { self.members = members }

  private static let days = 14

  func findings() -> Findings {
    var findings = Findings()
    for (place, member) in members.enumerated() {
      for other in members[(place + 1)...].prefix(FigureCluster.maximumSize) {
        guard member.isIndependent(of: other), member.isNear(other, days: Self.days),
          member.statement.isNegative == other.statement.isNegative,
          let (actor, act) = common(member.statement, other.statement)
        else { continue }
        findings.relations.append(
          FoundRelation(
            first: member.ref, second: other.ref, kind: .corroborates,
            on: "\(actor.text.replacingHyphens()) committed to \(act)",
            rule: "the same actor committed to the same act"))
      }
    }
    return findings
  }

  private func common(_ one: Statement, _ other: Statement) -> (ActorID, String)? {
    for commitment in one.commitments {
      for otherCommitment in other.commitments where commitment.actor == otherCommitment.actor {
        if let act = commitment.acts.first(where: otherCommitment.acts.contains) {
          return (commitment.actor, act)
        }
      }
    }
    return nil
  }
}
