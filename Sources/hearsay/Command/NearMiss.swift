// Finds what somebody probably meant to type.

/// The candidate closest to `word` by optimal string alignment distance, if it is at most two edits away
/// and less than half the word is changed; the first of several equally close ones.
///
/// Runs in O(`word` × total length of `candidates`).
func nearest(to word: String, among candidates: [String]) -> String? {
  let limit = min(2, max(1, word.count / 2))
  return candidates.lazy
    .map { (candidate: $0, distance: editDistance(Array(word), Array($0))) }
    .filter { $0.distance <= limit }
    .min { $0.distance < $1.distance }?
    .candidate
}

/// Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
