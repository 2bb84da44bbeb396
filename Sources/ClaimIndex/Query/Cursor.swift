// A place in an ordered answer, by the key of the item beside it, so that it survives inserts.

/// The key of the item after (or before) which a page starts (or ends).
public struct Cursor: Sendable, Hashable {
  /// The order it belongs to.
  public var sort: Sort
  /// The page ends before the item instead of starting after it.
  public var isBackward: Bool
  /// The sort key: days since 1970-01-01, or the bits of a figure or score; `nil` when the item has
  /// none or the order has no key but the id.
  public var key: UInt64?
  /// The article id for claims; the item's own id otherwise.
  public var id: String
  /// The position of a claim in its article; 0 for other items.
  public var position: Int
  /// What the scores rest on that the key is one of; `nil` for other orders.
  public var weights: ScoreWeights?

  public init(
    sort: Sort, isBackward: Bool, key: UInt64?, id: String, position: Int,
    weights: ScoreWeights? = nil
  ) {
    self.sort = sort
    self.isBackward = isBackward
    self.key = key
    self.id = id
    self.position = position
    self.weights = weights
  }
}
