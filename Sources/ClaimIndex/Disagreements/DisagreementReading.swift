// Relations and disagreements as they are read from the index.
import Attribution

extension Snapshot {
  /// The relations of a claim: contradictions first, then by the other statement's place.
  public func relations(ofClaim row: Int) -> [Relation] {
    (relations.entries[row] ?? []).sorted { left, right in
      left.kind != right.kind
        ? code(of: left.kind) < code(of: right.kind) : left.other < right.other
    }
    .map { entry in
      Relation(
        kind: entry.kind, other: other(entry.other), on: entry.on,
        disagreement: entry.disagreement.map { relations.disagreements[$0].id },
        rule: entry.rule)
    }
  }

  private func other(_ key: StatementKey) -> Relation.Other {
    key.isNarration
      ? .narration(article: key.article, narrations[key] ?? Span(0, 0))
      : .claim(row: Int(claimStarts[key.article]) + key.index)
  }

  /// The disagreement of a row; `nil` when there is no such row.
  public func disagreement(at row: Int) -> DisagreementRecord? {
    guard relations.disagreements.indices.contains(row) else { return nil }
    let found = relations.disagreements[row]
    let draft = found.draft
    return DisagreementRecord(
      row: row, id: found.id, kind: draft.kind, status: draft.status, on: draft.on, of: draft.of,
      topics: draft.topics, places: draft.places,
      positions: zip(draft.positions, found.statements).map(position), spread: spread(draft),
      caveats: draft.caveats, reconciliation: draft.reconciliation)
  }

  public func disagreementRow(id: String) -> Int? {
    let ids = relations.disagreements.map(\.id)
    let row = lowerBound(ids, id)
    return row < ids.count && ids[row] == id ? row : nil
  }

  private func position(
    _ draft: DraftDisagreement.Position, _ statements: [(key: StatementKey, evidence: Span)]
  ) -> Position {
    let claims = statements.compactMap { statement in
      statement.key.isNarration
        ? nil : claim(at: Int(claimStarts[statement.key.article]) + statement.key.index)
    }
    return Position(
      side: draft.side, value: draft.value, qualifier: draft.qualifier, interval: draft.interval,
      stance: draft.stance, holders: unique(claims.compactMap { $0.claim.speaker?.actor }),
      via: unique(claims.flatMap { $0.claim.via.map(\.actor) }), claims: claims.map(\.id),
      isNarration: draft.isNarration,
      publishers: unique(
        statements.compactMap { articles[$0.key.article].header.publisher.map(canonical) }),
      evidence: statements.map { statement in
        Evidence(
          articleID: articles[statement.key.article].header.id, span: statement.evidence,
          exact: exact(statement.evidence, article: statement.key.article))
      })
  }

  private func spread(_ draft: DraftDisagreement) -> Spread? {
    let values = draft.positions.compactMap(\.value)
    guard let min = values.min(), let max = values.max() else { return nil }
    return Spread(min: min, max: max, ratio: min == 0 ? nil : max / min)
  }

  private func unique(_ ids: [ActorID]) -> [ActorID] {
    var seen: Set<ActorID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
