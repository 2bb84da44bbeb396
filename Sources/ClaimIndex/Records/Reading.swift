// Items of the index by row and by id.
public import Attribution

extension Snapshot {
  /// The article of a row; `nil` when there is no such row.
  public func article(at row: Int) -> ArticleRecord? {
    guard articles.indices.contains(row) else { return nil }
    let prepared = articles[row]
    let header = prepared.header
    let spans = prepared.spans
    return ArticleRecord(
      row: row, id: header.id, text: prepared.text.text, headline: header.headline,
      publisher: header.publisher.map(canonical), agencies: header.agencies.map(canonical),
      author: header.author, url: header.url, datePublished: header.datePublished,
      dateBasis: header.dateBasis,
      dateline: header.dateline.map {
        Dateline(place: $0.place, agency: $0.agency.map(canonical), span: $0.span)
      },
      inLanguage: header.inLanguage, status: header.status, wordCount: header.wordCount,
      sentences: spans.sentences, boilerplate: spans.boilerplate,
      claims: Int(claimStarts[row])..<Int(claimStarts[row + 1]))
  }

  public func articleRow(id: String) -> Int? { row(id, .articles) }

  /// The claim of a row; `nil` when there is no such row.
  public func claim(at row: Int) -> ClaimRecord? {
    guard row >= 0, row < claimKeys.keys.count else { return nil }
    let article = articleRow(ofClaim: row)
    let prepared = articles[article]
    let claim = prepared.claim(row - Int(claimStarts[article]), vocabulary) { code in
      actors.entries[actors.row(ofCode: code)].id
    }
    return ClaimRecord(
      row: row, id: claimKeys.keys[row].text, article: article, articleID: prepared.header.id,
      publisher: prepared.header.publisher.map(canonical),
      inLanguage: prepared.header.inLanguage, claim: claim,
      text: PreparedArticle.joined(claim.content, prepared.text),
      relations: relations.counts(row: row))
  }

  /// Whether a field of any item of a collection has a value.
  public func knows(_ collection: Collection, _ field: Field, _ value: String) -> Bool {
    tables[collection]?.fields[field]?.code(of: value) != nil
  }

  /// The row of the claim with an id.
  public func claimRow(id: String) -> Int? { ClaimKey(id).flatMap(claimKeys.row(of:)) }

  /// The article that a claim stands in; `row` must be that of a claim.
  public func articleRow(ofClaim row: Int) -> Int { RowKeys.article(of: row, claimStarts) }

  /// The actor of a row; `nil` when there is no such row.
  public func actor(at row: Int) -> ActorRecord? {
    guard actors.entries.indices.contains(row) else { return nil }
    let entry = actors.entries[row]
    func count(_ field: Field, _ collection: Collection = .claims) -> Int {
      tables[collection]?.fields[field]?.postings(row).count ?? 0
    }
    return ActorRecord(
      row: row, id: entry.id, name: entry.name, type: entry.type,
      affiliation: entry.affiliation.map { actors.entries[$0].id },
      aliases: entry.aliases.filter { $0.text != entry.name }, asSpeaker: count(.speaker),
      onBehalfOf: count(.onBehalfOf), about: count(.about), asCarrier: count(.via),
      asPublisher: count(.publisher, .articles))
  }

  public func actorRow(id: ActorID) -> Int? { actors.row(of: id.text) }

  /// The topic of a row; `nil` when there is no such row. A topic without an entry explains itself by
  /// its id.
  public func topic(at row: Int) -> TopicRecord? {
    guard topicIDs.indices.contains(row) else { return nil }
    let id = topicIDs[row]
    let entry =
      topicEntries[id]
      ?? TopicEntry(
        id: id, label: id.replacingHyphens(), definition: "", terms: [id.replacingHyphens()])
    return TopicRecord(
      row: row, entry: entry, claims: tables[.claims]?.fields[.topic]?.postings(row).count ?? 0)
  }

  public func topicRow(id: String) -> Int? { row(id, .topics) }

  /// The place of a row; `nil` when there is no such row.
  public func place(at row: Int) -> PlaceRecord? {
    guard places.entries.indices.contains(row) else { return nil }
    let entry = places.entries[row]
    let index = tables[.claims]?.fields[.place]
    let claims = index?.code(of: entry.id).map { index?.postings($0).count ?? 0 } ?? 0
    return PlaceRecord(
      row: row, id: entry.id, name: entry.name, partOf: entry.partOf, aliases: entry.aliases,
      claims: claims)
  }

  public func placeRow(id: String) -> Int? { row(id, .places) }

  /// The words of a span of an article, as printed; what lies outside the text is left out.
  public func exact(_ span: Span, article row: Int) -> String { articles[row].text.exact(span) }

  /// Up to `width` code points before and after a span.
  public func context(
    of span: Span, article row: Int, width: Int
  ) -> (prefix: String, suffix: String) {
    let text = articles[row].text
    return (
      text.exact(Span(max(0, span.start - width), span.start)),
      text.exact(Span(span.end, span.end + width))
    )
  }

  private func row(_ id: String, _ collection: Collection) -> Int? {
    guard let table = tables[collection], case .ids(let ids) = table.keys else { return nil }
    let row = lowerBound(ids, id)
    return row < ids.count && ids[row] == id ? row : nil
  }

  /// The actor of the corpus that a report's id stands for.
  func canonical(_ id: ActorID) -> ActorID {
    guard let code = vocabulary.actors.code(of: id.text) else { return id }
    let row = actors.row(ofCode: Int(code))
    return row < 0 ? id : actors.entries[row].id
  }
}
