// What the shipped world data knows, and what a corpus may add to it.

import Testing

@testable import Attribution

@Suite("Knowledge")
struct KnowledgeTests {
  @Test(
    "knows countries by name, capital, demonym, metonym and short form",
    arguments: [
      ("Russia", "Russia"), ("Moscow", "Russia"), ("the Kremlin", "Russia"), ("Russians", "Russia"),
      ("moscow", "Russia"), ("U.S.", "United-States"), ("Whitehall", "United-Kingdom"),
      ("Türkiye", "Turkey"), ("Ankara", "Turkey"), ("DR Congo", "DR-Congo"),
      ("Quai d'Orsay", "France"), ("Côte d'Ivoire", "Cote-d'Ivoire"),
    ])
  func knowsCountries(name: String, id: String) throws {
    #expect(try Knowledge().actor(named: name) == ActorID(id))
  }

  @Test(
    "knows organisations, groups, outlets and bodies under their variants",
    arguments: [
      ("Daesh", "Islamic-State"), ("ISIL", "Islamic-State"), ("Front Nusra", "al-Nusra-Front"),
      ("Hizbullah", "Hezbollah"), ("Anadolu Agency", "Anadolu"), ("Press TV", "Press-TV"),
      ("UN Office for the Coordination of Humanitarian Affairs", "OCHA"),
      ("the State Department", "US-State-Department"), ("White House", "White-House"),
      ("10 Downing Street", "Downing-Street"), ("IDF", "Israeli-army"),
      ("Médecins Sans Frontières", "Medecins-Sans-Frontieres"), ("The Guardian", "The-Guardian"),
      ("March 23 Movement", "M23"), ("Doctors Without Borders", "Medecins-Sans-Frontieres"),
    ])
  func knowsOthers(name: String, id: String) throws {
    #expect(try Knowledge().actor(named: name) == ActorID(id))
  }

  @Test(
    "knows the country of a body that reports name without it",
    arguments: [
      ("MEA", "India"), ("BSF", "India"), ("Roskomnadzor", "Russia"), ("DSNS", "Ukraine"),
      ("JCS", "South Korea"), ("UPDF", "Uganda"), ("DEA", "United States"),
    ])
  func knowsCountryOfBody(name: String, country: String) throws {
    let knowledge = try Knowledge()
    let body = try #require(knowledge.actor(named: name))
    #expect(knowledge.entry(of: body)?.affiliation == country)
  }

  @Test(
    "knows the country that a region, a town or a part of a disputed land is governed by",
    arguments: [
      ("Saratov", "Russia"), ("Kharkiv Oblast", "Ukraine"), ("JAMMU", "India"),
      ("Muzaffarabad", "Pakistan"), ("El Fasher", "Sudan"), ("Tamil Nadu", "India"),
    ])
  func knowsCountryOfPlace(name: String, country: String) throws {
    #expect(try Knowledge().country(of: name) == ActorID(name: country))
  }

  @Test(
    "tells a region from the state that is named like it",
    arguments: [
      ("Niger State", "Nigeria"), ("Niger", "Niger"), ("West Azerbaijan", "Iran"),
      ("Azerbaijan", "Azerbaijan"), ("Moscow region", "Russia"), ("New Mexico", "United States"),
    ])
  func tellsRegionFromState(name: String, country: String) throws {
    #expect(try Knowledge().country(of: name) == ActorID(name: country))
  }

  @Test("has every shipped place in a region or country that is shipped too")
  func shippedPlacesLieSomewhere() throws {
    let knowledge = try Knowledge()
    let lost = knowledge.places.filter { place in
      place.partOf.map { knowledge.placeIndex(of: $0) == nil } ?? false
    }
    #expect(lost.map(\.name) == [])
  }

  @Test("tells nobody from nothing", arguments: ["", "the", "Moskow", "foreign ministry"])
  func knowsNothingElse(name: String) throws {
    #expect(try Knowledge().actor(named: name) == nil)
  }

  @Test("has no shipped phrase that names two actors, and no affiliation to nobody")
  func shippedDataIsUnambiguous() {
    var builder = KnowledgeBuilder()
    builder.addShippedData()
    #expect(builder.clashes == [])
    #expect(builder.unknownAffiliations == [])
    #expect(builder.actors.count > 700)
    #expect(builder.places.count > 1000)
  }

  @Test("lets a corpus add actors, and aliases to a shipped one")
  func addsActors() throws {
    let knowledge = try Knowledge(actors: [
      ActorEntry(name: "River Guard", type: .armedGroup, affiliation: "Chad", aliases: ["RG"]),
      ActorEntry(name: "Anadolu", type: .media, aliases: ["The Anatolian"]),
    ])
    #expect(knowledge.actor(named: "RG") == ActorID("River-Guard"))
    #expect(knowledge.actor(named: "anatolian") == nil)
    #expect(knowledge.actor(named: "the anatolian") == ActorID("Anadolu"))
    #expect(knowledge.actor(named: "Anadolu Agency") == ActorID("Anadolu"))
    let entry = try #require(knowledge.entry(of: ActorID("River-Guard")))
    #expect(entry.affiliation == "Chad")
  }

  @Test("gives a shipped actor the name that the corpus prefers")
  func renames() throws {
    let knowledge = try Knowledge(actors: [ActorEntry(name: "Anadolu Agency", type: .media)])
    #expect(knowledge.actor(named: "Anadolu") == ActorID("Anadolu-Agency"))
  }

  @Test("names the alias and both actors of a clash")
  func refusesClash() {
    #expect(throws: KnowledgeError.ambiguousAlias("Ankara", "Turkey", "Capital Club")) {
      try Knowledge(actors: [
        ActorEntry(name: "Capital Club", type: .organisation, aliases: ["Ankara"])
      ])
    }
  }

  @Test("refuses what is empty, unknown or double")
  func refusesTheRest() {
    #expect(throws: KnowledgeError.emptyName) {
      try Knowledge(actors: [ActorEntry(name: " ", type: .person)])
    }
    #expect(throws: KnowledgeError.unknownAffiliation("Atlantis", of: "Tide Party")) {
      try Knowledge(actors: [
        ActorEntry(name: "Tide Party", type: .organisation, affiliation: "Atlantis")
      ])
    }
    let topic = TopicEntry(id: "water", label: "Water", definition: "Water.", terms: ["dam"])
    #expect(throws: KnowledgeError.duplicateTopic("water")) {
      try Knowledge(topics: [topic, topic])
    }
    #expect(throws: KnowledgeError.topicWithoutTerms("air")) {
      try Knowledge(topics: [TopicEntry(id: "air", label: "Air", definition: "Air.", terms: [])])
    }
    #expect(throws: KnowledgeError.ambiguousAlias("Aleppo", "Aleppo", "Old Fort")) {
      try Knowledge(places: [PlaceEntry(name: "Old Fort", aliases: ["Aleppo"])])
    }
  }

  @Test("has one fingerprint for equal input and another for different input")
  func fingerprints() throws {
    let plain = try Knowledge()
    #expect(try plain.fingerprint == Knowledge().fingerprint)
    let more = try Knowledge(actors: [ActorEntry(name: "River Guard", type: .armedGroup)])
    #expect(more.fingerprint != plain.fingerprint)
  }

  @Test(
    "makes ids from names",
    arguments: [
      ("Recep Tayyip Erdoğan", "Recep-Tayyip-Erdogan"), ("Press TV", "Press-TV"),
      ("Deir al-Zor", "Deir-al-Zor"), ("Łódź  Club", "Lodz-Club"), ("Émile", "Emile"),
    ])
  func makesIDs(name: String, id: String) {
    #expect(ActorID(name: name) == ActorID(id))
  }
}
