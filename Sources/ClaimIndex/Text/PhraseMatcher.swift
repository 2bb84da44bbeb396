// Finds the documents in which words stand side by side, from their positions.

/// One phrase over one collection.
struct PhraseMatcher {
  let index: FullText
  /// For each word of the phrase the codes that may stand there; several for a prefix.
  let words: [[UInt32]]

  /// Where a phrase may start.
  private struct Place: Comparable {
    var document: UInt32
    var position: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.document, left.position) < (right.document, right.position)
    }
  }

  /// The documents, ascending; O(occurrences of the words), of which only the rarest's are kept.
  func documents() -> RowSet {
    let order = words.indices.sorted { frequency(words[$0]) < frequency(words[$1]) }
    guard let rarest = order.first else { return .empty }
    var starts = starts(by: rarest)
    for word in order.dropFirst() where !starts.isEmpty { starts = kept(starts, word) }
    var documents: [UInt32] = []
    for start in starts where documents.last != start.document { documents.append(start.document) }
    return .list(documents[...])
  }

  private func frequency(_ codes: [UInt32]) -> Int { codes.reduce(0) { $0 + index.frequency($1) } }

  private func starts(by word: Int) -> [Place] {
    var starts: [Place] = []
    for code in words[word] {
      index.forEachOccurrence(code) { document, position in
        if position >= word { starts.append(Place(document: document, position: position - word)) }
      }
    }
    return words[word].count > 1 ? starts.sorted() : starts
  }

  /// The starts whose phrase goes on with the word at the place `word` of it.
  private func kept(_ starts: [Place], _ word: Int) -> [Place] {
    var isKept = [Bool](repeating: false, count: starts.count)
    for code in words[word] {
      var next = 0
      index.forEachOccurrence(code) { document, position in
        let start = Place(document: document, position: position - word)
        while next < starts.count, starts[next] < start { next += 1 }
        if next < starts.count, starts[next] == start { isKept[next] = true }
      }
    }
    return zip(starts, isKept).filter(\.1).map(\.0)
  }
}
