// Reads from what stands behind a name whom the person belongs to.

extension DocumentActors {
  /// "Idris Makki of the Centre for Conflict Mapping", "Jane Doe, of Hill University,".
  mutating func readComplement(behind index: Int, _ actor: Int) {
    var start = mentions[index].tokens.upperBound
    let isInserted = text.lower(start) == ","
    if isInserted { start += 1 }
    guard ["of", "from", "at", "with"].contains(text.lower(start)) else { return }
    for other in index + 1..<min(index + 4, mentions.count) where !mentions[other].isModifier {
      guard mentions[other].tokens.lowerBound <= start + (isInserted ? 2 : 4),
        let holder = employer(other, behind: start)
      else { return }
      switch actors[holder].type {
      case .organisation, .governmentBody, .media, .military, .armedGroup:
        actors[actor].affiliation = actors[holder].id
      case .country, .person, .anonymousSource: break
      }
      return
    }
  }

  /// The organisation behind "at", "of the": a name that nothing else tells of is one there.
  private mutating func employer(_ index: Int, behind preposition: Int) -> Int? {
    if let actor = mentions[index].actor { return actor }
    let name = mentions[index].name
    guard case .unknown = mentions[index].kind, preposition < name.lowerBound else { return nil }
    let isNext =
      name.lowerBound == preposition + 1 && namesEmployer(preposition, name)
      || text.lower(preposition + 1) == "the" && name.lowerBound == preposition + 2
        && (name.count > 1 || text.document.tokens[name.lowerBound].isAllCapitals)
    return isNext ? promote(index, to: .organisation) : nil
  }

  /// "at Vyasna", "a lawyer with Vyasna", "head of Vyasna", but not "a farmer of Vyasna".
  private func namesEmployer(_ preposition: Int, _ name: Range<Int>) -> Bool {
    switch text.lower(preposition) {
    case "at": return true
    case "with", "for": return isNameOfNobody(name)
    case "of":
      return isNameOfNobody(name) && preposition > 0
        && (Self.officesOfOrganisations.contains(text.lower(preposition - 1))
          || ["member", "general", "lawyer"].contains(text.lower(preposition - 1)))
    default: return false
    }
  }

  /// "Jane Doe, a spokeswoman for the River Council, said …", "Jane Doe, who heads the council, said …".
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
    if text.lower(start) == "who", !text.document.tokens[start].isAllCapitals {
      readRelative(start + 1..<end, behind: index, actor)
      return
    }
    guard let first = (start..<end).first(where: { text.has([.office, .anonymous], $0) }),
      case let office = lastOffice(from: first, before: end),
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
    actors[actor].affiliation = holder(of: office, upTo: end, behind: index, actor)
  }

  /// "governor" of "deputy governor", which is an office too.
  private func lastOffice(from first: Int, before end: Int) -> Int {
    guard text.lower(first) == "deputy" else { return first }
    let words = (first + 1..<end).prefix { text.has([.office, .officeModifier], $0) }
    return words.last { text.has(.office, $0) } ?? first
  }

  /// Whom the office of an apposition belongs to.
  private mutating func holder(
    of office: Int, upTo end: Int, behind index: Int, _ actor: Int
  ) -> ActorID? {
    let isEnvoy = Self.envoys.contains(text.lower(office))
    for position in index + 1..<mentions.count {
      let other = mentions[position]
      guard other.tokens.lowerBound < end else { return nil }
      if isEnvoy, other.tokens.lowerBound > office { return nil }
      // "a Sudan researcher at the Peace Institute" speaks for the institute, if for anybody.
      if other.tokens.upperBound == office, Self.studying.contains(text.lower(office)) { continue }
      if let place = other.place, other.actor == nil, Self.localOffices.contains(text.lower(office))
      {
        return knowledge.country(of: knowledge.places[place].name)
      }
      guard let holder = employer(position, behind: office + 1), holder != actor,
        !describesNext(other)
      else { continue }
      switch actors[holder].type {
      case .organisation where text.lower(office) == "minister": continue
      case .country where isArea(office, other): continue
      case .person where !text.isPossessive(other.tokens.upperBound): continue
      default: return actors[holder].id
      }
    }
    return nil
  }

  /// "Sudan" of "country director for Sudan": where the director works.
  private func isArea(_ office: Int, _ mention: Mention) -> Bool {
    mention.tokens.lowerBound == office + 2 && ["for", "in"].contains(text.lower(office + 1))
      && Self.managing.contains(text.lower(office))
  }

  /// "Ronald Noel, who heads the Cedar gang": what somebody heads is whom he speaks for.
  private mutating func readRelative(_ clause: Range<Int>, behind index: Int, _ actor: Int) {
    guard actors[actor].affiliation == nil, let verb = clause.first,
      Self.heading.contains(text.lower(verb))
    else { return }
    for position in index + 1..<mentions.count where !mentions[position].isModifier {
      guard mentions[position].tokens.lowerBound < min(clause.upperBound, verb + 6) else { return }
      if case .unknown = mentions[position].kind, mentions[position].actor == nil {
        _ = promote(position, to: .organisation)
      }
      guard let holder = mentions[position].actor, holder != actor else { continue }
      switch actors[holder].type {
      case .person, .anonymousSource: continue
      default: actors[actor].affiliation = actors[holder].id
      }
      return
    }
  }

  /// "Armenian" of "director of the Armenian Housing Forum".
  private func describesNext(_ mention: Mention) -> Bool {
    mention.isModifier
      && mentions(in: mention.tokens).contains {
        mentions[$0].tokens.upperBound > mention.tokens.upperBound && mentions[$0].actor != nil
      }
  }

  private static let heading: Set<String> = [
    "heads", "leads", "runs", "chairs", "directs", "commands", "represents", "headed", "led", "ran",
    "founded", "works", "worked", "sits", "serves", "speaks",
  ]

  private static let managing: Set<String> = ["director", "manager", "adviser", "advisor", "head"]

  private static let studying: Set<String> = [
    "researcher", "analyst", "expert", "specialist", "scholar", "historian", "economist", "fellow",
  ]

  /// What stands behind their office is where they are sent, or what they look into.
  private static let envoys: Set<String> = [
    "envoy", "ambassador", "representative", "coordinator", "rapporteur", "mediator", "consul",
    "correspondent",
  ]
}
