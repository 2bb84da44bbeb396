// What a corpus may tell the extractor: actors, topics and places of its own.

/// An actor that is known before any report is read.
public struct ActorEntry: Sendable, Hashable {
  public var name: String
  public var type: ActorType
  /// The name of the actor it belongs to.
  public var affiliation: String?
  /// Other names of the actor, demonyms and metonyms among them.
  public var aliases: [String]

  public init(name: String, type: ActorType, affiliation: String? = nil, aliases: [String] = []) {
    self.name = name
    self.type = type
    self.affiliation = affiliation
    self.aliases = aliases
  }
}

/// A topic and the words that put a claim there.
public struct TopicEntry: Sendable, Hashable {
  /// The slug: lower-case words joined by `-`.
  public var id: String
  public var label: String
  public var definition: String
  /// Words and phrases, lower case; a term with a trailing `*` matches as a prefix.
  public var terms: [String]

  public init(id: String, label: String, definition: String, terms: [String]) {
    self.id = id
    self.label = label
    self.definition = definition
    self.terms = terms
  }
}

/// A place that is known before any report is read.
public struct PlaceEntry: Sendable, Hashable {
  public var name: String
  public var partOf: String?
  public var aliases: [String]

  public init(name: String, partOf: String? = nil, aliases: [String] = []) {
    self.name = name
    self.partOf = partOf
    self.aliases = aliases
  }
}

/// Why knowledge was refused.
public enum KnowledgeError: Error, Equatable {
  /// One alias names two actors (or two places): which actors, in the order they were read.
  case ambiguousAlias(String, String, String)
  case emptyName
  case unknownAffiliation(String, of: String)
  case duplicateTopic(String)
  case topicWithoutTerms(String)
}
