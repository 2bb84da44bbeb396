// Whose words a document is that speaks.
import Testing

@testable import Attribution

@Suite("Documents that speak")
struct AuthorshipTests {
  @Test("gives \"the statement\" to who spoke last")
  func statements() throws {
    var room = try Newsroom(
      """
      The Kenyan army said that it had left. Nobody had been hurt, the statement added. The road was open, \
      the document said.
      """)
    #expect(room.speaker("The Kenyan army") == "Kenyan-army / Kenya")
    #expect(room.speaker("the statement") == "Kenyan-army / Kenya")
    #expect(room.speaker("the document") == "Kenyan-army / Kenya")
  }

  @Test("gives \"its statement\" and \"his account\" to whom the pronoun stands for")
  func possessives() throws {
    var room = try Newsroom(
      "Hezbollah said that it had fired. It would fire again, its statement said.")
    #expect(room.speaker("Hezbollah") == "Hezbollah / -")
    #expect(room.speaker("its statement") == "Hezbollah / -")
  }

  @Test("leaves a report that opens a paragraph, or that a politician spoke of, to itself")
  func reportsSpokenAbout() throws {
    var room = try Newsroom(
      """
      Kenyan President Ada Noor said that a report was wrong. The number is higher, the report says.

      The final communique, nine pages long, says that talks go on.
      """)
    #expect(room.speaker("Kenyan President Ada Noor") == "Ada-Noor / Kenya")
    #expect(room.speaker("the report") == "Report.a1 / -")
    #expect(room.speaker("The final communique") == "Final-communique.a1 / -")
  }
}
