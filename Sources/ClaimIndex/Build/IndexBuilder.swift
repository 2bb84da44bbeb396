// From extracted articles to a snapshot; keeps what it prepared, so that one more article costs little.
public import Attribution

/// The one place where the index is written. Not for concurrent use: it is a value.
public struct IndexBuilder: Sendable {
  private let version: String
  private let topics: [TopicEntry]
  private let known: KnownNames
  private var vocabulary = Vocabulary()
  private var census = ActorCensus()
  private var places = PlaceCensus()
  /// Sorted by id.
  private var articles: [PreparedArticle] = []
  private var wordOrder = WordOrder()
  private var statements = StatementIndex()

  /// - Parameters:
  ///   - extractorVersion: Part of the generation.
  ///   - fingerprint: What else the extraction rests on: configuration, knowledge.
  ///   - topics: The topics that claims may be put under.
  ///   - actors: Actors known before any report is read; their aliases resolve when they occur.
  ///   - places: The same for places.
  public init(
    extractorVersion: String, fingerprint: String = "", topics: [TopicEntry] = [],
    actors: [ActorEntry] = [], places: [PlaceEntry] = []
  ) {
    version = extractorVersion + "\u{1F}" + fingerprint
    self.topics = topics
    known = KnownNames(actors: actors, places: places)
  }

  /// Adds an article or replaces the one with its id. O(its length), and O(articles) to find its place.
  public mutating func put(_ article: ExtractedArticle) {
    let prepared = PreparedArticle(article, &vocabulary)
    count(prepared, 1)
    let place = place(of: article.id)
    statements.remove(id: article.id)
    statements.add(article, prepared.text)
    if place < articles.count, articles[place].header.id == article.id {
      count(articles[place], -1)
      articles[place] = prepared
    } else {
      articles.insert(prepared, at: place)
    }
  }

  /// Removes an article; `false` when there is none with this id.
  @discardableResult
  public mutating func remove(id: String) -> Bool {
    let place = place(of: id)
    guard place < articles.count, articles[place].header.id == id else { return false }
    count(articles.remove(at: place), -1)
    statements.remove(id: id)
    return true
  }

  private mutating func count(_ article: PreparedArticle, _ sign: Int) {
    census.count(article, sign, vocabulary)
    places.count(article, sign)
  }

  /// The index of everything put and not removed. O(claims), without reading a text again.
  public mutating func build() -> Snapshot {
    wordOrder.update(vocabulary.words)
    let findings = statements.update()
    return Snapshot(
      generation: generation(), articles: articles, vocabulary: vocabulary,
      wordOrder: wordOrder.codes, actors: census.directory(known, vocabulary),
      places: places.directory(vocabulary), topics: topics, known: known,
      statements: statements.articles, findings: findings)
  }

  private func generation() -> String {
    var hash = FNV1a()
    hash.add(field: version)
    for article in articles {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        hash.add(UInt8(truncatingIfNeeded: article.hash >> shift))
      }
    }
    return hash.hexadecimal
  }

  private func place(of id: String) -> Int {
    var low = 0
    var high = articles.count
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].header.id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
