// One word of a topic's phrase, compiled.

/// What a token has to be to stand for a word of a phrase, one of whose alternatives it is.
struct TopicWord: Sendable {
  private enum Match: Sendable { case word, prefix, capitals, capital, number }

  /// The folded letters of the word.
  let text: String
  private let match: Match
  /// The hash of `text`, as a token has it.
  private let hash: UInt32
  /// The first four octets of `text`; see `KeyedLists`.
  let key: UInt32

  /// Any words, up to `reach` of them.
  static let gap = ".."
  /// How many words stand at most in a gap: "seized the strategic mining town".
  static let reach = 4

  init(_ word: Substring) {
    let isPrefix = word.utf8.last == UInt8(ascii: "*")
    let folded = Folding.octets(isPrefix ? Substring(word.utf8.dropLast()) : word)
    text = String(decoding: folded, as: UTF8.self)
    let hash = WordTable.Hash(folded)
    self.hash = hash.value
    key = hash.key
    let isCapitals = word.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    match =
      word == "#"
      ? .number : word == "@" ? .capital : isPrefix ? .prefix : isCapitals ? .capitals : .word
  }

  /// Whether the word is a prefix too short for the index of whole words.
  var isShortPrefix: Bool { match == .prefix && text.utf8.count < 4 }

  func matches(_ tokens: [Token], _ index: Int) -> Bool {
    switch match {
    case .word: isWord(tokens, index)
    case .prefix: tokens[index].lower.hasPrefix(text)
    case .capitals: tokens[index].isAllCapitals && isWord(tokens, index)
    case .capital: tokens[index].kind == .word && tokens[index].isCapitalised
    case .number:
      tokens[index].kind == .number || NumberWords.unit(tokens[index].lower) != nil
    }
  }

  private func isWord(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].hash == hash && tokens[index].lower == text
  }

  /// Whether a word of a name, folded, is this one.
  func isNamed(_ word: String) -> Bool {
    match == .prefix ? word.hasPrefix(text) : word == text
  }
}
