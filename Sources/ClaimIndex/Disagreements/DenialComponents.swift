// Gathers denials and what they deny into disagreements: statements linked by denial belong together.
import Attribution

struct DenialComponents {
  private let pairs: [ResolvedPair]
  private let resolver: StatementResolver

  init(_ pairs: [ResolvedPair], _ resolver: StatementResolver) {
    self.pairs = pairs
    self.resolver = resolver
  }

  func drafts() -> [DraftDisagreement] {
    var component: [StatementKey: Int] = [:]
    var members: [[StatementKey: StatementRef]] = []
    for pair in pairs {
      let first = component[pair.first]
      let second = component[pair.second]
      let target = first ?? second ?? members.count
      if target == members.count { members.append([:]) }
      members[target][pair.first] = pair.firstRef
      members[target][pair.second] = pair.secondRef
      component[pair.first] = target
      component[pair.second] = target
      if let second, second != target {
        for (key, ref) in members[second] {
          members[target][key] = ref
          component[key] = target
        }
        members[second] = [:]
      }
    }
    return members.filter { !$0.isEmpty }.map { component in
      draft(component.sorted { $0.key < $1.key }.map(\.value))
    }
  }

  private func draft(_ refs: [StatementRef]) -> DraftDisagreement {
    let found = refs.compactMap { ref in resolver.statement(ref).map { (ref, $0.0, $0.1) } }
    let topics = shared(found.map(\.2.topics))
    let places = shared(found.map { [$0.2.place(in: $0.1)] }).filter { !$0.isEmpty }
    let name = ["denial", topics.first ?? "claim"] + places.prefix(1)
    return DraftDisagreement(
      kind: .denial, status: .open, name: name.joined(separator: "."),
      on: topics.first?.replacingHyphens() ?? "a claim and its denial", of: nil, topics: topics,
      places: Array(places.prefix(1)),
      positions: found.map { ref, _, statement in
        DraftDisagreement.Position(
          side: statement.isNegative ? "B" : "A",
          stance: statement.isNegative ? "denied" : "asserted",
          isNarration: statement.isNarration, statements: [(ref, statement.span)])
      }
      .sorted { $0.side < $1.side },
      caveats: [], reconciliation: nil, day: found.compactMap(\.2.day).min() ?? 0)
  }
}
