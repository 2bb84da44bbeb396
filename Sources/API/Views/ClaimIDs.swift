// The identifiers of the claims of an article that is in no index (API.md §3.3).
import Attribution

extension ExtractedArticle {
  /// One id for each claim, in order: 12 characters of lower-case base 32 over FNV-1a of article,
  /// content and how often this content stood before it.
  func claimIDs() -> [String] {
    let source = ExtractedText(self)
    var occurrences: [String: Int] = [:]
    return claims.map { claim in
      let content = Self.collapsed(claim.content.map(source.exact).joined(separator: " … "))
      let occurrence = occurrences[content, default: 0]
      occurrences[content] = occurrence + 1
      return Self.identifier(of: "\(id)\u{1F}\(content)\u{1F}\(occurrence)")
    }
  }

  /// The text with each run of white space as one space, as the index hashes it.
  private static func collapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isAfterSpace = true
        continue
      }
      if isAfterSpace { result.append(" ") }
      isAfterSpace = false
      result.append(scalar)
    }
    return String(result)
  }

  private static func identifier(of text: String) -> String {
    var hash = StableHash()
    for octet in text.utf8 { hash.add(octet) }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    let octets = (0..<12).map { alphabet[Int(hash.value >> UInt64(59 - 5 * $0) & 31)] }
    return String(decoding: octets, as: UTF8.self)
  }
}
