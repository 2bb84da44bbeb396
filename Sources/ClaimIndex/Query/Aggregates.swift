// Counts over an answer: by time, by pairs of values; and the groups of the omnibox.
public import Attribution

/// The width of a bucket.
public enum Interval: String, Sendable, Hashable, CaseIterable {
  case day, week, month, year
}

/// Counts by time: contiguous buckets from the first to the last dated claim.
public struct Timeline: Sendable, Hashable {
  public struct Bucket: Sendable, Hashable {
    public var start: CalendarDate
    public var end: CalendarDate
    public var count: Int
    /// The ten most frequent values of the whole answer, then `other`; empty without a split.
    public var split: [Facet.Value]
  }

  public var buckets: [Bucket]
  public var undated: Int
}

/// Why there is no timeline.
public enum TimelineError: Error, Equatable {
  /// The buckets would be more than 1000; `coarser` is the first interval that fits.
  case tooManyBuckets(Int, coarser: Interval)
}

/// Counts by pairs of values; empty cells are left out.
public struct Matrix: Sendable, Hashable {
  public struct Cell: Sendable, Hashable {
    public var row: String
    public var column: String
    public var count: Int
  }

  /// The most frequent pairs first; ties by row, then column.
  public var cells: [Cell]
  public var distinctRows: Int
  public var distinctColumns: Int
  /// How many cells are not empty.
  public var total: Int
}

/// What is known under a word, by group; rows of each collection.
public struct Omnibox: Sendable, Hashable {
  public struct Group: Sendable, Hashable {
    public var rows: [Int] = []
    public var total = 0
  }

  public var actors = Group()
  public var topics = Group()
  public var places = Group()
  public var claims = Group()
  public var articles = Group()
}
