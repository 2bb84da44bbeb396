// Counts over an answer by time.
public import Attribution

/// The width of a bucket; weeks start on Monday.
public enum Interval: String, Sendable, Hashable, CaseIterable {
  case day, week, month, year
}

/// Counts by time: contiguous buckets from the first to the last dated item.
public struct Timeline: Sendable, Hashable {
  public struct Bucket: Sendable, Hashable {
    public var start: CalendarDate
    public var end: CalendarDate
    public var count: Int
    /// The ten most frequent values of the whole answer that occur here, then `other`; empty without
    /// a split.
    public var split: [Facet.Value]
  }

  public var buckets: [Bucket]
  /// Items of the answer without a date: the counts and `undated` add up to the total.
  public var undated: Int

  /// No timeline has more buckets.
  public static let maximumBuckets = 1000
}

/// Why there is no timeline.
public enum TimelineError: Error, Equatable {
  /// There would be more than 1000 buckets; `coarser` is the first interval that fits, if one does.
  case tooManyBuckets(Int, coarser: Interval?)
}

extension Answer {
  /// Counts by the first day of `saidOn.date`; `split` may be any field of the collection.
  ///
  /// An item with several values in the split's field counts under each. O(matches + buckets).
  public func timeline(_ interval: Interval, split: Field?) throws(TimelineError) -> Timeline {
    guard let days = table.fields[.saidOn] else { return Timeline(buckets: [], undated: total) }
    let counts = days.counts(rows)
    let present = days.values.indices.filter { counts[$0] > 0 }
    guard let first = present.first, let last = present.last else {
      return Timeline(buckets: [], undated: total)
    }
    let numbers = days.values.map(Self.day)
    let starts = try Self.starts(interval, numbers[first], numbers[last])
    let bucketOfDay = numbers.map { number in max(0, lowerBound(starts, number + 1) - 1) }
    var totals = [Int](repeating: 0, count: starts.count)
    for code in present { totals[bucketOfDay[code]] += counts[code] }
    let splits = split.map { self.splits($0, days, bucketOfDay, starts.count) }
    let buckets = starts.indices.map { index in
      Timeline.Bucket(
        start: CalendarDate(daysSinceEpoch: starts[index]),
        end: CalendarDate(daysSinceEpoch: interval.next(after: starts[index]) - 1),
        count: totals[index], split: splits?[index] ?? [])
    }
    return Timeline(buckets: buckets, undated: counts[days.values.count])
  }

  private static func day(_ value: String) -> Int { CalendarDate(value)?.firstDay ?? 0 }

  private static func starts(
    _ interval: Interval, _ first: Int, _ last: Int
  ) throws(TimelineError) -> [Int] {
    let count = interval.count(first, last)
    guard count <= Timeline.maximumBuckets else {
      let coarser = Interval.allCases.first {
        $0.count(first, last) <= Timeline.maximumBuckets
      }
      throw .tooManyBuckets(count, coarser: coarser)
    }
    var starts = [interval.start(of: first)]
    while starts.count < count { starts.append(interval.next(after: starts[starts.count - 1])) }
    return starts
  }

  private func splits(
    _ field: Field, _ days: FieldIndex, _ bucketOfDay: [Int], _ bucketCount: Int
  ) -> [[Facet.Value]] {
    guard let index = table.fields[field] else {
      return Array(repeating: [], count: bucketCount)
    }
    let top = facet(field, keepingOwnFilter: true, limit: 10).values
    var place = [Int](repeating: top.count, count: index.values.count)
    for (number, value) in top.enumerated() {
      if let code = index.code(of: value.value) { place[code] = number }
    }
    var counts = [[Int]](
      repeating: Array(repeating: 0, count: top.count + 1), count: bucketCount)
    rows.visit { row in
      guard let day = days.code(row: row) else { return }
      for code in index.codes(row: row) { counts[bucketOfDay[day]][place[code]] += 1 }
    }
    return counts.map { counts in
      counts.indices.filter { counts[$0] > 0 }.map { number in
        guard number < top.count else {
          return Facet.Value(
            value: "other", label: "other", count: counts[number], isSelected: false)
        }
        var value = top[number]
        value.count = counts[number]
        return value
      }
    }
  }
}

extension Interval {
  /// The first day of the bucket that holds a day.
  func start(of day: Int) -> Int {
    let date = CalendarDate(daysSinceEpoch: day)
    switch self {
    case .day: return day
    case .week: return day - date.weekday
    case .month: return CalendarDate(year: date.year, month: date.month)?.firstDay ?? day
    case .year: return CalendarDate(year: date.year)?.firstDay ?? day
    }
  }

  /// The first day of the bucket after the one that starts on `day`.
  func next(after day: Int) -> Int {
    let date = CalendarDate(daysSinceEpoch: day)
    switch self {
    case .day: return day + 1
    case .week: return day + 7
    case .month: return (CalendarDate(year: date.year, month: date.month)?.lastDay ?? day) + 1
    case .year: return (CalendarDate(year: date.year)?.lastDay ?? day) + 1
    }
  }

  /// How many buckets cover the days from `first` to `last`.
  func count(_ first: Int, _ last: Int) -> Int {
    let (from, to) = (CalendarDate(daysSinceEpoch: first), CalendarDate(daysSinceEpoch: last))
    switch self {
    case .day: return last - first + 1
    case .week: return (start(of: last) - start(of: first)) / 7 + 1
    case .month: return (to.year - from.year) * 12 + (to.month ?? 1) - (from.month ?? 1) + 1
    case .year: return to.year - from.year + 1
    }
  }
}
