// How the rows of a collection become JSON objects and CSV records.
import Attribution
import ClaimIndex

/// Writes the items of one collection of one snapshot.
protocol RowView: Sendable {
  /// The names of the CSV columns.
  var columns: [String] { get }

  func write(_ row: Int, into json: inout JSONWriter)

  /// The CSV cells of a row, one for each column.
  func cells(_ row: Int) -> [String]
}

/// A CSV column that is filled from an item.
struct Column<Item>: Sendable {
  var name: String
  /// The JSON member that it belongs to, for `fields`.
  var member: String
  var cell: @Sendable (Item) -> String

  init(_ name: String, of member: String? = nil, _ cell: @escaping @Sendable (Item) -> String) {
    self.name = name
    self.member = member ?? name
    self.cell = cell
  }
}

extension Arguments {
  /// The members that `fields` asks for, in their own order; `members` when it does not ask.
  func selected<Member: CaseIterable & RawRepresentable<String>>(
    _ members: [Member]
  ) -> [Member] {
    guard let fields = list("fields") else { return members }
    return Member.allCases.filter { fields.contains($0.rawValue) }
  }

  func selected<Item>(_ columns: [Column<Item>]) -> [Column<Item>] {
    guard let fields = list("fields") else { return columns }
    return columns.filter { fields.contains($0.member) }
  }

  func includes(_ part: String) -> Bool { list("include")?.contains(part) ?? false }
}

extension Swift.Collection<String> {
  /// A list in one CSV cell.
  var cell: String { joined(separator: "; ") }
}
