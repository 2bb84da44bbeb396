// Finds the documents of a text query, scores them, and shows where the words stand.
import Attribution

/// One text query over one collection.
struct TextMatcher: Sendable {
  let index: FullText
  let query: TextQuery
  /// The texts of a document in which highlights may stand, and where each starts in the report.
  let texts: @Sendable (Int) -> [(text: String, start: Int)]

  /// The documents that match, ascending.
  func rows() -> RowSet {
    let wanted = query.clauses.filter { !$0.isNegated }.map(documents).sorted {
      $0.count < $1.count
    }
    var rows = wanted.first ?? .all(index.documentCount)
    for other in wanted.dropFirst() { rows = rows.intersection(other) }
    for clause in query.clauses where clause.isNegated {
      rows = rows.subtracting(documents(clause))
    }
    return rows
  }

  private func documents(_ clause: TextQuery.Clause) -> RowSet {
    clause.alternatives.reduce(.empty) { $0.union(documents($1)) }
  }

  private func documents(_ term: TextQuery.Term) -> RowSet {
    let sets = term.words.indices.map { documents(codes(term, $0)) }.sorted { $0.count < $1.count }
    var rows = sets.first ?? .empty
    for other in sets.dropFirst() { rows = rows.intersection(other) }
    guard term.words.count > 1, rows.count > 0 else { return rows }
    let words = term.words.indices.map { codes(term, $0) }
    return PhraseMatcher(index: index, words: words).documents()
  }

  private func documents(_ codes: [UInt32]) -> RowSet {
    if codes.count == 1 { return .list(index.documents(codes[0])[...]) }
    var isFound = [Bool](repeating: false, count: index.documentCount)
    for code in codes { index.forEachPosting(code) { row, _ in isFound[Int(row)] = true } }
    return .list(isFound.indices.lazy.filter { isFound[$0] }.map { UInt32($0) }[...])
  }

  /// The codes that stand for a word of a term; several for a prefix, none when nothing has the word.
  private func codes(_ term: TextQuery.Term, _ place: Int) -> [UInt32] {
    let word = term.words[place]
    if term.isPrefix, place == term.words.count - 1 { return index.words(withPrefix: word) }
    return index.dictionary.code(of: word).map { [$0] } ?? []
  }

  private var scoredClauses: [TextQuery.Clause] { query.clauses.filter { !$0.isNegated } }

  /// What scores rest on in this collection; the words that a prefix stands for count as one.
  func weights() -> ScoreWeights {
    let terms = scoredClauses.flatMap(\.alternatives)
    return ScoreWeights(
      averageLength: index.averageLength,
      rarities: terms.flatMap { term in
        term.words.indices.map { index.rarity(of: codes(term, $0)) }
      })
  }

  /// The BM25 scores by row, 0 outside `rows`; clauses add up, of alternatives the best counts.
  func scores(_ rows: RowSet, _ weights: ScoreWeights) -> [Float] {
    var isWanted = [Bool](repeating: false, count: index.documentCount)
    rows.visit { isWanted[$0] = true }
    var sums = [Float](repeating: 0, count: index.documentCount)
    var rarities = weights.rarities[...]
    for clause in scoredClauses {
      var best = [Float](repeating: 0, count: index.documentCount)
      for term in clause.alternatives {
        let scores = scores(term, isWanted, rarities.prefix(term.words.count), weights)
        rarities = rarities.dropFirst(term.words.count)
        rows.visit { best[$0] = max(best[$0], scores[$0]) }
      }
      rows.visit { sums[$0] += best[$0] }
    }
    return sums
  }

  /// The words of a term add up; of the words that a prefix stands for the best counts.
  private func scores(
    _ term: TextQuery.Term, _ isWanted: [Bool], _ rarities: ArraySlice<Float>,
    _ weights: ScoreWeights
  ) -> [Float] {
    var sums = [Float](repeating: 0, count: index.documentCount)
    for (word, rarity) in zip(term.words.indices, rarities) {
      let codes = codes(term, word)
      var best = [Float](repeating: 0, count: codes.count > 1 ? index.documentCount : 0)
      for code in codes {
        index.forEachPosting(code) { document, weight in
          let row = Int(document)
          guard isWanted[row] else { return }
          let score = index.score(
            document: document, weight: weight, rarity: rarity,
            averageLength: weights.averageLength)
          if codes.count == 1 { sums[row] += score } else { best[row] = max(best[row], score) }
        }
      }
      for row in best.indices { sums[row] += best[row] }
    }
    return sums
  }

  /// The places of the query's words in a document, in text order, each once; O(length of its texts).
  func highlights(row: Int) -> [Span] {
    let terms = query.clauses.filter { !$0.isNegated }.flatMap(\.alternatives)
      .map { (words: $0.words.map { Array($0.utf8) }, isPrefix: $0.isPrefix) }
    var spans: Set<Span> = []
    for (text, start) in texts(row) {
      /// Per word of each term, where it stands: its span by its position in the text.
      var found = terms.map { [[Int: Span]](repeating: [:], count: $0.words.count) }
      var position = 0
      WordScanner.scan(text) { octets, span in
        for (number, term) in terms.enumerated() {
          for (place, word) in term.words.enumerated() {
            let isBeginning = term.isPrefix && place == term.words.count - 1
            if isBeginning ? octets.starts(with: word) : octets.elementsEqual(word) {
              found[number][place][position] = Span(span.start + start, span.end + start)
            }
          }
        }
        position += 1
      }
      for places in found { spans.formUnion(Self.runs(places)) }
    }
    return spans.sorted()
  }

  /// The spans of the stretches that have every word of a term, side by side.
  private static func runs(_ places: [[Int: Span]]) -> [Span] {
    guard let first = places.first, let last = places.last else { return [] }
    return first.compactMap { position, span in
      guard places.indices.allSatisfy({ places[$0][position + $0] != nil }),
        let end = last[position + places.count - 1]?.end
      else { return nil }
      return Span(span.start, end)
    }
  }
}
