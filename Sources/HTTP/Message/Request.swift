// A request as a handler sees it: complete, framed, checked against the grammar.

/// One request (RFC 9110 §3.4).
public struct Request: Sendable {
  /// The method as sent: case-sensitive (`GET`).
  public var method: String
  public var target: RequestTarget
  public var fields: Fields
  /// The content, transfer codings removed; empty when there is none.
  public var content: [UInt8]
  /// The address of the peer without its port; empty for a Unix-domain socket.
  public var peer: String

  public init(
    method: String, target: RequestTarget, fields: Fields = Fields(), content: [UInt8] = [],
    peer: String = ""
  ) {
    self.method = method
    self.target = target
    self.fields = fields
    self.content = content
    self.peer = peer
  }
}

/// Where a request goes (RFC 9112 §3.2): the path and query of an origin or absolute form, or `*`.
public struct RequestTarget: Sendable, Hashable {
  /// The path as sent, percent-encoding kept; `*` for the asterisk form.
  public var path: String
  /// What follows the first `?`, percent-encoding kept; `nil` when there is no `?`.
  public var query: String?

  public init(path: String, query: String? = nil) {
    self.path = path
    self.query = query
  }
}
