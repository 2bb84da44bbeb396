// Tells cues that keep silent: "did not say how many", "declined to comment", "could not verify the account".

extension AttributionFinder {
  /// Whether a cue with what follows it tells that nothing is said.
  func isSilent(
    _ cue: Cue, _ row: CueRow, _ behind: ContentBehind, in sentence: Range<Int>
  ) -> Bool {
    if behind.rule == .infinitive, Self.declining.contains(row.lemma) {
      return behind.content.first.map { analysis.isOne(of: Self.saying, $0) } ?? false
    }
    if behind.rule == .object, row.lemma == "offer" {
      return behind.content.first.map { analysis.lower($0) == "no" } ?? false
    }
    guard [.object, .preposition, .question].contains(behind.rule),
      cue.isNegated || isWithheld(cue, in: sentence)
    else { return false }
    return Self.silent.contains(row.lemma)
  }

  /// "refused to say", "was unable to confirm"
  private func isWithheld(_ cue: Cue, in sentence: Range<Int>) -> Bool {
    let before = cue.tokens.lowerBound - 1
    return cue.voice == .infinitive && before >= sentence.lowerBound
      && analysis.isOne(of: Self.withholding, before)
  }

  private static let declining: Set<String> = ["decline", "refuse"]
  private static let saying = WordSet(
    "comment say discuss disclose reveal confirm specify elaborate identify name provide give answer respond speak talk address explain"
  )
  private static let silent: Set<String> = [
    "say", "comment", "mention", "specify", "elaborate", "explain", "disclose", "reveal",
    "identify", "confirm", "verify", "clarify", "discuss", "detail", "tell", "corroborate",
  ]
  private static let withholding = WordSet(
    "declined declines declining refused refuses refusing failed fails failing unable impossible")
}
