// The query of a request target as names and values (the form encoding that browsers and curl use).

/// One `name=value`, decoded.
struct QueryPair: Sendable, Hashable {
  var name: String
  var value: String
}

/// Reads `name=value&name=value`.
enum QueryString {
  /// Decodes a query. Empty pieces (`a=1&&b=2`) are skipped; a name without `=` has an empty value.
  ///
  /// - Returns: The pairs in the order sent, and a fault for each that cannot be decoded.
  static func read(_ query: String) -> (pairs: [QueryPair], faults: [Fault]) {
    var pairs: [QueryPair] = []
    var faults: [Fault] = []
    for piece in query.utf8.split(separator: UInt8(ascii: "&")) {
      let equals = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
      let rawName = Substring(piece[..<equals])
      let rawValue = Substring(piece[equals...].dropFirst())
      let name = PercentCoding.decode(rawName, plusIsSpace: true)
      if let name, let value = PercentCoding.decode(rawValue, plusIsSpace: true) {
        pairs.append(QueryPair(name: name, value: value))
      } else {
        faults.append(
          Fault(
            type: .invalidEncoding, place: .parameter(name ?? String(rawName)),
            detail: "must be UTF-8, with each “%” followed by two hexadecimal digits",
            value: String(rawValue)))
      }
    }
    return (pairs, faults)
  }
}
