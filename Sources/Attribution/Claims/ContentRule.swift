// The rules that find a content.

/// The construction in which a cue and its content stand, with the words `--explain` uses for it.
enum ContentRule: String, Sendable, Hashable {
  /// "…, Smith said."
  case postposed
  /// "…, said Smith."
  case inverted
  /// "…, as Smith said, …"
  case aside
  /// "Said Smith, “…”"
  case opening
  /// "…, Anadolu reported" behind another attribution.
  case carrier
  case accordingTo = "according to"
  case thatClause = "that-clause"
  case clause, question, infinitive, gerund, quotation, colon, object, preposition
  case objectInfinitive = "object and infinitive"
  case passive
  case passiveWithAgent = "passive with its agent"
  case told = "told to somebody"
  case noun
  /// "SMITH: …"
  case turn = "name and colon"
  case colonQuotation = "colon and quotation"
  /// "“…” ― Smith"
  case signature = "quotation and name"
  /// "…: minister"
  case colonSource = "colon and source"
  /// "He wrote:" and a paragraph of its own.
  case introduction
  case runsOn = "quotation runs on"
}
