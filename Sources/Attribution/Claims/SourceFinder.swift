// Finds the source of a cue: the noun phrase that names who says it.

struct SourceFinder {
  let analysis: Analysis

  /// The noun phrase that is the subject of the verb group that starts at `start`.
  func subject(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while end > sentence.lowerBound, analysis.has(end - 1, .adverb),
      !analysis.has(end - 1, .subjectPronoun)
    {
      end -= 1
    }
    end = withoutTime(end, in: sentence)
    guard end > sentence.lowerBound else { return nil }
    let last = end - 1
    if analysis.isQuoted(last) { return nil }
    if analysis.isComma(last) || analysis.isDash(last) {
      return behindInsertion(last, in: sentence) ?? beforeStrayComma(last, in: sentence)
    }
    if analysis.lower(last) == ")" { return behindBracket(last, in: sentence) }
    if analysis.lower(last) == "\"", last > sentence.lowerBound, analysis.isComma(last - 1) {
      return behindInsertion(last - 1, in: sentence)
    }
    if isRelative(last) { return last..<end }
    guard let found = phrase(endingAt: end, in: sentence) else {
      return relativeHead(before: end, upTo: end, in: sentence)
    }
    return relativeHead(before: found.lowerBound, upTo: end, in: sentence)
      ?? withList(found, in: sentence)
  }

  /// "Senator Reed (D-R.I.), said": a comma between subject and verb that closes no insertion.
  private func beforeStrayComma(_ comma: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard analysis.isComma(comma), comma > sentence.lowerBound else { return nil }
    let found =
      analysis.lower(comma - 1) == ")"
      ? behindBracket(comma - 1, in: sentence) : phrase(endingAt: comma, in: sentence)
    return found.flatMap { $0.lowerBound == sentence.lowerBound ? $0 : nil }
  }

  /// "Turkey, Russia and Iran": a phrase with "and" takes in the names that lead to it.
  private func withList(_ phrase: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    guard phrase.contains(where: { analysis.lower($0) == "and" || analysis.lower($0) == "or" }),
      analysis.isCapitalised(phrase.lowerBound)
    else { return phrase }
    var start = phrase.lowerBound
    while start - 2 >= sentence.lowerBound, analysis.isComma(start - 1),
      analysis.isCapitalised(start - 2)
    {
      var name = start - 2
      while name > sentence.lowerBound, analysis.isCapitalised(name - 1), start - name < 6 {
        name -= 1
      }
      start = name
    }
    return start..<phrase.upperBound
  }

  /// "The minister on Monday | said": cuts a time between subject and verb.
  private func withoutTime(_ end: Int, in sentence: Range<Int>) -> Int {
    var start = end
    while start > sentence.lowerBound,
      analysis.has(start - 1, [.time, .timeModifier]) || analysis.token(start - 1).kind == .number
    {
      start -= 1
    }
    guard start < end, (start..<end).contains(where: { analysis.has($0, .time) || isYear($0) }),
      start > sentence.lowerBound
    else { return end }
    if ["on", "in", "at"].contains(analysis.lower(start - 1)) {
      return start - 1 > sentence.lowerBound ? start - 1 : end
    }
    let isBare = Self.weekdays.contains(analysis.lower(start)) || analysis.has(start, .timeModifier)
    return isBare && (!analysis.isPunctuation(start - 1) || analysis.lower(start - 1) == ")")
      && !analysis.has(start - 1, [.preposition, .determiner, .possessive]) ? start : end
  }

  private func isYear(_ index: Int) -> Bool {
    let token = analysis.token(index)
    return token.kind == .number && token.span.count == 4
      && (token.lower.hasPrefix("19") || token.lower.hasPrefix("20"))
  }

  /// The noun phrase that begins at `start`: the subject of an inverted verb ("…, said Smith").
  func subject(after start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while end < sentence.upperBound, continuesInverted(end, from: start) { end += 1 }
    while end > start, analysis.has(end - 1, [.adverb, .preposition, .coordinator]) { end -= 1 }
    return end > start ? start..<afterList(from: start, end, in: sentence) : nil
  }

  /// "Turkey, Russia and Iran": the end of a list of names that begins with the phrase before `end`.
  private func afterList(from start: Int, _ end: Int, in sentence: Range<Int>) -> Int {
    guard analysis.isCapitalised(start), end - start <= 3 else { return end }
    var index = end
    var sawAnd = false
    while index + 1 < sentence.upperBound, index < end + 14, !analysis.isQuoted(index) {
      let isAnd = analysis.lower(index) == "and"
      guard isAnd || analysis.isComma(index) || analysis.isCapitalised(index) else { break }
      if isAnd { sawAnd = true }
      if isAnd || analysis.isComma(index), !analysis.isCapitalised(index + 1),
        analysis.lower(index + 1) != "and"
      {
        return end
      }
      index += 1
    }
    return sawAnd && !analysis.isFinite(min(index, sentence.upperBound - 1)) ? index : end
  }

  private func continuesInverted(_ index: Int, from start: Int) -> Bool {
    if analysis.isQuoted(index) { return false }
    if analysis.isPunctuation(index) {
      return analysis.lower(index) == "." && index > start
        && analysis.token(index - 1).isCapitalised
        && analysis.token(index - 1).span.count <= 5 && !analysis.token(index).followsSpace
        && index + 1 < analysis.infos.count && analysis.isCapitalised(index + 1)
        && analysis.document.sentences.isEmpty == false
        || analysis.lower(index) == "&"
    }
    if analysis.has(index, [.relative, .subordinator]) && index > start { return false }
    if analysis.has(index, .time) && !analysis.isCapitalised(index) { return false }
    if index > start, analysis.has(index, .time), Self.weekdays.contains(analysis.lower(index)) {
      return false
    }
    if analysis.has(index, .preposition) {
      return ["of", "for", "from", "with", "at"].contains(analysis.lower(index)) && index > start
    }
    return index == start || analysis.isCapitalised(index) || !analysis.isFinite(index)
      || analysis.has(index - 1, [.determiner, .possessive, .adjective, .quantifier, .adverb])
  }

  /// The source behind "according to": all up to the next mark, relative or finite verb.
  func described(after start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let head = subject(after: start, in: sentence) else { return nil }
    var end = head.upperBound
    while end < sentence.upperBound, !analysis.isPunctuation(end) || analysis.lower(end) == "/",
      !analysis.isQuoted(end),
      !analysis.has(end, [.relative, .subordinator, .coordinator, .auxiliary, .verb])
    {
      end += 1
    }
    return start..<max(end, head.upperBound)
  }

  private func isRelative(_ index: Int) -> Bool {
    analysis.lower(index) == "who" || analysis.lower(index) == "which"
      || analysis.lower(index) == "that"
  }

  /// "Smith, who said": the phrase before the relative pronoun.
  func antecedent(of relative: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = relative
    if end > sentence.lowerBound, analysis.isComma(end - 1) || analysis.isDash(end - 1) { end -= 1 }
    guard end > sentence.lowerBound else { return nil }
    if analysis.lower(end - 1) == ")" { return behindBracket(end - 1, in: sentence) }
    if let found = phrase(endingAt: end, in: sentence) { return found }
    return analysis.lower(relative) == "who" ? relative..<relative + 1 : nil
  }

  func behindBracket(_ close: Int, in sentence: Range<Int>) -> Range<Int>? {
    var open = close
    while open > sentence.lowerBound, analysis.lower(open) != "(" { open -= 1 }
    guard open > sentence.lowerBound else { return nil }
    return phrase(endingAt: open, in: sentence)
  }

  /// The noun phrase that ends before `end`: read leftwards to a boundary, then cut from the left.
  func phrase(endingAt end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = end
    while start > sentence.lowerBound, belongs(start - 1, to: start..<end, in: sentence) {
      start -= 1
    }
    start = withoutIntroduction(start, end)
    guard start < end else { return nil }
    if start < end - 1, Self.pronouns.contains(analysis.lower(end - 1)) { start = end - 1 }
    return start..<end
  }

  private func belongs(_ index: Int, to phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
    if analysis.isQuoted(index) {
      return !analysis.isQuotationMark(index) && false
    }
    let lower = analysis.lower(index)
    if analysis.isPunctuation(index) {
      return isInnerStop(index, phrase) || ["&", "/", "'", "%", "$"].contains(lower)
    }
    if phrase.isEmpty { return !analysis.has(index, [.subordinator, .coordinator]) }
    if ["what", "how", "why", "than"].contains(lower) { return false }
    if analysis.has(index, .subjectPronoun), !analysis.has(index, .determiner) {
      return lower == "you" && false
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
  private static let pronouns: Set<String> = ["he", "she", "they", "i", "we"]

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
  ]

  private static let closeTo: Set<String> = [
    "close", "adviser", "advisor", "advisers", "advisors", "aide", "aides", "counsel", "envoy",
    "ambassador", "assistant", "spokesman", "spokeswoman", "according", "candidate", "letter",
    "response", "answer", "reply", "reaction", "listened", "delegate", "secretary", "speaking",
    "talking",
  ]
}
