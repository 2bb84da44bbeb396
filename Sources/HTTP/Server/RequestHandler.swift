// What a server asks the program behind it.

/// Answers requests. Called on event loops, so it must not wait.
public protocol RequestHandler: Sendable {
  /// Answers a complete request. For HEAD the content of the answer is dropped by the server, its
  /// length kept.
  func respond(to request: Request) -> Outcome

  /// The answer to a message that the server itself refuses.
  func response(to rejection: Rejection) -> Response

  /// How many octets of content a request with this head may have.
  func contentLimit(for head: Request) -> Int

  /// Called after each response has been handed to the kernel or given up, for logs and figures.
  func finished(_ exchange: ExchangeRecord)
}

/// An answer now, or a promise of one.
public enum Outcome: Sendable {
  case response(Response)
  /// The handler calls the closure it is given exactly once, from any thread.
  case later(@Sendable (@escaping @Sendable (Response) -> Void) -> Void)
}

/// A message refused before a handler saw it.
public struct Rejection: Sendable, Error, Hashable {
  /// 400, 408, 411, 413, 414, 417, 431, 501, 503 or 505.
  public var status: Status
  /// What was wrong and what would be right, one sentence in English.
  public var detail: String
  /// The request line's method and path as far as they were understood.
  public var method: String?
  public var path: String?

  public init(status: Status, detail: String, method: String? = nil, path: String? = nil) {
    self.status = status
    self.detail = detail
    self.method = method
    self.path = path
  }
}

/// What one exchange cost, for logs and figures.
public struct ExchangeRecord: Sendable {
  public var method: String
  public var target: RequestTarget
  public var status: Status
  /// The value of the response's `X-Request-Id`; empty when it has none.
  public var requestID: String
  /// Octets of the response, head included.
  public var octets: Int
  /// From the first octet of the request to the last write of the response.
  public var duration: Duration
  public var peer: String

  public init(
    method: String, target: RequestTarget, status: Status, requestID: String, octets: Int,
    duration: Duration, peer: String
  ) {
    self.method = method
    self.target = target
    self.status = status
    self.requestID = requestID
    self.octets = octets
    self.duration = duration
    self.peer = peer
  }
}
