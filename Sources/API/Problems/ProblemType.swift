// The kinds of error the API can answer with, each with its status and its words (API.md §13).
import HTTP

/// A problem type (RFC 9457 §3.1.1); the raw value is the slug of `/problems/{slug}`.
enum ProblemType: String, CaseIterable, Sendable {
  case unknownParameter = "unknown-parameter"
  case invalidValue = "invalid-value"
  case repeatedParameter = "repeated-parameter"
  case emptyValue = "empty-value"
  case invalidEncoding = "invalid-encoding"
  case tooManyParameters = "too-many-parameters"
  case invalidCursor = "invalid-cursor"
  case cursorMismatch = "cursor-mismatch"
  case badRequest = "bad-request"
  case invalidBody = "invalid-body"
  case unauthorized
  case writesDisabled = "writes-disabled"
  case notFound = "not-found"
  case ambiguousName = "ambiguous-name"
  case methodNotAllowed = "method-not-allowed"
  case notAcceptable = "not-acceptable"
  case requestTimeout = "request-timeout"
  case conflict
  case gone
  case lengthRequired = "length-required"
  case preconditionFailed = "precondition-failed"
  case contentTooLarge = "content-too-large"
  case uriTooLong = "uri-too-long"
  case unsupportedMediaType = "unsupported-media-type"
  case expectationFailed = "expectation-failed"
  case idempotencyKeyReused = "idempotency-key-reused"
  case rateLimited = "rate-limited"
  case headersTooLarge = "headers-too-large"
  case `internal`
  case notImplemented = "not-implemented"
  case loading
  case draining
  case tooManyStreams = "too-many-streams"
  case overloaded
  case versionNotSupported = "version-not-supported"

  var status: Status { row.status }

  /// The same for every occurrence (RFC 9457 §3.1.3).
  var title: String { row.title }

  /// What the error means and what to do, for `/problems/{slug}`.
  var explanation: String { row.explanation }

  var path: String { "/problems/" + rawValue }

  /// What the server refuses by itself comes with a status only.
  init(rejectedWith status: Status) {
    self =
      switch status.code {
      case 408: .requestTimeout
      case 411: .lengthRequired
      case 413: .contentTooLarge
      case 414: .uriTooLong
      case 417: .expectationFailed
      case 429: .rateLimited
      case 431: .headersTooLarge
      case 500: .internal
      case 501: .notImplemented
      case 503: .overloaded
      case 505: .versionNotSupported
      default: .badRequest
      }
  }

  private var row: (status: Status, title: String, explanation: String) {
    switch self {
    case .unknownParameter:
      (
        400, "Unknown query parameter",
        "The resource does not know a parameter of this name. Nothing is ignored silently: correct "
          + "the name (didYouMean offers near ones) or leave the parameter out."
      )
    case .invalidValue:
      (
        400, "Invalid parameter value",
        "The value is not one that the parameter can have. The error names the values or the range "
          + "allowed. Values beyond a limit are refused, never clamped."
      )
    case .repeatedParameter:
      (
        400, "Parameter given more than once",
        "The parameter takes one value. Filters may be repeated, which means OR; this is none."
      )
    case .emptyValue:
      (
        400, "Empty parameter value",
        "The parameter has no value. Leave the parameter out, or use “none” to ask for items without a "
          + "value."
      )
    case .invalidEncoding:
      (
        400, "Invalid percent-encoding",
        "A “%” is not followed by two hexadecimal digits, or the decoded octets are not UTF-8."
      )
    case .tooManyParameters:
      (400, "Too many query parameters", "The query has more parameters than the limit named.")
    case .invalidCursor:
      (
        400, "Invalid cursor",
        "The cursor was not made by this API. Take it from links.next or links.prev, unchanged."
      )
    case .cursorMismatch:
      (
        400, "Cursor of another query",
        "The cursor was made for other filters or another order. Start again without a cursor."
      )
    case .badRequest:
      (
        400, "Bad request",
        "The message is not valid HTTP/1.1. The detail names the rule it breaks."
      )
    case .invalidBody:
      (
        400, "Invalid content",
        "The content is not UTF-8, not JSON, or not an article. Each error points to the member."
      )
    case .unauthorized:
      (
        401, "Not authorised",
        "Writes need “Authorization: Bearer TOKEN” with the token of this server. A wrong token is "
          + "refused on reads too; without any, reads are open."
      )
    case .writesDisabled:
      (403, "Writes are switched off", "The operator has set no token, so nothing can be written.")
    case .notFound:
      (
        404, "Not found",
        "There is no resource under this path, or no item of this id. didYouMean offers near ones."
      )
    case .ambiguousName:
      (
        404, "Ambiguous name",
        "The name stands for more than one actor. Use the id of one of the candidates."
      )
    case .methodNotAllowed:
      (
        405, "Method not allowed",
        "The resource exists, but does not know this method. The Allow field lists those it knows."
      )
    case .notAcceptable:
      (
        406, "Not acceptable",
        "The Accept field excludes every format that the resource has. The detail lists them."
      )
    case .requestTimeout:
      (408, "Request timeout", "The head or the content of the request came too slowly.")
    case .conflict:
      (
        409, "Conflict",
        "The id exists with another text, or the text exists under another id. Replace an article "
          + "with PUT."
      )
    case .gone:
      (410, "Gone", "The item existed since the server started and has been removed.")
    case .lengthRequired:
      (411, "Length required", "The content needs a Content-Length field or the chunked coding.")
    case .preconditionFailed:
      (
        412, "Precondition failed",
        "If-Match names another version than the current one, or If-None-Match is * and the article "
          + "exists. Get it again and decide anew."
      )
    case .contentTooLarge:
      (413, "Content too large", "The content is larger than the limit named in the detail.")
    case .uriTooLong:
      (414, "URI too long", "The request line is longer than the limit named in the detail.")
    case .unsupportedMediaType:
      (
        415, "Unsupported media type",
        "The content is in a format that the resource does not take. The Accept field lists those it "
          + "takes."
      )
    case .expectationFailed:
      (417, "Expectation failed", "The only expectation known is 100-continue.")
    case .idempotencyKeyReused:
      (
        422, "Idempotency key reused",
        "The same Idempotency-Key came with other content before. Use a new key for a new request."
      )
    case .rateLimited:
      (429, "Too many requests", "Wait for the number of seconds in Retry-After.")
    case .headersTooLarge:
      (431, "Fields too large", "The fields of the request exceed the limit named in the detail.")
    case .internal:
      (
        500, "Internal error",
        "The server made a mistake. The log has more under the requestId of the answer."
      )
    case .notImplemented:
      (
        501, "Not implemented",
        "The server knows no such method or transfer coding. OPTIONS lists the methods of a resource."
      )
    case .loading:
      (
        503, "Loading",
        "The first index is being made. Ask again after the number of seconds in Retry-After; "
          + "/readyz shows how far it is."
      )
    case .draining:
      (503, "Stopping", "The server has been told to stop. Another instance may answer.")
    case .tooManyStreams:
      (
        503, "Too many event streams",
        "Every event stream is taken. Try later, or ask /claims?limit=0 with If-None-Match instead."
      )
    case .overloaded:
      (503, "Overloaded", "The server has no room for another request. Try again later.")
    case .versionNotSupported:
      (505, "HTTP version not supported", "The server speaks HTTP/1.1 and HTTP/1.0.")
    }
  }
}
