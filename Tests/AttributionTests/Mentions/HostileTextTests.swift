// Texts made to be slow or to break things.

import Testing

@testable import Attribution

@Suite("Actors in hostile text")
struct HostileTextTests {
  static let units = [
    "Smith ", "John Smith ", "the ", "Turkey's ", "President ", "and ", "US-", "A.", "(", "of the ",
    "he said ", "Jordan ", "United Nations ", "al-", "Gen. ", ", ", "’s ", "\u{301}", "İ", "是",
  ]

  @Test("reads any repetition without trapping", arguments: units)
  func repetitions(unit: String) throws {
    let text = String(repeating: unit, count: 3000)
    var room = try Newsroom(text)
    let tokens = room.document.tokens.count
    for start in stride(from: 0, to: max(0, tokens - 40), by: 400) {
      _ = room.resolver.resolve(source: start..<start + 40, sentence: 0)
    }
    let all = 0..<tokens
    _ = room.resolver.about(all, in: AboutFrame())
    _ = room.resolver.places(in: all)
    for actor in room.resolver.actors { #expect(!actor.mentions.isEmpty) }
  }

  @Test("resolves every short range of a text without trapping")
  func everyRange() throws {
    var room = try Newsroom(
      """
      “Turkey’s foreign minister, Ali Kaya, and the two leaders, who met U.S. officials (of the UN) \
      in Idlib’s north, said it was up to them,” he told NTV’s reporter — the ministry’s source.
      """)
    let count = room.document.tokens.count
    for start in 0..<count {
      for end in start + 1...count {
        for found in room.resolver.resolve(source: start..<end, sentence: 0) {
          #expect(found.mention.start < found.mention.end)
          #expect(!found.actor.text.isEmpty)
        }
      }
    }
  }

  @Test("reads a report that begins or ends at any of its words without trapping")
  func everyCut() throws {
    let extractor = AttributionExtractor(knowledge: try Knowledge())
    let words = """
      chief minister said on Monday.

      Jane Doe told Reuters it was over.

      Serhat Afrin, a Cedar Watch director, said it was late, the Air Force said. Afrin said Surin Gov. \
      Ali Kaya, of the Rio Council, met Grace Bett, who heads the Cedar gang. Tigray's interim \
      administration, which groups Mali and Chad, condemned it, days after the WHO, a charity, said. \
      According to the ministry, the Joint Chiefs of Staff (JCS) fears the war, allegations that it denies.
      """.split(separator: " ", omittingEmptySubsequences: false)
    for cut in words.indices {
      for part in [words[cut...], words[...cut]] {
        let text = part.joined(separator: " ")
        let article = extractor.extract(Report(id: "cut", text: text))
        #expect(article.text.unicodeScalars.count <= text.unicodeScalars.count)
      }
    }
  }
}
