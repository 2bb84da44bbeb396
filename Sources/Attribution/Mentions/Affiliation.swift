// Whom people and bodies of a document belong to.

extension DocumentActors {
  /// The country or organisation at the top of an affiliation: a ministry's country, a spokesman's
  /// ministry's country.
  func countryAbove(_ id: ActorID) -> ActorID? {
    var id = id
    for _ in 0..<6 {
      if type(of: id) == .country { return id }
      guard let above = affiliation(of: id) else { return nil }
      id = above
    }
    return nil
  }

  /// The type of an actor of the document or of the world data.
  func type(of id: ActorID) -> ActorType? {
    indexByID[id].map { actors[$0].type } ?? knowledge.known(id)?.type
  }

  func affiliation(of id: ActorID) -> ActorID? {
    if let index = indexByID[id] { return actors[index].affiliation }
    return knowledge.known(id)?.affiliation.map { knowledge.actors[$0].id }
  }

  /// Whom people belong to by what stands behind their name, else by the country that the sentence is
  /// about, for holders of a state's office.
  mutating func affiliatePeople() {
    readOfficesBeforeNames()
    for index in mentions.indices {
      guard case .person = mentions[index].kind, let actor = mentions[index].actor,
        actors[actor].affiliation == nil || actors[actor].office.isEmpty
      else { continue }
      readApposition(behind: index, actor)
    }
    mainCountry = findMainCountry()
    for index in mentions.indices {
      guard case .person = mentions[index].kind, let actor = mentions[index].actor,
        actors[actor].affiliation == nil
      else { continue }
      if isOfficeOfTheUnitedNations(actor), let holder = union("United-Nations") {
        actors[actor].affiliation = actors[holder].id
        continue
      }
      if isOfficeOfTheEuropeanUnion(index), let holder = union("European-Union") {
        actors[actor].affiliation = actors[holder].id
        continue
      }
      if let holder = employerBefore(index) ?? holderNamedBefore(index) ?? spokenFor(index) {
        actors[actor].affiliation = actors[holder].id
        continue
      }
      if let name = actors[actor].person.flatMap({ KnownLeaders.owner(of: $0) }),
        let country = knowledge.actor(named: name)
      {
        actors[actor].affiliation = country
        continue
      }
      if let title = widenedTitle(index) {
        guard title.contains(where: { isStateOffice($0) }) || isPublicOffice(actors[actor].office),
          !isOwned(title), !isOfFighters(title)
        else { continue }
      } else {
        guard isPublicOffice(actors[actor].office) else { continue }
      }

      actors[actor].affiliation = countryOfOffice(index)
      actors[actor].isAssumed = true
    }
  }

  /// "foreign ministry spokeswoman", "junta spokesman": the title with the body before it.
  private func widenedTitle(_ index: Int) -> Range<Int>? {
    guard let title = mentions[index].title else { return nil }
    var start = title.lowerBound
    while start > 0, title.lowerBound - start < 4,
      text.isPossessive(start - 1) && start > 1
        && (text.has([.body, .force], start - 2) || isStateOffice(start - 2))
        || text.isWord(start - 1)
          && (text.has([.body, .force, .officeModifier], start - 1) || isStateOffice(start - 1))
    {
      start -= 1
    }
    return start..<title.upperBound
  }

  /// "Its acting president", "the group's president": of whom was named before.
  private func isOwned(_ title: Range<Int>) -> Bool {
    let before = title.lowerBound - 1
    guard before > 0 else { return false }
    if text.isPossessive(before) {
      return !mentions(in: before - 1..<before).contains { index in
        mentions[index].actor.map { actors[$0].type == .country } ?? (mentions[index].place != nil)
      }
    }
    return ["its", "their"].contains(text.lower(before))
  }

  /// "rebel leader", "a militia commander", "party secretary", "secretary general": of no state.
  private func isOfFighters(_ title: Range<Int>) -> Bool {
    var start = title.lowerBound
    while start > 0, title.lowerBound - start < 2,
      text.isWord(start - 1) || text.isPossessive(start - 1)
    {
      start -= 1
    }
    return (start..<title.upperBound).contains {
      text.isOne(of: ActorResolver.fighters, $0) || text.lower($0) == "party"
        || text.lower($0) == "general" && $0 > title.lowerBound && text.lower($0 - 1) == "secretary"
    }
  }

  /// The United Nations or the European Union, if the report names it or one of its bodies.
  private mutating func union(_ name: String) -> Int? {
    let id = ActorID(name)
    if let known = indexByID[id] { return known }
    guard actors.contains(where: { $0.affiliation == id }) else { return nil }
    return knowledge.index(of: id).map { add(known: $0) }
  }

  /// The country of an office that is named without one: that of the sentence's subject, else the report's
  /// own, else the one named before.
  private func countryOfOffice(_ index: Int) -> ActorID? {
    let actor = mentions[index].actor
    if let country = subjectBefore(index).map({ actors[$0].id }) ?? homeCountry { return country }
    let isOffice =
      isPublicOffice(actor.map { actors[$0].office } ?? [])
      || widenedTitle(index)?.contains {
        isStateOffice($0) && !text.isOne(of: Self.ranks, $0)
      } == true
    // A bare "Colonel" may yet be told whose he is, unless the report is from his country.
    return (countryBefore(index) ?? (isOffice ? mainCountry : nil)).map { actors[$0].id }
  }

  /// The country of a public office of whom nothing else is known.
  mutating func assumeCountry(of actor: Int, _ index: Int) {
    guard actors[actor].affiliation == nil, isPublicOffice(actors[actor].office) else { return }
    actors[actor].affiliation = countryOfOffice(index)
    actors[actor].isAssumed = true
  }

  /// The mentions before one, the nearest first, in its sentence and the one before in the paragraph.
  func mentionsBefore(_ index: Int) -> [Mention] {
    let here = mentions[index].sentence
    let sentences = text.document.sentences
    return mentions[..<index].suffix(Self.lookBack).reversed().prefix {
      $0.sentence >= here - 1 && sentences[$0.sentence].paragraph == sentences[here].paragraph
    }
  }

  /// The country that opens the sentence of a mention or the one before it in its paragraph: "Ethiopia
  /// refused. Foreign Minister …", "In Caracas, Foreign Minister …".
  func subjectBefore(_ index: Int) -> Int? {
    let here = mentions[index].sentence
    let sentences = text.document.sentences
    for other in mentionsBefore(index) {
      let start = sentences[other.sentence].tokens.lowerBound
      guard !other.isModifier, other.tokens.lowerBound <= start + 1,
        !isQuoted(other.tokens.lowerBound), !Self.subordinating.contains(text.lower(start))
      else { continue }
      let opensWithPlace = text.lower(start) == "in"
      if other.isPlaceUse != opensWithPlace { continue }
      if opensWithPlace, other.actor == nil, let place = other.place {
        return knowledge.country(of: knowledge.places[place].name).flatMap { indexByID[$0] }
      }
      guard let actor = other.actor else { continue }
      if actors[actor].type == .country { return actor }
      return other.sentence < here ? stateIndex(actor) : nil
    }
    return nil
  }

  /// What makes the first clause of a sentence tell of another than its subject.
  private static let subordinating: Set<String> = [
    "while", "although", "though", "as", "when", "after", "if", "unlike",
  ]

  /// The country of a body of a state.
  private func stateIndex(_ actor: Int) -> Int? {
    switch actors[actor].type {
    case .governmentBody, .military: return countryAbove(actors[actor].id).flatMap { index(of: $0) }
    default: return nil
    }
  }

  /// The country that a sentence is about where a mention stands: the first one named before it, else
  /// where the sentence or the one before it in the paragraph places the report ("In Caracas, …").
  func countryBefore(_ index: Int) -> Int? {
    var found: Int?
    var place: Int?
    let here = mentions[index].sentence
    for other in mentionsBefore(index) {
      guard let actor = other.actor, actors[actor].type == .country, !other.isModifier,
        !isQuoted(other.tokens.lowerBound)
      else { continue }
      if other.sentence == here, !other.isPlaceUse { found = actor }
      place = place ?? actor
    }
    return found ?? place
  }

  /// Whether a token stands in a quotation.
  func isQuoted(_ index: Int) -> Bool {
    let quotations = text.document.quotations
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].tokens.contains(index)
  }

  /// The country that is named most, its places counted with it.
  private mutating func findMainCountry() -> Int? {
    var counts: [Int: Int] = [:]
    for index in actors.indices where actors[index].type == .country {
      counts[index] = actors[index].spans.count
    }
    for (place, count) in placeCounts() {
      guard let country = knowledge.country(of: knowledge.places[place].name),
        let known = knowledge.index(of: country)
      else { continue }
      counts[add(known: known), default: 0] += count
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { country, count in
      count > 1 || counts.count == 1 && !actors[country].spans.isEmpty ? country : nil
    }
  }

  private func placeCounts() -> [(place: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for mention in mentions where mention.actor == nil {
      if let place = mention.place { counts[place, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { (place: $0.key, count: $0.value) }
  }
}
