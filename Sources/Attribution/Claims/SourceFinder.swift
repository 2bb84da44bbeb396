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
    if analysis.isQuoted(last) { return behindQuotation(last, in: sentence) }
    if analysis.isComma(last) || analysis.isDash(last) {
      return behindInsertion(last, in: sentence) ?? beforeStrayComma(last, in: sentence)
    }
    if analysis.lower(last) == ")" { return behindBracket(last, in: sentence) }
    if analysis.lower(last) == "\"", last > sentence.lowerBound, analysis.isComma(last - 1) {
      return behindInsertion(last - 1, in: sentence)
    }
    if isRelative(last) { return last..<end }
    if let found = behindAdverbial(end, in: sentence) { return found }
    guard let found = phrase(endingAt: end, in: sentence) else {
      return relativeHead(before: end, upTo: end, in: sentence)
    }
    return relativeHead(before: found.lowerBound, upTo: end, in: sentence)
      ?? describedByParticiple(before: found, upTo: end, in: sentence)
      ?? withList(found, in: sentence)
  }

  /// "Holt has in the past | said": a phrase between an auxiliary or "who" and its verb.
  private func behindAdverbial(_ end: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard end - 3 > sentence.lowerBound,
      let preposition = (max(sentence.lowerBound + 1, end - 4)..<end - 1).last(where: {
        analysis.has($0, .preposition) && ["in", "at", "on"].contains(analysis.lower($0))
      }), analysis.has(preposition - 1, [.auxiliary, .relative]),
      !(preposition..<end).contains(where: { analysis.isPunctuation($0) || analysis.isFinite($0) })
    else { return nil }
    var start = preposition
    while start > sentence.lowerBound, analysis.has(start - 1, [.auxiliary, .adverb]) { start -= 1 }
    return subject(before: start, in: sentence)
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
    let mark = analysis.lower(start - 1)
    return isBare && (!analysis.isPunctuation(start - 1) || mark == ")" || mark == ",")
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
    guard end > start else { return nil }
    if end < sentence.upperBound, analysis.isWho(end),
      analysis.has(start, [.determiner, .quantifier])
    {
      return start..<afterRelative(end, in: sentence)
    }
    return start..<afterList(from: start, end, in: sentence)
  }

  /// "said an envoy who had seen the text": the end of a relative clause without a comma.
  private func afterRelative(_ who: Int, in sentence: Range<Int>) -> Int {
    var end = who
    while end < sentence.upperBound, !analysis.isPunctuation(end), !analysis.isQuoted(end) {
      end += 1
    }
    return end
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
      guard index > start else { return false }
      return ["of", "for", "from", "with", "at"].contains(analysis.lower(index))
        || analysis.lower(index) == "to" && Self.closeTo.contains(analysis.lower(index - 1))
    }
    return index == start || analysis.isCapitalised(index) || !analysis.isFinite(index)
      || analysis.has(index - 1, [.determiner, .possessive, .adjective, .quantifier, .adverb])
  }

  private func isRelative(_ index: Int) -> Bool {
    analysis.isWho(index) || analysis.lower(index) == "which"
      || analysis.lower(index) == "that"
  }

  /// "Smith, who said": the phrase before the relative pronoun.
  func antecedent(of relative: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = relative
    if end > sentence.lowerBound, analysis.isComma(end - 1) || analysis.isDash(end - 1) { end -= 1 }
    guard end > sentence.lowerBound else { return nil }
    if analysis.lower(end - 1) == ")" { return behindBracket(end - 1, in: sentence) }
    if let found = phrase(endingAt: end, in: sentence) { return found }
    return analysis.isWho(relative) ? relative..<relative + 1 : nil
  }

  func behindBracket(_ close: Int, in sentence: Range<Int>) -> Range<Int>? {
    var open = close
    while open > sentence.lowerBound, analysis.lower(open) != "(" { open -= 1 }
    guard open > sentence.lowerBound else { return nil }
    return phrase(endingAt: open, in: sentence)
  }

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "yesterday",
  ]
}
