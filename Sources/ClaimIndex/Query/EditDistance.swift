// How far apart two names are: insertions, deletions, substitutions and swaps of neighbours.

/// The optimal string alignment distance, and the names near to one.
public enum EditDistance {
  /// The distance between two words; `nil` when it is more than `limit`. O(product of the lengths).
  public static func between<Element: Equatable>(
    _ left: [Element], _ right: [Element], limit: Int
  ) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, a) in left.enumerated() {
      var current = [row + 1]
      for (column, b) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (a == b ? 0 : 1))
        if row > 0, column > 0, a == right[column - 1], left[row - 1] == b {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      if current.allSatisfy({ $0 > limit }) { return nil }
      before = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  /// The names within two edits, without regard to case, nearest first; at most three. A name of four
  /// letters or fewer may differ by one edit only, or everything short would be near.
  public static func nearest(to name: String, among names: [String]) -> [String] {
    let letters = Array(name.lowercased().unicodeScalars)
    let allowed = letters.count <= 4 ? 1 : 2
    guard letters.count <= 64 else { return [] }
    let near = names.enumerated().compactMap { order, candidate in
      between(letters, Array(candidate.lowercased().unicodeScalars), limit: allowed)
        .map { (distance: $0, order: order, candidate: candidate) }
    }
    return near.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }.prefix(3)
      .map(\.candidate)
  }
}
