// The table of endpoints: it routes, checks parameters, answers OPTIONS and writes OpenAPI.
import ClaimIndex

extension Endpoint {
  /// Every resource of the API, in the order of API.md §2.
  static func table(_ limits: ServiceLimits) -> [Endpoint] {
    [
      Endpoint("/", .home()),
      Endpoint("/claims", .claims(limits)),
      Endpoint("/claims/{id}", .claim()),
      Endpoint("/articles", .articles(limits), .postArticle()),
      Endpoint("/articles/{id}", .article(), .putArticle(), .deleteArticle()),
      Endpoint("/actors", .actors(limits)),
      Endpoint("/actors/{id}", .actor()),
      Endpoint("/topics", .topics(limits)),
      Endpoint("/topics/{id}", .topic()),
      Endpoint("/places", .places(limits)),
      Endpoint("/disagreements", .disagreements(limits)),
      Endpoint("/disagreements/{id}", .disagreement()),
      Endpoint("/timeline", .timeline(limits)),
      Endpoint("/matrix", .matrix(limits)),
      Endpoint("/search", .search(limits)),
      Endpoint("/extract", .extract()),
      Endpoint("/events", .events(limits)),
      Endpoint("/openapi.json", .openAPI()),
      Endpoint("/problems/{slug}", .problem()),
      Endpoint("/healthz", isOperational: true, .health()),
      Endpoint("/readyz", isOperational: true, .readiness()),
      Endpoint("/metrics", isOperational: true, .metrics()),
    ]
  }
}
