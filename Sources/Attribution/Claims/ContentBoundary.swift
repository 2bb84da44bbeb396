// Tells at which marks and conjunctions a content ends.

extension ContentFinder {
  func isBoundary(_ index: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound,
      analysis.isPunctuation(index) || analysis.has(index, [.coordinator, .subordinator])
        || analysis.isAccording(index)
    else { return false }
    let lower = analysis.lower(index)
    if lower == ";" { return !isInBrackets(index, from: start) }
    if analysis.isComma(index) { return isCommaBoundary(next, from: start, in: sentence) }
    if analysis.isDash(index) {
      return attributes(next, in: sentence) || introducesAttribution(next, in: sentence)
        || closesInsertion(index, from: start, in: sentence)
    }
    if lower == "and" || lower == "but" || lower == "or" {
      return isCoordinatedCue(next, in: sentence)
        || form == .gerund && isParticipleClause(next)
        || lower != "or"
          && introducesAttribution(
            next, in: sentence, behind: analysis.has(next, .subjectPronoun))
          && !joinsSubjects(index, from: start)
    }
    if lower == "while" || lower == "although" || lower == "whereas" || lower == "though" {
      return introducesAttribution(next, in: sentence, behind: true)
    }
    return lower == "according" && analysis.lower(next) == "to"
  }

  /// "($8,000; £6,300)"
  private func isInBrackets(_ index: Int, from start: Int) -> Bool {
    let bracket = (start..<index).reversed().prefix(12).first {
      ["(", ")"].contains(analysis.lower($0))
    }
    return bracket.map { analysis.lower($0) == "(" } ?? false
  }

  private func isCommaBoundary(_ next: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    // "it is fitting that, having …": what a conjunction opens is still to come.
    if next - 2 > start,
      analysis.has(next - 2, .subordinator) || analysis.lower(next - 2) == "that",
      !analysis.has(next - 2, .preposition)
    {
      return false
    }
    let lower = analysis.lower(next)
    switch lower {
    case "which", "whose", "who", "where", "despite":
      return !isClosedInsertion(next, in: sentence)
        && !isInsideSubject(next - 1, from: start, in: sentence)
    case "according", "compared":
      return true
    case "home":
      return next + 1 < sentence.upperBound && analysis.lower(next + 1) == "to"
    case "but" where next + 1 < sentence.upperBound && analysis.lower(next + 1) == "that":
      return false
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
    if goesOnBehindSubject(next, from: start) { return false }
    if analysis.has(next, [.be, .have, .modal]), !hasOpenComma(start, next - 1) { return true }
    if isParticipleClause(next) { return !isClosedInsertion(next, in: sentence) }
    if isAppositionAtEnd(next, in: sentence) { return true }
    return attributes(next, in: sentence) && !isListed(next, from: start)
      && !(analysis.infos[next].verbRow >= 0 && isClosedInsertion(next, in: sentence))
  }

  /// "Oslo, Rome and Bern had agreed": a clause without a verb so far goes on with its list of subjects.
  private func isListed(_ index: Int, from start: Int) -> Bool {
    guard !kind.isPhrase, !analysis.hasFinite(start..<index),
      !(start..<index).contains(where: analysis.isQuoted)
    else { return false }
    return (index..<analysis.infos.count).prefix(6).contains { analysis.lower($0) == "and" }
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

  /// "the ruling, which struck down …, shows": a clause without a verb so far is not over at the comma of a
  /// relative clause that another comma ends.
  private func isInsideSubject(_ comma: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    guard !kind.isPhrase, !analysis.hasFinite(start..<comma),
      !(start..<comma).contains(where: analysis.isQuoted)
    else { return false }
    let close = (comma + 1..<sentence.upperBound - 1).first {
      analysis.isComma($0) || analysis.isQuoted($0)
    }
    return close.map {
      analysis.isComma($0)
        && (analysis.infos[$0 + 1].verbRow >= 0 || !attributes($0 + 1, in: sentence))
    } ?? false
  }

  /// "the ruling, which struck down …, | shows": the verb of a clause that has none before its first comma.
  private func goesOnBehindSubject(_ verb: Int, from start: Int) -> Bool {
    guard !kind.isPhrase, analysis.infos[verb].verbRow >= 0, !isParticipleClause(verb),
      let comma = (start..<verb - 1).first(where: { analysis.isComma($0) }),
      analysis.has(comma + 1, .relative)
    else { return false }
    return !analysis.hasFinite(start..<comma) && !(start..<verb).contains(where: analysis.isQuoted)
  }

  /// "because Congress and the president agreed": an "and" before which the clause has no verb yet joins
  /// its subjects.
  private func joinsSubjects(_ index: Int, from start: Int) -> Bool {
    var position = index - 1
    while position >= start, !analysis.isQuoted(position), !analysis.isFinite(position) {
      if analysis.has(position, [.subordinator, .relative]) || analysis.lower(position) == "that" {
        return index - position <= Self.longestSubject
      }
      position -= 1
    }
    return position < start && !kind.isPhrase && index - start <= Self.longestSubject
      && (analysis.isCapitalised(start) || (start..<index).contains(where: analysis.isComma))
  }

  /// In tokens.
  private static let longestSubject = 8

  /// "She planned ahead - an aide said she asked for maps - and her rise was fast": the second of two dashes
  /// ends what the first one opened before the content.
  private func closesInsertion(_ dash: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<start).count {
      analysis.isDash($0) && !analysis.isQuoted($0)
    } == 1
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
      && !lexicon.rows[Int(info.verbRow)].frames.contains(.responsibility)
  }

  /// ", a lawyer from Boston." or ", a charge that Moscow denies." at the end of the sentence.
  private func isAppositionAtEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    if placesInTime(index, in: sentence) || doubts(index, in: sentence) { return true }
    guard ["a", "an", "the", "his", "her"].contains(analysis.lower(index)) else {
      return false
    }
    if sumsUp(index, in: sentence) { return true }
    for position in index..<sentence.upperBound {
      if analysis.isQuoted(position) { return false }
      if analysis.isComma(position) || analysis.lower(position) == "and" { return false }
      if analysis.isFinite(position), !analysis.isPlainPast(position) || position > index + 3 {
        return false
      }
    }
    return true
  }

  /// ", a charge that …": a noun of saying or doing that takes up the clause before, up to the end.
  private func sumsUp(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard ["a", "an"].contains(analysis.lower(index)),
      let noun = (index + 1..<min(index + 4, sentence.upperBound)).first(where: {
        analysis.infos[$0].nominalRow >= 0 || Self.summing.contains(analysis.lower($0))
      }), noun + 1 < sentence.upperBound,
      analysis.has(noun + 1, [.relative, .determiner, .subjectPronoun])
        || analysis.isCapitalised(noun + 1)
    else { return false }
    return !(noun..<sentence.upperBound).contains {
      analysis.isComma($0) || analysis.isQuoted($0) || analysis.has($0, .coordinator)
    }
  }

  /// ", days after an exchange of fire": when it was said, as the reporter tells it.
  private func placesInTime(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index + 2 < sentence.upperBound else { return false }
    let noun = ["a", "an", "two", "three"].contains(analysis.lower(index)) ? index + 1 : index
    return ["hours", "days", "weeks", "months", "day", "week", "month"].contains(
      analysis.lower(noun))
      && ["after", "before"].contains(analysis.lower(noun + 1))
      && !(noun..<sentence.upperBound).contains { analysis.isQuoted($0) }
  }

  /// ", allegations that could not be verified": the reporter on what was said.
  private func doubts(_ index: Int, in sentence: Range<Int>) -> Bool {
    index + 2 < sentence.upperBound
      && ["allegations", "accusations", "charges", "claims", "figures"].contains(
        analysis.lower(index))
      && (analysis.has(index + 1, [.relative, .determiner]) || analysis.isCapitalised(index + 1))
      && !(index..<sentence.upperBound).contains {
        analysis.isComma($0) || analysis.isQuoted($0) || analysis.has($0, .coordinator)
      }
  }

  private static let summing: Set<String> = [
    "move", "step", "decision", "recommendation", "development", "shift", "assertion", "allegation",
    "figure", "toll", "number", "claim", "charge",
  ]
}
