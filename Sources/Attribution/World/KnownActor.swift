// Actors, places and patterns of bodies as the gazetteer refers to them.

/// An actor known before any report is read.
struct KnownActor: Sendable {
  var id: ActorID
  var name: String
  var type: ActorType
  /// Index of the actor it belongs to.
  var affiliation: Int?
  /// Index of the country that an outlet is at home in, whoever runs it.
  var seat: Int?
  /// How its bodies are named: "Turkish" in "Turkish army".
  var adjective: String
}

/// A place known before any report is read.
struct KnownPlace: Sendable {
  var id: String
  var name: String
  var partOf: String?
}

/// A body that any country has.
struct KnownBody: Sendable {
  /// "Foreign Ministry"; empty for the country itself ("the government").
  var label: String
  var type: ActorType
}

/// How a phrase names an actor.
enum NameRole: UInt8, Sendable {
  case name
  /// "Turkish".
  case adjective
  /// "Turks".
  case inhabitants
  /// "Ankara", "the Kremlin".
  case metonym
}

/// What a phrase of the gazetteer means; one phrase can be an actor, a place and a kind of body.
struct Meaning: Sendable {
  var actor: Int?
  var role: NameRole = .name
  var place: Int?
  var body: Int?
  /// How the words must be printed to be the actor or place.
  var printed: Printed = .capitalised

  enum Printed: UInt8, Sendable {
    /// An acronym: "IS", never "is".
    case capitals
    case capitalised
    /// The first word of the name is in lower case ("al-Nusra Front"): one capital anywhere will do.
    case mixed
    /// A capital inside the word ("AfD", "MoD"): two capitals at least.
    case inner
    case any
  }
}
