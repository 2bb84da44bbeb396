import Testing

@testable import Attribution

@Suite("Claims of invented reports")
struct ClaimCasesTests {
  @Test("agency copy", arguments: ClaimCase.read("agency.md"))
  func agency(example: ClaimCase) { Self.compare(example) }

  @Test("tabloid", arguments: ClaimCase.read("tabloid.md"))
  func tabloid(example: ClaimCase) { Self.compare(example) }

  @Test("press release", arguments: ClaimCase.read("release.md"))
  func release(example: ClaimCase) { Self.compare(example) }

  @Test("transcript", arguments: ClaimCase.read("transcript.md"))
  func transcript(example: ClaimCase) { Self.compare(example) }

  private static let extractor = Result { AttributionExtractor(knowledge: try Knowledge()) }

  private static func compare(_ example: ClaimCase) {
    guard example.isOpen else {
      #expect(throws: Never.self) { try #expect(claims(of: example.text) == example.claims) }
      return
    }
    withKnownIssue(isIntermittent: true) {
      try #expect(claims(of: example.text) == example.claims)
    }
  }

  private static func claims(of text: String) throws -> [String] {
    let report = Report(
      id: "case", text: text,
      metadata: ReportMetadata(datePublished: CalendarDate("2024-06-07"), inLanguage: "en"))
    let article = try extractor.get().extract(report)
    return article.claims.map { row($0, in: article) }
  }

  /// One claim in the form of the cases.
  private static func row(_ claim: Claim, in article: ExtractedArticle) -> String {
    let scalars = Array(article.text.unicodeScalars)
    func text(_ span: Span) -> String {
      String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
    func name(_ actor: ActorID?) -> String {
      guard let actor else { return "-" }
      let name =
        article.actors.first { $0.id == actor }?.name ?? actor.text.replacing("-", with: " ")
      for article in ["A ", "An ", "The ", "a ", "an ", "the "] where name.hasPrefix(article) {
        return String(name.dropFirst(article.count))
      }
      return name
    }
    let cells = [
      claim.content.map(text).joined(separator: " … "), claim.cue.map(text) ?? "-",
      name(claim.speaker?.actor), name(claim.onBehalfOf),
      claim.via.isEmpty ? "-" : claim.via.map { name($0.actor) }.joined(separator: ", "),
      claim.form.rawValue, claim.modality.rawValue,
    ]
    return cells.joined(separator: " | ")
  }
}
