// Finds where a text names actors and places, known to the world data or not.

/// One pass over the sentences of a text. Every look ahead is bounded, so the pass is linear.
struct MentionFinder {
  let text: AnnotatedText
  let knowledge: Knowledge
  var mentions: [Mention] = []
  var sentence = 0
  var bounds = 0..<0
  var isTitleCase = false

  /// The longest run of capitalised words taken for one name.
  static let longestRun = 12

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

  mutating func scan(_ tokens: Range<Int>, number: Int) {
    sentence = number
    bounds = tokens
    isTitleCase = text.isTitleCase(tokens)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      index = text.hasCapital(index) || text.has(.particle, index) ? step(at: index) : index + 1
    }
  }

  /// Takes what starts at a capitalised token and returns where to go on.
  mutating func step(at index: Int) -> Int {
    if let end = takeLocalBody(at: index) { return end }
    if let match = knownMatch(at: index), !isGivenName(match, at: index),
      !isSurname(match, at: index)
    {
      return takeKnown(match, at: index)
    }
    guard text.hasCapital(index) else { return index + 1 }
    if let end = takeTitled(at: titleStart(before: index), owner: nil) { return end }
    return takeRun(at: index)
  }

  struct Known {
    var start: Int
    var end: Int
    var meaning: Meaning
  }

  /// The longest known name at a token; "the" before it belongs to some names ("The Times").
  func knownMatch(at index: Int) -> Known? {
    if index > bounds.lowerBound, text.lower(index - 1) == "the" {
      if let match = match(from: index - 1), match.end > index {
        return Known(start: index - 1, end: match.end, meaning: match.meaning)
      }
    }
    return match(from: index).map { Known(start: index, end: $0.end, meaning: $0.meaning) }
  }

  func match(from start: Int) -> Gazetteer.Match? {
    knowledge.gazetteer.longestMatch(in: text, from: start, limit: bounds.upperBound) {
      (meaning, range) in
      (meaning.actor != nil || meaning.place != nil) && isPrinted(range, as: meaning.printed)
    }
  }

  func isPrinted(_ range: Range<Int>, as printed: Meaning.Printed) -> Bool {
    let first = range.lowerBound
    switch printed {
    case .any: return true
    case .capitals: return text.document.tokens[first].isAllCapitals
    case .capitalised:
      let start = text.lower(first) == "the" && range.count > 1 ? first + 1 : first
      return text.hasCapital(start)
    case .inner: return text.capitals(first) > 1
    case .mixed: return range.contains { text.hasCapital($0) }
    }
  }

  /// "Jordan" in "Jordan Peterson".
  func isGivenName(_ match: Known, at index: Int) -> Bool {
    guard match.end == index + 1, text.has(.givenName, index) else { return false }
    return isNameWord(match.end) && !text.has([.organisationHead, .office], match.end)
      && self.match(from: match.end) == nil
  }

  /// "Gao" of "Gao Wenbin, a spokesperson …": a town's name before a word that no text uses otherwise.
  private func isSurname(_ match: Known, at index: Int) -> Bool {
    let next = index + 1
    guard match.end == next, match.meaning.actor == nil, isNameWord(next), text.word(next) < 0,
      self.match(from: next) == nil, next + 1 < bounds.upperBound,
      !isNameWord(next + 1), !isPlaceContext(index, next)
    else { return false }
    return text.lower(next + 1) == "," || text.lower(next + 1) == "said"
      || text.lower(next + 1) == "told"
  }

  mutating func takeKnown(_ known: Known, at index: Int) -> Int {
    if let end = takeOrganisation(startingWith: known) { return end }
    let owner = mentions.count
    appendKnown(known)
    let next = behind(known)
    guard let actor = known.meaning.actor else {
      return takeTitled(at: next, owner: owner, from: known.start) ?? known.end
    }
    if let end = takeOwned(by: owner, at: next) { return end }
    return extend(owner, type: knowledge.actors[actor].type)
  }

  /// Behind a possessive mark, or the bracket of "the (Syrian) regime".
  func behind(_ known: Known) -> Int {
    let end = known.end
    guard end < bounds.upperBound else { return end }
    let isBracketed =
      text.lower(end) == ")" && known.start > bounds.lowerBound
      && text.lower(known.start - 1) == "("
    return text.isPossessive(end) || isBracketed ? end + 1 : end
  }

  mutating func appendKnown(_ known: Known) {
    let range = known.start..<known.end
    var mention = Mention(
      kind: .place, tokens: range, name: range, place: known.meaning.place, sentence: sentence)
    if let actor = known.meaning.actor { mention.kind = .known(actor, known.meaning.role) }
    mention.isPlaceUse = known.meaning.place != nil && isPlaceUse(known)
    mentions.append(mention)
  }

  /// What an owner's name leads to: its body, its person, another name it describes.
  mutating func takeOwned(by owner: Int, at next: Int) -> Int? {
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
  mutating func takeBody(of owner: Int, at index: Int) -> Int? {
    guard index < bounds.upperBound, !mentions[owner].isPlaceUse || text.isPossessive(index - 1),
      let match = knowledge.gazetteer.longestMatch(
        in: text, from: index, limit: bounds.upperBound,
        where: { meaning, _ in meaning.body != nil }),
      let body = match.meaning.body, canOwnBodies(owner)
    else { return nil }
    guard match.end > index + 1 || !isAttributive(index) else { return nil }
    let range = mentions[owner].tokens.lowerBound..<match.end
    mentions[owner].isModifier = true
    mentions[owner].isPlaceUse = false
    var mention = Mention(kind: .body(body), tokens: range, name: range, sentence: sentence)
    mention.owner = owner
    mentions.append(mention)
    return takeTitled(
      at: behindName(match.end), owner: mentions.count - 1, from: range.lowerBound) ?? match.end
  }

  /// Behind a possessive mark or the acronym in brackets that explains a name.
  func behindName(_ end: Int) -> Int {
    if text.isPossessive(at: end, before: bounds.upperBound) { return end + 1 }
    guard end + 2 < bounds.upperBound, text.lower(end) == "(", text.lower(end + 2) == ")",
      text.document.tokens[end + 1].isAllCapitals
    else { return end }
    return end + 3
  }

  /// "military" in "the Russian military base": it names no army.
  func isAttributive(_ index: Int) -> Bool {
    index + 1 < bounds.upperBound && !text.has(.plural, index) && !text.hasCapital(index + 1)
      && text.has(.operation, index + 1)
  }

  func canOwnBodies(_ owner: Int) -> Bool {
    switch mentions[owner].kind {
    case .known(let actor, let role):
      let type = knowledge.actors[actor].type
      return role != .inhabitants && (type == .country || type == .person || type == .armedGroup)
    case .person, .unknown: return true
    case .body, .organisation, .place: return false
    }
  }

  /// "Turkey's state-run Anadolu news agency": the second name is the one meant.
  mutating func takeDescribed(by owner: Int, at index: Int) -> Int? {
    guard index < bounds.upperBound, mentions[owner].owner == nil,
      case .known(_, let role) = mentions[owner].kind,
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
  mutating func extend(_ mention: Int, type: ActorType) -> Int {
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
}
