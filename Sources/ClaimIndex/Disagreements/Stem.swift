// The stem of an English word, so that "cancelled", "canceled" and "cancellation" are one.

/// A light suffix stripper; not Porter's, which merges more than comparing accounts can bear.
enum Stem {
  /// The stem of a folded word; O(length).
  static func of(_ word: String) -> String {
    if let base = irregular[word] { return base }
    var octets = Array(word.utf8)
    if octets.last == 0x73, octets.count > 1, octets[octets.count - 2] == 0x27 {
      octets.removeLast(2)
    }
    if let last = octets.last, let suffix = suffixes[Int(last)].first(where: { $0.ends(octets) }) {
      octets.removeLast(suffix.letters.count)
      octets += suffix.replacement
    }
    if octets.count > 3, let last = octets.last, octets[octets.count - 2] == last,
      !"aeiousz".utf8.contains(last)
    {
      octets.removeLast()
    }
    return String(decoding: octets, as: UTF8.self)
  }

  private struct Suffix {
    var letters: [UInt8]
    var replacement: [UInt8]
    /// How many letters have to stand before it.
    var rest: Int

    func ends(_ word: [UInt8]) -> Bool {
      word.count >= letters.count + rest && word.suffix(letters.count).elementsEqual(letters)
    }
  }

  /// By its last letter; where several end a word, the first counts.
  private static let suffixes: [[Suffix]] = {
    let all = [
      ("ations", "", 4), ("ation", "", 4), ("ements", "", 4), ("ement", "", 4), ("ating", "", 4),
      ("ated", "", 4), ("ates", "", 4), ("ate", "", 4), ("ments", "", 4), ("ment", "", 4),
      ("ings", "", 4), ("ions", "", 4), ("ion", "", 4), ("ies", "y", 2), ("ied", "y", 2),
      ("ing", "", 3), ("ed", "", 3), ("sses", "ss", 2), ("ss", "ss", 1), ("us", "us", 1),
      ("es", "", 3), ("s", "", 3), ("ly", "", 4), ("e", "", 3),
    ].map { Suffix(letters: Array($0.0.utf8), replacement: Array($0.1.utf8), rest: $0.2) }
    return (0...UInt8.max).map { last in all.filter { $0.letters.last == last } }
  }()

  private static let irregular: [String: String] = [
    "sent": "send", "fell": "fall", "fallen": "fall", "fought": "fight", "held": "hold",
    "kept": "keep", "left": "leave", "lost": "los", "losing": "los", "lose": "los", "met": "meet",
    "rose": "ris", "risen": "ris", "shot": "shoot", "took": "tak", "taken": "tak", "fled": "flee",
    "flee": "flee",
    "flees": "flee", "broke": "break", "broken": "break", "gave": "giv", "given": "giv",
    "began": "begin", "begun": "begin", "stood": "stand", "withdrew": "withdraw",
    "withdrawn": "withdraw", "withdrawal": "withdraw", "won": "win", "shut": "shut",
    "went": "go", "gone": "go", "goes": "go", "going": "go", "died": "die", "dead": "die",
    "deaths": "die", "death": "die", "fed": "feed", "men": "man", "women": "woman",
    "children": "child", "built": "build", "bought": "buy", "refusal": "refus",
    "denial": "deny", "agreement": "agree", "agreed": "agree", "agrees": "agree",
    "put": "put", "set": "set", "led": "lead", "drawn": "draw", "drew": "draw", "saw": "see",
    "seen": "see", "hit": "hit", "struck": "strik", "brought": "bring",
  ]
}

/// Words that say nothing about what a statement is about.
enum StopWords {
  static let all: Set<String> = [
    "a", "an", "the", "and", "or", "but", "if", "than", "that", "which", "who", "whom", "whose",
    "this", "these", "those", "there", "here", "it", "its", "he", "him", "his", "she", "her",
    "they", "them", "their", "we", "us", "our", "you", "your", "i", "my", "is", "are", "was",
    "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did",
    "will", "would", "can", "could", "may", "might", "must", "shall", "should", "of", "in", "on",
    "at", "to", "from", "by", "with", "for", "as", "into", "over", "under", "after", "before",
    "during", "since", "about", "against", "between", "among", "through", "without", "within",
    "across", "near", "toward", "towards", "up", "down", "out", "off", "not", "no", "nor", "also",
    "any", "all", "some", "such", "each", "every", "both", "other", "another", "more", "most",
    "very", "only", "just", "so", "too", "still", "yet", "already", "now", "then", "when",
    "where", "while", "because", "however", "said", "says", "say", "'s", "s", "what", "how",
    "one", "two", "three", "new", "last", "next", "week", "month", "year", "day", "today",
    "yesterday", "ago", "recent", "recently", "time", "times", "per", "via", "own", "many",
    "much", "few", "several", "make", "made", "take", "get", "go", "part", "country", "state",
    "government", "official", "officials", "region", "area", "city", "province",
  ]
}
