// Finds the attributions of one sentence: for each cue its source and its content.

struct AttributionFinder {
  let analysis: Analysis
  var contents: ContentFinder
  let lexicon = CueLexicon.shared

  init(_ analysis: Analysis) {
    self.analysis = analysis
    contents = ContentFinder(analysis: analysis)
  }

  var sources: SourceFinder { SourceFinder(analysis: analysis) }
  var cues: CueFinder { CueFinder(analysis: analysis) }

  /// How many cues inside the contents of one sentence are looked at: "X said X said X said …" is a long
  /// content for each of them.
  private static let nestedReach = 8

  /// The attributions of a sentence, in the order of their cues.
  func attributions(inSentence number: Int) -> [FoundAttribution] {
    let sentence = analysis.document.sentences[number].tokens
    var found: [FoundAttribution] = []
    var tried = 0
    for cue in cues.cues(in: sentence) {
      if let outer = found.first(where: { $0.content.contains { $0.contains(cue.head) } }) {
        tried += 1
        if tried <= Self.nestedReach, let inner = nested(cue, in: outer, sentence: sentence) {
          found.append(inner)
        }
      } else if let attribution = attribution(
        of: cue, in: sentence, after: tried == 0 ? found : found.filter { $0.within == nil }),
        // "responded by saying that …" says it once.
        attribution.content != found.last?.content, !isAboutNaming(attribution.content),
        !isOnlyPronoun(attribution.content)
      {
        found.append(attribution)
      }
    }
    if let turn = turn(in: sentence), number == 0 || found.allSatisfy(isOwn) {
      return [
        FoundAttribution(
          cue: nil, source: turn.source, content: [turn.content], sentence: number, rule: .turn)
      ]
    }
    for index in found.indices { complete(&found[index], number, sentence) }
    if found.isEmpty, let signature = signature(in: sentence) {
      found.append(
        FoundAttribution(
          cue: nil, source: signature.source, content: [signature.content], sentence: number,
          rule: .signature))
    } else if found.isEmpty, let colon = colonAttribution(in: sentence) {
      found.append(
        FoundAttribution(
          cue: nil, source: colon.source, content: [colon.content], sentence: number,
          rule: colon.rule))
    }
    return found
  }

  /// "which Hill Radio reported on Monday": what is reported stands before; "believe that?".
  private func isOnlyPronoun(_ content: [Range<Int>]) -> Bool {
    guard content.count == 1, content[0].count == 1 else { return false }
    let only = content[0].lowerBound
    return analysis.isPunctuation(only) || analysis.has(only, .relative) && !analysis.isQuoted(only)
  }

  /// Whether an attribution belongs to the turn it stands in: "I think", "they want". What a turn reports
  /// that somebody named has said does not.
  func isOwn(_ attribution: FoundAttribution) -> Bool {
    guard let source = attribution.source, let cue = attribution.cue, cue.row >= 0 else {
      return attribution.source == nil
    }
    return source.count == 1 && analysis.has(source.lowerBound, [.subjectPronoun, .relative])
      || !lexicon.rows[cue.row].frames.contains(.quotation)
  }

  func attribution(
    of cue: Cue, in sentence: Range<Int>, after found: [FoundAttribution]
  ) -> FoundAttribution? {
    switch cue.voice {
    case .accordingTo: return accordingTo(cue, in: sentence)
    case .opening: return opening(words: cue, in: sentence)
    case .finite, .participle, .infinitive, .adjective:
      return active(cue, in: sentence, after: found)
    case .passive, .reducedPassive: return passive(cue, in: sentence)
    case .noun: return noun(cue, in: sentence)
    }
  }

  /// The act of a third party inside a content ("Smith said Russia has agreed to …") is a claim of its own.
  func nested(
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
  func isAct(_ row: CueRow) -> Bool {
    guard row.frames.contains(.quotation) else { return false }
    switch row.modality {
    case .agreement, .promise, .threat, .denial, .statement, .accusation, .demand: return true
    default: return false
    }
  }

  /// Adds what every attribution of a sentence has: its place, its antecedent, what stands around it.
  func complete(
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
  func clauseStart(before source: Int, in sentence: Range<Int>) -> Int {
    var start = source
    while start > sentence.lowerBound, !analysis.isQuoted(start - 1), !analysis.isFinite(start - 1),
      !analysis.isPunctuation(start - 1)
        || ![";", ":", "(", ")"].contains(analysis.lower(start - 1))
    {
      start -= 1
    }
    return start
  }
}
