// What can be wrong with a request before a handler sees it, and the words for it.

/// A request the server refuses. After most of these nobody knows where the next request would start,
/// so the connection ends with the answer.
enum RequestError: Error, Hashable {
  case malformedRequestLine
  case methodTooLong
  case requestLineTooLong(limit: Int)
  case unsupportedVersion
  case malformedTarget
  case connectNotSupported
  case bareLineFeed
  case bareCarriageReturn
  case foldedLine
  case malformedFieldLine
  case malformedFieldValue
  case fieldsTooLarge(limit: Int)
  case tooManyFieldLines(limit: Int)
  case missingHost
  case repeatedHost
  case malformedHost
  case malformedContentLength
  case contentTooLarge(limit: Int)
  case lengthBesideCoding
  case malformedTransferEncoding
  case unknownTransferCoding
  case codingInOldVersion
  case malformedChunk
  case chunkOverheadTooLarge(limit: Int)
  case unknownExpectation
  case headTimeout
  case contentTimeout
  case answerTimeout
  case tooManyConnections
  case tooManyStreams

  var status: Status {
    switch self {
    case .headTimeout, .contentTimeout: 408
    case .contentTooLarge: 413
    case .requestLineTooLong: 414
    case .unknownExpectation: 417
    case .fieldsTooLarge, .tooManyFieldLines: 431
    case .methodTooLong, .connectNotSupported, .unknownTransferCoding: 501
    case .answerTimeout, .tooManyConnections, .tooManyStreams: 503
    case .unsupportedVersion: 505
    default: 400
    }
  }

  /// What was wrong and what would be right.
  var detail: String {
    switch self {
    case .malformedRequestLine:
      "The request line must be a method, one space, a target, one space and HTTP/1.1."
    case .methodTooLong: "The method is longer than any this server knows."
    case .requestLineTooLong(let limit): "The request line may have \(limit) octets."
    case .unsupportedVersion: "The server speaks HTTP/1.1 and HTTP/1.0."
    case .malformedTarget:
      "The target must be a path and a query of RFC 3986, every other octet percent-encoded, or an http URI; only OPTIONS may ask for *."
    case .connectNotSupported: "The server is no proxy and opens no tunnels."
    case .bareLineFeed: "Every line of a head must end with CR LF; one ends with LF alone."
    case .bareCarriageReturn: "A CR may stand only before the LF that ends its line."
    case .foldedLine: "A field line may not begin with white space; put the value on one line."
    case .malformedFieldLine:
      "A field line must be a name of letters, digits and hyphens, a colon at once, and the value."
    case .malformedFieldValue: "A field value may hold no control octets."
    case .fieldsTooLarge(let limit): "The fields of a request may have \(limit) octets."
    case .tooManyFieldLines(let limit): "A section may have \(limit) field lines."
    case .missingHost: "A request of HTTP/1.1 must have a Host field."
    case .repeatedHost: "A request may have only one Host field."
    case .malformedHost: "Host must be a name or an address, with a port after a colon if need be."
    case .malformedContentLength: "Content-Length must be one number in decimal digits."
    case .contentTooLarge(let limit): "The content of this request may have \(limit) octets."
    case .lengthBesideCoding: "A request may have Content-Length or Transfer-Encoding, not both."
    case .malformedTransferEncoding: "Transfer-Encoding must end with chunked, and name it once."
    case .unknownTransferCoding: "The only transfer coding this server knows is chunked."
    case .codingInOldVersion: "HTTP/1.0 has no Transfer-Encoding; use Content-Length."
    case .malformedChunk:
      "A chunk must be its size in hexadecimal, CR LF, that many octets, and CR LF."
    case .chunkOverheadTooLarge(let limit):
      "Chunk extensions and trailers of one request may have \(limit) octets together."
    case .unknownExpectation: "The only expectation this server meets is 100-continue."
    case .headTimeout: "The head of the request took too long to arrive."
    case .contentTimeout: "The content of the request took too long to arrive."
    case .answerTimeout: "The answer took too long to make; try again."
    case .tooManyConnections: "Too many connections from this address; close some and try again."
    case .tooManyStreams: "Too many event streams are open; try again later."
    }
  }
}
