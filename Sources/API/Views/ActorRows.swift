// Actors as rows of a list: JSON objects and CSV records.
import Attribution
import ClaimIndex

/// The actors of a snapshot.
typealias ActorRows = RecordRows<ActorRowView>

/// How one of them is written.
enum ActorRowView: RecordView {
  enum Member: String, CaseIterable {
    case id, name, type, affiliation, aliases, claims, articles, url
  }

  static func record(at row: Int, of snapshot: Snapshot) -> ActorRecord? { snapshot.actor(at: row) }

  static func write(
    _ member: Member, of actor: ActorRecord, in snapshot: Snapshot, into json: inout JSONWriter
  ) {
    switch member {
    case .id: json.string(actor.id.text)
    case .name: json.string(actor.name)
    case .type: json.string(actor.type.rawValue)
    case .affiliation: json.string(actor.affiliation?.text)
    case .aliases: NamesView.write(namesOf: actor, in: snapshot, into: &json)
    case .claims: json.object { json in ActorView.writeClaimTotals(of: actor, into: &json) }
    case .articles:
      json.object { json in
        json.name("asPublisher")
        TotalView.write(
          actor.asPublisher, Link.query("/articles", "publisher", actor.id.text), into: &json)
      }
    case .url: json.string(Link.actor(actor.id))
    }
  }

  static let columns: [Column<ActorRecord>] = [
    Column("id") { $0.id.text },
    Column("name") { $0.name },
    Column("type") { $0.type.rawValue },
    Column("affiliation") { $0.affiliation?.text ?? "" },
    Column("aliases") { $0.aliases.map(\.text).cell },
    Column("asSpeaker", of: "claims") { String($0.asSpeaker) },
    Column("onBehalfOf", of: "claims") { String($0.onBehalfOf) },
    Column("about", of: "claims") { String($0.about) },
    Column("via", of: "claims") { String($0.asCarrier) },
    Column("asPublisher", of: "articles") { String($0.asPublisher) },
    Column("url") { Link.actor($0.id) },
  ]
}
