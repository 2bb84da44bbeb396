// Makes the table of disagreements: each has its own fields and the values of its claims.
import Attribution

extension TableBuilder {
  func disagreements(
    _ relations: RelationTable, _ claims: CollectionTable, starts: [UInt32]
  ) -> CollectionTable {
    let found = relations.disagreements
    let rows = found.map { disagreement in
      disagreement.members.filter { !$0.isNarration }.map { Int(starts[$0.article]) + $0.index }
        .sorted()
    }
    var table = named(found.map(\.id), found.map(texts))
    for field in Field.fields(of: .claims) {
      table.fields[field] = claims.fields[field]?.gathered(rows)
    }
    table.fields[.holder] = claims.fields[.speaker]?.gathered(rows)
    addOwnFields(found, to: &table)
    addPrincipals(claims, rows, to: &table)
    return table
  }

  /// What full text finds a disagreement by: its question, its stances and the words of its evidence.
  private func texts(_ disagreement: ResolvedDisagreement) -> [String] {
    [disagreement.draft.on] + disagreement.draft.positions.compactMap(\.stance)
      + disagreement.statements.flatMap { position in
        position.map { articles[$0.key.article].text.exact($0.evidence) }
      }
  }

  private func addOwnFields(_ found: [ResolvedDisagreement], to table: inout CollectionTable) {
    var kind = FieldAccumulator()
    var status = FieldAccumulator()
    var topic = FieldAccumulator()
    var place = FieldAccumulator()
    var publisher = FieldAccumulator()
    var topics = Codes<String>()
    var names = Codes<String>()
    for disagreement in found {
      let draft = disagreement.draft
      kind.append(code(of: draft.kind))
      status.append(code(of: draft.status))
      topic.append(draft.topics.map { topics.code(of: $0) })
      place.append(draft.places.map { names.code(of: $0) })
      let outlets = Set(disagreement.members.map(\.article)).compactMap {
        articles[$0].header.publisher.flatMap { vocabulary.actors.code(of: $0.text) }
      }
      publisher.append(Set(outlets.map { actors.row(ofCode: Int($0)) }).sorted())
    }
    table.fields[.kind] = .names(kind, DisagreementRecord.Kind.allCases.map(\.rawValue))
    table.fields[.status] = .names(status, DisagreementRecord.Status.allCases.map(\.rawValue))
    table.fields[.topic] = .names(topic, topics.values)
    table.fields[.place] = .names(place, names.values)
    table.fields[.publisher] = .actors(publisher, actors)
  }

  /// Whom the holders speak for, and they themselves.
  private func addPrincipals(
    _ claims: CollectionTable, _ rows: [[Int]], to table: inout CollectionTable
  ) {
    var principals = FieldAccumulator()
    for rows in rows {
      var codes: Set<Int> = []
      for row in rows {
        codes.formUnion(claims.fields[.speaker]?.codes(row: row) ?? [])
        codes.formUnion(claims.fields[.onBehalfOf]?.codes(row: row) ?? [])
      }
      principals.append(codes.sorted())
    }
    table.fields[.onBehalfOf] = .actors(principals, actors)
  }
}
