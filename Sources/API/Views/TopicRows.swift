// Topics: as rows of a list, and one with its profile (API.md §6.5).
import Attribution
import ClaimIndex

/// The topics of a snapshot.
struct TopicRows: RowView {
  enum Member: String, CaseIterable {
    case id, label, definition, terms, claims, url
  }

  private let snapshot: Snapshot
  private let members: [Member]
  private let table: [Column<TopicRecord>]

  init(_ snapshot: Snapshot, _ arguments: Arguments) {
    self.snapshot = snapshot
    members = arguments.selected(Member.allCases)
    table = arguments.selected(Self.allColumns)
  }

  /// Rows with these members; no CSV.
  init(_ snapshot: Snapshot, members: [Member]) {
    self.snapshot = snapshot
    self.members = members
    table = []
  }

  var columns: [String] { table.map(\.name) }

  func write(_ row: Int, into json: inout JSONWriter) {
    guard let topic = snapshot.topic(at: row) else { return }
    json.object { json in
      for member in members {
        json.name(member.rawValue)
        Self.write(member, of: topic, into: &json)
      }
    }
  }

  func cells(_ row: Int) -> [String] {
    guard let topic = snapshot.topic(at: row) else { return table.map { _ in "" } }
    return table.map { $0.cell(topic) }
  }

  /// One topic: the words that put a claim here, who speaks about it, from when to when.
  static func write(_ profile: TopicProfile, into json: inout JSONWriter) {
    json.object { json in
      for member in Member.allCases where member != .url {
        json.name(member.rawValue)
        write(member, of: profile.topic, into: &json)
      }
      json.name("speakers")
      TallyView.write(profile.speakers, into: &json)
      json.member("first", profile.first?.description)
      json.member("last", profile.last?.description)
      json.member("url", Link.topic(profile.topic.entry.id))
    }
  }

  private static func write(_ member: Member, of topic: TopicRecord, into json: inout JSONWriter) {
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

  static let allColumns: [Column<TopicRecord>] = [
    Column("id") { $0.entry.id },
    Column("label") { $0.entry.label },
    Column("definition") { $0.entry.definition },
    Column("terms") { $0.entry.terms.cell },
    Column("claims") { String($0.claims) },
    Column("url") { Link.topic($0.entry.id) },
  ]
}
