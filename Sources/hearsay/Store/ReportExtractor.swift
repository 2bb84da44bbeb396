// The extractor with the knowledge of one configuration, and the index that fits it.
import Attribution
import ClaimIndex
import Dispatch

/// Turns reports into articles. Immutable; one for each configuration.
struct ReportExtractor: Sendable {
  private let extractor: AttributionExtractor
  private let knowledge: Knowledge
  private let additions: CorpusKnowledge

  init(_ additions: CorpusKnowledge) throws(KnowledgeError) {
    self.additions = additions
    DispatchQueue.global(qos: .userInitiated).async { AttributionExtractor.buildSharedTables() }
    knowledge = try Knowledge(
      actors: additions.actors, topics: additions.topics, places: additions.places)
    extractor = AttributionExtractor(knowledge: knowledge)
  }

  /// - Parameter withNarration: Whether to read what the report says in its own voice too, as an index needs it.
  func extract(_ report: Report, withNarration: Bool = true) -> ExtractedArticle {
    extractor.extract(report, withNarration: withNarration)
  }

  /// An empty index for articles of this extractor.
  func makeIndexBuilder() -> IndexBuilder {
    IndexBuilder(
      extractorVersion: AttributionExtractor.version,
      fingerprint: String(knowledge.fingerprint, radix: 16), topics: extractor.taxonomy,
      actors: additions.actors, places: additions.places)
  }
}
