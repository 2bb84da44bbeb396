// Reads the comparable statements of an article.
import Attribution

/// Makes statements of claims and narration; O(length of the article).
struct StatementReader {
  private let article: ExtractedArticle
  private let text: ArticleText
  private let forms: ActorForms
  private let published: Int?
  /// Places that lie in others.
  private let innerPlaces: Set<String>

  init(_ article: ExtractedArticle, _ text: ArticleText) {
    self.article = article
    self.text = text
    forms = ActorForms(article)
    published = article.datePublished?.lastDay
    innerPlaces = Set(article.places.filter { $0.partOf != nil }.map(\.id))
  }

  func statements(_ stems: inout TermDictionary) -> ArticleStatements {
    var statements: [Statement] = []
    statements.reserveCapacity(article.claims.count + article.narration.count)
    var lastPlaces: [ActorID: String] = [:]
    for (index, claim) in article.claims.enumerated() {
      var statement = statement(claim, index, &stems)
      if let speaker = statement.speaker {
        statement.inheritedPlace = lastPlaces[speaker]
        // A country is too wide to be where something happened.
        if let place = claim.places.first(where: innerPlaces.contains) {
          lastPlaces[speaker] = place
        }
      }
      statements.append(statement)
    }
    for (index, narration) in article.narration.enumerated() {
      statements.append(statement(narration, index, &stems))
    }
    return ArticleStatements(
      articleID: article.id, publisher: article.publisher, place: mainPlace(),
      statements: statements)
  }

  private func statement(
    _ claim: Claim, _ index: Int, _ stems: inout TermDictionary
  ) -> Statement {
    let first = claim.content.first?.start ?? 0
    let last = claim.content.last?.end ?? first
    let said = claim.saidOn.date.map { min($0.lastDay, published ?? Int.max) }
    var statement = statement(
      claim.content, day: said ?? published, quantities: claim.quantities, &stems)
    statement.index = index
    statement.span = Span(first, last)
    statement.speaker = claim.speaker?.actor
    statement.principal = claim.onBehalfOf ?? claim.speaker?.actor
    statement.via = claim.via.map(\.actor)
    statement.modality = claim.modality
    statement.topics = claim.topics
    statement.about = claim.about
    statement.places = claim.places
    if claim.modality == .denial {
      statement.isNegative = true
      statement.denied = statement.stems
    }
    return statement
  }

  private func statement(
    _ narration: Narration, _ index: Int, _ stems: inout TermDictionary
  ) -> Statement {
    var statement = statement(
      [narration.span], day: published, quantities: narration.quantities, &stems)
    statement.index = index
    statement.isNarration = true
    statement.topics = narration.topics
    statement.about = narration.about
    statement.places = narration.places
    return statement
  }

  private func statement(
    _ spans: [Span], day: Int?, quantities: [Quantity], _ stems: inout TermDictionary
  ) -> Statement {
    let words = StatementWords(spans, text).words
    let figures = FigureReader(words: words, forms: forms, day: published ?? day)
      .figures(quantities)
    let stemCodes = keywords(words).map { stems.intern($0) }.sorted()
    return Statement(
      index: 0, isNarration: false, span: spans.first ?? Span(0, 0), speaker: nil, principal: nil,
      via: [], modality: nil, day: day, topics: [], about: [], places: [],
      inheritedPlace: nil, stems: stemCodes,
      isNegative: words.contains { Self.isNegation($0.text) }, denied: denied(words, stems),
      figures: figures,
      stances: StanceFinder(words: words).stances(),
      commitments: CommitmentFinder(words: words, forms: forms).commitments(),
      nonConfirmation: NonConfirmationFinder(words: words, forms: forms).nonConfirmation())
  }

  /// Stems of what the words speak of, names of actors left out.
  private func keywords(_ words: [StatementWords.Word]) -> Set<String> {
    var keywords: Set<String> = []
    var index = 0
    while index < words.count {
      let word = words[index].text
      if let (_, length) = forms.country(at: index, in: words) {
        index += length
      } else {
        if !StopWords.all.contains(word), word.utf8.count > 2 { keywords.insert(words[index].stem) }
        index += 1
      }
    }
    return keywords
  }

  /// The stems of the few words behind each negation.
  private func denied(_ words: [StatementWords.Word], _ stems: TermDictionary) -> [UInt32] {
    let denied = words.indices.filter { Self.isNegation(words[$0].text) }
      .flatMap { negation in
        words[(negation + 1)...].prefix(Self.reachOfNegation).prefix { !$0.followsMark }
      }
      .filter { !StopWords.all.contains($0.text) }
      .compactMap { stems.code(of: $0.stem) }
    return Set(denied).sorted()
  }

  private static let reachOfNegation = 4

  private static func isNegation(_ word: String) -> Bool {
    ["not", "never", "no", "nobody", "nothing", "none"].contains(word) || word.hasSuffix("n't")
  }

  /// The place mentioned most often, one inside another before the other; ties by id.
  private func mainPlace() -> String? {
    article.places.max { left, right in
      let (a, b) = (weight(left), weight(right))
      if innerPlaces.contains(left.id) != innerPlaces.contains(right.id) {
        return innerPlaces.contains(right.id)
      }
      return a != b ? a < b : left.id > right.id
    }?.id
  }

  private func weight(_ place: Place) -> Int { place.mentions.reduce(0) { $0 + $1.count } }
}
