// Cursors survive what happens to the corpus between two pages.
import Attribution
import ClaimIndex
import Testing

@Suite("Cursors")
struct CursorTests {
  @Test(
    "neither repeat nor skip a claim that was there all along",
    arguments: [
      (Sort.article, nil), (.saidOn, nil), (.saidOnDescending, nil), (.quantityDescending, nil),
      (.relevance, "convoy"), (.relevance, "bridge OR north -ice"), (.relevance, "bo* ca*"),
    ] as [(Sort, String?)])
  func surviveInsertsAndDeletes(sort: Sort, words: String?) throws {
    let query = Query(.claims, text: try words.map { words in try TextQuery(words) })
    for seed in UInt64(0)..<10 {
      var corpus = RandomCorpus(seed: seed)
      let articles = corpus.articles(30)
      var builder = IndexBuilder(extractorVersion: "1")
      for article in articles[..<20] { builder.put(article.article) }
      var snapshot = builder.build()
      let steady = Set(
        snapshot.answer(query).rows(sort: .article).compactMap { snapshot.claim(at: $0) }
          .filter { $0.articleID > "r1005" }.map(\.id))
      var seen: [String] = []
      var cursor: Cursor?
      var changes = articles[20...]
      repeat {
        let page = snapshot.answer(query).page(sort: sort, after: cursor, limit: 5)
        seen += page.rows.compactMap { snapshot.claim(at: $0)?.id }
        cursor = page.next
        if let article = changes.popFirst() {
          builder.put(article.article)
          builder.remove(id: "r100\(String(changes.count % 6))")
          snapshot = builder.build()
        }
      } while cursor != nil
      #expect(Set(seen).count == seen.count)
      #expect(steady.isSubset(of: seen))
    }
  }

  @Test(
    "lead to the next article when they point behind the last claim of one", arguments: [70, .max])
  func farPosition(position: Int) {
    var corpus = RandomCorpus(seed: 1)
    var builder = IndexBuilder(extractorVersion: "1")
    for article in corpus.articles(4) { builder.put(article.article) }
    let snapshot = builder.build()
    let first = snapshot.claim(at: 0)?.articleID ?? ""
    let cursor = Cursor(sort: .article, isBackward: false, key: nil, id: first, position: position)
    let page = snapshot.answer(Query(.claims)).page(sort: .article, after: cursor, limit: 100)
    let behind = (0..<snapshot.count(.claims)).filter {
      snapshot.claim(at: $0)?.articleID != first
    }
    #expect(page.rows.map { $0 } == behind)
  }
}
