// Gives each disagreement its id, and leaves out those that a larger one of the same kind contains.
import Attribution

/// A disagreement whose statements are looked up.
struct ResolvedDisagreement: Sendable {
  var id: String
  var draft: DraftDisagreement
  /// The statements of each position, in the order of `draft.positions`, with their evidence.
  var statements: [[(key: StatementKey, evidence: Span)]]

  var members: Set<StatementKey> { Set(statements.lazy.flatMap { $0.map(\.key) }) }
}

struct DisagreementNaming {
  private var found: [ResolvedDisagreement]

  init(_ drafts: [DraftDisagreement], _ resolver: StatementResolver) {
    found = drafts.map { draft in
      ResolvedDisagreement(
        id: draft.name, draft: draft,
        statements: draft.positions.map { position in
          position.statements.compactMap { statement in
            resolver.key(statement.ref).map { ($0, statement.evidence) }
          }
        })
    }
    found.sort(by: Self.isBefore)
  }

  /// By name, then day: the earliest keeps the plain name, whatever comes later.
  private static func isBefore(_ left: ResolvedDisagreement, _ right: ResolvedDisagreement) -> Bool
  {
    if left.id != right.id { return left.id < right.id }
    if left.draft.day != right.draft.day { return left.draft.day < right.draft.day }
    return left.members.sorted().lexicographicallyPrecedes(right.members.sorted())
  }

  /// The disagreements, sorted by id, ids distinct.
  func resolved() -> [ResolvedDisagreement] {
    var taken: Set<String> = []
    var named = withoutContained()
    for place in named.indices {
      let name = named[place].id
      var id = name
      if taken.contains(id) {
        id = name + "." + CalendarDate(daysSinceEpoch: named[place].draft.day).description
      }
      var number = 2
      let dated = id
      while taken.contains(id) {
        id = dated + "." + String(number)
        number += 1
      }
      taken.insert(id)
      named[place].id = id
    }
    return named.sorted { $0.id < $1.id }
  }

  private func withoutContained() -> [ResolvedDisagreement] {
    let members = found.map(\.members)
    var byMember: [StatementKey: [Int]] = [:]
    for (number, keys) in members.enumerated() {
      for key in keys { byMember[key, default: []].append(number) }
    }
    return found.indices.filter { number in
      guard let key = members[number].first else { return false }
      return !(byMember[key] ?? []).contains { other in
        other != number && found[other].draft.kind == found[number].draft.kind
          && members[number].isSubset(of: members[other])
          && (members[number].count < members[other].count || other < number)
      }
    }
    .map { found[$0] }
  }
}
