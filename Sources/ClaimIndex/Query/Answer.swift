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

/// The counts of one field's values among the matches.
public struct Facet: Sendable, Hashable {
  public struct Value: Sendable, Hashable {
    public var value: String
    public var label: String
    public var count: Int
    /// The query's own filter names the value.
    public var isSelected: Bool
  }

  public var field: Field
  /// The most frequent values first; ties by value.
  public var values: [Value]
  /// How many values exist.
  public var distinct: Int
  /// Items under values not listed, each counted once for each such value.
  public var other: Int
  /// Items without a value.
  public var none: Int
}

/// The matches of a query in one snapshot.
public struct Answer: Sendable {
  /// How many items match; exact.
  public let total: Int
  /// Items left out only because they lack a date that `from` or `to` asks for.
  public let undated: Int

  /// A page; `limit` 0 gives no rows.
  public func page(sort: Sort, after cursor: Cursor?, limit: Int) -> Page { Page(rows: []) }

  /// Every row, in the order asked for.
  public func rows(sort: Sort) -> [Int] { [] }

  /// Counts the values of a field with the field's own filter removed and all others kept.
  public func facet(_ field: Field, limit: Int) -> Facet {
    Facet(field: field, values: [], distinct: 0, other: 0, none: 0)
  }

  /// Counts by the first day of `saidOn.date`; `split` may be any field of the collection.
  public func timeline(_ interval: Interval, split: Field?) throws(TimelineError) -> Timeline {
    Timeline(buckets: [], undated: 0)
  }

  /// Counts pairs of values; a claim with several values in a field counts in each.
  public func matrix(rows: Field, columns: Field, limit: Int) -> Matrix {
    Matrix(cells: [], distinctRows: 0, distinctColumns: 0, total: 0)
  }

  /// Where the words of the query stand in a row's content and sentence, in text order.
  public func highlights(row: Int) -> [Span] { [] }
}
