// Finds the subject of a cue that is a participle or an infinitive.

extension AttributionFinder {
  /// "a poll showing", "Smith left, saying": the noun right before, else the subject of the sentence.
  func participleSubject(
    _ cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> Range<Int>? {
    let start = cue.tokens.lowerBound
    if lexicon.rows[cue.row].lemma == "ask", analysis.infos[cue.head].verbForm == .past {
      return agent(behind: cue.tokens.upperBound, in: sentence)
    }
    guard start > sentence.lowerBound else { return nil }
    let before = start - 1
    if !analysis.isPunctuation(before), !analysis.isQuoted(before),
      !analysis.has(
        before, [.preposition, .subordinator, .coordinator, .adverb, .time, .objectPronoun]),
      let noun = sources.phrase(endingAt: start, in: sentence), !isAdverbial(noun, in: sentence),
      !isBeside(noun)
    {
      return issuer(of: noun, in: sentence) ?? withoutWith(noun)
    }
    if let source = nearerSubject(before: start, in: sentence, after: found.last) { return source }
    if let last = found.last, last.cue?.voice != .participle || last.source != nil {
      return last.source
    }
    if analysis.has(before, .preposition), !analysis.has(before, .subordinator),
      let subject = mainSubject(before: before, in: sentence, allowsRelative: true)
    {
      return subject
    }
    return leadingSubject(before: start, in: sentence) ?? mainSubject(before: start, in: sentence)
      ?? insertingSubject(before: start, in: sentence)
  }

  /// "Holt, citing the cost, said": the phrase that opens the sentence before the comma.
  private func insertingSubject(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var comma = start - 1
    if comma > sentence.lowerBound, analysis.has(comma, .adverb) { comma -= 1 }
    guard comma > sentence.lowerBound, analysis.isComma(comma),
      let subject = sources.subject(before: comma, in: sentence),
      subject.lowerBound - sentence.lowerBound <= 2 || analysis.isComma(subject.lowerBound - 1)
    else { return nil }
    return subject
  }

  /// Whether only a comma and an adverb stand between a source and its participle.
  func isInserted(_ cue: Cue, behind source: Range<Int>) -> Bool {
    let gap = cue.tokens.lowerBound - source.upperBound
    return cue.voice == .participle && (1...2).contains(gap) && analysis.isComma(source.upperBound)
  }

  /// ", at one point calling": no noun that the participle describes.
  private func isAdverbial(_ phrase: Range<Int>, in sentence: Range<Int>) -> Bool {
    ["at", "on", "for"].contains(analysis.lower(phrase.lowerBound))
      && phrase.lowerBound > sentence.lowerBound && analysis.isComma(phrase.lowerBound - 1)
  }

  /// "wrote to Holt explaining", "took turns mocking": a phrase that the participle does not describe.
  private func isBeside(_ phrase: Range<Int>) -> Bool {
    let last = phrase.upperBound - 1
    return ["at", "to", "against", "into", "over", "of", "on", "in", "for"].contains(
      analysis.lower(phrase.lowerBound))
      || analysis.has(last, .time) || ["time", "turns", "while"].contains(analysis.lower(last))
  }

  /// "with the minister saying": the minister.
  private func withoutWith(_ phrase: Range<Int>) -> Range<Int> {
    phrase.count > 1 && analysis.lower(phrase.lowerBound) == "with"
      ? phrase.dropFirst() : phrase
  }

  /// "The ministry issued a statement saying": who issues a document speaks in it.
  private func issuer(of document: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    let head =
      document.dropFirst().first { analysis.has($0, .preposition) } ?? document.upperBound
    guard analysis.has(head - 1, [.medium, .document]), document.lowerBound > sentence.lowerBound
    else { return nil }
    var verb = document.lowerBound - 1
    if analysis.lower(verb) == "out", verb > sentence.lowerBound { verb -= 1 }
    guard Self.issuing.contains(analysis.lower(verb)) else { return nil }
    if verb > sentence.lowerBound, analysis.has(verb - 1, .coordinator) {
      return leadingSubject(before: verb - 1, in: sentence)
    }
    while verb > sentence.lowerBound, analysis.has(verb - 1, [.adverb, .auxiliary]) { verb -= 1 }
    return sources.subject(before: verb, in: sentence)
  }

  private static let issuing: Set<String> = [
    "issued", "issues", "released", "releases", "published", "publishes", "sent", "sends", "wrote",
    "writes", "put", "posted", "posts", "circulated", "signed", "filed", "delivered", "made",
    "gave", "shared", "distributed", "read",
  ]

  /// "Asked by Smith about the deal": who asks; nobody is named without "by".
  private func agent(behind end: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard end + 1 < sentence.upperBound, analysis.lower(end) == "by" else { return nil }
    return sources.subject(after: end + 1, in: sentence)
  }

  /// "led critics to say", "leaving some to ask": who is made to do it.
  func causedSubject(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    for index in (max(sentence.lowerBound, start - 8)..<start).reversed() {
      if analysis.isPunctuation(index) || analysis.isQuoted(index) { return nil }
      if Self.causing.contains(analysis.lower(index)) {
        return index + 1 < start ? index + 1..<start : nil
      }
      if analysis.isFinite(index) { return nil }
    }
    return nil
  }

  private static let causing: Set<String> = [
    "lead", "leads", "led", "leading", "leave", "leaves", "left", "leaving", "cause", "causes",
    "caused", "causing", "prompt", "prompts", "prompted", "prompting", "force", "forces", "forced",
    "forcing", "allow", "allows", "allowed", "allowing", "get", "gets", "got", "getting", "send",
    "sends", "sent", "sending", "push", "pushed", "pushing", "drive", "drove", "driving", "enable",
    "enabled", "enabling", "compel", "compelled", "inspire", "inspired",
  ]
}
