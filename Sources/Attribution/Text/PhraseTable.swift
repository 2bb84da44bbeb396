// A set of phrases that is looked up at a position of a text in one step.

/// Phrases in folded UTF-8, bucketed by their first octet.
struct PhraseTable: Sendable {
  private var buckets: [[[UInt8]]]

  init(_ phrases: [String]) {
    buckets = Array(repeating: [], count: 256)
    for phrase in phrases {
      let octets = Array(phrase.utf8)
      if let first = octets.first { buckets[Int(first)].append(octets) }
    }
    for index in buckets.indices { buckets[index].sort { $0.count > $1.count } }
  }

  /// The length of the longest phrase that stands in `octets` at `start`; `nil` when none does.
  func match(in octets: [UInt8], at start: Int = 0) -> Int? {
    guard start < octets.count else { return nil }
    for phrase in buckets[Int(octets[start])] where phrase.count <= octets.count - start {
      if octets[start..<(start + phrase.count)].elementsEqual(phrase) { return phrase.count }
    }
    return nil
  }
}
