// Which accounts are set side by side, and which are left alone.
import Attribution
import ClaimIndex
import Testing

@Suite("Disagreements")
struct DisagreementTests {
  /// A report on floods in a place, with one figure of displaced people by one speaker.
  private func flood(
    _ id: String, _ speaker: String?, _ figure: String, _ value: Double,
    _ qualifier: Quantity.Qualifier = .exactly, published: String = "2021-05-07",
    place: String = "Lowtown", said: String? = nil
  ) -> ArticleBuilder {
    let sentence = "The flood has displaced \(figure) people in \(place)."
    let article = ArticleBuilder(id, sentence, published: published)
      .place(place, partOf: "Avaria", forms: [place])
    let quantity = article.quantity(figure, value, qualifier, of: "displaced people")
    guard let speaker else {
      return article.narration(
        sentence, topics: ["displacement"], places: [place], quantities: [quantity])
    }
    return article.claim(
      sentence, by: speaker, said: said, topics: ["displacement"], places: [place],
      quantities: [quantity])
  }

  @Test("figures whose intervals lie apart are a disagreement, each figure with its side")
  func figuresApart() throws {
    let snapshot = indexed([
      flood("a", "Mayor", "close to 1,000", 1000, .about), flood("b", "Relief-Office", "586", 586),
      flood("c", nil, "more than 500", 500, .moreThan),
    ])
    let row = try #require(
      snapshot.disagreementRow(id: "quantity.displaced-people.Lowtown"))
    let found = try #require(snapshot.disagreement(at: row))
    #expect(snapshot.count(.disagreements) == 1)
    #expect(found.kind == .quantity)
    #expect(found.status == .open)
    #expect(found.on == "displaced people in Lowtown")
    #expect(found.positions.map(\.side) == ["A", "B", "B"])
    #expect(found.positions.map(\.value) == [1000, 586, 500])
    #expect(found.positions[0].interval == ValueInterval(lower: 900, upper: 1100))
    #expect(found.positions[2].interval == ValueInterval(lower: 501, upper: nil))
    #expect(found.positions.map(\.isNarration) == [false, false, true])
    #expect(found.positions[0].holders == [ActorID("Mayor")])
    #expect(found.positions[2].holders.isEmpty)
    #expect(found.positions[1].evidence.map(\.exact) == ["586 people"])
    #expect(found.spread == Spread(min: 500, max: 1000, ratio: 2))
    #expect(found.caveats == [.eventDateNotStated])
    let claim = try #require(snapshot.claim(at: 0))
    #expect(claim.relations == RelationCounts(contradicts: 2))
    #expect(snapshot.relations(ofClaim: 0).map(\.disagreement) == [found.id, found.id])
    #expect(snapshot.claim(at: 1)?.relations == RelationCounts(contradicts: 1, corroborates: 1))
  }

  @Test("figures of another place, another time or another kind are left alone")
  func figuresOfSomethingElse() {
    let snapshot = indexed([
      flood("a", "Mayor", "1,000", 1000), flood("b", "Office", "586", 586, place: "Hightown"),
      flood("c", "Office", "586", 586, published: "2021-09-07"),
    ])
    #expect(snapshot.count(.disagreements) == 0)
    #expect((0..<3).allSatisfy { snapshot.claim(at: $0)?.relations == RelationCounts() })
  }

  @Test("a later figure of the same holder updates the one before")
  func updates() {
    let snapshot = indexed([
      flood("a", "Mayor", "400", 400, said: "2021-05-06"),
      flood("b", "Mayor", "586", 586, said: "2021-05-07"),
    ])
    #expect(snapshot.disagreement(at: 0)?.status == .updated)
    #expect(snapshot.relations(ofClaim: 1).map(\.kind) == [.updates])
    #expect(snapshot.claim(at: 0)?.relations.contradicts == 0)
  }

  @Test("seven soldiers and a contractor are eight personnel")
  func reconciliation() throws {
    let first = ArticleBuilder(
      "a", "The shelling on Monday killed eight Avarian personnel.", published: "2021-05-07"
    ).actor("Avaria", .country, forms: ["Avarian"]).place("Lowtown", forms: ["Lowtown"])
    let second = ArticleBuilder(
      "b", "It answered the killing of seven Avarian soldiers and a civilian contractor last week.",
      published: "2021-05-14"
    ).actor("Avaria", .country, forms: ["Avarian"]).place("Lowtown", forms: ["Lowtown"])
    let snapshot = indexed([
      first.narration(
        "The shelling on Monday killed eight Avarian personnel", topics: ["casualties"],
        quantities: [first.quantity("eight", 8, of: "killed Avarian troops")]),
      second.claim(
        "It answered the killing of seven Avarian soldiers and a civilian contractor last week",
        by: "Wire", topics: ["casualties"],
        quantities: [second.quantity("seven", 7, of: "killed Avarian troops")]),
    ])
    let found = try #require(snapshot.disagreement(at: 0))
    #expect(snapshot.count(.disagreements) == 1)
    #expect(found.status == .reconciled)
    #expect(found.reconciliation == "7 soldiers + 1 contractor = 8 personnel")
    #expect(found.positions.map(\.value) == [8, 8])
    #expect(found.caveats == [.eventDateNotStated])
    #expect(
      found.positions.flatMap(\.evidence).map(\.exact)
        == ["eight Avarian personnel", "seven Avarian soldiers and a civilian contractor"])
    #expect(snapshot.claim(at: 0)?.relations == RelationCounts(corroborates: 1))
  }

  @Test("opposed accounts of one thing are a disagreement; who says the same is on the same side")
  func accounts() throws {
    let text = """
      After the storm, Avaria and Borduria called a halt. Both sides cancelled a joint river patrol. \
      The patrol was postponed because of ice. The patrol was not halted.
      """
    let snapshot = indexed([
      ArticleBuilder("a", text, published: "2021-05-07").place("Lowtown", forms: ["Lowtown"])
        .claim("The patrol was postponed because of ice", by: "Source", topics: ["river-patrols"])
        .claim(
          "The patrol was not halted", by: "Source", modality: .denial, topics: ["river-patrols"]
        )
        .narration("Both sides cancelled a joint river patrol", topics: ["river-patrols"]),
      ArticleBuilder(
        "b", "River patrols in the north were only cancelled for a day.", published: "2021-05-08"
      ).place("Lowtown", forms: ["Lowtown"])
        .claim(
          "River patrols in the north were only cancelled for a day", by: "Clerk",
          topics: ["river-patrols"]),
    ])
    let found = try #require(snapshot.disagreement(at: 0))
    #expect(snapshot.count(.disagreements) == 1)
    #expect(found.id == "account.river-patrols.Lowtown")
    #expect(found.kind == .account)
    let sides = Dictionary(grouping: found.positions, by: \.side)
      .mapValues { Set($0.compactMap(\.stance)) }
    #expect(Set(sides.values) == [["cancelled"], ["postponed", "not halted"]])
    #expect(snapshot.relations(ofClaim: 1).filter { $0.kind == .contradicts }.count == 2)
    #expect(found.on == "patrol: postponed, not halted or cancelled")
    for (text, count) in [("ice", 1), ("\"joint river patrol\"", 1), ("storm", 0)] {
      let query = Query(.disagreements, text: try TextQuery(text))
      #expect(snapshot.answer(query).total == count)
    }
  }

  @Test("an aim is no account: what is meant to stop has not stopped")
  func aims() {
    let snapshot = indexed([
      ArticleBuilder("a", "Talks are aimed at stopping the offensive. The offensive continues.")
        .claim("Talks are aimed at stopping the offensive", by: "X", topics: ["war"])
        .claim("The offensive continues", by: "Y", topics: ["war"])
    ])
    #expect(snapshot.count(.disagreements) == 0)
  }

  @Test("a claim about another's act that the report finds unconfirmed")
  func unconfirmed() throws {
    let text = """
      Borduria has agreed to lend two ships to the operation; however, there has been no official \
      comment by the Bordurian Admiralty.
      """
    let article = ArticleBuilder("a", text, published: "2021-05-07")
      .actor("Borduria", .country, forms: ["Borduria"])
      .actor("Bordurian Admiralty", .military, of: "Borduria", forms: ["Bordurian Admiralty"])
      .claim(
        "Borduria has agreed to lend two ships to the operation", by: "Mayor", for: "Avaria",
        topics: ["sea-support"], about: ["Borduria"]
      )
      .narration("there has been no official comment by the Bordurian Admiralty")
    let found = try #require(indexed([article]).disagreement(at: 0))
    #expect(found.kind == .unconfirmed)
    #expect(found.id == "unconfirmed.borduria-sea-support")
    #expect(found.positions.map(\.isNarration) == [false, true])
    #expect(found.positions[1].stance == "no confirmation")
  }

  @Test("the same words, once denied, are a denial")
  func denial() throws {
    let snapshot = indexed([
      ArticleBuilder("a", "Bordurian troops crossed the frozen river.", published: "2021-05-07")
        .claim(
          "Bordurian troops crossed the frozen river", by: "Avaria", modality: .accusation,
          topics: ["border"], about: ["Borduria"]),
      ArticleBuilder("b", "Its troops had crossed the frozen river.", published: "2021-05-08")
        .claim(
          "Its troops had crossed the frozen river", by: "Borduria", modality: .denial,
          topics: ["border"], about: ["Borduria"]),
    ])
    let found = try #require(snapshot.disagreement(at: 0))
    #expect(found.kind == .denial)
    #expect(found.positions.compactMap(\.stance) == ["asserted", "denied"])
    #expect(snapshot.claim(at: 1)?.relations == RelationCounts(contradicts: 1))
  }

  @Test(
    "what a negation does not bear on is not denied",
    arguments: [
      ("Nobody came, but Bordurian troops crossed the frozen river", 0),
      ("Bordurian troops never crossed the frozen river", 1),
    ])
  func reachOfNegation(text: String, contradictions: Int) {
    let snapshot = indexed([
      ArticleBuilder("a", "Bordurian troops crossed the frozen river", published: "2021-05-07")
        .claim("Bordurian troops crossed the frozen river", by: "Avaria", topics: ["border"]),
      ArticleBuilder("b", text, published: "2021-05-08")
        .claim(text, by: "Mayor", topics: ["border"]),
    ])
    #expect(snapshot.claim(at: 0)?.relations.contradicts == contradictions)
  }

  @Test("who did not answer a reporter has confirmed or denied nothing")
  func unanswered() {
    let text = """
      Borduria agreed to open the pass. Borduria did not respond to a request for comment.
      """
    let snapshot = indexed([
      ArticleBuilder("a", text).actor("Borduria", .country, forms: ["Borduria"])
        .claim("Borduria agreed to open the pass", by: "Mayor", about: ["Borduria"])
        .narration("Borduria did not respond to a request for comment.")
    ])
    #expect(snapshot.count(.disagreements) == 0)
  }

  @Test("a phrase shared with a much longer statement does not corroborate it")
  func sharedPhrase() {
    let long = """
      The generals met on the old bridge and spoke about prisoners, grain, fishing rights, the joint \
      commission for the frozen river and winter roads
      """
    let snapshot = indexed([
      ArticleBuilder("a", "a joint commission for the river", published: "2021-05-07")
        .claim("a joint commission for the river", by: "Avaria", topics: ["border"]),
      ArticleBuilder("b", long, published: "2021-05-08")
        .claim(long, by: "Borduria", topics: ["border"]),
    ])
    #expect(snapshot.claim(at: 0)?.relations == RelationCounts())
  }

  @Test("two voices on one commitment, and two reports of one fear, corroborate")
  func corroboration() {
    let snapshot = indexed([
      ArticleBuilder(
        "a", "Borduria has agreed to provide air support. Borduria is ready to support the rebels."
      )
      .actor("Borduria", .country, forms: ["Borduria"])
      .claim("Borduria has agreed to provide air support", by: "Mayor", topics: ["air"])
      .claim("Borduria is ready to support the rebels", by: "Envoy", topics: ["war"]),
      ArticleBuilder("b", "another influx toward its border", published: "2021-05-01").claim(
        "another influx toward its border", by: "Avaria", modality: .belief,
        topics: ["refugees", "displacement"]),
      ArticleBuilder(
        "c", "fighting will make millions flee across its borders", published: "2021-05-08"
      )
      .claim(
        "fighting will make millions flee across its borders", by: "Avaria", modality: .belief,
        topics: ["refugees", "displacement"]),
    ])
    #expect(
      (0..<4).allSatisfy { snapshot.claim(at: $0)?.relations == RelationCounts(corroborates: 1) })
    #expect(snapshot.count(.disagreements) == 0)
  }

  @Test("a report that comes and goes leaves relations as they were")
  func incremental() {
    let steady = [
      flood("a", "Mayor", "1,000", 1000), flood("c", nil, "more than 500", 500, .moreThan),
    ]
    let passing = flood("b", "Office", "586", 586)
    var builder = IndexBuilder(extractorVersion: "1")
    for article in steady { builder.put(article.article) }
    builder.put(passing.article)
    let with = builder.build()
    builder.remove(id: "b")
    let without = builder.build()
    let fresh = indexed(steady)
    #expect(with.count(.disagreements) == 1)
    #expect(without.count(.disagreements) == fresh.count(.disagreements))
    #expect(without.relations(ofClaim: 0) == fresh.relations(ofClaim: 0))
    builder.put(passing.article)
    let again = builder.build()
    #expect(again.disagreement(at: 0) == with.disagreement(at: 0))
  }

  @Test("filters of disagreements are those of their claims and their own")
  func filters() {
    let snapshot = indexed([
      flood("a", "Mayor", "1,000", 1000), flood("b", "Office", "586", 586),
    ])
    func total(_ field: Field, _ value: String) -> Int {
      let filter = Filter.field(field, Selection(included: [.value(value)]))
      return snapshot.answer(Query(.disagreements, filters: [filter])).total
    }
    #expect(total(.holder, "Mayor") == 1)
    #expect(total(.speaker, "Office") == 1)
    #expect(total(.topic, "displacement") == 1)
    #expect(total(.place, "Lowtown") == 1)
    #expect(total(.kind, "quantity") == 1)
    #expect(total(.kind, "denial") == 0)
    #expect(total(.status, "open") == 1)
    #expect(total(.article, "b") == 1)
    #expect(
      snapshot.profile(ofActor: snapshot.actorRow(id: ActorID("Mayor")) ?? 0)?.disagreements == 1)
  }
}
