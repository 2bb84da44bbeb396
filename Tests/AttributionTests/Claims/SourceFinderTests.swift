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

  @Test(
    "finds all of a source",
    arguments: [
      ("She and her aides said the port was open.", "She and her aides"),
      ("“It rains,” said a longtime adviser to the bishop.", "a longtime adviser to the bishop"),
      (
        "“It rains,” said an envoy who had seen the text.", "an envoy who had seen the text"
      ),
      ("Prices rose, according to a note by John F. Holt.", "a note by John F. Holt"),
      ("Prices rose, according to a study by Holt and Reed.", "a study by Holt and Reed"),
      ("Prices rose, according to officials who know the file.", "officials who know the file"),
      ("Holt, citing “the cost,” said the bridge would close.", "Holt"),
      ("Holt has in the past said the bridge was safe.", "Holt"),
      ("On Monday, Fleming threatened to leave.", "Fleming"),
      ("Fleming threatened to leave.", "Fleming"),
      ("The statement urged residents to stay home.", "The statement"),
      ("Other organizations demanded that he leave.", "Other organizations"),
    ])
  func wholeSources(text: String, expected: String) {
    #expect(sources(text).contains(expected))
  }

  @Test("hears nothing from what cannot speak", arguments: ["Inflation threatened to rise."])
  func abstract(text: String) {
    #expect(sources(text) == [])
  }

  @Test(
    "finds who is meant by a participle or an infinitive",
    arguments: [
      ("The flood led critics to say that the dam was weak.", ["critics"]),
      ("Holt wrote to Reed explaining that the dam was weak.", ["Holt"]),
      ("Holt took turns mocking the plan.", ["Holt"]),
      (
        "Reed called for a dam, but Holt went on alone, noting that it would cost too much.",
        ["Reed", "Holt"]
      ),
      ("Holt, citing the cost, said the dam would wait.", ["Holt", "Holt"]),
    ])
  func participles(text: String, expected: [String]) {
    #expect(sources(text) == expected)
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
