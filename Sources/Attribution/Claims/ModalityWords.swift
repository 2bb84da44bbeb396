// The words by which contents threaten, deny, demand, promise, accuse and justify.

/// Phrases of whole words, a trailing `*` for any ending, found by their first word.
struct WordPhrases: Sendable {
  private var exact: [String: [[String]]] = [:]
  /// Keyed by the first four letters.
  private var prefixes: [String: [[String]]] = [:]

  init(_ phrases: [String]) {
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      if first.hasSuffix("*") {
        prefixes[String(first.prefix(4)), default: []].append(words)
      } else {
        exact[first, default: []].append(words)
      }
    }
  }

  /// Whether one of the phrases stands at the token at `index` and ends before `end`.
  func match(at index: Int, end: Int, in document: Document) -> Bool {
    let word = document.tokens[index].lower
    if let candidates = exact[word], stands(candidates, at: index, end: end, in: document) {
      return true
    }
    guard document.tokens[index].kind == .word, !prefixes.isEmpty,
      let candidates = prefixes[String(word.prefix(4))]
    else { return false }
    return stands(candidates, at: index, end: end, in: document)
  }

  private func stands(
    _ candidates: [[String]], at index: Int, end: Int, in document: Document
  ) -> Bool {
    candidates.contains { words in
      words.count <= end - index
        && words.indices.allSatisfy {
          Self.matches(document.tokens[index + $0].lower, words[$0])
        }
    }
  }

  private static func matches(_ word: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? word.hasPrefix(pattern.dropLast()) : word == pattern
  }
}

/// The tables of `ModalityFinder`, in folded form.
enum ModalityWords {
  static let firstPerson: Set<String> = [
    "we", "i", "we'll", "i'll", "we're", "i'm", "we've", "i've",
  ]

  static let pronouns: Set<String> = [
    "it", "he", "she", "they", "we", "i", "this", "that", "there", "these", "those",
  ]

  /// What a verb behind "we" or "I" does.
  static let performatives: [String: Modality] = [
    "will": .promise, "shall": .promise, "promise": .promise, "pledge": .promise, "vow": .promise,
    "intend": .promise, "plan": .promise, "guarantee": .promise, "commit": .promise,
    "ready": .promise,
    "prepared": .promise, "determined": .promise, "agreed": .agreement, "agree": .agreement,
    "accept": .agreement, "believe": .belief, "think": .belief, "hope": .belief, "fear": .belief,
    "convinced": .belief, "confident": .belief, "concerned": .belief, "worried": .belief,
    "expect": .expectation, "deny": .denial, "reject": .denial, "demand": .demand, "urge": .demand,
    "call": .demand, "appeal": .demand, "want": .demand, "must": .demand, "need": .demand,
    "accuse": .accusation, "condemn": .accusation, "blame": .accusation, "denounce": .accusation,
  ]

  static let threats = WordPhrases([
    "retaliat*", "will respond", "would respond", "ready to respond", "respond in kind",
    "respond harshly",
    "harshest way", "severe consequences", "serious consequences", "grave consequences",
    "pay a price", "pay the price", "pay a heavy price", "pay dearly", "pay for",
    "will not hesitate",
    "would not hesitate", "won't hesitate", "be punished", "teach them a lesson", "will strike",
    "would strike", "will crush", "would crush", "will attack", "would attack", "ready to fight",
    "ready to strike", "ready to attack", "will regret", "fire and fury", "legitimate target*",
    "take revenge", "avenge", "crushing response", "will hit back", "would hit back",
    "drive them out",
    "face consequences", "there will be consequences", "will be met with", "would be met with",
  ])

  static let denials = WordPhrases([
    "out of the question", "no truth", "not true", "untrue", "is false", "are false", "was false",
    "were false", "totally false", "completely false", "baseless", "groundless", "unfounded",
    "fabricat*",
    "fake news", "no plans to", "no plan to", "no intention", "no such", "no involvement",
    "no role in",
    "nothing to do with", "no knowledge of", "never happened", "not involved", "not responsible",
    "not behind", "no connection", "no link*", "disinformation", "a lie", "lies", "absurd",
    "nonsense",
    "ruled out", "no evidence",
  ])

  /// Verbs whose negation denies a fact.
  static let factual: Set<String> = ["was", "were", "did", "had", "has", "have", "is", "are"]

  static let contractedNegations: Set<String> = [
    "wasn't", "weren't", "didn't", "hadn't", "hasn't", "haven't",
  ]

  static let obligations: Set<String> = ["must", "should", "ought"]

  static let demands = WordPhrases([
    "has to", "have to", "had to be", "need to", "needs to", "it is time", "it was time",
    "utmost importance",
    "called for", "calls for", "demand*", "is essential", "it is crucial", "it is vital",
    "is imperative",
    "was essential", "was crucial", "was vital", "was imperative", "is necessary that",
    "be held accountable",
  ])

  static let possibilities: Set<String> = [
    "may", "might", "could", "likely", "expected", "unlikely",
  ]

  static let futures: Set<String> = ["will", "would", "shall", "won't", "wouldn't"]

  static let intentions: Set<String> = [
    "ready", "prepared", "plans", "planning", "intends", "intended", "going", "determined",
    "committed",
    "planned", "willing", "set", "due",
  ]

  /// What is wrong whoever does it.
  static let wrongs = WordPhrases([
    "violat*", "breach*", "broke the", "broken the", "breaking the", "war crime*", "aggression",
    "massacre*",
    "atrocit*", "genocide", "ethnic cleansing", "responsible for", "to blame for", "staged",
    "attacks by", "attacks from", "attacks had been", "attacks have been", "attacks were",
    "provocati*", "provok*", "sabotag*", "illegal*", "unlawful*", "interfer*",
    "meddl*",
    "undermin*", "destabili*", "terroris* attack", "indiscriminate*", "human shields", "failed to",
    "fails to",
    "failing to", "refus* to", "backed out", "reneged", "lied", "lying", "stole", "stolen",
    "torture*",
    "blackmail*", "sponsor* terror*", "support* terror*", "arming", "poisoned",
    "cheat*",
  ])

  /// Deeds that accuse when a party tells them of another.
  static let violence: Set<String> = [
    "attacked", "shelled", "bombed", "killed", "fired", "targeted", "struck", "invaded", "occupied",
    "raided", "ambushed", "seized", "hijacked", "kidnapped", "abducted", "bombarded", "murdered",
    "executed",
    "shelling", "bombing", "targeting", "attacking", "killing", "occupying", "using", "used",
  ]

  /// What one does not do when one fails one's duty.
  static let duties: Set<String> = [
    "kept", "honoured", "honored", "complied", "fulfilled", "implemented", "respected", "met",
    "lived",
    "delivered", "done", "adhered", "abided", "observed", "upheld", "complying", "respecting",
    "implementing", "fulfilling", "keep", "honour", "honor", "comply", "fulfil", "fulfill",
    "implement",
    "respect", "meet", "adhere", "abide",
  ]

  static let passive: Set<String> = [
    "was", "were", "been", "being", "be", "is", "are", "tragically",
  ]

  static let reasons = WordPhrases([
    "because", "due to", "owing to", "was only to", "were only to", "are only to", "is only to",
    "only meant to",
    "only intended to", "only aimed at", "trying to prevent", "trying to protect", "trying to stop",
    "tried to prevent", "seeking to prevent", "seeks to prevent", "to prevent", "in self-defence",
    "in self-defense", "in self defence", "forced to", "no choice but", "no other choice",
    "no option but",
    "the reason", "for security reasons", "for safety reasons", "for technical reasons",
    "precaution*",
  ])

  static let calledOff: Set<String> = [
    "postponed", "cancelled", "canceled", "delayed", "suspended", "halted", "called-off",
    "scrapped",
  ]

  static let subordinators: Set<String> = [
    "which", "who", "whom", "whose", "if", "unless", "because", "when", "while", "although",
    "though",
    "after", "before", "until", "since", "where",
  ]

  /// Forms that end a subject.
  static let finite: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "must",
    "should", "shall", "does", "do", "did", "says", "said", "be", "been", "wants", "needs",
    "remains", "plans",
    "makes", "takes", "keeps", "holds", "won't", "wouldn't", "didn't", "doesn't", "don't", "isn't",
    "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "can't", "cannot", "couldn't",
    "went",
    "came", "took", "made", "got", "left", "sent", "kept", "led", "lost", "won", "fell", "struck",
    "hit",
    "shot", "broke", "began", "became", "saw", "knew", "gave", "held", "brought", "built", "fought",
  ]
}
