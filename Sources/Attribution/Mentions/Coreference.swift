// Follows pronouns and repeated descriptions to whom they stand for.

extension ActorResolver {
  /// "he", "she", "they", "it", "who".
  mutating func pronoun(_ index: Int, sentence: Int) -> [ResolvedSource] {
    let span = text.document.span(index..<index + 1)
    let actors: [Int]
    switch text.lower(index) {
    case "he", "him", "his", "himself": actors = lastPerson(isWoman: false, index, sentence)
    case "she", "her", "herself": actors = lastPerson(isWoman: true, index, sentence)
    case "it", "itself", "its": actors = lastThing(index, sentence)
    case "they", "them", "their", "themselves": actors = lastSeveral(index, sentence)
    case "who", "which": actors = antecedent(index)
    default: actors = []
    }
    return actors.map { actor in
      ResolvedSource(
        actor: table.actors[actor].id, mention: span, resolvedBy: .coreference,
        rule: "pronoun for \(table.actors[actor].name)")
    }
  }

  private func canBe(_ actor: DocumentActor, woman: Bool) -> Bool {
    guard actor.type == .person || actor.type == .anonymousSource && !actor.isPlural,
      !isThing(actor)
    else { return false }
    return actor.isWoman.map { $0 == woman } ?? true
  }

  /// The person who is the subject of a sentence behind the one in which somebody spoke last.
  private func recentSubject(isWoman: Bool, _ sentence: Int) -> Int? {
    let spoken = speakers.last?.sentence ?? -1
    for number in [sentence - 1, sentence - 2] where number >= 0 && number > spoken {
      let start = self.start(of: number)
      for index in table.mentions(in: start..<start + 12) {
        let mention = table.mentions[index]
        guard !mention.isModifier, let actor = mention.actor,
          table.actors[actor].type == .person, canBe(table.actors[actor], woman: isWoman),
          mention.tokens.lowerBound <= start + 1 || isApposed(mention, from: start)
        else { continue }
        return actor
      }
    }
    return nil
  }

  /// "The EU's top diplomat, Marijke Hoogland, …": between commas, behind an office that opens the
  /// sentence.
  private func isApposed(_ mention: Mention, from start: Int) -> Bool {
    let comma = mention.name.lowerBound - 1
    let end = mention.tokens.upperBound
    guard comma > start, end < text.document.tokens.count,
      text.lower(comma) == "," || mention.title != nil, text.lower(end) == ","
    else { return false }
    return (start..<comma).contains { text.has(.office, $0) }
      && !(start..<mention.tokens.lowerBound - 1).contains { text.lower($0) == "," }
  }

  /// "A western diplomat was less sure. … she said": the unnamed person who is the subject of the sentence
  /// before, who has not spoken yet.
  private mutating func recentUnnamed(isWoman: Bool, _ sentence: Int) -> Int? {
    let number = sentence - 1
    guard number >= 0, speakers.last.map({ $0.sentence < number }) ?? true else { return nil }
    let tokens = text.document.sentences[number].tokens
    guard let first = tokens.first, ["a", "an", "one", "another"].contains(text.lower(first)),
      let head = tokens.dropFirst().prefix(5).first(where: {
        text.has(.anonymous, $0) && !text.has(.plural, $0)
      }),
      !tokens.dropFirst().prefix(head - first).contains(where: { text.has(.postmodifier, $0) })
    else { return nil }
    let phrase = NounPhrase(tokens: first..<head + 1, rest: head + 1..<head + 1)
    let actor = unnamedSource(phrase, number)
    guard canBe(table.actors[actor], woman: isWoman) else { return nil }
    table.note(text.document.span(phrase.tokens), of: actor)
    return actor
  }

  private mutating func lastPerson(isWoman: Bool, _ index: Int, _ sentence: Int) -> [Int] {
    if let actor = recentSubject(isWoman: isWoman, sentence) { return [actor] }
    if let actor = introduced(isWoman: isWoman, before: index, sentence) { return [actor] }
    if let actor = recentUnnamed(isWoman: isWoman, sentence) { return [actor] }
    let subject = subjects(before: index, in: sentence).last { mention in
      mention.actor.map { canBe(table.actors[$0], woman: isWoman) } ?? false
    }
    if let spoken = speakers.suffix(Self.lookBack).last(where: { spoken in
      sentence - spoken.sentence <= Self.pronounReach
        && canBe(table.actors[spoken.actor], woman: isWoman)
    }) {
      if let actor = subject?.actor, spoken.sentence < sentence,
        !wasObject(subject, sentence)
      {
        return [actor]
      }
      return [spoken.actor]
    }
    if let actor = subject?.actor { return [actor] }
    return lastMentioned(before: index, reach: sentence - Self.pronounReach) {
      canBe($0, woman: isWoman)
    }
  }

  private func wasObject(_ mention: Mention?, _ sentence: Int) -> Bool {
    guard let mention else { return true }
    return mention.tokens.lowerBound > start(of: sentence) + 3
  }

  private func start(of sentence: Int) -> Int {
    let sentences = text.document.sentences
    guard !sentences.isEmpty else { return 0 }
    return sentences[min(max(0, sentence), sentences.count - 1)].tokens.lowerBound
  }

  /// Mentions of the sentence that stand before a token, in order; bounded.
  private func subjects(before index: Int, in sentence: Int) -> [Mention] {
    let start = self.start(of: sentence)
    guard start < index else { return [] }
    return table.mentions(in: max(start, index - 60)..<index)
      .map { table.mentions[$0] }
      .filter { !$0.isModifier && $0.tokens.upperBound <= index }
  }

  func isThing(_ actor: DocumentActor) -> Bool {
    switch actor.type {
    case .country, .governmentBody, .military, .armedGroup, .organisation, .media: true
    case .person: false
    case .anonymousSource: actor.isOffice
    }
  }

  func lastThing(_ index: Int, _ sentence: Int) -> [Int] {
    let before = subjects(before: index, in: sentence).filter { mention in
      !mention.isPlaceUse && mention.actor.map { isThing(table.actors[$0]) } ?? false
    }
    let start = self.start(of: sentence)
    if let first = before.first, let actor = first.actor, first.tokens.lowerBound <= start + 3 {
      return [actor]
    }
    if let actor = recentThing(sentence) { return [actor] }
    if let spoken = speakers.suffix(Self.lookBack).last(where: { spoken in
      sentence - spoken.sentence <= Self.pronounReach && isThing(table.actors[spoken.actor])
    }) {
      return [spoken.actor]
    }
    if let actor = before.last?.actor { return [actor] }
    return lastMentioned(before: index, reach: sentence - 2) { isThing($0) }
  }

  /// "Hamas tells a different story. Its negotiators …": the subject of the sentence before, in which nobody
  /// spoke.
  private func recentThing(_ sentence: Int) -> Int? {
    guard sentence > 0, speakers.last.map({ $0.sentence < sentence - 1 }) ?? true else {
      return nil
    }
    let start = self.start(of: sentence - 1)
    for index in table.mentions(in: start..<start + 2) {
      let mention = table.mentions[index]
      guard !mention.isModifier, !mention.isPlaceUse, let actor = mention.actor,
        isThing(table.actors[actor])
      else { continue }
      return actor
    }
    return nil
  }

  private func lastSeveral(_ index: Int, _ sentence: Int) -> [Int] {
    guard let last = speakers.last, sentence - last.sentence <= Self.pronounReach else {
      return lastMentioned(before: index, reach: sentence - 2) { $0.isPlural || isThing($0) }
    }
    let together = speakers.suffix(Self.lookBack).reversed().prefix { $0.sentence == last.sentence }
      .reversed()
      .map(\.actor)
    var unique: [Int] = []
    for actor in together where !unique.contains(actor) { unique.append(actor) }
    if unique.count > 1 { return unique }
    let fitting = speakers.suffix(Self.lookBack).last { spoken in
      let actor = table.actors[spoken.actor]
      return sentence - spoken.sentence <= Self.pronounReach
        && (actor.isPlural || isThing(actor) || actor.type == .anonymousSource)
    }
    return [(fitting ?? last).actor]
  }

  /// "Erdogan, who said": the name that stands before the relative pronoun.
  private func antecedent(_ index: Int) -> [Int] {
    guard index > 0 else { return [] }
    let found = table.mentions(in: max(0, index - 12)..<index).last {
      !table.mentions[$0].isModifier && table.mentions[$0].tokens.upperBound <= index
    }
    return found.flatMap { table.mentions[$0].actor }.map { [$0] } ?? []
  }

  func lastMentioned(
    before index: Int, reach sentence: Int, where accepts: (DocumentActor) -> Bool
  ) -> [Int] {
    let start = self.start(of: sentence)
    guard start < index else { return [] }
    for position in table.mentions(in: max(start, index - 200)..<index).reversed() {
      let mention = table.mentions[position]
      guard !mention.isModifier, !mention.isPlaceUse, mention.tokens.upperBound <= index,
        let actor = mention.actor, accepts(table.actors[actor])
      else { continue }
      return [actor]
    }
    return []
  }

  /// "the two leaders", "both countries", "the two": the last two that fit.
  func bothOfThem(_ source: Range<Int>, _ sentence: Int) -> [ResolvedSource]? {
    guard (2...5).contains(source.count) || text.lower(source.lowerBound) == "both" else {
      return nil
    }
    guard source.contains(where: { text.has(.count, $0) || text.lower($0) == "both" }) else {
      return nil
    }
    var words = source.filter { text.isWord($0) }.map { text.lower($0) }
    if words.first == "the" {
      words.removeFirst()
    } else if words.first != "both", words.count > 1 {
      return nil
    }
    guard let number = words.first, let count = ["two": 2, "both": 2, "three": 3][number] else {
      return nil
    }
    let noun = words.count > 1 ? words[words.count - 1] : ""
    let found = lastDistinct(count, before: source.lowerBound) { actor in
      switch noun {
      case "countries", "nations", "states", "governments", "capitals", "allies", "neighbours",
        "neighbors":
        actor.type == .country
      case "sides", "parties": isThing(actor)
      case "": actor.type == .person
      case "leaders", "presidents", "ministers", "men", "women", "officials", "diplomats", "chiefs":
        actor.type == .person
      default: false
      }
    }
    guard found.count == count else { return nil }
    return found.map { actor in
      ResolvedSource(
        actor: table.actors[actor].id, mention: text.document.span(source),
        resolvedBy: .coreference, rule: "the \(count) named before")
    }
  }

  private func lastDistinct(
    _ count: Int, before index: Int, where accepts: (DocumentActor) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    for position in table.mentions(in: max(0, index - 200)..<index).reversed() {
      guard found.count < count, let actor = table.mentions[position].actor,
        table.mentions[position].tokens.upperBound <= index, !found.contains(actor),
        accepts(table.actors[actor])
      else { continue }
      found.append(actor)
    }
    return found.reversed()
  }
}
