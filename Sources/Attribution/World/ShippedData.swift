// Puts the shipped tables of the world into the knowledge.

extension KnowledgeBuilder {
  /// All tables; countries first, because the others belong to them.
  mutating func addShippedData() {
    addCountries()
    addBodies()
    // An owner may be named before the row that makes it known.
    var owners = addNamedBodies()
    owners += addActors(organisationRows, type: .organisation)
    owners += addActors(armedGroupRows, type: .armedGroup)
    owners += addActors(newsOutletRows, type: .media)
    for (actor, owner) in owners { setAffiliation(of: actor, to: owner) }
    addPlaces()
  }

  private mutating func addCountries() {
    for row in WorldTable.rows(countryRows) where row.count == 6 {
      let country = addActor(row[0], name: row[0], type: .country)
      let adjectives = WorldTable.values(row[1])
      let others = WorldTable.values(row[5])
      let isMostlyPlace = row[3].utf8.first == UInt8(ascii: "~")
      let capital = isMostlyPlace ? String(row[3].dropFirst()) : row[3]
      setAdjective(of: country, to: adjectives.first ?? row[0])
      name(country, row[0], .name)
      for other in others { name(country, other, .name) }
      for adjective in adjectives { name(country, adjective, .adjective) }
      for inhabitants in Self.inhabitants(row[2], adjectives) {
        name(country, inhabitants, .inhabitants)
      }
      addCountryPlaces(country, row, others, capital: capital, isMetonym: !isMostlyPlace)
    }
  }

  private mutating func addCountryPlaces(
    _ country: Int, _ row: [String], _ others: [String], capital: String, isMetonym: Bool
  ) {
    let place = addPlace(row[0], partOf: nil)
    for other in others where other != other.uppercased() || other == "US" {
      name(place: place, other)
    }
    for acronym in ["UK", "UAE", "DRC"] where others.contains(acronym) {
      name(place: place, acronym)
    }
    if !capital.isEmpty {
      if isMetonym { name(country, capital, .metonym) }
      addPlace(capital, partOf: row[0])
    }
    for metonym in WorldTable.values(row[4]) { name(country, metonym, .metonym) }
  }

  private static func inhabitants(_ column: String, _ adjectives: [String]) -> [String] {
    let given = WorldTable.values(column)
    guard given.isEmpty else { return given }
    return adjectives.filter { $0.utf8.last != UInt8(ascii: "h") }.map { $0 + "s" }
  }

  private mutating func addBodies() {
    for row in WorldTable.rows(bodyRows) where row.count == 3 {
      guard let type = ActorType(rawValue: row[1]) else { continue }
      addBody(row[0] == "=" ? "" : row[0], type: type, phrases: WorldTable.values(row[2]))
    }
  }

  /// The actors with the names of those that they belong to.
  private mutating func addNamedBodies() -> [(actor: Int, owner: String)] {
    WorldTable.rows(namedBodyRows).compactMap { row in
      guard row.count == 4, let type = ActorType(rawValue: row[1]) else { return nil }
      let actor = addActor(row[0], aliases: row[3], type: type)
      return row[2].isEmpty ? nil : (actor, row[2])
    }
  }

  private mutating func addActors(
    _ rows: String, type: ActorType
  ) -> [(actor: Int, owner: String)] {
    WorldTable.rows(rows).compactMap { row in
      guard row.count == 3 else { return nil }
      let actor = addActor(row[0], aliases: row[2], type: type)
      return row[1].isEmpty ? nil : (actor, row[1])
    }
  }

  /// `A = B` in the name column: the id is A, the name shown is B, both are found.
  private mutating func addActor(_ column: String, aliases: String, type: ActorType) -> Int {
    let (id, shown) = Self.identity(column)
    let actor = addActor(id, name: shown, type: type)
    name(actor, id, .name)
    if shown != id { name(actor, shown, .name) }
    for alias in WorldTable.values(aliases) { name(actor, alias, .name) }
    return actor
  }

  private static func identity(_ column: String) -> (id: String, shown: String) {
    guard let sign = column.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (column, column) }
    let parts = WorldTable.values(
      String(column[..<sign]) + "," + String(column[column.index(after: sign)...]))
    return parts.count == 2 ? (parts[0], parts[1]) : (column, column)
  }

  private mutating func addPlaces() {
    for row in WorldTable.rows(placeRows) where row.count == 3 {
      let place = addPlace(row[0], partOf: row[1].isEmpty ? nil : row[1])
      for alias in WorldTable.values(row[2]) { name(place: place, alias) }
    }
  }
}
