// Cursors as they travel in URLs: the place in the list, bound to the filters and the order.
import Attribution
import ClaimIndex

/// Writes and reads the parameter `cursor`.
enum CursorCoding {
  /// What a cursor is bound to: the path and every parameter that changes what is in the list. The order
  /// stands in the cursor itself.
  static func binding(path: String, _ arguments: Arguments) -> String {
    let free: Set<String> = [
      "cursor", "limit", "fields", "include", "facets", "facetLimit", "format", "pretty",
      "sort",
    ]
    var hash = FNV1a()
    hash.add(field: path)
    for pair in arguments.pairs where !free.contains(pair.name) {
      hash.add(field: pair.name)
      hash.add(field: pair.value)
    }
    return String(hash.value, radix: 36)
  }

  static func write(_ cursor: Cursor, binding: String) -> String {
    let parts = [
      binding, cursor.sort.rawValue, cursor.isBackward ? "b" : "f",
      cursor.key.map { String($0, radix: 36) } ?? "", String(cursor.position, radix: 36),
      write(cursor.weights), cursor.id,
    ]
    let octets = Array(parts.joined(separator: "\n").utf8)
    return Base64URL.encode(checksum(octets) + octets)
  }

  private static func write(_ weights: ScoreWeights?) -> String {
    guard let weights else { return "" }
    return ([weights.averageLength] + weights.rarities)
      .map { String($0.bitPattern, radix: 36) }.joined(separator: ".")
  }

  /// - Returns: `nil` for what is no list of finite numbers; `.some(nil)` where there are none.
  private static func weights(_ text: Substring) -> ScoreWeights?? {
    if text.isEmpty { return .some(nil) }
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
      .compactMap { UInt32($0, radix: 36).map { Float(bitPattern: $0) } }
      .filter { $0.isFinite && $0 >= 0 }
    guard let first = numbers.first, numbers.count == text.count(where: { $0 == "." }) + 1 else {
      return nil
    }
    return ScoreWeights(averageLength: first, rarities: Array(numbers.dropFirst()))
  }

  /// Two octets that tell a damaged cursor from a whole one.
  private static func checksum(_ octets: some Sequence<UInt8>) -> [UInt8] {
    let hash = FNV1a(octets).value
    return [UInt8(truncatingIfNeeded: hash >> 40), UInt8(truncatingIfNeeded: hash >> 20)]
  }

  /// - Throws: `invalid-cursor` for what no API has made, `cursor-mismatch` for another query's.
  static func read(
    _ text: String, binding: String, sort: Sort, path: String
  ) throws(Problem) -> Cursor {
    guard let octets = Base64URL.decode(text),
      octets.prefix(2).elementsEqual(checksum(octets.dropFirst(2))),
      let text = String(validating: octets.dropFirst(2), as: UTF8.self),
      let (bound, cursor) = parse(text)
    else {
      throw problem(.invalidCursor, "must be taken from links.next or links.prev, unchanged", path)
    }
    guard bound == binding, cursor.sort == sort else {
      throw problem(
        .cursorMismatch, "belongs to other filters or another order; leave it out", path)
    }
    return cursor
  }

  private static func parse(_ text: String) -> (binding: String, Cursor)? {
    let parts = text.split(separator: "\n", maxSplits: 6, omittingEmptySubsequences: false)
    guard parts.count == 7, let sort = Sort(rawValue: String(parts[1])),
      parts[2] == "f" || parts[2] == "b", let position = Int(parts[4], radix: 36), position >= 0,
      let weights = weights(parts[5])
    else { return nil }
    let key = parts[3].isEmpty ? nil : UInt64(parts[3], radix: 36)
    guard parts[3].isEmpty || key != nil else { return nil }
    let cursor = Cursor(
      sort: sort, isBackward: parts[2] == "b", key: key, id: String(parts[6]), position: position,
      weights: weights)
    return (String(parts[0]), cursor)
  }

  private static func problem(_ type: ProblemType, _ detail: String, _ path: String) -> Problem {
    Problem([Fault(type: type, place: .parameter("cursor"), detail: detail)], of: path)
  }
}

/// The URL-safe alphabet of base 64, without padding (RFC 4648 §5).
enum Base64URL {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func encode(_ octets: [UInt8]) -> String {
    var text: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for octet in octets {
      buffer = buffer << 8 | UInt32(octet)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[Int(buffer >> UInt32(bits) & 63)])
      }
    }
    if bits > 0 { text.append(alphabet[Int(buffer << UInt32(6 - bits) & 63)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// - Returns: `nil` for other characters.
  static func decode(_ text: String) -> [UInt8]? {
    var octets: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for character in text.utf8 {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      buffer = buffer << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        octets.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    return octets
  }
}
