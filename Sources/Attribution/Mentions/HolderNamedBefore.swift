// Finds whom a person belongs to in what was named before the name.

extension DocumentActors {
  /// "Hill Radio's Jane Doe": whose the person is.
  func employerBefore(_ index: Int) -> Int? {
    let start = mentions[index].tokens.lowerBound
    guard start >= 2, text.isPossessive(start - 1),
      let owner = mentions(in: start - 2..<start - 1).last.flatMap({ mentions[$0].actor })
    else { return nil }
    switch actors[owner].type {
    case .media, .organisation, .governmentBody, .military, .armedGroup: return owner
    case .country, .person, .anonymousSource: return nil
    }
  }

  /// "Its head, Solveig Aarnes", "the head of its commission, Ibrahima Touré": the organisation or state that
  /// is the subject of the sentence before.
  mutating func holderNamedBefore(_ index: Int) -> Int? {
    let name = mentions[index].name.lowerBound
    let sentence = mentions[index].sentence
    let start = text.document.sentences[sentence].tokens.lowerBound
    guard
      let owner = (max(start, name - 8)..<name).last(where: {
        text.lower($0) == "its" || text.lower($0) == "their"
      }), (start..<name).contains(where: { $0 >= owner - 4 && text.has(.office, $0) }),
      !(owner..<name - 1).contains(where: { text.lower($0) == "," || text.has(.postmodifier, $0) })
    else { return nil }
    for position in max(0, index - Self.lookBack)..<index {
      let other = mentions[position]
      guard other.sentence >= sentence - 1, !other.isModifier, !other.isPlaceUse,
        other.tokens.upperBound <= owner, let actor = other.actor ?? thingNamed(position)
      else { continue }
      let opens = text.document.sentences[other.sentence].tokens.lowerBound + 2
      if case .known(_, .adjective) = other.kind { return nil }
      guard other.tokens.lowerBound <= opens else { return nil }
      switch actors[actor].type {
      case .person, .anonymousSource, .media: continue
      default: return actor
      }
    }
    return nil
  }

  /// "Vyasna has offices there. Its director …": a name that opens a sentence and has a director.
  private mutating func thingNamed(_ index: Int) -> Int? {
    let mention = mentions[index]
    let start = text.document.sentences[mention.sentence].tokens.lowerBound
    guard case .unknown = mention.kind, mention.tokens.lowerBound <= start + 1,
      isNameOfNobody(mention.name)
    else { return nil }
    return promote(index, to: .organisation)
  }

  /// "Kabul condemned the strike. Deputy spokesman Hafiz Rahmani said": who opens the sentence before in the
  /// paragraph.
  func spokenFor(_ index: Int) -> Int? {
    guard let title = mentions[index].title,
      title.contains(where: { Self.spokesmen.contains(text.lower($0)) }),
      mentions[index].owner == nil, title.lowerBound > 0, !text.isPossessive(title.lowerBound - 1)
    else { return nil }
    let here = mentions[index].sentence
    for other in mentionsBefore(index) where other.sentence == here - 1 {
      guard other.tokens.lowerBound <= text.document.sentences[here - 1].tokens.lowerBound + 1,
        !other.isPlaceUse, !isQuoted(other.tokens.lowerBound), let actor = other.actor
      else { continue }
      switch actors[actor].type {
      case .country, .organisation, .armedGroup, .governmentBody, .military: return actor
      case .person, .media, .anonymousSource: return nil
      }
    }
    return nil
  }

  private static let spokesmen: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "commander",
  ]
}
