// Which names in different reports are one person.
import Attribution

/// A person as the reports' ids know it.
struct PersonEvidence {
  /// The code of the actor id.
  var id: Int
  var text: String
  var name: PersonName
  /// The code of the affiliation's id, after identity was resolved for all but persons.
  var affiliation: Int?
  /// In how many reports.
  var weight: Int
}

/// Merges persons of one surname: compatible given names and affiliation, under the fullest name.
///
/// A surname alone joins a full name when only one of its affiliation, or only one at all, is known.
/// What could join two persons joins neither.
struct PersonClusters {
  /// The canonical id by id, for ids that are not canonical themselves.
  private(set) var canonical: [Int: Int] = [:]

  init(_ persons: [PersonEvidence]) {
    for group in Dictionary(grouping: persons, by: \.name.surname).values where group.count > 1 {
      merge(group)
    }
  }

  private mutating func merge(_ group: [PersonEvidence]) {
    var clusters: [[PersonEvidence]] = []
    for person in group.sorted(by: Self.isFuller) {
      let candidates = clusters.indices.filter { Self.fits(person, clusters[$0]) }
      if let cluster = Self.choice(person, candidates, clusters) {
        clusters[cluster].append(person)
      } else {
        clusters.append([person])
      }
    }
    for cluster in clusters {
      for person in cluster.dropFirst() { canonical[person.id] = cluster[0].id }
    }
  }

  private static func isFuller(_ left: PersonEvidence, _ right: PersonEvidence) -> Bool {
    if left.name.given.count != right.name.given.count {
      return left.name.given.count > right.name.given.count
    }
    return left.weight != right.weight ? left.weight > right.weight : left.text < right.text
  }

  private static func fits(_ person: PersonEvidence, _ cluster: [PersonEvidence]) -> Bool {
    cluster.allSatisfy {
      ($0.name == person.name || $0.name.isCompatible(with: person.name))
        && ($0.affiliation == nil || person.affiliation == nil
          || $0.affiliation == person.affiliation)
    }
  }

  private static func choice(
    _ person: PersonEvidence, _ candidates: [Int], _ clusters: [[PersonEvidence]]
  ) -> Int? {
    if candidates.count == 1 { return candidates[0] }
    let same = candidates.filter { cluster in
      person.affiliation != nil
        && clusters[cluster].contains { $0.affiliation == person.affiliation }
    }
    return same.count == 1 ? same[0] : nil
  }
}
