import Testing

@testable import Attribution

@Suite("Mentions of speakers as printed")
struct SourceMentionTests {
  @Test(
    "takes in the words that measure a source and the party behind a name",
    arguments: [
      ("Senator Ada Brook (D-Ohio) said the road was open.", "Senator Ada Brook (D-Ohio)"),
      ("Senator Ada Brook, R-Tex., said the road was open.", "Senator Ada Brook, R-Tex."),
      ("More than six pilots said the road was open.", "More than six pilots"),
      ("At least four pilots said the road was open.", "At least four pilots"),
      ("Nearly half of the pilots said the road was open.", "Nearly half of the pilots"),
      ("Ada Brook (a pilot) said the road was open.", "Ada Brook"),
      ("Harbour Watch (HW) said the road was open.", "Harbour Watch"),
    ])
  func printed(text: String, mention: String) throws {
    let extractor = AttributionExtractor(knowledge: try Knowledge())
    let report = Report(id: "a1", text: text, metadata: ReportMetadata())
    let claims = extractor.extract(report).claims
    let source = CodePointText(text)
    #expect(claims.map { $0.speaker?.mention.map(source.text) } == [mention])
  }
}
