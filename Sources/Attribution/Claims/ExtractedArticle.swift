// Everything the extractor finds in one report.

/// One report with what was found in it. Equal reports and equal knowledge give equal values.
public struct ExtractedArticle: Sendable, Hashable {
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
  /// Words of the text, boilerplate left out.
  public var wordCount: Int
  /// The sentences of the report, boilerplate left out, in text order.
  public var sentences: [Span]
  /// Menus, comment prompts, share buttons.
  public var boilerplate: [Span]
  /// Every actor that the report mentions, in order of first mention, the publisher among them.
  public var actors: [Actor]
  public var places: [Place]
  /// In text order.
  public var claims: [Claim]
  /// What the report says in its own voice, in text order.
  public var narration: [Narration]

  public init(
    id: String, text: String, headline: String?, publisher: ActorID?, agencies: [ActorID],
    author: [String], url: String?, datePublished: CalendarDate?, dateBasis: DateBasis?,
    dateline: Dateline?, inLanguage: String, status: ExtractionStatus, wordCount: Int,
    sentences: [Span], boilerplate: [Span], actors: [Actor], places: [Place], claims: [Claim],
    narration: [Narration]
  ) {
    self.id = id
    self.text = text
    self.headline = headline
    self.publisher = publisher
    self.agencies = agencies
    self.author = author
    self.url = url
    self.datePublished = datePublished
    self.dateBasis = dateBasis
    self.dateline = dateline
    self.inLanguage = inLanguage
    self.status = status
    self.wordCount = wordCount
    self.sentences = sentences
    self.boilerplate = boilerplate
    self.actors = actors
    self.places = places
    self.claims = claims
    self.narration = narration
  }
}

/// Where the date of publication comes from.
public struct DateBasis: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case supplied, dateline, caption, header
  }

  public var kind: Kind
  /// The words of the date in the text; `nil` when it was supplied.
  public var span: Span?

  public init(kind: Kind, span: Span?) {
    self.kind = kind
    self.span = span
  }
}

/// "ISTANBUL/ANKARA (Reuters) –".
public struct Dateline: Sendable, Hashable {
  /// The places as printed.
  public var place: String
  public var agency: ActorID?
  public var span: Span

  public init(place: String, agency: ActorID?, span: Span) {
    self.place = place
    self.agency = agency
    self.span = span
  }
}

public enum ExtractionStatus: String, Sendable, Hashable, CaseIterable {
  case complete
  case languageNotSupported = "language-not-supported"
}

/// A stretch of the report's own narration: a sentence, or the part of one outside every claim.
public struct Narration: Sendable, Hashable {
  public var span: Span
  public var topics: [String]
  public var about: [ActorID]
  public var places: [String]
  public var quantities: [Quantity]

  public init(
    span: Span, topics: [String], about: [ActorID], places: [String], quantities: [Quantity]
  ) {
    self.span = span
    self.topics = topics
    self.about = about
    self.places = places
    self.quantities = quantities
  }
}
