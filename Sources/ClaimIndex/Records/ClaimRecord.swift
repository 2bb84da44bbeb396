// A claim as it is read from the index.
public import Attribution

/// A claim with its identity and its place in the corpus.
public struct ClaimRecord: Sendable, Hashable {
  public var row: Int
  /// The stable identifier: 12 characters of lower-case base 32.
  public var id: String
  /// The row of the article.
  public var article: Int
  public var articleID: String
  public var publisher: ActorID?
  public var inLanguage: String
  /// The claim; its actors are those of the corpus, not of the one report.
  public var claim: Claim
  /// The content spans' words, joined by ` … `.
  public var text: String
  public var relations: RelationCounts
}

/// How many relations of each kind a claim has.
public struct RelationCounts: Sendable, Hashable {
  public var contradicts: Int
  public var corroborates: Int
  public var updates: Int

  public init(contradicts: Int = 0, corroborates: Int = 0, updates: Int = 0) {
    self.contradicts = contradicts
    self.corroborates = corroborates
    self.updates = updates
  }
}

/// How one statement stands to another.
public enum RelationKind: String, Sendable, Hashable, CaseIterable {
  case contradicts, corroborates, updates
}

/// A relation of a claim to another claim or to a report's own narration.
public struct Relation: Sendable, Hashable {
  public enum Other: Sendable, Hashable {
    case claim(row: Int)
    case narration(article: Int, Span)
  }

  public var kind: RelationKind
  public var other: Other
  /// What both speak of, in a few words.
  public var on: String
  /// The id of the disagreement that shows the pair; `nil` when the pair is in none.
  public var disagreement: String?
  /// The rule that found the pair.
  public var rule: String
}
