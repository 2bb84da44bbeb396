// Counts of a field's values among the matches, as the lists of a filter rail need them.
import Attribution

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
  /// The most frequent values first; ties by value. Selected values are always among them.
  public var values: [Value]
  /// How many values exist.
  public var distinct: Int
  /// Items under values not listed, each counted once for each such value.
  public var other: Int
  /// Items without a value.
  public var none: Int
}

extension Answer {
  /// Counts the values of a field with the field's own filter removed and all others kept.
  ///
  /// Adding a value as the field's filter gives exactly its count. O(matches).
  public func facet(_ field: Field, limit: Int) -> Facet {
    facet(field, keepingOwnFilter: false, limit: limit)
  }

  func facet(_ field: Field, keepingOwnFilter: Bool, limit: Int) -> Facet {
    guard let index = table.fields[field] else {
      return Facet(field: field, values: [], distinct: 0, other: 0, none: total)
    }
    let rows = keepingOwnFilter ? self.rows : rows(without: field)
    let counts = index.counts(rows)
    let present = index.values.indices.filter { counts[$0] > 0 }
    let selected = selection(field, index)
    let listed = Self.most(present, counts, limit: limit)
    let values = listed + selected.filter { !listed.contains($0) }.sorted()
    return Facet(
      field: field,
      values: limit == 0
        ? []
        : values.map {
          Facet.Value(
            value: index.values[$0], label: index.labels[$0], count: counts[$0],
            isSelected: selected.contains($0))
        },
      distinct: present.count,
      other: present.reduce(0) { $0 + counts[$1] }
        - (limit == 0 ? 0 : values.reduce(0) { $0 + counts[$1] }),
      none: counts[index.values.count])
  }

  /// The matches with the filters of a field left out; the matches themselves when it has none.
  private func rows(without field: Field) -> RowSet {
    let hasFilter = query.filters.contains { $0.field == field }
    guard hasFilter else { return rows }
    return QueryEvaluator(table: table, filters: query.filters, text: textRows)
      .rows(without: field).rows
  }

  private static func most(_ codes: [Int], _ counts: [Int], limit: Int) -> [Int] {
    var nearest = NearestKeys(limit: max(limit, 1), isDescending: false)
    for code in codes {
      nearest.add(UInt64(UInt32.max - UInt32(counts[code])) << 32 | UInt64(code))
    }
    return nearest.keys().prefix(limit).map { Int($0 & 0xFFFF_FFFF) }
  }

  private func selection(_ field: Field, _ index: FieldIndex) -> [Int] {
    var selected: [Int] = []
    for filter in query.filters {
      let values: [String]
      switch filter {
      case .field(field, let selection):
        values = selection.included.compactMap { choice in
          if case .value(let value) = choice { value } else { nil }
        }
      case .said(let from, let to), .published(let from, let to):
        let isOneDay = filter.field == field && from?.day != nil && from == to
        values = isOneDay ? [from?.description].compactMap(\.self) : []
      default: values = []
      }
      for value in values {
        if let code = index.code(of: value), !selected.contains(code) { selected.append(code) }
      }
    }
    return selected
  }
}
