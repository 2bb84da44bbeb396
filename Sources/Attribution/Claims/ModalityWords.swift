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
    "doubt": .belief, "suspect": .belief, "assume": .belief, "suppose": .belief, "wish": .belief,
    "reckon": .belief, "trust": .belief,
    "expect": .expectation, "deny": .denial, "reject": .denial, "demand": .demand, "urge": .demand,
    "call": .demand, "appeal": .demand, "want": .demand, "must": .demand, "need": .demand,
    "accuse": .accusation, "condemn": .accusation, "blame": .accusation, "denounce": .accusation,
  ]

  private static let threats = WordPhrases([
    "retaliat*", "will respond", "would respond", "ready to respond", "respond in kind",
    "respond harshly",
    "harshest way", "severe consequences", "serious consequences", "grave consequences",
    "pay a price", "pay the price", "pay a heavy price", "exact a heavy price", "exact a price",
    "a heavy price for", "pay dearly", "will pay for",
    "would pay for",
    "will not hesitate",
    "would not hesitate", "won't hesitate", "be punished", "teach them a lesson", "will strike",
    "would strike", "will crush", "would crush", "will attack", "would attack", "ready to fight",
    "ready to strike", "ready to attack", "will regret", "fire and fury", "legitimate target*",
    "take revenge", "avenge", "crushing response", "will hit back", "would hit back",
    "drive them out",
    "be spared", "not be tolerated", "not tolerate", "be forgiven", "held responsible for any",
    "right to respond", "reserves the right", "reserved the right",
    "reserve the right", "time of its choosing", "time and place", "crush", "annihilate",
    "obliterate", "will impose", "would impose", "face consequences", "face the consequences",
    "will not stop", "would not stop", "won't stop",
    "will not rest",
    "would not rest", "will continue until", "would continue until", "be treated as",
    "be regarded as", "be considered a target",
    "be considered an act", "would regard", "will regard", "act of war", "acts of war", "red line*",
    "own risk", "own peril", "make no mistake",
    "let nobody", "let no one", "be warned", "playing with fire", "will be destroyed",
    "would be destroyed", "will be sunk",
    "would be sunk", "will be shot down", "would be shot down", "will be targeted",
    "would be targeted", "be a target", "be targets", "no mercy",
    "will be eliminated", "would be eliminated", "gates of hell", "open the gates",
    "turn into hell", "will burn", "all options", "every option", "respond with force",
    "respond forcefully", "respond decisively", "respond firmly",
    "will not go unpunished", "not go unanswered", "go unpunished", "take all necessary measures",
    "day of reckoning", "wipe out", "wiped out", "there will be consequences", "will be met with",
    "would be met with",
  ])

  private static let denials = WordPhrases([
    "out of the question", "no truth", "not true", "untrue", "is false", "are false", "was false",
    "were false", "totally false", "completely false", "baseless", "groundless", "unfounded",
    "fabricat*",
    "fake news", "no plans to", "no plan to", "no intention", "no such", "no involvement",
    "no role in",
    "nothing to do with", "no knowledge of", "never happened", "not involved", "not responsible",
    "not behind", "no connection", "no link*", "disinformation", "a lie", "all lies", "are lies",
    "were lies", "pack of lies", "lies and",
    "sheer invention", "an invention", "invented", "fairytale", "fairy tale*", "fiction", "fantasy",
    "figment", "is propaganda", "mere propaganda", "pure propaganda", "enemy propaganda", "hoax",
    "smear*", "exaggerat*", "distort*", "misinterpret*", "misquoted", "taken out of context",
    "speculation", "slander*", "defamat*",
    "not correspond*", "contrary to reality", "no basis", "without foundation",
    "nothing of the sort", "no truth in", "not the case", "never left",
    "never crossed", "never entered", "never fired", "never sent", "never used", "never said",
    "never agreed", "never received", "never targeted",
    "do not target", "does not target", "don't target", "doesn't target", "not a party",
    "not party to", "absurd",
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
    "be held accountable", "held to account", "brought to justice", "let us", "is obliged",
    "was obliged", "are obliged", "were obliged", "is needed",
    "are needed", "was needed", "were needed", "is required", "there is no alternative",
  ])

  /// What an own deed is made to depend on.
  private static let conditions = WordPhrases([
    "only if", "only when", "only after", "only once", "on condition that", "on the condition that",
    "provided that",
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
    "atrocit*", "genocide", "ethnic cleansing", "responsible for", "to blame for", "to blame",
    "lies with", "lies entirely with", "lies solely with", "rests with", "no will",
    "no interest in", "without evidence", "without proof", "habit of",
    "bears responsibility", "bear responsibility", "staged",
    "driven from their", "driven out of", "forced from their", "expelled from", "entered its",
    "entered our", "into its waters",
    "into its territory", "into its airspace", "into its exclusive", "into our waters",
    "into our territory", "into our airspace", "incursion*",
    "hypocri*", "spreading lies", "spread lies", "terrorist act*", "act of terror*",
    "act of aggression", "acts of aggression", "double standard*", "crime against",
    "crimes against", "war criminal*",
    "terrorist state", "state terror*",
    "collective punishment", "deliberate*", "using starvation", "starvation as", "as human shields",
    "land grab", "occupation of", "annexation of",
    "hostage to", "dragging its feet", "stalling", "playing for time", "bad faith", "in bad faith",
    "not serious about", "backtrack*",
    "brutal*", "barbar*", "cover up", "covered up", "cover-up",
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
    "smuggled", "looted", "torched", "burned", "burnt", "blocked", "obstructed", "armed",
    "financed", "funded", "recruited", "deported",
    "expelled", "intruded", "jammed", "sabotaged", "stormed", "massacred", "beheaded", "tortured",
    "stole", "robbed", "hid", "dug", "mined",
    "desecrated", "razed", "bulldozed", "besieged", "harassed", "intimidated", "persecuted",
    "infiltrated", "smuggling", "looting", "blocking",
    "shelling", "bombing", "targeting", "attacking", "killing", "occupying", "using", "used",
  ]

  /// Deeds that "no shots were fired" denies.
  static let deniedDeeds: Set<String> = [
    "fired", "used", "deployed", "launched", "sent", "carried", "targeted", "shelled", "bombed",
    "attacked", "struck", "moved", "made", "given", "received", "signed", "crossed", "involved",
  ]

  /// Verbs that give what somebody else claims a name, which denies it: "called the report a fairytale".
  static let naming: Set<String> = [
    "call", "describe", "dub", "label", "brand", "characterise", "characterize", "portray",
    "dismiss",
    "slam", "denounce", "decry", "mock", "ridicule",
  ]

  /// What somebody else claims.
  static let claims: Set<String> = [
    "claim", "claims", "charge", "charges", "allegation", "allegations", "accusation",
    "accusations",
    "report", "reports", "reporting", "suggestion", "suggestions", "statement", "statements",
    "assertion",
    "assertions", "rumour", "rumours", "rumor", "rumors", "account", "accounts", "story", "version",
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
    "in solidarity with", "in response to", "in defence of", "in defense of", "in order to protect",
    "in order to defend", "to protect our",
    "to protect its", "to defend our", "to defend its", "to ensure the safety", "right to defend",
    "right to self-defence", "right to self-defense",
    "acted in", "acting in", "legitimate right", "purely defensive", "purely administrative",
    "self-defence", "self-defense", "because", "due to", "owing to", "was only to", "were only to",
    "are only to", "is only to",
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
    (.reason, reasons), (.condition, conditions),
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
