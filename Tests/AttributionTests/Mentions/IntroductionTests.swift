// Whom a pronoun stands for that follows somebody's first mention.
import Testing

@testable import Attribution

@Suite("People just brought in")
struct IntroductionTests {
  @Test(
    "take the pronoun from who spoke before them",
    arguments: [
      "For Rosa Lind, who runs an inn, the question is simple.",
      "In the market, Rosa Lind was buying rice.",
      "The couple's daughter, Rosa Lind, does not care.",
      "Also briefing was Rosa Lind, a leader of the valley.",
    ])
  func newcomers(introduction: String) throws {
    var room = try Newsroom(
      "Kenyan President Ada Noor said no. \(introduction) It was late, she said.")
    #expect(room.speakers("Kenyan President Ada Noor") == ["Ada-Noor"])
    #expect(room.speakers("she") == ["Rosa-Lind"])
  }

  @Test("do not take it where they were named before, or are of the other sex")
  func others() throws {
    var room = try Newsroom(
      """
      Rosa Lind and Mikhail Orlov met. Ada Noor said no. The inn of Rosa Lind was shut. It was late, she said.
      """)
    #expect(room.speakers("Ada Noor") == ["Ada-Noor"])
    #expect(room.speakers("she") == ["Ada-Noor"])
  }

  @Test("\"the Admiral\" and \"the pensioner\" stand for who spoke")
  func capitalRanks() throws {
    var room = try Newsroom(
      """
      Admiral Mikhail Orlov said no. The fleet would stay, the Admiral said. Rosa Lind said yes. She would \
      leave, the pensioner said.
      """)
    #expect(room.speakers("Admiral Mikhail Orlov") == ["Mikhail-Orlov"])
    #expect(room.speakers("the Admiral") == ["Mikhail-Orlov"])
    #expect(room.speakers("Rosa Lind") == ["Rosa-Lind"])
    #expect(room.speakers("the pensioner") == ["Rosa-Lind"])
  }
}
