// Reads the tables of world data: a row a line, columns between `|`, several values between `,`.

/// The rows of a table. Everything is cut as UTF-8, since all tables are read at each start.
enum WorldTable {
  /// Cuts a table into rows of trimmed columns; O(length).
  static func rows(_ text: String) -> [[String]] {
    Array(text.utf8).split(separator: 0x0A).map { line in
      line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(trimmed)
    }
  }

  /// The values of one column.
  static func values(_ column: String) -> [String] {
    Array(column.utf8).split(separator: UInt8(ascii: ",")).map(trimmed)
  }

  /// The words of a text, between spaces and line breaks.
  static func words(_ text: String) -> [String] {
    Array(text.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func trimmed(_ octets: ArraySlice<UInt8>) -> String {
    var octets = octets
    while octets.first == 0x20 { octets.removeFirst() }
    while octets.last == 0x20 { octets.removeLast() }
    return String(decoding: octets, as: UTF8.self)
  }
}
