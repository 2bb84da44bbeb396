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
  public func resolve(_ name: String, in space: NameSpace) -> NameResolution {
    let (table, ids) = names(space)
    // Ids that differ only in case are told apart by whoever writes them exactly.
    let place = lowerBound(ids, name)
    if place < ids.count, ids[place] == name { return .found(name) }
    let rows = table.rows(name)
    switch rows.count {
    case 0: return .unknown
    case 1: return .found(ids[rows[0]])
    default: return .ambiguous(rows.map { ids[$0] })
    }
  }

  /// Names within two edits of `name` or starting with it, nearest first; at most `limit`.
  ///
  /// O(names), a few nanoseconds each.
  public func nearMisses(_ name: String, in space: NameSpace, limit: Int = 5) -> [String] {
    names(space).table.nearMisses(name, limit: limit)
  }

  private func names(_ space: NameSpace) -> (table: NameTable, ids: [String]) {
    switch space {
    case .actors: (actorNames, actors.ids)
    case .topics: (topicNames, topicIDs)
    case .places: (placeNames, places.ids)
    }
  }
}
