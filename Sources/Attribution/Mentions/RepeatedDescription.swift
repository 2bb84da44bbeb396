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
    if let person = personAgain(phrase, words, sentence) { return person }
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

  /// "the minister", "the senior commander", "the 58-year-old": the person who spoke last, first one who has
  /// that office.
  private func personAgain(_ phrase: NounPhrase, _ words: [String], _ sentence: Int) -> Int? {
    let head = text.lower(phrase.head)
    guard !text.has(.plural, phrase.head),
      words.dropLast().allSatisfy({ Self.measuringRank.contains($0) || Self.isAge($0) })
    else { return nil }
    if words.contains(where: Self.isAge) { return personJustNamed(phrase, sentence) }
    if Self.trades.contains(head), let spoken = speakers.last,
      sentence - spoken.sentence <= Self.pronounReach, table.actors[spoken.actor].type == .person,
      table.actors[spoken.actor].office.isEmpty || table.actors[spoken.actor].office.contains(head)
    {
      return spoken.actor
    }
    guard text.has([.anonymous, .office, .rank], phrase.head), isOfficial(head) else { return nil }
    for spoken in speakers.suffix(Self.officeReach).reversed()
    where table.actors[spoken.actor].type == .person
      && sentence - spoken.sentence <= Self.officeReach
      && table.actors[spoken.actor].office.contains(where: { Self.isOffice($0, callable: head) })
    {
      return spoken.actor
    }
    if let spoken = speakers.last, sentence - spoken.sentence <= Self.pronounReach,
      table.actors[spoken.actor].type == .person,
      table.actors[spoken.actor].office.isEmpty || !text.has(.rank, phrase.head)
    {
      return spoken.actor
    }
    return lastMentioned(before: phrase.tokens.lowerBound, reach: sentence - Self.officeReach) {
      $0.type == .person && $0.office.contains(where: { Self.isOffice($0, callable: head) })
    }.first
  }

  /// The person who spoke or was named in this sentence or the one before.
  private func personJustNamed(_ phrase: NounPhrase, _ sentence: Int) -> Int? {
    if let spoken = speakers.last, sentence - spoken.sentence <= 2,
      table.actors[spoken.actor].type == .person
    {
      return spoken.actor
    }
    return lastMentioned(before: phrase.tokens.lowerBound, reach: sentence - 2) {
      $0.type == .person
    }.first
  }

  /// How many speakers, and sentences, back the holder of an office is called by it.
  private static let officeReach = 10

  /// What people are called who hold no office.
  private static let trades: Set<String> = [
    "pensioner", "farmer", "teacher", "doctor", "surgeon", "driver", "carpenter", "medic", "nurse",
    "trader", "shopkeeper", "fisherman", "resident", "student", "mother", "father", "grandmother",
    "grandfather", "widow", "activist", "captain", "soldier", "sergeant", "volunteer", "lawyer",
    "priest", "imam", "elder", "mechanic", "baker", "engineer", "journalist", "researcher",
    "scholar",
    "academic", "campaigner", "survivor", "singer", "writer", "blogger", "pilot", "worker",
  ]

  private static let measuringRank: Set<String> = ["senior", "top", "veteran", "young", "old"]

  /// "58-year-old".
  private static func isAge(_ word: String) -> Bool { word.hasSuffix("-year-old") }

  /// Whether who has an office with this word in it is called so: a "lt" is an officer, an ambassador a
  /// diplomat.
  private static func isOffice(_ word: String, callable noun: String) -> Bool {
    if word == noun || noun.hasPrefix(word) && word.utf8.count >= 3 { return true }
    switch noun {
    case "commander", "officer":
      return [
        "general", "gen", "colonel", "col", "admiral", "adm", "brigadier", "brig", "major",
        "commander", "captain", "lieutenant", "marshal", "commodore",
      ].contains(word)
    case "diplomat": return ["ambassador", "envoy", "foreign", "consul"].contains(word)
    case "envoy": return ["ambassador", "representative"].contains(word)
    case "minister": return word == "premier"
    default: return false
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
      "colonel", "admiral", "brigadier", "ambassador", "negotiator", "ombudsman",
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
