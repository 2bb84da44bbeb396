// The words by which contents threaten, deny, demand, promise, accuse, judge and justify.

/// The tables of `ModalityFinder`, in folded form: whole classes of words. Phrases do not carry over: 406
/// collected from reports gave 5 of 900 claims in 50 others.
enum ModalityWords {
  /// What a cue does with a preposition that changes its sense.
  static let prepositional: [String: Modality] = [
    "call for": .demand, "call on": .demand, "call upon": .demand, "insist on": .demand,
    "push for": .demand, "press for": .demand, "argue for": .demand,
  ]

  /// What is mostly done with a verb that says little by itself.
  static let usual: [String: Modality] = [
    "applaud": .belief, "argue": .justification, "attribute": .accusation, "call": .belief,
    "celebrate": .belief, "cite": .justification, "commend": .belief, "describe": .belief,
    "hail": .belief, "laud": .belief, "praise": .belief, "welcome": .belief,
  ]

  /// What a verb behind "we" or "I" does.
  static let performatives: [String: Modality] = [
    "will": .promise, "won't": .promise, "shall": .promise, "promise": .promise, "pledge": .promise,
    "vow": .promise,
    "intend": .promise, "plan": .promise, "guarantee": .promise, "commit": .promise,
    "ready": .promise, "'ll": .promise,
    "prepared": .promise, "determined": .promise, "agreed": .agreement, "agree": .agreement,
    "accept": .agreement, "believe": .belief, "think": .belief, "hope": .belief, "fear": .belief,
    "convinced": .belief, "confident": .belief, "concerned": .belief, "worried": .belief,
    "doubt": .belief, "suspect": .belief, "assume": .belief, "suppose": .belief, "wish": .belief,
    "reckon": .belief, "trust": .belief,
    "expect": .expectation, "deny": .denial, "reject": .denial, "demand": .demand, "urge": .demand,
    "call": .demand, "appeal": .demand, "want": .demand, "must": .demand, "need": .demand,
    "accuse": .accusation, "condemn": .accusation, "blame": .accusation, "denounce": .accusation,
  ]

  /// Verbs that make a future announced with them the speaker's own.
  static let committing: Set<String> = [
    "announce", "confirm", "emphasise", "emphasize", "reaffirm", "reiterate", "stress", "underline",
    "underscore",
  ]

  /// Verbs of belief behind which a future is an expectation; a fear or a doubt stays one.
  static let supposing: Set<String> = ["believe", "think", "reckon", "assume", "suspect"]

  /// What "it is … that" something be done.
  static let imperative: Set<String> = [
    "vital", "essential", "crucial", "imperative", "important", "importance", "necessary", "urgent",
    "critical", "paramount",
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

  /// By mark: words, a trailing `*` for any ending behind four letters or more.
  private static let classes: [(mark: ModalityMarks, words: String)] = [
    (.ownPronoun, "i my our we"),
    (.thirdPerson, "he her his it its she their they"),
    (.firstPerson, "i we"),
    (.pronoun, "he i it she that there these they this those we"),
    (.negation, "never not won't wouldn't"),
    (.refusal, "no nobody none not nothing never"),
    (.cause, "because"),
    (
      .document,
      """
      data document documents figures officials records report reports source sources statement
      statements study survey witnesses
      """
    ),
    (
      .turn,
      """
      become cause come cost decline decrease depend deter drop fall grow harm help improve increase
      lead lose mean need rise shrink turn win worsen
      """
    ),
    (.factual, "did had has have was were"),
    (.contractedNegation, "didn't hadn't hasn't haven't wasn't weren't"),
    (.obligation, "must ought should"),
    (.necessity, "has have need needs"),
    (.possibility, "could expected may might"),
    (.future, "'d 'll shall will won't would wouldn't"),
    (
      .intention,
      """
      committed determined due going intended intends likely planned planning plans poised prepared
      ready set unlikely willing
      """
    ),
    (.passive, "are be been being is was were"),
    (.copula, "'re 's as nothing"),
    (
      .present,
      """
      're 's 've are aren't can can't cannot do does doesn't don't has hasn't have haven't is isn't
      needs remains wants
      """
    ),
    (
      .calledOff,
      """
      called-off canceled cancelled delayed halted postponed scrapped suspended
      """
    ),
    (
      .subordinator,
      """
      after although because before if since that though unless until when where whether which while
      who whom whose
      """
    ),
    (.conditional, "anyone if unless whoever"),
    (
      .finite,
      """
      are aren't be became been began broke brought built came can can't cannot could couldn't did
      didn't do does doesn't don't fell fought gave got had hadn't has hasn't have haven't held hit
      holds is isn't keeps kept knew led left lost made makes may might must needs plans remains
      said saw says sent shall shot should struck takes took wants was wasn't went were weren't will
      won won't would wouldn't
      """
    ),
    (.stop, ". ;"),
    (.comma, ","),
    (.stance, "face let prepared ready reserve reserved reserves"),
    (
      .hostile,
      """
      annihilat* attack* avenge bomb* consequence* crush* dearly destroy* eliminat* fight forgive*
      hostile hunt hunted lesson mercy obliterat* price punish* regret respond response retaliat*
      revenge sanction* shoot shot sink spared strike struck sunk target* tolerate* unanswered
      unpunished wipe wiped
      """
    ),
    (.persistence, "hesitate rest stop"),
    (
      .harm,
      """
      abduct* ambush* annex* arrest* assault* attack* beat beaten beheaded besieg* blockad* blocked
      blocking bombard* bombed bombing bulldoz* burned burning burnt coerc* deport* destroy* detain*
      displac* encroach* execut* expel* fired firing grabb* hack* harass* hijack* imprison* incit*
      infiltrat* injur* intimidat* intrud* invad* jailed jammed jamming kidnap* kill* loot* murder*
      obstruct* occup* oppress* persecut* pillag* plunder* poison* punish* raid* rammed ramming
      razed robbed robbing seiz* shelled shelling shoot* shot smuggl* starv* steal* stole stolen
      stormed storming struck target* threaten* tortur* uproot* wound*
      """
    ),
    (
      .norm,
      """
      aggress* atrocit* barbar* betray* blackmail* blame breach* brutal* cheat* cleansing complicit*
      cowardly crime crimes criminal* cynical* deliberat* destabili* fail* genocid* guilty hypocri*
      illegal* illegitimate impunity incursion* indiscriminat* lied lying massacr* provocat* provok*
      refus* reneg* responsibility sabotag* shields starvation stole stolen tortur* treacher*
      undermin* unlawful* unprovoked violat*
      """
    ),
    (
      .wrong,
      """
      abandon* abus* apartheid bandits blam* brib* bribe* broke bully* collective colonial conceal*
      conspir* corrupt* deceit* deceiv* defied defies defy* delay* dictator* disinformation
      disregard* enem* entity escalat* evad* excuse exploit* extort* false* fascis* flout* gangs
      hegemon* hidden hide hiding hostile ignor* imperial* interfer* intimidat* irresponsib* junta
      liar* lie lies manipulat* meddl* mercenar* mislead* misled neglect* occupier* occupying plot*
      pretend* pretext propaganda puppet* racis* reckless* regime* responsible scapegoat*
      separatist* slander* smear* so-called sold squander* stall* stunt systematic* terror* theft
      thug* traitor* trampl* treason* tyran* warmonger* weak weakness weapon*
      """
    ),
    (
      .falsehood,
      """
      absurd baseless defamatory disinformation distorted distortion exaggerated exaggeration
      fabricated fabrication fabrications fairytale fake false fantasy fiction groundless hoax
      invented invention lie lies misinformation nonsense propaganda ridiculous rumors rumours
      slander smear smears speculation unfounded untrue
      """
    ),
    (
      .disowned,
      """
      basis connection evidence foundation intention involvement knowledge link links plan plans
      role such truth
      """
    ),
    (
      .cognition,
      """
      afraid alarm alarmed appalled believe believed believes certain concern concerned confident
      consider considers convinced disappointed doubt doubts fear feared fears feel feels felt glad
      grateful happy hope hoped hopeful hopes horrified imagine know knows opinion optimistic
      outraged pessimistic pleased proud regret regrets saddened sceptical see shocked skeptical
      sorry sure suspect suspects think thought understand view wish wishes worried
      """
    ),
    (
      .purpose,
      """
      avert defend deter ensure guard preserve prevent protect repel safeguard secure
      """
    ),
    (
      .effort,
      """
      aimed designed forced intended meant only order seeking there tried trying was were
      """
    ),
    (.aim, "aimed designed intended meant"),
  ]

  /// Set phrases, by the mark of the words they start with.
  static let phrases: [(mark: ModalityMarks, phrases: WordPhrases)] = [
    (
      .threat,
      WordPhrases([
        "all options", "be warned", "fire and fury", "legitimate target*", "let no one",
        "let nobody", "make no mistake", "own peril", "own risk", "pay a heavy price",
        "pay a price", "pay the price", "play* with fire", "red line*", "reserve* the right",
      ])
    ),
    (
      .denial,
      WordPhrases([
        "never happened", "nothing to do with", "out of context", "out of the question",
      ])
    ),
    (
      .condition,
      WordPhrases([
        "on condition that", "on the condition that", "only after", "only if", "only once",
        "only when", "provided that",
      ])
    ),
    (
      .reason,
      WordPhrases([
        "in self-defence", "in self-defense", "no alternative", "no choice", "no option",
        "precaution*", "safety grounds", "safety reasons", "security grounds",
        "security reasons", "self-defence", "self-defense",
        "technical reasons",
      ])
    ),
  ]

  /// Every word with what it can do.
  static let marks: [String: ModalityMarks] = {
    var table: [String: ModalityMarks] = [:]
    for (mark, words) in classes {
      for word in WorldTable.words(words) where word.utf8.last != UInt8(ascii: "*") {
        table[word, default: []].formUnion(mark)
      }
    }
    for (mark, phrases) in phrases {
      for word in phrases.firstWords { table[word, default: []].insert(mark) }
    }
    return table
  }()

  /// The beginnings of words and of phrases, with their mark.
  static let prefixes: [(text: String, mark: ModalityMarks)] =
    classes.flatMap { mark, words in
      WorldTable.words(words).filter { $0.utf8.last == UInt8(ascii: "*") }
        .map { (String($0.dropLast()), mark) }
    }
    + phrases.flatMap { mark, phrases in phrases.firstPrefixes.map { ($0, mark) } }

  static let prefixNumbers = KeyedLists(
    prefixes.enumerated().map { (KeyedLists.key(of: $1.text), Int32($0)) })
}
