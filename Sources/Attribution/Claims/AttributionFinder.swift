// Finds the attributions of one sentence: for each cue its frame, source and content.

struct AttributionFinder {
  let analysis: Analysis
  let sources: SourceFinder
  let contents: ContentFinder
  let cues: CueFinder
  let lexicon = CueLexicon.shared

  init(_ analysis: Analysis) {
    self.analysis = analysis
    sources = SourceFinder(analysis: analysis)
    contents = ContentFinder(analysis: analysis)
    cues = CueFinder(analysis: analysis)
  }

  /// The attributions of a sentence, in the order of their cues.
  func attributions(inSentence number: Int) -> [FoundAttribution] {
    let sentence = analysis.document.sentences[number].tokens
    var found: [FoundAttribution] = []
    for cue in cues.cues(in: sentence) {
      if let outer = found.first(where: { $0.content.contains { $0.contains(cue.head) } }) {
        if let inner = nested(cue, in: outer, sentence: sentence) { found.append(inner) }
      } else if let attribution = attribution(
        of: cue, in: sentence, after: found.filter { $0.within == nil })
      {
        found.append(attribution)
      }
    }
    for index in found.indices { complete(&found[index], number, sentence) }
    if found.isEmpty, let colon = colonAttribution(in: sentence) {
      found.append(
        FoundAttribution(
          cue: nil, source: colon.source, content: [colon.content], sentence: number,
          rule: colon.rule))
    }
    return found
  }

  /// A sentence that ends in a colon behind its cue: its content is the paragraph behind it.
  func introduction(
    inSentence number: Int, after found: [FoundAttribution]
  ) -> (attribution: FoundAttribution, next: Int)? {
    let sentences = analysis.document.sentences
    let sentence = sentences[number].tokens
    guard analysis.lower(sentence.upperBound - 1) == ":", number + 1 < sentences.count,
      let cue = cues.cues(in: sentence).last(where: { cue in
        cue.row >= 0 && lexicon.rows[cue.row].frames.contains(.quotation)
          && (cue.voice == .finite || cue.voice == .participle)
      }), !found.contains(where: { $0.cue?.head == cue.head })
    else { return nil }
    let source = subject(of: cue, in: sentence, after: found)
    guard source != nil || cue.voice == .participle else { return nil }
    let paragraph = sentences[number + 1].paragraph
    var next = number + 1
    let isQuotation = analysis.isQuotationMark(sentences[next].tokens.lowerBound)
    while next < sentences.count, sentences[next].paragraph == paragraph,
      !isQuotation || next == number + 1
    {
      next += 1
    }
    let whole = sentences[number + 1].tokens.lowerBound..<sentences[next - 1].tokens.upperBound
    guard let content = contents.stripped(whole) else { return nil }
    var attribution = FoundAttribution(
      cue: cue, source: source, content: [content], sentence: number, rule: "introduction")
    complete(&attribution, number, sentence)
    return (attribution, next)
  }

  /// The act of a third party inside a content ("Smith said Russia has agreed to …") is a claim of its own.
  private func nested(
    _ cue: Cue, in outer: FoundAttribution, sentence: Range<Int>
  ) -> FoundAttribution? {
    guard cue.voice == .finite, let outerCue = outer.cue, outer.within == nil,
      let part = outer.content.first(where: { $0.contains(cue.head) }),
      isAct(lexicon.rows[cue.row]),
      var inner = active(cue, in: part, after: []), let source = inner.source,
      part.contains(source.lowerBound),
      analysis.isCapitalised(source.lowerBound) || analysis.has(source.lowerBound, .determiner)
    else { return nil }
    inner.within = analysis.document.span(outerCue.tokens)
    return inner
  }

  /// Saying, agreeing, promising, threatening: not believing or wishing.
  private func isAct(_ row: CueRow) -> Bool {
    guard row.frames.contains(.quotation) else { return false }
    switch row.modality {
    case .agreement, .promise, .threat, .denial, .statement, .accusation, .demand: return true
    default: return false
    }
  }

  /// Adds what every attribution of a sentence has: its place, its antecedent, what stands around it.
  private func complete(
    _ attribution: inout FoundAttribution, _ number: Int, _ sentence: Range<Int>
  ) {
    attribution.sentence = number
    guard let source = attribution.source else { return }
    if analysis.has(source.lowerBound, .relative), source.count == 1 {
      attribution.antecedent = sources.antecedent(of: source.lowerBound, in: sentence)
    }
    let first = attribution.content[0]
    if attribution.within == nil, first.lowerBound > source.lowerBound,
      source.lowerBound > sentence.lowerBound
    {
      attribution.circumstances.append(
        clauseStart(before: source.lowerBound, in: sentence)..<source.lowerBound)
    }
    if let cue = attribution.cue { attribution.circumstances.append(cue.tokens) }
  }

  /// Where the clause of a source begins: behind the last mark or verb before it, its introduction included.
  private func clauseStart(before source: Int, in sentence: Range<Int>) -> Int {
    var start = source
    while start > sentence.lowerBound, !analysis.isQuoted(start - 1), !analysis.isFinite(start - 1),
      ![";", ":", "(", ")"].contains(analysis.lower(start - 1))
    {
      start -= 1
    }
    return start
  }

  private func attribution(
    of cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    switch cue.voice {
    case .accordingTo: return accordingTo(cue, in: sentence)
    case .finite, .participle, .infinitive, .adjective:
      return active(cue, in: sentence, after: found)
    case .passive, .reducedPassive: return passive(cue, in: sentence)
    case .noun: return noun(cue, in: sentence)
    }
  }

  // MARK: Active

  private func active(
    _ cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    let row = lexicon.rows[cue.row]
    if cue.voice == .finite, row.frames.contains(.quotation),
      let postposed = postposed(cue, in: sentence, after: found)
    {
      return postposed
    }
    guard let (whole, prepositionEnd, rule) = following(cue, row, in: sentence) else {
      return nil
    }
    var cue = cue
    cue.tokens = cue.tokens.lowerBound..<max(cue.tokens.upperBound, prepositionEnd)
    let isLeading = cue.voice == .participle && opens(cue, in: sentence)
    let source =
      isLeading
      ? subject(behind: contents.clauseEnd(whole), in: sentence)
      : subject(of: cue, in: sentence, after: found)
    if source == nil, cue.voice != .participle { return nil }
    if let source, row.modality != .statement, isAbstract(source) { return nil }
    if let source, rule == "object", naming.contains(row.lemma), isThing(source, cue) { return nil }
    let isSubordinate =
      isLeading || source.map { self.isSubordinate($0, cue, in: sentence) } ?? false
    let content = isSubordinate ? whole.lowerBound..<contents.clauseEnd(whole) : whole
    return FoundAttribution(
      cue: cue, source: source, content: [content], sentence: 0,
      circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, content.lowerBound)],
      rule: rule)
  }

  private func subject(
    of cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> Range<Int>? {
    let start = cue.tokens.lowerBound
    let before = start - 1
    if cue.voice == .participle { return participleSubject(cue, in: sentence, after: found) }
    if before >= sentence.lowerBound, analysis.has(before, .coordinator),
      !analysis.has(before, .adverb)
    {
      if let source = found.last?.source { return source }
      return mainSubject(before: before, in: sentence)
    }
    if cue.voice == .infinitive { return mainSubject(before: start, in: sentence) }
    return sources.subject(before: start, in: sentence)
  }

  /// "a poll showing", "Smith left, saying": the noun right before, else the subject of the sentence.
  private func participleSubject(
    _ cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> Range<Int>? {
    let start = cue.tokens.lowerBound
    guard start > sentence.lowerBound else { return nil }
    let before = start - 1
    if !analysis.isPunctuation(before), !analysis.isQuoted(before),
      !analysis.has(
        before, [.preposition, .subordinator, .coordinator, .adverb, .time, .objectPronoun]),
      let noun = sources.phrase(endingAt: start, in: sentence)
    {
      return noun
    }
    if let last = found.last, last.cue?.voice != .participle || last.source != nil {
      return last.source
    }
    return leadingSubject(before: start, in: sentence) ?? mainSubject(before: start, in: sentence)
  }

  /// The subject of the first clause of a sentence that is not subordinate.
  private func leadingSubject(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
    for index in sentence.lowerBound..<end
    where !analysis.isQuoted(index) && analysis.isFinite(index) {
      var start = index
      while start > sentence.lowerBound, analysis.has(start - 1, [.adverb, .auxiliary]) {
        start -= 1
      }
      guard let found = sources.subject(before: start, in: sentence) else { continue }
      if analysis.has(found.lowerBound, .relative) { continue }
      if found.lowerBound > sentence.lowerBound, analysis.has(found.lowerBound - 1, .subordinator) {
        continue
      }
      return found
    }
    return nil
  }

  /// The subject of the last finite verb before `end`, or of the first in the sentence.
  private func mainSubject(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = end - 1
    while index > sentence.lowerBound {
      if !analysis.isQuoted(index), analysis.isFinite(index) {
        var start = index
        while start > sentence.lowerBound, analysis.has(start - 1, [.adverb, .auxiliary]) {
          start -= 1
        }
        if let found = sources.subject(before: start, in: sentence),
          !analysis.has(found.lowerBound, .relative)
        {
          return found
        }
      }
      index -= 1
    }
    return nil
  }

  private let naming: Set<String> = ["call", "name", "dub", "term", "label"]

  /// "a band called …": an indefinite noun that is no person, right before the participle.
  private func isThing(_ source: Range<Int>, _ cue: Cue) -> Bool {
    naming.contains(lexicon.rows[cue.row].lemma) && cue.tokens.count == 1
      && ["a", "an"].contains(analysis.lower(source.lowerBound))
      && !source.contains { analysis.has($0, .person) }
  }

  /// "Tensions threatened to …": things do not attribute, unless they are documents that say something.
  private func isAbstract(_ source: Range<Int>) -> Bool {
    var head = source.upperBound - 1
    if let preposition = source.dropFirst().first(where: { analysis.has($0, .preposition) }) {
      head = preposition - 1
    }
    let word = analysis.lower(head)
    return !analysis.has(head, [.person, .document, .subjectPronoun, .relative])
      && AbstractNouns.contains(word)
  }

  /// "Asked about the deal, Smith …", "After saying that …, Smith …": the participle opens the sentence.
  private func opens(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    let start = cue.tokens.lowerBound
    return start == sentence.lowerBound
      || start == sentence.lowerBound + 1
        && analysis.has(sentence.lowerBound, [.preposition, .subordinator, .adverb])
  }

  /// The subject of the clause behind a leading participle.
  private func subject(behind end: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard end + 1 < sentence.upperBound, analysis.isComma(end) else { return nil }
    guard let verb = (end + 1..<sentence.upperBound).first(where: { analysis.isFinite($0) }) else {
      return nil
    }
    return sources.subject(before: verb, in: end + 1..<sentence.upperBound)
  }

  /// "When Smith announced his plan, …": the clause of the cue depends on the one behind it.
  private func isSubordinate(_ source: Range<Int>, _ cue: Cue, in sentence: Range<Int>) -> Bool {
    let before = source.lowerBound - 1
    if before >= sentence.lowerBound, analysis.lower(before) == "what" { return true }
    if source.count == 1, analysis.has(source.lowerBound, .relative), before >= sentence.lowerBound,
      analysis.isComma(before)
    {
      return true
    }
    guard before >= sentence.lowerBound, analysis.has(before, .subordinator) else {
      return cue.voice == .participle
        && analysis.has(max(cue.head - 1, sentence.lowerBound), .subordinator)
    }
    return analysis.lower(before) != "because" && analysis.lower(before) != "whether"
  }

  // MARK: Content before the cue

  /// "…, Smith said on Friday." and "…, said Smith, …": the content stands before.
  private func postposed(
    _ cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    let start = cue.tokens.lowerBound
    if start == sentence.lowerBound { return opening(cue, in: sentence) }
    let before = start - 1
    let leftStart = leftStart(in: sentence, after: found)
    if closesContent(before),
      let source = sources.subject(after: cue.tokens.upperBound, in: sentence),
      isInverted(before, source, leftStart..<start, in: sentence)
    {
      return left(
        cue, source, leftStart..<start, rest: source.upperBound, in: sentence, rule: "inverted")
    }
    guard let source = sources.subject(before: start, in: sentence), source.lowerBound > leftStart,
      closesContent(source.lowerBound - 1) && source.lowerBound - 1 > leftStart
        || analysis.lower(source.lowerBound - 1) == "as"
    else { return nil }
    let rest = afterCircumstances(
      afterTheme(cue, source, in: sentence), lexicon.rows[cue.row], in: sentence)
    if analysis.lower(source.lowerBound - 1) == "as" {
      return aside(cue, source, rest, from: leftStart, in: sentence)
    }
    if introduces(leftStart..<source.lowerBound - 1, rest, in: sentence) { return nil }
    let isQuotation = analysis.isQuoted(source.lowerBound - 1)
    guard endsHere(rest, in: sentence) || isQuotation && !hasContent(rest, in: sentence) else {
      return nil
    }
    if leftStart > sentence.lowerBound, isCarrier(leftStart..<source.lowerBound - 1) {
      return FoundAttribution(
        cue: cue, source: source, content: [cue.tokens], sentence: 0,
        circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, rest)], rule: "carrier")
    }
    return left(
      cue, source, leftStart..<source.lowerBound, rest: rest, in: sentence, rule: "postposed")
  }

  /// "…, as Smith said, …": what stands around it is the content.
  private func aside(
    _ cue: Cue, _ source: Range<Int>, _ rest: Int, from leftStart: Int, in sentence: Range<Int>
  ) -> FoundAttribution? {
    guard rest >= sentence.upperBound || analysis.isPunctuation(rest) else { return nil }
    let mark = source.lowerBound - 2
    let isInserted = mark > leftStart && (analysis.isComma(mark) || analysis.isDash(mark))
    guard isInserted || mark < leftStart else { return nil }
    let left = isInserted ? contents.stripped(leftStart..<mark) : nil
    let right =
      rest + 1 < sentence.upperBound && !["and", "but"].contains(analysis.lower(rest + 1))
        && (left.map { !analysis.hasFinite($0) } ?? true)
      ? contents.stripped(rest + 1..<contents.end(from: rest + 1, in: sentence)) : nil
    let content = [left, right].compactMap { $0 }
    guard !content.isEmpty else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: content, sentence: 0,
      circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, rest)], rule: "aside")
  }

  /// "Said Smith, “…”": verb and subject open the sentence.
  private func opening(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    guard let source = sources.subject(after: cue.tokens.upperBound, in: sentence),
      source.upperBound + 1 < sentence.upperBound,
      analysis.isComma(source.upperBound) || analysis.lower(source.upperBound) == ":",
      analysis.isQuoted(source.upperBound + 1),
      let content = contents.stripped(
        source.upperBound + 1..<contents.end(from: source.upperBound + 1, in: sentence))
    else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: [content], sentence: 0, rule: "opening")
  }

  /// "Asked about the deal, Smith said, “…”": what stands before a quotation only leads to it.
  private func introduces(_ region: Range<Int>, _ rest: Int, in sentence: Range<Int>) -> Bool {
    guard let first = region.first, rest + 1 < sentence.upperBound, analysis.isComma(rest),
      analysis.isQuoted(rest + 1), !region.contains(where: analysis.isQuoted)
    else { return false }
    return analysis.has(first, [.preposition, .subordinator, .adverb])
      || !analysis.hasFinite(region)
      || analysis.infos[first].verbRow >= 0
  }

  /// Whether only circumstances of another attribution stand before this one: it carries that one.
  private func isCarrier(_ region: Range<Int>) -> Bool {
    guard let first = region.first else { return true }
    if analysis.lower(first) == "as", region.count > 1, analysis.infos[first + 1].verbRow >= 0 {
      return true
    }
    return !region.contains { analysis.isQuoted($0) } && !analysis.hasFinite(region)
  }

  /// Whether the phrase behind a cue is its subject: behind a quotation, or behind a clause and at its end.
  private func isInverted(
    _ before: Int, _ source: Range<Int>, _ region: Range<Int>, in sentence: Range<Int>
  ) -> Bool {
    if analysis.isQuoted(before) { return true }
    guard analysis.hasFinite(region), endsHere(source.upperBound, in: sentence) else {
      return false
    }
    if source.upperBound < sentence.upperBound, !analysis.isPunctuation(source.upperBound) {
      return false
    }
    return analysis.isCapitalised(source.lowerBound)
      || analysis.has(source.lowerBound, [.determiner, .person, .quantifier, .subjectPronoun])
  }

  /// Whether "that" or a quotation follows: then the quotation before belongs to somebody else.
  private func hasContent(_ index: Int, in sentence: Range<Int>) -> Bool {
    (index..<sentence.upperBound).contains { analysis.isQuoted($0) }
      || index < sentence.upperBound && analysis.lower(index) == "that"
  }

  /// "“…,” he said of Smith.": the theme of a quotation that stands before.
  private func afterTheme(_ cue: Cue, _ source: Range<Int>, in sentence: Range<Int>) -> Int {
    let start = cue.tokens.upperBound
    guard start < sentence.upperBound, analysis.isQuoted(source.lowerBound - 1),
      lexicon.rows[cue.row].prepositions.contains(analysis.lower(start))
    else { return start }
    var end = start
    while end < sentence.upperBound, !analysis.isPunctuation(end), !analysis.isQuoted(end) {
      end += 1
    }
    return end
  }

  private func leftStart(in sentence: Range<Int>, after found: [FoundAttribution]) -> Int {
    var start = sentence.lowerBound
    for attribution in found {
      guard let cue = attribution.cue, cue.voice == .finite,
        attribution.rule == "postposed" || attribution.rule == "inverted"
          || attribution.rule == "quotation"
      else { continue }
      start = max(start, cue.tokens.upperBound, attribution.content.last?.upperBound ?? 0)
      while start < sentence.upperBound, analysis.isPunctuation(start),
        !analysis.isQuotationMark(start)
          || start > 0 && analysis.quotation[start] == analysis.quotation[start - 1]
      {
        start += 1
      }
    }
    return start
  }

  /// A comma, a dash or the end of a quotation.
  private func closesContent(_ index: Int) -> Bool {
    analysis.isComma(index) || analysis.isDash(index)
      || analysis.isQuotationMark(index)
      || analysis.isQuoted(index)
  }

  /// Whether nothing that could be content follows.
  private func endsHere(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    if analysis.isQuoted(index) { return false }
    return analysis.isPunctuation(index) && analysis.lower(index) != ":"
      || [
        "and", "but", "as", "after", "when", "while", "before", "because", "although", "who",
        "which",
      ].contains(analysis.lower(index))
  }

  private func left(
    _ cue: Cue, _ source: Range<Int>, _ region: Range<Int>, rest: Int, in sentence: Range<Int>,
    rule: String
  ) -> FoundAttribution? {
    guard let first = contents.stripped(region) else { return nil }
    let isComplete =
      analysis.hasFinite(first) && !analysis.isFinite(first.upperBound - 1)
      || analysis.isQuoted(first.upperBound - 1)
    let second = resumed(rest, isComplete: isComplete, rule, in: sentence)
    guard isComplete || second != nil || first.count > 3 && rule != "inverted" else { return nil }
    return FoundAttribution(
      cue: cue, source: source, content: [first] + (second.map { [$0] } ?? []), sentence: 0,
      circumstances: [cue.tokens.upperBound..<max(cue.tokens.upperBound, rest)], rule: rule)
  }

  /// The second part of an interrupted content: "…," he said, "…".
  ///
  /// - Parameter isComplete: Whether the first part can stand alone.
  private func resumed(
    _ rest: Int, isComplete: Bool, _ rule: String, in sentence: Range<Int>
  ) -> Range<Int>? {
    guard rest + 1 < sentence.upperBound, analysis.isComma(rest) || analysis.isDash(rest) else {
      return nil
    }
    let next = rest + 1
    let isQuotation =
      analysis.isQuoted(next) || analysis.isQuoted(min(next + 1, sentence.upperBound - 1))
    if isComplete, !isQuotation, !goesOn(next, rule, in: sentence) { return nil }
    return contents.stripped(next..<contents.end(from: next, in: sentence))
  }

  /// Whether a clause follows that goes on a complete one: "…, he said, and the price will rise".
  private func goesOn(_ next: Int, _ rule: String, in sentence: Range<Int>) -> Bool {
    guard rule == "postposed", joining.contains(analysis.lower(next)),
      next + 1 < sentence.upperBound
    else {
      return false
    }
    return analysis.hasFinite(next..<sentence.upperBound)
      && !contents.introducesAttribution(next + 1, in: sentence)
      && analysis.infos[next + 1].verbRow < 0
  }

  private let joining: Set<String> = [
    "and", "but", "that", "because", "while", "although", "if", "so",
  ]

  // MARK: Content behind the cue

  /// The content behind a cue, the end of the preposition that leads to it, and the rule that found it.
  private func following(
    _ cue: Cue, _ row: CueRow, in sentence: Range<Int>
  ) -> (Range<Int>, Int, String)? {
    var start = cue.tokens.upperBound
    while start < sentence.upperBound, analysis.has(start, .adverb), !analysis.isQuoted(start),
      !analysis.has(start, [.determiner, .subjectPronoun, .quantifier])
    {
      start += 1
    }
    start = afterInsertion(start, in: sentence)
    guard start < sentence.upperBound else { return nil }
    if let found = preposition(start, row, in: sentence) { return found }
    let marker = afterTime(start, in: sentence)
    if row.frames.contains(.infinitive), marker < sentence.upperBound,
      analysis.lower(marker) == "to",
      marker + 1 < sentence.upperBound
    {
      return made(marker + 1, marker == start ? start + 1 : start, "infinitive", in: sentence)
    }
    let isSpeech = !row.frames.isDisjoint(with: [
      .quotation, .clause, .thatClause, .question, .addressee,
    ])
    if isSpeech, let found = clause(start, cue, row, in: sentence) { return found }
    if row.frames.contains(.objectInfinitive),
      let found = objectInfinitive(start, cue, in: sentence)
    {
      return found
    }
    if row.frames.contains(.gerund), analysis.token(start).lower.hasSuffix("ing"),
      analysis.token(start).kind == .word
    {
      return made(start, start, "gerund", in: sentence)
    }
    if !row.frames.isDisjoint(with: [.object, .asPhrase]) {
      return object(start, cue, row, in: sentence)
    }
    return nil
  }

  /// Skips a short insertion between commas: "described, in plain terms, a set".
  private func afterInsertion(_ start: Int, in sentence: Range<Int>) -> Int {
    guard start + 2 < sentence.upperBound, analysis.isComma(start), !analysis.isQuoted(start + 1),
      analysis.has(start + 1, [.preposition, .adverb])
    else { return start }
    for index in start + 1..<min(start + 9, sentence.upperBound - 1) {
      if analysis.isComma(index) { return index + 1 }
      if analysis.isQuoted(index) || analysis.isFinite(index) { return start }
    }
    return start
  }

  private func made(
    _ start: Int, _ cueEnd: Int, _ rule: String, in sentence: Range<Int>
  ) -> (Range<Int>, Int, String)? {
    guard start < sentence.upperBound else { return nil }
    guard let content = contents.stripped(start..<contents.end(from: start, in: sentence)) else {
      return nil
    }
    return (content, cueEnd, rule)
  }

  private func preposition(_ start: Int, _ row: CueRow, in sentence: Range<Int>) -> (
    Range<Int>, Int, String
  )? {
    guard row.prepositions.contains(analysis.lower(start)), start + 1 < sentence.upperBound else {
      return nil
    }
    if row.frames.contains(.clause), analysis.lower(start) == "on" || analysis.lower(start) == "in"
    {
      if analysis.has(start + 1, .time) { return nil }
    }
    let first = start + 1
    if analysis.has(first, .questionWord) || analysis.isQuoted(first)
      || analysis.token(first).lower.hasSuffix("ing")
    {
      return made(first, first, "preposition", in: sentence)
    }
    guard let content = contents.stripped(first..<contents.objectEnd(from: first, in: sentence))
    else {
      return nil
    }
    return (content, first, "preposition")
  }

  private func clause(_ start: Int, _ cue: Cue, _ row: CueRow, in sentence: Range<Int>) -> (
    Range<Int>, Int, String
  )? {
    let position = afterCircumstances(start, row, in: sentence)
    guard position < sentence.upperBound else { return nil }
    let lower = analysis.lower(position)
    if lower == "that", position + 1 < sentence.upperBound,
      !row.frames.isDisjoint(with: [.clause, .thatClause, .addressee, .quotation])
    {
      return made(position + 1, cue.tokens.upperBound, "that-clause", in: sentence)
    }
    if analysis.isComma(position), position + 2 < sentence.upperBound,
      analysis.lower(position + 1) == "that", row.frames.contains(.clause)
    {
      return made(position + 2, cue.tokens.upperBound, "that-clause", in: sentence)
    }
    if row.frames.contains(.quotation), lower == ":" || analysis.isComma(position),
      position + 1 < sentence.upperBound, analysis.isQuoted(position + 1)
    {
      return made(position + 1, cue.tokens.upperBound, "quotation", in: sentence)
    }
    if row.frames.contains(.quotation), lower == ":", position + 1 < sentence.upperBound {
      return made(position + 1, cue.tokens.upperBound, "colon", in: sentence)
    }
    if analysis.isQuoted(position), !row.frames.isDisjoint(with: [.quotation, .object]) {
      return made(position, cue.tokens.upperBound, "quotation", in: sentence)
    }
    if row.frames.contains(.question), analysis.has(position, .questionWord) {
      return made(position, cue.tokens.upperBound, "question", in: sentence)
    }
    if row.frames.contains(.clause) || row.frames.contains(.addressee) && position > start,
      clauseFollows(position, in: sentence) || row.lemma == "say" && opensPhrase(position)
    {
      return made(position, cue.tokens.upperBound, "clause", in: sentence)
    }
    return nil
  }

  /// Whether a noun phrase may begin at `index`.
  private func opensPhrase(_ index: Int) -> Bool {
    !analysis.isPunctuation(index)
      && !analysis.has(index, [.preposition, .coordinator, .time, .adverb, .subordinator])
  }

  /// Whether a clause with its own subject and finite verb begins at `index`.
  private func clauseFollows(_ index: Int, in sentence: Range<Int>) -> Bool {
    if analysis.isPunctuation(index) { return false }
    if analysis.has(index, [.preposition, .coordinator, .time]),
      !analysis.has(index, [.determiner, .subordinator])
    {
      return analysis.has(index, .preposition)
        && [
          "in", "under", "if", "without", "since", "by", "for", "at", "with", "on", "after", "when",
          "as",
        ].contains(analysis.lower(index))
        && analysis.hasFinite(index..<sentence.upperBound)
    }
    if analysis.has(index, .objectPronoun), !analysis.has(index, .subjectPronoun) { return false }
    var position = index + 1
    while position < sentence.upperBound {
      if analysis.isFinite(position) { return true }
      if [";", ":"].contains(analysis.lower(position)) { return false }
      position += 1
    }
    return false
  }

  private func objectInfinitive(_ start: Int, _ cue: Cue, in sentence: Range<Int>) -> (
    Range<Int>, Int, String
  )? {
    for index in start..<min(start + 12, sentence.upperBound) {
      if analysis.isPunctuation(index) || analysis.isQuoted(index) || analysis.isFinite(index) {
        return nil
      }
      if analysis.lower(index) == "to", index > start {
        return made(start, cue.tokens.upperBound, "object and infinitive", in: sentence)
      }
    }
    return nil
  }

  private func object(_ start: Int, _ cue: Cue, _ row: CueRow, in sentence: Range<Int>) -> (
    Range<Int>, Int, String
  )? {
    if analysis.isPunctuation(start), !analysis.isQuoted(start) { return nil }
    if analysis.has(start, [.preposition, .subordinator, .coordinator, .time]),
      !analysis.has(start, [.determiner, .quantifier])
    {
      return nil
    }
    let end = contents.objectEnd(from: start, in: sentence)
    guard let content = contents.stripped(start..<end) else { return nil }
    return (content, cue.tokens.upperBound, "object")
  }

  /// Skips when, where, through what and to whom something is said.
  private func afterCircumstances(_ start: Int, _ row: CueRow, in sentence: Range<Int>) -> Int {
    var index = start
    if row.frames.contains(.addressee) { index = afterAddressee(index, in: sentence) }
    while index < sentence.upperBound, !analysis.isQuoted(index) {
      if analysis.has(index, .time) && !analysis.has(index, .determiner)
        || isTimePhrase(index, in: sentence)
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

  /// ", Wisconsin," behind a phrase with a preposition.
  private func afterPlace(_ comma: Int, in sentence: Range<Int>) -> Int? {
    guard analysis.isComma(comma) else { return nil }
    for index in comma + 1..<min(comma + 4, sentence.upperBound) {
      if analysis.isComma(index), index > comma + 1 { return index + 1 }
      if !analysis.isCapitalised(index), analysis.lower(index) != "." { return nil }
    }
    return nil
  }

  private func afterTime(_ start: Int, in sentence: Range<Int>) -> Int {
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

  private func isTimePhrase(_ index: Int, in sentence: Range<Int>) -> Bool {
    index + 1 < sentence.upperBound && analysis.has(index, .timeModifier)
      && analysis.has(index + 1, .time)
  }

  /// The end of a phrase with a preposition that leads to the content: no finite verb in it, and "that", a
  /// quotation, a comma, a colon, another preposition or the end behind it.
  private func afterPhrase(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard analysis.has(start, .preposition),
      !["of", "that", "than"].contains(analysis.lower(start))
    else { return nil }
    var index = start + 1
    while index < sentence.upperBound, index < start + 16 {
      if analysis.isQuoted(index) { return index }
      if analysis.lower(index) == "that" || analysis.lower(index) == ":" || analysis.isComma(index)
        || [".", "?", "!", ";", ")"].contains(analysis.lower(index)),
        !analysis.token(index).lower.hasSuffix("..")
      {
        return index
      }
      if index > start + 1, startsClause(index, from: start, in: sentence) { return index }
      if analysis.isFinite(index) { return nil }
      index += 1
    }
    return index == sentence.upperBound ? index : nil
  }

  /// A subject pronoun or a determiner behind a complete phrase.
  private func startsClause(_ index: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    guard
      !analysis.has(index - 1, [.preposition, .determiner, .possessive, .adjective, .coordinator])
    else { return false }
    if analysis.has(index, .subjectPronoun), !analysis.has(index, [.determiner, .relative]) {
      return true
    }
    return analysis.has(index, [.determiner, .possessive]) && analysis.lower(index) != "'s"
      && analysis.lower(index) != "that"
      && analysis.lower(index - 1) != "'s" && clauseFollows(index, in: sentence)
  }

  private func afterAddressee(_ start: Int, in sentence: Range<Int>) -> Int {
    guard start < sentence.upperBound, !analysis.isQuoted(start), !analysis.isPunctuation(start)
    else { return start }
    if analysis.has(start, .objectPronoun) { return start + 1 }
    if let far = farContent(start, in: sentence) { return far }
    if analysis.lower(start) == "that" || analysis.has(start, .preposition) { return start }
    var index = start
    let isName = analysis.isCapitalised(start)
    while index < sentence.upperBound, !analysis.isPunctuation(index) || isInnerMark(index),
      !analysis.isQuoted(index)
    {
      if index > start {
        if analysis.has(index, [.preposition, .relative, .subordinator])
          || analysis.lower(index) == "that"
        {
          break
        }
        if analysis.has(index, .subjectPronoun) { break }
        if analysis.isFinite(index) { return start }
        let continues = analysis.has(
          index - 1, [.determiner, .possessive, .adjective, .coordinator, .preposition])
        if analysis.has(index, [.determiner, .possessive]), !continues,
          analysis.lower(index) != "'s"
        {
          break
        }
        if isName, !analysis.isCapitalised(index), !continues, analysis.lower(index) != "'s",
          !analysis.has(index, .coordinator), analysis.lower(index - 1) != "'s",
          !analysis.has(index, [.person, .audience])
        {
          break
        }
      }
      index += 1
    }
    return index
  }

  /// A "that" or a quotation some words on, no verb between: all before it is the addressee.
  private func farContent(_ start: Int, in sentence: Range<Int>) -> Int? {
    for index in start..<min(start + 20, sentence.upperBound) {
      if index > start, analysis.isQuoted(index) {
        return analysis.isComma(index - 1) ? index - 1 : index
      }
      if index > start, analysis.lower(index) == "that" { return index }
      if analysis.isFinite(index) && !analysis.isCapitalised(index) && !analysis.isPlainPast(index)
        || analysis.isComma(index) && index + 1 < sentence.upperBound
          && analysis.infos[index + 1].verbForm == .gerund && analysis.infos[index + 1].verbRow >= 0
      {
        return nil
      }
      if analysis.isPunctuation(index), ![",", "(", ")", "."].contains(analysis.lower(index)) {
        return nil
      }
      if analysis.has(index, .subjectPronoun), !analysis.has(index, [.determiner, .objectPronoun]) {
        return nil
      }
    }
    return nil
  }

  private func isInnerMark(_ index: Int) -> Bool {
    analysis.lower(index) == "." && !analysis.token(index).followsSpace
      && analysis.token(index - 1).span.count <= 3 && index + 1 < analysis.infos.count
      && analysis.isCapitalised(index + 1)
  }

  // MARK: Passive, nouns, "according to"

  private func passive(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    let row = lexicon.rows[cue.row]
    var next = cue.tokens.upperBound
    guard next < sentence.upperBound else { return nil }
    if cue.voice == .reducedPassive, !row.frames.contains(.quotation) { return nil }
    if analysis.lower(next) == "by", let source = sources.subject(after: next + 1, in: sentence) {
      guard let subject = passiveSubject(before: cue.tokens.lowerBound, in: sentence) else {
        return nil
      }
      return FoundAttribution(
        cue: cue, source: source, content: [subject], sentence: 0, rule: "passive with by")
    }
    if analysis.lower(next) == "as", next + 1 < sentence.upperBound,
      row.lemma == "quote" || row.lemma == "cite"
    {
      next += 1
    }
    guard cue.voice == .passive else { return nil }
    let subject = sources.subject(before: cue.tokens.lowerBound, in: sentence)
    if row.frames.contains(.addressee), let found = following(cue, row, in: sentence),
      ["that-clause", "question", "preposition", "infinitive"].contains(found.2)
    {
      return FoundAttribution(
        cue: cue, source: nil, content: [found.0], sentence: 0, rule: "told to somebody")
    }
    if row.frames.contains(.addressee) || ["quote", "cite"].contains(row.lemma) { return nil }
    guard row.frames.contains(.passive),
      analysis.lower(next) == "to" || analysis.lower(next) == "as" || analysis.lower(next) == "of",
      let (content, _, _) = made(next + 1, next + 1, "passive", in: sentence), let subject
    else { return nil }
    var cue = cue
    cue.tokens = cue.tokens.lowerBound..<next
    return FoundAttribution(
      cue: cue, source: nil, content: [subject, content], sentence: 0, rule: "passive")
  }

  /// What is agreed or announced by somebody: a noun phrase, or a quotation with what leads to it.
  private func passiveSubject(before start: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard start > sentence.lowerBound, analysis.isQuoted(start - 1) else {
      return sources.subject(before: start, in: sentence)
    }
    var first = start - 1
    while first > sentence.lowerBound,
      analysis.quotation[first - 1] == analysis.quotation[start - 1]
    { first -= 1 }
    while first > sentence.lowerBound,
      analysis.has(first - 1, [.determiner, .adjective, .possessive])
    { first -= 1 }
    return first..<start
  }

  private func noun(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    let row = lexicon.rows[cue.row]
    let next = cue.tokens.upperBound
    guard next + 1 < sentence.upperBound else { return nil }
    if let made = madeNoun(cue, row, in: sentence) { return made }
    let lower = analysis.lower(next)
    let leads =
      lower == "that" && row.frames.contains(.thatClause)
      || lower == "to" && row.frames.contains(.infinitive)
    guard leads, let (content, _, _) = made(next + 1, next, "noun", in: sentence) else {
      return nil
    }
    var possessor = cue.head - 1
    guard possessor >= sentence.lowerBound else { return nil }
    while possessor > sentence.lowerBound, !analysis.has(possessor, .possessive) { possessor -= 1 }
    guard analysis.has(possessor, .possessive) else { return nil }
    let source =
      analysis.lower(possessor) == "'s"
      ? sources.phrase(endingAt: possessor, in: sentence) : possessor..<possessor + 1
    return FoundAttribution(cue: cue, source: source, content: [content], sentence: 0, rule: "noun")
  }

  /// "an agreement it made with Russia to …": the noun's maker stands in a clause behind it.
  private func madeNoun(_ cue: Cue, _ row: CueRow, in sentence: Range<Int>) -> FoundAttribution? {
    let limit = min(sentence.upperBound, cue.head + 12)
    guard
      let verb = (cue.head + 2..<max(cue.head + 2, limit)).first(where: {
        lightVerbs.contains(analysis.lower($0))
      }),
      let source = sources.subject(before: verb, in: cue.head + 1..<sentence.upperBound),
      !(cue.head + 1..<verb).contains(where: { analysis.isPunctuation($0) || analysis.isFinite($0) }
      )
    else { return nil }
    for index in verb + 1..<min(sentence.upperBound, verb + 8) {
      let leads =
        analysis.lower(index) == "to" && row.frames.contains(.infinitive)
        || analysis.lower(index) == "that" && row.frames.contains(.thatClause)
      if leads, let (content, _, _) = made(index + 1, index, "noun with its maker", in: sentence) {
        return FoundAttribution(
          cue: cue, source: source, content: [content], sentence: 0, rule: "noun with its maker")
      }
      if analysis.isPunctuation(index) { return nil }
    }
    return nil
  }

  private let lightVerbs: Set<String> = [
    "made", "reached", "signed", "struck", "gave", "issued", "voiced", "took",
  ]

  private func accordingTo(_ cue: Cue, in sentence: Range<Int>) -> FoundAttribution? {
    guard let source = sources.subject(after: cue.tokens.upperBound, in: sentence) else {
      return nil
    }
    var rest = source.upperBound
    while rest < sentence.upperBound, !analysis.isComma(rest), !analysis.isQuoted(rest),
      [".", ";"].contains(analysis.lower(rest)) == false
    { rest += 1 }
    if cue.tokens.lowerBound <= sentence.lowerBound + 1 {
      guard rest + 1 < sentence.upperBound, analysis.isComma(rest),
        let (content, _, _) = made(rest + 1, rest, "according to", in: sentence)
      else { return nil }
      return FoundAttribution(
        cue: cue, source: source, content: [content], sentence: 0, rule: "according to")
    }
    return left(
      cue, source, sentence.lowerBound..<cue.tokens.lowerBound, rest: rest, in: sentence,
      rule: "according to")
  }

  // MARK: Colons

  /// "Minister: talks go on" and "Talks go on: minister".
  private func colonAttribution(in sentence: Range<Int>) -> (
    source: Range<Int>, content: Range<Int>, rule: String
  )? {
    guard
      let colon = sentence.first(where: { analysis.lower($0) == ":" && !analysis.isQuoted($0) }),
      colon > sentence.lowerBound, colon + 1 < sentence.upperBound
    else { return nil }
    let head = sentence.lowerBound..<colon
    if head.count <= 6, !analysis.hasFinite(head), analysis.isCapitalised(head.lowerBound),
      let content = contents.stripped(colon + 1..<sentence.upperBound)
    {
      return (head, content, "name and colon")
    }
    if analysis.isQuoted(colon + 1), let source = sources.phrase(endingAt: colon, in: sentence),
      analysis.isCapitalised(source.lowerBound) || analysis.has(source.upperBound - 1, .person),
      !analysis.hasFinite(source), let content = contents.stripped(colon + 1..<sentence.upperBound)
    {
      return (source, content, "colon and quotation")
    }
    let tail = contents.trimmed(colon + 1, sentence.upperBound)
    if tail - colon - 1 <= 4, tail > colon + 1,
      (colon + 1..<tail).contains(where: { analysis.has($0, [.person, .document]) }),
      let content = contents.stripped(head)
    {
      return (colon + 1..<tail, content, "colon and source")
    }
    return nil
  }
}
