import Testing

@testable import Attribution

@Suite("Sets of words")
struct WordSetTests {
  static let words = WordSet("said\n  told")

  @Test(
    "hold the words of a text that they were made of, however these are printed",
    arguments: [("Said", true), ("TOLD", true), ("the", false), ("sai", false), ("saidd", false)])
  func membership(word: String, isMember: Bool) {
    let tokens = Document(CodePointText(word)).tokens
    #expect(Self.words.contains(0, of: tokens) == isMember)
  }

  @Test("of no words hold none")
  func empty() {
    #expect(!WordSet("").contains(0, of: Document(CodePointText("word")).tokens))
  }

  @Test("find each of many words")
  func many() {
    let words = (0..<300).map { "w\($0)x" }
    let set = WordSet(words.joined(separator: " "))
    let tokens = Document(CodePointText((words + ["w300x"]).joined(separator: " "))).tokens
    #expect(tokens.indices.filter { set.contains($0, of: tokens) } == Array(0..<300))
  }
}
