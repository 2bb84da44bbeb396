// Places as rows of a list (API.md §6.5).
import Attribution
import ClaimIndex

/// The places of a snapshot.
typealias PlaceRows = RecordRows<PlaceRowView>

/// How one of them is written.
enum PlaceRowView: RecordView {
  enum Member: String, CaseIterable {
    case id, name, aliases, partOf, claims
  }

  static func record(at row: Int, of snapshot: Snapshot) -> PlaceRecord? { snapshot.place(at: row) }

  static func write(
    _ member: Member, of place: PlaceRecord, in snapshot: Snapshot, into json: inout JSONWriter
  ) {
    switch member {
    case .id: json.string(place.id)
    case .name: json.string(place.name)
    case .aliases: NamesView.write(place.aliases, into: &json)
    case .partOf: json.string(place.partOf)
    case .claims:
      TotalView.write(place.claims, Link.query("/claims", "place", place.id), into: &json)
    }
  }

  static let columns: [Column<PlaceRecord>] = [
    Column("id") { $0.id },
    Column("name") { $0.name },
    Column("aliases") { $0.aliases.map(\.text).cell },
    Column("partOf") { $0.partOf ?? "" },
    Column("claims") { String($0.claims) },
  ]
}
