// A range of code points in the text of one report.

/// A half-open range of Unicode code points (scalar values), counted from the start of a report's text.
public struct Span: Hashable, Sendable {
  /// The first code point.
  public var start: Int
  /// One past the last code point; never less than `start`.
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of code points covered.
  public var count: Int { end - start }

  public var isEmpty: Bool { start >= end }

  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}

extension Span: Comparable {
  /// Text order: by start, the longer first among those that start together.
  public static func < (left: Span, right: Span) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}
