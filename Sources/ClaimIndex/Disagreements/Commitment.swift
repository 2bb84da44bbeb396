// Finds who is said to be ready for, or to have agreed to, what.
import Attribution

/// Somebody's commitment to an act, as a statement tells it.
struct Commitment: Sendable {
  var actor: ActorID
  /// The stems of the act: the verb and the first words of its object.
  var acts: [String]
}

struct CommitmentFinder {
  let words: [StatementWords.Word]
  let forms: ActorForms

  /// "Russia has agreed to provide air support", "Russia is ready to support groups".
  func commitments() -> [Commitment] {
    words.indices.compactMap { index in
      guard index + 2 < words.count, words[index + 1].text == "to",
        Self.willing.contains(words[index].text),
        let actor = forms.first(in: max(0, index - 4)..<index, of: words)
      else { return nil }
      let acts = words[(index + 2)..<min(words.count, index + 6)].lazy
        .filter { !StopWords.all.contains($0.text) && !Self.light.contains($0.text) }
        .map(\.stem)
      return acts.isEmpty ? nil : Commitment(actor: actor, acts: Array(acts))
    }
  }

  private static let willing: Set<String> = [
    "agreed", "agrees", "ready", "prepared", "willing", "pledged", "promised", "vowed",
    "committed", "offered", "decided", "determined", "intends", "plans",
  ]

  /// Verbs that leave the act to their object.
  private static let light: Set<String> = ["provide", "give", "offer", "lend", "carry", "deliver"]
}
