// Whom a stretch of text is about, and the places it names.

extension ActorResolver {
  /// The actors that a range of tokens is about, in order, each once: those it names other than as a territory or as
  /// part of another name, those it counts ("the two countries") or refers to ("the army", "he"), whom its
  /// cue addresses, and the speaker's own side where the speaker says "we" or names nobody.
  mutating func about(_ tokens: Range<Int>, in frame: AboutFrame) -> [ActorID] {
    var found: [ActorID] = []
    func add(_ actor: ActorID) { if !found.contains(actor) { found.append(actor) } }
    let counted = counted(in: tokens, frame)
    for actor in counted.actors { add(actor) }
    var firstThing = tokens.upperBound
    for index in table.mentions(in: tokens) {
      let mention = table.mentions[index]
      guard isActing(mention, in: tokens), !mention.tokens.overlaps(counted.range),
        let actor = table.actor(of: index)
      else { continue }
      if isThing(table.actors[actor]) { firstThing = min(firstThing, mention.tokens.lowerBound) }
      add(table.actors[actor].id)
    }
    for actor in implied(tokens, frame) { add(actor) }
    for index in tokens
    where (text.has([.selfReference, .pronoun], index) || text.isOne(of: Self.references, index))
      && !isOwnWording(index) && !isObject(index, of: tokens)
    {
      if let actor = ownSide(at: index, frame.speaker, isFirst: index < firstThing) { add(actor) }
      if let actor = definite(at: index, in: tokens, frame) { add(actor) }
      if let actor = soldiers(at: index, in: tokens, frame) { add(actor) }
      if !standsForOthers(index, in: tokens), let actor = referent(ofPronoun: index, in: frame) {
        add(actor)
      }
    }
    if found.isEmpty, let speaker = frame.speaker, isOnOwnAffairs(tokens, frame) {
      add(side(of: speaker))
    }
    return found
  }

  /// Where `definite` and `soldiers` find something.
  private static let references = WordSet("the police soldiers troops")

  /// Whom a content without a subject of its own is about: the speaker of "vowed to …" and "denied …ing",
  /// the accused of "accused X of …ing".
  private func implied(_ tokens: Range<Int>, _ frame: AboutFrame) -> [ActorID] {
    guard let first = tokens.first else { return [] }
    let isInfinitive = isInfinitive(tokens)
    let isGerund = text.lower(first).hasSuffix("ing")
    guard frame.cue == .accusation || isInfinitive || isGerund && frame.cue == .denial else {
      return []
    }
    let addressed = actors(in: frame.addressee)
    if !addressed.isEmpty || frame.cue == .accusation { return addressed }
    return frame.speaker.map { [side(of: $0)] } ?? []
  }

  /// The actors that a content counts, and where: "the two", "both sides".
  private mutating func counted(
    in tokens: Range<Int>, _ frame: AboutFrame
  ) -> (range: Range<Int>, actors: [ActorID]) {
    var found: (range: Range<Int>, actors: [ActorID]) = (0..<0, [])
    var tried = 0
    for index in tokens where !found.range.contains(index) {
      if tried < Self.countReach, text.isOne(of: Self.sideOpenings, index) {
        tried += 1
        found.actors += bothSides(at: index, in: tokens, speaker: frame.speaker)
      }
      guard tried < Self.countReach, index + 1 < tokens.upperBound, text.has(.count, index + 1),
        text.lower(index) == "the"
      else { continue }
      tried += 1
      guard let (range, actors) = theTwo(at: index, in: tokens, frame) else { continue }
      found.range = range
      found.actors += actors
    }
    return found
  }

  /// Whether a state's own affairs are meant where nobody is named: its bodies and unnamed officials speak
  /// of "the patrol" or say that "there are no issues"; of things that are new they report.
  private func isOnOwnAffairs(_ tokens: Range<Int>, _ frame: AboutFrame) -> Bool {
    guard let speaker = frame.speaker, let first = tokens.first, speaksForState(speaker),
      ![.denial, .demand, .accusation].contains(frame.cue)
    else { return false }
    switch text.lower(first) {
    case "the", "this", "these", "that", "there", "all", "such": return true
    default: return false
    }
  }

  func side(of speaker: ActorID) -> ActorID { onBehalfOf(speaker) ?? speaker }

  /// A state, its bodies and unnamed officials speak of their own doings when they name nobody.
  private func speaksForState(_ speaker: ActorID) -> Bool {
    guard let index = table.index(of: speaker) else { return false }
    switch table.actors[index].type {
    case .country, .governmentBody, .military: return true
    case .anonymousSource: return table.countryAbove(side(of: speaker)) == side(of: speaker)
    case .person, .armedGroup, .organisation, .media: return false
    }
  }

  private func isActing(_ mention: Mention, in tokens: Range<Int>) -> Bool {
    !mention.isModifier && !mention.isPlaceUse && mention.name.overlaps(tokens)
      && isSubject(mention)
  }

  /// The actors that are named in a range of tokens, as often as they are.
  func actors(in tokens: Range<Int>) -> [ActorID] {
    table.mentions(in: tokens).compactMap { index in
      let mention = table.mentions[index]
      guard !mention.isModifier, !mention.isPlaceUse, isSubject(mention) else { return nil }
      return mention.actor.map { table.actors[$0].id }
    }
  }

  /// An adjective alone ("Syrian refugees") names nobody.
  private func isSubject(_ mention: Mention) -> Bool {
    if case .known(_, .adjective) = mention.kind {
      return isOfficialSide(mention.tokens.upperBound)
    }
    if case .known(let known, .name) = mention.kind,
      knowledge.actors[known].type == .country, isAttributive(mention)
    {
      return isOfficialSide(mention.tokens.upperBound)
    }
    return true
  }

  /// "US" and "UK" before a noun are adjectives.
  private func isAttributive(_ mention: Mention) -> Bool {
    let next = mention.tokens.upperBound
    guard mention.name.count == 1, text.document.tokens[mention.name.lowerBound].isAllCapitals,
      next < text.document.tokens.count
    else { return false }
    return text.has([.anonymous, .group, .office, .modifier], next)
  }

  /// "Russian officials", "the Turkish delegation" stand for their country.
  private func isOfficialSide(_ index: Int) -> Bool {
    var index = index
    let limit = min(text.document.tokens.count, index + 3)
    while index < limit, text.has([.modifier, .officeModifier], index),
      !["official", "officials"].contains(text.lower(index))
    {
      index += 1
    }
    guard index < limit else { return false }
    return Doings.contains(text.lower(index)) || isCompoundDoing(index)
  }

  /// "Ethiopian port deal".
  private func isCompoundDoing(_ index: Int) -> Bool {
    guard index + 1 < text.document.tokens.count, text.isWord(index), text.isWord(index + 1),
      !text.hasCapital(index), !text.has([.function, .plural], index)
    else { return false }
    return Doings.contains(text.lower(index + 1))
  }

  /// "(vowed to) drive back the rebels": who does it is the speaker's side.
  private func isInfinitive(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, first > 0 else { return false }
    return text.lower(first - 1) == "to" || text.lower(first) == "to"
  }

  /// How many times a content counts actors ("the two"): each time those named before are searched.
  private static let countReach = 8

  /// "the two discussed", "the two NATO allies": those named before.
  private mutating func theTwo(
    at index: Int, in tokens: Range<Int>, _ frame: AboutFrame
  ) -> (Range<Int>, [ActorID])? {
    let limit = min(tokens.upperBound, index + 5)
    let noun = (index + 2..<max(index + 2, limit)).first { isCountedNoun(text.lower($0)) }
    if noun == nil, index + 2 < tokens.upperBound, isPluralNoun(text.lower(index + 2)) {
      return nil
    }
    let range = index..<(noun ?? index + 1) + 1
    return bothOfThem(range, frame.sentence).map { (range, $0.map(\.actor)) }
  }

  /// "the two regions" are no actors named before; "the two discussed" are.
  private func isPluralNoun(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 3
  }

  private func isCountedNoun(_ word: String) -> Bool {
    switch word {
    case "countries", "nations", "states", "governments", "leaders", "presidents", "ministers",
      "allies", "neighbours", "neighbors", "men", "women":
      true
    default: false
    }
  }

  /// "we", "our": the speaker's side; "our forces": its army.
  ///
  /// - Parameter isFirst: No state or organisation stands before; else "it" is that one.
  private mutating func ownSide(
    at index: Int, _ speaker: ActorID?, isFirst: Bool
  ) -> ActorID? {
    guard let speaker, text.has(.selfReference, index) else { return nil }
    switch text.lower(index) {
    case "its" where isFirst && speaksOfItself(speaker):
      guard table.countryAbove(speaker) == self.side(of: speaker) else { return speaker }
      let body = bodyAfter(index).flatMap { table.body($0, of: self.side(of: speaker)) }
      return body.map { table.actors[$0].id } ?? speaker
    case "it":
      return isFirst && speaksOfItself(speaker) && !isExpletive(index) ? speaker : nil
    case "country": return isFirst && isOwn(index - 1) ? side(of: speaker) : nil
    case "we", "our", "us", "ours": break
    default: return nil
    }
    let side = side(of: speaker)
    guard side != speaker || speaksOfItself(speaker) else { return nil }
    if text.lower(index) == "our", let body = bodyAfter(index),
      let actor = table.body(body, of: side)
    {
      return table.actors[actor].id
    }
    return side
  }

  /// "the country", "his country".
  func isOwn(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    switch text.lower(index) {
    case "the", "his", "her", "their", "our": return true
    default: return false
    }
  }

  /// "Turkey said it had …": a state or organisation; a person would be "he".
  func speaksOfItself(_ speaker: ActorID) -> Bool {
    guard let index = table.index(of: speaker) else { return false }
    return isThing(table.actors[index])
  }

  private func bodyAfter(_ index: Int) -> Int? {
    guard index + 1 < text.document.tokens.count else { return nil }
    return knowledge.gazetteer.longestMatch(
      in: text, from: index + 1, limit: min(text.document.tokens.count, index + 5),
      where: { meaning, _ in meaning.body != nil }
    )?.meaning.body
  }
}
