import Testing

@testable import Attribution

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
    "goes on over what only looks like the next attribution",
    arguments: [
      (
        "He said every arrest was made under the law and reported to a judge.",
        ["every arrest was made under the law and reported to a judge"]
      ),
      (
        "Holt announced a ban on flights to Homs and Hama airports and said it was late.",
        ["a ban on flights to Homs and Hama airports", "it was late"]
      ),
      (
        "Holt said the town hid rebels and a station that broadcast its anthem.",
        ["the town hid rebels and a station that broadcast its anthem"]
      ),
      (
        "Holt announced a reward of five francs ($8; £6) for news of them.",
        ["a reward of five francs ($8; £6) for news of them"]
      ),
      ("The church called for a truce of at least two weeks.", ["a truce of at least two weeks"]),
      ("The minister dismissed that version.", ["that version"]),
      (
        "He would not sit, he said, unless guns were handed over.",
        ["He would not sit … unless guns were handed over"]
      ),
      (
        "According to Holt, an adviser to the mayor, the army was there.", ["the army was there"]
      ),
      (
        "According to Holt, the dam, a relic of the war, will be shut.",
        ["the dam, a relic of the war, will be shut"]
      ),
    ])
  func goesOn(text: String, expected: [String]) {
    #expect(contents(text) == expected)
  }

  @Test(
    "ends a content before a clause of somebody else",
    arguments: [
      (
        "Chad has agreed to release them, and Mali has pledged to open the port.",
        ["release them", "open the port"]
      ),
      (
        "Officials dismissed such claims as lies, and the Post was unable to check them.",
        ["such claims as lies"]
      ),
      ("Holt condemned the raid, the theft, and the fire.", ["the raid, the theft, and the fire"]),
      ("Rebels say port is open as talks resume", ["port is open"]),
    ])
  func otherClauses(text: String, expected: [String]) {
    #expect(contents(text) == expected)
  }

  @Test(
    "keeps what only looks like a cue or an addressee",
    arguments: [
      (
        "Holt said he had parked his car and found all four tyres slashed.",
        "he had parked his car and found all four tyres slashed"
      ),
      (
        "Holt said Chad would send coal and engineers to the plant if Mali asked.",
        "Chad would send coal and engineers to the plant if Mali asked"
      ),
      (
        "Kabul warned any attack “will not go unanswered.”",
        "any attack “will not go unanswered.”"
      ),
      ("The ministry put the number of wounded at six.", "the number of wounded at six"),
    ])
  func keeps(text: String, expected: String) {
    #expect(contents(text) == [expected])
  }

  @Test("ends what is weighed before who tells it")
  func tellsNothing() {
    #expect(
      contents("The union is weighing a strike, its chairman told Hill Radio on Monday.").last
        == "The union is weighing a strike")
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
