// What is known, ready to be asked.
public import Attribution

/// An immutable index over extracted articles.
public struct Snapshot: Sendable {
  public let articles: [ExtractedArticle]
}
