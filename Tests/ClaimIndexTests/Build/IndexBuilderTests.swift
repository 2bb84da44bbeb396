// What a snapshot owes to its articles and to nothing else.
import Attribution
import ClaimIndex
import Testing

@Suite("Building the index")
struct IndexBuilderTests {
  @Test("gives one generation whatever the order of arrival")
  func orderDoesNotMatter() {
    var corpus = RandomCorpus(seed: 3)
    let articles = corpus.articles(20)
    let forward = indexed(articles)
    let backward = indexed(articles.reversed())
    #expect(forward.generation == backward.generation)
    #expect(forward.generation.utf8.count == 16)
    for row in 0..<forward.count(.claims) {
      #expect(forward.claim(at: row) == backward.claim(at: row))
    }
    for row in 0..<forward.count(.actors) {
      #expect(forward.actor(at: row) == backward.actor(at: row))
      #expect(forward.profile(ofActor: row) == backward.profile(ofActor: row))
    }
  }

  @Test("gives the old generation back when an article that was put is removed")
  func removalRestores() {
    var corpus = RandomCorpus(seed: 4)
    let articles = corpus.articles(12)
    var builder = IndexBuilder(extractorVersion: "1")
    for article in articles[..<10] { builder.put(article.article) }
    let before = builder.build()
    builder.put(articles[11].article)
    let between = builder.build()
    #expect(between.generation != before.generation)
    let isRemoved = builder.remove(id: articles[11].article.id)
    let isRemovedAgain = builder.remove(id: articles[11].article.id)
    #expect(isRemoved)
    #expect(!isRemovedAgain)
    let after = builder.build()
    #expect(after.generation == before.generation)
    #expect(
      (0..<after.count(.claims)).map { after.claim(at: $0) }
        == (0..<before.count(.claims)).map { before.claim(at: $0) })
    #expect(after.count(.actors) == before.count(.actors))
  }

  @Test("has the places of what is there, after articles came, went and were replaced")
  func placesAreFresh() {
    let articles = [
      ArticleBuilder("a", "It rains in Lom.").place("Lom", partOf: "Bulgaria", forms: ["Lom"]),
      ArticleBuilder("b", "It rains in Vidin.").place("Vidin", forms: ["Vidin", "Vidin"])
        .claim("It rains", by: "X", places: ["Vidin", "Archar"]),
      ArticleBuilder("c", "It rains.").claim("It rains", by: "X", places: ["Lom", "Ruse"]),
    ]
    var builder = IndexBuilder(extractorVersion: "1")
    for article in articles { builder.put(article.article) }
    builder.put(ArticleBuilder("a", "It rains in LOM.").place("Lom", forms: ["LOM"]).article)
    builder.put(articles[1].article)
    builder.remove(id: "c")
    let grown = builder.build()
    #expect(grown.place(at: grown.placeRow(id: "Lom") ?? -1)?.aliases.map(\.text) == ["LOM"])
    #expect(grown.placeRow(id: "Ruse") == nil)
    builder.put(articles[0].article)
    builder.put(articles[2].article)
    let (again, fresh) = (builder.build(), indexed(articles))
    #expect(again.count(.places) == fresh.count(.places))
    for row in 0..<fresh.count(.places) { #expect(again.place(at: row) == fresh.place(at: row)) }
  }

  @Test("keeps every member of a claim")
  func claimsComeBackWhole() throws {
    var corpus = RandomCorpus(seed: 5)
    let articles = corpus.articles(20)
    let snapshot = indexed(articles)
    for article in articles {
      let row = try #require(snapshot.articleRow(id: article.article.id))
      let record = try #require(snapshot.article(at: row))
      #expect(record.text == article.article.text)
      #expect(record.claims.count == article.article.claims.count)
      for (row, claim) in zip(record.claims, article.article.claims) {
        #expect(snapshot.claim(at: row)?.claim == claim)
        #expect(snapshot.claimRow(id: snapshot.claim(at: row)?.id ?? "") == row)
        #expect(snapshot.articleRow(ofClaim: row) == record.row)
      }
    }
  }

  @Test("numbers equal contents of one article, and leaves offsets and speakers out of the id")
  func claimIDs() {
    let first = indexed([
      ArticleBuilder("a", "It rains. It  rains.").claim("It rains", by: "X")
        .claim("It  rains", by: "X")
    ])
    let moved = indexed([
      ArticleBuilder("a", "Well. It rains. So.").claim("It rains", by: "Y", topics: ["weather"])
    ])
    #expect(first.claim(at: 0)?.id == moved.claim(at: 0)?.id)
    #expect(first.claim(at: 0)?.id.utf8.count == 12)
    #expect(first.claim(at: 0)?.id != first.claim(at: 1)?.id)
  }

  @Test("cuts words at code points, not at octets")
  func exactWords() {
    let text = String(repeating: "é😀", count: 100) + "end"
    let snapshot = indexed([ArticleBuilder("a", text)])
    #expect(snapshot.exact(Span(64, 67), article: 0) == "é😀é")
    #expect(snapshot.exact(Span(199, 203), article: 0) == "😀end")
    #expect(snapshot.exact(Span(201, 900), article: 0) == "nd")
    #expect(snapshot.context(of: Span(200, 203), article: 0, width: 2).prefix == "é😀")
  }
}
