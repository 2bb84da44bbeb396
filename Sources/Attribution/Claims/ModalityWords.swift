// The words by which contents threaten, deny, demand, promise, accuse and justify.

/// The tables of `ModalityFinder`, in folded form.
enum ModalityWords {
  private static let firstPerson: [String] = [
    "we", "i", "we'll", "i'll", "we're", "i'm", "we've", "i've",
  ]

  private static let pronouns: [String] = [
    "it", "he", "she", "they", "we", "i", "this", "that", "there", "these", "those",
  ]

  /// What a cue does with a preposition that changes its sense.
  static let prepositional: [String: Modality] = [
    "call for": .demand, "call on": .demand, "call upon": .demand, "insist on": .demand,
    "push for": .demand, "press for": .demand, "argue for": .demand,
  ]

  /// What a verb behind "we" or "I" does.
  static let performatives: [String: Modality] = [
    "will": .promise, "won't": .promise, "shall": .promise, "promise": .promise, "pledge": .promise,
    "vow": .promise,
    "intend": .promise, "plan": .promise, "guarantee": .promise, "commit": .promise,
    "ready": .promise,
    "prepared": .promise, "determined": .promise, "agreed": .agreement, "agree": .agreement,
    "accept": .agreement, "believe": .belief, "think": .belief, "hope": .belief, "fear": .belief,
    "convinced": .belief, "confident": .belief, "concerned": .belief, "worried": .belief,
    "expect": .expectation, "deny": .denial, "reject": .denial, "demand": .demand, "urge": .demand,
    "call": .demand, "appeal": .demand, "want": .demand, "must": .demand, "need": .demand,
    "accuse": .accusation, "condemn": .accusation, "blame": .accusation, "denounce": .accusation,
  ]

  private static let threats = WordPhrases([
    "retaliat*", "will respond", "would respond", "ready to respond", "respond in kind",
    "respond harshly",
    "harshest way", "severe consequences", "serious consequences", "grave consequences",
    "pay a price", "pay the price", "pay a heavy price", "pay dearly", "will pay for",
    "would pay for",
    "will not hesitate",
    "would not hesitate", "won't hesitate", "be punished", "teach them a lesson", "will strike",
    "would strike", "will crush", "would crush", "will attack", "would attack", "ready to fight",
    "ready to strike", "ready to attack", "will regret", "fire and fury", "legitimate target*",
    "take revenge", "avenge", "crushing response", "will hit back", "would hit back",
    "drive them out",
    "face consequences", "there will be consequences", "will be met with", "would be met with",
  ])

  private static let denials = WordPhrases([
    "out of the question", "no truth", "not true", "untrue", "is false", "are false", "was false",
    "were false", "totally false", "completely false", "baseless", "groundless", "unfounded",
    "fabricat*",
    "fake news", "no plans to", "no plan to", "no intention", "no such", "no involvement",
    "no role in",
    "nothing to do with", "no knowledge of", "never happened", "not involved", "not responsible",
    "not behind", "no connection", "no link*", "disinformation", "a lie", "lies", "absurd",
    "nonsense",
    "ruled out", "no evidence", "nothing to hide", "nobody has", "nobody was", "no one was",
    "no one has", "none of them was",
    "nowhere near",
  ])

  /// Verbs whose negation denies a fact.
  private static let factual: [String] = ["was", "were", "did", "had", "has", "have"]

  private static let contractedNegations: [String] = [
    "wasn't", "weren't", "didn't", "hadn't", "hasn't", "haven't",
  ]

  private static let obligations: [String] = ["must", "should", "ought"]

  private static let demands = WordPhrases([
    "has to", "have to", "had to be", "need to", "needs to", "it is time", "it was time",
    "utmost importance",
    "called for", "calls for", "demand*", "is essential", "it is crucial", "it is vital",
    "is imperative",
    "was essential", "was crucial", "was vital", "was imperative", "is necessary that",
    "be held accountable",
  ])

  private static let possibilities: [String] = ["may", "might", "could", "expected"]

  private static let futures: [String] = ["will", "would", "shall", "won't", "wouldn't"]

  private static let intentions: [String] = [
    "ready", "prepared", "plans", "planning", "intends", "intended", "going", "determined",
    "committed",
    "planned", "willing", "set", "due", "likely", "unlikely", "poised",
  ]

  /// What is wrong whoever does it.
  private static let wrongs = WordPhrases([
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
  private static let violence: [String] = [
    "attacked", "shelled", "bombed", "killed", "fired", "targeted", "struck", "invaded", "occupied",
    "raided", "ambushed", "seized", "hijacked", "kidnapped", "abducted", "bombarded", "murdered",
    "executed",
    "shelling", "bombing", "targeting", "attacking", "killing", "occupying", "using", "used",
  ]

  /// What one does not do when one fails one's duty.
  private static let duties: [String] = [
    "kept", "honoured", "honored", "complied", "fulfilled", "implemented", "respected", "met",
    "lived",
    "delivered", "done", "adhered", "abided", "observed", "upheld", "complying", "respecting",
    "implementing", "fulfilling", "keep", "honour", "honor", "comply", "fulfil", "fulfill",
    "implement",
    "respect", "meet", "adhere", "abide",
  ]

  private static let passive: [String] = [
    "was", "were", "been", "being", "be", "is", "are", "tragically",
  ]

  private static let reasons = WordPhrases([
    "because", "due to", "owing to", "was only to", "were only to", "are only to", "is only to",
    "only meant to",
    "only intended to", "only aimed at", "trying to prevent", "trying to protect", "trying to stop",
    "tried to prevent", "seeking to prevent", "seeks to prevent", "to prevent", "in self-defence",
    "in self-defense", "in self defence", "no choice but", "no other choice",
    "no option but",
    "the reason", "for security reasons", "for safety reasons", "for technical reasons",
    "precaution*",
  ])

  private static let calledOff: [String] = [
    "postponed", "cancelled", "canceled", "delayed", "suspended", "halted", "called-off",
    "scrapped",
  ]

  private static let subordinators: [String] = [
    "which", "who", "whom", "whose", "if", "unless", "because", "when", "while", "although",
    "though",
    "after", "before", "until", "since", "where", "that", "whether",
  ]

  /// Forms that end a subject.
  private static let finite: [String] = [
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

  /// The phrases of an act, by the mark of the words they start with.
  static let phrases: [(mark: ModalityMarks, phrases: WordPhrases)] = [
    (.threat, threats), (.denial, denials), (.demand, demands), (.wrong, wrongs),
    (.reason, reasons),
  ]

  /// Every word with what it can do.
  static let marks: [String: ModalityMarks] = {
    let lists: [(ModalityMarks, [String])] = [
      (.firstPerson, firstPerson), (.pronoun, pronouns), (.factual, factual),
      (.contractedNegation, contractedNegations), (.obligation, obligations),
      (.possibility, possibilities), (.future, futures), (.intention, intentions),
      (.violence, violence), (.duty, duties), (.passive, passive), (.calledOff, calledOff),
      (.subordinator, subordinators), (.finite, finite), (.stop, [".", ";"]),
    ]
    var table: [String: ModalityMarks] = [:]
    for (mark, words) in lists {
      for word in words { table[word, default: []].formUnion(mark) }
    }
    for (mark, phrases) in phrases {
      for word in phrases.firstWords { table[word, default: []].insert(mark) }
    }
    return table
  }()

  /// Words that phrases start with as prefixes, with the number of their mark.
  static let prefixes: [(text: String, mark: ModalityMarks)] = phrases.flatMap { mark, phrases in
    phrases.firstPrefixes.map { ($0, mark) }
  }

  static let prefixNumbers = KeyedLists(
    prefixes.enumerated().map { (KeyedLists.key(of: $1.text), Int32($0)) })
}
