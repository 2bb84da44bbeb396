// A report as it is read from the index.
public import Attribution

/// A report without its claims.
public struct ArticleRecord: Sendable, Hashable {
  public var row: Int
  public var id: String
  /// The text as received.
  public var text: String
  public var headline: String?
  public var publisher: ActorID?
  public var agencies: [ActorID]
  public var author: [String]
  public var url: String?
  public var datePublished: CalendarDate?
  public var dateBasis: DateBasis?
  public var dateline: Dateline?
  public var inLanguage: String
  public var status: ExtractionStatus
  public var wordCount: Int
  public var sentences: [Span]
  public var boilerplate: [Span]
  /// The rows of its claims.
  public var claims: Range<Int>
}
