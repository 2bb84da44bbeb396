// Numbers the words of the topics' terms and tells which of them a token can stand for.

/// The words of all terms, each form under one number, so that a token is looked up once.
struct TopicWords: Sendable {
  /// How a token has to be like the letters of a word.
  private enum Form: Int32, CaseIterable {
    case whole
    /// Whole, and in capitals.
    case capitals
    case prefix
  }

  /// Any words, up to `reach` of them.
  static let gap = ".."
  /// How many words stand at most in a gap: "seized the strategic mining town".
  static let reach = 4
  /// Any number, and any word with a capital; they have no letters, and numbers below 0.
  static let anyNumber: Int32 = -1
  static let anyCapital: Int32 = -2

  private var letters = WordTable(capacity: 4096)
  /// The positions of the prefixes in `letters`.
  private var isPrefix: Set<Int32> = []
  /// By length, up to four octets, the prefixes under their first letters.
  private var prefixes: [(mask: UInt32, texts: KeyedLists)] = []
  /// What each word of the vocabulary can stand for.
  private var known = NumberLists()

  /// One more than the highest number.
  var count: Int { letters.words.count * Form.allCases.count }

  /// The number of the word at `range` as a term writes it, without alternatives.
  mutating func insert(_ written: [UInt8], _ range: Range<Int>) -> Int32 {
    guard let first = range.first, let last = range.last else { return Self.anyNumber }
    if range.count == 1, written[first] == UInt8(ascii: "#") { return Self.anyNumber }
    if range.count == 1, written[first] == UInt8(ascii: "@") { return Self.anyCapital }
    let form: Form =
      written[last] == UInt8(ascii: "*")
      ? .prefix : (0x41...0x5A).contains(written[first]) ? .capitals : .whole
    let text = Int32(letters.insert(folding: written, form == .prefix ? range.dropLast() : range))
    if form == .prefix { isPrefix.insert(text) }
    return Self.number(text, form)
  }

  /// Has to be called once all words are inserted.
  mutating func index() {
    let prefixes = isPrefix.sorted()
    self.prefixes = (1...4).compactMap { length in
      let texts = prefixes.filter { min(letters.words[Int($0)].utf8.count, 4) == length }
      guard !texts.isEmpty else { return nil }
      let mask = UInt32.max << UInt32(32 - 8 * length)
      return (
        mask, KeyedLists(texts.map { (KeyedLists.key(of: letters.words[Int($0)]), $0) })
      )
    }
    var known = NumberLists()
    let vocabulary = Vocabulary.shared
    for (word, (key, hash)) in zip(vocabulary.words, zip(vocabulary.keys, vocabulary.hashes)) {
      known.append { append(word, key: key, hash: hash, inCapitals: false, to: &$0) }
    }
    self.known = known
  }

  /// Appends the numbers of all words that the token at `index` can stand for by its letters; O(1).
  func append(_ index: Int, of tokens: [Token], to numbers: inout [Int32]) {
    let word = Int(tokens[index].word)
    guard word < 0 || tokens[index].isAllCapitals else {
      for position in known[word] { numbers.append(known.numbers[position]) }
      return
    }
    append(
      tokens[index].lower, key: tokens[index].key, hash: tokens[index].hash,
      inCapitals: tokens[index].isAllCapitals, to: &numbers)
  }

  /// The numbers of all words that a word of a name, folded, can stand for.
  func numbers(named word: ArraySlice<UInt8>) -> [Int32] {
    var numbers: [Int32] = []
    let hash = WordTable.Hash(word)
    append(
      String(decoding: word, as: UTF8.self), key: hash.key, hash: hash.value, inCapitals: true,
      to: &numbers)
    return numbers
  }

  private func append(
    _ word: String, key: UInt32, hash: UInt32, inCapitals: Bool, to numbers: inout [Int32]
  ) {
    if let text = letters.number(of: word, hash: hash) {
      numbers.append(Self.number(Int32(text), .whole))
      if inCapitals { numbers.append(Self.number(Int32(text), .capitals)) }
    }
    for (mask, texts) in prefixes {
      texts.forEach(key & mask) { text in
        if word.hasPrefix(letters.words[Int(text)]) {
          numbers.append(Self.number(text, .prefix))
        }
      }
    }
  }

  private static func number(_ text: Int32, _ form: Form) -> Int32 {
    text * Int32(Form.allCases.count) + form.rawValue
  }
}
