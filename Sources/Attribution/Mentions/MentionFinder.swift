// Finds where a text names actors and places, known to the world data or not.

/// One pass over the sentences of a text. Every look ahead is bounded, so the pass is linear.
struct MentionFinder {
  let text: AnnotatedText
  let knowledge: Knowledge
  private(set) var mentions: [Mention] = []
  private var sentence = 0
  private var bounds = 0..<0
  private var isTitleCase = false

  /// The longest run of capitalised words taken for one name.
  private static let longestRun = 12

  /// The mentions of a text in order. A mention that only describes another one stands before it and
  /// lies inside it.
  static func mentions(in text: AnnotatedText, knowledge: Knowledge) -> [Mention] {
    var finder = MentionFinder(text: text, knowledge: knowledge)
    for (number, sentence) in text.document.sentences.enumerated() {
      finder.scan(sentence.tokens, number: number)
    }
    return finder.mentions
  }

  private init(text: AnnotatedText, knowledge: Knowledge) {
    self.text = text
    self.knowledge = knowledge
  }

  private mutating func scan(_ tokens: Range<Int>, number: Int) {
    sentence = number
    bounds = tokens
    isTitleCase = text.isTitleCase(tokens)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      index = text.hasCapital(index) || text.has(.particle, index) ? step(at: index) : index + 1
    }
  }

  /// Takes what starts at a capitalised token and returns where to go on.
  private mutating func step(at index: Int) -> Int {
    if let match = knownMatch(at: index), !isGivenName(match, at: index) {
      return takeKnown(match, at: index)
    }
    guard text.hasCapital(index) else { return index + 1 }
    if let end = takeTitled(at: index, owner: nil, from: index) { return end }
    return takeRun(at: index)
  }

  // MARK: Known names

  private struct Known {
    var start: Int
    var end: Int
    var meaning: Meaning
  }

  /// The longest known name at a token; "the" before it belongs to some names ("The Times").
  private func knownMatch(at index: Int) -> Known? {
    if index > bounds.lowerBound, text.lower(index - 1) == "the" {
      if let match = match(from: index - 1), match.end > index {
        return Known(start: index - 1, end: match.end, meaning: match.meaning)
      }
    }
    return match(from: index).map { Known(start: index, end: $0.end, meaning: $0.meaning) }
  }

  private func match(from start: Int) -> Gazetteer.Match? {
    knowledge.gazetteer.longestMatch(in: text, from: start, limit: bounds.upperBound) {
      (meaning, range) in
      (meaning.actor != nil || meaning.place != nil) && isPrinted(range, as: meaning.printed)
    }
  }

  private func isPrinted(_ range: Range<Int>, as printed: Meaning.Printed) -> Bool {
    let first = range.lowerBound
    switch printed {
    case .any: return true
    case .capitals: return text.document.tokens[first].isAllCapitals
    case .capitalised:
      let start = text.lower(first) == "the" && range.count > 1 ? first + 1 : first
      return text.hasCapital(start)
    case .mixed: return range.contains { text.hasCapital($0) }
    }
  }

  /// "Jordan" in "Jordan Peterson".
  private func isGivenName(_ match: Known, at index: Int) -> Bool {
    guard match.end == index + 1, text.has(.givenName, index) else { return false }
    return isNameWord(match.end) && !text.has([.organisationHead, .office], match.end)
      && self.match(from: match.end) == nil
  }

  private mutating func takeKnown(_ known: Known, at index: Int) -> Int {
    if let end = takeOrganisation(startingWith: known) { return end }
    let owner = mentions.count
    appendKnown(known)
    guard let actor = known.meaning.actor else { return known.end }
    let next =
      text.isPossessive(at: known.end, before: bounds.upperBound) ? known.end + 1 : known.end
    if let end = takeOwned(by: owner, at: next) { return end }
    return extend(owner, type: knowledge.actors[actor].type)
  }

  private mutating func appendKnown(_ known: Known) {
    let range = known.start..<known.end
    var mention = Mention(
      kind: .place, tokens: range, name: range, place: known.meaning.place, sentence: sentence)
    if let actor = known.meaning.actor { mention.kind = .known(actor, known.meaning.role) }
    mention.isPlaceUse = known.meaning.place != nil && isPlaceUse(known)
    mentions.append(mention)
  }

  /// What an owner's name leads to: its body, its person, another name it describes.
  private mutating func takeOwned(by owner: Int, at next: Int) -> Int? {
    let start = mentions[owner].tokens.lowerBound
    var index = next
    if let end = takeBody(of: owner, at: index) { return end }
    var skipped = 0
    while skipped <= 4 {
      if let end = takeTitled(at: index, owner: owner, from: start) { return end }
      if index > next, let end = takeBody(of: owner, at: index) { return end }
      if let end = takeDescribed(by: owner, at: index) { return end }
      guard index < bounds.upperBound, text.has([.modifier, .direction, .outletNoun], index)
      else { return nil }
      index += 1
      skipped += 1
    }
    return nil
  }

  /// "Syria's army", "the Russian Foreign Ministry", and the person whose office follows it.
  private mutating func takeBody(of owner: Int, at index: Int) -> Int? {
    guard index < bounds.upperBound, !mentions[owner].isPlaceUse || text.isPossessive(index - 1),
      let match = knowledge.gazetteer.longestMatch(
        in: text, from: index, limit: bounds.upperBound,
        where: { meaning, _ in meaning.body != nil }),
      let body = match.meaning.body, canOwnBodies(owner)
    else { return nil }
    let range = mentions[owner].tokens.lowerBound..<match.end
    mentions[owner].isModifier = true
    mentions[owner].isPlaceUse = false
    var mention = Mention(kind: .body(body), tokens: range, name: range, sentence: sentence)
    mention.owner = owner
    mentions.append(mention)
    let next =
      text.isPossessive(at: match.end, before: bounds.upperBound) ? match.end + 1 : match.end
    return takeTitled(at: next, owner: mentions.count - 1, from: range.lowerBound) ?? match.end
  }

  private func canOwnBodies(_ owner: Int) -> Bool {
    switch mentions[owner].kind {
    case .known(let actor, let role):
      let type = knowledge.actors[actor].type
      return role != .inhabitants && (type == .country || type == .person || type == .armedGroup)
    case .person, .unknown: return true
    case .body, .organisation, .place: return false
    }
  }

  /// "Turkey's state-run Anadolu news agency": the second name is the one meant.
  private mutating func takeDescribed(by owner: Int, at index: Int) -> Int? {
    guard index < bounds.upperBound, case .known(_, let role) = mentions[owner].kind,
      role != .inhabitants, text.hasCapital(index) || text.has(.particle, index),
      let match = match(from: index)
    else { return nil }
    guard let actor = match.meaning.actor, match.meaning.place == nil else {
      let isPossessive = text.isPossessive(mentions[owner].tokens.upperBound)
      if isPossessive || role == .adjective { mentions[owner].isPlaceUse = true }
      return nil
    }
    guard match.meaning.role == .name, knowledge.actors[actor].type != .country else { return nil }
    mentions[owner].isModifier = true
    var mention = Mention(
      kind: .known(actor, .name), tokens: mentions[owner].tokens.lowerBound..<match.end,
      name: index..<match.end, sentence: sentence)
    mention.owner = owner
    mentions.append(mention)
    let next =
      text.isPossessive(at: match.end, before: bounds.upperBound) ? match.end + 1 : match.end
    return takeOwned(by: mentions.count - 1, at: next)
      ?? extend(mentions.count - 1, type: knowledge.actors[actor].type)
  }

  /// Takes the nouns that go with a name: "the NTV broadcaster", "Daesh terrorists".
  private mutating func extend(_ mention: Int, type: ActorType) -> Int {
    let end = mentions[mention].tokens.upperBound
    guard type != .country, type != .person else { return end }
    var index = end
    var last = end
    while index < bounds.upperBound, index < end + 4, !text.hasCapital(index),
      text.has([.outletNoun, .group, .modifier], index)
    {
      if text.has([.outletNoun, .group], index) { last = index + 1 }
      index += 1
    }
    mentions[mention].tokens = mentions[mention].tokens.lowerBound..<last
    return last
  }

  // MARK: People

  /// A title and the person who has it: "Foreign Minister Mevlut Cavusoglu", "Gen. X".
  private mutating func takeTitled(at index: Int, owner: Int?, from start: Int) -> Int? {
    guard let title = text.title(at: index, limit: bounds.upperBound) else { return nil }
    var owner = owner
    var next = title.upperBound
    if owner == nil, let (found, end) = ownerAfter(title) {
      owner = found
      next = end
    }
    if next < bounds.upperBound, text.lower(next) == ",", isFullNameBeforeComma(next + 1) {
      next += 1
    }
    let isHonorific = title.allSatisfy { text.has([.honorific, .rank], $0) || !text.isWord($0) }
    guard let end = nameEnd(from: next), isHonorific || !startsOrganisation(next, end) else {
      return nil
    }
    if let owner { mentions[owner].isModifier = true }
    var mention = Mention(
      kind: .person, tokens: start..<end, name: next..<end, sentence: sentence)
    mention.title = title
    mention.owner = owner
    mentions.append(mention)
    return end
  }

  /// "President of the European Commission Ursula …": the organisation behind the office.
  private mutating func ownerAfter(_ title: Range<Int>) -> (owner: Int, end: Int)? {
    var index = title.upperBound
    guard index + 1 < bounds.upperBound, ["of", "for"].contains(text.lower(index)) else {
      return nil
    }
    index += 1
    if text.lower(index) == "the", index + 1 < bounds.upperBound { index += 1 }
    guard text.hasCapital(index), let match = match(from: index), match.meaning.actor != nil,
      nameEnd(from: match.end) != nil
    else { return nil }
    appendKnown(Known(start: index, end: match.end, meaning: match.meaning))
    mentions[mentions.count - 1].isPlaceUse = false
    return (mentions.count - 1, match.end)
  }

  /// "the foreign minister, Sergei Lavrov, said": two names or more, closed by a mark.
  private func isFullNameBeforeComma(_ index: Int) -> Bool {
    guard let end = nameEnd(from: index), end >= index + 2, end < bounds.upperBound else {
      return false
    }
    return text.lower(end) == "," || text.lower(end) == "."
  }

  private func startsOrganisation(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { text.has(.organisationHead, $0) } || match(from: start) != nil
  }

  /// Whether a token can be part of a name.
  private func isNameWord(_ index: Int) -> Bool {
    index < bounds.upperBound && text.isWord(index) && text.hasCapital(index)
      && !text.has(.function, index) && !text.isPossessive(index)
  }

  /// Where the name of a person that starts at a token ends; `nil` when none does.
  private func nameEnd(from start: Int) -> Int? {
    guard isNameWord(start), !text.has(.office, start) || text.has(.givenName, start) else {
      return nil
    }
    var index = start + 1
    while index < bounds.upperBound, index < start + Self.longestRun {
      if isNameWord(index) {
        if text.has([.office, .organisationHead], index), !text.has(.givenName, index) { break }
        index += 1
      } else if let end = particleEnd(from: index) {
        index = end
      } else if isInitialStop(index) {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// "al", "bin", "van der" before another part of the name.
  private func particleEnd(from start: Int) -> Int? {
    var index = start
    while index < bounds.upperBound, index < start + 3, text.has(.particle, index),
      text.isWord(index)
    {
      index += 1
    }
    return index > start && isNameWord(index) ? index : nil
  }

  /// The full stop in "Donald J. Trump".
  private func isInitialStop(_ index: Int) -> Bool {
    text.lower(index) == "." && text.document.tokens[index - 1].span.count == 1
      && isNameWord(index + 1)
  }

  // MARK: Names that the world data does not know

  private mutating func takeRun(at start: Int) -> Int {
    guard isNameWord(start) else { return start + 1 }
    if start == bounds.lowerBound, !text.has(.givenName, start), isNameWord(start + 1),
      match(from: start + 1) != nil
    {
      return start + 1
    }
    if let end = organisationEnd(from: start) { return takeOrganisation(start..<end, owner: nil) }
    guard let end = nameEnd(from: start) else { return start + 1 }
    var mention = Mention(
      kind: .unknown, tokens: start..<end, name: start..<end, sentence: sentence)
    classify(&mention)
    attachTitleBefore(&mention)
    mentions.append(mention)
    let next = text.isPossessive(at: end, before: bounds.upperBound) ? end + 1 : end
    if case .place = mention.kind { return end }
    return takeBody(of: mentions.count - 1, at: next) ?? end
  }

  private func classify(_ mention: inout Mention) {
    let start = mention.name.lowerBound
    let end = mention.name.upperBound
    if mention.name.count > 1, text.has(.givenName, start) {
      mention.kind = .person
    } else if isPlaceContext(start, end) {
      mention.kind = .place
      mention.isPlaceUse = true
    } else if isTitleCase || mention.name.count > 5 {
      mention.kind = .unknown
    }
  }

  /// "in Binnish", "the town of Binnish", "Binnish district".
  private func isPlaceContext(_ start: Int, _ end: Int) -> Bool {
    if text.isPossessive(at: end, before: bounds.upperBound) { return false }
    if end < bounds.upperBound, text.has(.placeNoun, end), !text.hasCapital(end) { return true }
    guard start > bounds.lowerBound else { return false }
    if text.has(.locative, start - 1), text.lower(start - 1) != "at" { return true }
    return text.lower(start - 1) == "of" && start > bounds.lowerBound + 1
      && text.has([.placeNoun, .direction], start - 2)
  }

  /// "foreign minister" in lower case before a name, and whose minister it is.
  private mutating func attachTitleBefore(_ mention: inout Mention) {
    var index = mention.tokens.lowerBound
    if index > bounds.lowerBound, text.lower(index - 1) == ",", mention.name.count > 1 {
      index -= 1
    }
    let end = index
    guard index > bounds.lowerBound, text.has(.title, index - 1) else { return }
    while index > bounds.lowerBound, end - index < 6,
      text.has([.title, .officeModifier], index - 1)
    {
      index -= 1
    }
    mention.kind = .person
    mention.title = index..<end
    mention.tokens = index..<mention.tokens.upperBound
  }

  private mutating func takeOrganisation(startingWith known: Known) -> Int? {
    guard known.meaning.role != .metonym, let end = organisationEnd(from: known.start),
      end > known.end, !text.isPossessive(known.end), knowsNoBody(from: known.end)
    else { return nil }
    let owner = mentions.count
    appendKnown(known)
    mentions[owner].isModifier = true
    mentions[owner].isPlaceUse = false
    return takeOrganisation(known.start..<end, owner: owner)
  }

  private func knowsNoBody(from index: Int) -> Bool {
    knowledge.gazetteer.longestMatch(
      in: text, from: index, limit: bounds.upperBound, where: { meaning, _ in meaning.body != nil })
      == nil
  }

  private mutating func takeOrganisation(_ range: Range<Int>, owner: Int?) -> Int {
    var mention = Mention(
      kind: .organisation, tokens: range, name: range, sentence: sentence)
    mention.owner = owner
    mentions.append(mention)
    let next =
      text.isPossessive(at: range.upperBound, before: bounds.upperBound)
      ? range.upperBound + 1 : range.upperBound
    return takeTitled(at: next, owner: mentions.count - 1, from: range.lowerBound)
      ?? range.upperBound
  }

  /// Where the name of an organisation ends that starts at a token: its last head noun ("Football
  /// Federation") and what "of" or "for" adds ("Institute for the Study of War").
  private func organisationEnd(from start: Int) -> Int? {
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

  /// "and" and "&" inside a name.
  private func isNameJoint(_ index: Int) -> Bool {
    (text.lower(index) == "and" || text.lower(index) == "&") && isNameWord(index + 1)
      && !text.has(.office, index + 1) && match(from: index + 1)?.meaning.role != .name
      && text.hasCapital(index - 1) && !text.has(.givenName, index + 1)
  }

  private func endsWithOf(_ index: Int) -> Bool {
    complementEnd(from: index + 1, start: index) != nil
  }

  private func complementEnd(from start: Int, start name: Int) -> Int? {
    guard start + 1 < bounds.upperBound, ["of", "for", "on", "against"].contains(text.lower(start))
    else { return nil }
    var index = start + 1
    if text.lower(index) == "the" { index += 1 }
    let first = index
    while index < bounds.upperBound, index < name + Self.longestRun,
      isNameWord(index) || (index > first && isComplementJoint(index))
    {
      index += 1
    }
    return index > first ? index : nil
  }

  private func isComplementJoint(_ index: Int) -> Bool {
    ["and", "of", "&", ","].contains(text.lower(index)) && isNameWord(index + 1)
      && text.lower(index) != ","
  }

  // MARK: Places

  /// Whether a country or capital stands for its territory here.
  private func isPlaceUse(_ known: Known) -> Bool {
    guard known.meaning.role != .adjective, known.meaning.role != .inhabitants else { return false }
    if known.meaning.actor == nil { return true }
    if text.isPossessive(at: known.end, before: bounds.upperBound) {
      return isPlaceAfterPossessive(known.end + 1)
    }
    var index = known.start - 1
    while index >= bounds.lowerBound,
      text.has(.direction, index) || text.lower(index) == "the" || text.lower(index) == "of"
    {
      if text.lower(index) == "of" {
        return index > bounds.lowerBound && text.has([.placeNoun, .direction], index - 1)
      }
      if text.has(.direction, index), !text.hasCapital(index) { return true }
      index -= 1
    }
    guard index >= bounds.lowerBound else { return false }
    if text.has(.locative, index) { return !isAgainst(index) }
    return isMovement(index, known)
  }

  /// "toward Israel" is about Israel; "toward its border" is not here.
  private func isAgainst(_ index: Int) -> Bool {
    text.lower(index) == "toward" || text.lower(index) == "towards"
  }

  /// "headed to Turkey", "withdrew from Syria".
  private func isMovement(_ index: Int, _ known: Known) -> Bool {
    let word = text.lower(index)
    if text.has(.movement, index), word == "visit" || word == "visits" { return true }
    guard word == "to" || word == "from" || word == "for" else { return false }
    for back in 1...4 where index - back >= bounds.lowerBound {
      if text.has(.movement, index - back) { return true }
    }
    return false
  }

  private func isPlaceAfterPossessive(_ start: Int) -> Bool {
    var index = start
    while index < bounds.upperBound, index < start + 3, text.has(.direction, index) { index += 1 }
    guard index < bounds.upperBound else { return false }
    if text.has(.placeNoun, index) { return true }
    guard text.hasCapital(index), let match = match(from: index) else { return false }
    return match.meaning.place != nil
  }
}
