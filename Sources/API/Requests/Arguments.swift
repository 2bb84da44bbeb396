// The query of one request, checked against the parameters of its operation.
import Attribution
import ClaimIndex

/// Parameters that passed every check, in canonical order: by name, then by value, none twice.
struct Arguments: Sendable {
  private(set) var pairs: [QueryPair]

  /// The first value of a parameter.
  func value(_ name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  func values(_ name: String) -> [String] {
    pairs.compactMap { $0.name == name ? $0.value : nil }
  }

  func integer(_ name: String) -> Int? { value(name).flatMap { Int($0) } }

  func flag(_ name: String) -> Bool? { value(name).map { $0 == "true" } }

  func date(_ name: String) -> CalendarDate? { value(name).flatMap { CalendarDate($0) } }

  /// The words of a comma-separated list, each once; `nil` when the parameter is not there.
  func list(_ name: String) -> [String]? {
    guard let value = value(name) else { return nil }
    var words: [String] = []
    for word in value.split(separator: ",").map(String.init) where !words.contains(word) {
      words.append(word)
    }
    return words
  }

  /// The query in canonical order with some parameters replaced (`nil` leaves them out).
  func canonical(replacing replacements: [String: String?] = [:]) -> [(name: String, value: String)]
  {
    var result = pairs.filter { !replacements.keys.contains($0.name) }
    for case (let name, let value?) in replacements {
      result.append(QueryPair(name: name, value: value))
    }
    result.sort { ($0.name, $0.value) < ($1.name, $1.value) }
    return result.map { ($0.name, $0.value) }
  }
}

extension Arguments {
  /// Reads a query and reports every fault in it at once (API.md §4.6).
  init(
    query: String?, parameters: [Parameter], path: String, limits: ServiceLimits
  ) throws(Problem) {
    var (pairs, faults) = QueryString.read(query ?? "")
    if pairs.count > limits.parameters {
      throw Problem(
        .tooManyParameters,
        "The query has \(pairs.count) parameters; \(limits.parameters) are allowed.")
    }
    var seen: Set<String> = []
    for pair in pairs {
      let isFirst = seen.insert(pair.name).inserted
      if let fault = Self.fault(in: pair, isFirst: isFirst, of: parameters) { faults.append(fault) }
    }
    for parameter in parameters where parameter.isRequired && !seen.contains(parameter.name) {
      faults.append(
        Fault(
          type: .emptyValue, place: .parameter(parameter.name),
          detail: "must be given, for example “\(parameter.name)=\(parameter.example)”"))
    }
    guard faults.isEmpty else { throw Problem(faults, of: path) }
    self.pairs = Array(Set(pairs)).sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    try checkOrder("from", "to", path: path)
    try checkOrder("publishedFrom", "publishedTo", path: path)
  }

  /// Refuses parameters that would change nothing: nothing is ignored silently.
  func checkEffect(on format: Format, of parameters: [Parameter], path: String) throws(Problem) {
    let faults = pairs.filter { pair in
      parameters.contains { $0.name == pair.name && $0.formats?.contains(format) == false }
    }.map { pair in
      Fault(
        type: .invalidValue, place: .parameter(pair.name),
        detail: "has no effect on \(format.mediaType); leave it out")
    }
    guard faults.isEmpty else { throw Problem(faults, of: path) }
  }

  private func checkOrder(_ from: String, _ to: String, path: String) throws(Problem) {
    guard let first = date(from), let last = date(to), first.firstDay > last.lastDay else { return }
    let fault = Fault(
      type: .invalidValue, place: .parameter(from), detail: "must not be later than “\(to)”",
      value: first.description)
    throw Problem([fault], of: path)
  }

  private static func fault(
    in pair: QueryPair, isFirst: Bool, of parameters: [Parameter]
  ) -> Fault? {
    guard let parameter = parameters.first(where: { $0.name == pair.name }) else {
      return Fault(
        type: .unknownParameter, place: .parameter(pair.name), detail: "is not a parameter here",
        didYouMean: nearMisses(pair.name, among: parameters.map(\.name)))
    }
    if pair.value.isEmpty {
      return Fault(
        type: .emptyValue, place: .parameter(pair.name),
        detail: "must not be empty; leave it out instead")
    }
    if !isFirst, !parameter.isRepeatable {
      return Fault(
        type: .repeatedParameter, place: .parameter(pair.name), detail: "must be given only once",
        value: pair.value)
    }
    guard let wrong = parameter.kind.complaint(about: pair.value) else { return nil }
    return Fault(
      type: .invalidValue, place: .parameter(pair.name), detail: wrong.detail, value: pair.value,
      allowed: wrong.allowed, didYouMean: wrong.didYouMean)
  }

  private static func nearMisses(_ name: String, among names: [String]) -> [String] {
    let meant = (Parameter.synonyms[name] ?? []).filter(names.contains)
    return meant.isEmpty ? EditDistance.nearest(to: name, among: names) : meant
  }
}
