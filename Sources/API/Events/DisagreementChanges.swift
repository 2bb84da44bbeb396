// Which disagreements differ between two snapshots.
import ClaimIndex

extension ChangeEvent {
  /// Disagreements that rest on one of the articles and are new, gone or other than before.
  static func disagreementChanges(
    of articles: [String], _ old: Snapshot, _ new: Snapshot
  ) -> [ChangeEvent] {
    let before = disagreements(of: articles, in: old)
    let after = disagreements(of: articles, in: new)
    let ids = Set(before.keys).union(after.keys).sorted()
    return ids.filter { before[$0] != after[$0] }.map { id in
      ChangeEvent(type: "disagreement.changed", claim: nil) { json in
        json.member("id", id)
        json.member("generation", new.generation)
      }
    }
  }

  private static func disagreements(
    of articles: [String], in snapshot: Snapshot
  ) -> [String: DisagreementRecord] {
    let selection = Selection(included: articles.map { .value($0) })
    let answer = snapshot.answer(
      Query(.disagreements, filters: [.field(.article, selection)]))
    var records: [String: DisagreementRecord] = [:]
    for row in answer.rows(sort: .article) {
      guard var record = snapshot.disagreement(at: row) else { continue }
      // A row number changes whenever something is added before it.
      record.row = 0
      records[record.id] = record
    }
    return records
  }
}
