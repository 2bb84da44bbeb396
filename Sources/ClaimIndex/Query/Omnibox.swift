// What is known under a word somebody is typing.

/// What is known under a word, by group; rows of each collection.
public struct Omnibox: Sendable, Hashable {
  public struct Group: Sendable, Hashable {
    public var rows: [Int] = []
    public var total = 0
  }

  public var actors = Group()
  public var topics = Group()
  public var places = Group()
  public var claims = Group()
  public var articles = Group()
}

extension Snapshot {
  /// Names that have words beginning like those of `text`, the ones most spoken of first; then claims
  /// and articles by full text, the last word as a prefix when it has two letters.
  public func search(_ text: TextQuery, limit: Int) -> Omnibox {
    // A single letter begins too many words of a text to tell anything.
    guard let typed = TextQuery(typing: text.source),
      let written = TextQuery(typing: text.source, shortest: 2)
    else { return Omnibox() }
    return Omnibox(
      actors: names(.actors, typed, limit) { row in
        let actor = actor(at: row)
        return (actor?.onBehalfOf ?? 0) + (actor?.about ?? 0)
      },
      topics: names(.topics, typed, limit) { topic(at: $0)?.claims ?? 0 },
      places: names(.places, typed, limit) { place(at: $0)?.claims ?? 0 },
      claims: words(.claims, written, limit), articles: words(.articles, written, limit))
  }

  private func words(_ collection: Collection, _ text: TextQuery, _ limit: Int) -> Omnibox.Group {
    let answer = answer(Query(collection, text: text))
    return Omnibox.Group(
      rows: answer.page(sort: .relevance, after: nil, limit: limit).rows, total: answer.total)
  }

  private func names(
    _ collection: Collection, _ text: TextQuery, _ limit: Int, weight: (Int) -> Int
  ) -> Omnibox.Group {
    let rows = answer(Query(collection, text: text)).rows(sort: .article)
    let ids = tables[collection]?.keys
    let key = nameKey(text.source)
    let ranked = rows.map { row in
      (row, isHead: nameKey(ids?.key(row: row).id ?? "").hasPrefix(key), weight: weight(row))
    }
    .sorted { left, right in
      if left.isHead != right.isHead { return left.isHead }
      return left.weight != right.weight ? left.weight > right.weight : left.0 < right.0
    }
    return Omnibox.Group(rows: ranked.prefix(limit).map(\.0), total: rows.count)
  }
}
