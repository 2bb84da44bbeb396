import Testing

@testable import Attribution

@Suite("Topics")
struct TopicFinderTests {
  static let finder = TopicFinder()

  /// The topics of the part of a text that stands between `[` and `]`.
  static func topics(_ text: String, actors: [String] = [], finder: TopicFinder = finder)
    -> [String]
  {
    let plain = text.filter { $0 != "[" && $0 != "]" }
    let document = Document(CodePointText(plain))
    let before = count(text.prefix { $0 != "[" })
    let end = count(text.prefix { $0 != "]" }.filter { $0 != "[" })
    return finder.topics(
      of: [before..<end], context: 0..<document.tokens.count,
      named: actors.flatMap(finder.phrases), in: finder.occurrences(in: document))
  }

  private static func count(_ text: some StringProtocol) -> Int {
    Tokenizer.tokens(of: Array(text.unicodeScalars)).count
  }

  @Test(
    "are found by what the content says",
    arguments: [
      ("He said [the truce would hold]", ["ceasefire"]),
      ("He said [both sides would swap prisoners of war]", ["prisoner-exchange"]),
      ("He said [famine threatens the camps]", ["humanitarian-situation"]),
      ("He said [grain exports would resume]", ["grain-exports"]),
      ("He said [the IS cell was small]", ["islamic-state"]),
      ("He said [the health posts had been closed]", ["humanitarian-situation"]),
      ("He said [the judges had been replaced]", ["legal-basis"]),
      ("He said [the settlers built an outpost]", []),
      ("He said [it is late]", []),
    ])
  func content(text: String, expected: [String]) {
    #expect(Self.topics(text) == expected)
  }

  @Test("are not given for what only stands around the content")
  func context() {
    #expect(Self.topics("After the truce broke down he said [it is late]") == [])
  }

  @Test("what stands around the content adds to what the content says")
  func support() {
    #expect(
      Self.topics("As talks in Geneva with a delegation went on he said [they would arrive soon]")
        == ["talks"])
    #expect(Self.topics("he said [they would arrive soon]") == [])
  }

  @Test("phrases joined by + need each other, the speaker's side counting too")
  func joined() {
    let text = "He said [we are working with Russia on this]"
    #expect(Self.topics(text) == [])
    #expect(Self.topics(text, actors: ["turkey"]) == ["russia-turkey-coordination"])
  }

  @Test("the general topic gives way to the special one")
  func broader() {
    #expect(Self.topics("He said [the offensive goes on] in Idlib") == ["idlib-offensive"])
    #expect(Self.topics("He said [the offensive goes on] in Darfur") == ["military-offensive"])
  }

  @Test("a count of people killed is a number in figures or in words", arguments: ["12", "twelve"])
  func number(count: String) {
    #expect(Self.topics("He deplored [the shelling killing \(count) people]") == ["casualties"])
  }

  @Test(
    "a claim on a war is under a subject of its own only where no general topic of wars applies")
  func subjects() {
    #expect(Self.topics("He said [the hostages were alive]") == ["hostages"])
    #expect(Self.topics("He said [talks on the hostages went on]") == ["talks"])
  }

  /// A report on a war with a sentence of no topic of its own in brackets.
  static let war = """
    The truce broke down on Monday. Both sides had agreed to the ceasefire in May; the first truce ended in \
    April, and a ceasefire before that held for a day. He said [%]
    """

  @Test("where a report dwells on a topic, one weak word of it is enough")
  func main() {
    let weak = "the calm would last"
    #expect(Self.topics(Self.war.replacing("%", with: weak)) == ["ceasefire"])
    #expect(Self.topics(Self.war.replacing("%", with: "nobody was ready")) == [])
    #expect(Self.topics("He said [\(weak)]") == [])
  }

  @Test("what a report mentions in passing is no topic of its own")
  func passing() {
    let report = """
      He said [the airport is open] now. The museum was closed. The storm had passed. Rain fell all day. Trees lay \
      about. The streets were wet.
      """
    #expect(Self.topics(report) == [])
    let recurring = report.replacing("Trees lay about", with: "Flights resumed")
    #expect(Self.topics(recurring) == ["transport"])
  }

  @Test(
    "a term is words with alternatives, any capital, and gaps of up to four words in a sentence",
    arguments: [
      ("seized|took .. town*|city", "they [took the small hill town yesterday]", true),
      ("seized|took .. town*|city", "they [seized one and then a second city]", false),
      ("seized|took .. town*|city", "they [seized hills . The city was calm]", false),
      ("seized|took .. town*|city", "the [town was seized]", false),
      ("seized @", "they [seized Kobane]", true),
      ("seized @", "they [seized arms]", false),
      ("gunm*|rebels + fired|shot", "the [shell was fired at dawn] by rebels", true),
      ("us|american troops (exit|withdrawal)", "the [US troops wait] for the exit", true),
      ("us|american troops (exit|withdrawal)", "the [US troops wait] for the train", false),
    ])
  func grammar(term: String, text: String, isFound: Bool) {
    let entry = TopicEntry(id: "t", label: "T", definition: "T.", terms: [term])
    let finder = TopicFinder(adding: [entry])
    #expect(Self.topics(text, finder: finder).contains("t") == isFound)
  }

  @Test("fields of public life are for reports that are not about a war")
  func fields() {
    #expect(Self.topics("He said [the airport had reopened]") == ["transport"])
    #expect(Self.topics(Self.war.replacing("%", with: "the airport had reopened")) == [])
  }

  @Test("of a corpus come first, and replace shipped ones of the same id")
  func corpus() {
    let dam = TopicEntry(
      id: "nile-dam", label: "Nile dam", definition: "The dam.", terms: ["nile dam", "filling"])
    let talks = TopicEntry(id: "talks", label: "Talks", definition: "Talks.", terms: ["parley"])
    let finder = TopicFinder(adding: [dam, talks])
    #expect(Self.topics("He said [the filling goes on]", finder: finder) == ["nile-dam"])
    #expect(Self.topics("He said [talks go on]", finder: finder) == [])
  }

  @Test("are at most four")
  func limit() {
    #expect(
      Self.topics("He said [refugees wounded in air strikes protest, famine and floods go on]")
        .count == 4)
  }

  @Test(
    "have unique slugs, a label, a definition and terms that can match",
    arguments: TopicTaxonomy.rows.map(\.entry.id))
  func rows(id: String) throws {
    let rows = TopicTaxonomy.rows.filter { $0.entry.id == id }
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(id.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber })
    #expect(!row.entry.label.isEmpty && row.entry.definition.hasSuffix("."))
    #expect(row.strongCount > 0)
    #expect(
      row.broader.map { general in TopicTaxonomy.rows.contains { $0.entry.id == general } } ?? true)
    for text in row.entry.terms {
      let term = TopicTerm(text)
      #expect(!term.near.isEmpty)
      for phrase in (term.near + term.anywhere).map({ phrase in
        phrase.map { String(decoding: term.octets[$0], as: UTF8.self) }
      }) {
        for first in phrase.first?.split(separator: "|") ?? [] {
          #expect(!first.hasSuffix("*") || first.utf8.count > 3, "\(text): too short a prefix")
          #expect(first.first?.isLetter ?? false, "\(text): no letter to look it up by")
        }
        for word in phrase.flatMap({ $0.split(separator: "|") })
        where !["..", "#", "@"].contains(word) {
          let bare = Array(word.replacing("*", with: "").unicodeScalars)
          #expect(Tokenizer.tokens(of: bare).count == 1, "\(text): never one token")
        }
      }
    }
  }

  @Test("the slugs of the annotation guidelines are shipped")
  func guidelines() {
    let slugs = """
      observation-posts de-escalation-zone idlib-offensive joint-patrols troop-reinforcement \
      russia-turkey-coordination talks humanitarian-situation displacement casualties ceasefire \
      astana-process militant-attacks counter-terrorism air-support islamic-state deir-al-zor us-withdrawal \
      safe-zone us-coalition s-400 refugees territorial-control retaliation sanctions-accountability \
      legal-basis saraqeb
      """
    let shipped = Set(TopicTaxonomy.rows.map(\.entry.id))
    #expect(slugs.split(separator: " ").allSatisfy { shipped.contains(String($0)) })
  }
}
