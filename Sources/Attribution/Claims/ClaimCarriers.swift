// Tells through whom a claim came to the report.

extension ClaimAssembler {
  /// The carriers of a claim: those the sentence names, the speaker around it, the outlet that was told, for an
  /// unnamed source those of its first claim.
  mutating func via(
    _ attribution: FoundAttribution, speaker: ActorID?, _ type: ActorType?
  ) -> [Carrier] {
    var via: [Carrier] = []
    for range in attribution.carriers {
      for source in resolver.resolve(source: range, sentence: attribution.sentence)
      where source.actor != publisher && source.actor != speaker {
        via.append(Carrier(actor: source.actor, mention: source.mention))
      }
    }
    let nearby = claims.suffix(ActorResolver.lookBack)
    if let outer = attribution.within, let last = nearby.last(where: { $0.cue == outer }),
      let actor = last.speaker?.actor, actor != speaker
    {
      via.append(Carrier(actor: actor, mention: last.speaker?.mention ?? outer))
      via += last.via
    }
    if via.isEmpty, let outlet = listeningOutlet(attribution), outlet.actor != publisher,
      outlet.actor != speaker
    {
      via.append(outlet)
    }
    guard let speaker, type == .anonymousSource else { return via }
    if via.isEmpty { return carriers[speaker] ?? [] }
    if carriers[speaker] == nil { carriers[speaker] = via }
    return via
  }

  /// Whoever is told stands right behind the cue, before the content or the next mark.
  private func listeningOutlet(_ attribution: FoundAttribution) -> Carrier? {
    guard let cue = attribution.cue, cue.row >= 0 else { return nil }
    let start = cue.tokens.upperBound
    let limit = min(document.sentences[attribution.sentence].tokens.upperBound, start + 12)
    var end = start
    while end < limit, document.tokens[end].kind != .punctuation,
      !attribution.content.contains(where: { $0.contains(end) })
    {
      end += 1
    }
    guard end > start else { return nil }
    return resolver.listeningOutlet(
      in: start..<end, isTold: lexicon.rows[cue.row].lemma == "tell")
  }

  /// "Egypt has agreed to send observers, state media reported": who tells it carries what somebody else
  /// agreed or promised, and says nothing more if it is an outlet (GUIDELINES §1, nested attribution).
  ///
  /// - Returns: Whether the attribution was that and is done.
  mutating func carriesAct(_ attribution: FoundAttribution, _ sources: [ResolvedSource]) -> Bool {
    guard let cue = attribution.cue, !sources.isEmpty,
      let inner = acts.removeValue(forKey: document.span(cue.tokens))
    else { return false }
    let isByOutlets = sources.allSatisfy { isOutlet($0) }
    if tellOfThemselves(inner, sources)
      || !isByOutlets && isLast(inner) && !reports.isDisjoint(with: inner)
    {
      claims.removeLast(inner.count)
      reports.subtract(inner)
      positions.removeLast(inner.count)
      return false
    }
    for index in inner {
      claims[index].via += sources.filter {
        $0.actor != publisher && $0.actor != claims[index].speaker?.actor
      }.map { Carrier(actor: $0.actor, mention: $0.mention) }
    }
    return isByOutlets
  }

  /// "Kenya and Uganda have agreed on a truce, the two countries said": the act is all that they say.
  private func tellOfThemselves(_ inner: [Int], _ sources: [ResolvedSource]) -> Bool {
    isLast(inner)
      && inner.allSatisfy { index in
        sources.contains { $0.actor == claims[index].speaker?.actor }
      }
  }

  private func isLast(_ inner: [Int]) -> Bool {
    inner.elementsEqual(claims.indices.suffix(inner.count))
  }

  /// A known outlet, or "state media", "local television".
  private func isOutlet(_ source: ResolvedSource) -> Bool {
    let type = resolver.table.type(of: source.actor)
    guard type == .anonymousSource else { return type == .media }
    let words = document.text(source.mention).split(separator: " ")
    return words.last.map { Self.unnamedOutlets.contains($0.lowercased()) } ?? false
  }

  private static let unnamedOutlets: Set<String> = [
    "media", "television", "tv", "radio", "press", "outlets", "newspapers", "agencies",
  ]
}
