// Which forms of cues are verbs and which are nouns, where the forms themselves do not tell.

extension CueFinder {
  /// Base forms that are no nouns: their subject need not look like a plural.
  static let neverNouns: Set<String> = [
    "say", "argue", "believe", "insist", "think", "know", "tell", "agree", "contend", "allege",
    "admit",
    "acknowledge", "describe", "deny", "accuse", "maintain", "assert", "suggest", "explain",
    "criticize", "criticise", "emphasize", "emphasise", "recommend", "indicate", "predict",
    "conclude",
    "confirm", "announce", "expect", "assume", "reveal", "recognize", "recognise", "realize",
    "realise", "understand", "remember", "complain", "concede", "declare", "condemn", "denounce",
    "reject", "imply", "propose", "inform", "remind", "assure", "reiterate", "refuse", "want",
  ]

  /// Participles that modify a noun far more often than they attribute.
  static let weakParticiples: Set<String> = [
    "supporting", "backing", "nominating", "addressing", "seeking", "offering", "seeing", "meaning",
    "reflecting", "finding", "attacking", "challenging", "reporting", "advertising", "opposing",
    "signing",
    "posting", "aiming", "planning", "feeling", "ruling", "standing", "reading", "writing",
    "pledging",
  ]

  /// Singulars in "-s".
  static let singulars: Set<String> = [
    "news", "politics", "economics", "series", "'s", "analysis", "crisis",
  ]

  /// Words for a number that can be a subject alone: "another says".
  static let pronounsOfNumber: Set<String> = [
    "one", "another", "each", "neither", "either", "none", "half", "most", "many",
  ]

  static let plurals: Set<String> = [
    "percent", "people", "police", "men", "women", "media", "some", "many", "most", "others", "few",
    "both",
    "staff", "troops", "data",
  ]

  /// Third-person forms that are as often plural nouns.
  static let nounPlurals: Set<String> = [
    "claims", "reports", "calls", "plans", "demands", "attacks", "notes", "questions", "comments",
    "promises", "offers", "requests", "votes", "views", "fears", "hopes", "answers", "orders",
    "estimates", "forecasts", "doubts", "talks", "posts", "lists", "names", "aims", "rules",
    "fights",
    "supports", "tweets", "emails", "mentions", "pledges", "vows", "threats", "warns", "judges",
    "desires", "wishes", "boasts", "charges", "objects", "concerns", "details", "likes", "loves",
    "appeals", "debates", "decrees", "flags", "insults", "jokes", "lies", "protests", "quotes",
    "regrets", "rebukes", "references", "remarks", "replies", "reports", "signals", "signs",
    "slams",
    "states", "subjects", "suspects", "terms", "texts", "touts", "trusts", "whispers", "worries",
  ]

  /// Adjectives that are as often nouns for who speaks.
  static let headNouns: Set<String> = [
    "military", "chief", "deputy", "republican", "conservative", "liberal", "progressive",
    "elderly",
  ]

  /// Nouns for many who speak as one.
  static let collectives: Set<String> = [
    "agency", "alliance", "army", "bloc", "board", "cabinet", "charity", "coalition", "commission",
    "committee", "company", "council", "delegation", "family", "government", "group", "junta",
    "leadership", "ministry", "mission", "movement", "navy", "opposition", "palace", "parliament",
    "party", "police", "presidency", "regime", "side", "team", "union",
  ]

  /// Past forms that are no adjectives: a noun stands before them, whatever it looks like.
  static let neverAttributive: Set<String> = [
    "said", "told", "added", "says", "tells", "adds", "say", "tell", "insisted", "insists",
    "warned", "denied", "denies", "argued", "argues", "responded", "replied", "commented",
  ]
}
