// Entity tags and the fields that ask for them (RFC 9110 §8.8.3, §13.1).
import Attribution
import HTTP

/// Compares entity tags.
enum EntityTag {
  /// The tag of a representation: its generation, and what tells it from others of that generation.
  static func make(generation: String, path: String, query: String, mediaType: String) -> String {
    var hash = FNV1a()
    hash.add(field: path)
    hash.add(field: query)
    hash.add(field: mediaType)
    return "\"\(generation)-\(hash.hexadecimal)\""
  }

  /// Whether a tag was made for any representation of a generation.
  ///
  /// - Parameter isWeakly: By weak comparison (RFC 9110 §8.8.3.2), for which a weak tag is as good.
  static func isOf(_ tag: Substring, generation: String, isWeakly: Bool) -> Bool {
    let opaque = isWeakly && tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
    let start = "\"\(generation)-"
    guard opaque.hasPrefix(start), opaque.last == "\"" else { return false }
    let hash = opaque.dropFirst(start.count).dropLast()
    return hash.utf8.count == 16 && hash.allSatisfy(\.isHexDigit)
  }

  /// The elements of a list of entity tags; commas inside of quotation marks separate nothing.
  static func members(of field: String) -> [Substring] {
    var members: [Substring] = []
    var isQuoted = false
    for piece in field.split(
      omittingEmptySubsequences: true,
      whereSeparator: { character in
        if character == "\"" { isQuoted.toggle() }
        return character == "," && !isQuoted
      })
    {
      let member = piece.drop { $0 == " " || $0 == "\t" }
      let end = member.lastIndex { $0 != " " && $0 != "\t" }
      if let end { members.append(member[...end]) }
    }
    return members
  }
}
