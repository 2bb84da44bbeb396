// What a score rests on besides the document, kept by a cursor so that all pages are scored alike.

/// The figures of a collection that BM25 takes for one text query. With the same figures a document has the
/// same score, whatever has come and gone beside it.
public struct ScoreWeights: Sendable, Hashable {
  /// Words of a document, on average.
  public var averageLength: Float
  /// How rare each word of the query is, in the order of the query; words of negated clauses are left out.
  public var rarities: [Float]

  public init(averageLength: Float, rarities: [Float]) {
    self.averageLength = averageLength
    self.rarities = rarities
  }
}
