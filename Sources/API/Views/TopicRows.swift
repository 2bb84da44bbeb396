// Topics: as rows of a list, and one with its profile (API.md §6.5).
import Attribution
import ClaimIndex

/// The topics of a snapshot.
typealias TopicRows = RecordRows<TopicRowView>

/// How one of them is written.
enum TopicRowView: RecordView {
  enum Member: String, CaseIterable {
    case id, label, definition, terms, claims, url
  }

  static func record(at row: Int, of snapshot: Snapshot) -> TopicRecord? { snapshot.topic(at: row) }

  /// One topic: the words that put a claim here, who speaks about it, from when to when.
  static func write(
    _ profile: TopicProfile, in snapshot: Snapshot, into json: inout JSONWriter
  ) {
    json.object { json in
      for member in Member.allCases where member != .url {
        json.name(member.rawValue)
        write(member, of: profile.topic, in: snapshot, into: &json)
      }
      json.name("speakers")
      TallyView.write(profile.speakers, into: &json)
      json.member("first", profile.first?.description)
      json.member("last", profile.last?.description)
      json.member("url", Link.topic(profile.topic.entry.id))
    }
  }

  static func write(
    _ member: Member, of topic: TopicRecord, in snapshot: Snapshot, into json: inout JSONWriter
  ) {
    switch member {
    case .id: json.string(topic.entry.id)
    case .label: json.string(topic.entry.label)
    case .definition: json.string(topic.entry.definition)
    case .terms: json.strings(topic.entry.terms)
    case .claims:
      TotalView.write(topic.claims, Link.query("/claims", "topic", topic.entry.id), into: &json)
    case .url: json.string(Link.topic(topic.entry.id))
    }
  }

  static let columns: [Column<TopicRecord>] = [
    Column("id") { $0.entry.id },
    Column("label") { $0.entry.label },
    Column("definition") { $0.entry.definition },
    Column("terms") { $0.entry.terms.cell },
    Column("claims") { String($0.claims) },
    Column("url") { Link.topic($0.entry.id) },
  ]
}
