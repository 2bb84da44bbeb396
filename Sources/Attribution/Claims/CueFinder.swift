// Finds cues: forms of a verb, noun or adjective of the cue lexicon that stand as such in their sentence.

struct CueFinder {
  let analysis: Analysis
  let lexicon = CueLexicon.shared

  /// The cues of a sentence outside its quotations, in order.
  func cues(in sentence: Range<Int>) -> [Cue] {
    let cues = sentence.compactMap { cue(at: $0, in: sentence) }
    return openingWords(in: sentence).map { [$0] + cues } ?? cues
  }

  private func cue(at index: Int, in sentence: Range<Int>) -> Cue? {
    let info = analysis.infos[index]
    guard info.mayBeCue || analysis.isAccording(index), !analysis.isQuoted(index) else {
      return nil
    }
    if let cue = particleVerb(index, in: sentence) { return cue }
    if info.verbRow >= 0 {
      if let cue = quotedSpeech(index, in: sentence) { return cue }
      if opensQuotedSpeech(index, in: sentence) { return nil }
    }
    if info.verbRow >= 0, let cue = verb(index, info, in: sentence) { return cue }
    if info.nominalRow >= 0, let cue = nominal(index, Int(info.nominalRow), in: sentence) {
      return cue
    }
    return accordingTo(index, in: sentence)
  }

  private func accordingTo(_ index: Int, in sentence: Range<Int>) -> Cue? {
    guard analysis.isAccording(index), index + 1 < sentence.upperBound,
      analysis.lower(index + 1) == "to"
    else { return nil }
    return Cue(
      head: index, tokens: index..<index + 2, row: -1, voice: .accordingTo, isNegated: false)
  }

  /// "pointed out", "shot back": the particle belongs to the cue.
  private func particleVerb(_ index: Int, in sentence: Range<Int>) -> Cue? {
    guard analysis.infos[index].takesParticle, index + 1 < sentence.upperBound,
      !analysis.isQuoted(index + 1),
      let entry = lexicon.particleVerbs[analysis.lower(index)]?[analysis.lower(index + 1)]
    else { return nil }
    var info = WordInfo()
    info.verbRow = Int32(entry.row)
    info.verbForm = entry.form
    guard var cue = verb(index, info, in: sentence) else { return nil }
    cue.tokens = cue.tokens.lowerBound..<index + 2
    return cue
  }

  private func verb(_ index: Int, _ info: WordInfo, in sentence: Range<Int>) -> Cue? {
    let start = groupStart(index, in: sentence)
    let row = Int(info.verbRow)
    guard
      let voice = voice(index, info.verbForm, start: start, row: row, in: sentence)
    else { return nil }
    let isPlain = voice == .participle || voice == .reducedPassive
    let tokens = (isPlain ? index : start)..<index + 1
    let isNegated = (start..<index).contains { analysis.has($0, .negation) }
    return Cue(head: index, tokens: tokens, row: row, voice: voice, isNegated: isNegated)
  }

  /// The first auxiliary or adverb of the verb group that ends at `index`.
  func groupStart(_ index: Int, in sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, isGroupMember(start - 1), !analysis.isQuoted(start - 1) {
      start -= 1
    }
    while start < index,
      analysis.lower(start) == "there" || analysis.lower(start) == "here" || isWill(start, index)
    {
      start += 1
    }
    return start
  }

  /// "Will urged": the name, since the auxiliary has no past form behind it.
  private func isWill(_ start: Int, _ verb: Int) -> Bool {
    analysis.lower(start) == "will" && analysis.isCapitalised(start)
      && analysis.infos[verb].verbForm == .past && start + 1 == verb
  }

  private func isGroupMember(_ index: Int) -> Bool {
    if analysis.lower(index) == "'s" {
      return index > 0 && analysis.has(index - 1, .subjectPronoun)
    }
    let classes = analysis.classes(index)
    if analysis.lower(index) == "to" { return isInfinitiveMarker(index) }
    if analysis.lower(index) == "since" { return index > 0 && analysis.has(index - 1, .have) }
    return !classes.isDisjoint(with: [.have, .be, .doVerb, .modal, .negation, .adverb])
      && classes.isDisjoint(with: [.determiner, .subordinator, .relative])
  }

  private func isInfinitiveMarker(_ index: Int) -> Bool {
    guard index + 1 < analysis.infos.count else { return false }
    let next = analysis.infos[index + 1]
    return analysis.has(index + 1, .be) && analysis.lower(index + 1) == "be"
      || analysis.lower(index + 1) == "have"
      || next.verbRow >= 0 && next.verbForm == .base || analysis.has(index + 1, .adverb)
  }

  private func voice(
    _ index: Int, _ form: CueForm, start: Int, row: Int, in sentence: Range<Int>
  ) -> Cue.Voice? {
    let group = start..<index
    let before = start > sentence.lowerBound ? start - 1 : nil
    switch form {
    case .gerund: return gerundVoice(index, group: group, before: before)
    case .base: return baseVoice(index, group: group, before: before)
    case .thirdPerson:
      return thirdPersonVoice(index, group: group, before: before, in: sentence)
    case .past, .pastParticiple:
      return pastVoice(index, form, group: group, before: before, row: row, in: sentence)
    case .nominal: return nil
    }
  }

  private func gerundVoice(_ index: Int, group: Range<Int>, before: Int?) -> Cue.Voice? {
    if group.contains(where: { analysis.has($0, .be) || analysis.lower($0) == "'s" }) {
      return .finite
    }
    guard let before else { return .participle }
    if opensNounPhrase(before, [.determiner, .possessive, .adjective, .quantifier], before: index) {
      return nil
    }
    if analysis.has(index, .preposition) || Self.weakParticiples.contains(analysis.lower(index)) {
      return nil
    }
    return .participle
  }

  private func baseVoice(_ index: Int, group: Range<Int>, before: Int?) -> Cue.Voice? {
    if let last = group.last(where: { !analysis.has($0, .adverb) || analysis.has($0, .auxiliary) })
    {
      if analysis.lower(last) == "to" { return .infinitive }
      if analysis.has(last, [.modal, .doVerb]) { return .finite }
      if analysis.has(last, [.be, .have]) { return nil }
    }
    if analysis.lower(index) == "state", index + 1 < analysis.infos.count,
      ![":", "that"].contains(analysis.lower(index + 1))
    {
      return nil
    }
    guard let before else { return nil }
    if analysis.isPunctuation(before) {
      let closes = analysis.isComma(before) || [")", "%"].contains(analysis.lower(before))
      return closes && Self.neverNouns.contains(analysis.lower(index)) ? .finite : nil
    }
    if analysis.has(before, [.determiner, .possessive, .adjective, .preposition, .modal]),
      !(isHeadNoun(before, of: index) && Self.neverNouns.contains(analysis.lower(index)))
    {
      return analysis.has(before, .modal) ? .finite : nil
    }
    if analysis.has(before, [.subjectPronoun, .relative, .quantifier]) {
      return analysis.lower(before) == "no" ? nil : .finite
    }
    let next = index + 1
    if next < analysis.infos.count, analysis.has(next, [.be, .have, .modal]),
      !Self.neverNouns.contains(analysis.lower(index))
    {
      return nil
    }
    let isVerb = leadsOn(index)
    if analysis.has(before, .coordinator) { return isVerb ? .finite : nil }
    return isPluralNoun(before) || isVerb || isJoint(before)
      || Self.neverNouns.contains(analysis.lower(index)) ? .finite : nil
  }

  /// Whether a word follows that stands behind a verb only: "call him", or "that" behind what is no noun.
  private func leadsOn(_ index: Int) -> Bool {
    let next = index + 1
    guard next < analysis.infos.count, !analysis.isCapitalised(index) else { return false }
    if analysis.lower(next) == "that" { return Self.neverNouns.contains(analysis.lower(index)) }
    return leadsToPronoun(index)
  }

  private func leadsToPronoun(_ index: Int) -> Bool {
    let next = index + 1
    guard next < analysis.infos.count, !analysis.isCapitalised(index) else { return false }
    switch analysis.lower(next) {
    case "him", "them", "me", "us", "himself", "herself", "itself", "themselves", "it", "this":
      return true
    default: return false
    }
  }

  /// "Clinton and Sanders": a plural of two names.
  private func isJoint(_ last: Int) -> Bool {
    guard analysis.isCapitalised(last) else { return false }
    var index = last
    while index > 0, last - index < 4, analysis.lower(index) != "and",
      analysis.isCapitalised(index) || analysis.lower(index) == "."
    {
      index -= 1
    }
    return analysis.lower(index) == "and" && index > 0 && analysis.isCapitalised(index - 1)
  }

  private func isPluralNoun(_ index: Int) -> Bool {
    let word = analysis.lower(index)
    if Self.plurals.contains(word) { return true }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      && !Self.singulars.contains(word) && !analysis.isFinite(index)
      && word.utf8.count > 3
  }

  private func thirdPersonVoice(
    _ index: Int, group: Range<Int>, before: Int?, in sentence: Range<Int>
  ) -> Cue.Voice? {
    if group.contains(where: { analysis.has($0, .auxiliary) || analysis.lower($0) == "to" }) {
      return nil
    }
    guard let before else { return nil }
    if opensNounPhrase(
      before, [.determiner, .possessive, .adjective, .preposition, .quantifier], before: index),
      !analysis.has(before, .subjectPronoun), !isBehindHeadNoun(index),
      !Self.pronounsOfNumber.contains(analysis.lower(before))
        || Self.nounPlurals.contains(analysis.lower(index))
    {
      return nil
    }
    if analysis.has(before, [.subjectPronoun, .relative]) { return .finite }
    if analysis.lower(index) == "states" {
      let next = index + 1
      guard next < analysis.infos.count, ["that", ":"].contains(analysis.lower(next)) else {
        return nil
      }
    }
    guard Self.nounPlurals.contains(analysis.lower(index)) else { return .finite }
    if isSuperlative(before) { return nil }
    if leadsToPronoun(index) { return .finite }
    if analysis.isComma(before) {
      let next = index + 1
      return next < analysis.infos.count
        && (leadsToClause(index) || analysis.isCapitalised(next) || analysis.isQuoted(next))
        ? .finite : nil
    }
    return analysis.isCapitalised(before) || analysis.has(before, [.person, .document])
      || leadsToClause(index) && opensClause(before: index)
      || isSecondVerb(index, behind: before, in: sentence) || isBehindHeadNoun(index)
      || analysis.isPunctuation(before) && !analysis.isComma(before)
      ? .finite : nil
  }

  private func pastVoice(
    _ index: Int, _ form: CueForm, group: Range<Int>, before: Int?, row: Int,
    in sentence: Range<Int>
  ) -> Cue.Voice? {
    let auxiliary = group.last { analysis.has($0, .auxiliary) || analysis.lower($0) == "'s" }
    if let auxiliary {
      if analysis.has(auxiliary, .be) { return .passive }
      if ["'s", "'d"].contains(analysis.lower(auxiliary)) || analysis.has(auxiliary, .have) {
        return .finite
      }
      return nil
    }
    let next = index + 1
    if let before,
      analysis.lower(before) == "when" || analysis.lower(before) == "if"
        || analysis.lower(before) == "once",
      analysis.lower(index) == "asked"
    {
      return .participle
    }
    let isBy =
      next + 1 < sentence.upperBound && analysis.lower(next) == "by"
      && !analysis.has(next + 1, .medium) && !analysis.lower(next + 1).hasSuffix("ing")
    guard let before else {
      if analysis.lower(index) == "asked" { return .participle }
      if next < sentence.upperBound, analysis.isCapitalised(next),
        lexicon.rows[row].frames.contains(.quotation)
      {
        return .finite
      }
      return isBy ? .reducedPassive : nil
    }
    if opensNounPhrase(before, [.determiner, .possessive, .adjective], before: index),
      !analysis.has(before, .subjectPronoun), !analysis.has(before, .relative),
      !analysis.has(before, .quantifier),
      !["another", "each", "neither", "either", "other", "others"].contains(analysis.lower(before))
    {
      return nil
    }
    if isBy { return .reducedPassive }
    if modifies(index, behind: before, in: sentence) { return nil }
    return form == .pastParticiple ? nil : .finite
  }
}
