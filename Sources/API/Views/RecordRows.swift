// Rows of a list whose items are written member by member: JSON objects and CSV records.
import ClaimIndex

/// How one kind of record is written.
protocol RecordView: Sendable {
  associatedtype Record
  /// The JSON members, in their order.
  associatedtype Member: CaseIterable & RawRepresentable<String> & Sendable

  /// The CSV columns.
  static var columns: [Column<Record>] { get }

  static func record(at row: Int, of snapshot: Snapshot) -> Record?

  static func write(
    _ member: Member, of record: Record, in snapshot: Snapshot, into json: inout JSONWriter)
}

/// The records of one collection of a snapshot.
struct RecordRows<View: RecordView>: RowView {
  typealias Member = View.Member

  private let snapshot: Snapshot
  private let members: [Member]
  private let table: [Column<View.Record>]

  init(_ snapshot: Snapshot, _ arguments: Arguments) {
    self.snapshot = snapshot
    members = arguments.selected(Array(Member.allCases))
    table = arguments.selected(View.columns)
  }

  /// Rows with these members; no CSV.
  init(_ snapshot: Snapshot, members: [Member]) {
    self.snapshot = snapshot
    self.members = members
    table = []
  }

  var columns: [String] { table.map(\.name) }

  func write(_ row: Int, into json: inout JSONWriter) {
    guard let record = View.record(at: row, of: snapshot) else { return }
    json.object { json in
      for member in members {
        json.name(member.rawValue)
        View.write(member, of: record, in: snapshot, into: &json)
      }
    }
  }

  func cells(_ row: Int) -> [String] {
    guard let record = View.record(at: row, of: snapshot) else { return table.map { _ in "" } }
    return table.map { $0.cell(record) }
  }
}
