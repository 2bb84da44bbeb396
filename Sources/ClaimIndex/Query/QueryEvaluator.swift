// Filters to rows: postings joined by OR within a filter, by AND between filters.
import Attribution

/// Evaluates the filters of a query over one collection.
struct QueryEvaluator {
  let table: CollectionTable
  let filters: [Filter]
  /// The rows that the full text leaves; `nil` without text.
  let text: RowSet?

  /// - Parameter field: A field whose filters are left out.
  /// - Returns: The rows, and how many more there were but for a missing date.
  func rows(without field: Field? = nil) -> (rows: RowSet, undated: Int) {
    var included: [RowSet] = text.map { [$0] } ?? []
    var excluded: [RowSet] = []
    var dates: [(index: FieldIndex, codes: Range<Int>)] = []
    for filter in filters where filter.field != field {
      switch condition(filter) {
      case .field(let name, let selection):
        guard let index = table.fields[name] else { return (.empty, 0) }
        if !selection.included.isEmpty { included.append(union(selection.included, index)) }
        excluded += selection.excluded.map { self.rows($0, index) }
      case .range(let name, let from, let to):
        guard let index = table.fields[name] else { return (.empty, 0) }
        dates.append((index, Self.codes(index, from: from, to: to)))
      }
    }
    included.sort { $0.count < $1.count }
    var rows = included.first ?? .all(table.rowCount)
    for other in included.dropFirst() { rows = rows.intersection(other) }
    for other in excluded { rows = rows.subtracting(other) }
    return dates.isEmpty ? (rows, 0) : Self.dated(rows, dates)
  }

  private enum Condition {
    case field(Field, Selection)
    case range(Field, from: CalendarDate?, to: CalendarDate?)
  }

  private func condition(_ filter: Filter) -> Condition {
    switch filter {
    case .field(let field, let selection): .field(field, selection)
    case .said(let from, let to): .range(.saidOn, from: from, to: to)
    case .published(let from, let to): .range(.published, from: from, to: to)
    case .hasQuantity(let isWanted):
      .field(.hasQuantity, Selection(included: [.value(isWanted ? "true" : "false")]))
    }
  }

  private func union(_ choices: [Choice], _ index: FieldIndex) -> RowSet {
    choices.reduce(.empty) { $0.union(rows($1, index)) }
  }

  private func rows(_ choice: Choice, _ index: FieldIndex) -> RowSet {
    switch choice {
    case .value(let value): index.code(of: value).map { .list(index.postings($0)) } ?? .empty
    case .none: .list(index.withoutValue)
    case .any: RowSet.all(table.rowCount).subtracting(.list(index.withoutValue))
    }
  }

  /// The codes of days between the first day of `from` and the last day of `to`.
  static func codes(_ index: FieldIndex, from: CalendarDate?, to: CalendarDate?) -> Range<Int> {
    let lower = from.map { lowerBound(index.values, day($0.firstDay)) } ?? 0
    // "~" sorts behind every digit and hyphen: the first value after the day.
    let upper = to.map { lowerBound(index.values, day($0.lastDay) + "~") } ?? index.values.count
    return lower..<max(lower, upper)
  }

  private static func day(_ number: Int) -> String {
    CalendarDate(daysSinceEpoch: number).description
  }

  private static func dated(
    _ rows: RowSet, _ dates: [(index: FieldIndex, codes: Range<Int>)]
  ) -> (rows: RowSet, undated: Int) {
    var matching = rows
    var undated = RowSet.empty
    for date in dates {
      let dated = date.index.select(date.codes, of: matching)
      let other = date.index.select(date.codes, of: undated)
      matching = dated.within
      undated = dated.without.union(other.within).union(other.without)
    }
    return (matching, undated.count)
  }
}
