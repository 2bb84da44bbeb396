// Whom a stretch of text is about, and the places it names.

extension ActorResolver {
  /// The actors that a span is about, in order, each once: those it names other than as a territory or as
  /// part of another name, and the speaker's own side where the speaker says "we".
  mutating func about(_ span: Span, speaker: ActorID?) -> [ActorID] {
    let tokens = tokens(of: span)
    var found: [ActorID] = []
    var firstThing = tokens.upperBound
    func add(_ actor: ActorID) { if !found.contains(actor) { found.append(actor) } }
    for index in table.mentions(in: tokens) {
      let mention = table.mentions[index]
      guard !mention.isModifier, !mention.isPlaceUse, mention.name.overlaps(tokens),
        isSubject(mention), let actor = table.actor(of: index)
      else { continue }
      if isThing(table.actors[actor]) { firstThing = min(firstThing, mention.tokens.lowerBound) }
      add(table.actors[actor].id)
    }
    if let side = speaker.map({ onBehalfOf($0) ?? $0 }), isInfinitive(tokens) { add(side) }
    for index in tokens {
      if let actor = ownSide(at: index, speaker, isFirst: index < firstThing) { add(actor) }
      if let actor = repeated(at: index, in: tokens) { add(actor) }
      for actor in theTwo(at: index, in: tokens) { add(actor) }
    }
    return found
  }

  /// The mentions of actors in a span.
  func mentions(in span: Span) -> [(ActorID, Span)] {
    table.mentions(in: tokens(of: span)).compactMap { index in
      let mention = table.mentions[index]
      guard !mention.isModifier, !mention.isPlaceUse, isSubject(mention), let actor = mention.actor
      else { return nil }
      return (table.actors[actor].id, text.document.span(mention.tokens))
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
    switch text.lower(index) {
    case "officials", "delegation", "leaders", "negotiators", "diplomats", "authorities", "side",
      "government", "experts", "ministers", "aggression", "attack", "attacks", "strikes",
      "airstrikes", "offensive", "invasion", "bombardment", "shelling", "withdrawal", "position",
      "proposal", "policy", "sanctions", "interests", "support":
      return true
    default: return false
    }
  }

  /// "(vowed to) drive back the rebels": who does it is the speaker's side.
  private func isInfinitive(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, first > 0 else { return false }
    return text.lower(first - 1) == "to" || text.lower(first) == "to"
  }

  /// "the two discussed", "the two countries": those named before.
  private mutating func theTwo(at index: Int, in tokens: Range<Int>) -> [ActorID] {
    guard text.lower(index) == "the", index + 1 < tokens.upperBound,
      ["two", "three"].contains(text.lower(index + 1))
    else { return [] }
    let isCounted =
      index + 2 < tokens.upperBound
      && [
        "countries", "nations", "states", "governments", "leaders", "presidents", "ministers",
        "sides", "allies", "neighbours", "neighbors", "men",
      ].contains(text.lower(index + 2))
    return bothOfThem(index..<index + (isCounted ? 3 : 2), 0)?.map(\.actor) ?? []
  }

  /// "we", "our": the speaker's side; "our forces": its army.
  ///
  /// - Parameter isFirst: No state or organisation stands before; else "it" is that one.
  private mutating func ownSide(
    at index: Int, _ speaker: ActorID?, isFirst: Bool
  ) -> ActorID? {
    guard let speaker, !text.document.tokens[index].isAllCapitals else { return nil }
    let side = onBehalfOf(speaker) ?? speaker
    if ["it", "its"].contains(text.lower(index)) {
      return isFirst && speaksOfItself(speaker) ? side : nil
    }
    if isFirst, text.lower(index) == "country", index > 0 {
      return ["the", "his", "her", "their", "our"].contains(text.lower(index - 1)) ? side : nil
    }
    guard ["we", "our", "us", "ours"].contains(text.lower(index)) else { return nil }
    if text.lower(index) == "our", let body = bodyAfter(index),
      let actor = table.body(body, of: side)
    {
      return table.actors[actor].id
    }
    return side
  }

  /// "Turkey said it had …": a state or organisation; a person would be "he".
  private func speaksOfItself(_ speaker: ActorID) -> Bool {
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

  /// "the army", "the militants" in the span: who was named so before.
  private func repeated(at index: Int, in tokens: Range<Int>) -> ActorID? {
    guard text.lower(index) == "the", index + 1 < tokens.upperBound,
      text.has([.body, .group, .force], index + 1), !text.hasCapital(index + 1)
    else { return nil }
    let phrase = NounPhrase(tokens: index..<index + 2, rest: index + 2..<index + 2)
    return described(phrase, 0).map { table.actors[$0].id }
  }

  /// The tokens that a span covers or touches.
  func tokens(of span: Span) -> Range<Int> {
    let tokens = text.document.tokens
    func first(where isPast: (Token) -> Bool) -> Int {
      var low = 0
      var high = tokens.count
      while low < high {
        let middle = (low + high) / 2
        if isPast(tokens[middle]) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = first { $0.span.end > span.start }
    return start..<max(start, first { $0.span.start >= span.end })
  }
}
