import Testing

@testable import Attribution

/// What a sentence is expected to attribute: source | cue | content, pieces of content joined by " … ".
private func attributions(_ text: String) -> [String] {
  let document = Document(CodePointText(text))
  return AttributionFinding.find(in: Analysis(document)).map { found in
    let source = found.source.map { document.text(document.span($0)) } ?? "-"
    let cue = found.cue.map { document.text(document.span($0.tokens)) } ?? "-"
    let content = found.content.map { document.text(document.span($0)) }.joined(separator: " … ")
    return "\(source) | \(cue) | \(content)"
  }
}

@Suite("Attributions: source, cue and content")
struct AttributionFinderTests {
  @Test(
    "finds content behind its cue",
    arguments: [
      ("The mayor said that the bridge would close.", "The mayor | said | the bridge would close"),
      ("Police said on Monday the bridge was closed.", "Police | said | the bridge was closed"),
      (
        "The envoy told reporters in Vienna on Friday that talks had failed.",
        "The envoy | told | talks had failed"
      ),
      ("Oslo offered to mediate.", "Oslo | offered to | mediate"),
      ("The union vowed this week to strike.", "The union | vowed | strike"),
      (
        "The army accused rebels of shelling a school.",
        "The army | accused | rebels of shelling a school"
      ),
      ("She asked whether the road was open.", "She | asked | whether the road was open"),
      ("He said: “We will rebuild.”", "He | said | We will rebuild"),
      ("The court urged both sides to wait.", "The court | urged | both sides to wait"),
      ("Residents worry that the dam may burst.", "Residents | worry | the dam may burst"),
      (
        "The ministry, which runs the port, said cargo had doubled.",
        "The ministry | said | cargo had doubled"
      ),
    ])
  func behind(text: String, expected: String) {
    #expect(attributions(text) == [expected])
  }

  @Test(
    "finds content before its cue",
    arguments: [
      ("The bridge is safe, the mayor said on Monday.", "the mayor | said | The bridge is safe"),
      ("“The bridge is safe,” said Ana Ruiz, an engineer.", "Ana Ruiz | said | The bridge is safe"),
      ("“Why now?” Ruiz asked.", "Ruiz | asked | Why now?"),
      ("Prices rose, according to the bank.", "the bank | according to | Prices rose"),
      (
        "“The bridge,” he said, “is not safe.”",
        "he | said | The bridge … is not safe"
      ),
      ("The road, he said, is closed.", "he | said | The road … is closed"),
      ("Talks go on in Geneva: minister", "minister | - | Talks go on in Geneva"),
    ])
  func before(text: String, expected: String) {
    #expect(attributions(text) == [expected])
  }

  @Test(
    "finds cues that are denied, counted, or stand behind odd marks",
    arguments: [
      ("Holt did not deny the plan.", "Holt | did not deny | the plan"),
      ("Another says the dam will hold.", "Another | says | the dam will hold"),
      ("“We can't go on.” Holt said.", "Holt | said | We can't go on"),
      ("”The dam will hold,” said Holt.", "Holt | said | The dam will hold"),
      ("She declared “What A Night!” and left.", "She | declared | What A Night!"),
    ])
  func oddCues(text: String, expected: String) {
    #expect(attributions(text) == [expected])
  }

  @Test("takes no participle behind a preposition for a cue")
  func modifier() {
    #expect(attributions("The town lived on five million in reported gifts.") == [])
  }

  @Test("ends a content where the next cue of the same speaker begins")
  func coordinated() {
    #expect(
      attributions("He said the road was closed and added that nobody was hurt.") == [
        "He | said | the road was closed", "He | added | nobody was hurt",
      ])
    #expect(
      attributions("“The road is closed,” he said, adding that nobody was hurt.") == [
        "he | said | The road is closed", "he | adding | nobody was hurt",
      ])
  }

  @Test("makes the outer of two sayings a carrier of the inner one")
  func carriers() {
    let text = "The road was closed, a police source said on Sunday, Reuters reported."
    let document = Document(CodePointText(text))
    let found = AttributionFinding.find(in: Analysis(document))
    #expect(found.count == 1)
    #expect(found[0].carriers.map { document.text(document.span($0)) } == ["Reuters"])
  }

  @Test("finds the act of a third party in what somebody says")
  func nested() {
    #expect(
      attributions("He said Norway has agreed to send ships.") == [
        "He | said | Norway has agreed to send ships", "Norway | has agreed to | send ships",
      ])
  }

  @Test("lets a quotation run on into the sentences behind it")
  func runsOn() {
    #expect(
      attributions("“We are late,” she said. “We will hurry.”") == [
        "she | said | We are late", "- | - | We will hurry",
      ])
  }

  @Test(
    "attributes nothing where nothing is said",
    arguments: [
      "The report of the claim was late.", "The alleged plot failed.",
      "The United States sent ships.",
      "Tensions threatened to boil over.", "A band called Norrsken played.",
    ])
  func nothing(text: String) {
    #expect(attributions(text) == [])
  }

  @Test(
    "survives hostile text",
    arguments: ["\"", "“", "said ", "X said ", "a, ", "(", "and ", "that said, "])
  func hostile(piece: String) {
    let text = String(repeating: piece, count: 3000)
    _ = attributions(text)
  }
}
