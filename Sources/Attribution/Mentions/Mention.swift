// The places in a text where an actor or a place is named.

/// A stretch of tokens that names something, before and after it is known what.
struct Mention: Sendable {
  enum Kind: Sendable {
    /// Index into `Knowledge.actors`.
    case known(Int, NameRole)
    /// A body of the owner: index into `Knowledge.bodies`.
    case body(Int)
    /// A person introduced with a title, or recognised by the given name.
    case person
    /// An organisation that the world data does not know.
    case organisation
    /// One or more capitalised words that may be a person or nothing.
    case unknown
    /// A place: `place` is set, or the words name one that the world data does not know.
    case place
  }

  var kind: Kind
  /// Everything that belongs to the mention: "Turkish Foreign Minister Mevlut Cavusoglu".
  var tokens: Range<Int>
  /// The name alone: "Mevlut Cavusoglu".
  var name: Range<Int>
  /// The office: "Foreign Minister".
  var title: Range<Int>?
  /// Index of the mention that this one belongs to: "Turkish".
  var owner: Int?
  /// Index into `Knowledge.places`.
  var place: Int?
  /// The mention only describes another one.
  var isModifier = false
  /// The name stands for the territory ("in Turkey", "Syria's Idlib").
  var isPlaceUse = false
  /// The sentence it stands in.
  var sentence: Int
  /// Index into `DocumentActors.actors`; `nil` when it is none.
  var actor: Int?
}
