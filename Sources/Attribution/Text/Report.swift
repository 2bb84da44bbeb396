// A report as it comes in: its text, untouched, and what its supplier says about it.

/// One news report.
public struct Report: Sendable, Hashable {
  /// The article id, unique in a corpus: the file name without its extension.
  public var id: String
  /// The text as received; every span counts its code points.
  public var text: String
  /// What the supplier says about the report.
  public var metadata: ReportMetadata

  public init(id: String, text: String, metadata: ReportMetadata = ReportMetadata()) {
    self.id = id
    self.text = text
    self.metadata = metadata
  }
}

/// What a sidecar file, an NDJSON line or a writer says about a report. Each member wins over what the
/// text itself says; `nil` leaves the question to the text.
public struct ReportMetadata: Sendable, Hashable {
  public var headline: String?
  /// The outlet's name or any alias of it.
  public var publisher: String?
  public var datePublished: CalendarDate?
  public var author: [String]
  public var url: String?
  /// A BCP 47 language tag.
  public var inLanguage: String?
  /// The news agencies that the report credits.
  public var agencies: [String]

  public init(
    headline: String? = nil, publisher: String? = nil, datePublished: CalendarDate? = nil,
    author: [String] = [], url: String? = nil, inLanguage: String? = nil, agencies: [String] = []
  ) {
    self.headline = headline
    self.publisher = publisher
    self.datePublished = datePublished
    self.author = author
    self.url = url
    self.inLanguage = inLanguage
    self.agencies = agencies
  }
}
