// The shapes of every answer, for OpenAPI.
import Attribution
import ClaimIndex

extension Schema {
  /// All named schemas in the order they are written.
  static let all: [(name: String, schema: Schema)] =
    claimSchemas + resourceSchemas + aggregateSchemas + serviceSchemas

  static let text = Schema.nullable(.string)
  private static let offset = Schema.nullable(.integer)
  static let total = Schema.named("Total")

  /// Members that `fields` may leave out.
  private static func item(_ members: [(String, Schema)]) -> Schema {
    .object(members, required: [])
  }

  private static func collection(_ item: String) -> Schema {
    .object(
      [
        ("data", .array(.named(item))), ("links", .named("Links")), ("meta", .named("Meta")),
        ("facets", .array(.named("Facet"))),
      ], required: ["data", "links", "meta"])
  }

  private static let claimSchemas: [(name: String, schema: Schema)] = [
    (
      "Claim",
      item([
        ("id", .string), ("article", .string), ("publisher", text), ("text", .string),
        ("speaker", .nullable(.named("Speaker"))), ("onBehalfOf", text), ("via", .array(.string)),
        ("form", .words(Form.allCases.map(\.rawValue))),
        ("modality", .words(Modality.allCases.map(\.rawValue))), ("topics", .array(.string)),
        ("about", .array(.string)), ("places", .array(.string)),
        ("quantities", .array(.named("Quantity"))), ("saidOn", .named("SaidOn")),
        ("inLanguage", .string),
        ("relations", .either([.named("RelationCounts"), .array(.named("Relation"))])),
        ("spans", .named("ClaimSpans")), ("highlights", .array(.named("Offsets"))),
        ("url", .string),
      ])
    ),
    (
      "Speaker",
      .record([
        ("id", .string), ("name", .string),
        ("type", .nullable(.words(ActorType.allCases.map(\.rawValue)))),
        ("resolvedBy", .words(Resolution.allCases.map(\.rawValue))),
      ])
    ),
    (
      "Quantity",
      .record([
        ("text", .string), ("value", .number),
        ("qualifier", .words(Quantity.Qualifier.allCases.map(\.rawValue))), ("of", .string),
        ("unit", .words(Quantity.Unit.allCases.map(\.rawValue))), ("start", .integer),
        ("end", .integer),
      ])
    ),
    (
      "SaidOn",
      .record([
        ("text", text), ("date", text),
        ("precision", .words(SaidOn.Precision.allCases.map(\.rawValue))),
        ("basis", .words(SaidOn.Basis.allCases.map(\.rawValue))),
      ])
    ),
    (
      "RelationCounts",
      .record([("contradicts", .integer), ("corroborates", .integer), ("updates", .integer)])
    ),
    (
      "Relation",
      .object(
        [
          ("kind", .words(RelationKind.allCases.map(\.rawValue))), ("claim", text), ("url", text),
          ("narration", .named("Evidence")), ("on", .string), ("disagreement", text),
          ("rule", .string),
        ], required: ["kind", "on", "disagreement", "rule"])
    ),
    ("Offsets", .record([("start", .integer), ("end", .integer)])),
    ("Span", .record([("start", .integer), ("end", .integer), ("exact", .string)])),
    (
      "ContentSpan",
      .object(
        [
          ("start", .integer), ("end", .integer), ("exact", .string), ("prefix", .string),
          ("suffix", .string), ("sentence", .nullable(.named("Span"))),
        ], required: ["start", "end", "exact"])
    ),
    (
      "ClaimSpans",
      .record([
        ("content", .array(.named("ContentSpan"))), ("speaker", .nullable(.named("Span"))),
        ("cue", .nullable(.named("Span"))),
        (
          "via",
          .array(
            .record([
              ("actor", .string), ("start", .integer), ("end", .integer), ("exact", .string),
            ]))
        ),
      ])
    ),
    ("ClaimCollection", collection("Claim")),
  ]

  private static let articleMembers: [(String, Schema)] = [
    ("id", .string), ("headline", text),
    ("publisher", .nullable(.record([("id", .string), ("name", .string)]))),
    ("agencies", .array(.string)), ("author", .array(.string)), ("datePublished", text),
    (
      "dateBasis",
      .nullable(
        .record([
          ("kind", .words(DateBasis.Kind.allCases.map(\.rawValue))), ("start", offset),
          ("end", offset), ("exact", text),
        ]))
    ),
    (
      "dateline",
      .nullable(
        .record([
          ("place", .string), ("agency", text), ("start", offset), ("end", offset), ("exact", text),
        ]))
    ),
    ("inLanguage", .string), ("wordCount", .integer),
    ("extraction", .record([("status", .words(ExtractionStatus.allCases.map(\.rawValue)))])),
    ("sameAs", text), ("text", .string), ("boilerplate", .array(.named("Offsets"))),
    ("sentences", .array(.named("Offsets"))),
    (
      "claims",
      .object(
        [("total", .integer), ("url", .string), ("data", .array(.named("Claim")))],
        required: ["total", "url"])
    ),
    ("highlights", .array(.named("Offsets"))), ("url", .string),
  ]

  private static let resourceSchemas: [(name: String, schema: Schema)] = [
    ("Article", item(articleMembers)),
    ("ArticleCollection", collection("Article")),
    ("StoredArticle", item(articleMembers + [("generation", .string)])),
    (
      "Actor",
      item([
        ("id", .string), ("name", .string), ("type", .words(ActorType.allCases.map(\.rawValue))),
        ("affiliation", text), ("aliases", .array(.named("Name"))),
        ("voices", .array(.named("Tally"))), ("claims", .map(total)),
        ("topics", .array(.named("Tally"))), ("disagreements", total),
        (
          "articles",
          item([("total", .integer), ("url", .string), ("asPublisher", total)])
        ), ("url", .string),
      ])
    ),
    ("ActorCollection", collection("Actor")),
    (
      "Topic",
      item([
        ("id", .string), ("label", .string), ("definition", .string), ("terms", .array(.string)),
        ("claims", total), ("speakers", .array(.named("Tally"))), ("first", text), ("last", text),
        ("url", .string),
      ])
    ),
    ("TopicCollection", collection("Topic")),
    (
      "Place",
      item([
        ("id", .string), ("name", .string), ("aliases", .array(.named("Name"))), ("partOf", text),
        ("claims", total),
      ])
    ),
    ("PlaceCollection", collection("Place")),
    (
      "Disagreement",
      item([
        ("id", .string), ("kind", .words(DisagreementRecord.Kind.allCases.map(\.rawValue))),
        ("status", .words(DisagreementRecord.Status.allCases.map(\.rawValue))),
        ("reconciliation", text), ("on", .string), ("of", text), ("topics", .array(.string)),
        ("places", .array(.string)), ("positions", .array(.named("Position"))),
        (
          "spread",
          .nullable(
            .record([("min", .number), ("max", .number), ("ratio", .nullable(.number))]))
        ), ("caveats", .array(.words(DisagreementRecord.Caveat.allCases.map(\.rawValue)))),
        ("url", .string),
      ])
    ),
    ("DisagreementCollection", collection("Disagreement")),
    (
      "Position",
      .record([
        ("side", .string), ("value", .nullable(.number)),
        ("qualifier", .nullable(.words(Quantity.Qualifier.allCases.map(\.rawValue)))),
        ("interval", .nullable(.array(.nullable(.number)))), ("stance", text),
        ("holders", .array(.string)), ("via", .array(.string)), ("claims", .array(.string)),
        ("narration", .bool), ("publishers", .array(.string)),
        ("evidence", .array(.named("Evidence"))),
      ])
    ),
    (
      "Evidence",
      .record([("article", text), ("start", .integer), ("end", .integer), ("exact", .string)])
    ),
  ]
}
