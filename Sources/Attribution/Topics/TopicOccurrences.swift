// Finds where the terms of the topics stand in a text. Every token is looked up once.

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

  /// Where the phrases of the topics stand; O(number of tokens).
  func occurrences(in document: Document) -> Occurrences {
    var found = Occurrences(isInReport: Array(repeating: false, count: phrases.count))
    let reading = Reading(document.tokens, words)
    for index in document.tokens.indices where document.tokens[index].kind != .punctuation {
      for word in reading.words[index] {
        find(startingWith: word, at: index, in: reading, into: &found)
      }
    }
    weigh(&found, sentences: document.sentences.count)
    return found
  }

  /// The tokens of a document, each with the words of the terms that it can stand for by its letters.
  private struct Reading {
    let tokens: [Token]
    private(set) var words = NumberLists()

    init(_ tokens: [Token], _ table: TopicWords) {
      self.tokens = tokens
      words.reserveCapacity(tokens.count, numbers: tokens.count)
      for index in tokens.indices {
        words.append { numbers in
          // No term has a mark for a word.
          guard tokens[index].kind != .punctuation else { return }
          table.append(index, of: tokens, to: &numbers)
        }
      }
    }
  }

  /// - Parameter position: That of the first word in the words of `reading`.
  private func find(
    startingWith position: Int, at index: Int, in reading: Reading, into found: inout Occurrences
  ) {
    for opening in openings[Int(reading.words.numbers[position])] {
      let number = openings.numbers[opening]
      let phrase = phrases[Int(number)]
      guard let end = end(of: phrase.dropFirst(), at: index + 1, in: reading) else { continue }
      // Two alternatives may fit the token; the phrase stands there once.
      let first = Int(phrases.numbers[phrase.lowerBound])
      guard
        !(reading.words[index].lowerBound..<position).contains(where: {
          alternatives.contains(reading.words.numbers[$0], in: first)
        })
      else { continue }
      found.list.append(
        Occurrences.Occurrence(start: Int32(index), end: Int32(end), phrase: number))
      found.isInReport[Int(number)] = true
    }
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
      var isWarlike = false
      var isOfField = false
      for number in termsOfPhrases.numbers(in: Int(occurrence.phrase)) {
        let term = terms[Int(number)]
        guard term.isStrong, near[Int(number)].count == 1,
          anywhere.numbers(in: Int(number)).allSatisfy({ found.isInReport[Int($0)] })
        else { continue }
        counts[term.topic] += 1
        switch rows[term.topic].standing {
        case .core, .means: isWarlike = true
        case .field: isOfField = true
        case .subject: break
        }
      }
      if isWarlike {
        warlike += 1
      } else if isOfField {
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

  /// One past the last token of words of a phrase that start at a token; `nil` when they do not.
  ///
  /// - Parameter words: Their positions in `phrases`.
  private func end(of words: Range<Int>, at start: Int, in reading: Reading) -> Int? {
    var index = start
    for position in words {
      let list = Int(phrases.numbers[position])
      guard !alternatives.isEmpty(list) else {
        return behindGap(position + 1..<words.upperBound, at: index, in: reading)
      }
      guard index < reading.tokens.count, fits(list, index, in: reading) else { return nil }
      index += 1
    }
    return index
  }

  /// The same behind a gap, which ends with its sentence.
  private func behindGap(_ words: Range<Int>, at index: Int, in reading: Reading) -> Int? {
    for next in index..<min(reading.tokens.count, index + TopicWords.reach + 1) {
      if let end = end(of: words, at: next, in: reading) { return end }
      guard reading.tokens[next].kind == .punctuation else { continue }
      switch reading.tokens[next].lower {
      case ".", "!", "?", ";": return nil
      default: break
      }
    }
    return nil
  }

  /// Whether a token can stand for one of the alternatives in a list.
  private func fits(_ list: Int, _ index: Int, in reading: Reading) -> Bool {
    for position in reading.words[index]
    where alternatives.contains(reading.words.numbers[position], in: list) {
      return true
    }
    for position in alternatives[list] {
      let word = alternatives.numbers[position]
      if word >= 0 { break }
      if stands(for: word, index, in: reading.tokens) { return true }
    }
    return false
  }

  /// Whether a token is the word or number that has no letters of its own.
  private func stands(for word: Int32, _ index: Int, in tokens: [Token]) -> Bool {
    word == TopicWords.anyCapital
      ? tokens[index].kind == .word && tokens[index].isCapitalised
      : tokens[index].kind == .number || NumberWords.unit(tokens[index].lower) != nil
  }
}
