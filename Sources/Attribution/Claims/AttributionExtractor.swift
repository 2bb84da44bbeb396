// The pipeline from a report to its claims, one line a stage.

/// Extracts articles, actors and claims from reports. Pure: the same report and the same knowledge give the
/// same article.
public struct AttributionExtractor: Sendable {
  /// Changes whenever the same report may give another article.
  public static let version = "9"

  public let knowledge: Knowledge
  private let topics: TopicFinder

  public init(knowledge: Knowledge) {
    self.knowledge = knowledge
    topics = knowledge.topics.isEmpty ? .shipped : TopicFinder(adding: knowledge.topics)
  }

  /// Builds the tables that all extractors share, some milliseconds of work. Nothing depends on it; a
  /// program that calls it on another core while it makes the knowledge is ready sooner.
  public static func buildSharedTables() {
    _ = TopicFinder.shipped
    _ = ModalityMarks.table
    _ = KnownLeaders.owners
  }

  /// The topics that claims are put under: the shipped ones and those of the corpus.
  public var taxonomy: [TopicEntry] { topics.entries }

  /// Everything that one report says; O(length of the text).
  ///
  /// - Parameter withNarration: Whether to read what the report says in its own voice too, which only an index
  ///   asks for.
  public func extract(_ report: Report, withNarration: Bool = true) -> ExtractedArticle {
    let source = CodePointText(report.text)
    let scalars = source.scalars
    let layout = PageLayout(scalars)
    let boilerplate = Boilerplate.find(in: layout)
    let front = FrontMatter(report, source, scalars, layout, knowledge)
    let document = Document(
      source, scalars: scalars, boilerplate: boilerplate, dateline: front.dateline?.span)
    let language =
      report.metadata.inLanguage.map(LanguageTag.canonical)
      ?? LanguageGuess.tag(of: document.tokens)
    guard Self.isEnglish(language) else {
      return article(report, front, layout, document, language, boilerplate)
    }
    let analysis = Analysis(document)
    let attributions = AttributionFinding.find(in: analysis)
    let resolver = ActorResolver(
      document: document, knowledge: knowledge, articleID: report.id,
      home: Home(front, knowledge))
    var assembler = ClaimAssembler(
      analysis, resolver: resolver, topics: topics, headline: layout.headline,
      published: front.datePublished, publisher: front.publisher)
    for index in attributions.indices { assembler.add(attributions[index], at: index) }
    let narrated =
      withNarration
      ? NarrationFinder(analysis: analysis).ranges(attributions, headline: layout.headline) : []
    let narration = narrated.map { assembler.narration($0) }
    var claims = assembler.takeClaims()
    SaidOnInheritance.apply(to: &claims, in: document)
    var article = article(report, front, layout, document, language, boilerplate)
    article.status = .complete
    article.claims = claims
    article.actors = assembler.resolver.actors
    article.places = assembler.resolver.places
    article.narration = narration
    return article
  }

  private static func isEnglish(_ tag: String) -> Bool {
    let tag = Folding.fold(tag)
    return tag == "en" || tag.hasPrefix("en-") || tag == "und"
  }

  private func article(
    _ report: Report, _ front: FrontMatter, _ layout: PageLayout, _ document: Document,
    _ language: String, _ boilerplate: [Span]
  ) -> ExtractedArticle {
    ExtractedArticle(
      id: report.id, text: report.text, headline: front.headline, publisher: front.publisher,
      agencies: front.agencies, author: front.author, url: report.metadata.url,
      datePublished: front.datePublished, dateBasis: front.dateBasis, dateline: front.dateline,
      inLanguage: language, status: .languageNotSupported,
      wordCount: document.sentences.reduce(0) { count, sentence in
        count + sentence.tokens.count { document.tokens[$0].kind != .punctuation }
      },
      sentences: document.sentences.map(\.span), boilerplate: boilerplate, actors: [], places: [],
      claims: [], narration: [])
  }
}
