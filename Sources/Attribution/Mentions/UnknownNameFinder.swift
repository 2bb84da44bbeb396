// Finds names that the world data does not know: people, organisations, places.

extension MentionFinder {
  mutating func takeRun(at start: Int) -> Int {
    guard isNameWord(start) else { return start + 1 }
    if start == bounds.lowerBound, !text.has(.givenName, start), isNameWord(start + 1),
      match(from: start + 1) != nil
    {
      return start + 1
    }
    if let end = organisationEnd(from: start) {
      return takeOrganisation(start..<end, owner: possessor(before: start))
    }
    guard let limit = nameEnd(from: start), !isCommonNoun(start..<limit) else { return start + 1 }
    var mention = Mention(
      kind: .unknown, tokens: start..<limit, name: start..<limit, sentence: sentence)
    classify(&mention)
    attachTitleBefore(&mention)
    mentions.append(mention)
    let end = mention.name.upperBound
    let next = text.isPossessive(at: end, before: bounds.upperBound) ? end + 1 : end
    if let end = takeTitled(at: next, owner: mentions.count - 1, from: start) { return end }
    if case .place = mention.kind { return end }
    return takeBody(of: mentions.count - 1, at: next) ?? end
  }

  /// "IRGC" of "the IRGC's Ground Force", "Ukraine" of "Ukraine's State Emergency Service".
  private mutating func possessor(before start: Int) -> Int? {
    guard let owner = mentions.last, owner.sentence == sentence,
      owner.tokens.upperBound == start - 1, text.isPossessive(start - 1), !owner.isModifier
    else { return nil }
    switch owner.kind {
    case .known, .body, .organisation: break
    case .person, .place, .unknown: return nil
    }
    mentions[mentions.count - 1].isModifier = true
    mentions[mentions.count - 1].isPlaceUse = false
    return mentions.count - 1
  }

  /// "Kurdish", "Sunni Muslims", "Analysts": peoples, faiths and common nouns are no names.
  func isCommonNoun(_ range: Range<Int>) -> Bool {
    if text.has(.people, range.lowerBound) { return range.count <= 2 }
    // "General" of "the Deputy Secretary General".
    if range.count == 1, range.lowerBound > 0, text.has(.rank, range.lowerBound),
      text.has(.office, range.lowerBound - 1)
    {
      return true
    }
    return range.count == 1 && !text.has(.givenName, range.lowerBound)
      && text.has(
        [.anonymous, .group, .office, .organisationHead, .groupReference], range.lowerBound)
  }

  mutating func classify(_ mention: inout Mention) {
    let start = mention.name.lowerBound
    let end = mention.name.upperBound
    if mention.name.count > 1, text.has(.givenName, start) {
      mention.kind = .person
    } else if !isTitleCase,
      text.kind(of: mention.name, in: bounds) != nil || isNameOfBody(mention.name)
    {
      mention.kind = .organisation
      if text.isNamePart(end, in: bounds) {
        mention.tokens = mention.tokens.lowerBound..<end + 1
        mention.name = mention.tokens
      }
      attachOwnerBefore(&mention)
    } else if isPlaceContext(start, end) {
      mention.kind = .place
      mention.isPlaceUse = true
    } else if isTitleCase || mention.name.count > 5 {
      mention.kind = .unknown
    }
  }

  /// "General Staff", "Foreign Office": in capitals what other states have too.
  private func isNameOfBody(_ name: Range<Int>) -> Bool {
    name.count > 1
      && knowledge.gazetteer.longestMatch(
        in: text, from: name.lowerBound, limit: name.upperBound,
        where: { meaning, range in meaning.body != nil && range == name }) != nil
  }

  /// "European Union" of "the European Union naval mission Aspides".
  mutating func attachOwnerBefore(_ mention: inout Mention) {
    guard let owner = mentions.last, owner.sentence == sentence, owner.actor == nil,
      case .known = owner.kind, owner.tokens.upperBound < mention.tokens.lowerBound,
      mention.tokens.lowerBound - owner.tokens.upperBound <= 3,
      (owner.tokens.upperBound..<mention.tokens.lowerBound).allSatisfy({
        text.isPossessive($0) || text.isWord($0) && !text.has([.function, .postmodifier], $0)
      }), !isPrivate(mention.tokens.lowerBound - 1)
    else { return }
    mentions[mentions.count - 1].isModifier = true
    mention.owner = mentions.count - 1
    mention.tokens = owner.tokens.lowerBound..<mention.tokens.upperBound
  }

  /// A firm or a charity does not speak for the country it is from.
  private func isPrivate(_ noun: Int) -> Bool {
    switch text.lower(noun) {
    case "mission", "agency", "alliance", "bloc": false
    default: true
    }
  }

  /// "in Binnish", "the town of Binnish", "Binnish district".
  func isPlaceContext(_ start: Int, _ end: Int) -> Bool {
    if text.isPossessive(at: end, before: bounds.upperBound) { return false }
    if end < bounds.upperBound, text.has(.placeNoun, end), !text.hasCapital(end) { return true }
    guard start > bounds.lowerBound else { return false }
    if text.has(.locative, start - 1), text.lower(start - 1) != "at" { return true }
    return text.lower(start - 1) == "of" && start > bounds.lowerBound + 1
      && text.has([.placeNoun, .direction], start - 2)
  }

  /// "foreign minister" in lower case before a name, and whose minister it is.
  mutating func attachTitleBefore(_ mention: inout Mention) {
    var index = mention.tokens.lowerBound
    if index > bounds.lowerBound, text.lower(index - 1) == ",", mention.name.count > 1 {
      index -= 1
    }
    let end = index
    guard index > bounds.lowerBound, text.has(.title, index - 1) else {
      attachOfficeBefore(&mention)
      return
    }
    while index > bounds.lowerBound, end - index < 6,
      text.has([.title, .officeModifier], index - 1)
    {
      index -= 1
    }
    mention.kind = .person
    mention.title = index..<end
    mention.tokens = index..<mention.tokens.upperBound
    guard let owner = mentions.last, owner.sentence == sentence,
      owner.tokens.upperBound == index
        || (owner.tokens.upperBound == index - 1 && text.isPossessive(index - 1))
    else { return }
    mentions[mentions.count - 1].isModifier = true
    mention.owner = mentions.count - 1
    mention.tokens = owner.tokens.lowerBound..<mention.tokens.upperBound
  }

  /// "The UN special envoy for Yemen, Ingrid …, said": an office with its complement before the comma.
  private mutating func attachOfficeBefore(_ mention: inout Mention) {
    let comma = mention.tokens.lowerBound - 1
    let end = mention.name.upperBound
    guard comma > bounds.lowerBound + 2, text.lower(comma) == ",", mention.name.count > 1,
      end < bounds.upperBound, text.lower(end) == "," || text.lower(end) == ".",
      let office = (max(bounds.lowerBound, comma - 16)..<comma - 1).last(where: {
        text.has(.office, $0) && !text.has(.plural, $0)
          && ["of", "for", "to", "at", "in", "from"].contains(text.lower($0 + 1))
      }),
      (office..<comma).allSatisfy({
        text.isWord($0) || text.isPossessive($0) || "()".contains(text.lower($0))
      })
    else { return }
    var first = office
    while first > bounds.lowerBound, text.has([.title, .officeModifier], first - 1) { first -= 1 }
    mention.kind = .person
    mention.title = first..<office + 1
    let isOfPlace = text.lower(office + 1) == "in" || isEnvoy(first..<office + 1)
    mention.owner = mentions.indices.suffix(3).first { index in
      guard case .place = mentions[index].kind else {
        return mentions[index].sentence == sentence && !mentions[index].isModifier
          && mentions[index].tokens.upperBound >= first - 1
          && (mentions[index].tokens.upperBound <= first || !isOfPlace)
      }
      return false
    }
  }

  mutating func takeOrganisation(startingWith known: Known) -> Int? {
    guard known.meaning.role != .metonym, let end = organisationEnd(from: known.start),
      end > known.end, !text.isPossessive(known.end),
      known.meaning.actor == nil || knowsNoBody(from: known.end, before: end)
    else { return nil }
    let owner = mentions.count
    if known.meaning.actor == nil, let holder = mentions.last, holder.sentence == sentence,
      holder.tokens.upperBound == known.start - 1, text.isPossessive(known.start - 1)
    {
      mentions[owner - 1].isModifier = true
      mentions[owner - 1].isPlaceUse = false
      return takeOrganisation(known.start..<end, owner: owner - 1)
    }
    appendKnown(known)
    mentions[owner].isModifier = true
    mentions[owner].isPlaceUse = false
    return takeOrganisation(known.start..<end, owner: owner)
  }

  func knowsNoBody(from index: Int, before end: Int) -> Bool {
    let match = knowledge.gazetteer.longestMatch(
      in: text, from: index, limit: bounds.upperBound, where: { meaning, _ in meaning.body != nil })
    return match.map { $0.end < end } ?? true
  }

  mutating func takeOrganisation(_ name: Range<Int>, owner: Int?) -> Int {
    let isNamed = text.isNamePart(name.upperBound, in: bounds)
    let range = isNamed ? name.lowerBound..<name.upperBound + 1 : name
    var mention = Mention(
      kind: .organisation, tokens: range, name: range, sentence: sentence)
    mention.owner = owner
    if let actor = acronym(behind: range) { mention.kind = .known(actor, .name) }
    mentions.append(mention)
    return takeTitled(
      at: behindName(range.upperBound), owner: mentions.count - 1, from: range.lowerBound)
      ?? range.upperBound
  }

  /// The known actor of the acronym behind a name: "(MONUSCO)".
  private func acronym(behind name: Range<Int>) -> Int? {
    let index = name.upperBound
    guard index + 2 < bounds.upperBound, text.lower(index) == "(", text.lower(index + 2) == ")",
      let match = match(from: index + 1), match.end == index + 2
    else { return nil }
    return match.meaning.actor
  }

  /// Where the name of an organisation ends that starts at a token: its last head noun ("Football
  /// Federation") and what "of" or "for" adds ("Institute for the Study of War").
  func organisationEnd(from start: Int) -> Int? {
    guard !isTitleCase else { return nil }
    var index = start
    var head: Int?
    while index < bounds.upperBound, index < start + Self.longestRun {
      guard isNameWord(index) || (index > start && isNameJoint(index)) else { break }
      if text.has(.office, index), !text.has(.organisationHead, index) { break }
      if text.has(.organisationHead, index), text.hasCapital(index),
        index > start || endsWithOf(index)
      {
        head = index + 1
      }
      index += 1
    }
    guard var end = head else { return nil }
    end = complementEnd(from: end, start: start) ?? end
    return end > start + 1 ? end : nil
  }

  /// "and", "&" and the apostrophe of "Farmers’ Union" inside a name.
  func isNameJoint(_ index: Int) -> Bool {
    if text.isBareApostrophe(index) || isPeoplesMark(index) { return isNameWord(index + 1) }
    return (text.lower(index) == "and" || text.lower(index) == "&") && isNameWord(index + 1)
      && !text.has(.office, index + 1) && match(from: index + 1)?.meaning.role != .name
      && text.hasCapital(index - 1) && !text.has(.givenName, index + 1)
  }

  /// The mark of "People's", "Women's" inside a name.
  private func isPeoplesMark(_ index: Int) -> Bool {
    guard text.isPossessive(index) else { return false }
    switch text.lower(index - 1) {
    case "people", "women", "men", "children", "nation", "citizen", "worker", "farmer": return true
    default: return false
    }
  }

  func endsWithOf(_ index: Int) -> Bool {
    complementEnd(from: index + 1, start: index) != nil
  }

  func complementEnd(from start: Int, start name: Int) -> Int? {
    guard start + 1 < bounds.upperBound else { return nil }
    let isPlace = text.lower(start) == "in"
    guard ["of", "for", "on", "against", "in"].contains(text.lower(start)) else { return nil }
    var index = start + 1
    if text.lower(index) == "the" { index += 1 }
    let first = index
    while index < bounds.upperBound, index < name + Self.longestRun,
      isNameWord(index) || (index > first && isComplementJoint(index))
    {
      index += 1
    }
    return index > first && (!isPlace || behindName(index) > index + 1) ? index : nil
  }

  func isComplementJoint(_ index: Int) -> Bool {
    ["and", "of", "&", ","].contains(text.lower(index)) && isNameWord(index + 1)
      && text.lower(index) != ","
  }
}
