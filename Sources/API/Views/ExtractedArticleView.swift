// The JSON of an article that is in no index: `hearsay extract` and `POST /extract`.
public import Attribution
import ClaimIndex

extension ArticleView {
  /// Writes one article with its text and its claims, as `GET /articles/{id}?include=text,claims` would
  /// if it were the only one stored, on one line that ends with a line feed.
  ///
  /// - Parameter explain: Adds to each claim the member `explain`: why it was made.
  public static func extractLine(_ article: ExtractedArticle, explain: Bool = false) -> [UInt8] {
    var json = JSONWriter(reserving: 6 * article.text.utf8.count + 1024)
    write(article, explain: explain, into: &json)
    return json.finish()
  }

  static func write(_ article: ExtractedArticle, explain: Bool, into json: inout JSONWriter) {
    let source = ExtractedText(article)
    let claims = ClaimView(members: ClaimView.complete + (explain ? [.explain] : []))
    let contents = article.claims.indices.map { source.text(of: article.claims[$0].content) }
    let ids = ClaimKey.keys(article: article.id, contents: contents).map(\.text)
    let view = ArticleView(members: withText) { json in
      for (index, claim) in article.claims.enumerated() {
        let item = ClaimItem(
          id: ids[index], claim, text: contents[index], of: article, source: source)
        claims.write(item, into: &json)
      }
    }
    view.write(ArticleItem(article, source: source), into: &json)
  }
}

extension ClaimItem {
  fileprivate init(
    id: String, _ claim: Claim, text: String, of article: ExtractedArticle,
    source: ExtractedText
  ) {
    self.init(
      id: id, articleID: article.id, publisher: article.publisher, inLanguage: article.inLanguage,
      claim: claim, text: text,
      relations: RelationCounts(), source: source)
  }
}

extension ArticleItem {
  fileprivate init(_ article: ExtractedArticle, source: ExtractedText) {
    self.init(
      id: article.id, text: article.text, headline: article.headline,
      publisher: article.publisher, agencies: article.agencies, author: article.author,
      url: article.url, datePublished: article.datePublished, dateBasis: article.dateBasis,
      dateline: article.dateline, inLanguage: article.inLanguage, status: article.status,
      wordCount: article.wordCount, sentences: article.sentences,
      boilerplate: article.boilerplate, claimCount: article.claims.count, source: source)
  }

  init(_ record: ArticleRecord, in snapshot: Snapshot) {
    self.init(
      id: record.id, text: record.text, headline: record.headline, publisher: record.publisher,
      agencies: record.agencies, author: record.author, url: record.url,
      datePublished: record.datePublished, dateBasis: record.dateBasis,
      dateline: record.dateline, inLanguage: record.inLanguage, status: record.status,
      wordCount: record.wordCount, sentences: record.sentences, boilerplate: record.boilerplate,
      claimCount: record.claims.count,
      source: IndexedText(snapshot: snapshot, article: record.row))
  }
}
