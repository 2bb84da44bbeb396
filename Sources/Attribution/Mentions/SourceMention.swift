// The words around a source that belong to its mention, though not to the name of whom it stands for.

extension ActorResolver {
  /// A source with the words that measure it and with the party behind it.
  func printed(_ source: Range<Int>) -> Range<Int> { withParty(withMeasure(source)) }

  /// "Senator Ada Brook (D-Ohio)", "Senator Ada Brook, D-Ohio".
  private func withParty(_ source: Range<Int>) -> Range<Int> {
    let tokens = text.document.tokens
    let mark = source.upperBound
    guard mark + 2 < tokens.count, tokens[mark].kind == .punctuation,
      tokens[mark + 1].isCapitalised,
      ["d", "r", "i"].contains(tokens[mark + 1].lower.prefix { $0 != "-" })
    else { return source }
    var end = mark + 2
    if tokens[end].lower == ".", !tokens[end].followsSpace { end += 1 }
    switch tokens[mark].lower {
    case ",": return source.lowerBound..<end
    case "(" where end < tokens.count && tokens[end].lower == ")":
      return source.lowerBound..<end + 1
    default: return source
    }
  }

  /// "more than | six in ten", "at least | four pilots", "nearly | half of the drivers".
  private func withMeasure(_ source: Range<Int>) -> Range<Int> {
    let start = source.lowerBound
    guard start > 0, isQuantity(start) else { return source }
    if Self.approximators.contains(text.lower(start - 1)) { return start - 1..<source.upperBound }
    guard start > 1, Self.measures.contains(text.lower(start - 2) + " " + text.lower(start - 1))
    else { return source }
    return start - 2..<source.upperBound
  }

  private func isQuantity(_ index: Int) -> Bool {
    text.document.tokens[index].kind == .number || Self.quantities.contains(text.lower(index))
  }

  private static let quantities: Set<String> = [
    "half", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens",
    "hundreds", "many", "all",
  ]

  private static let measures: Set<String> = [
    "more than", "fewer than", "less than", "at least", "at most", "up to", "all but",
  ]

  private static let approximators: Set<String> = [
    "nearly", "almost", "about", "roughly", "around", "approximately", "only", "just",
  ]
}
