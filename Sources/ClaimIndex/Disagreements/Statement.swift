// A claim or a stretch of narration as it is compared with others.
import Attribution

/// What a statement says, as far as statements can be compared.
struct Statement: Sendable {
  /// The number of the claim, or of the narration, in its article.
  var index: Int
  var isNarration: Bool
  /// The words: the first to the last content span.
  var span: Span
  var speaker: ActorID?
  var principal: ActorID?
  var via: [ActorID]
  var modality: Modality?
  /// The day of the saying, or else of the report; `nil` when neither is known.
  var day: Int?
  var topics: [String]
  var about: [ActorID]
  /// Places that the statement itself names.
  var places: [String]
  /// The place that the same speaker named last, for a statement that names none.
  var inheritedPlace: String?
  /// What it speaks of, names of actors left out: codes of stems in `StatementIndex`, sorted, each once.
  var stems: [UInt32]
  var isNegative: Bool
  /// Codes of the stems that a negation bears on, sorted; all of a denial's.
  var denied: [UInt32]
  var figures: [Figure]
  var stances: [Stance]
  var commitments: [Commitment]
  var nonConfirmation: NonConfirmation?

  /// Who answers for it: the speaker, or nobody for narration.
  var holder: ActorID? { isNarration ? nil : speaker }
}

/// The comparable statements of one article.
struct ArticleStatements: Sendable {
  let articleID: String
  let publisher: ActorID?
  /// The place that the report is mostly about.
  let place: String?
  let statements: [Statement]
}
