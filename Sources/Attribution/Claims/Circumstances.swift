// Skips when, where and through what something is said, between a cue and its content.

extension AttributionFinder {
  /// Skips when, where, through what and to whom something is said.
  func afterCircumstances(_ start: Int, _ row: CueRow, in sentence: Range<Int>) -> Int {
    var index = start
    if row.frames.contains(.addressee) { index = afterAddressee(index, in: sentence) }
    while index < sentence.upperBound, !analysis.isQuoted(index) {
      if analysis.has(index, .time) && !analysis.has(index, .determiner)
        || isTimePhrase(index, in: sentence) || isPartOfTime(index, in: sentence)
      {
        index += 1
      } else if analysis.has(index, .adverb),
        !analysis.has(index, [.determiner, .subjectPronoun, .quantifier])
      {
        index += 1
      } else if index > start, let next = afterPlace(index, in: sentence) {
        index = next
      } else if let next = afterPhrase(index, in: sentence) {
        index = next
      } else {
        break
      }
    }
    return index
  }

  /// "late on Sunday"
  private func isPartOfTime(_ index: Int, in sentence: Range<Int>) -> Bool {
    index + 2 < sentence.upperBound && ["late", "early"].contains(analysis.lower(index))
      && ["on", "in"].contains(analysis.lower(index + 1))
      && analysis.has(index + 2, [.time, .determiner])
  }

  /// ", Wisconsin," behind a phrase with a preposition.
  func afterPlace(_ comma: Int, in sentence: Range<Int>) -> Int? {
    guard analysis.isComma(comma) else { return nil }
    for index in comma + 1..<min(comma + 4, sentence.upperBound) {
      if analysis.isComma(index), index > comma + 1 { return index + 1 }
      if !analysis.isCapitalised(index), analysis.lower(index) != "." { return nil }
    }
    return nil
  }

  func afterTime(_ start: Int, in sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound, !analysis.isQuoted(index),
      analysis.has(index, .time) || isTimePhrase(index, in: sentence)
        || analysis.lower(index) == "on" && index + 1 < sentence.upperBound
          && analysis.has(index + 1, .time)
    {
      index += 1
    }
    return index
  }

  func isTimePhrase(_ index: Int, in sentence: Range<Int>) -> Bool {
    var noun = index + 1
    while noun < min(index + 3, sentence.upperBound), analysis.has(index, .timeModifier),
      analysis.has(noun, .timeModifier), !analysis.has(noun, .time)
    { noun += 1 }
    return noun < sentence.upperBound && analysis.has(index, .timeModifier)
      && analysis.has(noun, .time)
  }

  /// The end of a phrase with a preposition that leads to the content: no finite verb in it, and "that", a
  /// quotation, a comma, a colon, another preposition or the end behind it.
  func afterPhrase(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard analysis.has(start, .preposition),
      !["of", "that", "than"].contains(analysis.lower(start))
    else { return nil }
    var index = start + 1
    var isDescribed = false
    while index < sentence.upperBound, index < start + 16 {
      if isDescribed, analysis.isQuoted(index) || ["that", ":"].contains(analysis.lower(index)) {
        return index
      }
      if isDescribed, analysis.isPunctuation(index) { return nil }
      if analysis.isQuoted(index) { return index }
      if analysis.lower(index) == "that" || analysis.lower(index) == ":" || analysis.isComma(index)
        || [".", "?", "!", ";", ")"].contains(analysis.lower(index)),
        !analysis.token(index).lower.hasSuffix("..")
      {
        return index
      }
      if !isDescribed, index > start + 1,
        ["why", "how", "whether"].contains(analysis.lower(index))
          || startsClause(index, from: start, in: sentence)
      {
        return index
      }
      // "in a video circulated on Monday that": a participle, if "that" or a quotation follows.
      if !isDescribed, index > start + 1, isParticiple(index, in: sentence) {
        isDescribed = true
      } else if analysis.isFinite(index),
        !analysis.isPlainPast(index) || !analysis.has(index - 1, [.determiner, .possessive])
      {
        return nil
      }
      index += 1
    }
    return index == sentence.upperBound ? index : nil
  }

  /// A past form behind a noun and before a preposition.
  private func isParticiple(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound, analysis.has(index + 1, .preposition),
      !analysis.has(index - 1, [.subjectPronoun, .auxiliary, .adverb])
    else { return false }
    let info = analysis.infos[index]
    return analysis.isPlainPast(index)
      || info.verbRow >= 0 && [.past, .pastParticiple].contains(info.verbForm)
  }

  /// Words that a number follows: "up to 200", "at least 40".
  private static let rounding: Set<String> = [
    "up", "at", "about", "around", "nearly", "almost", "over", "roughly", "as", "under",
  ]

  /// A subject pronoun or a determiner behind a complete phrase.
  func startsClause(_ index: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    guard !analysis.isPunctuation(index - 1),
      !analysis.has(index - 1, [.preposition, .determiner, .possessive, .adjective, .coordinator])
    else { return false }
    if analysis.has(index, .subjectPronoun), !analysis.has(index, [.determiner, .relative]) {
      return true
    }
    if analysis.has(index - 1, .time), !analysis.has(index, .time),
      !isTimePhrase(index, in: sentence)
    {
      let opensPhrase =
        analysis.has(index, .quantifier) || analysis.isCapitalised(index)
        || analysis.token(index).kind == .number || Self.counts.contains(analysis.lower(index))
        || Self.rounding.contains(analysis.lower(index)) && index + 2 < sentence.upperBound
          && (index + 1..<index + 3).contains { analysis.token($0).kind == .number }
      if opensPhrase { return clauseFollows(index, in: sentence) }
    }
    return analysis.has(index, [.determiner, .possessive]) && analysis.lower(index) != "'s"
      && analysis.lower(index) != "that"
      && analysis.lower(index - 1) != "'s" && clauseFollows(index, in: sentence)
  }
}
