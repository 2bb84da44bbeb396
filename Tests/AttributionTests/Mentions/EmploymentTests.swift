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

  @Test(
    "gives a public body without a country to the country of the report",
    arguments: [
      "The customs service", "The unification ministry", "The region's emergencies headquarters",
      "The state prosecution", "The provincial council", "The mayor's office",
      "Police investigators",
      "A brigadier general",
    ])
  func publicBodies(source: String) throws {
    var room = try Newsroom("Kenya closed the border with Kenya's neighbours. \(source) said no.")
    #expect(room.speaker(source).hasSuffix(" / Kenya"))
  }

  @Test("gives a military source to the place where it is, or to the state agency that it told")
  func statesOfSources() throws {
    var room = try Newsroom(
      """
      Lebanon and Lebanese officials said no. A military source in Damascus said yes. An interior ministry \
      source told state news agency SANA that it was over.
      """)
    #expect(room.speaker("A military source in Damascus").hasSuffix(" / Syria"))
    #expect(room.speaker("An interior ministry source").hasSuffix(" / Syria"))
  }

  @Test("gives one of those who spoke to their side")
  func oneOfThem() throws {
    var room = try Newsroom("Two Kenyan diplomats said no. One of them said that it was late.")
    #expect(room.speaker("Two Kenyan diplomats").hasSuffix(" / Kenya"))
    #expect(room.speaker("One of them").hasSuffix(" / Kenya"))
  }

  @Test("takes bodies that only states have, and their heads, for the report's country")
  func bodiesOfStates() throws {
    var room = try Newsroom(
      """
      Kenya voted. Kenya waited. The Central Electoral Commission closed the list. Its chair, Ada Noor, said no. Bo Brook of \
      the Western Operations Command said yes. Russia's Security Council met. Its deputy head, Cy Stone, said no.
      """)
    #expect(room.speaker("Its chair, Ada Noor").hasSuffix(" / Kenya"))
    #expect(room.speaker("Bo Brook").hasSuffix(" / Kenya"))
    #expect(room.speaker("Its deputy head, Cy Stone").hasSuffix(" / Russia"))
  }

  @Test("gives envoys to who sends them and commissioners to their union")
  func envoysAndCommissioners() throws {
    var room = try Newsroom(
      """
      The United Nations and the European Commission met Kenya. Moscow's UN envoy Ada Noor said no. Special \
      Representative Bo Brook said yes. Enlargement Commissioner Cy Stone said maybe.
      """)
    #expect(room.speaker("Moscow's UN envoy Ada Noor") == "Ada-Noor / Russia")
    #expect(room.speaker("Special Representative Bo Brook") == "Bo-Brook / United-Nations")
    #expect(room.speaker("Enlargement Commissioner Cy Stone") == "Cy-Stone / European-Union")
  }

  @Test("lets what stands beside a name win over the country of the report")
  func assumedCountries() throws {
    var room = try Newsroom(
      """
      Iraq waited. The US-led coalition left. Colonel Ada Noor, a coalition spokesman in the capital, said no. \
      Hezbollah stayed. A spokesman for the group, Col. Bo Brook, said yes. Iraq waited.
      """, dateline: "BAGHDAD")
    #expect(room.speaker("Colonel Ada Noor") == "Ada-Noor / US-led-coalition")
    #expect(room.speaker("A spokesman for the group") == "Bo-Brook / Hezbollah")
  }

  @Test(
    "takes \"the general\", \"the senior diplomat\" and \"the 58-year-old\" for who spoke before")
  func peopleAgain() throws {
    var room = try Newsroom(
      """
      General Ada Noor said no. Teacher Bo Brook said yes. Nobody slept, the 58-year-old said. Nobody left, the \
      general said. Nobody came, the senior commander said.
      """)
    #expect(room.speakers("General Ada Noor") == ["Ada-Noor"])
    #expect(room.speakers("Teacher Bo Brook") == ["Bo-Brook"])
    #expect(room.speakers("the 58-year-old") == ["Bo-Brook"])
    #expect(room.speakers("the general") == ["Ada-Noor"])
    #expect(room.speakers("the senior commander") == ["Ada-Noor"])
  }

  @Test("reads the office behind \"deputy\", and offices of unknown regions and parties")
  func deputies() throws {
    var room = try Newsroom(
      """
      Armenia disagrees with Armenia. Ada Noor, the deputy foreign minister, said no. SYRIZA MEP Bo Brook said \
      yes. Jubbaland's deputy security minister, Cy Stone, said maybe.
      """)
    #expect(room.speaker("Ada Noor") == "Ada-Noor / Armenia")
    #expect(room.speaker("SYRIZA MEP Bo Brook") == "Bo-Brook / Syriza")
    #expect(
      room.speaker("Jubbaland's deputy security minister, Cy Stone") == "Cy-Stone / Jubbaland")
  }
}
