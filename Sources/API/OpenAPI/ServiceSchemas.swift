// The shapes of aggregates, envelopes and the service itself, for OpenAPI.

extension Schema {
  static let aggregateSchemas: [(name: String, schema: Schema)] = [
    (
      "SearchResult",
      .record([
        ("data", .map(.array(.any))), ("links", .named("Links")),
        (
          "meta",
          .record([("totals", .map(.integer)), ("limit", .integer), ("generation", .string)])
        ),
      ])
    ),
    (
      "Timeline",
      .record([
        (
          "data",
          .array(
            .record([
              ("start", .formatted("date")), ("end", .formatted("date")), ("count", .integer),
              (
                "split",
                .array(.record([("value", .string), ("label", .string), ("count", .integer)]))
              ),
            ]))
        ), ("links", .named("Links")),
        (
          "meta",
          .object(
            [
              ("interval", .string), ("total", .integer), ("undated", .integer),
              ("basis", .string), ("generation", .string), ("warnings", .array(.named("Warning"))),
            ], required: ["interval", "total", "undated", "basis", "generation"])
        ),
      ])
    ),
    (
      "Matrix",
      .record([
        (
          "data",
          .array(
            .record([
              ("row", .string), ("column", .string), ("count", .integer),
              ("url", .nullable(.string)),
            ]))
        ), ("links", .named("Links")),
        (
          "meta",
          .object(
            [
              ("rows", .named("Axis")), ("columns", .named("Axis")), ("total", .integer),
              ("limit", .integer), ("generation", .string),
              ("warnings", .array(.named("Warning"))),
            ], required: ["rows", "columns", "total", "limit", "generation"])
        ),
      ])
    ),
    ("Axis", .record([("name", .string), ("distinct", .integer)])),
    (
      "Facet",
      .record([
        ("name", .string),
        (
          "values",
          .array(
            .record([
              ("value", .string), ("label", .string), ("count", .integer), ("selected", .bool),
            ]))
        ), ("distinct", .integer), ("other", .integer), ("none", .integer),
      ])
    ),
  ]

  static let serviceSchemas: [(name: String, schema: Schema)] = [
    (
      "Home",
      .record([
        ("name", .string), ("version", .string), ("generation", .string),
        ("counts", .map(.integer)), ("loadedAt", .formatted("date-time")),
        ("links", .map(.string)), ("examples", .array(.string)),
      ])
    ),
    (
      "Links",
      .object(
        [("self", .string), ("first", .string), ("next", text), ("prev", text)],
        required: ["self"])
    ),
    (
      "Meta",
      .object(
        [
          ("total", .integer), ("limit", .integer), ("undated", .integer), ("generation", .string),
          ("warnings", .array(.named("Warning"))),
        ], required: ["total", "limit", "generation"])
    ),
    (
      "Warning",
      .record([
        ("parameter", .string), ("value", .string), ("detail", .string),
        ("didYouMean", .array(.string)),
      ])
    ),
    ("Total", .record([("total", .integer), ("url", .string)])),
    ("Name", .record([("name", .string), ("mentions", .integer)])),
    ("Tally", .record([("id", .string), ("label", .string), ("claims", .integer)])),
    ("Health", .record([("status", .string)])),
    (
      "Readiness",
      .object(
        [("status", .string), ("loaded", .integer), ("total", .integer)], required: ["status"])
    ),
    (
      "ProblemType",
      .record([
        ("type", .string), ("title", .string), ("status", .integer), ("explanation", .string),
      ])
    ),
    (
      "Problem",
      .object(
        [
          ("type", .formatted("uri-reference")), ("title", .string), ("status", .integer),
          ("detail", .string),
          (
            "errors",
            .array(
              .object(
                [
                  ("parameter", .string), ("pointer", .string), ("field", .string),
                  ("detail", .string), ("value", .string), ("allowed", .array(.string)),
                  ("didYouMean", .array(.string)),
                ], required: ["detail"]))
          ), ("didYouMean", .array(.string)), ("candidates", .array(.string)),
          ("removedAt", .formatted("date-time")), ("requestId", .string),
        ], required: ["type", "title", "status", "detail", "requestId"])
    ),
    ("OpenAPI", .object([("openapi", .string)], required: ["openapi"])),
    (
      "SentArticle",
      .object(
        [
          ("text", .matching("\\S")), ("id", .nullable(.matching(ArticleIdentifier.pattern))),
          ("headline", text), ("publisher", text),
          ("author", .nullable(.either([.string, .array(.string)]))),
          ("datePublished", .nullable(.matching(Parameter.datePattern))), ("url", text),
          ("inLanguage", .nullable(.matching("^[A-Za-z0-9-]{2,35}$"))),
          ("agencies", .nullable(.either([.string, .array(.string)]))),
        ], required: ["text"])
    ),
  ]
}
