// Reads the tables of world data: a row a line, columns between `|`, several values between `,`.

/// The rows of a table.
enum WorldTable {
  /// Cuts a table into rows of trimmed columns; O(length).
  static func rows(_ text: String) -> [[String]] {
    text.utf8.split(separator: 0x0A).map { line in
      line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(trimmed)
    }
  }

  /// The values of one column.
  static func values(_ column: String) -> [String] {
    column.utf8.split(separator: UInt8(ascii: ",")).map(trimmed)
  }

  private static func trimmed(_ octets: Substring.UTF8View) -> String {
    var octets = octets
    while octets.first == 0x20 { octets.removeFirst() }
    while octets.last == 0x20 { octets.removeLast() }
    return String(Substring(octets))
  }
}
