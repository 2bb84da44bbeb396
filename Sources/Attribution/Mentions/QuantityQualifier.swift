// Reads how exact a figure claims to be: "more than", "close to", "as many as", "or so".

/// The words around a figure that qualify it.
enum QuantityQualifier {
  /// The qualifier that ends right before `index`, and where it starts; no further back than `floor`.
  static func before(
    _ index: Int, floor: Int, in document: Document
  ) -> (qualifier: Quantity.Qualifier, start: Int)? {
    guard index > floor, let rows = table[document.tokens[index - 1].lower] else { return nil }
    for (words, qualifier) in rows {
      let start = index - words.count - 1
      guard start >= floor else { continue }
      let matches = words.indices.allSatisfy { document.tokens[start + $0].lower == words[$0] }
      if matches { return (qualifier, start) }
    }
    return nil
  }

  /// The qualifier that starts at `index`, and where it ends.
  static func after(
    _ index: Int, end: Int, in document: Document
  ) -> (qualifier: Quantity.Qualifier, end: Int)? {
    guard index < end else { return nil }
    if document.tokens[index].lower == "+" { return (.atLeast, index + 1) }
    guard index + 1 < end, document.tokens[index].lower == "or" else { return nil }
    switch document.tokens[index + 1].lower {
    case "more": return (.atLeast, index + 2)
    case "so": return (.about, index + 2)
    case "less", "fewer": return (.upTo, index + 2)
    default: return nil
    }
  }

  /// Keyed by the last word; the words before it, the longest phrase first.
  private static let table: [String: [(words: [String], qualifier: Quantity.Qualifier)]] = {
    var table: [String: [(words: [String], qualifier: Quantity.Qualifier)]] = [:]
    for (phrases, qualifier) in rows {
      for phrase in phrases {
        let words = phrase.split(separator: " ").map(String.init)
        guard let last = words.last else { continue }
        table[last, default: []].append((Array(words.dropLast()), qualifier))
      }
    }
    for key in table.keys { table[key]?.sort { $0.words.count > $1.words.count } }
    return table
  }()

  private static let rows: [(phrases: [String], qualifier: Quantity.Qualifier)] = [
    (
      [
        "more than", "over", "well over", "just over", "above", "in excess of", "greater than",
        "upwards of", "upward of", "north of", "exceeding", "at more than", "larger than", "beyond",
      ], .moreThan
    ),
    (
      [
        "at least", "no fewer than", "no less than", "not less than", "not fewer than",
        "a minimum of",
        "minimum of", "as few as",
      ], .atLeast
    ),
    (
      [
        "up to", "as many as", "as much as", "a maximum of", "maximum of", "no more than",
        "not more than",
        "at most", "as high as",
      ], .upTo
    ),
    (
      ["less than", "fewer than", "under", "just under", "below", "well under", "well below"],
      .lessThan
    ),
    (
      [
        "about", "around", "approximately", "roughly", "some", "nearly", "almost", "close to",
        "near",
        "an estimated", "estimated", "approx", "circa", "virtually", "perhaps", "an average of",
        "in the region of", "in the order of", "just about", "somewhere around", "towards",
      ], .about
    ),
  ]
}
