import Testing

@testable import Attribution

@Suite("Which words lead to a content")
struct ContentCuesTests {
  @Test(
    "finds the objects of verbs of several words",
    arguments: [
      ("The president ruled out early elections.", "early elections"),
      ("The junta brushed aside calls for a vote.", "calls for a vote"),
      ("The union held the owner responsible for the fire.", "the owner responsible for the fire"),
      (
        "The mayor put the number of dead since the start of the siege at 340.",
        "the number of dead since the start of the siege at 340"
      ),
      ("Colombo calls that figure a lie.", "that figure a lie"),
      ("The agency plans to reopen its clinics.", "reopen its clinics"),
      ("The army has since announced a curfew.", "a curfew"),
      ("It has 40 cases and fears the fever will spread.", "the fever will spread"),
    ])
  func objects(text: String, expected: String) {
    #expect(contents(text) == [expected])
  }

  @Test(
    "finds both parts of an interrupted content",
    arguments: [
      (
        "By the time the boats came, she said, the pier had burned.",
        "By the time the boats came … the pier had burned"
      ),
      (
        "Should the council refuse, he warned, drivers would block the bridge.",
        "Should the council refuse … drivers would block the bridge"
      ),
      (
        "The shelling of the port, he said, continued for two hours.",
        "The shelling of the port … continued for two hours"
      ),
      (
        "It has nine streets, and each of them, she says, lost a house.",
        "It has nine streets, and each of them … lost a house"
      ),
      (
        "Holt “got a promise,” Reed said, and still “got to keep the job.”",
        "Holt “got a promise,” … and still “got to keep the job.”"
      ),
      (
        "“That is no silence,” Holt said late last month, “but a muted reply.”",
        "That is no silence … but a muted reply"
      ),
    ])
  func interrupted(text: String, expected: String) {
    #expect(contents(text) == [expected])
  }

  @Test("goes on with a quotation behind what is told of the speaking")
  func insertedClause() {
    #expect(
      contents("“When you say that,” Holt said, referring to the fee, “you help the banks.”") == [
        "When you say that … you help the banks", "the fee",
      ])
    #expect(
      contents("The prisoner faces ten years, Holt told the court, adding that he was ill.") == [
        "The prisoner faces ten years", "he was ill",
      ])
  }

  @Test(
    "finds a content before who is named late",
    arguments: [
      ("Its return, said Holt, a pilot, is “a slap.”", "Its return … is “a slap.”"),
      ("The pier must go, said party leader Ana Holt.", "The pier must go"),
      ("Nonsense, said the ministry.", "Nonsense"),
      (
        "Talks began, a process that, Holt said, would end soon.",
        "Talks began, a process that … would end soon"
      ),
    ])
  func late(text: String, expected: String) {
    #expect(contents(text) == [expected])
  }

  @Test(
    "keeps lists and insertions of a subject in its content",
    arguments: [
      (
        "Sources said the men, believed to be three, had fled.",
        "the men, believed to be three, had fled"
      ),
      (
        "Holt said the port, the dam and the mill agreed with this.",
        "the port, the dam and the mill agreed with this"
      ),
      (
        "Holt told him the planners, backers and killers had to go.",
        "the planners, backers and killers had to go"
      ),
    ])
  func lists(text: String, expected: String) {
    #expect(contents(text).first == expected)
  }

  @Test(
    "leaves out when and where something is said",
    arguments: [
      "The group said late on Sunday that it had left.",
      "The group said in a televised address that it had left.",
      "The group warned in a video circulated on Monday that it had left.",
    ])
  func circumstances(text: String) {
    #expect(contents(text) == ["it had left"])
  }

  @Test(
    "finds what something is described as, and what an agent says",
    arguments: [
      ("Ships sailed south in what officials described as a raid.", "a raid"),
      ("They sailed past the town, which he described as a trap.", "a trap"),
      ("The navy was accused by Kuwait of firing on a tanker.", "firing on a tanker"),
      ("The firm is believed by officials to have sold it.", "have sold it"),
    ])
  func described(text: String, expected: String) {
    #expect(contents(text) == [expected])
  }

  @Test(
    "takes a plural for a verb where a clause or its own preposition follows",
    arguments: [
      ("The charity, which has a base there, claims to have sent help.", "have sent help"),
      ("The charity condemned it and calls on all sides to stop.", "all sides to stop"),
      ("The agency estimates more than 300 people have fled.", "more than 300 people have fled"),
      ("Kenya's military estimates that 50 rebels have fled.", "50 rebels have fled"),
      ("Kenya's army fears the bridge has collapsed.", "the bridge has collapsed"),
      ("The same reports warn of attacks.", "attacks"),
    ])
  func plurals(text: String, expected: String) {
    #expect(contents(text).last == expected)
  }

  @Test(
    "takes no particle for the beginning of an object",
    arguments: ["He called up reservists.", "The mayor called out the council."])
  func particles(text: String) {
    #expect(contents(text) == [])
  }

  @Test(
    "gives a quotation to the name behind a dash",
    arguments: [
      "“We have lost it all. Nobody comes.” ― Ana Holt",
      "“We have lost it all. Nobody comes.” — Ana Holt, a nurse in Flint",
    ])
  func signature(text: String) {
    let document = Document(CodePointText(text))
    let found = AttributionFinding.find(in: Analysis(document))
    #expect(contents(text) == ["We have lost it all. Nobody comes"])
    #expect(found.first?.source.map { document.text(document.span($0)) } == "Ana Holt")
  }

  @Test("leaves what goes on behind a quotation without marks to the reporter")
  func narrationBehind() {
    #expect(contents("“He loves us,” Holt said, and soon the lights went out.") == ["He loves us"])
  }

  @Test(
    "makes no claim of a silence",
    arguments: [
      "He did not say how many had died.", "The army has not commented on the attack.",
      "The office declined to comment on the matter.", "Hill Radio could not verify the account.",
      "He offered no evidence.", "The men were found by a patrol.",
      "The island is ruled by the army.", "The row continues to divide towns that were rich.",
      "They refused to say which ship was to blame.", "It was unable to confirm the figures.",
    ])
  func silence(text: String) {
    #expect(contents(text) == [])
  }

  @Test("keeps what is refused and what is not said to be so")
  func refusals() {
    #expect(contents("The group refused to leave the town.") == ["leave the town"])
    #expect(contents("He did not say that the town was lost.") == ["the town was lost"])
  }

  @Test(
    "gives a sentence to whose words open it",
    arguments: [
      ("In his words, the town “was empty.”", ["the town “was empty.”"]),
      ("In the governor's view, nobody should return.", ["nobody should return"]),
      ("In other words, nobody should return.", []),
    ])
  func openingWords(text: String, expected: [String]) {
    #expect(contents(text) == expected)
  }
}
