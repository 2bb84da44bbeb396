// One row of documentation and checking for a query parameter.
import ClaimIndex

/// A query parameter of an operation.
struct Parameter: Sendable {
  enum Kind: Sendable {
    /// A filter whose values depend on what is loaded. Repeatable; takes `-value`, `none` and `any`.
    case vocabulary(Field, NameSpace?)
    /// A filter over words fixed by the API. Repeatable; takes `-word`, and `none` and `any` when an
    /// item may be without a value.
    case words(Field, [String], optional: Bool)
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    case date
    case integer(ClosedRange<Int>, default: Int?)
    case flag(default: Bool?)
    /// Words joined by commas.
    case list([String])
    case choice([String], default: String?)
    /// Free text of so many code points at most.
    case text(maximum: Int)
    /// A place in a list, from `links.next`.
    case cursor
  }

  var name: String
  var kind: Kind
  /// What it does, for OpenAPI.
  var summary: String
  /// A value that works.
  var example: String
  /// Whether a request without it is a fault.
  var isRequired = false
  /// The formats of the answer that it has an effect on; `nil` for all.
  var formats: [Format]?

  init(_ name: String, _ kind: Kind, _ summary: String, example: String) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.example = example
  }

  /// The same parameter, but not to be left out.
  var required: Parameter {
    var parameter = self
    parameter.isRequired = true
    return parameter
  }

  /// The same parameter for these formats only.
  func only(on formats: Format...) -> Parameter {
    var parameter = self
    parameter.formats = formats
    return parameter
  }

  /// Whether repeating the parameter means OR.
  var isRepeatable: Bool {
    switch kind {
    case .vocabulary, .words: true
    default: false
    }
  }

  /// What people type because other APIs call it so, and what it is called here (API.md §4.6).
  static let synonyms: [String: [String]] = [
    "author": ["speaker"], "claimant": ["speaker"], "source": ["speaker"], "who": ["speaker"],
    "outlet": ["publisher"], "domain": ["publisher"], "query": ["q"], "search": ["q"],
    "keyword": ["q"], "keywords": ["q"], "text": ["q"], "pageSize": ["limit"],
    "per_page": ["limit"], "size": ["limit"], "count": ["limit"], "rows": ["limit"],
    "page": ["cursor"], "offset": ["cursor"], "pageToken": ["cursor"],
    "since": ["from", "publishedFrom"], "after": ["from", "publishedFrom"],
    "dateStart": ["from", "publishedFrom"], "begin_date": ["from", "publishedFrom"],
    "until": ["to", "publishedTo"], "before": ["to", "publishedTo"],
    "dateEnd": ["to", "publishedTo"], "end_date": ["to", "publishedTo"], "subject": ["topic"],
    "tag": ["topic"], "theme": ["topic"], "language": ["lang"], "inLanguage": ["lang"],
    "orderBy": ["sort"], "order": ["sort"], "location": ["place"],
  ]
}
