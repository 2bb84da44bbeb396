// The words of English that any table of the extractor knows, each under one number.

/// A token is looked up here once; what the tables know of it is then found by its number.
enum Vocabulary {
  /// The gazetteer of each `Knowledge` goes on counting where this table ends.
  static var shared: WordTable { built.words }

  /// By number: what a word can be in a name.
  static var nameClasses: [NameClass] { built.nameClasses }

  private static let built: (words: WordTable, nameClasses: [NameClass]) = {
    var table = WordInfo.known.words
    for words in [
      EnglishCalendar.words, TimeExpressionFinder.words,
      Array(LanguageGuess.smallWords.keys), Array(ModalityWords.marks.keys),
      Array(KindNouns.kinds.keys),
    ] {
      for word in words { table.insert(word) }
    }
    var nameClasses = Array(repeating: NameClass(), count: table.words.count)
    for (classes, words) in NameClass.lists {
      WorldTable.forEachWord(of: words) { octets, range in
        let number = table.insert(octets, range)
        if number == nameClasses.count { nameClasses.append([]) }
        nameClasses[number].insert(classes)
      }
    }
    return (table, nameClasses)
  }()
}

/// What a table knows of each word of the vocabulary, by the word's number.
struct WordMap<Value: Sendable>: Sendable {
  private var values: [Value]
  private let unknown: Value

  /// - Parameter unknown: What is known of every other word.
  init(unknown: Value) {
    self.unknown = unknown
    values = Array(repeating: unknown, count: Vocabulary.shared.words.count)
  }

  /// - Parameter first: What is known of the words with the first numbers, in order.
  init(first: [Value], unknown: Value) {
    self.init(unknown: unknown)
    values.replaceSubrange(first.indices, with: first)
  }

  /// - Parameter table: By folded word. A word that is not in the vocabulary would never be found.
  init(_ table: [String: Value], unknown: Value) {
    self.init(unknown: unknown)
    for (word, value) in table {
      guard let number = Vocabulary.shared.number(of: word) else {
        preconditionFailure("“\(word)” is missing in the vocabulary")
      }
      values[number] = value
    }
  }

  /// What is known of a word by its number in a table that goes on counting where the vocabulary ends.
  func value(_ number: Int32) -> Value {
    number < values.count ? self[number] : unknown
  }

  /// By the number of a word; -1 for a word that is not in the vocabulary.
  subscript(number: Int32) -> Value {
    get { number < 0 ? unknown : values[Int(number)] }
    set { values[Int(number)] = newValue }
  }
}
