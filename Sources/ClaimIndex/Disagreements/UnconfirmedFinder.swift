// Pairs what a report says is not confirmed with the claim before it.
import Attribution

struct UnconfirmedFinder {
  let article: ArticleStatements
  let slot: Int
  /// The stems that `Statement.stems` are codes of.
  let stems: TermDictionary

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
    let place = said.place(in: article)
    let name = ["unconfirmed", subject(said, found)] + (place.isEmpty ? [] : [place])
    let who = found.actor.map { " by " + $0.text.replacingHyphens() } ?? ""
    return DraftDisagreement(
      kind: .unconfirmed, status: .open, name: name.joined(separator: "."),
      on: "\(topic(said).replacingHyphens()): \(found.stance)\(who)", of: nil,
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

  /// "russia-air-support": whose act it is, and the topic.
  private func subject(_ claim: Statement, _ found: NonConfirmation) -> String {
    let (topic, actor) = (slug(topic(claim)), slug(found.actor?.text ?? ""))
    return actor.isEmpty || topic.split(separator: "-").contains(Substring(actor))
      ? topic : actor + "-" + topic
  }

  /// The topic whose words the claim uses itself; the first when it uses none.
  private func topic(_ claim: Statement) -> String {
    func isNamed(_ topic: String) -> Bool {
      topic.split(separator: "-").allSatisfy { word in
        stems.code(of: Stem.of(String(word))).map(claim.stems.contains) ?? false
      }
    }
    return claim.topics.first(where: isNamed) ?? claim.topics.first ?? "claim"
  }
}
