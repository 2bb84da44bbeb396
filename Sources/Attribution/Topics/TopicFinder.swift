// Finds where the terms of the topics stand in a text. Every token is looked up once.

/// The terms of all topics, compiled. Building it is O(number of terms). A class, because every claim is
/// scored with it and it never changes.
final class TopicFinder: Sendable {
  /// A phrase is shared by all terms that use it.
  struct Phrase: Sendable {
    /// The range of its words in `patterns`.
    var words: Range<Int>
    /// Terms for which it has to stand in the sentence.
    var terms: [Int32] = []
  }

  struct Term: Sendable {
    var topic: Int
    var near: [Int32]
    var anywhere: [Int32]
    var isStrong: Bool
  }

  /// One word of a phrase, compiled.
  private struct Pattern: Sendable {
    enum Match: Sendable { case word, prefix, capitals, number }

    var text: String
    /// The hash of `text`, as a token has it.
    var hash: UInt32
    var match: Match

    init(_ word: String) {
      let octets = word.utf8
      let isPrefix = octets.last == UInt8(ascii: "*")
      text = Folding.fold(isPrefix ? word.dropLast() : word[...])
      hash = WordTable.Hash(text.utf8).value
      let isCapitals = octets.first.map { (0x41...0x5A).contains($0) } ?? false
      match = word == "#" ? .number : isPrefix ? .prefix : isCapitals ? .capitals : .word
    }

    func matches(_ tokens: [Token], _ index: Int) -> Bool {
      switch match {
      case .word: isWord(tokens, index)
      case .prefix: tokens[index].lower.hasPrefix(text)
      case .capitals: tokens[index].isAllCapitals && isWord(tokens, index)
      case .number:
        tokens[index].kind == .number || NumberWords.unit(tokens[index].lower) != nil
      }
    }

    private func isWord(_ tokens: [Token], _ index: Int) -> Bool {
      tokens[index].hash == hash && tokens[index].lower == text
    }
  }

  let rows: [TopicRow]
  let broader: [Int?]
  let phrases: [Phrase]
  let terms: [Term]
  private let patterns: [Pattern]
  /// Phrases by the first four octets of their first word.
  private let byWord: KeyedLists
  /// Phrases whose first word is a prefix of three octets, by them.
  private let byShortPrefix: KeyedLists
  /// Whether a phrase may start with a word of the vocabulary.
  private let known: WordMap<Bool>

  /// The shipped topics alone.
  static let shipped = TopicFinder()

  /// The shipped topics and those of a corpus; a corpus topic with a shipped id takes its place.
  init(adding entries: [TopicEntry] = []) {
    let replaced = Set(entries.map(\.id))
    rows =
      entries.map { TopicRow($0) } + TopicTaxonomy.rows.filter { !replaced.contains($0.entry.id) }
    var numbers: [String: Int] = [:]
    for (number, row) in rows.enumerated() { numbers[row.entry.id] = number }
    broader = rows.map { row in row.broader.flatMap { numbers[$0] } }
    var compiled = Compiled()
    for (topic, row) in rows.enumerated() {
      for (position, text) in row.entry.terms.enumerated() {
        compiled.add(TopicTerm(text), topic: topic, isStrong: position < row.strongCount)
      }
    }
    phrases = compiled.phrases
    terms = compiled.terms
    patterns = compiled.patterns
    let (byWord, byShortPrefix) = compiled.index()
    self.byWord = byWord
    self.byShortPrefix = byShortPrefix
    known = WordMap(unknown: true) { word in
      let key = KeyedLists.key(of: word)
      return byWord.contains(key) || byShortPrefix.contains(key & 0xFFFF_FF00)
    }
  }

  /// The shipped topics and those of a corpus, a corpus topic in the place of a shipped one of its id.
  var entries: [TopicEntry] { rows.map(\.entry) }

  /// The terms of the topics in the making.
  private struct Compiled {
    var phrases: [Phrase] = []
    var terms: [Term] = []
    var patterns: [Pattern] = []
    private var known: [[String]: Int32] = [:]

    mutating func add(_ term: TopicTerm, topic: Int, isStrong: Bool) {
      guard !term.near.isEmpty else { return }
      let number = Int32(terms.count)
      let near = term.near.map { phrase($0) }
      let anywhere = term.anywhere.map { phrase($0) }
      terms.append(Term(topic: topic, near: near, anywhere: anywhere, isStrong: isStrong))
      for phrase in near { phrases[Int(phrase)].terms.append(number) }
    }

    private mutating func phrase(_ words: [String]) -> Int32 {
      if let number = known[words] { return number }
      let number = Int32(phrases.count)
      known[words] = number
      phrases.append(Phrase(words: patterns.count..<(patterns.count + words.count)))
      patterns += words.map { Pattern($0) }
      return number
    }

    func index() -> (byWord: KeyedLists, byShortPrefix: KeyedLists) {
      var whole: [(key: UInt32, number: Int32)] = []
      var short: [(key: UInt32, number: Int32)] = []
      for (number, phrase) in phrases.enumerated() {
        let first = patterns[phrase.words.lowerBound]
        let entry = (key: KeyedLists.key(of: first.text), number: Int32(number))
        if first.match == .prefix, first.text.utf8.count < 4 {
          short.append(entry)
        } else {
          whole.append(entry)
        }
      }
      return (KeyedLists(whole), KeyedLists(short))
    }
  }

  /// Calls `body` with each phrase that may start with a word of this key.
  @inline(__always)
  private func candidates(_ key: UInt32, _ body: (Int32) -> Void) {
    byWord.forEach(key, body)
    byShortPrefix.forEach(key & 0xFFFF_FF00, body)
  }

  /// The phrases of one word that a name holds: "turkey" for "Turkey", "un" for "UN envoy".
  func phrases(named name: String) -> [Int32] {
    var found: [Int32] = []
    for octets in Folding.octets(name).split(whereSeparator: { $0 == 0x20 || $0 == 0x2D }) {
      let key = KeyedLists.key(of: octets)
      guard mayStart(key) else { continue }
      let word = String(decoding: octets, as: UTF8.self)
      candidates(key) { number in
        let words = phrases[Int(number)].words
        guard words.count == 1 else { return }
        let pattern = patterns[words.lowerBound]
        let isSame = pattern.match == .prefix ? word.hasPrefix(pattern.text) : word == pattern.text
        if isSame { found.append(number) }
      }
    }
    return found
  }

  /// Whether a phrase may start with a word.
  private func mayStart(_ word: Int32, _ key: UInt32) -> Bool {
    word < 0 ? mayStart(key) : known[word]
  }

  private func mayStart(_ key: UInt32) -> Bool {
    byWord.contains(key) || byShortPrefix.contains(key & 0xFFFF_FF00)
  }
}

extension TopicFinder {
  /// Where the phrases of the topics stand in a document.
  struct Occurrences: Sendable {
    struct Occurrence: Sendable {
      /// The first token.
      var start: Int32
      /// One past the last token.
      var end: Int32
      var phrase: Int32
    }

    /// In order of their first tokens.
    fileprivate(set) var list: [Occurrence] = []
    /// Whether a phrase stands anywhere in the report.
    fileprivate(set) var isInReport: [Bool]
    /// Whether the report is about a war: the words of core topics recur in it, more than those of others.
    fileprivate(set) var isOnWar = false
    /// What a report on a war is about as a whole: the core topic whose terms recur most; `nil` when none
    /// recurs.
    fileprivate(set) var mainTopic: Int?

    /// The number of the first occurrence that starts at `token` or later.
    func first(from token: Int) -> Int {
      var low = 0
      var high = list.count
      while low < high {
        let middle = (low + high) / 2
        if Int(list[middle].start) < token { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }

  /// Looks every token up; O(number of tokens).
  func occurrences(in document: Document) -> Occurrences {
    var found = Occurrences(isInReport: Array(repeating: false, count: phrases.count))
    for index in document.tokens.indices
    where document.tokens[index].kind != .punctuation
      && mayStart(document.tokens[index].word, document.tokens[index].key)
    {
      candidates(document.tokens[index].key) { number in
        guard stands(phrases[Int(number)].words, at: index, in: document) else { return }
        let end = index + phrases[Int(number)].words.count
        found.list.append(
          Occurrences.Occurrence(start: Int32(index), end: Int32(end), phrase: number))
        found.isInReport[Int(number)] = true
      }
    }
    weigh(&found, opening: document.sentences.first?.tokens ?? 0..<0)
    return found
  }

  /// How often strong terms of core topics have to stand in a report on a war, and those of one topic for
  /// it to be what the report is about.
  private static let recurrence = 4

  /// - Parameter opening: The first sentence: a report is about what its headline says.
  private func weigh(_ found: inout Occurrences, opening: Range<Int>) {
    var counts = Array(repeating: 0, count: rows.count)
    var opens: Set<Int> = []
    var warlike = 0
    var fields = 0
    for occurrence in found.list {
      var standings: Set<TopicStanding> = []
      for number in phrases[Int(occurrence.phrase)].terms {
        let term = terms[Int(number)]
        guard term.isStrong, term.near.count == 1,
          term.anywhere.allSatisfy({ found.isInReport[Int($0)] })
        else { continue }
        counts[term.topic] += 1
        if opening.contains(Int(occurrence.start)) { opens.insert(term.topic) }
        standings.insert(rows[term.topic].standing)
      }
      if standings.contains(.core) || standings.contains(.means) {
        warlike += 1
      } else if standings.contains(.field) {
        fields += 1
      }
    }
    found.isOnWar = warlike >= Self.recurrence && 2 * warlike >= fields
    guard found.isOnWar else { return }
    let core = counts.indices.filter { rows[$0].standing == .core }
    let best = core.filter { rows[$0].isTheme && opens.contains($0) }
      .max { counts[$0] < counts[$1] }
    guard let best, counts[best] >= Self.recurrence,
      3 * counts[best] >= core.reduce(0, { $0 + counts[$1] })
    else { return }
    found.mainTopic = best
  }

  private func stands(_ words: Range<Int>, at index: Int, in document: Document) -> Bool {
    guard index + words.count <= document.tokens.count else { return false }
    for offset in 0..<words.count
    where !patterns[words.lowerBound + offset].matches(document.tokens, index + offset) {
      return false
    }
    return true
  }
}
