// Who can say something, be spoken for, be spoken about, or carry somebody else's words.

/// The id of an actor: its canonical English name, diacritics folded, spaces as `-`
/// (`Recep-Tayyip-Erdogan`). An unnamed source carries its article:
/// `Turkish-security-source.001_e06fd0fd84cbaf8a`.
public struct ActorID: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }

  public var description: String { text }

  /// Whether a text can be the name of an actor that URLs and filters can speak of: it has a letter or a
  /// digit, and is no word of the filters.
  public static func isName(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      && !["none", "any"].contains(
        Folding.fold(text.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
  }

  public static func < (left: ActorID, right: ActorID) -> Bool { left.text < right.text }
}

/// The kinds of actor, with the words the API uses for them.
public enum ActorType: String, Sendable, Hashable, CaseIterable {
  case country
  case person
  case governmentBody = "government-body"
  case military
  case armedGroup = "armed-group"
  case organisation
  case media
  case anonymousSource = "anonymous-source"
}

/// One actor as one report shows it.
public struct Actor: Sendable, Hashable {
  public var id: ActorID
  public var name: String
  public var type: ActorType
  /// Whom the actor belongs to, mostly a country.
  public var affiliation: ActorID?
  /// Each distinct form in which the report names the actor, in order of first appearance.
  public var mentions: [SurfaceForm]

  public init(
    id: ActorID, name: String, type: ActorType, affiliation: ActorID?, mentions: [SurfaceForm]
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.affiliation = affiliation
    self.mentions = mentions
  }
}

/// A form in which a text names something, and how often it does.
public struct SurfaceForm: Sendable, Hashable {
  public var text: String
  public var count: Int

  public init(text: String, count: Int) {
    self.text = text
    self.count = count
  }
}

/// One place as one report shows it. Its id is its name (`Deir-al-Zor`); places and actors are
/// separate name spaces.
public struct Place: Sendable, Hashable {
  public var id: String
  public var name: String
  /// The id of the place that contains this one.
  public var partOf: String?
  public var mentions: [SurfaceForm]

  public init(id: String, name: String, partOf: String?, mentions: [SurfaceForm]) {
    self.id = id
    self.name = name
    self.partOf = partOf
    self.mentions = mentions
  }
}
