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

  var mayBeCue: Bool { verbRow >= 0 || nominalRow >= 0 || takesParticle }

  /// The words of the lexicon, and what is known of each by its number.
  static let known: (words: WordTable, infos: [WordInfo]) = {
    var words = WordTable(capacity: 8192)
    var infos: [WordInfo] = []
    infos.reserveCapacity(4096)
    func change(_ word: String, _ change: (inout WordInfo) -> Void) {
      let number = words.insert(word)
      if number == infos.count { infos.append(WordInfo()) }
      change(&infos[number])
    }
    for (word, classes) in ClosedClasses.entries {
      change(word) { $0.classes.formUnion(classes) }
    }
    for (word, entry) in CueLexicon.shared.verbs {
      change(word) { info in
        guard info.verbRow < 0 else { return }
        info.verbRow = Int32(entry.row)
        info.verbForm = entry.form
      }
    }
    for word in CueLexicon.shared.particleVerbs.keys { change(word) { $0.takesParticle = true } }
    for (word, row) in CueLexicon.shared.nominals { change(word) { $0.nominalRow = Int32(row) } }
    return (words, infos)
  }()

  private static let table = WordMap<WordInfo?>(first: known.infos, unknown: nil)

  /// What the lexicon knows of each token; O(number of tokens).
  static func of(_ tokens: [Token]) -> [WordInfo] {
    let table = table
    return tokens.indices.map { index in
      guard tokens[index].kind == .word else { return WordInfo() }
      if tokens[index].isCapitalised, tokens[index].lower == "may" {
        return WordInfo(classes: [.time, .modal])
      }
      return table[tokens[index].word]
        ?? (isAdverb(index, of: tokens) ? WordInfo(classes: .adverb) : WordInfo())
    }
  }

  private static func isAdverb(_ index: Int, of tokens: [Token]) -> Bool {
    tokens[index].marks.isSuperset(of: [.endsInLy, .isLong]) && !tokens[index].isCapitalised
      && !notAdverbs.contains(tokens[index].lower)
  }

  private static let notAdverbs: Set<String> = [
    "family", "assembly", "reply", "supply", "apply", "rally", "daily", "bully", "anomaly",
    "monopoly", "comply", "multiply", "likely", "unlikely", "friendly", "deadly", "costly",
    "elderly",
    "lonely", "early", "weekly", "monthly", "yearly", "timely", "orderly", "ally", "imply", "rely",
  ]
}
