// The slow twin of the index: every question answered by looking at every claim.
import Attribution
import ClaimIndex

/// Answers queries over claims by a full scan.
struct FullScan {
  let claims: [ClaimRecord]
  let snapshot: Snapshot

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    claims = (0..<snapshot.count(.claims)).compactMap { snapshot.claim(at: $0) }
  }

  func rows(_ filters: [Filter]) -> [Int] {
    claims.filter { claim in filters.allSatisfy { matches(claim, $0) } }.map(\.row)
  }

  func undated(_ filters: [Filter]) -> Int {
    claims.filter { claim in
      let failed = filters.filter { !matches(claim, $0) }
      return !failed.isEmpty
        && failed.allSatisfy { filter in
          switch filter {
          case .said: claim.claim.saidOn.date == nil
          case .published: published(claim) == nil
          default: false
          }
        }
    }.count
  }

  func values(_ claim: ClaimRecord, _ field: Field) -> [String] {
    let said = claim.claim
    switch field {
    case .speaker: return [said.speaker?.actor.text].compactMap(\.self)
    case .onBehalfOf:
      return [said.onBehalfOf?.text, said.speaker?.actor.text].compactMap(\.self)
    case .about: return said.about.map(\.text)
    case .via: return said.via.map(\.actor.text)
    case .publisher: return [claim.publisher?.text].compactMap(\.self)
    case .topic: return said.topics
    case .place: return said.places
    case .form: return [said.form.rawValue]
    case .modality: return [said.modality.rawValue]
    case .speakerType:
      let row = said.speaker.flatMap { snapshot.actorRow(id: $0.actor) }
      return [row.flatMap { snapshot.actor(at: $0) }?.type.rawValue].compactMap(\.self)
    case .saidOn: return [day(said.saidOn.date)].compactMap(\.self)
    case .published: return [day(published(claim))].compactMap(\.self)
    case .lang: return [claim.inLanguage]
    case .resolvedBy: return [said.speaker?.resolvedBy.rawValue].compactMap(\.self)
    case .article: return [claim.articleID]
    case .hasQuantity: return [said.quantities.isEmpty ? "false" : "true"]
    case .relation:
      return [
        ("contradicts", claim.relations.contradicts),
        ("corroborates", claim.relations.corroborates),
        ("updates", claim.relations.updates),
      ].filter { $0.1 > 0 }.map(\.0)
    case .type, .affiliation, .role, .holder, .kind, .status: return []
    }
  }

  private func day(_ date: CalendarDate?) -> String? {
    date.map { CalendarDate(daysSinceEpoch: $0.firstDay).description }
  }

  private func published(_ claim: ClaimRecord) -> CalendarDate? {
    snapshot.article(at: claim.article)?.datePublished
  }

  private func matches(_ claim: ClaimRecord, _ filter: Filter) -> Bool {
    switch filter {
    case .field(let field, let selection):
      let values = values(claim, field)
      let isIncluded = selection.included.isEmpty || selection.included.contains { $0.fits(values) }
      return isIncluded && !selection.excluded.contains { $0.fits(values) }
    case .said(let from, let to): return lies(claim.claim.saidOn.date, from, to)
    case .published(let from, let to): return lies(published(claim), from, to)
    case .hasQuantity(let isWanted): return claim.claim.quantities.isEmpty != isWanted
    }
  }

  private func lies(_ date: CalendarDate?, _ from: CalendarDate?, _ to: CalendarDate?) -> Bool {
    guard let day = date?.firstDay else { return false }
    return (from.map { $0.firstDay <= day } ?? true) && (to.map { day <= $0.lastDay } ?? true)
  }
}

extension Choice {
  fileprivate func fits(_ values: [String]) -> Bool {
    switch self {
    case .value(let value): values.contains(value)
    case .none: values.isEmpty
    case .any: !values.isEmpty
    }
  }
}
