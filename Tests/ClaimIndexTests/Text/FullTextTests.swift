// Full text against a scan of the texts.
import Attribution
import ClaimIndex
import Testing

@Suite("Full text")
struct FullTextTests {
  private let snapshot = indexed([
    ArticleBuilder("r1", "General Güler met the north-east council on Monday, he said.")
      .claim(
        "met the north-east council",
        sentence: "General Güler met the north-east council on Monday, he said."),
    ArticleBuilder("r2", "Council, council and council again: 586,000 people. North wind.")
      .claim("Council, council and council again: 586,000 people").claim("North wind"),
    ArticleBuilder("r3", "It rains in the east council.").claim("It rains in the east council"),
  ])

  private func rows(_ text: String) throws -> [Int] {
    snapshot.answer(Query(.claims, text: try TextQuery(text))).rows(sort: .article)
  }

  @Test(
    "understands words, phrases, negation, prefixes and OR",
    arguments: [
      ("council", [0, 1, 3]), ("council -rains", [0, 1]), ("\"north east\"", [0]),
      ("north-east", [0]), ("\"east council\"", [0, 3]), ("guler", [0]), ("GÜLER", [0]),
      ("coun*", [0, 1, 3]), ("rains OR wind", [2, 3]), ("council rains OR people", [1, 3]),
      ("586,000", [1]), ("586.000", [1]), ("-council", [2]), ("-\"east council\"", [1, 2]),
      ("unheard", []), ("\"council east\"", []), ("“north wind”", [2]),
    ])
  func grammar(text: String, expected: [Int]) throws {
    #expect(try rows(text) == expected)
  }

  @Test(
    "says what is wrong with a query",
    arguments: [
      ("…", TextQueryError.noWord), ("\"open", .unclosedQuotation), ("OR x", .danglingOr),
      ("x OR", .danglingOr), ("x OR OR y", .danglingOr), ("x OR -y", .danglingOr),
      ("a*", .prefixTooShort("a*")),
    ])
  func errors(text: String, expected: TextQueryError) {
    #expect(throws: expected) { try TextQuery(text) }
  }

  @Test("ranks a word that recurs in a short content first, and the sentence around it last")
  func ranking() throws {
    let answer = snapshot.answer(Query(.claims, text: try TextQuery("council")))
    #expect(answer.rows(sort: .relevance).first == 1)
    let monday = snapshot.answer(Query(.claims, text: try TextQuery("monday OR wind")))
    #expect(monday.rows(sort: .relevance) == [2, 0])
  }

  @Test(
    "finds a phrase with a prefix at its end, and none across two names or two texts",
    arguments: [
      ("north-eas*", [0]), ("586,00*", [1]), ("north-wes*", []),
      ("\"people north\"", []), ("\"an east council\"", []),
    ])
  func phrases(text: String, expected: [Int]) throws {
    #expect(try rows(text) == expected)
  }

  @Test("finds a phrase that a content has behind the sentence it begins in")
  func contentBeyondSentence() throws {
    let text = "He said the road is open. The bridge is not. Nobody answered."
    let snapshot = indexed([
      ArticleBuilder("r", text)
        .claim("the road is open. The bridge is not", sentence: "He said the road is open.")
    ])
    for phrase in ["\"said the road\"", "\"open the bridge\"", "\"bridge is not\""] {
      #expect(rows(phrase, snapshot) == [0])
    }
    #expect(rows("\"not nobody\"", snapshot) == [])
  }

  @Test("highlights are spans of the words in the report")
  func highlights() throws {
    let answer = snapshot.answer(Query(.claims, text: try TextQuery("\"east council\" OR guler")))
    let words = answer.highlights(row: 0).map { snapshot.exact($0, article: 0) }
    #expect(words == ["Güler", "east council"])
  }

  @Test("finds in a generated corpus what a scan of the words finds")
  func agreesWithScan() throws {
    var corpus = RandomCorpus(seed: 21)
    let snapshot = indexed(corpus.articles(40))
    let texts = (0..<snapshot.count(.claims)).compactMap { snapshot.claim(at: $0)?.text }
    func folded(_ text: String) -> [String] {
      Folding.fold(text).split { !$0.isLetter }.map(String.init)
    }
    for word in RandomCorpus.words {
      for other in RandomCorpus.words {
        let (first, second) = (Folding.fold(word), Folding.fold(other))
        let both = texts.indices.filter {
          folded(texts[$0]).contains(first) && folded(texts[$0]).contains(second)
        }
        #expect(rows("\(word) \(other)", snapshot) == both)
        let phrase = texts.indices.filter { index in
          let words = folded(texts[index])
          return zip(words, words.dropFirst()).contains { $0 == first && $1 == second }
        }
        #expect(rows("\"\(word) \(other)\"", snapshot) == phrase)
      }
    }
  }

  private func rows(_ text: String, _ snapshot: Snapshot) -> [Int]? {
    (try? TextQuery(text)).map {
      snapshot.answer(Query(.claims, text: $0)).rows(sort: .article)
    }
  }

  @Test("the omnibox finds names by the beginning of a word")
  func omnibox() throws {
    let snapshot = indexed([
      ArticleBuilder("r1", "Turkeys are birds.").actor("Turkmar", .country, forms: ["Turkmari"])
        .actor("Old Turk Society", .organisation).place("Turkton")
        .claim("Turkeys are birds", by: "Turkmar", topics: ["turkish-tea"])
    ])
    let found = snapshot.search(try TextQuery("turk"), limit: 5)
    #expect(
      found.actors.rows.map { snapshot.actor(at: $0)?.name } == ["Turkmar", "Old Turk Society"])
    #expect(found.topics.total == 1)
    #expect(found.places.total == 1)
    #expect(found.claims.total == 1)
    #expect(found.articles.total == 1)
    // One letter is the beginning of a name, but a word of its own in texts.
    let letter = snapshot.search(try TextQuery("t"), limit: 5)
    #expect(letter.actors.total == 2)
    #expect(letter.claims.total == 0)
    #expect(letter.articles.total == 0)
  }
}
