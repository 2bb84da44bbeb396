// Who is one actor across reports, and who is not.
import Attribution
import ClaimIndex
import Testing

@Suite("Actors across reports")
struct IdentityTests {
  /// One report for each person, each with a claim.
  private func corpus(_ persons: [(name: String, affiliation: String?)]) -> Snapshot {
    indexed(
      persons.enumerated().map { number, person in
        let id = person.name.split(separator: " ").joined(separator: "-")
        return ArticleBuilder("r\(number)", "It rains.")
          .actor(person.name, .person, of: person.affiliation)
          .claim("It rains", by: id)
      })
  }

  private func persons(_ snapshot: Snapshot) -> [String] {
    (0..<snapshot.count(.actors)).compactMap { snapshot.actor(at: $0) }
      .filter { $0.type == .person }.map(\.id.text)
  }

  @Test(
    "spellings and transliterations of one name are one person",
    arguments: [
      ("Tayyip Aslan", "Recep Tayyip Aslan"), ("Sergey Petrov", "Sergei Petrov"),
      ("Basil el-Masri", "Basil al-Masri"), ("Dmitriy Medvedyev", "Dmitry Medvedev"),
      ("Mohamed Kasim", "Muhammad Kasim"), ("J. Harker", "Jonathan Harker"),
      ("Anna Zelinskiy", "Anna Zelinsky"),
    ])
  func spellings(one: String, other: String) {
    let snapshot = corpus([(one, "Avaria"), (other, "Avaria")])
    #expect(persons(snapshot).count == 1)
    #expect(snapshot.answer(Query(.claims)).facet(.speaker, limit: 5).distinct == 1)
  }

  @Test("the fullest name is the id, in claims too")
  func fullestName() {
    let snapshot = corpus([("Tayyip Aslan", "Avaria"), ("Recep Tayyip Aslan", "Avaria")])
    #expect(persons(snapshot) == ["Recep-Tayyip-Aslan"])
    #expect(snapshot.claim(at: 0)?.claim.speaker?.actor.text == "Recep-Tayyip-Aslan")
    #expect(snapshot.resolve("Tayyip Aslan", in: .actors) == .found("Recep-Tayyip-Aslan"))
  }

  @Test(
    "two persons of one surname stay two",
    arguments: [
      [("Maria Rossi", "Avaria"), ("Mario Rossi", "Avaria")],
      [("Anna Zelinsky", "Avaria"), ("Anna Zelinskiy", "Borduria")],
      [("George W. Hill", "Avaria"), ("George H. W. Hill", "Avaria")],
    ])
  func twoPersons(_ two: [(String, String)]) {
    #expect(persons(corpus(two.map { ($0.0, $0.1) })).count == 2)
  }

  @Test("a surname alone joins the only full name, and none of two")
  func surnameAlone() {
    #expect(persons(corpus([("Harker", nil), ("Jonathan Harker", "Avaria")])).count == 1)
    let three = corpus([
      ("Harker", nil), ("Jonathan Harker", "Avaria"), ("Mina Harker", "Borduria"),
    ])
    #expect(persons(three) == ["Harker", "Jonathan-Harker", "Mina-Harker"])
    let known = corpus([
      ("Harker", "Borduria"), ("Jonathan Harker", "Avaria"), ("Mina Harker", "Borduria"),
    ])
    #expect(persons(known) == ["Jonathan-Harker", "Mina-Harker"])
  }

  @Test("unnamed sources are never merged")
  func unnamedSources() {
    let snapshot = indexed(
      ["r1", "r2"].map { id in
        ArticleBuilder(id, "It rains.")
          .actor("official.\(id)", .anonymousSource, of: "Avaria", forms: ["An official"])
          .claim("It rains", by: "official.\(id)")
      })
    #expect(snapshot.answer(Query(.claims)).facet(.speaker, limit: 5).distinct == 2)
  }

  @Test("type and affiliation are what most reports say, ties by name")
  func majority() {
    func report(_ id: String, _ type: ActorType, _ affiliation: String) -> ArticleBuilder {
      ArticleBuilder(id, "It rains.").actor("Iron Guard", type, of: affiliation)
    }
    let clear = indexed([
      report("1", .military, "Avaria"), report("2", .armedGroup, "Borduria"),
      report("3", .armedGroup, "Borduria"),
    ])
    let tied = indexed([report("1", .military, "Borduria"), report("2", .armedGroup, "Avaria")])
    let row = clear.actorRow(id: ActorID("Iron-Guard")) ?? -1
    #expect(clear.actor(at: row)?.type == .armedGroup)
    #expect(clear.actor(at: row)?.affiliation == ActorID("Borduria"))
    let tiedRow = tied.actorRow(id: ActorID("Iron-Guard")) ?? -1
    #expect(tied.actor(at: tiedRow)?.type == .armedGroup)
    #expect(tied.actor(at: tiedRow)?.affiliation == ActorID("Avaria"))
  }
}
