// What is known, ready to be asked: an immutable index over extracted articles.
import Attribution

/// An immutable index over the articles, claims, actors, topics, places and disagreements of a corpus.
///
/// Rows number the items of a collection in answer order: articles and actors by id, claims by
/// article id, then position. A row is good for the one snapshot that gave it.
public final class Snapshot: Sendable {
  /// 16 hexadecimal digits: a hash over article ids, texts, metadata, extractor version and knowledge.
  /// Equal content gives an equal generation, after a restart and on another machine too.
  public let generation: String

  let articles: [PreparedArticle]
  let vocabulary: Vocabulary
  let actors: ActorDirectory
  let places: PlaceDirectory
  /// By id.
  let topicEntries: [String: TopicEntry]
  let topicIDs: [String]
  let tables: [Collection: CollectionTable]
  /// The first row of each article, then the number of claims.
  let claimStarts: [UInt32]
  let claimKeys: ClaimKeyTable
  let actorNames: NameTable
  let topicNames: NameTable
  let placeNames: NameTable
  let known: KnownNames
  let relations: RelationTable
  /// The spans of the narration that relations speak of.
  let narrations: [StatementKey: Span]

  init(
    generation: String, articles: [PreparedArticle], vocabulary: Vocabulary, wordOrder: [UInt32],
    actors: ActorDirectory, places: PlaceDirectory, topics: [TopicEntry], known: KnownNames,
    statements: [ArticleStatements?], findings: [Findings]
  ) {
    self.generation = generation
    self.articles = articles
    self.vocabulary = vocabulary
    self.actors = actors
    self.places = places
    self.known = known
    topicEntries = Dictionary(topics.map { ($0.id, $0) }) { first, _ in first }
    let builder = TableBuilder(
      articles: articles, vocabulary: vocabulary, wordOrder: wordOrder, actors: actors,
      places: places, topicLabels: topicEntries.mapValues(\.label))
    let raw = RawClaimFields(articles, actors, vocabulary)
    let ids = articles.map(\.header.id)
    relations = RelationTable(
      findings, statements: statements,
      row: { id in
        let row = lowerBound(ids, id)
        return row < ids.count && ids[row] == id ? row : nil
      }, starts: raw.starts)
    narrations = Self.narrations(relations, statements, ids)
    let claims = builder.claims(raw, relations)
    let reports = builder.articles(claims, raw)
    topicIDs = claims.fields[.topic]?.values ?? []
    let entries = topicEntries
    tables = [
      .claims: claims, .articles: reports, .actors: builder.actors(claims, reports),
      .topics: builder.named(
        topicIDs, topicIDs.map { [entries[$0]?.label ?? $0] + (entries[$0]?.terms ?? []) }),
      .places: builder.named(
        places.ids, places.entries.map { [$0.name] + $0.aliases.map(\.text) }),
      .disagreements: builder.disagreements(relations, claims, starts: raw.starts),
    ]
    claimStarts = raw.starts
    claimKeys = ClaimKeyTable(raw.keys)
    actorNames = NameTable(actors, known)
    placeNames = NameTable(places, known)
    topicNames = NameTable(topicIDs, topicEntries)
  }

  private static func narrations(
    _ relations: RelationTable, _ statements: [ArticleStatements?], _ ids: [String]
  ) -> [StatementKey: Span] {
    var wanted: [Int: [StatementKey]] = [:]
    for entry in relations.entries.values.joined() where entry.other.isNarration {
      wanted[entry.other.article, default: []].append(entry.other)
    }
    var spans: [StatementKey: Span] = [:]
    for article in statements.lazy.compactMap(\.self) {
      for key in wanted[lowerBound(ids, article.articleID)] ?? [] {
        spans[key] =
          article.statements.first { $0.isNarration && $0.index == key.index }?.span
      }
    }
    return spans
  }

  /// How many items a collection has.
  public func count(_ collection: Collection) -> Int { tables[collection]?.rowCount ?? 0 }
}

extension NameTable {
  init(_ actors: ActorDirectory, _ known: KnownNames) {
    for (row, actor) in actors.entries.enumerated() {
      add(actor.id.text, row: row, rank: .id)
      add(actor.name, row: row, rank: .name)
      for name in actor.mergedNames { add(name, row: row, rank: .known) }
      for alias in known.actor(actor.id.text)?.aliases ?? [] { add(alias, row: row, rank: .known) }
      for form in actor.aliases where Self.isName(form.text) {
        add(form.text, row: row, rank: .form)
      }
    }
  }

  init(_ places: PlaceDirectory, _ known: KnownNames) {
    for (row, place) in places.entries.enumerated() {
      add(place.id, row: row, rank: .id)
      add(place.name, row: row, rank: .name)
      for alias in known.place(place.id)?.aliases ?? [] { add(alias, row: row, rank: .known) }
      for form in place.aliases where Self.isName(form.text) {
        add(form.text, row: row, rank: .form)
      }
    }
  }

  init(_ topics: [String], _ entries: [String: TopicEntry]) {
    for (row, id) in topics.enumerated() {
      add(id, row: row, rank: .id)
      if let label = entries[id]?.label { add(label, row: row, rank: .name) }
    }
  }

  /// Whether a form is a name and not a description ("the ministry", "he").
  private static func isName(_ form: String) -> Bool {
    form.unicodeScalars.first?.properties.isLowercase == false
  }
}
