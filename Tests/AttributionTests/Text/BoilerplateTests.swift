import Testing

@testable import Attribution

@Suite("Boilerplate and page layout")
struct BoilerplateTests {
  /// A page with everything around the report that web pages print.
  static let page = """
    News   /   Africa   /   Sudan

    Army says it has retaken the bridge at Omdurman

    Soldiers cross the bridge at Omdurman, Sudan, on March 4, 2024. (Photo by AFP)

    The army retook the bridge on Monday, a spokesman said. Residents confirmed it.

    Shelling resumed in the evening and went on into the night, doctors said on Tuesday.

    Rivals trade blame for failed truce in Darfur: envoy

    “Nothing has changed,” one of them said.

    Reporting by Ann Smith, Omar Ali and Bo Lee in Cairo; Writing by Jo Hill; Editing by Max Roe

    Image: FILE PHOTO: A market in Khartoum, Sudan, January 13, 2020. Lee Roe/Pool via REUTERS

    SHARE THIS ARTICLE
    Please enter your comment!
    Add new comment

    Check Also

    Envoys Urge Both Sides to Return to Talks

    GENEVA – Dozens of envoys signed a letter that also urges the generals to …
    """

  static func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  static func lines(_ text: String, _ role: PageLayout.Role) -> [String] {
    let scalars = scalars(text)
    return PageLayout(scalars).spans(role).map { span in
      String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
  }

  @Test("keeps the report's own paragraphs and nothing else")
  func body() {
    #expect(
      Self.lines(Self.page, .body) == [
        "The army retook the bridge on Monday, a spokesman said. Residents confirmed it.",
        "Shelling resumed in the evening and went on into the night, doctors said on Tuesday.",
        "“Nothing has changed,” one of them said.",
      ])
  }

  @Test("tells headline, breadcrumb, captions and credits apart")
  func roles() {
    #expect(
      Self.lines(Self.page, .headline) == ["Army says it has retaken the bridge at Omdurman"])
    #expect(Self.lines(Self.page, .breadcrumb) == ["News   /   Africa   /   Sudan"])
    #expect(Self.lines(Self.page, .caption).count == 2)
    #expect(Self.lines(Self.page, .credit).count == 1)
    #expect(
      Self.lines(Self.page, .related) == [
        "Rivals trade blame for failed truce in Darfur: envoy",
        "Envoys Urge Both Sides to Return to Talks",
        "GENEVA – Dozens of envoys signed a letter that also urges the generals to …",
      ])
  }

  @Test("puts a section label above the headline")
  func label() {
    let text = "Middle Africa\n\nRebels leave the eastern town: mayor\n\nThey left, the mayor said."
    #expect(Self.lines(text, .sectionLabel) == ["Middle Africa"])
    #expect(Self.lines(text, .headline) == ["Rebels leave the eastern town: mayor"])
  }

  @Test("finds no headline in a text that starts with a sentence")
  func noHeadline() {
    let text = "The mayor resigned on Monday, his office said.\nNobody replaced him."
    #expect(Self.lines(text, .headline).isEmpty)
    #expect(Self.lines(text, .body).count == 2)
  }

  @Test("takes a first line in title case with a full stop for a headline")
  func stoppedHeadline() {
    let text = "Minister Quits After Budget Vote.\n\nThe minister quit on Monday, her office said."
    #expect(Self.lines(text, .headline) == ["Minister Quits After Budget Vote."])
  }

  @Test("leaves turns of a transcript and quotations without a full stop in the report")
  func transcript() {
    let text = """
      Q: Will the talks go on

      A: They will go on as planned

      Q: Where

      A: In Vienna, in the same hotel
      """
    #expect(Self.lines(text, .related).isEmpty)
  }

  @Test(
    "returns sorted spans that do not overlap, for any text",
    arguments: ["", "\n\n", " ", "a\r\nb", "/ / /"])
  func spans(text: String) {
    let found = Boilerplate.find(in: Self.scalars(text))
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(found.allSatisfy { !$0.isEmpty && $0.end <= text.unicodeScalars.count })
  }

  @Test("credits reporters and writers, not editors")
  func authors() {
    let scalars = Self.scalars(Self.page)
    #expect(
      Byline.authors(in: PageLayout(scalars), scalars) == [
        "Ann Smith", "Omar Ali", "Bo Lee", "Jo Hill",
      ])
  }

  @Test(
    "reads a byline",
    arguments: [
      ("By Ann Smith, Associated Press", ["Ann Smith"]),
      ("By Ann Smith and Bo Lee | Example News", ["Ann Smith", "Bo Lee"]),
    ])
  func byline(line: String, expected: [String]) {
    let scalars = Self.scalars(
      "A headline of several words\n\n\(line)\n\nThe mayor resigned, he said.")
    #expect(Byline.authors(in: PageLayout(scalars), scalars) == expected)
  }
}
