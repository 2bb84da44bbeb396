// How far apart two names are: insertions, deletions, substitutions and swaps of neighbours.

/// The optimal string alignment distance, and the names near to one.
enum EditDistance {
  /// The names within two edits, without regard to case, nearest first; at most three. A name of four
  /// letters or fewer may differ by one edit only, or everything short would be near.
  static func nearest(to name: String, among names: [String]) -> [String] {
    let letters = Array(name.lowercased().unicodeScalars)
    let allowed = letters.count <= 4 ? 1 : 2
    guard letters.count <= 64 else { return [] }
    let near = names.enumerated().compactMap { order, candidate in
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars))
      return distance <= allowed ? (distance, order, candidate) : nil
    }
    return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  /// Runs in O(product of the lengths).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
