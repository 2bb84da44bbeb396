// Every query parameter of the API, and which resource takes which.
import Attribution
import ClaimIndex

extension Parameter {
  private static func actor(_ name: String, _ field: Field, _ summary: String) -> Parameter {
    Parameter(
      name, .vocabulary(field, .actors), summary + " An id, a name or an alias.",
      example: "Russia")
  }

  static let speaker = actor("speaker", .speaker, "Exactly this speaker.")
  static let onBehalfOf = actor(
    "onBehalfOf", .onBehalfOf, "This actor itself or anyone speaking for it.")
  static let about = actor("about", .about, "The content is about this actor.")
  static let via = actor("via", .via, "This actor carried the claim.")
  static let publisher = actor("publisher", .publisher, "The outlet of the article.")
  static let affiliation = actor("affiliation", .affiliation, "Whom the actor belongs to.")
  static let holder = actor("holder", .holder, "Who holds one of the positions.")
  static let speakerType = Parameter(
    "speakerType", .words(.speakerType, ActorType.allCases.map(\.rawValue), optional: true),
    "What kind of actor the speaker is.", example: "country")
  static let type = Parameter(
    "type", .words(.type, ActorType.allCases.map(\.rawValue), optional: false),
    "The kind of actor; `media` are the outlets.", example: "media")
  static let role = Parameter(
    "role", .words(.role, ["speaker", "about", "via", "publisher"], optional: false),
    "What the actor does in the corpus.", example: "speaker")
  static let article = Parameter(
    "article", .vocabulary(.article, nil), "The id of the article.", example: "report-1")
  static let topic = Parameter(
    "topic", .vocabulary(.topic, .topics), "A topic id.", example: "displacement")
  static let place = Parameter(
    "place", .vocabulary(.place, .places), "A place named in the content.", example: "Idlib")
  static let form = Parameter(
    "form", .words(.form, Form.allCases.map(\.rawValue), optional: false),
    "Whether the content is quoted.", example: "direct")
  static let modality = Parameter(
    "modality", .words(.modality, Modality.allCases.map(\.rawValue), optional: false),
    "What kind of act the saying is.", example: "accusation")
  static let resolvedBy = Parameter(
    "resolvedBy", .words(.resolvedBy, Resolution.allCases.map(\.rawValue), optional: true),
    "How the speaker was found.", example: "name")
  static let relation = Parameter(
    "relation", .words(.relation, RelationKind.allCases.map(\.rawValue), optional: true),
    "Has such a relation to another claim.", example: "contradicts")
  static let kind = Parameter(
    "kind", .words(.kind, DisagreementRecord.Kind.allCases.map(\.rawValue), optional: false),
    "What kind of disagreement.", example: "quantity")
  static let status = Parameter(
    "status", .words(.status, DisagreementRecord.Status.allCases.map(\.rawValue), optional: false),
    "Whether the disagreement stands.", example: "open")
  static let lang = Parameter(
    "lang", .vocabulary(.lang, nil), "The language of the article, a BCP 47 tag.", example: "en")
  static let from = Parameter(
    "from", .date, "Said on this day or later; undated claims never match.", example: "2020-02")
  static let to = Parameter(
    "to", .date, "Said on this day or earlier; undated claims never match.", example: "2020-02-29")
  static let publishedFrom = Parameter(
    "publishedFrom", .date, "Published on this day or later.", example: "2020")
  static let publishedTo = Parameter(
    "publishedTo", .date, "Published on this day or earlier.", example: "2020-12")
  static let hasQuantity = Parameter(
    "hasQuantity", .flag(default: nil), "Whether the content has a figure.", example: "true")
  static let pretty = Parameter(
    "pretty", .flag(default: false), "Indented JSON for people.", example: "true"
  ).only(on: .json)
  static let cursor = Parameter(
    "cursor", .cursor, "Where the page starts: unchanged from `links.next` or `links.prev`.",
    example: "")
  static let lastEventID = Parameter(
    "lastEventId", .text(maximum: 64), "The id of the last event seen; `Last-Event-ID` goes first.",
    example: "18f3a-41")

  static func q(_ limits: ServiceLimits) -> Parameter {
    Parameter(
      "q", .text(maximum: limits.queryCodePoints),
      "Full text: words (AND), \"a phrase\", -word, word*, OR between two terms.",
      example: "ceasefire")
  }

  static func limit(_ limits: ServiceLimits, default value: Int = 50) -> Parameter {
    Parameter(
      "limit", .integer(0...limits.pageItems, default: value),
      "Items on a page; 0 for counts and facets only.", example: "20")
  }

  static func sort(_ orders: [Sort]) -> Parameter {
    Parameter(
      "sort", .choice(orders.map(\.rawValue), default: nil),
      "The order; undated last, ties by article. Without it by `article`, with `q` by `relevance`.",
      example: orders.first?.rawValue ?? "")
  }

  static func fields(_ members: [String]) -> Parameter {
    Parameter(
      "fields", .list(members), "The members wanted, joined by commas.",
      example: members.prefix(2).joined(separator: ",")
    ).only(on: .json, .csv, .ndjson)
  }

  static func include(_ parts: [String]) -> Parameter {
    Parameter(
      "include", .list(parts), "What to add, joined by commas.", example: parts.first ?? ""
    ).only(on: .json, .ndjson)
  }

  static func facets(_ fields: [Field]) -> Parameter {
    Parameter(
      "facets", .list(fields.map(\.rawValue)), "What to count the values of, joined by commas.",
      example: fields.first?.rawValue ?? ""
    ).only(on: .json)
  }

  static let facetLimit = Parameter(
    "facetLimit", .integer(0...500, default: 20), "Values of a facet listed at most.",
    example: "10"
  ).only(on: .json)

  static func format(_ formats: [Format]) -> Parameter {
    Parameter(
      "format", .choice(formats.map(\.rawValue), default: nil),
      "The format; goes before the Accept field.", example: formats.first?.rawValue ?? "")
  }

  /// The filters of claims (API.md §4.2).
  static func claimFilters(_ limits: ServiceLimits) -> [Parameter] {
    [
      speaker, onBehalfOf, speakerType, about, via, publisher, article, topic, place, form,
      modality,
      resolvedBy, from, to, publishedFrom, publishedTo, hasQuantity, relation, lang, q(limits),
    ]
  }
}
