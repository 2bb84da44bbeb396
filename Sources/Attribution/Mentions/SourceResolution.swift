// Resolves one noun phrase: a name, an office, a body, an unnamed source.

extension ActorResolver {
  /// The actor of a noun phrase with one head.
  mutating func nominal(_ part: Range<Int>, sentence: Int) -> ResolvedSource? {
    let end = headEnd(of: part)
    let span = text.document.span(part.lowerBound..<max(end, part.lowerBound + 1))
    if let actor = calledByName(part.lowerBound..<end) {
      return resolved(actor, span, .name, "named behind the description")
    }
    if let mention = mention(endingAt: end, in: part), let actor = named(mention) {
      adopt(actor, from: table.mentions[mention].tokens.lowerBound, sentence)
      adopt(actor, as: table.mentions[mention].tokens, sentence)
      adoptByOffice(actor, from: table.mentions[mention].tokens.lowerBound, sentence)
      return resolved(actor, span, .name, "named")
    }
    guard end > part.lowerBound else { return nil }
    let phrase = NounPhrase(tokens: part.lowerBound..<end, rest: end..<part.upperBound)
    let head = end - 1
    if let actor = author(of: phrase, sentence) {
      return resolved(actor, span, .name, "author of the words")
    }
    if isDefinite(phrase), let actor = localBody(phrase) {
      return resolved(actor, span, .coreference, "the government named before")
    }
    if let found = body(phrase, sentence) {
      table.noteAcronym(at: bodyMatch(phrase)?.end ?? end, found.actor)
      return resolved(found.actor, span, found.by, found.rule)
    }
    if text.has(.office, head), let actor = apposed(phrase) {
      if table.actors[actor].type == .person, isUntold(actor),
        let owner = owner(of: phrase) ?? employer(of: phrase, sentence)
      {
        let office = descriptionWords(phrase)
        tell(actor, owner)
        table.change(actor) {
          if $0.office.isEmpty { $0.office = office }
        }
      }
      adopt(actor, from: part.lowerBound, sentence)
      adoptByOffice(actor, from: part.lowerBound, sentence)
      return resolved(actor, span, .name, "named behind the office")
    }
    let isAnonymous = text.has(.anonymous, head)
    if isAnonymous, isDefinite(phrase), !text.hasCapital(head),
      let known = described(phrase, sentence)
    {
      return resolved(known, span, .coreference, "described again")
    }
    if isOffice(head, in: phrase), let holder = holder(phrase) {
      if table.actors[holder].affiliation == nil, let owner = employer(of: phrase, sentence) {
        table.change(holder) { $0.affiliation = owner }
      }
      return resolved(holder, span, .coreference, "holder of the office named in the text")
    }
    if !isAnonymous, isDefinite(phrase), !text.hasCapital(head) || phrase.tokens.count == 2,
      let known = described(phrase, sentence)
    {
      return resolved(known, span, .coreference, "described again")
    }
    guard text.isWord(head) else { return nil }
    return resolved(unnamedSource(phrase, sentence), span, .name, "unnamed, as described")
  }

  /// "The operator of the platform, Corentyne Energy, says", "The UN agency for refugees, UNHCR, said": the
  /// name between commas behind a noun for an organisation.
  private mutating func calledByName(_ part: Range<Int>) -> Int? {
    guard let head = part.last, !text.hasCapital(head), isDefinite(part) || mentions(in: part),
      text.has([.groupReference, .outletNoun], head) || Self.owners.contains(text.lower(head))
    else { return nil }
    let tokens = text.document.tokens
    guard
      let comma = (part.upperBound..<min(tokens.count, part.upperBound + 9))
        .first(where: { text.lower($0) == "," }), comma + 1 < tokens.count
    else { return nil }
    let first = text.lower(comma + 1).hasSuffix("-based") ? comma + 2 : comma + 1
    guard
      let mention = table.mentions(in: comma + 1..<comma + 3).last(where: {
        !table.mentions[$0].isModifier && table.mentions[$0].name.lowerBound == first
      })
    else { return nil }
    let end = table.mentions[mention].tokens.upperBound
    guard end < tokens.count, text.lower(end) == "," else { return nil }
    switch table.mentions[mention].kind {
    case .known(_, .name), .organisation: return table.actor(of: mention)
    case .unknown: return table.actor(of: mention) ?? table.promote(mention, to: .organisation)
    case .known, .body, .person, .place: return nil
    }
  }

  /// "Secretary General" ends in a rank and is an office.
  private func isOffice(_ head: Int, in phrase: NounPhrase) -> Bool {
    text.has(.office, head)
      || text.has(.rank, head) && head > phrase.tokens.lowerBound && text.has(.office, head - 1)
  }

  private func isDefinite(_ part: Range<Int>) -> Bool {
    part.first.map { text.lower($0) == "the" } ?? false
  }

  private func mentions(in part: Range<Int>) -> Bool { !table.mentions(in: part).isEmpty }

  /// Nouns for who owns or runs something.
  private static let owners: Set<String> = [
    "owner", "operator", "maker", "manufacturer", "publisher", "developer", "contractor", "insurer",
  ]

  /// A noun phrase: up to its head, and what describes it further.
  struct NounPhrase {
    var tokens: Range<Int>
    var rest: Range<Int>

    var head: Int { tokens.upperBound - 1 }
  }

  private mutating func resolved(
    _ actor: Int, _ span: Span, _ by: Resolution, _ rule: String
  ) -> ResolvedSource {
    table.note(span, of: actor)
    return ResolvedSource(
      actor: table.actors[actor].id, mention: span, resolvedBy: by, rule: rule)
  }

  /// The actor of a mention that acts: what could be a person or nothing is a person now.
  mutating func named(_ index: Int) -> Int? {
    if let actor = table.actor(of: index) { return actor }
    let mention = table.mentions[index]
    switch mention.kind {
    case .unknown:
      let first = mention.name.lowerBound
      if mention.name.contains(where: { isCommonNoun($0) }) { return nil }
      let isAcronym = mention.name.count == 1 && text.document.tokens[first].isAllCapitals
      return table.promote(index, to: isAcronym ? .organisation : .person)
    case .place:
      // "Gao said" where the report has named Gao Wenbin.
      return table.single(index) ?? table.promote(index, to: .organisation)
    case .organisation: return table.promote(index, to: .organisation)
    case .known, .body, .person: return nil
    }
  }

  /// A word that the document also prints in lower case, or that the lexicon knows as a noun, is
  /// capitalised for its place in the sentence only.
  private mutating func isCommonNoun(_ index: Int) -> Bool {
    if text.has(.givenName, index) { return false }
    return text.has([.anonymous, .group, .people, .plural], index)
      || text.has(.rank, index) && text.isOne(of: Self.fullRanks, index)
      || table.isPrintedInLowerCase(text.document.tokens[index])
  }

  /// Ranks written in full, which stand for who has them.
  private static let fullRanks = WordSet(
    "general admiral colonel commander brigadier commodore lieutenant sergeant corporal")

  // MARK: Offices

  /// "Turkey's foreign minister", "the president", "the Russian leader".
  private func holder(_ phrase: NounPhrase) -> Int? {
    guard !isIndefinite(phrase), !text.has(.plural, phrase.head) else { return nil }
    var words = phrase.tokens.filter { index in
      text.isWord(index) && text.has([.office, .officeModifier, .rank], index)
        && !text.has(.honorific, index)
        && (table.mentions(in: index..<index + 1).isEmpty || index == phrase.head)
    }.map { text.lower($0) }
    if words == ["pm"] { words = ["prime", "minister"] }
    words.removeAll { ["former", "then", "senior", "top", "country"].contains($0) }
    let owner = owner(of: phrase)
    if words == ["leader"] || words == ["head"] { return leader(of: owner) }
    guard !words.isEmpty, words != ["counterpart"] else { return nil }
    let found = table.holders(of: words, in: owner)
    return lastSpoken(of: found) ?? found.first
  }

  private func leader(of owner: ActorID?) -> Int? {
    for office in [
      ["president"], ["premier"], ["leader"], ["king"], ["prime", "minister"], ["chancellor"],
    ] {
      let found = table.holders(of: office, in: owner)
      if let first = found.first { return lastSpoken(of: found) ?? first }
    }
    return nil
  }

  func lastSpoken(of candidates: [Int]) -> Int? {
    speakers.suffix(Self.lookBack).last { candidates.contains($0.actor) }?.actor
  }

  // MARK: Owners

  /// Whom a noun phrase belongs to: "US" of "US officials", the council of "a spokesman for the council".
  func owner(of phrase: NounPhrase) -> ActorID? {
    for index in table.mentions(in: phrase.tokens).reversed() {
      let mention = table.mentions[index]
      guard mention.tokens.lowerBound >= phrase.tokens.lowerBound,
        mention.tokens.upperBound <= phrase.head, let actor = mention.actor ?? table.single(index)
      else { continue }
      return table.actors[actor].id
    }
    guard let first = phrase.rest.first,
      ["of", "for", "from", "at", "with", "in", "to", "by"].contains(text.lower(first))
    else { return nil }
    for index in table.mentions(in: phrase.rest) {
      let mention = table.mentions[index]
      guard !mention.isModifier, mention.tokens.lowerBound <= first + 4,
        mention.tokens.lowerBound > first, let actor = mention.actor
      else { continue }
      if text.lower(first) == "in", mention.isPlaceUse { continue }
      return table.actors[actor].id
    }
    return nil
  }

  func isIndefinite(_ phrase: NounPhrase) -> Bool {
    guard let first = phrase.tokens.first else { return false }
    return text.has(.indefinite, first) || (text.has(.plural, phrase.head) && !isDefinite(phrase))
  }

  func isDefinite(_ phrase: NounPhrase) -> Bool {
    guard let first = phrase.tokens.first else { return false }
    switch text.lower(first) {
    case "the", "this", "that", "these", "those", "both": return true
    default: return false
    }
  }
}
