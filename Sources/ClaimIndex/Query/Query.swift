// What is asked of the index: a collection, filters joined by AND, words of full text.
public import Attribution

/// The collections that can be asked.
public enum Collection: String, Sendable, Hashable, CaseIterable {
  case claims, articles, actors, topics, places, disagreements
}

/// What items are filtered and counted by; raw values are the names the API uses.
///
/// Which collection knows which field is in `Field.fields(of:)`; a filter by a field that the
/// collection does not know matches nothing.
public enum Field: String, Sendable, Hashable, CaseIterable {
  case speaker, onBehalfOf, about, via, publisher, topic, place, form, modality, speakerType
  /// Days, `YYYY-MM-DD`: the first day of the date.
  case saidOn, published
  case lang, resolvedBy, article, relation
  /// `true` or `false`.
  case hasQuantity
  /// Actors only: `ActorType`, the actor it belongs to, and `speaker|about|via|publisher`.
  case type, affiliation, role
  /// Disagreements only.
  case holder, kind, status

  /// The fields a collection can be filtered by, in the order the API lists them.
  public static func fields(of collection: Collection) -> [Field] {
    switch collection {
    case .claims:
      [
        .speaker, .onBehalfOf, .about, .via, .publisher, .topic, .place, .form, .modality,
        .speakerType, .saidOn, .published, .lang, .resolvedBy, .article, .relation, .hasQuantity,
      ]
    case .articles:
      [.speaker, .about, .via, .publisher, .topic, .place, .lang, .article, .published]
    case .actors: [.type, .affiliation, .role]
    case .topics, .places: []
    case .disagreements:
      // A disagreement has the values of its claims, so that a filter means what it means there.
      [.topic, .place, .holder, .publisher, .kind, .status]
        + fields(of: .claims).filter {
          ![.topic, .place, .publisher].contains($0)
        }
    }
  }
}

/// One value of a filter: a canonical id (or enumeration word), or the presence of any value.
public enum Choice: Sendable, Hashable {
  case value(String)
  /// The item has no value in the field.
  case none
  /// The item has some value in the field.
  case any
}

/// The values of one filter: at least one of `included` (when there are any), none of `excluded`.
public struct Selection: Sendable, Hashable {
  public var included: [Choice]
  public var excluded: [Choice]

  public init(included: [Choice] = [], excluded: [Choice] = []) {
    self.included = included
    self.excluded = excluded
  }
}

/// One condition; all conditions of a query have to hold.
public enum Filter: Sendable, Hashable {
  case field(Field, Selection)
  /// The first day of `saidOn.date` lies between the first day of `from` and the last day of `to`.
  case said(from: CalendarDate?, to: CalendarDate?)
  /// The same for the article's `datePublished`.
  case published(from: CalendarDate?, to: CalendarDate?)
  case hasQuantity(Bool)

  /// The field it is a condition on.
  public var field: Field {
    switch self {
    case .field(let field, _): field
    case .said: .saidOn
    case .published: .published
    case .hasQuantity: .hasQuantity
    }
  }
}

/// A question to one collection.
public struct Query: Sendable, Hashable {
  public var collection: Collection
  public var filters: [Filter]
  public var text: TextQuery?

  public init(_ collection: Collection, filters: [Filter] = [], text: TextQuery? = nil) {
    self.collection = collection
    self.filters = filters
    self.text = text
  }
}

/// The orders of an answer. Items without the key come last; ties are in `article` order.
public enum Sort: String, Sendable, Hashable, CaseIterable {
  /// By article id, then position; other collections by id.
  case article
  case saidOn
  case saidOnDescending = "-saidOn"
  case relevance
  case quantityDescending = "-quantity"
}
