// Names what a figure counts in the same words for different wordings: "displaced people".

/// Looks for the noun behind a figure and for what happened to it.
struct CountedThing {
  let document: Document
  /// The tokens that may be looked at.
  let range: Range<Int>

  /// One to four words, or none when the text does not say; and whether a noun was found.
  func name(
    of number: PrintedNumber, qualifierStart: Int, behind next: Int
  ) -> (name: String, hasNoun: Bool) {
    let noun = attachedNoun(number) ?? self.noun(from: next)
    let outcome =
      outcome(behind: noun.end) ?? outcome(before: qualifierStart)
    if noun.words.isEmpty, outcome.isEmpty { return ("", false) }
    var words = noun.words.isEmpty ? ["people"] : noun.words
    if let last = words.last, let plain = Outcome.deeds[last] {
      words.removeLast()
      if outcome.isEmpty {
        return (([plain] + words.suffix(2) + ["people"]).joined(separator: " "), true)
      }
      words.append("people")
    }
    let room = 4 - outcome.split(separator: " ").count
    let name = (outcome.isEmpty ? [] : [outcome]) + words.suffix(max(1, room))
    return (name.joined(separator: " "), !noun.words.isEmpty)
  }

  private struct Noun {
    var words: [String]
    var end: Int
  }

  /// "150-vehicle convoy" counts vehicles.
  private func attachedNoun(_ number: PrintedNumber) -> Noun? {
    guard !number.attached.isEmpty, let first = number.attached.split(separator: "-").first else {
      return nil
    }
    let word = String(first)
    let plural = word.hasSuffix("s") || Self.plurals.contains(word) ? word : word + "s"
    return Noun(words: [Self.normal(plural)], end: number.tokens.upperBound)
  }

  /// The first plural among the words behind the figure, with up to two words that modify it.
  private func noun(from start: Int) -> Noun {
    var index = start
    var words: [String] = []
    if index < range.upperBound, document.tokens[index].lower == "of" { index += 1 }
    let limit = min(range.upperBound, index + 6)
    while index < limit {
      let token = document.tokens[index]
      if token.lower == "'s" || token.lower == "'" {
        words.removeAll()
      } else if words.isEmpty, Self.openers.contains(token.lower) {
        // An article, a possessive or a word of degree opens the phrase.
      } else {
        guard token.kind == .word, !Self.stops.contains(token.lower) else { break }
        if Outcome.of(token.lower) != nil, Outcome.deeds[token.lower] == nil { break }
        if !Self.blandModifiers.contains(token.lower) {
          words.append(
            Self.isPlural(token) ? Self.normal(token.lower) : Self.modifier(token, in: document))
        }
        if Self.isPlural(token), !isPossessor(index) {
          return Noun(words: Array(words.suffix(3)), end: index + 1)
        }
      }
      index += 1
    }
    return Noun(words: Array(words.suffix(3)), end: words.isEmpty ? start : index)
  }

  private func isPossessor(_ index: Int) -> Bool {
    index + 1 < range.upperBound
      && (document.tokens[index + 1].lower == "'s" || document.tokens[index + 1].lower == "'")
  }

  private static func modifier(_ token: Token, in document: Document) -> String {
    token.isCapitalised ? document.text(token.span) : token.lower
  }

  private static func isPlural(_ token: Token) -> Bool {
    if plurals.contains(token.lower) { return true }
    guard !token.isCapitalised, token.lower.utf8.count > 3, token.lower.hasSuffix("s") else {
      return false
    }
    return !token.lower.hasSuffix("ss") && !token.lower.hasSuffix("us")
      && !token.lower.hasSuffix("is")
  }

  /// One word for the things that reports call by several.
  private static func normal(_ plural: String) -> String { synonyms[plural] ?? plural }

  // MARK: What happened

  /// A participle behind the noun: "were displaced", "of the army killed or wounded".
  private func outcome(behind end: Int) -> String? {
    let limit = min(range.upperBound, end + 8)
    var index = end
    while index < limit {
      let token = document.tokens[index]
      if token.kind != .word || Self.outcomeStops.contains(token.lower) { return nil }
      if let outcome = Outcome.of(token.lower), Outcome.actives[token.lower] == nil {
        return joined(outcome, at: index, step: 1)
      }
      index += 1
    }
    return nil
  }

  /// A verb or noun before the figure: "killed", "injuring", "the deaths of".
  private func outcome(before start: Int) -> String {
    let limit = max(range.lowerBound, start - 4)
    var index = start - 1
    while index >= limit {
      let token = document.tokens[index]
      if let outcome = Outcome.of(token.lower) {
        let before = index > range.lowerBound ? document.tokens[index - 1].lower : ""
        return before == "from" ? "" : joined(outcome, at: index, step: -1)
      }
      guard token.kind == .word, Self.transparent.contains(token.lower) else { return "" }
      index -= 1
    }
    return ""
  }

  /// "killed or wounded" is one outcome.
  private func joined(_ outcome: String, at index: Int, step: Int) -> String {
    let link = index + step
    let other = index + 2 * step
    guard range.contains(link), range.contains(other),
      document.tokens[link].lower == "or" || document.tokens[link].lower == "and",
      let second = Outcome.of(document.tokens[other].lower), second != outcome
    else { return outcome }
    let pair = step > 0 ? (outcome, second) : (second, outcome)
    return pair.0 + " or " + pair.1
  }

  // MARK: Words

  private static let openers: Set<String> = [
    "the", "its", "their", "his", "her", "our", "my", "more", "other", "additional", "extra",
    "such",
    "these", "those", "a", "an",
  ]

  private static let blandModifiers: Set<String> = [
    "innocent", "existing", "new", "different", "remaining", "separate", "further", "fresh",
    "several",
    "mostly", "mainly", "other", "more", "additional", "extra", "so-called", "unarmed", "alleged",
    "suspected", "reported", "regular", "internally", "forcibly", "newly",
  ]

  private static let stops: Set<String> = [
    "and", "or", "but", "in", "on", "at", "to", "from", "by", "with", "of", "for", "as", "into",
    "near",
    "over", "under", "after", "before", "during", "since", "that", "which", "who", "whom", "whose",
    "was",
    "were", "is", "are", "be", "been", "being", "has", "have", "had", "will", "would", "could",
    "can", "may",
    "might", "should", "must", "do", "did", "does", "not", "it", "they", "he", "she", "we", "i",
    "you",
    "this", "there", "said", "if", "when", "while", "where", "because", "than", "across", "against",
    "between", "among", "including", "through", "throughout", "within", "without", "inside",
    "outside",
    "along", "around", "about", "per", "each", "also", "still", "now", "already", "yet", "so",
    "then",
    "ago", "earlier", "later", "away", "out", "up", "down", "off", "made", "took", "taken", "left",
    "remain", "remained", "living", "lived", "fled", "died", "entered", "arrived", "said",
  ]

  /// Plurals without an "s" of their own, and things counted in the singular.
  private static let plurals: Set<String> = [
    "people", "men", "women", "children", "personnel", "troops", "police", "staff", "aircraft",
    "servicemen", "servicewomen", "policemen", "gunmen", "fishermen", "dead", "wounded", "injured",
    "missing", "others", "crew", "cattle", "sheep", "displaced", "militia", "infantry", "newsmen",
    "clergymen", "congressmen", "lawmen", "crewmen", "tribesmen", "media", "killed",
  ]

  private static let synonyms: [String: String] = [
    "soldiers": "troops", "servicemen": "troops", "servicewomen": "troops", "personnel": "troops",
    "forces": "troops", "persons": "people", "individuals": "people", "residents": "people",
    "inhabitants": "people", "others": "people", "citizens": "people", "souls": "people",
    "men": "people", "kids": "children", "policemen": "police", "planes": "aircraft",
    "jets": "aircraft",
    "warplanes": "aircraft", "drones": "drones", "uavs": "drones", "fighters": "fighters",
    "gunmen": "fighters", "insurgents": "fighters", "militants": "fighters", "rebels": "fighters",
    "strikes": "strikes", "airstrikes": "air strikes", "homes": "houses", "automobiles": "vehicles",
  ]

  /// Words between a deed and the figure of those it befell.
  private static let transparent: Set<String> = [
    "of", "the", "a", "an", "to", "some", "toll", "rose", "risen", "at", "another", "and", "or",
    "more", "further", "least",
    "other", "were", "was", "as", "many",
  ]

  private static let outcomeStops: Set<String> = [
    "and", "but", "while", "as", "that", "which", "after", "when", "by", "if", "because", "to",
    "said",
    "including", "before",
  ]
}

/// Deeds and fates that reports count by, each under one name.
enum Outcome {
  /// The participle that a verb, participle or noun stands for.
  static func of(_ word: String) -> String? { all[word] }

  private static let all = participles.merging(actives) { first, _ in first }
    .merging(deeds) { first, _ in first }

  private static let participles: [String: String] = [
    "killed": "killed", "died": "killed", "slain": "killed", "murdered": "killed",
    "executed": "killed",
    "massacred": "killed", "assassinated": "killed", "wounded": "wounded", "injured": "wounded",
    "hurt": "wounded", "incapacitated": "incapacitated", "neutralised": "incapacitated",
    "neutralized": "incapacitated", "displaced": "displaced", "uprooted": "displaced",
    "fled": "displaced", "arrested": "detained", "detained": "detained", "jailed": "detained",
    "imprisoned": "detained", "captured": "captured", "kidnapped": "abducted",
    "abducted": "abducted", "evacuated": "evacuated", "released": "freed", "freed": "freed",
    "destroyed": "destroyed", "demolished": "destroyed", "downed": "downed", "fired": "fired",
    "launched": "fired", "rescued": "rescued", "deported": "deported", "infected": "infected",
    "hospitalised": "hospitalised", "hospitalized": "hospitalised", "deployed": "deployed",
    "exchanged": "exchanged", "swapped": "exchanged", "damaged": "damaged",
    "intercepted": "intercepted",
  ]

  /// Forms that stand before what they befall only.
  static let actives: [String: String] = [
    "kill": "killed", "kills": "killed", "killing": "killed", "wounding": "wounded",
    "injuring": "wounded", "displace": "displaced", "displacing": "displaced",
    "uprooting": "displaced", "arresting": "detained", "detaining": "detained",
    "capturing": "captured", "destroying": "destroyed", "freeing": "freed", "releasing": "freed",
    "evacuating": "evacuated", "arrest": "detained", "detain": "detained", "release": "freed",
    "death": "killed", "claimed": "killed", "launching": "fired", "firing": "fired",
    "shooting": "fired",
  ]

  /// Nouns for people to whom it happened.
  static let deeds: [String: String] = [
    "dead": "killed", "deaths": "killed", "fatalities": "killed", "killed": "killed",
    "injuries": "wounded", "wounded": "wounded", "injured": "wounded", "displaced": "displaced",
    "missing": "missing", "arrests": "detained", "detainees": "detained", "killings": "killed",
  ]
}
