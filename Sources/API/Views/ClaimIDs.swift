// The identifiers of the claims of an article that is in no index (API.md §3.3).
import Attribution

extension ExtractedArticle {
  /// One id for each claim, in order: 12 characters of lower-case base 32 over FNV-1a of article,
  /// content and how often this content stood before it.
  func claimIDs() -> [String] {
    let source = ExtractedText(self)
    var occurrences: [String: Int] = [:]
    return claims.map { claim in
      let content = claim.content.map(source.exact).joined(separator: " … ")
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let occurrence = occurrences[content, default: 0]
      occurrences[content] = occurrence + 1
      return Self.identifier(of: "\(id)\u{1F}\(content)\u{1F}\(occurrence)")
    }
  }

  private static func identifier(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for octet in text.utf8 { hash = (hash ^ UInt64(octet)) &* 0x0000_0100_0000_01B3 }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    let octets = (0..<12).map { alphabet[Int(hash >> UInt64(59 - 5 * $0) & 31)] }
    return String(decoding: octets, as: UTF8.self)
  }
}
