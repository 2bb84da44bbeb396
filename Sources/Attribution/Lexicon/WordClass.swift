// The closed classes of English words, and the commonest verbs.

/// The classes a word can have; a word has all that apply.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let determiner = WordClass(rawValue: 1 << 0)
  static let subjectPronoun = WordClass(rawValue: 1 << 1)
  static let objectPronoun = WordClass(rawValue: 1 << 2)
  static let possessive = WordClass(rawValue: 1 << 3)
  static let preposition = WordClass(rawValue: 1 << 4)
  static let subordinator = WordClass(rawValue: 1 << 5)
  static let coordinator = WordClass(rawValue: 1 << 6)
  static let relative = WordClass(rawValue: 1 << 7)
  static let have = WordClass(rawValue: 1 << 8)
  static let be = WordClass(rawValue: 1 << 9)
  static let doVerb = WordClass(rawValue: 1 << 10)
  static let modal = WordClass(rawValue: 1 << 11)
  static let negation = WordClass(rawValue: 1 << 12)
  static let adverb = WordClass(rawValue: 1 << 13)
  static let time = WordClass(rawValue: 1 << 14)
  static let timeModifier = WordClass(rawValue: 1 << 15)
  /// A finite form that is hardly ever a noun.
  static let verb = WordClass(rawValue: 1 << 16)
  static let questionWord = WordClass(rawValue: 1 << 17)
  static let quantifier = WordClass(rawValue: 1 << 18)
  static let person = WordClass(rawValue: 1 << 19)
  /// A noun for something that is said or written: "statement", "interview".
  static let medium = WordClass(rawValue: 1 << 20)
  static let audience = WordClass(rawValue: 1 << 21)
  /// A noun for a document or study that can itself be a source: "report", "poll".
  static let document = WordClass(rawValue: 1 << 22)
  static let adjective = WordClass(rawValue: 1 << 23)
  static let baseVerb = WordClass(rawValue: 1 << 24)

  static let auxiliary: WordClass = [.have, .be, .doVerb, .modal]
}

/// Word form → classes.
enum ClosedClasses {
  /// The words of every list with its classes; a word may come several times.
  static var entries: [(word: String, classes: WordClass)] {
    lists.flatMap { classes, words in WorldTable.words(words).map { ($0, classes) } }
  }

  private static let lists: [(WordClass, String)] = [
    (.determiner, "the a an this that these those another each every either neither both"),
    (
      .quantifier,
      "some many most several few any all no one two three four five six seven eight nine ten more less other dozens hundreds thousands half"
    ),
    (
      .subjectPronoun,
      "he she they it we i you there this these those who everyone everybody someone somebody nobody both"
    ),
    (.objectPronoun, "him her them it us me you himself herself themselves itself"),
    (.possessive, "his her its their our my your 's whose"),
    (
      .preposition,
      "of in on at by for from with to about against between into through during before after above below under over near since until till among amid toward towards upon within without behind beyond across along around inside outside onto off despite like via per than as following regarding concerning including throughout besides except alongside versus according"
    ),
    (
      .subordinator,
      "while because although though if when whenever as after before since until unless whereas once whether lest"
    ),
    (.coordinator, "and but or nor yet so &"),
    (.relative, "who which that whom whose where when"),
    (.questionWord, "who what which when where why how whether if"),
    (.have, "has have had having 've"),
    (.be, "is are was were am be been being 're 'm isn't aren't wasn't weren't"),
    (.doVerb, "do does did don't doesn't didn't"),
    (
      .modal,
      "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd mightn't ought"
    ),
    (.have, "hasn't haven't hadn't"),
    (
      .negation,
      "not never n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't hardly neither nor"
    ),
    (
      .adverb,
      "also later then again once twice often repeatedly recently already still now even just only always ever never earlier previously initially originally subsequently currently formerly long soon meanwhile however moreover furthermore instead therefore thus too further once first last quickly publicly privately not so far ago together well back almost nearly perhaps maybe rather quite very much simply actually finally eventually immediately specifically explicitly reportedly allegedly apparently clearly additionally afterward afterwards elsewhere otherwise nonetheless nevertheless there here"
    ),
    (
      .time,
      "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday tomorrow tonight morning afternoon evening night week weekend month year day days weeks months years hours minutes january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec noon midnight hour decade decades spring summer autumn winter century fall"
    ),
    (
      .timeModifier,
      "last next this earlier later late early past previous recent same following that each every few several two three four five six ago"
    ),
    (
      .person,
      "official officials source sources spokesman spokeswoman spokesperson spokespeople spokesmen minister ministers president leader leaders expert experts analyst analysts witness witnesses resident residents commander commanders general diplomat diplomats lawmaker lawmakers senator senators governor mayor police activist activists critic critics supporter supporters opponent opponents aide aides adviser advisers advisor advisors lawyer lawyers attorney attorneys judge judges doctor doctors observer observers monitor monitors insider insiders investigator investigators prosecutor prosecutors chief chiefs secretary chairman chairwoman chair director candidate candidates nominee observers people person man woman author authors scientist scientists researcher researchers professor student students voter voters parents father mother wife husband son daughter brother sister friend friends economist economists executive executives envoy ambassador militants rebels authorities journalist journalists reporter pollster strategist strategists"
    ),
    (
      .medium,
      "statement interview speech conference briefing email e-mail letter tweet post remarks address message memo interviews tweets rally hearing debate call telephone phone broadcast podcast column op-ed editorial essay book article blog video release note testimony press-conference appearance event meeting"
    ),
    (
      .audience,
      "reporters journalists reporter lawmakers parliament viewers listeners supporters audience crowd congress senators investors"
    ),
    (
      .document,
      "report reports poll polls study survey surveys article story document documents paper data figures statistics letter email emails memo book review analysis findings research filing lawsuit complaint transcript editorial newspaper website site magazine headline record records sign ad advertisement tweet message note footnote law bill indictment results numbers evidence exit census audit index video"
    ),
    (
      .adjective,
      "new former senior top other own many several first last early late old young big small large great good bad high low long recent political military foreign federal national local public private major key chief deputy prime vice same presidential republican democratic conservative liberal progressive unnamed anonymous"
    ),
    (
      .verb,
      "went came took gave made got put set kept let began became held led left lost won met paid ran sat sent spent stood brought built bought broke caught chose cut did drew drove fell fought flew grew hit hurt laid rose sold shot shut sank taught threw wore died killed launched used tried moved remained lived worked needed started stopped happened followed caused served passed raised reached entered faced failed includes include included continues has becomes goes comes makes takes gives gets remains leads needs tries wanted seemed appears lies stands holds keeps runs begins brings turned helped played allowed carried joined fled arrived returned visited traveled travelled attended ended opened closed captured seized withdrew deployed shelled bombed struck destroyed displaced injured wounded arrested detained released elected appointed resigned controlled backed received"
    ),
    (
      .baseVerb,
      "be have do go come take give make get put set keep let begin become hold lead leave lose win meet pay run sit send spend stand bring build buy break catch choose cut draw drive fall fight fly grow hit hurt lay rise sell shoot shut use try move remain live work need start stop happen follow cause serve pass raise reach enter face fail include continue join flee arrive return visit attend end open close capture seize withdraw deploy strike destroy allow help play carry provide protect ensure defend end release create develop increase reduce change turn"
    ),
  ]
}
