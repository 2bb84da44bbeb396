// Finding known phrases in running text.

import Testing

@testable import Attribution

@Suite("Gazetteer")
struct GazetteerTests {
  private static let knowledge = Result { try Knowledge() }

  private func names(_ text: String) throws -> [String] {
    let document = Document(CodePointText(text))
    let knowledge = try Self.knowledge.get()
    let table = DocumentActors(
      AnnotatedText(document, knowledge: knowledge), knowledge: knowledge)
    return table.mentions.filter { !$0.isModifier }
      .map { mention in
        mention.actor.map { table.actors[$0].id.text } ?? "-"
      }
  }

  @Test("finds every name of every shipped organisation, group and outlet in a sentence")
  func findsEveryName() throws {
    let knowledge = try Self.knowledge.get()
    var missed: [String] = []
    for rows in [organisationRows, armedGroupRows, newsOutletRows] {
      for row in WorldTable.rows(rows) where row.count == 3 {
        for name in row[0].split(separator: "=") + row[2].split(separator: ",") {
          let name = name.drop { $0 == " " }
          let expected = knowledge.actor(named: String(name))?.text ?? "unknown"
          if try !names("Then \(name) said so.").contains(expected) { missed.append(String(name)) }
        }
      }
    }
    #expect(missed == [])
  }

  @Test(
    "prefers the longest name",
    arguments: [
      ("He saw the UN Security Council vote.", ["UN-Security-Council"]),
      ("He saw the Russian Foreign Ministry.", ["Russian-Foreign-Ministry"]),
      ("He read The Times of India there.", ["Times-of-India"]),
      ("The South Sudanese army left.", ["South-Sudanese-army"]),
      ("Guinea-Bissau and Papua New Guinea agreed.", ["Guinea-Bissau", "Papua-New-Guinea"]),
    ])
  func prefersLongest(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    "takes a word for an acronym only in capitals",
    arguments: [
      ("It is with us and who is it?", []), ("IS fled.", ["Islamic-State"]),
      ("The U.S. and the US agreed.", ["United-States", "United-States"]),
      ("WHO said so.", ["World-Health-Organization"]), ("The AU met.", ["African-Union"]),
    ] as [(String, [String])])
  func acronyms(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    "does not mind hyphens, accents and curly apostrophes",
    arguments: [
      ("Then al Nusra Front fled.", "al-Nusra-Front"), ("Then Al-Shabaab fled.", "al-Shabaab"),
      ("Then Türkiye left.", "Turkey"), ("Then Côte d’Ivoire left.", "Cote-d'Ivoire"),
      ("Then the Kurdistan Workers’ Party left.", "PKK"),
      ("Then B’Tselem wrote.", "B'Tselem"),
    ])
  func tolerance(text: String, expected: String) throws {
    #expect(try names(text) == [expected])
  }

  @Test("does not take a common word for an outlet or a party")
  func commonWords() throws {
    #expect(try names("Let the wire hold at dawn, and time will tell; the sun rose.") == [])
    #expect(try names("They asked for justice and law, labour and relief.") == [])
  }
}

@Suite("Names of people")
struct PersonNameTests {
  private func name(_ text: String) throws -> PersonName {
    let document = Document(CodePointText(text))
    let annotated = AnnotatedText(document, knowledge: try Knowledge())
    return try #require(PersonName(0..<document.tokens.count, in: annotated))
  }

  @Test(
    "one person in two spellings",
    arguments: [
      ("Recep Tayyip Erdoğan", "Tayyip Erdogan"), ("Bashar al-Assad", "Bashar Assad"),
      ("Dmitry Medvedyev", "Dmitry Medvedev"), ("Donald J. Stone", "Donald Stone"),
      ("Muhammad Youssef", "Muhammad Yusef"), ("Ali Hassan", "Ali Hasan"),
    ])
  func compatible(left: String, right: String) throws {
    #expect(try name(left).isCompatible(with: name(right)))
  }

  @Test(
    "two people of one surname stay two",
    arguments: [("Hillary Clinton", "Bill Clinton"), ("Maria Lopez", "Juan Lopez")])
  func different(left: String, right: String) throws {
    #expect(try !name(left).isCompatible(with: name(right)))
  }
}
