// Where a report comes from: reporters name their own country's offices and bodies without the country.

/// The countries that a report comes from.
struct Home: Sendable, Hashable {
  /// Of the place in the dateline.
  var dateline: ActorID?
  /// That the outlet is at home in.
  var seat: ActorID?
}

extension Home {
  init(_ front: FrontMatter, _ knowledge: Knowledge) {
    dateline = front.dateline.flatMap { knowledge.country(of: $0.place) }
    seat = front.publisher.flatMap { knowledge.known($0)?.seat }.map { knowledge.actors[$0].id }
  }
}

extension DocumentActors {
  /// The country that an office or a body without one belongs to: the dateline's, else the outlet's, where the
  /// report is about it too.
  func findHomeCountry() -> ActorID? {
    var counts: [Int: Int] = [:]
    for mention in mentions {
      guard case .known(let actor, _) = mention.kind, knowledge.actors[actor].type == .country
      else { continue }
      counts[actor, default: 0] += 1
    }
    if let dateline = home.dateline.flatMap({ knowledge.index(of: $0) }) {
      counts[dateline, default: 0] += 1
    }
    let most = counts.values.max() ?? 1
    return [home.dateline, home.seat].lazy.compactMap { $0 }.first { country in
      knowledge.index(of: country).map { (counts[$0] ?? 0) * Self.shareOfHome >= most } ?? false
    }
  }

  /// A report that names another country more than this many times as often as its own is about that one.
  private static let shareOfHome = 3
}
