// From what people write to what is in the index: ids, names, aliases, and near misses.

/// The name spaces.
public enum NameSpace: Sendable, Hashable, CaseIterable {
  case actors, topics, places
}

/// What a name stands for.
public enum NameResolution: Sendable, Hashable {
  /// The canonical id.
  case found(String)
  /// The ids it may stand for, sorted.
  case ambiguous([String])
  case unknown
}

extension Snapshot {
  /// Finds the item that an id, a name or an alias stands for; case and diacritics do not matter, and a
  /// space is as good as a hyphen.
  ///
  /// An id wins over a name, a name over an alias.
  public func resolve(_ name: String, in space: NameSpace) -> NameResolution { .unknown }

  /// Names within two edits of `name` or starting with it, nearest first; at most `limit`.
  public func nearMisses(_ name: String, in space: NameSpace, limit: Int = 5) -> [String] { [] }
}
