// Phrases of whole words, found by their first word.

/// Phrases of whole words, a trailing `*` for any ending, found by their first word.
struct WordPhrases: Sendable {
  private var exact: [String: [[String]]] = [:]
  /// Keyed by the first four letters.
  private var prefixes: [String: [[String]]] = [:]

  init(_ phrases: [String]) {
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      if first.hasSuffix("*") {
        prefixes[String(first.prefix(4)), default: []].append(words)
      } else {
        exact[first, default: []].append(words)
      }
    }
  }

  /// The words that phrases start with, in full.
  var firstWords: [String] { Array(exact.keys) }

  /// The prefixes that phrases start with.
  var firstPrefixes: [String] {
    prefixes.values.joined().compactMap { $0.first.map { String($0.dropLast()) } }
  }

  /// Whether one of the phrases stands at the token at `index` and ends before `end`.
  func match(at index: Int, end: Int, in document: Document) -> Bool {
    let word = document.tokens[index].lower
    if let candidates = exact[word], stands(candidates, at: index, end: end, in: document) {
      return true
    }
    guard document.tokens[index].kind == .word, !prefixes.isEmpty,
      let candidates = prefixes[String(word.prefix(4))]
    else { return false }
    return stands(candidates, at: index, end: end, in: document)
  }

  private func stands(
    _ candidates: [[String]], at index: Int, end: Int, in document: Document
  ) -> Bool {
    candidates.contains { words in
      words.count <= end - index
        && words.indices.allSatisfy {
          Self.matches(document.tokens[index + $0].lower, words[$0])
        }
    }
  }

  private static func matches(_ word: String, _ pattern: String) -> Bool {
    pattern.hasSuffix("*") ? word.hasPrefix(pattern.dropLast()) : word == pattern
  }
}
