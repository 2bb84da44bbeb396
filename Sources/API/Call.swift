// One request on its way through an operation.
import ClaimIndex
import HTTP

/// Everything an operation may look at.
struct Call: Sendable {
  var service: Service
  var request: Request
  var requestID: RequestID
  /// The resource's path, percent-encoding canonical.
  var path: String
  /// The open last segment of the path, decoded.
  var segment: String
  var arguments: Arguments
  var format: Format
  var isPretty: Bool { arguments.flag("pretty") ?? false }

  func writer(reserving capacity: Int = 8192) -> JSONWriter {
    JSONWriter(isPretty: isPretty, reserving: capacity)
  }

  /// The path and the canonical query of this request, some parameters replaced.
  func reference(replacing replacements: [String: String?] = [:]) -> String {
    Link.query(path, arguments.canonical(replacing: replacements))
  }
}

/// What a read operation answers: a representation of one generation.
struct Representation: Sendable {
  var content: Response.Content
  /// The path of the resource when it is not the one asked for.
  var contentLocation: String?
  /// Typed links (RFC 8288).
  var links: [(relation: String, target: String)] = []
  /// Fields of this answer alone.
  var fields = Fields()

  init(_ octets: [UInt8]) { content = .octets(octets) }

  init(_ stream: ContentStream) { content = .stream(stream) }
}
