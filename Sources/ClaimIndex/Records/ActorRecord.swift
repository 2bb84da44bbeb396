// An actor, a topic, a place as they are read from the index.
public import Attribution

/// An actor of the corpus: the actors of the reports that are one and the same.
public struct ActorRecord: Sendable, Hashable {
  public var row: Int
  public var id: ActorID
  public var name: String
  public var type: ActorType
  public var affiliation: ActorID?
  /// The forms in which reports name it, the most frequent first.
  public var aliases: [SurfaceForm]
  /// Claims with the actor as speaker.
  public var asSpeaker: Int
  /// Claims of the actor and of whoever speaks for it.
  public var onBehalfOf: Int
  /// Claims whose content is about the actor.
  public var about: Int
  /// Claims that the actor carried.
  public var asCarrier: Int
  /// Articles that the actor published.
  public var asPublisher: Int
}

/// Everything `/actors/{id}` shows.
public struct ActorProfile: Sendable, Hashable {
  public var actor: ActorRecord
  /// Who speaks for the actor, and how many claims; the most frequent first.
  public var voices: [Tally]
  /// The topics of the claims made by or for the actor, the most frequent first.
  public var topics: [Tally]
  /// Disagreements with the actor among the holders.
  public var disagreements: Int
  /// Articles with a claim about the actor.
  public var articlesAbout: Int
}

/// An id and how often it occurs.
public struct Tally: Sendable, Hashable {
  public var id: String
  public var label: String
  public var claims: Int
}

/// A topic that some claim is put under.
public struct TopicRecord: Sendable, Hashable {
  public var row: Int
  public var entry: TopicEntry
  public var claims: Int
}

/// Everything `/topics/{id}` shows.
public struct TopicProfile: Sendable, Hashable {
  public var topic: TopicRecord
  /// Who speaks about it, the most frequent first.
  public var speakers: [Tally]
  /// The first and last date on which something about it was said.
  public var first: CalendarDate?
  public var last: CalendarDate?
}

/// A place that some claim names.
public struct PlaceRecord: Sendable, Hashable {
  public var row: Int
  public var id: String
  public var name: String
  public var partOf: String?
  /// The forms in which reports name it, the most frequent first.
  public var aliases: [SurfaceForm]
  public var claims: Int
}
