// Comma-separated values (RFC 4180), exact: nothing is changed to suit a spreadsheet.

/// Records that end with CR LF.
struct CSVWriter {
  private(set) var octets: [UInt8] = []

  mutating func record(_ cells: [String]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { octets.append(UInt8(ascii: ",")) }
      isFirst = false
      append(cell)
    }
    octets.append(0x0D)
    octets.append(0x0A)
  }

  mutating func takeOctets() -> [UInt8] {
    defer { octets.removeAll(keepingCapacity: false) }
    return octets
  }

  /// Cells with a comma, a quotation mark or a line break are quoted, and so are those that start or
  /// end with a space, which some readers trim.
  private mutating func append(_ cell: String) {
    let needsQuotes =
      cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) } || cell.first == " "
      || cell.last == " "
    guard needsQuotes else {
      octets.append(contentsOf: cell.utf8)
      return
    }
    octets.append(0x22)
    for octet in cell.utf8 {
      if octet == 0x22 { octets.append(0x22) }
      octets.append(octet)
    }
    octets.append(0x22)
  }
}
