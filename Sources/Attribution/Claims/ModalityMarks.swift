// What a word can do for the modality of a content, found with one look-up.

/// A word has every mark that applies.
struct ModalityMarks: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// Names the own side in front of a content.
  static let ownPronoun = ModalityMarks(rawValue: 1 << 0)
  /// Names others in front of quoted words.
  static let thirdPerson = ModalityMarks(rawValue: 1 << 1)
  static let firstPerson = ModalityMarks(rawValue: 1 << 2)
  static let pronoun = ModalityMarks(rawValue: 1 << 3)
  static let negation = ModalityMarks(rawValue: 1 << 4)
  /// A verb whose negation denies a fact.
  static let factual = ModalityMarks(rawValue: 1 << 5)
  static let contractedNegation = ModalityMarks(rawValue: 1 << 6)
  static let obligation = ModalityMarks(rawValue: 1 << 7)
  /// An obligation when "to" follows.
  static let necessity = ModalityMarks(rawValue: 1 << 8)
  static let possibility = ModalityMarks(rawValue: 1 << 9)
  static let future = ModalityMarks(rawValue: 1 << 10)
  /// An intention when "to" follows.
  static let intention = ModalityMarks(rawValue: 1 << 11)
  static let passive = ModalityMarks(rawValue: 1 << 12)
  static let copula = ModalityMarks(rawValue: 1 << 13)
  static let present = ModalityMarks(rawValue: 1 << 14)
  static let calledOff = ModalityMarks(rawValue: 1 << 15)
  static let subordinator = ModalityMarks(rawValue: 1 << 16)
  static let conditional = ModalityMarks(rawValue: 1 << 17)
  /// A form that ends a subject.
  static let finite = ModalityMarks(rawValue: 1 << 18)
  static let stop = ModalityMarks(rawValue: 1 << 19)
  static let comma = ModalityMarks(rawValue: 1 << 20)
  /// Who takes this stance is about to act.
  static let stance = ModalityMarks(rawValue: 1 << 21)
  /// What one threatens with, or will not bear.
  static let hostile = ModalityMarks(rawValue: 1 << 22)
  /// What one threatens not to do.
  static let persistence = ModalityMarks(rawValue: 1 << 23)
  /// What one does to victims.
  static let harm = ModalityMarks(rawValue: 1 << 24)
  /// Breaches of law and of faith, whoever commits them.
  static let norm = ModalityMarks(rawValue: 1 << 25)
  /// How one speaks of an opponent.
  static let wrong = ModalityMarks(rawValue: 1 << 26)
  static let falsehood = ModalityMarks(rawValue: 1 << 27)
  /// What one has "no" part in.
  static let disowned = ModalityMarks(rawValue: 1 << 28)
  static let cognition = ModalityMarks(rawValue: 1 << 29)
  /// What a deed is to do when one defends it.
  static let purpose = ModalityMarks(rawValue: 1 << 30)
  /// Leads from a deed to its purpose.
  static let effort = ModalityMarks(rawValue: 1 << 31)
  static let aim = ModalityMarks(rawValue: 1 << 32)
  /// The first word of a phrase that threatens; the others likewise.
  static let threat = ModalityMarks(rawValue: 1 << 33)
  static let denial = ModalityMarks(rawValue: 1 << 34)
  static let condition = ModalityMarks(rawValue: 1 << 35)
  static let reason = ModalityMarks(rawValue: 1 << 36)
  /// Says no, in any place.
  static let refusal = ModalityMarks(rawValue: 1 << 37)
  /// Leads to what a deed was done for.
  static let cause = ModalityMarks(rawValue: 1 << 38)
  /// Tells what somebody else says.
  static let document = ModalityMarks(rawValue: 1 << 39)
  /// What happens to those who announce it.
  static let turn = ModalityMarks(rawValue: 1 << 40)

  /// The marks of the token at `index`.
  static func of(_ index: Int, of tokens: [Token]) -> ModalityMarks {
    let word = tokens[index].word
    return word < 0 ? prefixMarks(tokens[index].lower, key: tokens[index].key) : table[word]
  }

  /// Of the words of the vocabulary.
  static let table: WordMap<ModalityMarks> = {
    var table = WordMap(ModalityWords.marks, unknown: [])
    let words = Vocabulary.shared.words
    for (number, key) in Vocabulary.shared.keys.enumerated() {
      table[Int32(number)].formUnion(prefixMarks(words[number], key: key))
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
