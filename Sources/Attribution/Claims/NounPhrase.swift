// Reads the noun phrase that ends at a token.

extension SourceFinder {
  /// The noun phrase that ends before `end`: read leftwards to a boundary, then cut from the left.
  func phrase(endingAt end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = end
    while start > sentence.lowerBound, belongs(start - 1, to: start..<end, in: sentence) {
      start -= 1
    }
    start = withoutIntroduction(start, end)
    guard start < end else { return nil }
    if start < end - 1, analysis.isOne(of: Self.pronouns, end - 1) { start = end - 1 }
    return start..<end
  }

  private func belongs(_ index: Int, to phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
    if analysis.isQuoted(index) { return false }
    let lower = analysis.lower(index)
    if analysis.isPunctuation(index) {
      return isInnerStop(index, phrase) || ["&", "/", "'", "%", "$"].contains(lower)
    }
    if phrase.isEmpty { return !analysis.has(index, [.subordinator, .coordinator]) }
    switch lower {
    case "what", "how", "why", "than": return false
    default: break
    }
    if analysis.isOne(of: Self.pronouns, phrase.lowerBound) { return false }
    if analysis.has(index, .subjectPronoun), !analysis.has(index, .determiner) {
      return analysis.isOne(of: Self.pronouns, index)
        && ["and", "or"].contains(analysis.lower(phrase.lowerBound))
    }
    if lower == "and" || lower == "or" { return joins(index, phrase, in: sentence) }
    if analysis.has(index, [.subordinator, .relative]) {
      return analysis.has(index, .preposition)
        && !["as", "after", "before", "since", "until"].contains(lower)
    }
    if analysis.has(index, .coordinator) { return false }
    if analysis.has(index, [.modal, .be, .have, .doVerb]) { return false }
    if lower == "to", index > sentence.lowerBound {
      return Self.closeTo.contains(analysis.lower(index - 1))
        || analysis.isCapitalised(index - 1) && analysis.isCapitalised(index + 1)
    }
    if analysis.has(index, .verb) { return false }
    if isVerbalPast(index) { return false }
    let info = analysis.infos[index]
    if info.verbRow >= 0, info.verbForm == .past || info.verbForm == .thirdPerson,
      !analysis.isCapitalised(index)
    {
      return isModifier(index, in: sentence)
    }
    return true
  }

  /// The stop of "Mr." or of an initial; at the end of a phrase that of "Jr.", since the sentence goes on.
  private func isInnerStop(_ index: Int, _ phrase: Range<Int>) -> Bool {
    guard analysis.lower(index) == ".", index > 0 else { return false }
    let before = analysis.token(index - 1)
    if phrase.isEmpty {
      return before.isCapitalised && before.span.end == analysis.token(index).span.start
        && before.span.count <= 4 && index + 1 < analysis.infos.count
        && (analysis.isComma(index + 1)
          || analysis.token(index + 1).kind == .word && !analysis.isCapitalised(index + 1))
    }
    return before.isCapitalised && before.span.end == analysis.token(index).span.start
      && (before.span.count <= 2 || Abbreviations.beforeName.contains(before.lower))
  }

  private func isVerbalPast(_ index: Int) -> Bool {
    analysis.isPlainPast(index) && !isModifier(index, in: 0..<analysis.infos.count)
  }

  /// "the alleged plot", "newly elected": a participle before a noun.
  private func isModifier(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    return analysis.has(index - 1, [.determiner, .possessive, .adjective, .adverb, .quantifier])
  }

  /// Whether "and" at `index` joins two nouns rather than two clauses.
  private func joins(_ index: Int, _ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, !phrase.isEmpty else { return false }
    let before = index - 1
    if analysis.isPunctuation(before) || analysis.isQuoted(before) { return false }
    if analysis.has(before, [.time, .adverb, .verb, .objectPronoun]) { return false }
    if analysis.has(phrase.lowerBound, .subjectPronoun),
      !analysis.has(phrase.lowerBound, .determiner)
    {
      return false
    }
    let lower = (max(sentence.lowerBound, index - 12)..<index)
    var start = index
    while start > lower.lowerBound, !analysis.isPunctuation(start - 1),
      !analysis.isQuoted(start - 1),
      !analysis.has(start - 1, [.subordinator, .relative])
    {
      start -= 1
      if analysis.isFinite(start), !analysis.isCapitalised(start), !isModifier(start, in: sentence)
      {
        return false
      }
    }
    return true
  }

  /// Cuts adverbs, times and phrases with a preposition from the front: "On Monday | the minister".
  private func withoutIntroduction(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end {
      if analysis.has(start, [.coordinator]) && !analysis.has(start, .determiner)
        || analysis.lower(start) == "'s"
      {
        start += 1
      } else if analysis.has(start, .adverb), start + 1 < end,
        !analysis.has(start, [.determiner, .quantifier])
      {
        start += 1
      } else if isTime(start, end) {
        start += 1
      } else if analysis.has(start, .preposition), let next = behindPreposition(start, end) {
        start = next
      } else {
        break
      }
    }
    return start
  }

  private func isTime(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    if Self.weekdays.contains(analysis.lower(index)) {
      return !(analysis.lower(index + 1) == "'s" || analysis.has(index + 1, .document))
    }
    return analysis.has(index, .timeModifier) && analysis.has(index + 1, .time)
      || index > 0 && analysis.has(index, .time) && analysis.has(index - 1, .timeModifier)
  }

  /// Where the subject starts behind an introduction such as "In a statement": at the first determiner,
  /// pronoun or capital that does not continue the phrase of the preposition.
  private func behindPreposition(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end else { return nil }
    for index in start + 2..<end {
      let previous = index - 1
      if analysis.has(previous, [.preposition, .determiner, .possessive, .adjective, .coordinator])
      {
        continue
      }
      if analysis.has(index, [.determiner, .subjectPronoun, .possessive]),
        analysis.lower(index) != "'s",
        analysis.lower(previous) != "'s"
      {
        return index
      }
      let isNewName =
        analysis.isCapitalised(index)
        && (!analysis.isCapitalised(previous) || analysis.has(previous, .time))
        && analysis.lower(previous) != "'s"
      if isNewName, !analysis.isPunctuation(previous) { return index }
    }
    return nil
  }

  /// Pronouns that are a subject alone: "videos he | calls".
  private static let pronouns = WordSet("he she they i we")

  static let closeTo: Set<String> = [
    "close", "adviser", "advisor", "advisers", "advisors", "aide", "aides", "counsel", "envoy",
    "ambassador", "assistant", "spokesman", "spokeswoman", "according", "candidate", "letter",
    "response", "answer", "reply", "reaction", "listened", "delegate", "secretary", "speaking",
    "talking", "representative", "representatives", "envoys", "ambassadors", "delegates",
    "delegation", "mission", "missions", "liaison", "attache", "spokesperson", "coordinator",
    "observer", "nuncio", "deputy", "consultant",
  ]
}
