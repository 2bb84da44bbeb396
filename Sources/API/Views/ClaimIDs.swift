// The identifiers of the claims of an article that is in no index (API.md §3.3).
import Attribution

extension ExtractedArticle {
  /// One id for each claim with the content `contents` gives in its place, in order: 12 characters of
  /// lower-case base 32 over FNV-1a of article, content and how often this content stood before it.
  func claimIDs(_ contents: [String]) -> [String] {
    var prefix = StableHash()
    prefix.add(id)
    var occurrences: [UInt64: Int] = [:]
    return contents.map { content in
      var hash = prefix
      Self.add(content, to: &hash)
      hash.add(0x1F)
      let occurrence = occurrences[hash.value, default: 0]
      occurrences[hash.value] = occurrence + 1
      for octet in String(occurrence).utf8 { hash.add(octet) }
      return Self.identifier(of: hash)
    }
  }

  /// Adds a text with each run of white space as one space, as the index hashes it.
  private static func add(_ text: String, to hash: inout StableHash) {
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if isWhitespace(scalar) {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { hash.add(0x20) }
      isAfterSpace = false
      for octet in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { hash.add(octet) }
    }
  }

  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace
  }

  private static func identifier(of hash: StableHash) -> String {
    let octets = (0..<12).map { alphabet[Int(hash.value >> UInt64(59 - 5 * $0) & 31)] }
    return String(decoding: octets, as: UTF8.self)
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
}
