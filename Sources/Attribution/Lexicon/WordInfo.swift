// Everything the lexicon knows of one word form, found with a single look-up.

/// What a word form can be.
struct WordInfo: Sendable, Hashable {
  var classes: WordClass = []
  /// The row of the cue lexicon it is a verb form of; -1 for none.
  var verbRow: Int32 = -1
  var verbForm: CueForm = .base
  /// The row of the cue lexicon it is as a noun or adjective; -1 for none.
  var nominalRow: Int32 = -1
  /// A verb of the cue lexicon may have a particle behind this form of it.
  var takesParticle = false

  /// By folded word form.
  static let known: [String: WordInfo] = {
    var table: [String: WordInfo] = [:]
    for (word, classes) in ClosedClasses.table {
      table[word, default: WordInfo()].classes = classes
    }
    for (word, entry) in CueLexicon.shared.verbs {
      table[word, default: WordInfo()].verbRow = Int32(entry.row)
      table[word, default: WordInfo()].verbForm = entry.form
    }
    for word in CueLexicon.shared.particleVerbs.keys {
      table[word, default: WordInfo()].takesParticle = true
    }
    for (word, row) in CueLexicon.shared.nominals {
      table[word, default: WordInfo()].nominalRow = Int32(row)
    }
    return table
  }()

  private static let table = WordMap<WordInfo?>(known.mapValues { $0 }, unknown: nil)

  /// What the lexicon knows of each token; O(number of tokens).
  static func of(_ tokens: [Token]) -> [WordInfo] {
    let table = table
    return tokens.map { token in
      guard token.kind == .word else { return WordInfo() }
      if token.isCapitalised, token.lower == "may" { return WordInfo(classes: [.time, .modal]) }
      return table[token.word] ?? (isAdverb(token) ? WordInfo(classes: .adverb) : WordInfo())
    }
  }

  private static func isAdverb(_ token: Token) -> Bool {
    token.marks.isSuperset(of: [.endsInLy, .isLong]) && !token.isCapitalised
      && !notAdverbs.contains(token.lower)
  }

  private static let notAdverbs: Set<String> = [
    "family", "assembly", "reply", "supply", "apply", "rally", "daily", "bully", "anomaly",
    "monopoly", "comply", "multiply", "likely", "unlikely", "friendly", "deadly", "costly",
    "elderly",
    "lonely", "early", "weekly", "monthly", "yearly", "timely", "orderly", "ally", "imply", "rely",
  ]
}
