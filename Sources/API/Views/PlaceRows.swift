// Places as rows of a list (API.md §6.5).
import Attribution
import ClaimIndex

/// The places of a snapshot.
struct PlaceRows: RowView {
  enum Member: String, CaseIterable {
    case id, name, aliases, partOf, claims
  }

  private let snapshot: Snapshot
  private let members: [Member]
  private let table: [Column<PlaceRecord>]

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
    guard let place = snapshot.place(at: row) else { return }
    json.object { json in
      for member in members {
        json.name(member.rawValue)
        Self.write(member, of: place, into: &json)
      }
    }
  }

  func cells(_ row: Int) -> [String] {
    guard let place = snapshot.place(at: row) else { return table.map { _ in "" } }
    return table.map { $0.cell(place) }
  }

  private static func write(_ member: Member, of place: PlaceRecord, into json: inout JSONWriter) {
    switch member {
    case .id: json.string(place.id)
    case .name: json.string(place.name)
    case .aliases: NamesView.write(place.aliases, into: &json)
    case .partOf: json.string(place.partOf)
    case .claims:
      TotalView.write(place.claims, Link.query("/claims", "place", place.id), into: &json)
    }
  }

  static let allColumns: [Column<PlaceRecord>] = [
    Column("id") { $0.id },
    Column("name") { $0.name },
    Column("aliases") { $0.aliases.map(\.text).cell },
    Column("partOf") { $0.partOf ?? "" },
    Column("claims") { String($0.claims) },
  ]
}
