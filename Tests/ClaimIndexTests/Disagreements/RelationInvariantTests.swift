// What holds of relations and disagreements in any corpus.
import Attribution
import ClaimIndex
import Testing

@Suite("Relations over a generated corpus")
struct RelationInvariantTests {
  private static let corpus: Snapshot = {
    var corpus = RandomCorpus(seed: 31)
    return indexed(corpus.articles(80))
  }()
  private let snapshot = RelationInvariantTests.corpus

  private var claims: [ClaimRecord] {
    (0..<snapshot.count(.claims)).compactMap { snapshot.claim(at: $0) }
  }

  private var disagreements: [DisagreementRecord] {
    (0..<snapshot.count(.disagreements)).compactMap { snapshot.disagreement(at: $0) }
  }

  @Test("a claim that contradicts is in the disagreement that its relation names")
  func contradictionsAreShown() throws {
    let contradicting = claims.filter { $0.relations.contradicts > 0 }
    #expect(!contradicting.isEmpty)
    for claim in contradicting {
      for relation in snapshot.relations(ofClaim: claim.row) where relation.kind == .contradicts {
        let id = try #require(relation.disagreement)
        let row = try #require(snapshot.disagreementRow(id: id))
        let shown = snapshot.disagreement(at: row)?.positions.flatMap(\.claims) ?? []
        #expect(shown.contains(claim.id))
      }
    }
  }

  @Test("counts are those of the relations, and what contradicts is contradicted")
  func countsAndSymmetry() {
    for claim in claims {
      let relations = snapshot.relations(ofClaim: claim.row)
      #expect(claim.relations.contradicts == relations.count { $0.kind == .contradicts })
      #expect(claim.relations.corroborates == relations.count { $0.kind == .corroborates })
      #expect(claim.relations.updates == relations.count { $0.kind == .updates })
      for relation in relations where relation.kind != .updates {
        guard case .claim(let other) = relation.other else { continue }
        let back = snapshot.relations(ofClaim: other)
        #expect(back.contains { $0.kind == relation.kind && $0.other == .claim(row: claim.row) })
      }
    }
  }

  @Test("every position quotes words of its report, and its claims and holders belong together")
  func positionsQuote() throws {
    #expect(!disagreements.isEmpty)
    for disagreement in disagreements {
      #expect(disagreement.positions.count > 1)
      for position in disagreement.positions {
        #expect(!position.evidence.isEmpty)
        for evidence in position.evidence {
          let row = try #require(snapshot.articleRow(id: evidence.articleID))
          #expect(snapshot.exact(evidence.span, article: row) == evidence.exact)
          #expect(!evidence.exact.isEmpty)
        }
        let speakers = position.claims.compactMap { id in
          snapshot.claimRow(id: id).flatMap { snapshot.claim(at: $0) }?.claim.speaker?.actor
        }
        #expect(Set(speakers) == Set(position.holders))
      }
    }
  }

  @Test("ids of disagreements are distinct and sorted, and lead back")
  func ids() {
    let ids = disagreements.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(ids.indices.allSatisfy { snapshot.disagreementRow(id: ids[$0]) == $0 })
  }

  @Test("articles that come, go and are replaced leave what one build from nothing finds")
  func incrementalIsFresh() {
    var generator = SplitMix64(state: 5)
    var corpus = RandomCorpus(seed: 32)
    let articles = corpus.articles(40)
    var builder = IndexBuilder(extractorVersion: "1")
    var present: [String: ArticleBuilder] = [:]
    for step in 0..<160 {
      let article = articles[Int.random(in: articles.indices, using: &generator)]
      let id = article.article.id
      if present[id] != nil, step % 3 == 0 {
        builder.remove(id: id)
        present[id] = nil
      } else {
        builder.put(article.article)
        present[id] = article
      }
      if step % 20 == 0 { _ = builder.build() }
    }
    let grown = builder.build()
    let fresh = indexed(Array(present.values))
    #expect(grown.generation == fresh.generation)
    #expect(grown.count(.disagreements) == fresh.count(.disagreements))
    for row in 0..<fresh.count(.disagreements) {
      #expect(grown.disagreement(at: row) == fresh.disagreement(at: row))
    }
    for row in 0..<fresh.count(.claims) {
      #expect(grown.relations(ofClaim: row) == fresh.relations(ofClaim: row))
    }
  }

  @Test("a disagreement has the values of its claims in every field")
  func filtersOfClaims() {
    for field in [Field.speaker, .about, .via, .modality, .form, .saidOn, .lang, .onBehalfOf] {
      let index = snapshot.answer(Query(.disagreements)).facet(field, limit: 50)
      for value in index.values {
        let filter = Filter.field(field, Selection(included: [.value(value.value)]))
        let claims = Set(
          snapshot.answer(Query(.claims, filters: [filter])).rows(sort: .article)
            .compactMap { snapshot.claim(at: $0)?.id })
        let expected = disagreements.filter {
          !claims.isDisjoint(with: $0.positions.flatMap(\.claims))
        }
        #expect(
          snapshot.answer(Query(.disagreements, filters: [filter])).rows(sort: .article)
            == expected.map(\.row))
      }
    }
  }
}
