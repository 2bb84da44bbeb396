// Reads actors, topics and places of `config.json`.
import Attribution

extension ActorEntry: Decodable {
  init(from decoder: any Decoder) throws {
    let object = try StrictObject(
      from: decoder, members: ["name", "type", "affiliation", "aliases"])
    let name: String = try object.required("name")
    let _: String = try object.required("type")
    let type: ActorType = try object.read("type", with: Setting.choice) ?? .organisation
    self.init(
      name: name, type: type, affiliation: try object.optional("affiliation"),
      aliases: try object.member("aliases", or: []))
  }
}

extension TopicEntry: Decodable {
  init(from decoder: any Decoder) throws {
    let object = try StrictObject(from: decoder, members: ["id", "label", "definition", "terms"])
    self.init(
      id: try object.required("id"), label: try object.required("label"),
      definition: try object.member("definition", or: ""), terms: try object.required("terms"))
  }
}

extension PlaceEntry: Decodable {
  init(from decoder: any Decoder) throws {
    let object = try StrictObject(from: decoder, members: ["name", "partOf", "aliases"])
    self.init(
      name: try object.required("name"), partOf: try object.optional("partOf"),
      aliases: try object.member("aliases", or: []))
  }
}
