// A statement by its place in one snapshot.

/// Orders statements as they are shown: by article, claims before narration, then by position.
struct StatementKey: Hashable, Comparable, Sendable {
  var article: Int
  var isNarration: Bool
  /// The number of the claim or of the narration in its article.
  var index: Int

  static func < (left: StatementKey, right: StatementKey) -> Bool {
    if left.article != right.article { return left.article < right.article }
    if left.isNarration != right.isNarration { return right.isNarration }
    return left.index < right.index
  }
}
