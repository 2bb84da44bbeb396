// Names, aliases and near misses.
import Attribution
import ClaimIndex
import Testing

@Suite("Names")
struct NamesTests {
  private let snapshot = indexed(
    [
      ArticleBuilder("r1", "It rains.").actor("Avaria", .country, forms: ["Avarian", "Lindhall"])
        .actor("Dora Müller", .person, of: "Avaria", forms: ["Müller", "the minister"])
        .claim("It rains", by: "Dora-Müller", for: "Avaria", topics: ["weather-report"]),
      ArticleBuilder("r2", "It snows.").actor("Avarian Army", .military, forms: ["army"])
        .actor("Bordurian Army", .military, forms: ["Army"]).actor(
          "Red Army", .military, forms: ["Army"]),
    ], actors: [ActorEntry(name: "Avaria", type: .country, aliases: ["Crown of Avaria"])])

  @Test(
    "an id, a name and an alias lead to the id, whatever the case and the diacritics",
    arguments: ["Avaria", "avaria", "AVARIAN", "lindhall", "crown of avaria", "Crown-of-Avaria"])
  func found(name: String) {
    #expect(snapshot.resolve(name, in: .actors) == .found("Avaria"))
  }

  @Test("diacritics do not matter")
  func diacritics() {
    #expect(snapshot.resolve("dora muller", in: .actors) == .found("Dora-Müller"))
    #expect(snapshot.resolve("MÜLLER", in: .actors) == .found("Dora-Müller"))
  }

  @Test("a description is no alias, and an alias of two is ambiguous")
  func notNames() {
    #expect(snapshot.resolve("the minister", in: .actors) == .unknown)
    #expect(
      snapshot.resolve("army", in: .actors) == .ambiguous(["Bordurian-Army", "Red-Army"]))
  }

  @Test("near misses show the name as people write it")
  func nearMisses() {
    #expect(snapshot.nearMisses("Lindhal", in: .actors) == ["Lindhall"])
    #expect(snapshot.nearMisses("Avraia", in: .actors).first == "Avaria")
    #expect(snapshot.nearMisses("Dor", in: .actors) == ["Dora-Müller"])
    #expect(snapshot.nearMisses("weather-reprot", in: .topics) == ["weather-report"])
    #expect(snapshot.nearMisses("Zzyzx", in: .actors).isEmpty)
    #expect(snapshot.nearMisses("", in: .actors).isEmpty)
  }

  @Test(
    "the edit distance counts swaps once and gives up at the limit",
    arguments: [
      ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abxc", 1), ("abc", "xbz", 2),
      ("abcd", "dcba", nil), ("", "ab", 2),
    ] as [(String, String, Int?)])
  func distance(left: String, right: String, expected: Int?) {
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8), limit: 2) == expected)
  }
}
