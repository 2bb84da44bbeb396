// A statement by its place in one snapshot.

/// Orders statements as they are shown: by article, claims before narration, then by position. One number,
/// because relations are sorted and looked up by it.
struct StatementKey: Hashable, Comparable, Sendable {
  private let code: UInt64

  /// - Parameters:
  ///   - article: The row of the article, below 2³².
  ///   - index: The number of the claim or of the narration in its article, below 2³¹.
  init(article: Int, isNarration: Bool, index: Int) {
    code = UInt64(article) << 32 | (isNarration ? 1 << 31 : 0) | UInt64(index)
  }

  var article: Int { Int(code >> 32) }
  var isNarration: Bool { code & 1 << 31 != 0 }
  var index: Int { Int(code & (1 << 31 - 1)) }

  static func < (left: StatementKey, right: StatementKey) -> Bool { left.code < right.code }
}
