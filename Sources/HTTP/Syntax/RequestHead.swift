// The head of a request with what it says about its own framing and its connection.

/// A request head that was checked against the grammar.
struct RequestHead {
  /// The request, its content and peer still empty.
  var request: Request
  /// Whether the version is HTTP/1.0; every higher 1.x is read as HTTP/1.1.
  var isVersion10: Bool
  var framing: MessageFraming
  /// Whether the client wants to use the connection again (RFC 9112 §9.3).
  var isPersistent: Bool
  /// Whether the client waits for 100 before it sends the content (RFC 9110 §10.1.1).
  var expectsContinue: Bool
}

/// How the end of a request's content is found (RFC 9112 §6.3).
enum MessageFraming: Hashable {
  /// `Content-Length`, or 0 without any framing field.
  case length(Int)
  case chunked
}
