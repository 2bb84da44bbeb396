// What holds for every text: spans that fit, actors that are there, work that grows with the text.

import Attribution
import FoundationEssentials
import Testing

@Suite("Any text")
struct AnyTextTests {
  static let extractor = (try? Knowledge()).map { AttributionExtractor(knowledge: $0) }

  private func article(_ text: String) throws -> ExtractedArticle {
    try #require(Self.extractor).extract(Report(id: "a", text: text))
  }

  @Test("gives an article whose spans and actors fit", arguments: 0..<40)
  func randomTexts(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    for _ in 0..<10 {
      let text = RandomText.make(200, using: &random)
      let faults = ArticleFaults(try article(text)).list
      #expect(faults.isEmpty, "\(text.debugDescription)")
    }
  }

  @Test("gives such an article wherever a report is cut off", arguments: seeds)
  func prefixes(of name: String) throws {
    let scalars = Array(
      try String(contentsOfFile: Self.folder + name, encoding: .utf8).unicodeScalars)
    // Every length behind a space, and every other length of the first lines.
    for count in scalars.indices where count < 200 || scalars[count] == " " {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[..<count])
      let faults = ArticleFaults(try article(String(text))).list
      #expect(faults.isEmpty, "the first \(count) code points of \(name)")
    }
  }

  static let folder =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/seeds/"

  static let seeds = [
    "000_260a0bf10cef970c.txt", "001_e06fd0fd84cbaf8a.txt", "002_90f67be5c111099e.txt",
    "003_a14845272985d99f.txt", "004_4f14d8da0196f631.txt",
  ]

  /// A cue inside the content of another makes a claim of what follows it: without a bound, the claims of
  /// "X said X said …" would cover the text as often as the sentence has words.
  @Test(
    "is covered by its claims a bounded number of times",
    arguments: [
      "X said ", "said ", "he said ", "vowed to ", "sources said that ", "that quoted by ",
      "quoted Turkey the two ", "by told ", "People told reporters that ", "according to said ",
      "\"a \" ", "“", "(Ab said ", "He said. ",
    ])
  func claimsGrowWithTheText(piece: String) throws {
    let text = String(repeating: piece, count: 1500)
    let covered = try article(text).claims.reduce(0) { sum, claim in
      sum + claim.content.reduce(0) { $0 + $1.count }
        + claim.via.reduce(0) { $0 + $1.mention.count }
    }
    #expect(covered <= 15 * text.unicodeScalars.count)
  }

  @Test(
    "is cut at code points as counting them one by one cuts it",
    arguments: [
      "", "plain", "Güler said “no” — 是\u{1F600}\u{301}.",
    ])
  func cutting(text: String) {
    let cut = CodePointText(text)
    let scalars = Array(text.unicodeScalars)
    for start in 0...scalars.count {
      for end in start...scalars.count {
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<end])
        #expect(cut.text(Span(start, end)).utf8.elementsEqual(String(words).utf8))
      }
    }
  }
}
