// Puts contents under topics by weighted terms. Every token is looked up once.

/// The terms of all topics, compiled. Building it is O(number of terms).
struct TopicFinder: Sendable {
  /// A phrase is shared by all terms that use it.
  private struct Phrase: Sendable {
    var words: [String]
    /// Terms for which it stands in the sentence.
    var terms: [Int32] = []
  }

  private struct Term: Sendable {
    var topic: Int
    var near: [Int32]
    var anywhere: [Int32]
    var isStrong: Bool
  }

  private let rows: [TopicRow]
  private let broader: [Int?]
  private var phrases: [Phrase] = []
  private var terms: [Term] = []
  /// Phrases by their first word.
  private var byWord: [String: [Int32]] = [:]
  /// Phrases whose first word is a prefix, by its first three octets.
  private var byPrefix: [UInt32: [Int32]] = [:]

  /// All topics, those of the corpus first.
  var entries: [TopicEntry] { rows.map(\.entry) }

  /// The shipped topics and those of a corpus; a corpus topic with a shipped id takes its place.
  init(adding entries: [TopicEntry] = []) {
    let replaced = Set(entries.map(\.id))
    rows =
      entries.map { TopicRow($0) } + TopicTaxonomy.rows.filter { !replaced.contains($0.entry.id) }
    var numbers: [String: Int] = [:]
    for (number, row) in rows.enumerated() { numbers[row.entry.id] = number }
    broader = rows.map { row in row.broader.flatMap { numbers[$0] } }
    var known: [[String]: Int32] = [:]
    for (topic, row) in rows.enumerated() {
      for (position, text) in row.entry.terms.enumerated() {
        add(TopicTerm(text), topic: topic, isStrong: position < row.strongCount, &known)
      }
    }
  }

  private mutating func add(
    _ term: TopicTerm, topic: Int, isStrong: Bool, _ known: inout [[String]: Int32]
  ) {
    guard !term.near.isEmpty else { return }
    let number = Int32(terms.count)
    let near = term.near.map { phrase($0, &known) }
    let anywhere = term.anywhere.map { phrase($0, &known) }
    terms.append(Term(topic: topic, near: near, anywhere: anywhere, isStrong: isStrong))
    for phrase in near { phrases[Int(phrase)].terms.append(number) }
  }

  private mutating func phrase(_ words: [String], _ known: inout [[String]: Int32]) -> Int32 {
    if let number = known[words] { return number }
    let number = Int32(phrases.count)
    known[words] = number
    phrases.append(Phrase(words: words))
    let first = words[0]
    if first.hasSuffix("*") {
      byPrefix[Self.prefixKey(first), default: []].append(number)
    } else {
      byWord[first, default: []].append(number)
    }
    return number
  }

  /// The first three octets of a word as one number; shorter words are filled up with zeros.
  private static func prefixKey(_ word: String) -> UInt32 {
    var key: UInt32 = 0
    var count = 0
    for octet in word.utf8.prefix(3) where octet != UInt8(ascii: "*") {
      key = key << 8 | UInt32(octet)
      count += 1
    }
    return key << UInt32(8 * (3 - count))
  }
}

extension TopicFinder {
  /// Where the phrases of the topics stand in a document.
  struct Occurrences: Sendable {
    fileprivate struct Occurrence: Sendable {
      var start: Int32
      var end: Int32
      var phrase: Int32
    }

    fileprivate var list: [Occurrence] = []
    fileprivate var inReport: Set<Int32> = []
  }

  /// Looks every token up; O(number of tokens).
  func occurrences(in document: Document) -> Occurrences {
    var found = Occurrences()
    for index in document.tokens.indices where document.tokens[index].kind != .punctuation {
      let token = document.tokens[index]
      collect(byWord[token.lower], at: index, in: document, into: &found)
      collect(byPrefix[Self.prefixKey(token.lower)], at: index, in: document, into: &found)
      if token.isAllCapitals {
        collect(byWord[Self.upper(token.lower)], at: index, in: document, into: &found)
      }
    }
    return found
  }

  private static func upper(_ word: String) -> String { word.uppercased() }

  private func collect(
    _ candidates: [Int32]?, at index: Int, in document: Document, into found: inout Occurrences
  ) {
    guard let candidates else { return }
    for number in candidates {
      let words = phrases[Int(number)].words
      guard index + words.count <= document.tokens.count else { continue }
      let stands = words.indices.allSatisfy {
        Self.matches(document.tokens[index + $0], words[$0])
      }
      guard stands else { continue }
      found.list.append(
        Occurrences.Occurrence(
          start: Int32(index), end: Int32(index + words.count), phrase: number))
      found.inReport.insert(number)
    }
  }

  private static func matches(_ token: Token, _ word: String) -> Bool {
    if word.hasSuffix("*") { return token.lower.hasPrefix(word.dropLast()) }
    if let first = word.utf8.first, (0x41...0x5A).contains(first) {
      return token.isAllCapitals && upper(token.lower) == word
    }
    return token.lower == word
  }
}

extension TopicFinder {
  /// The topics of a content, the most specific first, at most four; O(log of all occurrences + those
  /// in `context`).
  ///
  /// A strong term in the content is enough; so are three weak ones. What stands in the sentence around the
  /// content only adds to what the content itself says.
  ///
  /// - Parameters:
  ///   - content: Token ranges of the content.
  ///   - context: The sentence of the content.
  ///   - actors: Folded names of the speaker, of whom it speaks for and of whom the content is about.
  func topics(
    of content: [Range<Int>], context: Range<Int>, actors: [String] = [],
    in occurrences: Occurrences
  ) -> [String] {
    let (inside, around) = phrases(of: content, context: context, in: occurrences)
    guard !inside.isEmpty else { return [] }
    let near = around.union(inside).union(actors.flatMap { named($0) })
    let report = occurrences.inReport.union(near)
    var scores: [Int: Int] = [:]
    var seen: Set<Int32> = []
    for phrase in inside.union(around) {
      for number in phrases[Int(phrase)].terms where seen.insert(number).inserted {
        let term = terms[Int(number)]
        let isInside = term.near.contains { inside.contains($0) }
        guard isInside || term.isStrong && term.near.count == 1,
          term.near.allSatisfy({ near.contains($0) }),
          term.anywhere.allSatisfy({ report.contains($0) })
        else { continue }
        scores[term.topic, default: 0] += !isInside ? 1 : term.isStrong ? Self.enough : 1
      }
    }
    return ranked(scores, inside: inside)
  }

  private static let enough = 3
  private static let maximum = 4

  private func ranked(_ scores: [Int: Int], inside: Set<Int32>) -> [String] {
    var chosen = scores.filter { $0.value >= Self.enough && isTouched($0.key, inside) }
    for topic in chosen.keys {
      if let general = broader[topic] { chosen[general] = nil }
    }
    let order = chosen.sorted { left, right in
      left.value != right.value ? left.value > right.value : left.key < right.key
    }
    return order.prefix(Self.maximum).map { rows[$0.key].entry.id }
  }

  /// Whether a term of the topic stands in the content itself.
  private func isTouched(_ topic: Int, _ inside: Set<Int32>) -> Bool {
    inside.contains { phrases[Int($0)].terms.contains { terms[Int($0)].topic == topic } }
  }

  /// The phrases in the content, and those elsewhere in its sentence.
  private func phrases(
    of content: [Range<Int>], context: Range<Int>, in occurrences: Occurrences
  ) -> (inside: Set<Int32>, around: Set<Int32>) {
    var inside: Set<Int32> = []
    var around: Set<Int32> = []
    let lower = min(context.lowerBound, content.first?.lowerBound ?? context.lowerBound)
    let upper = max(context.upperBound, content.last?.upperBound ?? context.upperBound)
    for occurrence in occurrences.list[first(from: lower, in: occurrences)...] {
      guard occurrence.start < upper else { break }
      let range = Int(occurrence.start)..<Int(occurrence.end)
      if content.contains(where: {
        $0.contains(range.lowerBound) && range.upperBound <= $0.upperBound
      }) {
        inside.insert(occurrence.phrase)
      } else {
        around.insert(occurrence.phrase)
      }
    }
    return (inside, around)
  }

  private func first(from token: Int, in occurrences: Occurrences) -> Int {
    var low = 0
    var high = occurrences.list.count
    while low < high {
      let middle = (low + high) / 2
      if Int(occurrences.list[middle].start) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The phrases of one word that a name holds: "turkey" for "Turkey".
  private func named(_ name: String) -> [Int32] {
    name.split(whereSeparator: { $0 == " " || $0 == "-" }).flatMap { word -> [Int32] in
      let candidates =
        (byWord[String(word)] ?? []) + (byPrefix[Self.prefixKey(String(word))] ?? [])
      return candidates.filter { number in
        let words = phrases[Int(number)].words
        guard words.count == 1 else { return false }
        return words[0].hasSuffix("*") ? word.hasPrefix(words[0].dropLast()) : words[0] == word
      }
    }
  }
}
