// Tells of what country a person is that the report takes for known.

/// Leaders and their spokesmen by name.
enum KnownLeaders {
  /// The name of the country or organisation by the key of a person's name.
  static let owners: [String: String] = {
    var owners: [String: String] = [:]
    for row in WorldTable.rows(leaderRows) where row.count == 2 {
      for name in WorldTable.values(row[1]) {
        guard let key = PersonName(name)?.key else { continue }
        owners[key] = row[0]
      }
    }
    return owners
  }()

  /// The country of a person who is named with a given name; `nil` for whoever is not that well known.
  static func owner(of person: PersonName) -> String? { person.key.flatMap { owners[$0] } }
}
