// Phrases of whole words, found by their first word.

/// Phrases of whole words, a trailing `*` for any ending, found by the first four letters.
struct WordPhrases: Sendable {
  private struct Pattern: Sendable {
    var text: String
    /// The hash of `text`, as a token has it.
    var hash: UInt32
    var isPrefix: Bool

    init(_ word: Substring) {
      isPrefix = word.utf8.last == UInt8(ascii: "*")
      text = String(isPrefix ? word.dropLast() : word)
      hash = WordTable.Hash(text.utf8).value
    }

    func matches(_ tokens: [Token], _ index: Int) -> Bool {
      isPrefix
        ? tokens[index].lower.hasPrefix(text)
        : tokens[index].hash == hash && tokens[index].lower == text
    }
  }

  private let phrases: [[Pattern]]
  private let byKey: KeyedLists

  /// A first word with a trailing `*` has at least four letters before it.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { $0.split(separator: " ").map { Pattern($0) } }
    byKey = KeyedLists(
      self.phrases.enumerated().compactMap { number, words in
        words.first.map { (KeyedLists.key(of: $0.text), Int32(number)) }
      })
  }

  /// The words that phrases start with, in full.
  var firstWords: [String] {
    phrases.compactMap { words in words.first.flatMap { $0.isPrefix ? nil : $0.text } }
  }

  /// The prefixes that phrases start with.
  var firstPrefixes: [String] {
    phrases.compactMap { words in words.first.flatMap { $0.isPrefix ? $0.text : nil } }
  }

  /// Whether one of the phrases stands at the token at `index` and ends before `end`.
  func match(at index: Int, end: Int, in document: Document) -> Bool {
    byKey[document.tokens[index].key].contains { number in
      let words = phrases[Int(number)]
      return words.count <= end - index
        && words.indices.allSatisfy { words[$0].matches(document.tokens, index + $0) }
    }
  }
}
