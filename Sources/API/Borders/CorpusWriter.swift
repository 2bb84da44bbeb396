// How the API asks for articles to be stored, replaced and removed.
public import Attribution
public import ClaimIndex

/// One change to the corpus.
public enum Write: Sendable {
  /// Adds an article (POST). With `isNamed` the client chose the id; otherwise the id was computed from
  /// the text, and an article that already has this text answers under whatever id it has.
  case add(Report, isNamed: Bool)
  /// Adds an article or replaces the one with its id (PUT).
  case put(Report)
  /// Removes an article (DELETE).
  case remove(id: String)
}

/// What became of one change.
public enum WriteResult: Sendable, Hashable {
  /// The article is new.
  case created(id: String)
  /// Another text or other metadata stood under this id.
  case replaced(id: String)
  /// The same article was there already; nothing changed.
  case unchanged(id: String)
  case removed(id: String)
  /// There is no article to remove.
  case notFound
  /// The id exists with another text, or the text exists under another id: that of the article in the
  /// way.
  case conflict(with: String)
  case preconditionFailed
  /// The change could not be made durable. The reason belongs into the log, not into the answer.
  case failed
}

/// What became of a batch.
public struct WriteOutcome: Sendable {
  /// One result for each change, in order.
  public var results: [WriteResult]
  /// The publication that shows the changes; the one before when nothing changed.
  public var publication: Publication

  public init(results: [WriteResult], publication: Publication) {
    self.results = results
    self.publication = publication
  }
}

/// The one writer of the corpus.
public protocol CorpusWriter: Sendable {
  /// Makes all changes and publishes them in one new generation, which may have those of other calls too.
  ///
  /// Returns at once. Changes that cannot be made do not keep the others from being made.
  ///
  /// - Parameters:
  ///   - precondition: Asked with a snapshot that the changes would apply to; between the answer and the
  ///     changes no other call changes the same articles. On `false` every result is `preconditionFailed`.
  ///   - completion: Called exactly once, from any thread.
  func perform(
    _ writes: [Write], if precondition: @escaping @Sendable (Snapshot) -> Bool,
    then completion: @escaping @Sendable (WriteOutcome) -> Void)
}

/// Extracts a report that is not stored. Takes its time, so it is called in the background.
public typealias Extracting = @Sendable (Report) -> ExtractedArticle

/// What takes too long for an event loop.
public enum BackgroundTask: Sendable, Hashable {
  /// To extract a text that anybody may send.
  case extraction
  /// To read what somebody with the token writes; it must not wait for extractions.
  case writing
}

/// Runs work away from the event loops, soon and once. Returns at once: `false` when so much of its kind
/// waits that this work is not taken.
public typealias Background =
  @Sendable (BackgroundTask, @escaping @Sendable () -> Void) -> Bool
