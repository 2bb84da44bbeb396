// The one place where an error becomes words: problem documents (RFC 9457).
import HTTP

/// What is wrong with one part of a request.
struct Fault: Error, Sendable, Hashable {
  /// Where the fault is.
  enum Place: Sendable, Hashable {
    case parameter(String)
    /// A member of the content, as a JSON Pointer fragment (`#/datePublished`).
    case pointer(String)
    case field(String)
    case whole
  }

  var type: ProblemType
  var place: Place
  /// What would be right, to be read after the name of the place: "must be 0 to 1000".
  var detail: String
  /// What was sent, when the reader may have lost sight of it.
  var value: String?
  /// Values that would be right.
  var allowed: [String] = []
  var didYouMean: [String] = []
}

/// An error response in the making.
struct Problem: Error, Sendable {
  var type: ProblemType
  var detail: String
  var faults: [Fault] = []
  var didYouMean: [String] = []
  /// The actors that an ambiguous name may stand for.
  var candidates: [String] = []
  /// When an item was removed (RFC 3339).
  var removedAt: String?
  /// Fields of the response.
  var fields = Fields()

  init(_ type: ProblemType, _ detail: String) {
    self.type = type
    self.detail = detail
  }

  /// All faults of a request; the first decides the type.
  ///
  /// - Parameters:
  ///   - faults: Not empty.
  ///   - path: What has the parameter, for the words.
  init(_ faults: [Fault], of path: String) {
    let first = faults.first
    type = first?.type ?? .badRequest
    detail = first.map { Self.sentence(for: $0, of: path) } ?? ""
    self.faults = faults
  }

  func response(requestID: String) -> Response {
    var json = JSONWriter(isPretty: false, reserving: 512)
    json.object { json in
      json.member("type", type.path)
      json.member("title", type.title)
      json.member("status", type.status.code)
      json.member("detail", detail)
      writeFaults(into: &json)
      if !didYouMean.isEmpty { Self.write("didYouMean", didYouMean, into: &json) }
      if !candidates.isEmpty { Self.write("candidates", candidates, into: &json) }
      if let removedAt { json.member("removedAt", removedAt) }
      json.member("requestId", requestID)
    }
    var response = Response(type.status, fields: fields, content: .octets(json.finish()))
    response.fields.append("Content-Type", "application/problem+json")
    response.fields.append("Cache-Control", "no-store")
    return response
  }

  /// Adds the member `errors` when there are any.
  func writeFaults(into json: inout JSONWriter) {
    guard !faults.isEmpty else { return }
    json.name("errors")
    json.array(faults) { json, fault in Self.write(fault, into: &json) }
  }

  private static func write(_ fault: Fault, into json: inout JSONWriter) {
    json.object { json in
      switch fault.place {
      case .parameter(let name): json.member("parameter", name)
      case .pointer(let pointer): json.member("pointer", pointer)
      case .field(let name): json.member("field", name)
      case .whole: break
      }
      json.member("detail", fault.type == .unknownParameter ? "unknown" : fault.detail)
      if let value = fault.value { json.member("value", value) }
      if !fault.allowed.isEmpty { write("allowed", fault.allowed, into: &json) }
      if !fault.didYouMean.isEmpty { write("didYouMean", fault.didYouMean, into: &json) }
    }
  }

  private static func write(_ name: String, _ values: [String], into json: inout JSONWriter) {
    json.name(name)
    json.strings(values)
  }

  private static func sentence(for fault: Fault, of path: String) -> String {
    let name =
      switch fault.place {
      case .parameter(let name), .pointer(let name), .field(let name): "“\(name)”"
      case .whole: "The request"
      }
    let wrong =
      fault.type == .unknownParameter
      ? "\(name) is not a parameter of \(path)." : "\(name) \(fault.detail)."
    return wrong + Self.suggestion(fault.didYouMean)
  }

  /// " Did you mean “topic” or “place”?", or nothing.
  static func suggestion(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return " Did you mean " + names.map { "“\($0)”" }.joined(separator: " or ") + "?"
  }
}
