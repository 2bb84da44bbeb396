// What a word can do for the modality of a content, found with one look-up.

/// A word has every mark that applies.
struct ModalityMarks: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let firstPerson = ModalityMarks(rawValue: 1 << 0)
  static let pronoun = ModalityMarks(rawValue: 1 << 1)
  /// A verb whose negation denies a fact.
  static let factual = ModalityMarks(rawValue: 1 << 2)
  static let contractedNegation = ModalityMarks(rawValue: 1 << 3)
  static let obligation = ModalityMarks(rawValue: 1 << 4)
  static let possibility = ModalityMarks(rawValue: 1 << 5)
  static let future = ModalityMarks(rawValue: 1 << 6)
  /// "ready", "plans": an intention when "to" follows.
  static let intention = ModalityMarks(rawValue: 1 << 7)
  static let violence = ModalityMarks(rawValue: 1 << 8)
  static let duty = ModalityMarks(rawValue: 1 << 9)
  static let passive = ModalityMarks(rawValue: 1 << 10)
  static let calledOff = ModalityMarks(rawValue: 1 << 11)
  static let subordinator = ModalityMarks(rawValue: 1 << 12)
  /// A form that ends a subject.
  static let finite = ModalityMarks(rawValue: 1 << 13)
  static let stop = ModalityMarks(rawValue: 1 << 14)
  /// The first word of a phrase that threatens; the others likewise.
  static let threat = ModalityMarks(rawValue: 1 << 15)
  static let denial = ModalityMarks(rawValue: 1 << 16)
  static let demand = ModalityMarks(rawValue: 1 << 17)
  static let wrong = ModalityMarks(rawValue: 1 << 18)
  static let reason = ModalityMarks(rawValue: 1 << 19)
  static let condition = ModalityMarks(rawValue: 1 << 20)

  /// The marks of a token.
  static func of(_ token: Token) -> ModalityMarks {
    token.word < 0 ? prefixMarks(token.lower, key: token.key) : table[token.word]
  }

  /// Of the words of the vocabulary.
  static let table: WordMap<ModalityMarks> = {
    var table = WordMap(ModalityWords.marks, unknown: [])
    for (number, word) in Vocabulary.shared.words.enumerated() {
      table[Int32(number)].formUnion(prefixMarks(word, key: KeyedLists.key(of: word)))
    }
    return table
  }()

  private static func prefixMarks(_ word: String, key: UInt32) -> ModalityMarks {
    var marks: ModalityMarks = []
    for number in ModalityWords.prefixNumbers[key] {
      let prefix = ModalityWords.prefixes[Int(number)]
      if word.hasPrefix(prefix.text) { marks.formUnion(prefix.mark) }
    }
    return marks
  }
}
