// What `/actors/{id}` and `/topics/{id}` show beyond the record.
import Attribution

extension Snapshot {
  /// The profile of an actor; `nil` when there is no such row. O(claims for or by the actor).
  public func profile(ofActor row: Int) -> ActorProfile? {
    guard let actor = actor(at: row), let claims = tables[.claims],
      let principal = claims.fields[.onBehalfOf]
    else { return nil }
    let rows = RowSet.list(principal.postings(row))
    var voices = tallies(.speaker, rows)
    voices.removeAll { $0.id == actor.id.text }
    return ActorProfile(
      actor: actor, voices: voices, topics: tallies(.topic, rows),
      disagreements: tables[.disagreements]?.fields[.holder]?.postings(row).count ?? 0,
      articlesAbout: tables[.articles]?.fields[.about]?.postings(row).count ?? 0)
  }

  /// The profile of a topic; `nil` when there is no such row. O(claims of the topic).
  public func profile(ofTopic row: Int) -> TopicProfile? {
    guard let topic = topic(at: row), let claims = tables[.claims],
      let postings = claims.fields[.topic]?.postings(row), let days = claims.fields[.saidOn]
    else { return nil }
    let said = postings.lazy.compactMap { days.code(row: Int($0)) }
    return TopicProfile(
      topic: topic, speakers: tallies(.speaker, .list(postings)),
      first: said.min().flatMap { CalendarDate(days.values[$0]) },
      last: said.max().flatMap { CalendarDate(days.values[$0]) })
  }

  /// How often each value of a field occurs among claims, the most frequent first.
  private func tallies(_ field: Field, _ rows: RowSet) -> [Tally] {
    guard let index = tables[.claims]?.fields[field] else { return [] }
    let counts = index.counts(rows)
    return index.values.indices.filter { counts[$0] > 0 }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
      .map { Tally(id: index.values[$0], label: index.labels[$0], claims: counts[$0]) }
  }
}
