// What is known, ready to be asked: an immutable index over extracted articles.
public import Attribution

/// An immutable index over the articles, claims, actors, topics, places and disagreements of a corpus.
///
/// Rows number the items of a collection in answer order: articles and actors by id, claims by
/// article id, then position. A row is good for the one snapshot that gave it.
public final class Snapshot: Sendable {
  /// 16 hexadecimal digits: a hash over article ids, texts, metadata, extractor version and knowledge.
  /// Equal content gives an equal generation, after a restart and on another machine too.
  public let generation: String

  init(generation: String) {
    self.generation = generation
  }

  /// How many items a collection has.
  public func count(_ collection: Collection) -> Int { 0 }

  public func article(at row: Int) -> ArticleRecord? { nil }
  public func articleRow(id: String) -> Int? { nil }
  public func claim(at row: Int) -> ClaimRecord? { nil }
  public func claimRow(id: String) -> Int? { nil }
  public func actor(at row: Int) -> ActorRecord? { nil }
  public func actorRow(id: ActorID) -> Int? { nil }
  public func topic(at row: Int) -> TopicRecord? { nil }
  public func topicRow(id: String) -> Int? { nil }
  public func place(at row: Int) -> PlaceRecord? { nil }
  public func placeRow(id: String) -> Int? { nil }
  public func disagreement(at row: Int) -> DisagreementRecord? { nil }
  public func disagreementRow(id: String) -> Int? { nil }

  /// The words of a span of an article, as printed.
  public func exact(_ span: Span, article row: Int) -> String { "" }

  /// Up to `width` code points before and after a span.
  public func context(
    of span: Span, article row: Int, width: Int
  ) -> (prefix: String, suffix: String) { ("", "") }

  /// The relations of a claim, in a fixed order.
  public func relations(ofClaim row: Int) -> [Relation] { [] }

  public func profile(ofActor row: Int) -> ActorProfile? { nil }
  public func profile(ofTopic row: Int) -> TopicProfile? { nil }

  /// Evaluates a query.
  public func answer(_ query: Query) -> Answer { Answer(total: 0, undated: 0) }

  /// What is known under a word: names by prefix first, then full text.
  public func search(_ text: TextQuery, limit: Int) -> Omnibox { Omnibox() }
}
