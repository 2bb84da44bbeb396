// Finds people introduced with a title: "Foreign Minister Mevlut Cavusoglu", "Gen. X".

extension MentionFinder {
  /// A title and the person who has it: "Foreign Minister Mevlut Cavusoglu", "Gen. X".
  ///
  /// - Parameter start: Where the mention begins: with its owner, or `index`.
  mutating func takeTitled(at index: Int, owner: Int?, from start: Int? = nil) -> Int? {
    let start = start ?? index
    guard let title = text.title(at: index, limit: bounds.upperBound) else { return nil }
    var owner = owner
    var next = title.upperBound
    if let (found, end) = ownerAfter(office(of: title)) ?? ownerAfter(title) {
      let isField = isEnvoy(title) || title.contains { text.lower($0) == "minister" }
      if owner == nil, text.lower(title.upperBound) == "of" || !isField { owner = found }
      mentions[found].isModifier = true
      next = end
    }
    if next < bounds.upperBound, text.lower(next) == "," {
      let name = behindRank(next + 1)
      if isFullNameBeforeComma(name) { next = name }
    }
    // "General" also begins names: "General Command".
    let isHonorific =
      title.allSatisfy { text.has([.honorific, .rank], $0) || !text.isWord($0) }
      && text.lower(title.upperBound - 1) != "general"
    guard let end = nameEnd(from: next), isHonorific || !startsOrganisation(next, end),
      !(next..<end).allSatisfy({ text.has([.rank, .office], $0) && !text.has(.givenName, $0) })
    else { return nil }
    if let owner { mentions[owner].isModifier = true }
    var mention = Mention(
      kind: .person, tokens: start..<end, name: next..<end, sentence: sentence)
    mention.title = title
    if let office = officeBeforeComma(start) {
      mention.title = office.lowerBound..<title.upperBound
      mention.tokens = office.lowerBound..<end
    }
    mention.owner = owner
    mentions.append(mention)
    return end
  }

  /// "Chairman" of "Chairman of the State", which a name may go on: "State Duma Defense Committee".
  private func office(of title: Range<Int>) -> Range<Int> {
    let end = title.first { text.lower($0) == "of" } ?? title.upperBound
    return title.lowerBound..<max(end, title.lowerBound + 1)
  }

  /// Where a title in lower case before a capitalised one begins: "army spokesman" of "army spokesman
  /// Colonel Moussa".
  func titleStart(before index: Int) -> Int {
    guard text.has(.title, index) else { return index }
    let limit = max(bounds.lowerBound, mentions.last?.tokens.upperBound ?? 0, index - 6)
    var start = index
    while start > limit, text.has([.title, .officeModifier], start - 1), !text.hasCapital(start - 1)
    {
      start -= 1
    }
    return start
  }

  /// Behind "Gen", "Lt. Col.", "Dr".
  private func behindRank(_ start: Int) -> Int {
    var index = start
    while index < bounds.upperBound, index < start + 5,
      text.has([.rank, .honorific], index) && text.hasCapital(index)
        || text.lower(index) == "." && index > start
    {
      index += 1
    }
    return index
  }

  /// "defence minister" of "the defence minister, Gen X".
  private func officeBeforeComma(_ start: Int) -> Range<Int>? {
    let end = start - 1
    guard end > bounds.lowerBound, text.lower(end) == ",", text.has(.office, end - 1),
      !text.has(.plural, end - 1)
    else { return nil }
    var first = end - 1
    while first > bounds.lowerBound, end - first < 6,
      text.has([.office, .officeModifier], first - 1), !text.has(.function, first - 1)
    {
      first -= 1
    }
    guard first > bounds.lowerBound,
      text.lower(first - 1) == "the" || text.lower(first - 1) == "its"
    else { return nil }
    return first..<end
  }

  /// An envoy for a country is not of it.
  func isEnvoy(_ title: Range<Int>) -> Bool {
    title.contains {
      ["envoy", "ambassador", "representative", "coordinator", "rapporteur", "mediator", "consul"]
        .contains(text.lower($0))
    }
  }

  /// "President of the European Commission Ursula …": the organisation behind the office.
  mutating func ownerAfter(_ title: Range<Int>) -> (owner: Int, end: Int)? {
    var index = title.upperBound
    guard index + 1 < bounds.upperBound, ["of", "for", "to"].contains(text.lower(index)) else {
      return nil
    }
    index += 1
    if text.lower(index) == "the", index + 1 < bounds.upperBound { index += 1 }
    guard text.hasCapital(index), let match = match(from: index) else { return nil }
    let next = behindRank(behindBody(match.end))
    guard let end = nameEnd(from: next), !startsOrganisation(next, end) else { return nil }
    appendKnown(Known(start: index, end: match.end, meaning: match.meaning))
    if match.meaning.actor != nil { mentions[mentions.count - 1].isPlaceUse = false }
    return (mentions.count - 1, next)
  }

  /// Behind "'s Security Council" of "Secretary of Armenia's Security Council Hayk …", behind "Defense
  /// Committee" of "Chairman of the State Duma Defense Committee Ivan …".
  private func behindBody(_ end: Int) -> Int {
    let start = text.isPossessive(at: end, before: bounds.upperBound) ? end + 1 : end
    return (start..<min(start + 5, bounds.upperBound)).last {
      text.has(.organisationHead, $0) && text.hasCapital($0)
    }.map { $0 + 1 } ?? end
  }

  /// "the foreign minister, Sergei Lavrov, said": two names or more, closed by a mark.
  func isFullNameBeforeComma(_ index: Int) -> Bool {
    guard let end = nameEnd(from: index), end >= index + 2, end < bounds.upperBound else {
      return false
    }
    return text.lower(end) == "," || text.lower(end) == "."
  }

  func startsOrganisation(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { text.has(.organisationHead, $0) } || match(from: start) != nil
  }

  /// Whether a token can be part of a name.
  func isNameWord(_ index: Int) -> Bool {
    index < bounds.upperBound && text.isWord(index) && text.hasCapital(index)
      && (!text.has(.function, index) || isNameLikeMonth(index)) && !text.isPossessive(index)
      && !text.isCompound(index) && !(isTitleCase && Self.headlineVerbs.contains(text.lower(index)))
  }

  /// Verbs that a headline in title case prints like a name: "Security Service Says".
  private static let headlineVerbs: Set<String> = [
    "says", "say", "said", "tells", "warns", "accuses", "urges", "denies", "vows", "claims",
    "confirms", "announces", "rejects", "condemns", "calls", "agree", "agrees",
  ]

  /// "Jan" of "Jan Nowicki": a given name that is also a month, before a word that is nothing else.
  private func isNameLikeMonth(_ index: Int) -> Bool {
    text.has(.givenName, index) && index + 1 < bounds.upperBound && text.isWord(index + 1)
      && text.hasCapital(index + 1) && text.word(index + 1) < 0
  }

  /// Where the name of a person that starts at a token ends; `nil` when none does.
  func nameEnd(from start: Int) -> Int? {
    guard isNameWord(start), !text.has(.office, start) || text.has(.givenName, start) else {
      return nil
    }
    var index = start + 1
    while index < bounds.upperBound, index < start + Self.longestRun {
      if isNameWord(index) {
        if text.has([.office, .organisationHead], index), !text.has(.givenName, index) { break }
        if text.has(.rank, index), index + 1 < bounds.upperBound, text.lower(index + 1) == "." {
          break
        }
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
  func particleEnd(from start: Int) -> Int? {
    var index = start
    while index < bounds.upperBound, index < start + 3, text.has(.particle, index),
      text.isWord(index)
    {
      index += 1
    }
    return index > start && isNameWord(index) ? index : nil
  }

  /// The full stop in "Donald J. Trump".
  func isInitialStop(_ index: Int) -> Bool {
    text.lower(index) == "." && text.document.tokens[index - 1].span.count == 1
      && isNameWord(index + 1)
  }
}
