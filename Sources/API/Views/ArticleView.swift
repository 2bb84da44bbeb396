// The JSON shape of an article (API.md §3.2).
import Attribution
import ClaimIndex

/// An article with everything its shape needs.
struct ArticleItem {
  var id: String
  var text: String
  var headline: String?
  var publisher: ActorID?
  var agencies: [ActorID]
  var author: [String]
  var url: String?
  var datePublished: CalendarDate?
  var dateBasis: DateBasis?
  var dateline: Dateline?
  var inLanguage: String
  var status: ExtractionStatus
  var wordCount: Int
  var sentences: [Span]
  var boilerplate: [Span]
  var claimCount: Int
  var source: any TextSource
}

/// Writes articles with the members that were asked for.
public struct ArticleView: Sendable {
  /// The members of an article in the order they are written.
  enum Member: String, CaseIterable {
    case id, headline, publisher, agencies, author, datePublished, dateBasis, dateline, inLanguage
    case wordCount, extraction, sameAs, text, boilerplate, sentences, claims, highlights, url,
      generation
  }

  /// In the order of `Member`.
  var members: [Member]
  /// Writes the elements of `claims.data`; `nil` leaves that member out.
  var writeClaims: (@Sendable (inout JSONWriter) -> Void)?
  var highlights: [Span] = []
  /// Shown to a writer, who may wait for it.
  var generation: String?

  static let plain = Member.allCases.filter {
    ![.text, .boilerplate, .sentences, .highlights, .generation].contains($0)
  }
  static let withText = Member.allCases.filter { ![.highlights, .generation].contains($0) }

  func write(_ item: ArticleItem, into json: inout JSONWriter) {
    json.object { json in
      for member in members {
        json.name(member.rawValue)
        write(member, of: item, into: &json)
      }
    }
  }

  private func write(_ member: Member, of item: ArticleItem, into json: inout JSONWriter) {
    switch member {
    case .id: json.string(item.id)
    case .headline: json.string(item.headline)
    case .publisher: Self.writePublisher(of: item, into: &json)
    case .agencies: json.array(item.agencies) { json, agency in json.string(agency.text) }
    case .author: json.strings(item.author)
    case .datePublished: json.string(item.datePublished?.description)
    case .dateBasis: Self.writeDateBasis(of: item, into: &json)
    case .dateline: Self.writeDateline(of: item, into: &json)
    case .inLanguage: json.string(item.inLanguage)
    case .wordCount: json.number(item.wordCount)
    case .extraction: json.object { json in json.member("status", item.status.rawValue) }
    case .sameAs: json.string(item.url)
    case .text: json.string(item.text)
    case .boilerplate: json.array(item.boilerplate) { SpanView.write($1, into: &$0) }
    case .sentences: json.array(item.sentences) { SpanView.write($1, into: &$0) }
    case .claims: writeClaims(of: item, into: &json)
    case .highlights: json.array(highlights) { SpanView.write($1, into: &$0) }
    case .url: json.string(Link.article(item.id))
    case .generation: json.string(generation)
    }
  }

  private func writeClaims(of item: ArticleItem, into json: inout JSONWriter) {
    json.object { json in
      json.member("total", item.claimCount)
      json.member("url", Link.query("/claims", "article", item.id))
      guard let writeClaims else { return }
      json.name("data")
      json.array(writeClaims)
    }
  }

  private static func writePublisher(of item: ArticleItem, into json: inout JSONWriter) {
    guard let publisher = item.publisher else { return json.null() }
    json.object { json in
      json.member("id", publisher.text)
      json.member("name", item.source.actor(publisher)?.name ?? publisher.text)
    }
  }

  private static func writeDateBasis(of item: ArticleItem, into json: inout JSONWriter) {
    guard let basis = item.dateBasis else { return json.null() }
    json.object { json in
      json.member("kind", basis.kind.rawValue)
      SpanView.writeMembers(basis.span, of: item.source, into: &json)
    }
  }

  private static func writeDateline(of item: ArticleItem, into json: inout JSONWriter) {
    guard let dateline = item.dateline else { return json.null() }
    json.object { json in
      json.member("place", dateline.place)
      json.member("agency", dateline.agency?.text)
      SpanView.writeMembers(dateline.span, of: item.source, into: &json)
    }
  }
}
