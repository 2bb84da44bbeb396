// Finds the longest known phrase that starts at a token.

/// A trie of phrases over numbered words. A match costs at most the length of the longest phrase, so a
/// pass over a text is linear whatever the text is.
struct Gazetteer: Sendable {
  /// The vocabulary and the words of all phrases.
  private(set) var words = Vocabulary.shared
  /// Next node by `node << 32 | word`.
  private var edges: [UInt64: Int32] = [:]
  /// By node; an index into `meanings`, or -1.
  private var ends: [Int32] = [-1]
  private(set) var meanings: [Meaning] = []

  init(capacity: Int) {
    edges.reserveCapacity(capacity * 3)
    ends.reserveCapacity(capacity * 3)
  }

  /// A phrase found.
  struct Match {
    var end: Int
    var meaning: Meaning
  }

  /// Makes a phrase known and returns what `change` makes of its meaning.
  mutating func add(_ phrase: String, _ change: (inout Meaning) -> Void) {
    var node: Int32 = 0
    for part in Self.parts(of: phrase) {
      let key = Self.key(node, words.insert(part))
      if let next = edges[key] {
        node = next
      } else {
        ends.append(-1)
        edges[key] = Int32(ends.count - 1)
        node = Int32(ends.count - 1)
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
    for part in Self.parts(of: phrase) {
      guard let word = words.number(of: part), let next = edges[Self.key(node, word)] else {
        return nil
      }
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
      return word < 0 ? nil : edges[Self.key(node, word)]
    }
    var node = node
    let octets = Array(text.document.tokens[index].lower.utf8)
    for part in octets.split(separator: UInt8(ascii: "-")) {
      guard let word = words.number(of: part), let next = edges[Self.key(node, word)] else {
        return nil
      }
      node = next
    }
    return node
  }

  private static func key(_ node: Int32, _ word: Int) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(truncatingIfNeeded: word))
  }

  /// The folded words of a phrase as the tokenizer and `step` see them, in UTF-8: cut at spaces and
  /// hyphens, "'s" apart, the full stops of an acronym and a bare apostrophe left out.
  static func parts(of phrase: String) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    for part in Folding.octets(phrase).split(whereSeparator: {
      $0 == 0x20 || $0 == UInt8(ascii: "-")
    }) {
      var word = part
      if word.count > 2, word.suffix(2).elementsEqual("'s".utf8) {
        append(word.dropLast(2), to: &parts)
        parts.append(word.suffix(2))
        continue
      }
      if word.last == UInt8(ascii: "'") { word.removeLast() }
      append(word, to: &parts)
    }
    return parts
  }

  private static func append(_ word: ArraySlice<UInt8>, to parts: inout [ArraySlice<UInt8>]) {
    let isAcronym = word.contains(0x2E) && AnnotatedText.isDottedAcronym(Array(word))
    let kept = isAcronym ? word.filter { $0 != 0x2E }[...] : word
    if !kept.isEmpty { parts.append(kept) }
  }
}
