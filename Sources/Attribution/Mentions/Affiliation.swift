// Whom people and bodies of a document belong to.

extension DocumentActors {
  /// The country or organisation at the top of an affiliation: a ministry's country, a spokesman's
  /// ministry's country.
  func countryAbove(_ id: ActorID) -> ActorID? {
    var id = id
    for _ in 0..<6 {
      let type = indexByID[id].map { actors[$0].type } ?? knowledge.known(id)?.type
      if type == .country { return id }
      guard let above = affiliation(of: id) else { return nil }
      id = above
    }
    return nil
  }

  func affiliation(of id: ActorID) -> ActorID? {
    if let index = indexByID[id] { return actors[index].affiliation }
    return knowledge.known(id)?.affiliation.map { knowledge.actors[$0].id }
  }

  /// Whom people belong to by what stands behind their name, else by the country that the sentence is
  /// about, for holders of a state's office.
  mutating func affiliatePeople() {
    for index in mentions.indices {
      guard case .person = mentions[index].kind, let actor = mentions[index].actor,
        actors[actor].affiliation == nil || actors[actor].office.isEmpty
      else { continue }
      readApposition(behind: index, actor)
    }
    let main = mainCountry()
    for index in mentions.indices {
      guard case .person = mentions[index].kind, let actor = mentions[index].actor,
        actors[actor].affiliation == nil, let title = mentions[index].title,
        title.contains(where: { isStateOffice($0) })
      else { continue }
      actors[actor].affiliation = (countryBefore(index) ?? main).map { actors[$0].id }
    }
  }

  func isStateOffice(_ index: Int) -> Bool {
    text.has(.leader, index)
      || [
        "minister", "sen", "gov", "senator", "governor", "rep",
        "congressman", "congresswoman", "secretary", "army", "military", "government", "ministry",
        "foreign", "defence", "defense", "interior",
      ].contains(text.lower(index))
  }

  func countryBefore(_ index: Int) -> Int? {
    var found: Int?
    for other in mentions[..<index].suffix(Self.lookBack).reversed() {
      guard other.sentence == mentions[index].sentence else { break }
      if let actor = other.actor, actors[actor].type == .country, !other.isPlaceUse {
        found = actor
      }
    }
    return found
  }

  func mainCountry() -> Int? {
    var best: Int?
    var countries = 0
    for (index, actor) in actors.enumerated() where actor.type == .country {
      countries += 1
      if best.map({ actors[$0].spans.count < actor.spans.count }) ?? true { best = index }
    }
    return best.flatMap { countries == 1 || actors[$0].spans.count > 1 ? $0 : nil }
  }

  /// "Idris Makki of the Centre for Conflict Mapping".
  mutating func readComplement(behind index: Int, _ actor: Int) {
    let start = mentions[index].tokens.upperBound
    guard ["of", "from", "at", "with"].contains(text.lower(start)) else { return }
    for other in mentions[(index + 1)...].prefix(3) where !other.isModifier {
      guard other.tokens.lowerBound <= start + 4, let holder = other.actor else { return }
      switch actors[holder].type {
      case .organisation, .governmentBody, .media, .military, .armedGroup:
        actors[actor].affiliation = actors[holder].id
      case .country, .person, .anonymousSource: break
      }
      return
    }
  }

  /// "Jane Doe, a spokeswoman for the River Council, said …".
  mutating func readApposition(behind index: Int, _ actor: Int) {
    var start = mentions[index].tokens.upperBound
    let sentence = text.document.sentences[mentions[index].sentence].tokens
    guard start + 2 < sentence.upperBound else { return }
    if actors[actor].affiliation == nil { readComplement(behind: index, actor) }
    guard text.lower(start) == "," else { return }
    start += 1
    var end = start
    while end < sentence.upperBound, end < start + 16, text.lower(end) != ",",
      text.lower(end) != "."
    {
      end += 1
    }
    guard let office = (start..<end).first(where: { text.has([.office, .anonymous], $0) }),
      !(start..<office).contains(where: { text.has([.pronoun, .postmodifier], $0) })
    else { return }
    if actors[actor].office.isEmpty {
      officeHolders.append(actor)
      actors[actor].office = (start...office).filter { !text.has(.function, $0) }.map {
        text.lower($0)
      }
    }
    noteSex(of: actor, office..<office + 1)
    guard actors[actor].affiliation == nil else { return }
    for other in mentions[(index + 1)...] {
      guard other.tokens.lowerBound < end else { break }
      guard let holder = other.actor, holder != actor, actors[holder].type != .person else {
        continue
      }
      actors[actor].affiliation = actors[holder].id
      return
    }
  }
}
