// The head of a request with what it says about its own framing and its connection.

/// A request head that was checked against the grammar.
struct RequestHead {
  var method: String
  var target: RequestTarget
  var fields: Fields
  /// The minor version: 0 for HTTP/1.0, 1 for HTTP/1.1 and whatever 1.x comes after it.
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
