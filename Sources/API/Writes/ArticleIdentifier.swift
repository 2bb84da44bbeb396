// The ids of articles that come over HTTP.

/// What an article may be called, so that its id works in paths, filters and file names.
enum ArticleIdentifier {
  /// `a` and the first 15 characters of the lower-case base 32 of FNV-1a over 128 bits of the text
  /// (API.md §3.3).
  static func made(from text: String) -> String {
    var hash: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
    for octet in text.utf8 {
      hash = (hash ^ UInt128(octet)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    let octets = (0..<15).map {
      alphabet[Int(truncatingIfNeeded: hash >> UInt128(123 - 5 * $0)) & 31]
    }
    return "a" + String(decoding: octets, as: UTF8.self)
  }

  /// Most of the rule below as a regular expression, for OpenAPI.
  static let pattern =
    "^(?!(none|any|\\.|\\.\\.)$)[^-/\\u0000-\\u001F\\u007F][^/\\u0000-\\u001F\\u007F]{0,199}$"

  /// What is wrong with an id; `nil` when nothing is.
  static func complaint(about id: String, _ limits: ServiceLimits) -> String? {
    if id.isEmpty { return "must not be empty" }
    if id.unicodeScalars.count > limits.identifierCodePoints {
      return "must not be longer than \(limits.identifierCodePoints) code points"
    }
    if id.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "/" }) {
      return "must have no “/” and no control character"
    }
    if ["none", "any", ".", ".."].contains(id) || id.hasPrefix("-") {
      return "must not be “none”, “any”, “.” or “..”, nor start with “-”: they mean something else"
    }
    return nil
  }
}
