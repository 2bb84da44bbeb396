// Tells whose words a document is that speaks: "a UN report", "the statement".

extension ActorResolver {
  /// "Mr. Hadi's letter", "a UN report", "a statement by the council", "the statement": whose words they are.
  mutating func author(of phrase: NounPhrase, _ sentence: Int) -> Int? {
    guard text.has(.words, phrase.head) || Self.issued.contains(text.lower(phrase.head)),
      phrase.rest.first.map({ !["to", "with", "for", "at"].contains(text.lower($0)) }) ?? true
    else { return nil }
    if text.has(.words, phrase.head), let owner = owner(of: phrase) {
      return table.index(of: owner)
    }
    if let author = namedAuthor(behind: phrase, sentence) { return author }
    return possessingAuthor(of: phrase, sentence) ?? issuer(of: phrase, sentence)
  }

  /// "a report by the ministry".
  private mutating func namedAuthor(behind phrase: NounPhrase, _ sentence: Int) -> Int? {
    guard text.has(.words, phrase.head), let first = phrase.rest.first,
      ["by", "from", "of"].contains(text.lower(first)),
      first + 2 < min(phrase.rest.upperBound + 1, text.document.tokens.count),
      text.lower(first + 1) == "the"
    else { return nil }
    let noun = NounPhrase(tokens: first + 1..<first + 3, rest: first + 3..<first + 3)
    guard text.has([.body, .groupReference], noun.head) || bodyIndex(noun) != nil else {
      return nil
    }
    return body(noun, sentence)?.actor ?? described(noun, sentence)
  }

  /// "its statement", "his account".
  private mutating func possessingAuthor(of phrase: NounPhrase, _ sentence: Int) -> Int? {
    guard let first = phrase.tokens.first, phrase.tokens.count <= 4 else { return nil }
    switch text.lower(first) {
    case "its", "his", "her", "their":
      return pronoun(first, sentence: sentence).first.flatMap { table.index(of: $0.actor) }
    default: return nil
    }
  }

  /// "the statement", "the document": of who spoke last, unless another document was named that it can be.
  private func issuer(of phrase: NounPhrase, _ sentence: Int) -> Int? {
    guard isDefinite(phrase), phrase.rest.isEmpty, phrase.tokens.count <= 3,
      phrase.tokens.dropFirst().dropLast().allSatisfy({ !text.hasCapital($0) })
    else { return nil }
    let noun = text.lower(phrase.head)
    let isIssued = Self.issued.contains(noun)
    guard isIssued || Self.studies.contains(noun) else { return nil }
    if opensParagraph(phrase.tokens.lowerBound, sentence) {
      guard isIssued, phrase.tokens.count == 2,
        phrase.tokens.upperBound < text.document.tokens.count,
        text.lower(phrase.tokens.upperBound) != ","
      else { return nil }
    }
    for spoken in speakers.suffix(Self.lookBack).reversed() {
      guard sentence - spoken.sentence <= Self.documentReach else { return nil }
      let actor = table.actors[spoken.actor]
      if actor.type == .anonymousSource, actor.description.last == noun { return spoken.actor }
      if actor.type == .media { continue }
      if isIssued || isThing(actor) && actor.type != .country { return spoken.actor }
    }
    return nil
  }

  /// What opens a paragraph may be a document that was spoken about, not from.
  private func opensParagraph(_ index: Int, _ sentence: Int) -> Bool {
    let sentences = text.document.sentences
    guard index == sentences[sentence].tokens.lowerBound else { return false }
    return sentence == 0 || sentences[sentence - 1].paragraph != sentences[sentence].paragraph
  }

  /// How many sentences back who issued a document spoke.
  private static let documentReach = 8

  /// What people and bodies issue in their own name.
  private static let issued: Set<String> = [
    "statement", "statements", "document", "documents", "letter", "letters", "post", "posts",
    "communique", "communiqué", "message", "release", "press-release", "note", "memo", "memorandum",
    "declaration", "readout", "text", "bulletin", "notice", "tweet", "communication", "complaint",
    "filing", "dispatch",
  ]

  /// What bodies publish, and no single politician.
  private static let studies: Set<String> = [
    "report", "reports", "survey", "study", "assessment", "findings", "analysis", "review",
    "update",
    "figures", "data", "investigation", "inquiry",
  ]
}
