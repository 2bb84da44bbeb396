// The actors of one document: its mentions grouped by whom they name.

/// One actor while a document is read.
struct DocumentActor: Sendable {
  var id: ActorID
  var name: String
  var type: ActorType
  var affiliation: ActorID?
  /// For a person.
  var person: PersonName?
  /// Folded words of the office: "foreign", "minister".
  var office: [String] = []
  var isWoman: Bool?
  var isPlural = false
  /// Folded words of a description, for an unnamed source.
  var description: [String] = []
  /// Index into `Knowledge.bodies`, for a body that any country has.
  var body: Int?
  /// Where the text names it.
  var spans: [Span] = []
}

/// Whom the mentions of a document name. O(mentions).
struct DocumentActors: Sendable {
  let text: AnnotatedText
  let knowledge: Knowledge
  private(set) var mentions: [Mention]
  private(set) var actors: [DocumentActor] = []
  private var indexByID: [ActorID: Int] = [:]
  private var people: [String: [Int]] = [:]
  private var givenNames: [String: Int] = [:]
  private var acronyms: [String: Int] = [:]
  private var names: [String: Int] = [:]
  private var noted: Set<Span> = []

  /// How many people of one surname are told apart; keeps a hostile text linear.
  private static let namesakes = 16
  /// How many mentions a look back passes.
  private static let lookBack = 40

  init(_ text: AnnotatedText, knowledge: Knowledge) {
    self.text = text
    self.knowledge = knowledge
    mentions = MentionFinder.mentions(in: text, knowledge: knowledge)
    collectPeople()
    for index in mentions.indices { assign(index) }
    affiliatePeople()
  }

  // MARK: People

  /// People are collected before anything is resolved, because headlines name them by surname first.
  private mutating func collectPeople() {
    var singles: Set<String> = []
    for mention in mentions where mention.name.count == 1 {
      if case .unknown = mention.kind {
        singles.insert(PersonName.spelling(text.lower(mention.name.lowerBound)))
      }
    }
    for index in mentions.indices {
      guard isPerson(mentions[index], singles),
        let name = PersonName(mentions[index].name, in: text),
        name.words.count > 1
      else { continue }
      mentions[index].kind = .person
      mentions[index].actor = person(name, printed: mentions[index].name)
    }
  }

  private func isPerson(_ mention: Mention, _ singles: Set<String>) -> Bool {
    switch mention.kind {
    case .person: return true
    case .unknown:
      guard (2...4).contains(mention.name.count),
        !mention.name.contains(where: { text.has([.function, .office], $0) })
      else { return false }
      return singles.contains(PersonName.spelling(text.lower(mention.name.upperBound - 1)))
        || text.has(.givenName, mention.name.lowerBound)
    case .known, .body, .organisation, .place: return false
    }
  }

  /// The person of a name, one met before when the names are compatible.
  private mutating func person(_ name: PersonName, printed: Range<Int>) -> Int {
    for index in (people[name.surname] ?? []).suffix(Self.namesakes) {
      guard let other = actors[index].person, other.isCompatible(with: name) else { continue }
      if name.words.count > other.words.count { rename(index, name, printed) }
      return index
    }
    let printedName = text.document.text(text.document.span(printed))
    let index = add(
      DocumentActor(id: ActorID(name: printedName), name: printedName, type: .person))
    actors[index].person = name
    people[name.surname, default: []].append(index)
    if name.words.count > 1 {
      givenNames[name.words[0]] = givenNames[name.words[0]] ?? index
    }
    return index
  }

  private mutating func rename(_ index: Int, _ name: PersonName, _ printed: Range<Int>) {
    let printedName = text.document.text(text.document.span(printed))
    indexByID[actors[index].id] = nil
    actors[index].id = ActorID(name: printedName)
    actors[index].name = printedName
    actors[index].person = name
    indexByID[actors[index].id] = index
    if name.words.count > 1 { givenNames[name.words[0]] = givenNames[name.words[0]] ?? index }
  }

  /// The person of a surname: the one named last before the mention, else the first one after it.
  private func person(surname: String, at index: Int) -> Int? {
    guard let all = people[PersonName.spelling(surname)] else { return nil }
    let found = all.suffix(Self.namesakes)
    guard found.count > 1 else { return found.first }
    let offset = text.document.tokens[mentions[index].name.lowerBound].span.start
    let before = found.filter { (actors[$0].spans.last?.start ?? Int.max) < offset }
    return before.max { actors[$0].spans.last?.start ?? 0 < actors[$1].spans.last?.start ?? 0 }
      ?? found.first
  }

  // MARK: Assigning

  /// Adds an actor, or finds the one that has its id.
  mutating func add(_ actor: DocumentActor) -> Int {
    if let known = indexByID[actor.id] { return known }
    actors.append(actor)
    indexByID[actor.id] = actors.count - 1
    return actors.count - 1
  }

  func index(of id: ActorID) -> Int? { indexByID[id] }

  private mutating func assign(_ index: Int) {
    let mention = mentions[index]
    switch mention.kind {
    case .known(let known, _): mentions[index].actor = acronym(mention) ?? add(known: known)
    case .body(let body): mentions[index].actor = bodyActor(body, mention)
    case .person:
      if mention.actor == nil { mentions[index].actor = titledSurname(index) }
    case .organisation: mentions[index].actor = organisation(mention)
    case .unknown: mentions[index].actor = mention.actor ?? single(index)
    case .place: break
    }
    guard let actor = mentions[index].actor else { return }
    noteOffice(of: actor, index)
    actors[actor].spans.append(text.document.span(mention.name))
    noteAcronym(after: mention, actor)
  }

  /// The actor of the world data.
  mutating func add(known index: Int) -> Int {
    let known = knowledge.actors[index]
    let affiliation = known.affiliation.map { knowledge.actors[$0].id }
    return add(
      DocumentActor(id: known.id, name: known.name, type: known.type, affiliation: affiliation))
  }

  /// "Russian Foreign Ministry": the country's adjective and the label of the body.
  private mutating func bodyActor(_ body: Int, _ mention: Mention) -> Int? {
    guard let owner = mention.owner, let ownerActor = mentions[owner].actor else { return nil }
    let holder = actors[ownerActor]
    if holder.type == .person {
      guard let country = holder.affiliation.flatMap(countryAbove) else {
        mentions[owner].isModifier = false
        return nil
      }
      return self.body(body, of: country)
    }
    return self.body(body, of: holder.id)
  }

  /// The body that a country or group has; the country itself for its government.
  mutating func body(_ body: Int, of owner: ActorID) -> Int? {
    guard let known = knowledge.index(of: owner) else { return nil }
    let pattern = knowledge.bodies[body]
    if pattern.label.isEmpty { return add(known: known) }
    let name = knowledge.actors[known].adjective + " " + pattern.label
    if let named = knowledge.gazetteer.meaning(of: name)?.actor { return add(known: named) }
    let index = add(
      DocumentActor(
        id: ActorID(name: name), name: name, type: pattern.type,
        affiliation: knowledge.actors[known].id))
    actors[index].body = body
    return index
  }

  private mutating func titledSurname(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard let name = PersonName(mention.name, in: text) else { return nil }
    return person(surname: name.surname, at: index) ?? person(name, printed: mention.name)
  }

  private mutating func organisation(_ mention: Mention) -> Int? {
    let key = folded(mention.name)
    if let known = names[key] { return known }
    let printed = text.document.text(text.document.span(mention.name))
    let owner = mention.owner.flatMap { mentions[$0].actor }
    let index = add(
      DocumentActor(
        id: ActorID(name: printed), name: printed, type: organisationType(mention.name),
        affiliation: owner.map { actors[$0].id }))
    names[key] = index
    return index
  }

  private func folded(_ range: Range<Int>) -> String {
    range.map { text.lower($0) }.joined(separator: " ")
  }

  private func organisationType(_ range: Range<Int>) -> ActorType {
    for index in range.reversed() where text.has(.organisationHead, index) {
      if text.has(.media, index) { return .media }
      if text.has(.force, index) { return .armedGroup }
      if text.has(.body, index) { return .governmentBody }
      return .organisation
    }
    return .organisation
  }

  /// A surname, a given name or an acronym that the text has explained; anything else is no actor yet.
  private func single(_ index: Int) -> Int? {
    let mention = mentions[index]
    if let known = names[folded(mention.name)] { return known }
    guard mention.name.count == 1 else {
      return PersonName(mention.name, in: text).flatMap { name in
        people[name.surname]?.suffix(Self.namesakes).first {
          actors[$0].person?.isCompatible(with: name) == true
        }
      }
    }
    let word = text.lower(mention.name.lowerBound)
    if let defined = acronyms[word] { return defined }
    return PersonName(mention.name, in: text).flatMap { person(surname: $0.surname, at: index) }
      ?? givenNames[word]
  }

  private func acronym(_ mention: Mention) -> Int? {
    guard mention.name.count == 1, text.document.tokens[mention.name.lowerBound].isAllCapitals
    else {
      return nil
    }
    return acronyms[text.lower(mention.name.lowerBound)]
  }

  /// "Rural Workers' Council (RWC)": from here on RWC is the council.
  private mutating func noteAcronym(after mention: Mention, _ actor: Int) {
    let index = mention.tokens.upperBound
    guard index + 2 < text.document.tokens.count, text.lower(index) == "(",
      text.lower(index + 2) == ")", text.document.tokens[index + 1].isAllCapitals
    else { return }
    switch actors[actor].type {
    case .person, .country, .anonymousSource: return
    default: acronyms[text.lower(index + 1)] = actor
    }
  }

  private mutating func noteOffice(of actor: Int, _ index: Int) {
    let mention = mentions[index]
    guard actors[actor].type == .person, let title = mention.title else { return }
    noteSex(of: actor, title)
    if actors[actor].affiliation == nil, let owner = mention.owner,
      let holder = mentions[owner].actor, holder != actor
    {
      actors[actor].affiliation = actors[holder].id
    }
    let words = title.filter { text.isWord($0) && !text.has(.honorific, $0) }.map(text.lower)
    if words == ["counterpart"] || words.contains("counterpart") {
      actors[actor].office = officeBefore(index)
    } else if words.count > actors[actor].office.count {
      actors[actor].office = words
    }
  }

  private mutating func noteSex(of actor: Int, _ words: Range<Int>) {
    if words.contains(where: { text.has(.woman, $0) }) { actors[actor].isWoman = true }
    if words.contains(where: { text.has(.man, $0) }) { actors[actor].isWoman = false }
  }

  /// A counterpart has the office of the person named before.
  private func officeBefore(_ index: Int) -> [String] {
    for other in mentions[..<index].suffix(Self.lookBack).reversed() {
      guard let actor = other.actor, !actors[actor].office.isEmpty else { continue }
      return actors[actor].office
    }
    return []
  }

  // MARK: Affiliation

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
  private mutating func affiliatePeople() {
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

  private func isStateOffice(_ index: Int) -> Bool {
    text.has(.leader, index)
      || [
        "minister", "sen", "gov", "senator", "governor", "rep",
        "congressman", "congresswoman", "secretary",
      ].contains(text.lower(index))
  }

  private func countryBefore(_ index: Int) -> Int? {
    var found: Int?
    for other in mentions[..<index].suffix(Self.lookBack).reversed() {
      guard other.sentence == mentions[index].sentence else { break }
      if let actor = other.actor, actors[actor].type == .country, !other.isPlaceUse {
        found = actor
      }
    }
    return found
  }

  private func mainCountry() -> Int? {
    var best: Int?
    for (index, actor) in actors.enumerated() where actor.type == .country && actor.spans.count > 1
    {
      if best.map({ actors[$0].spans.count < actor.spans.count }) ?? true { best = index }
    }
    return best
  }

  /// "Jane Doe, a spokeswoman for the River Council, said …".
  private mutating func readApposition(behind index: Int, _ actor: Int) {
    var start = mentions[index].tokens.upperBound
    let sentence = text.document.sentences[mentions[index].sentence].tokens
    guard start + 2 < sentence.upperBound, text.lower(start) == "," else { return }
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
      actors[actor].office = (start...office).filter { !text.has(.function, $0) }.map(text.lower)
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

  // MARK: Looking up and changing

  /// Whom a mention names; a name that was told only after it counts.
  mutating func actor(of index: Int) -> Int? {
    if mentions[index].actor == nil, case .unknown = mentions[index].kind,
      let actor = single(index)
    {
      mentions[index].actor = actor
      note(text.document.span(mentions[index].name), of: actor)
    }
    return mentions[index].actor
  }

  /// The people among the actors whose office ends in one of `heads`, all words of `office` in theirs,
  /// of an affiliation when one is given.
  func holders(of office: [String], in affiliation: ActorID?) -> [Int] {
    actors.indices.filter { index in
      let actor = actors[index]
      guard actor.type == .person, !actor.office.isEmpty,
        office.allSatisfy({ word in actor.office.contains(where: { Self.isSameOffice($0, word) }) })
      else { return false }
      guard let affiliation else { return true }
      return actor.affiliation == affiliation
        || actor.affiliation.flatMap(countryAbove) == affiliation
    }
  }

  private static func isSameOffice(_ left: String, _ right: String) -> Bool {
    left == right || (left == "defence" && right == "defense")
      || (left == "defense" && right == "defence")
      || (left == "premier" && right == "minister") || (left == "minister" && right == "premier")
  }

  mutating func change(_ actor: Int, _ change: (inout DocumentActor) -> Void) {
    change(&actors[actor])
  }

  /// The mentions that lie in or touch a range of tokens, as indices in order.
  func mentions(in range: Range<Int>) -> [Int] {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: [Int] = []
    while low < mentions.count, mentions[low].name.lowerBound < range.upperBound {
      found.append(low)
      low += 1
    }
    return found
  }

  /// Takes a name that could not be told before for an actor, because it acts.
  mutating func promote(_ index: Int, to type: ActorType) -> Int? {
    let mention = mentions[index]
    let actor: Int
    if type == .person {
      guard let name = PersonName(mention.name, in: text) else { return nil }
      actor = person(name, printed: mention.name)
    } else {
      guard let organisation = organisation(mention) else { return nil }
      actor = organisation
      if actors[actor].spans.isEmpty { actors[actor].type = type }
    }
    mentions[index].actor = actor
    note(text.document.span(mention.name), of: actor)
    return actor
  }

  mutating func note(_ span: Span, of actor: Int) {
    if noted.insert(span).inserted { actors[actor].spans.append(span) }
  }
}
