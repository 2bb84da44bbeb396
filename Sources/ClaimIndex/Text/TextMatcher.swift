// Finds the documents of a text query, scores them, and shows where the words stand.
import Attribution

/// One text query over one collection.
struct TextMatcher: Sendable {
  let index: FullText
  let query: TextQuery
  /// The texts of a document in which words stand side by side, and where each starts in the report.
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
    guard term.words.count > 1 else { return rows }
    return rows.filter { row in texts(row).contains { !places(of: term, in: $0.text).isEmpty } }
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

  /// The BM25 scores by row, 0 outside `rows`; clauses add up, of alternatives the best counts.
  func scores(_ rows: RowSet) -> [Float] {
    var sums = [Float](repeating: 0, count: rows.count)
    for clause in query.clauses where !clause.isNegated {
      var best = [Float](repeating: 0, count: rows.count)
      for term in clause.alternatives {
        for (place, score) in scores(term, rows).enumerated() {
          best[place] = max(best[place], score)
        }
      }
      for place in sums.indices { sums[place] += best[place] }
    }
    var scores = [Float](repeating: 0, count: index.documentCount)
    var place = 0
    rows.visit { row in
      scores[row] = sums[place]
      place += 1
    }
    return scores
  }

  private func scores(_ term: TextQuery.Term, _ rows: RowSet) -> [Float] {
    var sums = [Float](repeating: 0, count: rows.count)
    for word in term.words.indices {
      var best = [Float](repeating: 0, count: rows.count)
      for code in codes(term, word) {
        let inverse = index.inverseFrequency(code)
        var place = 0
        index.forEachPosting(code) { document, weight in
          while place < rows.count, rows[place] < Int(document) { place += 1 }
          guard place < rows.count, rows[place] == Int(document) else { return }
          best[place] = max(
            best[place], index.score(document: document, weight: weight, inverse: inverse))
        }
      }
      for place in sums.indices { sums[place] += best[place] }
    }
    return sums
  }

  /// The places of the query's words in a document, in text order, each once.
  func highlights(row: Int) -> [Span] {
    var spans: Set<Span> = []
    for (text, start) in texts(row) {
      for clause in query.clauses where !clause.isNegated {
        for term in clause.alternatives {
          for place in places(of: term, in: text) {
            spans.insert(Span(place.start + start, place.end + start))
          }
        }
      }
    }
    return spans.sorted()
  }

  private func places(of term: TextQuery.Term, in text: String) -> [Span] {
    let words = WordScanner.words(of: text)
    let wanted = term.words.map { Array($0.utf8) }
    guard let last = wanted.indices.last, words.count >= wanted.count else { return [] }
    return (0...(words.count - wanted.count)).compactMap { start in
      let isMatch = wanted.indices.allSatisfy { offset in
        let octets = words[start + offset].octets
        return term.isPrefix && offset == last
          ? octets.starts(with: wanted[offset]) : octets == wanted[offset]
      }
      return isMatch ? Span(words[start].span.start, words[start + last].span.end) : nil
    }
  }
}
