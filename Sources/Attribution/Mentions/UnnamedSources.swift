// Sources without a name: "a Turkish security source", "analysts", "a spokesman for the council".

extension ActorResolver {
  /// The most words that a description keeps.
  private static let longestDescription = 10

  /// The unnamed source of a description; the same description is the same source in one article.
  mutating func unnamedSource(_ phrase: NounPhrase, _ sentence: Int) -> Int {
    let start = descriptionStart(phrase)
    let first = max(start, phrase.tokens.upperBound - Self.longestDescription)
    let printed = text.document.text(text.document.span(first..<phrase.tokens.upperBound))
    let base = ActorID(name: Self.capitalised(printed)).text + ordinal(phrase, of: printed)
    let shown = text.document.span(
      (first == start ? phrase.tokens.lowerBound : first)..<phrase.tokens.upperBound)
    let count = table.actors.count
    let index = table.add(
      DocumentActor(
        id: ActorID("\(base).\(articleID)"), name: Self.capitalised(text.document.text(shown)),
        type: .anonymousSource, affiliation: owner(of: phrase) ?? employer(of: phrase, sentence)))
    guard index == count else { return index }
    let words = descriptionWords(phrase)
    let isPlural = text.has(.plural, phrase.head) || isPluralNoun(phrase.head)
    let isWoman = sex(phrase.head)
    let isOffice =
      text.has([.groupReference, .body, .organisation], phrase.head)
      && !text.has([.anonymous, .office], phrase.head)
    table.change(index) {
      $0.isOffice = isOffice
      $0.description = words
      $0.isPlural = isPlural
      $0.isWoman = isWoman
    }
    unnamed.append(index)
    return index
  }

  /// Whom an unnamed source works for when only its kind is told: "a company official", "an army officer", "a
  /// source in the presidency" are of the company named before and of the country that is spoken of.
  func employer(of phrase: NounPhrase, _ sentence: Int) -> ActorID? {
    if let owner = possessor(of: phrase, sentence) { return owner }
    guard Self.servants.contains(text.lower(phrase.head)) else { return nil }
    for index in phrase.tokens.dropLast() where !text.hasCapital(index) {
      if let actor = employer(index, sentence) { return actor }
    }
    guard let first = phrase.rest.first,
      ["of", "for", "from", "at", "with", "in"].contains(text.lower(first))
    else { return nil }
    for index in phrase.rest.dropFirst().prefix(6) where !text.hasCapital(index) {
      if let actor = employer(index, sentence) { return actor }
    }
    return nil
  }

  /// The organisation that a noun stands for, or the country of a state's body.
  private func employer(_ index: Int, _ sentence: Int) -> ActorID? {
    switch text.lower(index) {
    case "army", "military", "navy", "police", "government", "ministry", "defence", "defense",
      "presidency",
      "presidential", "cabinet", "security", "intelligence", "parliament", "minister's",
      "president's":
      return country(before: index, sentence)
    case "administration":
      let unitedStates = ActorID("United-States")
      return table.index(of: unitedStates) == nil
        ? country(before: index, sentence) : unitedStates
    case "minister", "president", "premier":
      guard text.isPossessive(at: index + 1, before: text.document.tokens.count) else { return nil }
      return country(before: index, sentence)
    default: break
    }
    guard text.has(.groupReference, index) else { return nil }
    let noun = NounPhrase(tokens: index..<index + 1, rest: index + 1..<index + 1)
    return described(noun, 0).map { table.actors[$0].id }
  }

  /// The country named before a token in its sentence, else the one that the report is about.
  private func country(before index: Int, _ sentence: Int) -> ActorID? {
    let named = table.mentions(in: max(0, index - Self.lookBack)..<index).reversed().first {
      table.mentions[$0].sentence == sentence
        && table.mentions[$0].actor.map { table.actors[$0].type == .country } ?? false
    }
    return (named.flatMap { table.mentions[$0].actor } ?? table.mainCountry).map {
      table.actors[$0].id
    }
  }

  /// Those who speak for whom they work for.
  private static let servants: Set<String> = [
    "official", "officials", "source", "sources", "officer", "officers", "spokesman", "spokeswoman",
    "spokesperson", "commander", "commanders", "soldier", "soldiers", "minister", "ministers",
    "aide",
    "aides", "adviser", "advisers", "representative", "negotiator", "negotiators",
  ]

  /// "another source" is not the source described so before.
  private mutating func ordinal(_ phrase: NounPhrase, of description: String) -> String {
    guard let first = phrase.tokens.first,
      ["another", "second", "other"].contains(text.lower(first))
    else { return "" }
    let name = ActorID(name: Self.capitalised(description)).text
    let isKnown = table.index(of: ActorID("\(name).\(articleID)")) != nil
    let same = (ordinals[name] ?? (isKnown ? 1 : 0)) + 1
    ordinals[name] = same
    return same == 1 ? "" : "-\(same)"
  }

  private func sex(_ head: Int) -> Bool? {
    if text.has(.woman, head) { return true }
    return text.has(.man, head) ? false : nil
  }

  private func isPluralNoun(_ head: Int) -> Bool {
    let word = text.lower(head)
    return word.hasSuffix("s") && !word.hasSuffix("ss")
  }

  /// The first token that describes: behind "a", "the", "another".
  private func descriptionStart(_ phrase: NounPhrase) -> Int {
    var index = phrase.tokens.lowerBound
    if index + 1 < phrase.head, text.lower(index) == "one", text.lower(index + 1) == "of" {
      return index
    }
    while index < phrase.head, text.has([.function, .indefinite], index) || !text.isWord(index) {
      index += 1
    }
    return index
  }

  /// The folded words of a description, its head last.
  func descriptionWords(_ phrase: NounPhrase) -> [String] {
    (descriptionStart(phrase)..<phrase.tokens.upperBound)
      .filter { text.isWord($0) && !text.isPossessive($0) }.suffix(8).map { text.lower($0) }
  }

  private static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
