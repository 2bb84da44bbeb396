// Finds who carried a claim: "…, Anadolu reported", "as quoted by the NTV broadcaster".

/// Turns attributions of attributions into one attribution with its carriers.
struct CarrierChain {
  let analysis: Analysis
  let sources: SourceFinder
  let lexicon = CueLexicon.shared

  init(_ analysis: Analysis) {
    self.analysis = analysis
    sources = SourceFinder(analysis: analysis)
  }

  /// The attributions of one sentence, those that only carry another folded into it.
  func folded(_ found: [FoundAttribution], in sentence: Range<Int>) -> [FoundAttribution] {
    var kept: [FoundAttribution] = []
    for var attribution in found {
      if carries(attribution), let carrier = attribution.source {
        let isBare = attribution.rule == .carrier
        if let inner = kept.lastIndex(where: { isBare || isInside($0, attribution) }) {
          kept[inner].carriers += [carrier] + attribution.carriers
          kept[inner].circumstances += attribution.circumstances
          continue
        }
        if isBare { continue }
        kept.removeAll { !isKept($0, inside: attribution) }
        for index in kept.indices where isWithin(kept[index], attribution) {
          kept[index].within = attribution.cue.map { analysis.document.span($0.tokens) }
          kept[index].isMainClause = isMain(kept[index], of: attribution)
          kept[index].needsOutlet = !isSaying(kept[index])
        }
      }
      attribution.carriers += quoting(attribution, in: sentence)
      kept.append(attribution)
    }
    return kept
  }

  /// Of what stands in the content of another attribution only the act of a third party is a claim.
  private func isKept(_ inner: FoundAttribution, inside outer: FoundAttribution) -> Bool {
    guard isWithin(inner, outer) else { return true }
    return isSaying(inner)
      || Self.acting.contains(inner.rule) && inner.source != nil && isMain(inner, of: outer)
  }

  /// "Uganda has agreed to leave" is worth a claim whoever tells it; "Uganda condemned the raid" where an outlet
  /// carries it.
  private func isSaying(_ inner: FoundAttribution) -> Bool {
    guard let cue = inner.cue, cue.row >= 0 else { return false }
    let row = lexicon.rows[cue.row]
    guard row.frames.contains(.quotation) else { return false }
    return [.infinitive, .thatClause].contains(inner.rule)
      || inner.rule == .preposition && [.agreement, .promise, .threat].contains(row.modality)
  }

  private func isWithin(_ inner: FoundAttribution, _ outer: FoundAttribution) -> Bool {
    guard let cue = inner.cue else { return false }
    return outer.content.contains { $0.contains(cue.head) }
  }

  /// An attribution whose content, being before its cue, is itself "somebody said something".
  private func carries(_ attribution: FoundAttribution) -> Bool {
    [.postposed, .inverted, .accordingTo, .carrier].contains(attribution.rule)
  }

  /// Whether the source and cue of `inner`, a cue of speech, stand in the content of `outer`.
  private func isInside(_ inner: FoundAttribution, _ outer: FoundAttribution) -> Bool {
    guard let cue = inner.cue, cue.row >= 0, inner.source != nil else { return false }
    guard lexicon.rows[cue.row].frames.contains(.quotation), cue.voice == .finite else {
      return false
    }
    return Self.saying.contains(inner.rule) && isWithin(inner, outer) && isMain(inner, of: outer)
  }

  /// Whether the inner attribution is the main clause of the outer content, not a relative clause or a
  /// later clause in it.
  private func isMain(_ inner: FoundAttribution, of outer: FoundAttribution) -> Bool {
    guard let source = inner.source,
      let part = outer.content.first(where: { $0.contains(source.lowerBound) })
    else { return true }
    return !(analysis.has(source.lowerBound, .relative) && source.count == 1)
      && !analysis.hasFinite(part.lowerBound..<source.lowerBound)
  }

  private static let saying: Set<ContentRule> = [
    .thatClause, .clause, .quotation, .colon, .question, .postposed, .inverted,
  ]

  private static let acting: Set<ContentRule> = [
    .object, .preposition, .infinitive, .objectInfinitive,
  ]

  /// ", as quoted by the NTV broadcaster", "cited by Anadolu": behind the cue, or behind the source.
  private func quoting(_ attribution: FoundAttribution, in sentence: Range<Int>) -> [Range<Int>] {
    guard let cue = attribution.cue else { return [] }
    var found: [Range<Int>] = []
    let content = attribution.content
    var index = sentence.lowerBound
    while index + 2 < sentence.upperBound, found.count < Self.longestChain {
      defer { index += 1 }
      guard analysis.isBy(index + 1), isQuoting(index, cue),
        !analysis.isQuoted(index), !content.contains(where: { $0.contains(index) }),
        index > cue.tokens.upperBound || isInSource(index, attribution)
          || isBehindSource(index, attribution) || cue.tokens.contains(index),
        let carrier = sources.subject(after: index + 2, in: sentence)
      else { continue }
      var end =
        isInSource(index, attribution) && cue.tokens.lowerBound > index
        ? min(carrier.upperBound, cue.tokens.lowerBound) : carrier.upperBound
      if cue.tokens.contains(index), let mark = (index..<cue.head).last(where: isAs) {
        end = min(end, mark)
      }
      if end > carrier.lowerBound { found.append(carrier.lowerBound..<end) }
    }
    return found
  }

  /// "quoted" of "quoted by Hill Radio", "saying" of "was quoted as saying by Hill Radio".
  private func isQuoting(_ index: Int, _ cue: Cue) -> Bool {
    Self.quotes.contains(analysis.lower(index))
      || index == cue.head && cue.tokens.contains { Self.quotes.contains(analysis.lower($0)) }
  }

  private func isAs(_ index: Int) -> Bool { analysis.lower(index) == "as" }

  private func isInSource(_ index: Int, _ attribution: FoundAttribution) -> Bool {
    attribution.source?.contains(index) ?? false
  }

  /// "A member quoted by Hill Radio said", with commas or without.
  private func isBehindSource(_ index: Int, _ attribution: FoundAttribution) -> Bool {
    guard let source = attribution.source, let cue = attribution.cue else { return false }
    return source.upperBound <= index && index < cue.tokens.lowerBound
      && index - source.upperBound <= 2
      && (source.upperBound == index || analysis.isComma(source.upperBound))
  }

  /// How many carriers one sentence adds to an attribution.
  private static let longestChain = 4

  private static let quotes: Set<String> = ["quoted", "cited", "reported", "carried"]
}
