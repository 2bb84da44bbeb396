// From checked parameters to a question for the index: names become ids, unknown ones warnings.
import Attribution
import ClaimIndex

/// A value that nothing loaded answers to; the answer stays 200 (API.md §4.6).
struct Warning: Sendable, Hashable {
  var parameter: String
  var value: String
  var detail: String
  var didYouMean: [String]
}

/// A query, and what to tell the reader about it.
struct QueryReading: Sendable {
  var query: Query
  var warnings: [Warning] = []

  /// - Throws: `invalid-value` when `q` is not in the language of §4.3.
  init(
    _ collection: ClaimIndex.Collection, _ arguments: Arguments, parameters: [Parameter],
    in snapshot: Snapshot, path: String
  ) throws(Problem) {
    query = Query(collection)
    for parameter in parameters {
      switch parameter.kind {
      case .vocabulary(let field, let space):
        add(field, arguments.values(parameter.name), name: parameter.name, space, snapshot)
      case .words(let field, _, _):
        add(field, arguments.values(parameter.name), name: parameter.name, nil, nil)
      default: break
      }
    }
    addDates(arguments)
    if let flag = arguments.flag("hasQuantity") { query.filters.append(.hasQuantity(flag)) }
    guard let text = arguments.value("q") else { return }
    do {
      query.text = try TextQuery(text)
    } catch {
      throw Problem([Fault(error, text)], of: path)
    }
  }

  private mutating func addDates(_ arguments: Arguments) {
    let said = (arguments.date("from"), arguments.date("to"))
    if said != (nil, nil) { query.filters.append(.said(from: said.0, to: said.1)) }
    let published = (arguments.date("publishedFrom"), arguments.date("publishedTo"))
    if published != (nil, nil) {
      query.filters.append(.published(from: published.0, to: published.1))
    }
  }

  private mutating func add(
    _ field: Field, _ values: [String], name: String, _ space: NameSpace?, _ snapshot: Snapshot?
  ) {
    guard !values.isEmpty else { return }
    var selection = Selection()
    for value in values {
      let isExcluded = value.count > 1 && value.hasPrefix("-")
      let choice = choice(
        isExcluded ? String(value.dropFirst()) : value, field, name: name, space, snapshot)
      if isExcluded { selection.excluded.append(choice) } else { selection.included.append(choice) }
    }
    query.filters.append(.field(field, selection))
  }

  private mutating func choice(
    _ value: String, _ field: Field, name: String, _ space: NameSpace?, _ snapshot: Snapshot?
  ) -> Choice {
    switch value {
    case "none": return .none
    case "any": return .any
    default: break
    }
    guard let snapshot else { return .value(value) }
    if field == .article, snapshot.articleRow(id: value) == nil {
      warn(name, value, "No article has this id.", [])
    }
    if field == .lang {
      let tag = LanguageTag.canonical(value)
      if !snapshot.knows(.claims, .lang, tag), !snapshot.knows(.articles, .lang, tag) {
        warn(name, value, "No report is in this language.", [])
      }
      return .value(tag)
    }
    guard let space else { return .value(value) }
    switch snapshot.resolve(value, in: space) {
    case .found(let id): return .value(id)
    case .ambiguous(let candidates):
      warn(name, value, "This name stands for more than one \(space.noun).", candidates)
    case .unknown:
      warn(
        name, value, "No \(space.noun) is known by this name.",
        snapshot.nearMisses(value, in: space))
    }
    return .value(value)
  }

  private mutating func warn(
    _ parameter: String, _ value: String, _ detail: String, _ didYouMean: [String]
  ) {
    warnings.append(
      Warning(parameter: parameter, value: value, detail: detail, didYouMean: didYouMean))
  }
}

extension NameSpace {
  /// The word for one item of the name space.
  var noun: String {
    switch self {
    case .actors: "actor"
    case .topics: "topic"
    case .places: "place"
    }
  }
}

extension Fault {
  /// What is wrong with `q`.
  init(_ error: TextQueryError, _ text: String) {
    let detail =
      switch error {
      case .noWord: "must have a word to look for"
      case .unclosedQuotation: "must close the quotation mark that it opens"
      case .danglingOr: "must have a term on both sides of OR"
      case .prefixTooShort(let prefix):
        "must have two letters or more before “*”, not “\(prefix)”"
      case .starNotLast(let word):
        "may have “*” at the end of a word only, not “\(word)”"
      }
    self.init(type: .invalidValue, place: .parameter("q"), detail: detail, value: text)
  }
}
