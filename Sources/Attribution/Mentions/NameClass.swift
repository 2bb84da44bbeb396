// What a word can be in the name of an actor or in the description of a source.

/// Classes of words; one word can be in several.
struct NameClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// A noun for the holder of an office: "president", "minister", "spokesman".
  static let office = NameClass(rawValue: 1 << 0)
  /// A word that stands before an office: "prime", "foreign", "deputy".
  static let officeModifier = NameClass(rawValue: 1 << 1)
  /// "Mr", "Dr", "Sheikh".
  static let honorific = NameClass(rawValue: 1 << 2)
  /// "General", "Lt.", "Captain".
  static let rank = NameClass(rawValue: 1 << 3)
  /// A noun for people who are not named: "source", "officials", "analysts".
  static let anonymous = NameClass(rawValue: 1 << 4)
  /// A noun for people who fight or march: "militants", "rebels".
  static let group = NameClass(rawValue: 1 << 5)
  /// The head of an organisation's name: "Party", "Committee", "University".
  static let organisation = NameClass(rawValue: 1 << 6)
  /// The head of an outlet's name: "Times", "Tribune", "Radio".
  static let media = NameClass(rawValue: 1 << 7)
  /// The head of the name of a body of a state: "Ministry", "Department", "Police".
  static let body = NameClass(rawValue: 1 << 8)
  /// The head of the name of a military unit: "Brigade", "Front", "Battalion".
  static let force = NameClass(rawValue: 1 << 9)
  /// Part of a surname: "al", "bin", "van", "de".
  static let particle = NameClass(rawValue: 1 << 10)
  static let givenName = NameClass(rawValue: 1 << 11)
  /// A word that is in no name, however it is printed: "the", "however", "Monday".
  static let function = NameClass(rawValue: 1 << 12)
  /// A preposition before a place: "in", "near".
  static let locative = NameClass(rawValue: 1 << 13)
  /// A noun for a kind of place: "province", "town", "border".
  static let placeNoun = NameClass(rawValue: 1 << 14)
  static let pronoun = NameClass(rawValue: 1 << 15)
  /// An adjective between nationality and noun: "state-run", "top", "senior".
  static let modifier = NameClass(rawValue: 1 << 16)
  /// A point of the compass: "northern", "southeast".
  static let direction = NameClass(rawValue: 1 << 17)
  /// A noun that a report uses for an organisation it named: "group", "agency", "party".
  static let groupReference = NameClass(rawValue: 1 << 18)
  /// A verb of movement, before "to" a place: "arrive", "travel", "sent".
  static let movement = NameClass(rawValue: 1 << 19)
  /// The name ends in this noun in lower case: "Anadolu news agency", "the NTV broadcaster".
  static let outletNoun = NameClass(rawValue: 1 << 20)
  /// A plural noun for people, or a determiner that makes one.
  static let plural = NameClass(rawValue: 1 << 21)
  /// A leader of a state: "president", "prime minister", "king".
  static let leader = NameClass(rawValue: 1 << 22)
  static let indefinite = NameClass(rawValue: 1 << 23)
  static let woman = NameClass(rawValue: 1 << 24)
  static let man = NameClass(rawValue: 1 << 25)
  /// A word that follows the head of a noun phrase and begins what only describes it further.
  static let postmodifier = NameClass(rawValue: 1 << 26)

  static let title: NameClass = [.office, .rank, .honorific]
  /// An adjective or noun for a people or faith that is no state: "Kurdish", "Sunnis".
  static let people = NameClass(rawValue: 1 << 27)
  /// A noun that "military", "police" and the like describe: "operation", "base".
  static let operation = NameClass(rawValue: 1 << 28)

  /// "we", "our", "it", "country": words that may stand for the speaker's side.
  static let selfReference = NameClass(rawValue: 1 << 29)
  /// "two", "three".
  static let count = NameClass(rawValue: 1 << 30)

  /// A noun for something said or written: "letter", "report", "tweet".
  static let words = NameClass(rawValue: 1 << 31)

  static let organisationHead: NameClass = [.organisation, .media, .body, .force]
}
