// Sources without a name: "a Turkish security source", "analysts", "a spokesman for the council".

extension ActorResolver {
  /// The most words that a description keeps.
  private static let longestDescription = 10

  /// The unnamed source of a description; the same description is the same source in one article.
  mutating func unnamedSource(_ phrase: NounPhrase, _ sentence: Int) -> Int {
    let start = descriptionStart(phrase)
    let first = max(start, phrase.tokens.upperBound - Self.longestDescription)
    let printed = text.document.text(text.document.span(first..<complementEnd(of: phrase)))
    let base = ActorID(name: Self.capitalised(printed)).text + ordinal(phrase, of: printed)
    let shown = text.document.span(
      (first == start ? phrase.tokens.lowerBound : first)..<complementEnd(of: phrase))
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

  /// Where what describes an unnamed source ends: "a resident of the old town", "two officials familiar with
  /// the matter", but not the clause of "an officer who …".
  private func complementEnd(of phrase: NounPhrase) -> Int {
    var end = phrase.rest.lowerBound
    let limit = min(phrase.rest.upperBound, end + Self.longestComplement)
    while end < limit, text.isWord(end) || text.isPossessive(end) {
      if ["who", "which", "that", "whose"].contains(text.lower(end)) { break }
      end += 1
    }
    return max(end, phrase.tokens.upperBound)
  }

  private static let longestComplement = 8

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
