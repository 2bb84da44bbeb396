// Tells at which marks and conjunctions a content ends.

extension ContentFinder {
  func isBoundary(_ index: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound,
      analysis.isPunctuation(index) || analysis.has(index, [.coordinator, .subordinator])
        || analysis.isAccording(index)
    else { return false }
    let lower = analysis.lower(index)
    if lower == ";" { return true }
    if analysis.isComma(index) { return isCommaBoundary(next, from: start, in: sentence) }
    if analysis.isDash(index) {
      return attributes(next, in: sentence) || introducesAttribution(next, in: sentence)
    }
    if lower == "and" || lower == "but" || lower == "or" {
      return isCoordinatedCue(next, in: sentence)
        || form == .gerund && isParticipleClause(next)
        || lower != "or" && introducesAttribution(next, in: sentence)
    }
    if lower == "while" || lower == "although" || lower == "whereas" || lower == "though" {
      return introducesAttribution(next, in: sentence, behind: true)
    }
    return lower == "according" && analysis.lower(next) == "to"
  }

  private func isCommaBoundary(_ next: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    let lower = analysis.lower(next)
    switch lower {
    case "which", "whose", "who", "where", "despite":
      return !isClosedInsertion(next, in: sentence)
    case "according", "compared":
      return true
    case "home":
      return next + 1 < sentence.upperBound && analysis.lower(next + 1) == "to"
    case "but", "yet", "while", "although", "though", "whereas":
      return kind != .thatClause || introducesAttribution(next + 1, in: sentence, behind: true)
        || next + 1 < sentence.upperBound && analysis.isFinite(next + 1)
    case "and":
      return isCoordinatedCue(next + 1, in: sentence)
        || form == .gerund && next + 1 < sentence.upperBound && isParticipleClause(next + 1)
        || introducesAttribution(next + 1, in: sentence, behind: true)
    case "for", "of", "with", "to", "in", "from":
      return next + 1 < sentence.upperBound
        && ["whom", "which"].contains(analysis.lower(next + 1))
        && !isClosedInsertion(next, in: sentence)
    default: break
    }
    if analysis.has(next, [.be, .have, .modal]), !hasOpenComma(start, next - 1) { return true }
    if isParticipleClause(next) { return !isClosedInsertion(next, in: sentence) }
    if isAppositionAtEnd(next, in: sentence) { return true }
    return attributes(next, in: sentence)
  }

  /// Whether the insertion that begins at `index` ends at a comma behind which the clause goes on.
  private func isClosedInsertion(_ index: Int, in sentence: Range<Int>) -> Bool {
    for position in index..<min(index + 20, sentence.upperBound - 1) {
      if analysis.isQuoted(position) { return false }
      if analysis.isComma(position) {
        return analysis.has(position + 1, [.be, .have, .modal, .doVerb, .verb])
          || analysis.has(position + 1, .adverb)
            && analysis.isFinite(min(position + 2, sentence.upperBound - 1))
      }
    }
    return false
  }

  /// Whether an insertion begins at `index` behind which a verb follows: ", the mayor, is".
  func isInsertion(_ index: Int, in sentence: Range<Int>) -> Bool {
    isClosedInsertion(index, in: sentence)
  }

  /// Whether a comma opened an insertion that the comma at `end` closes.
  private func hasOpenComma(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { analysis.isComma($0) && !analysis.isQuoted($0) }
  }

  /// ", adding that", ", calling it": a participle that attributes. Others ("leaving", "leading to") mostly
  /// belong to the content: on PolNeAR train a content ends before 94 % of the former, 40 % of the latter.
  func isParticipleClause(_ index: Int) -> Bool {
    var position = index
    if analysis.has(index, .adverb), index + 1 < analysis.infos.count { position = index + 1 }
    let info = analysis.infos[position]
    return info.verbRow >= 0 && info.verbForm == .gerund && !analysis.has(position, .preposition)
  }

  /// ", a lawyer from Boston." at the end of the sentence.
  private func isAppositionAtEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard ["a", "an", "the", "his", "her"].contains(analysis.lower(index)) else {
      return false
    }
    for position in index..<sentence.upperBound {
      if analysis.isQuoted(position) { return false }
      if analysis.isComma(position) || analysis.lower(position) == "and" { return false }
      if analysis.isFinite(position), !analysis.isPlainPast(position) || position > index + 3 {
        return false
      }
    }
    return true
  }
}
