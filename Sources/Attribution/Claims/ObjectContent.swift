// Finds content that is the object of its cue: a noun phrase, or somebody and an infinitive.

extension AttributionFinder {
  func objectInfinitive(_ start: Int, _ cue: Cue, in sentence: Range<Int>) -> ContentBehind? {
    var behind = start
    for index in start..<min(start + 24, sentence.upperBound) where index >= behind {
      if analysis.isComma(index), index > start, index + 1 < sentence.upperBound,
        analysis.has(index + 1, .relative),
        let close = (index + 2..<min(index + 16, sentence.upperBound)).first(where: {
          analysis.isComma($0)
        })
      {
        behind = close + 1
        continue
      }
      if analysis.isPunctuation(index) || analysis.isQuoted(index) || analysis.isFinite(index)
        || index >= max(behind, start + 1) + 12
      {
        return nil
      }
      if analysis.lower(index) == "to", index > start {
        guard behind > start else {
          return made(start, cue.tokens.upperBound, .objectInfinitive, in: sentence)
        }
        return contents.stripped(start..<contents.end(from: index, in: sentence)).map {
          ContentBehind(content: $0, cueEnd: cue.tokens.upperBound, rule: .objectInfinitive)
        }
      }
    }
    return nil
  }

  /// "(put) the toll at 41", "the number of dead since the siege began at about 340".
  func estimate(_ start: Int, _ cue: Cue, in sentence: Range<Int>) -> ContentBehind? {
    guard
      let at = complement(
        behind: start, in: sentence,
        where: { index, next in
          analysis.lower(index) == "at"
            && (next..<min(next + 4, sentence.upperBound)).contains {
              analysis.token($0).kind == .number || Self.counts.contains(analysis.lower($0))
            }
        })
    else { return nil }
    return made(start, through: at, cue, in: sentence)
  }

  /// "(held) the ministry responsible for the deaths".
  func responsibility(_ start: Int, _ cue: Cue, in sentence: Range<Int>) -> ContentBehind? {
    complement(behind: start, in: sentence) { index, _ in
      analysis.isOne(of: Self.blamed, index)
    }.flatMap { made(start, through: $0, cue, in: sentence) }
  }

  private static let blamed = WordSet("responsible accountable liable")

  /// The word that completes an object that begins at `start`: no verb before it.
  private func complement(
    behind start: Int, in sentence: Range<Int>, where completes: (_ index: Int, _ next: Int) -> Bool
  ) -> Int? {
    for index in (start + 1..<max(start + 1, sentence.upperBound)).prefix(20) {
      if completes(index, index + 1) { return index }
      if analysis.isFinite(index) && !analysis.has(index - 1, .preposition)
        || analysis.isColon(index)
      {
        return nil
      }
    }
    return nil
  }

  /// An object from `start` on that goes on to `complement` and ends as objects do behind it.
  private func made(
    _ start: Int, through complement: Int, _ cue: Cue, in sentence: Range<Int>
  ) -> ContentBehind? {
    var contents = contents
    contents.kind = .object
    return contents.stripped(start..<contents.objectEnd(from: complement, in: sentence)).map {
      ContentBehind(content: $0, cueEnd: cue.tokens.upperBound, rule: .object)
    }
  }

  /// "what officials described | as a raid", "which he described as a trap": what stands before is described.
  private func describes(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    guard cue.voice == .finite,
      let source = sources.subject(before: cue.tokens.lowerBound, in: sentence),
      source.lowerBound > sentence.lowerBound
    else { return false }
    return analysis.isOne(of: Self.objectRelatives, source.lowerBound - 1)
  }

  private static let objectRelatives = WordSet("what which whom that")

  func described(_ start: Int, _ cue: Cue, in sentence: Range<Int>) -> ContentBehind? {
    guard analysis.lower(start) == "as", start + 1 < sentence.upperBound,
      describes(cue, in: sentence)
    else { return nil }
    var contents = contents
    contents.kind = .object
    return contents.stripped(start + 1..<contents.objectEnd(from: start + 1, in: sentence)).map {
      ContentBehind(content: $0, cueEnd: start + 1, rule: .object)
    }
  }

  /// "They saw the flood" tells what happened to them, "they see a flood of orders" what they believe.
  private func isPerception(_ cue: Cue, _ row: CueRow) -> Bool {
    row.lemma == "see"
      && [.past, .pastParticiple].contains(analysis.infos[cue.head].verbForm)
  }

  /// "a party called New Way", "she called Holt": nothing is said of whom is named.
  private func isBareName(_ content: Range<Int>) -> Bool {
    if content.count == 1, analysis.has(content.lowerBound, .objectPronoun) { return true }
    return content.allSatisfy {
      (analysis.isCapitalised($0) || analysis.isPunctuation($0)) && !analysis.isQuoted($0)
    }
  }

  /// "repeated himself", "called each other", "calls himself Abu Omar"
  private func isReflexive(_ content: Range<Int>) -> Bool {
    content.allSatisfy {
      ["himself", "herself", "itself", "themselves", "each", "other"].contains(analysis.lower($0))
        || $0 > content.lowerBound && analysis.isCapitalised($0)
    }
  }

  /// "about a third of the vote", "between 5 and 15 dollars": no phrase with a preposition.
  func opensMeasure(_ index: Int) -> Bool {
    guard index + 1 < analysis.infos.count,
      ["about", "around", "over", "between", "under"].contains(analysis.lower(index))
    else { return false }
    let next = analysis.lower(index + 1)
    if analysis.token(index + 1).kind == .number || next == "$" || Self.counts.contains(next) {
      return true
    }
    return next == "a" && index + 2 < analysis.infos.count
      && Self.fractions.contains(analysis.lower(index + 2))
  }

  static let counts: Set<String> = [
    "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  private static let fractions: Set<String> = ["third", "quarter", "fifth", "half", "dozen"]

  /// "called up reservists": words that make another verb of the one before.
  private static let particles = WordSet("out up off away back down forth")

  func object(_ start: Int, _ cue: Cue, _ row: CueRow, in sentence: Range<Int>) -> ContentBehind? {
    if analysis.isPunctuation(start), !analysis.isQuoted(start),
      !["$", "€", "£"].contains(analysis.lower(start))
    {
      return nil
    }
    if analysis.has(start, .auxiliary) || analysis.isOne(of: Self.particles, start) { return nil }
    if row.lemma == "identify", analysis.lower(start).hasSuffix("self") { return nil }
    let isPossessor = start + 1 < sentence.upperBound && analysis.lower(start + 1) == "'s"
    if analysis.has(start, [.preposition, .subordinator, .coordinator, .time]),
      !analysis.has(start, [.determiner, .quantifier]), !isPossessor, !opensMeasure(start)
    {
      return nil
    }
    var contents = contents
    contents.kind = .object
    let end = contents.objectEnd(from: start, in: sentence)
    guard let content = contents.stripped(start..<end), !isReflexive(content),
      !(Self.namingVerbs.contains(row.lemma) && isBareName(content)),
      !isPerception(cue, row) || content.contains(where: { analysis.lower($0) == "as" })
    else { return nil }
    return ContentBehind(content: content, cueEnd: cue.tokens.upperBound, rule: .object)
  }
}
