// Pairs what a report says is not confirmed with the claim before it.
import Attribution

struct UnconfirmedFinder {
  let article: ArticleStatements
  let slot: Int

  /// How far before the remark the claim may end, in code points.
  private static let reach = 400

  func findings() -> Findings {
    var findings = Findings()
    for (number, remark) in article.statements.enumerated() where remark.isNarration {
      guard let found = remark.nonConfirmation, let claim = claim(before: remark, found) else {
        continue
      }
      let draft = draft(claim, number, found)
      findings.relations.append(
        FoundRelation(
          first: ref(claim), second: ref(number), kind: .contradicts, on: draft.on,
          rule: "claim about another's act, which the report says is not confirmed"))
      findings.drafts.append(draft)
    }
    return findings
  }

  private func ref(_ number: Int) -> StatementRef {
    StatementRef(slot: Int32(slot), number: Int32(number))
  }

  /// The nearest claim before the remark that is about the one who has not confirmed and does not come
  /// from them.
  private func claim(before remark: Statement, _ found: NonConfirmation) -> Int? {
    article.statements.indices.filter { number in
      let claim = article.statements[number]
      let distance = remark.span.start - claim.span.end
      guard !claim.isNarration, distance >= 0, distance <= Self.reach else { return false }
      guard let actor = found.actor else { return true }
      return claim.principal != actor && claim.speaker != actor && claim.about.contains(actor)
    }
    .max { article.statements[$0].span.end < article.statements[$1].span.end }
  }

  private func draft(
    _ claim: Int, _ remark: Int, _ found: NonConfirmation
  ) -> DraftDisagreement {
    let (said, told) = (article.statements[claim], article.statements[remark])
    let subject = [found.actor?.text.lowercased(), said.topics.first].compactMap(\.self)
    let place = said.place(in: article)
    let name =
      ["unconfirmed", slug(subject.joined(separator: " "))] + (place.isEmpty ? [] : [place])
    let who = found.actor.map { " by " + $0.text.replacingHyphens() } ?? ""
    return DraftDisagreement(
      kind: .unconfirmed, status: .open, name: name.joined(separator: "."),
      on: "\(said.topics.first?.replacingHyphens() ?? "claim"): \(found.stance)\(who)", of: nil,
      topics: said.topics, places: place.isEmpty ? [] : [place],
      positions: [
        DraftDisagreement.Position(
          side: "A", stance: said.modality?.rawValue, isNarration: false,
          statements: [(ref(claim), said.span)]),
        DraftDisagreement.Position(
          side: "B", stance: found.stance, isNarration: true,
          statements: [(ref(remark), told.span)]),
      ],
      caveats: [], reconciliation: nil, day: said.day ?? 0)
  }
}
