import Attribution
import Testing

@Suite("Narration")
struct NarrationTests {
  static let report = Report(
    id: "a",
    text: """
      Two dozen people left the village of Oakham on Monday. The mayor said the bridge had collapsed.
      """)

  @Test("is read only where it is asked for, and changes nothing else")
  func withoutNarration() throws {
    let extractor = AttributionExtractor(knowledge: try Knowledge())
    var whole = extractor.extract(Self.report)
    #expect(whole.narration.count == 1)
    #expect(whole.narration.first?.quantities.count == 1)
    whole.narration = []
    #expect(extractor.extract(Self.report, withNarration: false) == whole)
  }
}
