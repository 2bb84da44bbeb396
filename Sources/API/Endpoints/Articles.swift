// `/articles` and reading `/articles/{id}`.
import Attribution
import ClaimIndex

extension Operation {
  static func articles(_ limits: ServiceLimits) -> Operation {
    let members = ArticleView.Member.allCases.filter { $0 != .generation }.map(\.rawValue)
    let parameters: [Parameter] = [
      .publisher, .topic, .place, .lang, .q(limits), .publishedFrom, .publishedTo, .speaker, .about,
      .via, .limit(limits), .cursor, .sort([.article, .relevance]), .fields(members),
      .include(["text", "claims"]),
      .facets([.publisher, .topic, .place, .lang, .speaker, .about, .via]), .facetLimit,
      .format([.json, .csv, .ndjson]), .pretty,
    ]
    let reading = CollectionReading(
      collection: .articles, parameters: parameters, orders: [.article, .relevance], isDated: true
    ) { snapshot, arguments, answer in ArticleRows(snapshot, arguments, answer: answer) }
    return Operation(
      "GET", "listArticles", "Which reports do I have, from which outlet and when?",
      parameters: parameters, formats: [.json, .csv, .ndjson], schema: "ArticleCollection",
      answer: reading.answer)
  }

  static func article() -> Operation {
    let members = ArticleView.Member.allCases.filter { ![.highlights, .generation].contains($0) }
    return Operation(
      "GET", "getArticle", "Let me read the report with the claims marked.",
      parameters: [
        .include(["text", "claims"]), .fields(members.map(\.rawValue)), .format([.json, .text]),
        .pretty,
      ],
      formats: [.json, .text], schema: "Article", problems: [.notFound, .gone],
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        guard let row = snapshot.articleRow(id: call.segment) else {
          throw call.goneOrMissing("article")
        }
        if call.format == .text {
          return Representation(Array((snapshot.article(at: row)?.text ?? "").utf8))
        }
        var json = call.writer(reserving: 32 * 1024)
        ArticleRows(snapshot, call.arguments, answer: nil).write(row, into: &json)
        return Representation(json.finish())
      })
  }
}
