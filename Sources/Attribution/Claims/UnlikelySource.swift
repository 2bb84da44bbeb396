// Tells which subjects of a cue say, believe or promise nothing.

extension AttributionFinder {
  /// "a fear that threatens the city": what "that" stands for says something only if it is somebody or a
  /// document.
  func isUnlikely(_ source: Range<Int>, _ row: CueRow, in sentence: Range<Int>) -> Bool {
    guard source.count == 1, analysis.lower(source.lowerBound) == "that",
      !row.frames.contains(.quotation)
    else { return false }
    guard let antecedent = sources.antecedent(of: source.lowerBound, in: sentence) else {
      return true
    }
    return !analysis.has(antecedent.upperBound - 1, [.person, .document])
  }

  static let namingVerbs: Set<String> = ["call", "name", "dub", "term", "label"]

  /// "a band called …": an indefinite noun that is no person, right before the participle.
  func isThing(_ source: Range<Int>, _ cue: Cue) -> Bool {
    Self.namingVerbs.contains(lexicon.rows[cue.row].lemma) && cue.tokens.count == 1
      && ["a", "an"].contains(analysis.lower(source.lowerBound))
      && !source.contains { analysis.has($0, .person) }
  }

  /// "Tensions threatened to …": things do not attribute, unless they are documents that say something.
  func isAbstract(_ source: Range<Int>) -> Bool {
    var head = source.upperBound - 1
    if let preposition = source.dropFirst().first(where: { analysis.has($0, .preposition) }) {
      head = preposition - 1
    }
    let word = analysis.lower(head)
    if analysis.isCapitalised(head), head > source.lowerBound || isSurname(head) { return false }
    return !analysis.has(head, [.person, .document, .medium, .subjectPronoun, .relative])
      && AbstractNouns.contains(word)
  }

  /// "Fleming", "Hannity": a single word in capitals that another than the start of the sentence may have
  /// given them.
  private func isSurname(_ index: Int) -> Bool {
    !AbstractNouns.isListed(analysis.lower(index))
      && (index > 0 && analysis.token(index - 1).kind == .word
        || AbstractNouns.endsLikeName(analysis.lower(index)))
  }
}

extension ClaimAssembler {
  /// "Rebels attacked the town", "Russia attacked a refinery": not with words, unless a reason follows ("attacked
  /// the plan as unfair").
  func isBlow(_ attribution: FoundAttribution, _ sources: [ResolvedSource]) -> Bool {
    guard let cue = attribution.cue, cue.row >= 0, attribution.rule == .object,
      Self.blows.contains(lexicon.rows[cue.row].lemma)
    else { return false }
    let isFighting = sources.contains { source in
      switch resolver.table.type(of: source.actor) {
      case .country, .military, .armedGroup: true
      case .anonymousSource: isFighter(attribution.source)
      default: false
      }
    }
    return isFighting
      && !attribution.content.joined().contains { Self.reasons.contains(document.tokens[$0].lower) }
  }

  private func isFighter(_ source: Range<Int>?) -> Bool {
    source?.last.map { resolver.text.has([.group, .force], $0) } ?? false
  }

  private static let blows: Set<String> = ["attack", "blast", "hammer", "pound", "target"]
  private static let reasons: Set<String> = ["as", "for", "over"]
}
