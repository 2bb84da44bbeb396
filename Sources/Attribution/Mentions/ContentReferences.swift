// Follows what a content calls its actors without a name: "he", "the army", "both sides".

/// How a content is said, as far as it tells whom the content is about.
struct AboutFrame {
  var speaker: ActorID?
  var sentence = 0
  /// What the cue alone makes of the content.
  var cue = Modality.statement
  /// Between the cue and the content: "the army" of "accused the army of shelling a clinic".
  var addressee = 0..<0
  /// Whether a token stands in quotation marks, where "he" is not the speaker.
  var isQuoted: (Int) -> Bool = { _ in false }
}

extension ActorResolver {
  /// Whom a pronoun of a content stands for: in reported speech "he" is the speaker, in quoted speech
  /// somebody else.
  func referent(ofPronoun index: Int, in frame: AboutFrame) -> ActorID? {
    guard text.has(.pronoun, index), !isPossessive(index) else { return nil }
    let word = text.lower(index)
    switch word {
    case "he", "she", "him", "her", "they": break
    default: return nil
    }
    if !frame.isQuoted(index), let speaker = frame.speaker.flatMap({ table.index(of: $0) }),
      Self.agrees(table.actors[speaker], with: word)
    {
      return frame.speaker
    }
    let found = lastMentioned(before: index, reach: frame.sentence - 1) {
      $0.id != frame.speaker && Self.agrees($0, with: word)
    }
    return found.first.map { table.actors[$0].id }
  }

  /// Whom the subject of a content names or refers to.
  mutating func subject(_ tokens: Range<Int>, in frame: AboutFrame) -> [ActorID] {
    let named = actors(in: tokens)
    if !named.isEmpty { return named }
    for index in tokens {
      if let actor = referent(ofPronoun: index, in: frame) { return [actor] }
      if let actor = definite(at: index, in: tokens, frame) { return [actor] }
      if text.lower(index) == "country", isOwn(index - 1), let speaker = frame.speaker {
        return [side(of: speaker)]
      }
      if text.lower(index) == "it", index == tokens.lowerBound, !frame.isQuoted(index),
        let speaker = frame.speaker, speaksOfItself(speaker)
      {
        return [speaker]
      }
    }
    return []
  }

  /// "her" before a noun.
  private func isPossessive(_ index: Int) -> Bool {
    guard text.lower(index) == "her", index + 1 < text.document.tokens.count else { return false }
    return text.isWord(index + 1) && !text.has([.function, .postmodifier], index + 1)
  }

  private static func agrees(_ actor: DocumentActor, with pronoun: String) -> Bool {
    switch pronoun {
    case "he", "him":
      actor.type == .person && actor.isWoman != true
        || actor.type == .anonymousSource && !actor.isPlural && actor.isWoman != true
    case "she", "her":
      actor.type == .person && actor.isWoman != false
        || actor.type == .anonymousSource && !actor.isPlural && actor.isWoman != false
    default: actor.isPlural || actor.type == .armedGroup || actor.type == .military
    }
  }

  /// "the army", "the foreign ministry", "the group" in a content: the one named before.
  mutating func definite(at index: Int, in tokens: Range<Int>, _ frame: AboutFrame) -> ActorID? {
    guard text.has([.function, .body], index) else { return nil }
    let isPolice = text.lower(index) == "police" && index == tokens.lowerBound
    guard text.lower(index) == "the" || isPolice else { return nil }
    var head: Int? = isPolice ? index : nil
    for next in index + 1..<min(index + 4, tokens.upperBound) {
      guard text.isWord(next), !text.hasCapital(next) else { break }
      if text.has([.body, .group, .force, .groupReference], next) || endsBody(next, from: index + 1)
      {
        head = next
      } else if !text.has([.modifier, .officeModifier], next) {
        break
      }
    }
    guard let head, table.mentions(in: index..<head + 1).isEmpty else { return nil }
    let phrase = NounPhrase(tokens: index..<head + 1, rest: head + 1..<head + 1)
    horizon = text.document.tokens[index].span.start
    let side = frame.speaker.flatMap { ownCountry(of: $0) }
    let isBody = !text.has(.plural, head) || text.lower(head) == "forces"
    let found =
      isBody
      ? body(phrase, frame.sentence, side: side)?.actor ?? described(phrase, frame.sentence)
      : described(phrase, frame.sentence)
    return found.map { table.actors[$0].id }
  }

  /// The country whose side somebody is on; none for reporters, whose outlet's country is not their subject.
  private func ownCountry(of speaker: ActorID) -> ActorID? {
    let side = side(of: speaker)
    return table.type(of: side) == .media ? nil : table.countryAbove(side)
  }

  private static let soldiers = WordSet("soldiers troops")

  /// "the soldiers", "our troops", "troops had …": the army of the side that speaks, or of the one named
  /// before.
  mutating func soldiers(at index: Int, in tokens: Range<Int>, _ frame: AboutFrame) -> ActorID? {
    guard text.isOne(of: Self.soldiers, index), table.mentions(in: index..<index + 1).isEmpty,
      let army = knowledge.gazetteer.meaning(of: "army")?.body
    else { return nil }
    let before = index > tokens.lowerBound ? text.lower(index - 1) : ""
    let country = frame.speaker.flatMap { ownCountry(of: $0) }
    switch before {
    case "our", "its":
      return country.flatMap { table.body(army, of: $0) }.map { table.actors[$0].id }
    case "", "the", "government", "by", "that":
      let named = lastMentioned(before: index, reach: max(0, frame.sentence - 3)) {
        $0.type == .military
      }
      if let actor = named.first { return table.actors[actor].id }
      return country.flatMap { table.body(army, of: $0) }.map { table.actors[$0].id }
    default: return nil
    }
  }

  private func endsBody(_ index: Int, from start: Int) -> Bool {
    knowledge.gazetteer.longestMatch(
      in: text, from: start, limit: index + 1,
      where: { meaning, range in meaning.body != nil && range.upperBound == index + 1 }) != nil
  }

  /// "both sides", "the warring parties": the two sides that the report names most, the speaker's left
  /// out.
  func bothSides(at index: Int, in tokens: Range<Int>, speaker: ActorID?) -> [ActorID] {
    guard index + 1 < tokens.upperBound, let noun = sides(from: index, in: tokens) else {
      return []
    }
    let own = speaker.map { [$0, onBehalfOf($0) ?? $0] } ?? []
    var parties = table.actors.indices.suffix(Self.actorReach).filter { position in
      let actor = table.actors[position]
      switch actor.type {
      case .country: return !own.contains(actor.id)
      case .armedGroup, .military: return noun == .sides && !own.contains(actor.id)
      case .person, .governmentBody, .organisation, .media, .anonymousSource: return false
      }
    }
    parties.sort { table.actors[$0].spans.count > table.actors[$1].spans.count }
    guard parties.count > 1 else { return [] }
    return parties.prefix(2).map { table.actors[$0].id }
  }

  /// The words that `bothSides` starts at.
  static let sideOpenings = WordSet("both two all the warring")

  private enum Sides { case sides, countries }

  private func sides(from index: Int, in tokens: Range<Int>) -> Sides? {
    for next in index + 1..<min(index + 3, tokens.upperBound) {
      switch text.lower(next) {
      case "sides", "parties", "belligerents", "factions", "foes", "combatants": return .sides
      case "countries", "nations", "governments", "capitals", "neighbours", "neighbors":
        return text.lower(index) == "both" ? .countries : nil
      case "warring", "two", "opposing", "rival", "conflicting": continue
      default: return nil
      }
    }
    return nil
  }
}
