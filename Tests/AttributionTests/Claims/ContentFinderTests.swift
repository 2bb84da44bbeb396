import Testing

@testable import Attribution

/// The contents of the attributions of a text.
private func contents(_ text: String) -> [String] {
  let document = Document(CodePointText(text))
  return AttributionFinding.find(in: Analysis(document)).map { found in
    found.content.map { document.text(document.span($0)) }.joined(separator: " … ")
  }
}

@Suite("Where a content ends")
struct ContentFinderTests {
  @Test(
    "ends a phrase sooner than a clause",
    arguments: [
      ("The mayor denounced the plan, a copy of an older one.", ["the plan"]),
      ("The mayor stressed the point on Sunday, and the talks went on.", ["the point"]),
      ("She called him a fool and left.", ["him a fool"]),
      (
        "He said that the road was closed, but the port was open.",
        ["the road was closed, but the port was open"]
      ),
      (
        "Rebels held the town, home to 3,000 people, she said.",
        ["Rebels held the town, home to 3,000 people"]
      ),
      ("She said rebels held the town, home to 3,000 people.", ["rebels held the town"]),
    ])
  func phrases(text: String, expected: [String]) {
    #expect(contents(text) == expected)
  }

  @Test(
    "ends what a relative clause says before the verb of its main clause",
    arguments: [
      ("Pilots who want to strike met the owner.", ["strike"]),
      ("Pilots who said the strike was legal met the owner.", ["the strike was legal"]),
      ("Pilots who described the talks are hopeful.", ["the talks"]),
    ])
  func restrictions(text: String, expected: [String]) {
    #expect(contents(text) == expected)
  }

  @Test(
    "takes nothing for content that says nothing",
    arguments: [
      "She called Holt on Monday.", "A party called New Way won.", "They said little.",
      "He repeated himself.",
    ])
  func empty(text: String) {
    #expect(contents(text) == [])
  }

  @Test(
    "finds content behind measures, themes and insertions",
    arguments: [
      (
        "Holt predicted about a third of the houses would burn.",
        "about a third of the houses would burn"
      ),
      ("The firm reported between 5 and 15 cases.", "between 5 and 15 cases"),
      ("The firm reported a loss in 2014.", "a loss in 2014"),
      ("Holt wrote to the mayor about the road.", "the road"),
      ("Holt explained to the council why the road was shut.", "why the road was shut"),
      ("Holt said — on the radio, as it happens — that the road was shut.", "the road was shut"),
      ("But as Holt noted, the road was shut.", "the road was shut"),
      ("In his “last word,” a short note, he wrote, “The road is shut.”", "The road is shut"),
      ("The firm reported losing its licence.", "losing its licence"),
    ])
  func behind(text: String, expected: String) {
    #expect(contents(text) == [expected])
  }

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
    "makes no claim of a silence",
    arguments: [
      "He did not say how many had died.", "The army has not commented on the attack.",
      "The office declined to comment on the matter.", "Hill Radio could not verify the account.",
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

  @Test("ends a content before the next participle of the same speaker")
  func participles() {
    #expect(
      contents("She left early, calling him a fool and accusing him of theft.") == [
        "him a fool", "him of theft",
      ])
    #expect(
      contents("“It rains,” he said, adding, “It will stop.”") == ["It rains", "It will stop"])
  }

  @Test("makes one claim of a turn, unless it reports what others say")
  func turns() {
    #expect(
      contents("ROTH: I think we won. They want more. It was close.") == [
        "I think we won. They want more. It was close"
      ])
    #expect(
      contents("The Evening Show\n\nROTH: Norway announced that it would leave. Why?") == [
        "it would leave"
      ])
  }

  @Test("lets a quotation run on from the quotation, whatever is said in between")
  func runsOn() {
    let document = Document(
      CodePointText("“It rains,” said Ruiz, referring to the storm. “It will stop.”"))
    let found = AttributionFinding.find(in: Analysis(document))
    #expect(found.count == 3)
    #expect(found.last?.continues == 0)
  }
}
