import Testing

@testable import Attribution

@Suite("Tokenizer")
struct TokenizerTests {
  func words(_ text: String) -> [String] {
    Tokenizer.tokens(of: Array(text.unicodeScalars)).map(\.lower)
  }

  @Test(
    "keeps hyphens, figures and dotted acronyms whole and cuts off the possessive",
    arguments: [
      ("Syria’s Deir al-Zor", ["syria", "'s", "deir", "al-zor"]),
      ("586,000 people, 3.6 million", ["586,000", "people", ",", "3.6", "million"]),
      ("in the U.S. said", ["in", "the", "u.s.", "said"]),
      ("He didn't go.", ["he", "didn't", "go", "."]),
      ("“Güler’s car”", ["\"", "guler", "'s", "car", "\""]),
      ("wait... no", ["wait", "...", "no"]),
      ("war.The end", ["war", ".", "the", "end"]),
      ("$1.5m", ["$", "1.5m"]),
      ("J. Smith", ["j", ".", "smith"]),
    ])
  func cuts(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("gives spans that cover exactly the characters of the token, whatever precedes them")
  func spans() {
    let text = Array("\u{FEFF}é\u{301}😀 ab\r\n“c”".unicodeScalars)
    let tokens = Tokenizer.tokens(of: text)
    #expect(
      tokens.map(\.span) == [
        Span(1, 3), Span(3, 4), Span(5, 7), Span(9, 10), Span(10, 11), Span(11, 12),
      ])
  }
}
