// Finds the longest known phrase that starts at a token.

/// A trie of phrases over numbered words. A match costs at most the length of the longest phrase, so a
/// pass over a text is linear whatever the text is.
struct Gazetteer: Sendable {
  /// The vocabulary and the words of all phrases.
  private(set) var words = Vocabulary.shared
  private var edges = EdgeTable()
  /// By node; an index into `meanings`, or -1.
  private var ends: [Int32] = [-1]
  private(set) var meanings: [Meaning] = []

  /// A phrase found.
  struct Match {
    var end: Int
    var meaning: Meaning
  }

  /// Makes a phrase known and returns what `change` makes of its meaning.
  mutating func add(_ phrase: String, _ change: (inout Meaning) -> Void) {
    var node: Int32 = 0
    let parts = PhraseParts(phrase)
    for range in parts.ranges {
      let word = words.insert(parts.octets, range)
      if let next = edges.next(node, word) {
        node = next
      } else {
        let next = Int32(ends.count)
        ends.append(-1)
        edges.insert(node, word, next: next)
        node = next
      }
    }
    guard node > 0 else { return }
    if ends[Int(node)] < 0 {
      ends[Int(node)] = Int32(meanings.count)
      meanings.append(Meaning())
    }
    change(&meanings[Int(ends[Int(node)])])
  }

  /// The meaning of exactly this phrase, however it is printed.
  func meaning(of phrase: String) -> Meaning? {
    var node: Int32 = 0
    let parts = PhraseParts(phrase)
    for range in parts.ranges {
      let word = words.number(of: parts.octets, range, WordTable.Hash(parts.octets[range]))
      guard word >= 0, let next = edges.next(node, word) else { return nil }
      node = next
    }
    let end = ends[Int(node)]
    return end < 0 ? nil : meanings[Int(end)]
  }

  /// The longest phrase from token `start` that ends before `limit` and passes `accepts`.
  func longestMatch(
    in text: AnnotatedText, from start: Int, limit: Int,
    where accepts: (Meaning, Range<Int>) -> Bool
  ) -> Match? {
    var node: Int32 = 0
    var index = start
    var best: Match?
    while index < limit {
      if index > start, text.isBareApostrophe(index) {
        index += 1
        continue
      }
      guard let next = step(from: node, over: index, in: text) else { break }
      node = next
      index += 1
      let end = ends[Int(node)]
      if end >= 0, accepts(meanings[Int(end)], start..<index) {
        best = Match(end: index, meaning: meanings[Int(end)])
      }
    }
    return best
  }

  private func step(from node: Int32, over index: Int, in text: AnnotatedText) -> Int32? {
    guard text.isHyphenated(index) else {
      let word = text.word(index)
      return word < 0 ? nil : edges.next(node, word)
    }
    var node = node
    let octets = Array(text.document.tokens[index].lower.utf8)
    for part in octets.split(separator: UInt8(ascii: "-")) {
      guard let word = words.number(of: part), let next = edges.next(node, word) else {
        return nil
      }
      node = next
    }
    return node
  }
}
