// Finds where the terms of the topics stand in a text. Every token is looked up once.

/// The terms of all topics, compiled. Building it is O(number of terms). A class, because every claim is
/// scored with it and it never changes.
final class TopicFinder: Sendable {
  /// A phrase is shared by all terms that use it.
  struct Phrase: Sendable {
    /// Its words, each as a range of its alternatives in `words`; a gap has none.
    var words: [Range<Int>]
    /// Terms for which it has to stand in the sentence.
    var terms: [Int32] = []
  }

  struct Term: Sendable {
    var topic: Int
    var near: [Int32]
    var anywhere: [Int32]
    var isStrong: Bool
  }

  let rows: [TopicRow]
  let broader: [Int?]
  let phrases: [Phrase]
  let terms: [Term]
  private let words: [TopicWord]
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
    words = compiled.words
    let (byWord, byShortPrefix) = compiled.index()
    self.byWord = byWord
    self.byShortPrefix = byShortPrefix
    known = WordMap(unknown: true) { key in
      byWord.contains(key) || byShortPrefix.contains(key & 0xFFFF_FF00)
    }
  }

  /// The shipped topics and those of a corpus, a corpus topic in the place of a shipped one of its id.
  var entries: [TopicEntry] { rows.map(\.entry) }

  /// The terms of the topics in the making.
  private struct Compiled {
    var phrases: [Phrase] = []
    var terms: [Term] = []
    var words: [TopicWord] = []
    private var known = [[String]: Int32](minimumCapacity: 2048)
    /// The ranges of the words met so far: many terms share a class of alternatives.
    private var ranges = [String: Range<Int>](minimumCapacity: 2048)

    mutating func add(_ term: TopicTerm, topic: Int, isStrong: Bool) {
      guard !term.near.isEmpty else { return }
      let number = Int32(terms.count)
      let near = term.near.map { phrase($0) }
      let anywhere = term.anywhere.map { phrase($0) }
      terms.append(Term(topic: topic, near: near, anywhere: anywhere, isStrong: isStrong))
      for phrase in near { phrases[Int(phrase)].terms.append(number) }
    }

    private mutating func phrase(_ written: [String]) -> Int32 {
      if let number = known[written] { return number }
      let number = Int32(phrases.count)
      known[written] = number
      phrases.append(Phrase(words: written.map { word($0) }))
      return number
    }

    /// The range of the alternatives of a word.
    private mutating func word(_ written: String) -> Range<Int> {
      if let range = ranges[written] { return range }
      let start = words.count
      defer { ranges[written] = start..<words.count }
      if written != TopicWord.gap {
        words += written.utf8.split(separator: UInt8(ascii: "|")).map { TopicWord(Substring($0)) }
      }
      return start..<words.count
    }

    func index() -> (byWord: KeyedLists, byShortPrefix: KeyedLists) {
      var whole: [(key: UInt32, number: Int32)] = []
      var short: [(key: UInt32, number: Int32)] = []
      for (number, phrase) in phrases.enumerated() {
        let openings = phrase.words.first.map { words[$0] } ?? []
        for opening in Set(openings.map { Opening($0) }) {
          let entry = (key: opening.key, number: Int32(number))
          if opening.isShort { short.append(entry) } else { whole.append(entry) }
        }
      }
      return (KeyedLists(whole), KeyedLists(short))
    }

    /// Under what a phrase is looked up; alternatives may share it.
    private struct Opening: Hashable {
      var key: UInt32
      var isShort: Bool

      init(_ word: TopicWord) {
        key = word.key
        isShort = word.isShortPrefix
      }
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
        let phrase = phrases[Int(number)].words
        guard phrase.count == 1, words[phrase[0]].contains(where: { $0.isNamed(word) }) else {
          return
        }
        found.append(number)
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
    /// How strongly the report as a whole is under each topic.
    fileprivate(set) var presence: [Presence] = []

    enum Presence: Sendable {
      /// A word here and there.
      case passing
      /// Its words recur.
      case recurring
      /// It is one of the few things that the report dwells on.
      case main
    }

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
        guard let end = end(of: phrases[Int(number)].words[...], at: index, in: document) else {
          return
        }
        found.list.append(
          Occurrences.Occurrence(start: Int32(index), end: Int32(end), phrase: number))
        found.isInReport[Int(number)] = true
      }
    }
    weigh(&found, sentences: document.sentences.count)
    return found
  }

  /// How often strong terms of core topics stand in a report on a war, and those of one topic in a report
  /// that dwells on it.
  private static let recurrence = 4

  /// - Parameter sentences: The number of sentences; in a short report once or twice is often.
  private func weigh(_ found: inout Occurrences, sentences: Int) {
    var counts = Array(repeating: 0, count: rows.count)
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
        standings.insert(rows[term.topic].standing)
      }
      if standings.contains(.core) || standings.contains(.means) {
        warlike += 1
      } else if standings.contains(.field) {
        fields += 1
      }
    }
    found.isOnWar = warlike >= Self.recurrence && 2 * warlike >= fields
    let core = counts.indices.filter { rows[$0].standing == .core }.reduce(0) { $0 + counts[$1] }
    let often = min(Self.recurrence - 1, 1 + sentences / 4)
    found.presence = counts.map { count in
      if count >= Self.recurrence, 10 * count >= 3 * core { return .main }
      return count >= often ? .recurring : .passing
    }
  }

  /// One past the last token of a phrase that starts at a token; `nil` when it does not.
  private func end(
    of phrase: ArraySlice<Range<Int>>, at index: Int, in document: Document
  ) -> Int? {
    guard let first = phrase.first else { return index }
    guard !first.isEmpty else {
      return behindGap(phrase.dropFirst(), from: index, in: document)
    }
    guard index < document.tokens.count,
      words[first].contains(where: { $0.matches(document.tokens, index) })
    else { return nil }
    return end(of: phrase.dropFirst(), at: index + 1, in: document)
  }

  /// The same behind a gap, which ends with its sentence.
  private func behindGap(
    _ phrase: ArraySlice<Range<Int>>, from index: Int, in document: Document
  ) -> Int? {
    for next in index..<min(document.tokens.count, index + TopicWord.reach + 1) {
      if let end = end(of: phrase, at: next, in: document) { return end }
      if [".", "!", "?", ";"].contains(document.tokens[next].lower) { return nil }
    }
    return nil
  }
}
