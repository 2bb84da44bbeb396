// Tells where, within a content, the next attribution begins.

extension ContentFinder {
  /// Whether a verb of saying follows at once, its subject being that of the cue before: "and added".
  func isCoordinatedCue(_ index: Int, in sentence: Range<Int>) -> Bool {
    var position = index
    while position < sentence.upperBound, analysis.has(position, [.adverb, .have]) { position += 1 }
    guard position < sentence.upperBound, !analysis.isQuoted(position) else { return false }
    let info = analysis.infos[position]
    guard info.verbRow >= 0 else { return false }
    let row = lexicon.rows[Int(info.verbRow)]
    if leadsAway(position + 1, row, in: sentence) { return false }
    if info.verbForm == .past, Self.hostile.contains(row.modality), row.frames.contains(.object) {
      return true
    }
    guard row.frames.contains(.quotation) || row.frames.contains(.clause), row.modality != .belief
    else {
      return false
    }
    if info.verbForm == .past, !row.frames.contains(.quotation), row.lemma == "find" {
      return position + 1 < sentence.upperBound && analysis.lower(position + 1) == "that"
    }
    return info.verbForm == .past
      || info.verbForm == .thirdPerson && position + 1 < sentence.upperBound
        && (analysis.lower(position + 1) == "that" || analysis.isQuoted(position + 1)
          || analysis.has(position + 1, .subjectPronoun))
  }

  /// "was arrested and reported | to a judge": a preposition that leads from no cue of the row to its content or
  /// to where and when it is said.
  private func leadsAway(_ index: Int, _ row: CueRow, in sentence: Range<Int>) -> Bool {
    index + 1 < sentence.upperBound && analysis.isOne(of: Self.away, index)
      && !row.prepositions.contains(analysis.lower(index))
      && !(analysis.lower(index) == "to"
        && !row.frames.isDisjoint(with: [.infinitive, .objectInfinitive, .quotation])
        && !analysis.has(index + 1, .determiner))
  }

  private static let away = WordSet("to into from under by onto through across")

  /// "…, and accused the rebels of it": what is said in such a verb takes a new claim.
  private static let hostile: Set<Modality> = [.accusation, .demand]

  /// Whether a subject of its own with a verb of saying follows: "and Clinton said".
  ///
  /// - Parameter isComma: Whether a comma stands before "and": then believing counts too.
  func introducesAttribution(
    _ index: Int, in sentence: Range<Int>, behind isComma: Bool = false
  ) -> Bool {
    let limit = min(sentence.upperBound, index + 9)
    guard index < limit, !analysis.isQuoted(index) else { return false }
    for position in index + 1..<max(index + 1, limit) {
      if analysis.isQuoted(position) { return false }
      let info = analysis.infos[position]
      if info.verbRow >= 0, !analysis.isCapitalised(position),
        info.verbForm == .past || info.verbForm == .thirdPerson,
        attributes(lexicon.rows[Int(info.verbRow)], behindComma: isComma)
      {
        var before = position - 1
        while before > index, analysis.has(before, .adverb) { before -= 1 }
        // "the port and Lattakia airport and said": the verb has another subject.
        if before > index, analysis.has(before, .coordinator) { return false }
        if before > index, analysis.has(before, .relative) { continue }
        return !analysis.has(position - 1, [.determiner, .adjective, .preposition])
          || analysis.has(position - 1, .subjectPronoun)
      }
      if analysis.isPunctuation(position), analysis.lower(position) != "." { return false }
      if analysis.has(position, [.modal, .be, .doVerb, .verb]), !analysis.has(position, .have) {
        return false
      }
      if analysis.has(position, .subordinator), !analysis.has(position, .preposition) {
        return false
      }
    }
    return false
  }

  private func attributes(_ row: CueRow, behindComma isComma: Bool) -> Bool {
    if row.frames.contains(.quotation) { return true }
    guard isComma else { return false }
    return row.frames.contains(.clause)
      || [.accusation, .denial, .demand, .promise, .threat, .agreement].contains(row.modality)
  }

  /// Whether a parenthetic attribution follows: ", he said," or ", the ministry said."
  func attributes(_ index: Int, in sentence: Range<Int>) -> Bool {
    let limit = min(sentence.upperBound, index + 12)
    guard index < limit else { return false }
    for position in index..<limit {
      if analysis.isQuoted(position) { return false }
      if analysis.lower(position) == "according" { return true }
      let info = analysis.infos[position]
      if info.verbRow >= 0, !analysis.isCapitalised(position),
        info.verbForm == .past || info.verbForm == .thirdPerson
          || isPresentPlural(position, behind: index),
        lexicon.rows[Int(info.verbRow)].frames.contains(.quotation)
      {
        let next = position + 1
        if next >= sentence.upperBound { return true }
        return analysis.isPunctuation(next) && !analysis.isQuoted(next)
          || analysis.has(next, [.time, .timeModifier])
          || lexicon.rows[Int(info.verbRow)].frames.contains(.addressee)
            && position > index && tellsNothing(next, in: sentence)
          || ["on", "in", "at", "during"].contains(analysis.lower(next))
          || (index..<position).allSatisfy { analysis.has($0, [.adverb, .have]) }
      }
      if analysis.isPunctuation(position), analysis.lower(position) != "." { return false }
      if analysis.has(position, [.modal, .be, .doVerb]) { return false }
    }
    return false
  }

  /// ", the chief told Hill Radio on Monday": somebody is told, but nothing that they are told follows.
  private func tellsNothing(_ start: Int, in sentence: Range<Int>) -> Bool {
    for index in (start..<sentence.upperBound).prefix(9) {
      if analysis.isQuoted(index) || analysis.isColon(index)
        || analysis.has(index, [.questionWord, .subjectPronoun]) || analysis.isFinite(index)
        || ["that", "to", "of", "about"].contains(analysis.lower(index))
      {
        return false
      }
      if analysis.isPunctuation(index) { return true }
    }
    return start < sentence.upperBound
  }

  /// ", officials say": a base form behind a plural.
  private func isPresentPlural(_ index: Int, behind start: Int) -> Bool {
    index > start && analysis.infos[index].verbForm == .base && analysis.lower(index) == "say"
      && analysis.lower(index - 1).hasSuffix("s")
  }
}
