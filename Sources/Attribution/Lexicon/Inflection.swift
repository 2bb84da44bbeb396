// The forms of English verbs and nouns.

enum Inflection {
  /// Every form of a verb with what it is; a form that is both past and participle comes as past.
  static func forms(of lemma: String) -> [(String, CueForm)] {
    let irregular = irregularVerbs[lemma]
    let past = irregular?.0 ?? regularPast(lemma)
    let participle = irregular?.1 ?? past
    var forms: [(String, CueForm)] = [(past, .past)]
    if participle != past { forms.append((participle, .pastParticiple)) }
    if lemma != past { forms.append((lemma, .base)) }
    forms.append((thirdPerson(lemma), .thirdPerson))
    forms.append((gerund(lemma), .gerund))
    if lemma.hasSuffix("l"), irregular == nil, endsInVowelAndConsonant(lemma) {
      forms.append((lemma + "led", .past))
      forms.append((lemma + "ling", .gerund))
    }
    return forms
  }

  static func plural(of noun: String) -> String { thirdPerson(noun) }

  private static func thirdPerson(_ lemma: String) -> String {
    if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh", "go", "to", "do"] where lemma.hasSuffix(ending) {
      return lemma + "es"
    }
    return lemma + "s"
  }

  private static func gerund(_ lemma: String) -> String {
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return lemma.dropLast() + "ing" }
    return doubled(lemma) + "ing"
  }

  private static func regularPast(_ lemma: String) -> String {
    if lemma.hasSuffix("e") { return lemma + "d" }
    if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ied" }
    return doubled(lemma) + "ed"
  }

  /// The lemma with its last consonant doubled where English doubles it ("admit" → "admitt").
  private static func doubled(_ lemma: String) -> String {
    guard doubling.contains(lemma), let last = lemma.last else { return lemma }
    return lemma + String(last)
  }

  private static func endsInConsonantAndY(_ lemma: String) -> Bool {
    let tail = lemma.utf8.suffix(2)
    return tail.last == UInt8(ascii: "y") && !isVowel(tail.count == 2 ? tail.first : nil)
  }

  private static func endsInVowelAndConsonant(_ lemma: String) -> Bool {
    let tail = Array(lemma.utf8.suffix(3))
    return tail.count == 3 && !isVowel(tail[0]) && isVowel(tail[1]) && !isVowel(tail[2])
  }

  /// Of a letter as UTF-8; lemmas are ASCII.
  private static func isVowel(_ letter: UInt8?) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  private static let doubling: Set<String> = [
    "admit", "aver", "brag", "demur", "shrug", "commit", "concur", "confer", "dub", "expel", "flag",
    "infer", "kid", "lob",
    "mar", "omit", "plan", "pin", "plot", "prefer", "permit", "quip", "quiz", "rebut", "refer",
    "regret", "rip", "rot", "slam", "slap", "snap", "stop", "stun", "submit", "transfer", "vet",
    "dispel", "step", "drop", "hit", "cut", "let", "get", "run", "put", "sit", "set", "win",
    "begin",
    "sum", "rap", "tap", "tip", "ban", "bar", "rub", "grab", "pen", "nod", "wrap", "ship", "shed",
    "spin",
  ]

  /// Lemma → past, past participle.
  private static let irregularVerbs: [String: (String, String)] = [
    "shoot": ("shot", "shot"), "hit": ("hit", "hit"), "say": ("said", "said"),
    "tell": ("told", "told"), "write": ("wrote", "written"),
    "speak": ("spoke", "spoken"), "think": ("thought", "thought"), "know": ("knew", "known"),
    "see": ("saw", "seen"), "feel": ("felt", "felt"), "find": ("found", "found"),
    "hear": ("heard", "heard"), "read": ("read", "read"), "forget": ("forgot", "forgotten"),
    "understand": ("understood", "understood"), "mean": ("meant", "meant"),
    "show": ("showed", "shown"), "swear": ("swore", "sworn"), "choose": ("chose", "chosen"),
    "seek": ("sought", "sought"), "foresee": ("foresaw", "foreseen"),
    "forecast": ("forecast", "forecast"), "forbid": ("forbade", "forbidden"),
    "broadcast": ("broadcast", "broadcast"), "uphold": ("upheld", "upheld"),
    "undertake": ("undertook", "undertaken"), "withdraw": ("withdrew", "withdrawn"),
    "withhold": ("withheld", "withheld"), "bid": ("bid", "bid"), "beg": ("begged", "begged"),
    "mull": ("mulled", "mulled"), "hail": ("hailed", "hailed"), "lie": ("lied", "lied"),
    "put": ("put", "put"), "go": ("went", "gone"), "make": ("made", "made"),
    "begin": ("began", "begun"), "lay": ("laid", "laid"),
    "give": ("gave", "given"), "hold": ("held", "held"), "take": ("took", "taken"),
  ]
}
