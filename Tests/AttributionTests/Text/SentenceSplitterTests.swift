import Testing

@testable import Attribution

@Suite("Sentences and quotations")
struct SentenceSplitterTests {
  func sentences(_ text: String) -> [String] {
    let document = Document(CodePointText(text))
    return document.sentences.map { document.text($0.span) }
  }

  @Test(
    "end outside quotations, not at abbreviations",
    arguments: [
      (["He left. She stayed."], 2),
      (["Mr. Smith met Gen. Lee on Jan. 5. They talked."], 2),
      (["“We go. We stay. We win,” he said."], 1),
      (["“We go,” he said. “We stay. We win.”"], 2),
      (["“We win.” The crowd left."], 2),
      (["“Why?” Smith asked. Nobody knew."], 2),
      (["The U.S. army left the U.S. The rest stayed."], 2),
      (["One line\nAnother line"], 2),
      (["He said so... and left."], 1),
    ])
  func count(text: [String], expected: Int) {
    #expect(sentences(text.joined()).count == expected)
  }

  @Test("join a line that was wrapped in the middle of a sentence")
  func wrapped() {
    let text =
      "The ministry of agriculture said on Monday that the harvest was\nbetter than in any year since the war."
    #expect(sentences(text).count == 1)
  }

  @Test("find double, single and unclosed quotations")
  func quotations() {
    let text = "“A b,” he said. He called it ‘not fair’ and \"too late\".\n“It runs on.\n“It ends.”"
    let document = Document(CodePointText(text))
    let found = document.quotations.map { document.text(document.span($0.tokens)) }
    #expect(found == ["A b,", "not fair", "too late", "It runs on.", "It ends."])
    #expect(document.quotations.map(\.runsOn) == [false, false, false, true, false])
  }
}
