// Follows a repeated description to whom it stands for: "the source", "the group".

extension ActorResolver {
  /// "the source", "the group", "the official": who was described or named before.
  func described(_ phrase: NounPhrase, _ sentence: Int) -> Int? {
    let head = text.lower(phrase.head)
    let words = descriptionWords(phrase)
    if words.count == 1, text.has(.groupReference, phrase.head), let spoken = speakers.last,
      sentence - spoken.sentence <= 1, Self.fits(table.actors[spoken.actor], noun: head)
    {
      return spoken.actor
    }
    if let source = unnamedBefore(words, head: head),
      owner(of: phrase).map({ $0 == table.actors[source].affiliation }) ?? true
    {
      return source
    }
    if text.has([.anonymous, .office], phrase.head), !text.has(.plural, phrase.head),
      isOfficial(head), let spoken = speakers.last, sentence - spoken.sentence <= Self.pronounReach,
      table.actors[spoken.actor].type == .person, words.count == 1
    {
      return spoken.actor
    }
    guard text.has([.groupReference, .group, .body, .force], phrase.head) else { return nil }
    let owner = owner(of: phrase)
    if head == "group" || head == "movement",
      let armed = recent(where: {
        $0.type == .armedGroup && (owner == nil || $0.affiliation == owner)
      })
    {
      return armed
    }
    return recent { actor in
      Self.fits(actor, noun: head) && (owner == nil || actor.affiliation == owner)
    }
  }

  /// The unnamed source that spoke last and fits: the same noun, or a general one for it, and no word
  /// that it does not have.
  private func unnamedBefore(_ words: [String], head: String) -> Int? {
    let recent = unnamed.suffix(Self.lookBack)
    let spoken = speakers.suffix(Self.lookBack).reversed().map(\.actor)
      .filter { table.actors[$0].type == .anonymousSource }
    return (spoken + recent.reversed()).first { index in
      let known = table.actors[index].description
      guard let other = known.last else { return false }
      let isHead = other == head || (Self.isGeneral(head) && Self.isPersonNoun(other))
      return isHead && words.dropLast().allSatisfy(known.contains)
    }
  }

  private static func isGeneral(_ noun: String) -> Bool {
    ["source", "official", "officer", "diplomat", "man", "woman", "spokesman", "spokeswoman"]
      .contains(noun)
  }

  private static func isPersonNoun(_ noun: String) -> Bool {
    guard let number = Vocabulary.shared.number(of: noun) else { return false }
    let classes = NameClass.of(number)
    return !classes.isDisjoint(with: [.anonymous, .office]) && !classes.contains(.plural)
  }

  private func isOfficial(_ noun: String) -> Bool {
    [
      "official", "officer", "minister", "spokesman", "spokeswoman", "spokesperson", "leader",
      "politician", "lawmaker", "diplomat", "envoy", "analyst", "expert", "activist", "candidate",
      "senator", "congressman", "governor", "mayor", "general", "commander", "professor",
      "economist", "author", "lawyer", "attorney", "president", "chairman", "director", "nominee",
    ].contains(noun)
  }

  /// Whether a noun can stand for an actor of this kind.
  static func fits(_ actor: DocumentActor, noun: String) -> Bool {
    switch noun {
    case "agency", "broadcaster", "newspaper", "channel", "outlet", "paper", "magazine", "station",
      "website":
      return actor.type == .media || (noun == "agency" && actor.type == .organisation)
    case "group", "militia", "movement", "militant", "militants", "rebel", "rebels", "insurgent",
      "insurgents", "separatist", "separatists", "guerrilla", "guerrillas", "jihadist", "jihadists",
      "terrorists", "faction", "cartel", "gang", "rebellion", "insurgency", "outfit", "fighters":
      return actor.type == .armedGroup
        || (["group", "movement"].contains(noun) && actor.type == .organisation)
    case "department", "office", "police", "court", "parliament", "senate", "ministry":
      return (actor.type == .governmentBody || actor.type == .organisation)
        && WorldTable.contains(noun, in: Folding.fold(actor.name))
    default:
      if actor.type == .armedGroup {
        return WorldTable.contains(noun, in: Folding.fold(actor.name))
      }
      if actor.type == .military, ["command", "fleet", "unit", "brigade", "corps"].contains(noun) {
        return Folding.fold(actor.name).hasSuffix(noun)
      }
      if actor.type == .organisation || actor.type == .governmentBody {
        let name = Folding.fold(actor.name)
        return name.hasSuffix(noun) || WorldTable.contains(noun, in: name)
          || noun == "mission" && actor.type == .organisation && actor.affiliation != nil
          || [
            "organization", "organisation", "body", "monitor", "watchdog", "charity", "ngo",
            "union", "company", "firm", "bloc", "alliance",
          ].contains(noun)
      }
      return false
    }
  }
}
