// Finds offices that speak before the name of their holder is told, as agencies open their reports.

extension DocumentActors {
  /// "… is ready for talks, the group's chief negotiator said on Monday. ¶ Aurelio Bedoya told …": a full name
  /// without a description that opens the next paragraph is the holder's.
  mutating func readOfficesBeforeNames() {
    let sentences = text.document.sentences
    for index in mentions.indices {
      let mention = mentions[index]
      let number = mention.sentence
      guard number > 0, mention.title == nil, mention.name.count > 1,
        mention.tokens.lowerBound == sentences[number].tokens.lowerBound,
        sentences[number - 1].paragraph != sentences[number].paragraph,
        isSpeaking(at: mention.tokens.upperBound),
        let office = officeSpeaking(in: sentences[number - 1].tokens),
        let actor = personWithoutOffice(index)
      else { continue }
      officeHolders.append(actor)
      actors[actor].office = office.map { text.lower($0) }
      noteSex(of: actor, office)
      if let owner = owner(before: office.lowerBound) { actors[actor].affiliation = owner }
    }
  }

  /// A person of whom nothing is known yet.
  private mutating func personWithoutOffice(_ index: Int) -> Int? {
    switch mentions[index].kind {
    case .person: break
    case .unknown where mentions[index].actor == nil: _ = promote(index, to: .person)
    case .unknown, .known, .body, .organisation, .place: return nil
    }
    guard let actor = mentions[index].actor, actors[actor].type == .person,
      actors[actor].office.isEmpty, actors[actor].affiliation == nil,
      actors[actor].spans.first == text.document.span(mentions[index].name)
    else { return nil }
    return actor
  }

  /// "chief negotiator" of ", the group's chief negotiator said on Monday.", with no name beside it.
  private func officeSpeaking(in sentence: Range<Int>) -> Range<Int>? {
    guard
      let office = sentence.suffix(Self.lastWords).last(where: {
        text.has(.office, $0) && !text.has(.plural, $0) && !text.hasCapital($0)
          && isSpeaking(at: $0 + 1)
      })
    else { return nil }
    var first = office
    while first > sentence.lowerBound, office - first < 5,
      text.has([.office, .officeModifier], first - 1)
    {
      first -= 1
    }
    return first..<office + 1
  }

  /// "Turkey's" or "US" before an office.
  private func owner(before office: Int) -> ActorID? {
    guard office > 0 else { return nil }
    let start = max(0, text.isPossessive(office - 1) ? office - 2 : office - 1)
    return mentions(in: start..<start + 1).last.flatMap { mentions[$0].actor }.map { actors[$0].id }
  }

  /// In tokens: how near its end a sentence names who speaks.
  private static let lastWords = 12

  /// Whether a token is a verb of saying; none stands behind the last token.
  func isSpeaking(at index: Int) -> Bool {
    text.document.tokens.indices.contains(index) && Self.speaking.contains(text.lower(index))
  }

  private static let speaking: Set<String> = [
    "said", "told", "says", "tells", "warned", "added", "announced", "confirmed", "insisted",
    "accused", "denied",
  ]
}
