// What a query matched: exact totals, pages, facets.
public import Attribution

/// A page of an answer.
public struct Page: Sendable, Hashable {
  /// Rows of the collection that was asked, in the order asked for.
  public var rows: [Int]
  /// Where the next page starts; `nil` at the end.
  public var next: Cursor?
  /// Where the page before this one ends; `nil` at the start.
  public var previous: Cursor?
}

/// The matches of a query in one snapshot.
public struct Answer: Sendable {
  /// How many items match; exact.
  public var total: Int { rows.count }
  /// Items left out only because they lack a date that `from` or `to` asks for.
  public let undated: Int

  let query: Query
  let table: CollectionTable
  let rows: RowSet
  let matcher: TextMatcher?
  let textRows: RowSet?

  init(_ query: Query, _ table: CollectionTable, _ matcher: TextMatcher?) {
    self.query = query
    self.table = table
    self.matcher = matcher
    textRows = matcher?.rows()
    (rows, undated) = QueryEvaluator(table: table, filters: query.filters, text: textRows).rows()
  }

  /// A page; `limit` 0 gives no rows.
  ///
  /// O(log matches + limit) in `article` order, O(matches) in the others.
  public func page(sort: Sort, after cursor: Cursor?, limit: Int) -> Page {
    ordering(sort, after: cursor).page(rows, cursor: cursor, limit: limit)
  }

  /// Every row, in the order asked for.
  public func rows(sort: Sort) -> [Int] { ordering(sort).sorted(rows) }

  /// Whether an item matches.
  public func contains(_ row: Int) -> Bool { rows.contains(row) }

  /// Where the words of the query stand in a row's texts, in text order; empty without text query.
  public func highlights(row: Int) -> [Span] { matcher?.highlights(row: row) ?? [] }

  /// Scores as those before the cursor were, lest what has come and gone since reorder what is still there.
  private func ordering(_ sort: Sort, after cursor: Cursor? = nil) -> Ordering {
    guard sort == .relevance, let matcher else {
      return Ordering(table: table, sort: sort, scores: [], weights: nil)
    }
    let weights = cursor?.weights ?? matcher.weights()
    return Ordering(
      table: table, sort: sort, scores: matcher.scores(rows, weights), weights: weights)
  }
}

extension Snapshot {
  /// Evaluates a query.
  public func answer(_ query: Query) -> Answer {
    let table = tables[query.collection] ?? .empty
    let matcher = query.text.map { text in
      TextMatcher(index: table.text, query: text) { [self] row in
        texts(query.collection, row)
      }
    }
    return Answer(query, table, matcher)
  }

  /// The texts of an item that full text searches, and where each starts in the report.
  private func texts(_ collection: Collection, _ row: Int) -> [(text: String, start: Int)] {
    switch collection {
    case .claims:
      guard let record = claim(at: row) else { return [] }
      let sentence = record.claim.sentence
      let outside = record.claim.content.filter { !sentence.contains($0) }
      return ([sentence] + outside).map { (exact($0, article: record.article), $0.start) }
    case .articles: return [(articles[row].text.text, 0)]
    case .actors:
      let actor = actors.entries[row]
      return ([actor.id.text, actor.name] + actor.aliases.map(\.text)).map { ($0, 0) }
    case .places:
      let place = places.entries[row]
      return ([place.id, place.name] + place.aliases.map(\.text)).map { ($0, 0) }
    case .topics:
      guard let entry = topic(at: row)?.entry else { return [] }
      return ([entry.id, entry.label] + entry.terms).map { ($0, 0) }
    case .disagreements: return []
    }
  }
}
