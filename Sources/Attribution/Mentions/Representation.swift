// Tells whom an actor speaks for.

extension ActorResolver {
  /// Whom an actor speaks for: a person's country or organisation, a ministry's country; `nil` for who
  /// speaks for itself.
  func onBehalfOf(_ id: ActorID) -> ActorID? { table.index(of: id).flatMap { onBehalfOf($0) } }

  /// The same for an actor of the table.
  func onBehalfOf(_ index: Int) -> ActorID? {
    switch table.actors[index].type {
    case .country, .armedGroup, .media: return nil
    case .organisation: return table.actors[index].affiliation.flatMap { superior($0, of: index) }
    case .governmentBody, .military:
      return table.actors[index].affiliation.flatMap { represented($0) }
    case .person, .anonymousSource:
      guard let represented = table.actors[index].affiliation.flatMap({ represented($0) }) else {
        return nil
      }
      let isOfState = knowledge.known(represented)?.type == .country
      return isOfState && Self.isPrivate(table.actors[index]) ? nil : represented
    }
  }

  /// An analyst, a resident, a candidate, a former minister or the opposition does not speak for the state.
  static func isPrivate(_ actor: DocumentActor) -> Bool {
    let words = actor.office.isEmpty ? actor.description : actor.office
    guard let role = words.last else { return false }
    let isInOffice = words.contains { ["minister", "secretary", "president"].contains($0) }
    return privateRoles.contains(role) && !isInOffice
      || words.contains {
        ["former", "ex", "opposition", "exiled", "ousted", "independent"].contains($0)
      }
  }

  private static let privateRoles: Set<String> = [
    "activist", "activists", "analyst", "analysts", "expert", "experts", "specialist",
    "specialists", "professor", "historian", "economist", "economists", "author", "writer",
    "journalist", "journalists", "reporter", "blogger", "farmer", "farmers", "resident",
    "residents",
    "teacher", "teachers", "student", "students", "doctor", "doctors", "nurse", "medic", "medics",
    "lawyer", "lawyers", "witness", "witnesses", "refugee", "refugees", "shopkeeper", "fisherman",
    "fishermen", "driver", "drivers", "worker", "workers", "engineer", "scholar", "researcher",
    "researchers", "scientist", "commentator", "commentators", "critic", "critics", "dissident",
    "dissidents", "actor", "artist", "singer", "survivor", "survivors", "villager", "villagers",
    "man",
    "woman", "men", "women", "people", "mother", "father", "trader", "traders", "civilian",
    "civilians", "veteran", "observer", "observers", "citizen", "citizens", "relatives", "family",
    "families", "businessman", "columnist", "pundit", "candidate", "candidates", "nominee",
    "contender", "hopeful", "frontrunner", "challenger", "sen", "senator", "senators", "rep",
    "congressman", "congresswoman", "legislator", "mep", "meps", "mp", "mps",
  ]

  /// An agency of the United Nations speaks for them, an authority of a state for the state; a party or a
  /// firm does not speak for its country.
  private func superior(_ id: ActorID, of organisation: Int) -> ActorID? {
    let type = table.type(of: id)
    guard type == .country else { return represented(id) }
    return DocumentActors.isPublic(table.actors[organisation].name) ? id : nil
  }

  /// Of an affiliation, what is spoken for: the country of a ministry or army, else itself.
  private func represented(_ id: ActorID) -> ActorID? {
    let type = table.type(of: id)
    switch type {
    case .organisation:
      guard let index = table.index(of: id), let above = table.actors[index].affiliation,
        table.type(of: above) == .country, DocumentActors.isPublic(table.actors[index].name)
      else { return id }
      return above
    case .governmentBody, .military, .person, .anonymousSource:
      return table.affiliation(of: id).flatMap { represented($0) } ?? id
    default: return id
    }
  }
}
