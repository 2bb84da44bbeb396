// Builds extracted articles by hand, with spans found in the text.
import Attribution
import ClaimIndex
import Testing

/// An article in the making; spans are looked up by their words.
struct ArticleBuilder {
  private(set) var article: ExtractedArticle
  private let scalars: [Unicode.Scalar]

  init(
    _ id: String, _ text: String, publisher: String? = nil, published: String? = nil,
    language: String = "en"
  ) {
    scalars = Array(text.unicodeScalars)
    article = ExtractedArticle(
      id: id, text: text, headline: nil, publisher: publisher.map { ActorID($0) }, agencies: [],
      author: [], url: nil, datePublished: published.flatMap { CalendarDate($0) },
      dateBasis: nil, dateline: nil, inLanguage: language, status: .complete, wordCount: 0,
      sentences: [], boilerplate: [], actors: [], places: [], claims: [], narration: [])
  }

  /// The first place of the words at or after `start`; an empty span when they are not in the text.
  func span(_ words: String, from start: Int = 0) -> Span {
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty, scalars.count >= wanted.count else { return Span(0, 0) }
    for place in start...max(start, scalars.count - wanted.count)
    where place + wanted.count <= scalars.count
      && scalars[place..<place + wanted.count].elementsEqual(wanted)
    {
      return Span(place, place + wanted.count)
    }
    Issue.record("“\(words)” is not in the text of \(article.id)")
    return Span(0, 0)
  }

  func actor(
    _ name: String, _ type: ActorType, of affiliation: String? = nil, forms: [String] = []
  ) -> ArticleBuilder {
    var copy = self
    copy.article.actors.append(
      Actor(
        id: ActorID(name.split(separator: " ").joined(separator: "-")), name: name, type: type,
        affiliation: affiliation.map { ActorID($0) },
        mentions: forms.map { SurfaceForm(text: $0, count: 1) }))
    return copy
  }

  func place(_ id: String, partOf: String? = nil, forms: [String] = []) -> ArticleBuilder {
    var copy = self
    copy.article.places.append(
      Place(
        id: id, name: id.split(separator: "-").joined(separator: " "), partOf: partOf,
        mentions: forms.map { SurfaceForm(text: $0, count: 1) }))
    return copy
  }

  func claim(
    _ content: String, by speaker: String? = nil, for principal: String? = nil,
    via: [String] = [], form: Form = .indirect, modality: Modality = .statement,
    said: String? = nil, topics: [String] = [], about: [String] = [], places: [String] = [],
    quantities: [Quantity] = [], sentence: String? = nil
  ) -> ArticleBuilder {
    var copy = self
    let content = span(content)
    copy.article.claims.append(
      Claim(
        content: [content], cue: nil,
        speaker: speaker.map {
          Speaker(actor: ActorID($0), mention: nil, resolvedBy: .name)
        },
        onBehalfOf: principal.map { ActorID($0) },
        via: via.map { Carrier(actor: ActorID($0), mention: content) }, form: form,
        modality: modality, saidOn: Self.saidOn(said), topics: topics,
        about: about.map { ActorID($0) }, places: places, quantities: quantities,
        isInHeadline: false, sentence: sentence.map { span($0) } ?? content,
        explanation: Explanation(cue: "say", content: "clause", speaker: "subject")))
    return copy
  }

  func narration(
    _ words: String, topics: [String] = [], about: [String] = [], places: [String] = [],
    quantities: [Quantity] = []
  ) -> ArticleBuilder {
    var copy = self
    copy.article.narration.append(
      Narration(
        span: span(words), topics: topics, about: about.map { ActorID($0) }, places: places,
        quantities: quantities))
    return copy
  }

  func quantity(
    _ words: String, _ value: Double, _ qualifier: Quantity.Qualifier = .exactly, of head: String,
    unit: Quantity.Unit = .count
  ) -> Quantity {
    Quantity(span: span(words), value: value, qualifier: qualifier, of: head, unit: unit)
  }

  private static func saidOn(_ date: String?) -> SaidOn {
    guard let date = date.flatMap({ CalendarDate($0) }) else { return .unknown }
    let precision: SaidOn.Precision =
      date.day != nil ? .day : date.month != nil ? .month : .year
    return SaidOn(text: nil, date: date, precision: precision, basis: .stated)
  }
}

/// A snapshot of articles, in whatever order they come.
func indexed(_ articles: [ArticleBuilder], actors: [ActorEntry] = []) -> Snapshot {
  var builder = IndexBuilder(extractorVersion: "1", actors: actors)
  for article in articles { builder.put(article.article) }
  return builder.build()
}
