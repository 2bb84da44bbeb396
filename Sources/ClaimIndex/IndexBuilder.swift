// From extracted articles to a snapshot; keeps what it prepared, so that one more article costs little.
public import Attribution

/// The one place where the index is written. Not for concurrent use: it is a value.
public struct IndexBuilder: Sendable {
  /// - Parameters:
  ///   - extractorVersion: Part of the generation.
  ///   - fingerprint: What else the extraction rests on: configuration, knowledge.
  ///   - topics: The topics that claims may be put under.
  ///   - actors: Actors known before any report is read; their aliases resolve when they occur.
  ///   - places: The same for places.
  public init(
    extractorVersion: String, fingerprint: String = "", topics: [TopicEntry] = [],
    actors: [ActorEntry] = [], places: [PlaceEntry] = []
  ) {}

  /// Adds an article or replaces the one with its id.
  public mutating func put(_ article: ExtractedArticle) {}

  /// Removes an article; `false` when there is none with this id.
  @discardableResult
  public mutating func remove(id: String) -> Bool { false }

  /// The index of everything put and not removed.
  public mutating func build() -> Snapshot { Snapshot(generation: "0000000000000000") }
}
