// An attribution in token ranges, before its actors are known.

/// Cue, source and content as they stand in the text.
struct FoundAttribution: Sendable, Hashable {
  /// `nil` for a quotation that runs on.
  var cue: Cue?
  /// The noun phrase of the source; `nil` when it is not in the sentence.
  var source: Range<Int>?
  /// What the relative pronoun that is the source stands for.
  var antecedent: Range<Int>?
  /// Token ranges of the content, marks that enclose it left out. Never empty.
  var content: [Range<Int>]
  /// Noun phrases of the carriers, innermost first.
  var carriers: [Range<Int>] = []
  /// The number of the sentence.
  var sentence: Int
  /// Tokens around the cue where the time of the speaking may stand.
  var circumstances: [Range<Int>] = []
  /// The rule that found the content.
  var rule: ContentRule
  /// The cue of the attribution in whose content this one stands.
  var within: Span?
  /// Whether it is the main clause of the content it stands within.
  var isMainClause = false
  /// Whether it is no claim unless an outlet tells it.
  var needsOutlet = false
  /// For a quotation that runs on: the position, among those found, of the attribution that it goes on.
  var continues: Int?
}
