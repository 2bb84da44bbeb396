// Whom people speak for whose side is a noun, an unknown name or an office alone.
import Testing

@testable import Attribution

@Suite("Whom somebody works for")
struct EmploymentTests {
  @Test(
    "takes a noun for fighters for the armed group named before",
    arguments: [
      "A rebel official", "rebel commander Ada Noor", "The rebels' health minister, Ada Noor",
      "A lawmaker from the group", "The group's deputy leader",
    ])
  func fighters(source: String) throws {
    let start = source.prefix(1).uppercased() + source.dropFirst()
    var room = try Newsroom("Hezbollah left the town. \(start), said that it was over.")
    #expect(room.speaker(start).hasSuffix(" / Hezbollah"))
  }

  @Test("takes the press office of a body named before for the body's country")
  func pressOffices() throws {
    var room = try Newsroom(
      """
      Russia's Investigative Committee opened a case, the committee's press service said. A member of the \
      government's team said that Russia would wait.
      """)
    #expect(room.speaker("the committee's press service").hasSuffix(" / Russia"))
    #expect(room.speaker("A member of the government's team").hasSuffix(" / Russia"))
  }

  @Test(
    "takes an unknown name for an organisation where it has an office",
    arguments: [
      "KRDM spokesperson Ada Noor", "Vyasna CEO Ada Noor", "KRDM's director, Ada Noor",
      "The head of the KRDM, Ada Noor",
    ])
  func unknownOrganisations(source: String) throws {
    var room = try Newsroom("\(source), said that it was over.")
    #expect(!room.speaker(source).hasSuffix(" / -"))
  }

  @Test("takes a trader, a mayor and an elder for no organisation's")
  func otherOwners() throws {
    var room = try Newsroom(
      "Market trader Ada Noor said no. Oleshky Mayor Bo Brook said no. Barkandji elder Cy Stone said no."
    )
    #expect(room.speaker("Market trader Ada Noor") == "Ada-Noor / -")
    #expect(room.speaker("Oleshky Mayor Bo Brook") == "Bo-Brook / -")
    #expect(room.speaker("Barkandji elder Cy Stone") == "Cy-Stone / -")
  }

  @Test("gives public offices, ranks and spokespeople to the country of the report")
  func publicOffices() throws {
    var room = try Newsroom(
      """
      Kenya closed the border. Ombudsman Ada Noor said no. The deputy national security adviser, Bo Brook, \
      said yes. Colonel Cy Stone said maybe. Kenya waited.
      """)
    #expect(room.speaker("Ombudsman Ada Noor") == "Ada-Noor / Kenya")
    #expect(room.speaker("The deputy national security adviser, Bo Brook") == "Bo-Brook / Kenya")
    #expect(room.speaker("Colonel Cy Stone") == "Cy-Stone / Kenya")
  }

  @Test("reads whom somebody works for or sits for")
  func relativeClauses() throws {
    var room = try Newsroom(
      "Ada Noor, who works for the Border Relief Network, said no.")
    #expect(room.speaker("Ada Noor") == "Ada-Noor / Border-Relief-Network")
  }
}
