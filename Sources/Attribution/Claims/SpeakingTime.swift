// Finds when the speaking of a claim took place.

extension ClaimAssembler {
  /// When the speaking took place, as far as the sentence says it.
  func saidOn(_ attribution: FoundAttribution) -> SaidOn {
    time(of: attribution)
      .map { DateResolver.resolve($0, in: document, published: published) } ?? .unknown
  }

  private func time(of attribution: FoundAttribution) -> TimeExpression? {
    for range in attribution.circumstances {
      if let found = firstTime(in: range) { return found }
    }
    return firstTime(in: betweenSourceAndCue(attribution)) ?? opening(attribution)
  }

  private func firstTime(in range: Range<Int>) -> TimeExpression? {
    range.isEmpty ? nil : DateResolver.expressions(in: document, tokens: range).first
  }

  /// "The council on Monday called on …".
  private func betweenSourceAndCue(_ attribution: FoundAttribution) -> Range<Int> {
    guard let cue = attribution.cue, let source = attribution.source,
      source.upperBound < cue.tokens.lowerBound, cue.tokens.lowerBound - source.upperBound <= 8,
      !(source.upperBound..<cue.tokens.lowerBound).contains(where: { index in
        document.tokens[index].lower == "," || attribution.content.contains { $0.contains(index) }
      })
    else { return 0..<0 }
    return source.upperBound..<cue.tokens.lowerBound
  }

  /// "On Monday, the two met in Cairo, where they agreed to …": the time that opens the sentence.
  private func opening(_ attribution: FoundAttribution) -> TimeExpression? {
    let sentence = document.sentences[attribution.sentence].tokens
    guard let cue = attribution.cue, let content = attribution.content.first?.lowerBound else {
      return nil
    }
    let end = min(sentence.lowerBound + 6, cue.tokens.lowerBound, content)
    guard end > sentence.lowerBound else { return nil }
    return firstTime(in: sentence.lowerBound..<end).flatMap {
      $0.tokens.lowerBound == sentence.lowerBound ? $0 : nil
    }
  }
}
