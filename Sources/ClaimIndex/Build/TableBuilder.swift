// Makes the tables of all collections from the collected fields.
import Attribution

/// The tables while a snapshot is built.
struct TableBuilder {
  let articles: [PreparedArticle]
  let vocabulary: Vocabulary
  let wordOrder: [UInt32]
  let actors: ActorDirectory
  let places: PlaceDirectory
  let topicLabels: [String: String]

  /// The table of claims.
  func claims(_ raw: RawClaimFields, _ relations: RelationTable) -> CollectionTable {
    var table = CollectionTable(
      rowCount: raw.keys.count,
      text: FullText(articles.map(\.claimWords), vocabulary.words, order: wordOrder),
      keys: .claims(articles: articles.map(\.header.id), starts: raw.starts))
    table.fields = [
      .speaker: .actors(raw.speaker, actors),
      .onBehalfOf: .actors(raw.onBehalfOf, actors, isCounted: raw.isPrincipal),
      .via: .actors(raw.via, actors),
      .about: .actors(raw.about, actors),
      .publisher: .actors(raw.publisher, actors),
      .speakerType: .names(raw.speakerType, words(of: ActorType.self)),
      .resolvedBy: .names(raw.resolvedBy, words(of: Resolution.self)),
      .form: .names(raw.form, words(of: Form.self)),
      .modality: .names(raw.modality, words(of: Modality.self)),
      .hasQuantity: .names(raw.hasQuantity, ["false", "true"]),
      .lang: .names(raw.lang, raw.languages.values),
      .saidOn: .names(raw.saidOn, raw.days.values.map(Self.day)),
      .published: .names(raw.published, raw.days.values.map(Self.day)),
      .article: FieldIndex(
        values: articles.map(\.header.id),
        labels: articles.map { $0.header.headline ?? $0.header.id }, raw.article),
      .topic: .strings(raw.topic, vocabulary.strings) { topicLabels[$0] ?? $0 },
      .place: .strings(raw.place, vocabulary.strings) { place in
        let row = lowerBound(places.ids, place)
        return row < places.ids.count && places.ids[row] == place
          ? places.entries[row].name : place
      },
    ]
    rankQuantities(raw.quantities, &table)
    table.fields[.relation] = field(relations, rowCount: table.rowCount)
    return table
  }

  private func field(_ relations: RelationTable, rowCount: Int) -> FieldIndex {
    var accumulator = FieldAccumulator()
    for row in 0..<rowCount {
      accumulator.append(Set((relations.entries[row] ?? []).map { code(of: $0.kind) }).sorted())
    }
    return .names(accumulator, words(of: RelationKind.self))
  }

  private func rankQuantities(_ quantities: [Double], _ table: inout CollectionTable) {
    table.quantities = Set(quantities.lazy.filter { !$0.isNaN }).sorted()
    table.quantityRanks = quantities.map {
      $0.isNaN ? CollectionTable.withoutQuantity : UInt32(lowerBound(table.quantities, $0))
    }
  }

  /// The table of articles: each has the values of its claims and its own.
  func articles(_ claims: CollectionTable, _ raw: RawClaimFields) -> CollectionTable {
    let ids = articles.map(\.header.id)
    var table = CollectionTable(
      rowCount: articles.count,
      text: FullText(articles.map(\.articleWords), vocabulary.words, order: wordOrder),
      keys: .ids(ids))
    let groups = articles.indices.map { Int(raw.starts[$0])..<Int(raw.starts[$0 + 1]) }
    for field in [Field.speaker, .about, .via, .topic, .place] {
      table.fields[field] = claims.fields[field]?.gathered(groups)
    }
    var own = (article: FieldAccumulator(), publisher: FieldAccumulator())
    var other = (lang: FieldAccumulator(), published: FieldAccumulator())
    var languages = Codes<String>()
    var days = Codes<Int>()
    for (row, article) in articles.enumerated() {
      own.article.append(row)
      own.publisher.append(
        article.header.publisher.flatMap { vocabulary.actors.code(of: $0.text) }
          .map { actors.row(ofCode: Int($0)) })
      other.lang.append(languages.code(of: article.header.inLanguage))
      other.published.append(article.header.datePublished.map { days.code(of: $0.firstDay) })
    }
    table.fields[.article] = FieldIndex(values: ids, labels: ids, own.article)
    table.fields[.publisher] = .actors(own.publisher, actors)
    table.fields[.lang] = .names(other.lang, languages.values)
    table.fields[.published] = .names(other.published, days.values.map(Self.day))
    return table
  }

  /// The table of actors: type, affiliation and the roles they have in claims and articles.
  func actors(_ claims: CollectionTable, _ articles: CollectionTable) -> CollectionTable {
    var type = FieldAccumulator()
    var affiliation = FieldAccumulator()
    var role = FieldAccumulator()
    let roles: [(String, FieldIndex?)] = [
      ("about", claims.fields[.about]), ("publisher", articles.fields[.publisher]),
      ("speaker", claims.fields[.speaker]), ("via", claims.fields[.via]),
    ]
    for (row, actor) in actors.entries.enumerated() {
      type.append(code(of: actor.type))
      affiliation.append(actor.affiliation)
      role.append(roles.indices.filter { !(roles[$0].1?.postings(row).isEmpty ?? true) })
    }
    var table = named(actors.ids, actors.entries.map { [$0.name] + $0.aliases.map(\.text) })
    table.fields = [
      .type: .names(type, words(of: ActorType.self)),
      .affiliation: .actors(affiliation, actors),
      .role: .names(role, roles.map(\.0)),
    ]
    return table
  }

  /// A table that is only asked for its names.
  func named(_ ids: [String], _ names: [[String]]) -> CollectionTable {
    var vocabulary = Vocabulary()
    var lists = WordListWriter()
    for (id, names) in zip(ids, names) {
      lists.append([id] + names, &vocabulary)
    }
    var order = WordOrder()
    order.update(vocabulary.words)
    return CollectionTable(
      rowCount: ids.count, text: FullText([lists.octets], vocabulary.words, order: order.codes),
      keys: .ids(ids))
  }

  private func words<Word: CaseIterable & RawRepresentable<String>>(of: Word.Type) -> [String] {
    Word.allCases.map(\.rawValue)
  }

  private static func day(_ number: Int) -> String {
    CalendarDate(daysSinceEpoch: number).description
  }
}
