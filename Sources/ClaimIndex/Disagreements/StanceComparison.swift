// Compares what statements say became of the same thing.
import Attribution

struct StanceComparison {
  private struct Told {
    var stance: Stance
    var source: ComparedStatement
  }

  private let told: [Told]

  /// How many days the tellings of one event may lie apart.
  private static let days = 7

  init(_ members: [ComparedStatement]) {
    var counts: [String: Int] = [:]
    for member in members {
      for key in Set(member.statement.stances.map(Self.group)) { counts[key, default: 0] += 1 }
    }
    told = members.flatMap { member in
      member.statement.stances.filter { counts[Self.group($0)] == members.count }
        .map { Told(stance: $0, source: member) }
    }
  }

  private static func group(_ stance: Stance) -> String { stance.object + "|\(stance.scale)" }

  func findings() -> Findings {
    var findings = Findings()
    for same in Dictionary(grouping: told, by: { Self.group($0.stance) }).values {
      for cluster in clusters(same) { compare(cluster, &findings) }
    }
    return findings
  }

  /// Tellings that belong together: near in time to the first of them, with a topic and an actor shared
  /// across reports.
  private func clusters(_ told: [Told]) -> [[Told]] {
    var clusters: [[Told]] = []
    for telling in told {
      let place = clusters.firstIndex { cluster in
        cluster.contains { isOneEvent($0.source, telling.source) }
      }
      if let place, clusters[place].count < FigureCluster.maximumSize {
        clusters[place].append(telling)
      } else if place == nil {
        clusters.append([telling])
      }
    }
    return clusters
  }

  private func isOneEvent(_ one: ComparedStatement, _ other: ComparedStatement) -> Bool {
    if one.article.articleID == other.article.articleID { return true }
    return one.isNear(other, days: Self.days) && one.sharesTopic(with: other)
      && (one.sharesActor(with: other) || one.article.place == other.article.place)
  }

  private func compare(_ cluster: [Told], _ findings: inout Findings) {
    var isConflicting = false
    var relations: [FoundRelation] = []
    for (place, one) in cluster.enumerated() {
      for other in cluster[(place + 1)...] where one.source.isIndependent(of: other.source) {
        let isOpposed = one.stance.pole != other.stance.pole
        let isAcross = one.source.article.articleID != other.source.article.articleID
        guard isOpposed || (isAcross && one.stance.label == other.stance.label) else { continue }
        isConflicting = isConflicting || isOpposed
        relations.append(
          FoundRelation(
            first: one.source.ref, second: other.source.ref,
            kind: isOpposed ? .contradicts : .corroborates, on: on(cluster),
            rule: "\(one.stance.label) against \(other.stance.label), same object"))
      }
    }
    findings.relations += relations
    if isConflicting { findings.drafts.append(draft(cluster)) }
  }

  private func on(_ cluster: [Told]) -> String {
    var labels: [String] = []
    for telling in cluster where !labels.contains(telling.stance.label) {
      labels.append(telling.stance.label)
    }
    let last = labels.popLast() ?? ""
    let stances = labels.isEmpty ? last : labels.joined(separator: ", ") + " or " + last
    return "\(cluster[0].stance.noun): \(stances)"
  }

  private func draft(_ cluster: [Told]) -> DraftDisagreement {
    let topics = shared(cluster.map(\.source.statement.topics))
    let object = cluster[0].stance.object
    let topic = topics.first { topic in
      topic.split(separator: "-").contains { Stem.of(String($0)) == object }
    }
    let places = shared(cluster.map(\.source.statement.places))
    let place = places.first ?? cluster[0].source.article.place
    var poles: [Int] = []
    for telling in cluster where !poles.contains(telling.stance.pole) {
      poles.append(telling.stance.pole)
    }
    let name = ["account", topic ?? slug(cluster[0].stance.noun), place].compactMap(\.self)
    return DraftDisagreement(
      kind: .account, status: .open, name: name.joined(separator: "."), on: on(cluster), of: nil,
      topics: topics, places: place.map { [$0] } ?? [],
      positions: cluster.map { telling in
        DraftDisagreement.Position(
          side: sideName(poles.firstIndex(of: telling.stance.pole) ?? 0),
          stance: telling.stance.label, isNarration: telling.source.statement.isNarration,
          statements: [(telling.source.ref, telling.source.statement.span)])
      }
      .sorted { $0.side < $1.side },
      caveats: [], reconciliation: nil,
      day: cluster.compactMap(\.source.statement.day).min() ?? 0)
  }
}
