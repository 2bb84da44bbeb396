// Tells from the words beside a cue whether it is a verb or part of a noun phrase.

extension CueFinder {
  /// Whether a word of one of the classes stands at `index` that a noun must follow; not when its capital
  /// shows that it is a name or a party member: "Marty Small said", "another Republican added".
  func opensNounPhrase(_ index: Int, _ classes: WordClass, before verb: Int) -> Bool {
    guard analysis.has(index, classes), !isHeadNoun(index, of: verb) else { return false }
    return
      !(analysis.isCapitalised(index) && analysis.has(index, .adjective) && index > 0
      && analysis.token(index).followsSpace && !analysis.isPunctuation(index - 1))
  }

  /// "The Israeli military said", "the army chief denied it": an adjective that is the head of the noun phrase
  /// before a verb, for what follows the verb cannot follow a participle.
  func isHeadNoun(_ index: Int, of verb: Int) -> Bool {
    guard analysis.has(index, .adjective), index > 0, !analysis.isPunctuation(index - 1) else {
      return false
    }
    let word = analysis.lower(verb)
    if Self.nounPlurals.contains(word) { return false }
    if Self.headNouns.contains(analysis.lower(index)) || Self.neverAttributive.contains(word) {
      return true
    }
    return verb + 1 < analysis.infos.count
      && analysis.has(verb + 1, [.determiner, .possessive, .subjectPronoun])
  }

  /// "Kenya's military estimates that", "the army fears the bridge …": no plural noun leads to a clause here.
  func isBehindHeadNoun(_ verb: Int) -> Bool {
    verb > 1 && verb + 1 < analysis.infos.count
      && (analysis.lower(verb + 1) == "that"
        && !(verb + 2 < analysis.infos.count && analysis.isFinite(verb + 2))
        || analysis.has(verb + 1, [.determiner, .possessive, .subjectPronoun]))
      && (Self.headNouns.contains(analysis.lower(verb - 1))
        || Self.collectives.contains(analysis.lower(verb - 1)))
      && (analysis.lower(verb - 2) == "'s" || analysis.has(verb - 2, .determiner))
  }

  /// "the deadliest attacks": a noun follows.
  func isSuperlative(_ index: Int) -> Bool {
    let word = analysis.lower(index)
    return word.utf8.count > 5
      && (word.hasSuffix("iest") || word.hasSuffix("gest") || word == "latest")
      && !analysis.isCapitalised(index)
  }

  /// "A resident of the town | fears": a clause that has no verb yet.
  func opensClause(before index: Int) -> Bool {
    var first = index
    while first > 0, !analysis.isPunctuation(first - 1), !analysis.isQuoted(first - 1),
      index - first < 16
    {
      first -= 1
      if analysis.isFinite(first) || analysis.has(first, .auxiliary) { return false }
    }
    return first < index
      && analysis.has(first, [.determiner, .quantifier, .possessive, .person])
  }

  /// "fears the bridge …", "estimates that …", "plans to leave": no plural noun stands before a determiner or
  /// "that", and few do before "to".
  func leadsToClause(_ index: Int) -> Bool {
    let next = index + 1
    return next < analysis.infos.count
      && (["that", "on"].contains(analysis.lower(next)) || isInfinitive(next, behind: index)
        || analysis.token(next).kind == .number
        || analysis.has(next, [.determiner, .possessive, .subjectPronoun, .quantifier]))
  }

  private func isInfinitive(_ marker: Int, behind verb: Int) -> Bool {
    guard analysis.lower(marker) == "to", marker + 1 < analysis.infos.count else { return false }
    let row = analysis.infos[verb].verbRow
    return row >= 0 && lexicon.rows[Int(row)].frames.contains(.infinitive)
      && !analysis.has(marker + 1, [.determiner, .possessive, .objectPronoun, .be])
      && !analysis.isCapitalised(marker + 1)
  }

  /// "It has 40 cases and fears the disease will spread": the second verb of a subject.
  func isSecondVerb(_ index: Int, behind before: Int, in sentence: Range<Int>) -> Bool {
    analysis.has(before, .coordinator) && leadsToClause(index)
      && analysis.hasFinite(sentence.lowerBound..<before)
  }

  /// "five million in reported gifts": a participle between a preposition and its noun.
  func modifies(_ index: Int, behind before: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    return next < sentence.upperBound
      && ["in", "of", "with", "to", "by"].contains(analysis.lower(before))
      && !["said", "told"].contains(analysis.lower(index))
      && !analysis.has(next, [.determiner, .subjectPronoun, .possessive])
      && !analysis.isQuoted(next) && !analysis.isCapitalised(next)
  }
}
