// Reads the tables of world data: a row a line, columns between `|`, several values between `,`.

/// The rows of a table. Everything is cut as UTF-8, since all tables are read at each start.
enum WorldTable {
  /// Cuts a table into rows of trimmed columns, blank lines left out; O(length).
  static func rows(_ text: String) -> [[String]] {
    let octets = Array(text.utf8)
    var rows: [[String]] = []
    cut(octets, octets.indices, at: 0x0A) { line in
      guard !line.isEmpty else { return }
      var row: [String] = []
      row.reserveCapacity(6)
      cut(octets, line, at: UInt8(ascii: "|")) { row.append(trimmed(octets, $0)) }
      rows.append(row)
    }
    return rows
  }

  /// The values of one column.
  static func values(_ column: String) -> [String] {
    guard !column.isEmpty else { return [] }
    let octets = Array(column.utf8)
    var values: [String] = []
    cut(octets, octets.indices, at: UInt8(ascii: ",")) { range in
      if !range.isEmpty { values.append(trimmed(octets, range)) }
    }
    return values
  }

  /// The values of a list that runs over several lines; white space inside a value counts as one space, and
  /// as none behind a "|", where a line may end.
  static func terms(_ list: String) -> [String] {
    var terms: [String] = []
    var term: [UInt8] = []
    var isBehindSpace = false
    for octet in list.utf8 {
      switch octet {
      case UInt8(ascii: ","):
        if !term.isEmpty { terms.append(String(decoding: term, as: UTF8.self)) }
        term.removeAll(keepingCapacity: true)
      case 0x20, 0x0A: isBehindSpace = true
      default:
        if isBehindSpace, let last = term.last, last != UInt8(ascii: "|") { term.append(0x20) }
        isBehindSpace = false
        term.append(octet)
      }
    }
    if !term.isEmpty { terms.append(String(decoding: term, as: UTF8.self)) }
    return terms
  }

  /// The words of a text, between spaces and line breaks.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    forEachWord(of: text) { words.append(String(decoding: $0[$1], as: UTF8.self)) }
    return words
  }

  /// Whether a word is one of those of a text.
  static func contains(_ word: String, in text: String) -> Bool {
    var isFound = false
    forEachWord(of: text) { octets, range in
      isFound = isFound || octets[range].elementsEqual(word.utf8)
    }
    return isFound
  }

  /// Calls `body` with the text as UTF-8 and the place of each of its words.
  static func forEachWord(of text: String, _ body: ([UInt8], Range<Int>) -> Void) {
    let octets = Array(text.utf8)
    var start = 0
    for end in 0...octets.count
    where end == octets.count || octets[end] == 0x20 || octets[end] == 0x0A {
      if start < end { body(octets, start..<end) }
      start = end + 1
    }
  }

  /// Calls `body` with each part of `range` between separators, empty parts among them.
  private static func cut(
    _ octets: [UInt8], _ range: Range<Int>, at separator: UInt8, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    for end in range where octets[end] == separator {
      body(start..<end)
      start = end + 1
    }
    body(start..<range.upperBound)
  }

  private static func trimmed(_ octets: [UInt8], _ range: Range<Int>) -> String {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, octets[start] == 0x20 { start += 1 }
    while end > start, octets[end - 1] == 0x20 { end -= 1 }
    return String(decoding: octets[start..<end], as: UTF8.self)
  }
}
