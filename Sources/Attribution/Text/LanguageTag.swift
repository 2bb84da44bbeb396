// The written form of language tags.

/// Language tags (BCP 47), which are compared without regard to case.
public enum LanguageTag {
  /// A tag in the case of RFC 5646 §2.1.1: the script as `Latn`, the region as `GB`, the rest small.
  public static func canonical(_ tag: String) -> String {
    var parts: [String] = []
    var isPrivate = false
    for part in tag.lowercased().split(separator: "-", omittingEmptySubsequences: false) {
      let isFirst = parts.isEmpty
      if isFirst || isPrivate || ![2, 4].contains(part.utf8.count) {
        parts.append(String(part))
      } else if part.utf8.count == 2 {
        parts.append(part.uppercased())
      } else {
        parts.append(part.prefix(1).uppercased() + part.dropFirst())
      }
      // Behind a single letter stand extensions and private words, whose case says nothing.
      if part.utf8.count == 1 { isPrivate = true }
    }
    return parts.joined(separator: "-")
  }
}
