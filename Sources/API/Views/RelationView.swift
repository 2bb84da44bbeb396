// The JSON shape of the relations of a claim (API.md §6.2).
import Attribution
import ClaimIndex

/// Writes what agrees with a claim, conflicts with it or updates it.
enum RelationView {
  /// An array with one object for each relation; empty for a claim that is in no snapshot.
  static func write(relationsOf item: ClaimItem, into json: inout JSONWriter) {
    guard let snapshot = (item.source as? IndexedText)?.snapshot,
      let row = snapshot.claimRow(id: item.id)
    else { return json.array { _ in } }
    json.array(snapshot.relations(ofClaim: row)) { json, relation in
      write(relation, in: snapshot, into: &json)
    }
  }

  private static func write(
    _ relation: Relation, in snapshot: Snapshot, into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("kind", relation.kind.rawValue)
      switch relation.other {
      case .claim(let row):
        let id = snapshot.claim(at: row)?.id
        json.member("claim", id)
        json.member("url", id.map(Link.claim))
      case .narration(let article, let span):
        json.name("narration")
        json.object { json in
          json.member("article", snapshot.article(at: article)?.id)
          let source = IndexedText(snapshot: snapshot, article: article)
          SpanView.writeMembers(span, of: source, into: &json)
        }
      }
      json.member("on", relation.on)
      json.member("disagreement", relation.disagreement)
      json.member("rule", relation.rule)
    }
  }
}
