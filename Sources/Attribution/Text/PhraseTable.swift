// A set of phrases that is looked up at a position of a text in one step.

/// Phrases in folded UTF-8, in order of their first octet.
struct PhraseTable: Sendable {
  /// One after the other.
  private var octets: [UInt8] = []
  private var bounds: [Int] = [0]
  /// Per first octet the phrases that start with it, the longest first.
  private var buckets: [Range<Int>] = Array(repeating: 0..<0, count: 256)

  init(_ phrases: [String]) {
    let sorted = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
      .sorted { ($0[0], $1.count) < ($1[0], $0.count) }
    for (number, phrase) in sorted.enumerated() {
      octets += phrase
      bounds.append(octets.count)
      let bucket = buckets[Int(phrase[0])]
      buckets[Int(phrase[0])] = (bucket.isEmpty ? number : bucket.lowerBound)..<(number + 1)
    }
  }

  /// The length of the longest phrase that stands in `text` at `start`; `nil` when none does.
  func match(in text: [UInt8], at start: Int = 0) -> Int? {
    guard start < text.count else { return nil }
    for number in buckets[Int(text[start])] where stands(number, in: text, at: start) {
      return bounds[number + 1] - bounds[number]
    }
    return nil
  }

  private func stands(_ number: Int, in text: [UInt8], at start: Int) -> Bool {
    let length = bounds[number + 1] - bounds[number]
    guard length <= text.count - start else { return false }
    for offset in 1..<max(1, length) where text[start + offset] != octets[bounds[number] + offset] {
      return false
    }
    return true
  }
}
