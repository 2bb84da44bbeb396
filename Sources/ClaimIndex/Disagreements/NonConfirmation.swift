// Finds where a report says that somebody has not confirmed what another claims.
import Attribution

/// "There has been no official comment by the Defense Ministry."
struct NonConfirmation: Sendable {
  /// The country or actor that has not confirmed; `nil` when nobody could ("independently verified").
  var actor: ActorID?
  /// "no confirmation", "no comment", "not verified".
  var stance: String
}

struct NonConfirmationFinder {
  let words: [StatementWords.Word]
  let forms: ActorForms

  func nonConfirmation() -> NonConfirmation? {
    for index in words.indices {
      guard let kind = Self.nouns[words[index].text] ?? Self.verbs[words[index].stem]
      else { continue }
      let isNoun = Self.nouns[words[index].text] != nil
      let before = words[max(0, index - 5)..<index].map(\.text)
      let isDenied =
        isNoun
        ? before.suffix(4).contains("no") || before.suffix(5).contains("without")
        : before.contains { $0 == "not" || $0 == "never" || $0.hasSuffix("n't") }
          || before.contains { ["declined", "refused", "declines", "refuses"].contains($0) }
      if isDenied { return NonConfirmation(actor: actor(near: index), stance: kind) }
    }
    return nil
  }

  private func actor(near index: Int) -> ActorID? {
    forms.first(in: index..<min(words.count, index + 8), of: words)
      ?? forms.first(in: max(0, index - 10)..<index, of: words)
  }

  // Who did not answer a reporter has said nothing about the claim: "response" is not among them.
  private static let nouns: [String: String] = [
    "comment": "no confirmation", "confirmation": "no confirmation", "statement": "no statement",
  ]

  private static let verbs: [String: String] = [
    Stem.of("confirmed"): "no confirmation", Stem.of("commented"): "no confirmation",
    Stem.of("verified"): "not verified", Stem.of("acknowledged"): "no confirmation",
    Stem.of("corroborated"): "not verified",
  ]
}
