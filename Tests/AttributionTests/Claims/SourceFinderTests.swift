import Testing

@testable import Attribution

/// The sources of the attributions of a text.
private func sources(_ text: String) -> [String] {
  let document = Document(CodePointText(text))
  return AttributionFinding.find(in: Analysis(document)).map { found in
    found.source.map { document.text(document.span($0)) } ?? "-"
  }
}

@Suite("Sources in their sentence")
struct SourceFinderTests {
  @Test(
    "finds the subject of a cue behind what stands between them",
    arguments: [
      ("Ana Ruiz, 43, of Toledo, Ohio, said the mill had closed.", "Ana Ruiz"),
      (
        "Karl Brandt, the firm's lawyer, treasurer and spokesman, said it would pay.", "Karl Brandt"
      ),
      ("Ana Ruiz, whose home town, Toledo, was flooded, said help was late.", "Ana Ruiz"),
      (
        "Officials who spoke to reporters said the port was open.",
        "Officials who spoke to reporters"
      ),
      (
        "Council president Marty Small said that the bridge was safe.",
        "Council president Marty Small"
      ),
      ("“It will rain,” another Oslo Conservative added.", "another Oslo Conservative"),
      ("“We saw smoke,” Ms. Gao said by telephone.", "Ms. Gao"),
      ("Will urged voters to stay home.", "Will"),
      ("Prices rose, according to a survey by the central bank.", "a survey by the central bank"),
      ("The town, he'd said, was empty.", "he"),
      (
        "The deal is close to being signed, said former mayor Ed Roth, who led the talks.",
        "former mayor Ed Roth"
      ),
    ])
  func behindInsertions(text: String, expected: String) {
    #expect(sources(text).first == expected)
  }

  @Test("takes who asks, not who is asked, for the source of a question")
  func asked() {
    #expect(
      sources("Asked by Ruiz whether the road was open, the mayor said it was.") == [
        "Ruiz", "the mayor",
      ])
    #expect(sources("Asked whether the road was open, the mayor said it was.") == ["the mayor"])
  }
}
