// The people of a document: full names are collected first, surnames find them.

extension DocumentActors {
  /// People are collected before anything is resolved, because headlines name them by surname first.
  mutating func collectPeople() {
    var singles: Set<String> = []
    for mention in mentions where mention.name.count == 1 {
      if case .unknown = mention.kind {
        singles.insert(PersonName.spelling(text.lower(mention.name.lowerBound)))
      }
    }
    for index in mentions.indices {
      guard isPerson(mentions[index], singles),
        let name = PersonName(mentions[index].name, in: text),
        name.words.count > 1
      else { continue }
      mentions[index].kind = .person
      mentions[index].actor = person(name, printed: mentions[index].name)
    }
  }

  func isPerson(_ mention: Mention, _ singles: Set<String>) -> Bool {
    switch mention.kind {
    case .person: return true
    case .unknown:
      guard (2...4).contains(mention.name.count),
        !mention.name.contains(where: { text.has([.function, .office], $0) })
      else { return false }
      return singles.contains(PersonName.spelling(text.lower(mention.name.upperBound - 1)))
        || text.has(.givenName, mention.name.lowerBound) || isIntroduced(mention)
    case .known, .body, .organisation, .place: return false
    }
  }

  /// "Leyla Marwani, a spokeswoman …", "Leyla Marwani, 34, a teacher".
  func isIntroduced(_ mention: Mention) -> Bool {
    let end = mention.tokens.upperBound
    let limit = min(text.document.sentences[mention.sentence].tokens.upperBound, end + 10)
    guard end + 2 < limit, text.lower(end) == "," else { return false }
    guard
      text.has([.indefinite, .office, .officeModifier], end + 1) || text.lower(end + 1) == "the"
        || text.document.tokens[end + 1].kind == .number || isOwner(at: end + 1)
    else { return false }
    return (end + 1..<limit).contains { text.has([.office, .anonymous], $0) }
  }

  /// "Kosovo's" of "Besnik Hyseni, Kosovo's interior minister".
  private func isOwner(at index: Int) -> Bool {
    mentions(in: index..<index + 1).contains {
      guard case .known = mentions[$0].kind else { return false }
      let end = mentions[$0].tokens.upperBound
      return mentions[$0].tokens.lowerBound == index && end < text.document.tokens.count
        && (text.isPossessive(end) || text.has([.office, .officeModifier], end))
    }
  }

  /// The name as printed; a name in capitals ("JANE DOE") as it is written elsewhere.
  func printed(_ range: Range<Int>) -> String {
    let name = text.document.text(text.document.span(range))
    guard range.allSatisfy({ text.document.tokens[$0].isAllCapitals || !text.isWord($0) }),
      range.contains(where: { text.document.tokens[$0].span.count > 3 })
    else { return name }
    var isStart = true
    var words = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isLetter = CharacterClass.of(scalar) == .letter
      words.append(
        contentsOf: isStart || !isLetter
          ? [scalar] : Array(scalar.properties.lowercaseMapping.unicodeScalars))
      isStart = !isLetter && scalar != "\'" && scalar != "\u{2019}"
    }
    return String(words)
  }

  /// The person of a name, one met before when the names are compatible.
  mutating func person(_ name: PersonName, printed: Range<Int>) -> Int {
    for index in (people[name.surname] ?? []).suffix(Self.namesakes) {
      guard let other = actors[index].person, other.isCompatible(with: name) else { continue }
      if name.words.count > other.words.count { rename(index, name, printed) }
      return index
    }
    let printedName = self.printed(printed)
    let index = add(
      DocumentActor(id: ActorID(name: printedName), name: printedName, type: .person))
    actors[index].person = name
    if printed.count > 1 { noteSex(of: index, printed.lowerBound..<printed.lowerBound + 1) }
    people[name.surname, default: []].append(index)
    if name.words.count > 1 {
      givenNames[name.words[0]] = givenNames[name.words[0]] ?? index
    }
    return index
  }

  mutating func rename(_ index: Int, _ name: PersonName, _ printed: Range<Int>) {
    let printedName = self.printed(printed)
    indexByID[actors[index].id] = nil
    actors[index].id = ActorID(name: printedName)
    actors[index].name = printedName
    actors[index].person = name
    indexByID[actors[index].id] = index
    if name.words.count > 1 { givenNames[name.words[0]] = givenNames[name.words[0]] ?? index }
  }

  /// The person of a surname: the one named most often before the mention, else the first one after it.
  func person(surname: String, at index: Int) -> Int? {
    guard let all = people[PersonName.spelling(surname)] else { return nil }
    let found = all.suffix(Self.namesakes)
    guard found.count > 1 else { return found.first }
    let before = found.filter { !actors[$0].spans.isEmpty }
    return before.max { actors[$0].spans.count < actors[$1].spans.count } ?? found.first
  }
}
