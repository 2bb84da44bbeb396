// A generated corpus: the same seed gives the same articles.
import Attribution

/// SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Makes articles in which every field has values, several values, and none.
struct RandomCorpus {
  private var generator: SplitMix64

  static let persons = ["Ada Noor", "Bram Velt", "Cem Aksu", "Dora Lind"]
  static let countries = ["Avaria", "Borduria", "Celestia"]
  static let words = ["convoy", "bridge", "harvest", "Müller", "café", "border", "north", "ice"]

  init(seed: UInt64) { generator = SplitMix64(state: seed) }

  mutating func articles(_ count: Int) -> [ArticleBuilder] {
    var articles: [ArticleBuilder] = []
    while articles.count < count { articles.append(article("r\(String(1000 + articles.count))")) }
    return articles
  }

  mutating func article(_ id: String) -> ArticleBuilder {
    let sentences = sentences()
    var article = ArticleBuilder(
      id, sentences.joined(separator: " "), publisher: pick(["Daily-Echo", "Gazette"]),
      published: pick(["2021-03-01", "2021-03-02"]), language: chance(9) ? "de" : "en")
    for person in Self.persons {
      article = article.actor(person, .person, of: pick(Self.countries))
    }
    for country in Self.countries { article = article.actor(country, .country) }
    for content in sentences where chance(2) || chance(2) { article = claim(content, in: article) }
    return article
  }

  private mutating func claim(_ content: String, in article: ArticleBuilder) -> ArticleBuilder {
    let place = article.span(content)
    let figure = Quantity(
      span: Span(place.start, place.start + 1),
      value: Double(Int.random(in: 1...5, using: &generator) * 10),
      qualifier: .exactly, of: "displaced people", unit: .count)
    return article.claim(
      content, by: pick(Self.persons)?.replacing(" ", with: "-"), for: pick(Self.countries),
      via: some(["Gazette", "Wire"]), form: chance(3) ? .direct : .indirect,
      modality: Modality.allCases.randomElement(using: &generator) ?? .statement,
      said: pick(["2021-02-27", "2021-02-28", "2021-03-01", "2021-03", "2020"]),
      topics: some(["trade", "weather", "border"]), about: some(Self.countries),
      places: some(["Northport", "Eastvale"]), quantities: chance(3) ? [figure] : [])
  }

  private mutating func sentences() -> [String] {
    var sentences: [String] = []
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      var words: [String] = []
      for _ in 0..<Int.random(in: 3...8, using: &generator) {
        words.append(Self.words.randomElement(using: &generator) ?? "")
      }
      sentences.append(words.joined(separator: " ") + ".")
    }
    return sentences
  }

  private mutating func pick(_ values: [String]) -> String? {
    chance(5) ? nil : values.randomElement(using: &generator)
  }

  private mutating func some(_ values: [String]) -> [String] {
    var some: [String] = []
    for value in values where chance(3) { some.append(value) }
    return some
  }

  /// True once in `among` times.
  mutating func chance(_ among: Int) -> Bool { Int.random(in: 1...among, using: &generator) == 1 }
}
