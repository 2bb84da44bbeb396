// Finds whom an outlet cites: "Hill Radio reported, citing an officer, that …".

/// Gives what somebody reports in the words of others to those others, and makes who reports it their
/// carrier (GUIDELINES §1, nested attribution).
struct CitedSources {
  let analysis: Analysis
  let sources: SourceFinder
  private let contents: ContentFinder
  private let lexicon = CueLexicon.shared

  init(_ analysis: Analysis) {
    self.analysis = analysis
    sources = SourceFinder(analysis: analysis)
    contents = ContentFinder(analysis: analysis)
  }

  /// One place where somebody is cited.
  private struct Citation {
    /// The verb: "citing", "quoted".
    var verb: Int
    /// The noun phrase of who is cited.
    var cited: Range<Int>
    var sentence: Range<Int>
    var number: Int
  }

  /// The attributions of one sentence, those of the act of citing replaced by what is cited; O(tokens).
  func resolved(_ found: [FoundAttribution], inSentence number: Int) -> [FoundAttribution] {
    let sentence = analysis.document.sentences[number].tokens
    var found = found
    for verb in sentence where isOfCiting(verb) && !analysis.isQuoted(verb) {
      if verb + 2 < sentence.upperBound, analysis.isBy(verb + 1) {
        found = withoutPassive(verb, found)
        continue
      }
      guard let cited = cited(behind: verb, in: sentence) else { continue }
      let citation = Citation(verb: verb, cited: cited, sentence: sentence, number: number)
      if !give(citation, whatItSays: &found) { give(citation, whatIsReported: &found) }
    }
    return found
  }

  /// The noun phrase behind a verb of citing, when it names somebody.
  private func cited(behind verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let phrase = sources.described(after: verb + 1, in: sentence) else { return nil }
    var end = phrase.upperBound
    while end > phrase.lowerBound, analysis.isPunctuation(end - 1) { end -= 1 }
    let cited = phrase.lowerBound..<end
    return !cited.isEmpty && isParty(cited) ? cited : nil
  }

  /// "A member, quoted by Hill Radio, said": who carries it is found with the carriers.
  private func withoutPassive(_ verb: Int, _ found: [FoundAttribution]) -> [FoundAttribution] {
    let sources = found.filter { $0.cue?.head != verb }.compactMap(\.source)
    return found.filter { act in
      act.cue?.head != verb
        || !sources.contains { source in
          act.content.allSatisfy { source.contains($0.lowerBound) }
        }
    }
  }

  /// "…, Hill Radio quoted an officer as saying", "cited an officer as saying that …".
  private func give(_ citation: Citation, whatItSays found: inout [FoundAttribution]) -> Bool {
    let (verb, end) = (citation.verb, citation.sentence.upperBound)
    let speech = citation.cited.upperBound + 1
    guard speech < end, analysis.lower(speech - 1) == "as",
      analysis.infos[speech].verbForm == .gerund, analysis.infos[speech].verbRow >= 0,
      let carrier = found.first(where: { $0.cue?.head == verb })?.source
        ?? sources.subject(before: verb, in: citation.sentence)
    else { return false }
    let act = found.first { $0.cue?.head == verb }
    if let said = found.firstIndex(where: { $0.cue?.head == speech }) {
      found[said].source = citation.cited
      found[said].carriers.insert(carrier, at: 0)
      found.removeAll { $0.cue?.head == verb }
      return true
    }
    guard let act else { return false }
    let start = speech + 1 < end && analysis.lower(speech + 1) == "that" ? speech + 2 : speech + 1
    let behind = contents.stripped(start..<max(start, end))
    guard let content = behind ?? clause(before: carrier, citation) else { return false }
    found.removeAll { $0.cue?.head == verb }
    found.append(
      FoundAttribution(
        cue: act.cue, source: citation.cited, content: [content], carriers: [carrier],
        sentence: citation.number, circumstances: act.circumstances,
        rule: behind == nil ? .postposed : .clause))
    return true
  }

  /// "Hill Radio, citing an officer, reported that …", "According to Hill Radio, which cited an officer, …",
  /// "…, Hill Radio reported, citing an officer".
  private func give(_ citation: Citation, whatIsReported found: inout [FoundAttribution]) {
    let (verb, cited) = (citation.verb, citation.cited)
    let act = found.first { $0.cue?.head == verb }
    let report = found.firstIndex { attribution in
      guard let cue = attribution.cue, cue.head != verb, attribution.within == nil,
        let source = attribution.source, isReport(cue)
      else { return false }
      return source == act?.source || source.upperBound == verb - 1 && analysis.isComma(verb - 1)
        || isSoon(verb, behind: cue.tokens.upperBound)
        || cue.voice == .accordingTo && attribution.content.contains { $0.lowerBound == verb - 1 }
    }
    if let report, let carrier = found[report].source {
      let content = found[report].content.compactMap { without(verb, cited, $0) }
      guard !content.isEmpty else { return }
      found[report].content = content
      found[report].source = cited
      found[report].carriers.insert(carrier, at: 0)
      found.removeAll { $0.cue?.head == verb }
    } else if let act, let carrier = act.source,
      let content = clause(behind: cited, citation) ?? clause(before: carrier, citation),
      let cue = CueFinder(analysis: analysis).cues(in: citation.sentence).last(where: {
        carrier.upperBound <= $0.head && $0.head < verb && $0.voice == .finite && isReport($0)
      })
    {
      found.removeAll { $0.cue?.head == verb || $0.content == [content] }
      found.append(
        FoundAttribution(
          cue: cue, source: cited, content: [content], carriers: [carrier],
          sentence: citation.number, circumstances: [cue.tokens.upperBound..<verb],
          rule: content.lowerBound < verb ? .postposed : .thatClause))
    }
  }

  private func isReport(_ cue: Cue) -> Bool {
    cue.voice == .accordingTo
      || cue.row >= 0 && lexicon.rows[cue.row].frames.contains(.quotation)
  }

  /// "reported on Thursday, citing": nothing but a time and a comma between cue and verb.
  private func isSoon(_ verb: Int, behind cue: Int) -> Bool {
    cue < verb && verb - cue <= 6 && analysis.isComma(verb - 1)
      && (cue..<(verb - 1)).allSatisfy {
        analysis.has($0, [.time, .timeModifier, .preposition, .determiner])
          || analysis.token($0).kind == .number
      }
  }

  /// A part of a content without the words that cite.
  private func without(_ verb: Int, _ cited: Range<Int>, _ part: Range<Int>) -> Range<Int>? {
    guard part.contains(verb) else { return part }
    if verb - part.lowerBound <= 1 { return contents.stripped(cited.upperBound..<part.upperBound) }
    return contents.stripped(part.lowerBound..<verb)
  }

  /// ", that the pause would hold": the clause behind who is cited.
  private func clause(behind cited: Range<Int>, _ citation: Citation) -> Range<Int>? {
    let start = cited.upperBound
    guard start + 2 < citation.sentence.upperBound, analysis.isComma(start),
      analysis.lower(start + 1) == "that"
    else { return nil }
    return contents.stripped((start + 2)..<citation.sentence.upperBound)
  }

  /// "The road is closed, the Harbour Post wrote": all that stands before a carrier behind a comma.
  private func clause(before carrier: Range<Int>, _ citation: Citation) -> Range<Int>? {
    guard carrier.lowerBound - 1 > citation.sentence.lowerBound,
      analysis.isComma(carrier.lowerBound - 1)
    else { return nil }
    return contents.stripped(citation.sentence.lowerBound..<carrier.lowerBound)
  }

  /// Whether a noun phrase names somebody who can say something: not "figures", not "concerns".
  private func isParty(_ phrase: Range<Int>) -> Bool {
    let end = phrase.first { $0 > phrase.lowerBound && analysis.has($0, .preposition) }
    let head = (end ?? phrase.upperBound) - 1
    if phrase.count == 1, analysis.has(head, .objectPronoun) { return true }
    if analysis.has(head, .person)
      || (phrase.lowerBound..<max(head, phrase.lowerBound)).contains(
        where: isDescribed)
    {
      return true
    }
    let word = analysis.token(head).word
    let classes = word >= 0 ? NameClass.of(Int(word)) : []
    if !classes.isDisjoint(with: [.groupReference, .outletNoun]) { return true }
    guard !analysis.has(head, [.document, .medium, .time]) else { return false }
    if !classes.isDisjoint(with: [.anonymous, .group, .office, .body, .force]) { return true }
    if Self.bodies.contains(analysis.lower(head)) { return true }
    guard analysis.isCapitalised(head) else { return false }
    return !AbstractNouns.contains(analysis.lower(head))
      || head > phrase.lowerBound && analysis.isCapitalised(head - 1)
  }

  private static let bodies: Set<String> = [
    "military", "intelligence", "regime", "leadership", "authority", "delegation", "mediators",
    "federation", "regulator", "crew", "hospital", "bureau",
  ]

  /// "sources" of "sources familiar with the talks".
  private func isDescribed(_ index: Int) -> Bool {
    guard !analysis.isPunctuation(index + 1), analysis.token(index).word >= 0 else { return false }
    return NameClass.of(Int(analysis.token(index).word)).contains(.anonymous)
      && Self.describing.contains(analysis.lower(index + 1))
  }

  private static let describing: Set<String> = [
    "familiar", "close", "briefed", "privy", "speaking", "working", "involved", "based", "who",
  ]

  /// Looked at for every token: four letters rule out nearly all.
  private func isOfCiting(_ index: Int) -> Bool {
    let key = analysis.token(index).key
    return (key == citing || key == cited || key == quoting)
      && Self.verbs.contains(analysis.lower(index))
  }

  private let citing = KeyedLists.key(of: "citi")
  private let cited = KeyedLists.key(of: "cite")
  private let quoting = KeyedLists.key(of: "quot")

  private static let verbs: Set<String> = [
    "citing", "quoting", "cited", "quoted", "cites", "quotes",
  ]
}
