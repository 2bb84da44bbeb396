// The terms of all topics, compiled so that a text is compared with all of them at once.

/// The terms of all topics, compiled. Building it is O(number of terms). A class, because every claim is
/// scored with it and it never changes.
final class TopicFinder: Sendable {
  struct Term: Sendable {
    var topic: Int
    /// It puts a claim under the topic by itself.
    var isStrong: Bool
  }

  let rows: [TopicRow]
  let broader: [Int?]
  let terms: [Term]
  /// The phrases of each term that have to stand in the sentence; see `TopicTerm`.
  let near: NumberLists
  /// The phrases of each term that have to stand in the report.
  let anywhere: NumberLists
  /// The words of each phrase, as lists of `alternatives`. A phrase is shared by all terms that use it.
  let phrases: NumberLists
  /// The terms for which each phrase has to stand in the sentence.
  let termsOfPhrases: NumberLists
  let words: TopicWords
  /// The numbers of the words that can stand in the place of a word, in order; none for a gap.
  let alternatives: NumberLists
  /// The phrases that each word opens.
  let openings: NumberLists

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
    compiled.words.index()
    phrases = compiled.phrases
    terms = compiled.terms
    near = compiled.near
    anywhere = compiled.anywhere
    termsOfPhrases = compiled.termsOfPhrases
    words = compiled.words
    alternatives = compiled.alternatives
    openings = compiled.openings
  }

  /// The shipped topics and those of a corpus, a corpus topic in the place of a shipped one of its id.
  var entries: [TopicEntry] { rows.map(\.entry) }

  /// The terms of the topics in the making.
  private struct Compiled {
    var phrases = NumberLists()
    var terms: [Term] = []
    var near = NumberLists()
    var anywhere = NumberLists()
    var words = TopicWords()
    var alternatives = NumberLists()
    private var known = [[Int32]: Int32](minimumCapacity: 2048)
    /// The words met so far, each under the number of its list: many terms share a class of alternatives.
    private var lists = WordTable(capacity: 2048)

    mutating func add(_ term: TopicTerm, topic: Int, isStrong: Bool) {
      guard !term.near.isEmpty else { return }
      terms.append(Term(topic: topic, isStrong: isStrong))
      let nearPhrases = term.near.map { phrase($0, of: term.octets) }
      near.append { $0 += nearPhrases }
      let otherPhrases = term.anywhere.map { phrase($0, of: term.octets) }
      anywhere.append { $0 += otherPhrases }
    }

    private mutating func phrase(_ written: [Range<Int>], of octets: [UInt8]) -> Int32 {
      let words = written.map { list($0, of: octets) }
      if let number = known[words] { return number }
      let number = Int32(phrases.count)
      known[words] = number
      phrases.append { $0 += words }
      return number
    }

    /// The list of the alternatives of a word.
    private mutating func list(_ written: Range<Int>, of octets: [UInt8]) -> Int32 {
      let list = lists.insert(octets, written)
      guard list == alternatives.count else { return Int32(list) }
      var numbers: [Int32] = []
      if !octets[written].elementsEqual(TopicWords.gap.utf8) {
        for alternative in octets[written].split(separator: UInt8(ascii: "|")) {
          numbers.append(words.insert(octets, alternative.indices))
        }
        numbers.sort()
      }
      alternatives.append { $0 += numbers }
      return Int32(list)
    }

    /// The phrases that each word opens.
    var openings: NumberLists {
      var pairs: [(key: Int32, number: Int32)] = []
      for phrase in 0..<phrases.count {
        guard let first = phrases[phrase].first else { continue }
        for position in alternatives[Int(phrases.numbers[first])] {
          let word = alternatives.numbers[position]
          if word >= 0 { pairs.append((word, Int32(phrase))) }
        }
      }
      return NumberLists(count: words.count, pairs)
    }

    var termsOfPhrases: NumberLists {
      var pairs: [(key: Int32, number: Int32)] = []
      for term in terms.indices {
        for position in near[term] { pairs.append((near.numbers[position], Int32(term))) }
      }
      return NumberLists(count: phrases.count, pairs)
    }
  }

  /// The phrases of one word that a name holds: "turkey" for "Turkey", "un" for "UN envoy".
  func phrases(named name: String) -> [Int32] {
    var found: [Int32] = []
    let octets = Folding.octets(name)
    var start = 0
    for end in 0...octets.count
    where end == octets.count || octets[end] == 0x20 || octets[end] == UInt8(ascii: "-") {
      for word in words.numbers(named: octets[start..<end]) {
        for position in openings[Int(word)] {
          let number = openings.numbers[position]
          if phrases[Int(number)].count == 1 { found.append(number) }
        }
      }
      start = end + 1
    }
    return found
  }
}
