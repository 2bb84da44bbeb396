// Tells whether a country or capital stands for its territory or for its government.

extension MentionFinder {
  /// Whether a country or capital stands for its territory here.
  func isPlaceUse(_ known: Known) -> Bool {
    guard known.meaning.role != .adjective, known.meaning.role != .inhabitants else { return false }
    if known.meaning.actor == nil { return true }
    if text.isPossessive(at: known.end, before: bounds.upperBound) {
      return isPlaceAfterPossessive(known.end + 1)
    }
    var index = known.start - 1
    if let previous = mentions.last, previous.isPlaceUse, index >= bounds.lowerBound,
      previous.tokens.upperBound == index, ["and", "or"].contains(text.lower(index))
    {
      return true
    }
    while index >= bounds.lowerBound,
      text.has(.direction, index) || ["the", "of", "both"].contains(text.lower(index))
    {
      if text.lower(index) == "of" {
        return index > bounds.lowerBound && text.has([.placeNoun, .direction], index - 1)
      }
      if text.has(.direction, index), !text.hasCapital(index), !isNeighbour(index) { return true }
      index -= 1
    }
    guard index >= bounds.lowerBound else { return false }
    if text.has(.locative, index) { return !isAgainst(index) }
    return isMovement(index, known)
  }

  /// "accused neighbouring Ethiopia": the state, unless a preposition before says where.
  private func isNeighbour(_ index: Int) -> Bool {
    text.lower(index) == "neighbouring" || text.lower(index) == "neighboring"
  }

  /// "toward Israel" is about Israel; "toward its border" is not here.
  func isAgainst(_ index: Int) -> Bool {
    text.lower(index) == "toward" || text.lower(index) == "towards"
  }

  /// "headed to Turkey", "withdrew from Syria".
  func isMovement(_ index: Int, _ known: Known) -> Bool {
    let word = text.lower(index)
    if text.has(.movement, index), word == "visit" || word == "visits" { return true }
    guard word == "to" || word == "from" || word == "for" else { return false }
    for back in 1...4 where index - back >= bounds.lowerBound {
      if text.has(.movement, index - back) { return true }
    }
    return false
  }

  func isPlaceAfterPossessive(_ start: Int) -> Bool {
    var index = start
    while index < bounds.upperBound, index < start + 3, text.has(.direction, index) { index += 1 }
    guard index < bounds.upperBound else { return false }
    if text.has(.placeNoun, index) { return true }
    guard text.hasCapital(index), let match = match(from: index) else { return false }
    return match.meaning.place != nil
  }
}
