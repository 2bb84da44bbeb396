import Testing

@testable import Attribution

@Suite("Whom a content is about without naming him")
struct AboutFinderTests {
  @Test(
    "an adjective names the state that acts, not that of people or places",
    arguments: [
      ("the Rwandan deployment went on", ["Rwanda"]),
      ("a new Ethiopian port deal was near", ["Ethiopia"]),
      ("the Somali population suffered", []),
      ("many Somali farmers suffered", []),
    ])
  func adjective(content: String, expected: [String]) throws {
    var room = try Newsroom("An aid worker said \(content).")
    #expect(room.about(content) == expected)
  }

  @Test("soldiers without a country are those of the army named before, or of the side that speaks")
  func soldiers() throws {
    var room = try Newsroom(
      "The Malian army left Kidal. Traders said the soldiers had looted shops. Our troops are ready, Chad said."
    )
    #expect(room.about("the soldiers had looted shops") == ["Malian-army"])
    #expect(Set(room.about("Our troops are ready", speaker: "Chad")).contains("Chadian-army"))
  }

  @Test("the two of a noun that counts no actors are nobody")
  func otherNouns() throws {
    var room = try Newsroom(
      "Ana Rios met Luis Paz. The two discussed trade. The UN said the two regions were quiet.")
    #expect(Set(room.about("The two discussed trade")) == ["Ana-Rios", "Luis-Paz"])
    #expect(room.about("the two regions were quiet") == [])
  }

  @Test(
    "\"it\" is the speaker only where it acts",
    arguments: [
      ("it was sending food", ["Peru"]), ("it had opened the road", ["Peru"]),
      ("it is ready to talk", ["Peru"]), ("it was a mistake", []),
      ("it would be wrong to wait", []),
    ])
  func expletive(content: String, expected: [String]) throws {
    var room = try Newsroom("Peru said \(content).")
    #expect(room.about(content, speaker: "Peru") == expected)
  }

  @Test("a pronoun that opens what the speaker thinks, or that a plural binds, is not the speaker")
  func attitude() throws {
    var room = try Newsroom(
      "Ana Rios said she expected rain. Ana Rios said she was ready. The YPG said villagers fled before they ate."
    )
    #expect(room.about("she expected rain", speaker: "Ana-Rios") == [])
    #expect(room.about("she was ready", speaker: "Ana-Rios") == ["Ana-Rios"])
    #expect(room.about("villagers fled before they ate", speaker: "YPG") == [])
  }

  @Test("a state that reports something new does not speak of itself")
  func news() throws {
    var room = try Newsroom("Peru said sirens were heard at dawn. Peru said the patrol was late.")
    #expect(room.about("sirens were heard at dawn", speaker: "Peru") == [])
    #expect(room.about("the patrol was late", speaker: "Peru") == ["Peru"])
  }

  @Test("an agreement is about all who made it")
  func agreement() throws {
    let extractor = AttributionExtractor(knowledge: try Knowledge())
    let text = "Armenia and Azerbaijan agreed to hold talks in May."
    let article = extractor.extract(Report(id: "a1", text: text, metadata: ReportMetadata()))
    #expect(article.claims.count == 2)
    for claim in article.claims {
      #expect(Set(claim.about.map(\.text)) == ["Armenia", "Azerbaijan"])
    }
  }
}
