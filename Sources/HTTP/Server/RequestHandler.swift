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

  /// The answer to a request that its head alone decides; `nil` when the content has to be seen. Asked only
  /// where taking the content would be a waste: the client waits to be told to send it, or it is too long.
  func refusal(of head: Request) -> Response?

  /// A number that changes before an answer with a `Repetition` can become wrong.
  var epoch: UInt64 { get }

  /// Appends the field lines that differ from exchange to exchange to the head of an answer that is
  /// given again, each ended by CRLF.
  ///
  /// - Returns: The identifier of the exchange.
  func mark(_ head: inout [UInt8]) -> RequestID?

  /// Called after each response has been handed to the kernel or given up, for logs and figures.
  func finished(_ exchange: ExchangeRecord)
}

extension RequestHandler {
  public var epoch: UInt64 { 0 }

  public func refusal(of head: Request) -> Response? { nil }

  public func mark(_ head: inout [UInt8]) -> RequestID? { nil }
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
  /// The Origin field, where the head was understood: a page may then read why it was refused.
  public var origin: String?

  public init(
    status: Status, detail: String, method: String? = nil, path: String? = nil,
    origin: String? = nil
  ) {
    self.status = status
    self.detail = detail
    self.method = method
    self.path = path
    self.origin = origin
  }
}

/// What a handler knows of an exchange when it answers and needs again when the answer is sent.
public struct ExchangeNote: Sendable, Hashable {
  /// The row of the resource in the handler's `Router`; `nil` when the request named none.
  public var route: Int?
  /// The identifier under which the exchange is logged.
  public var requestID: RequestID?

  public init(route: Int? = nil, requestID: RequestID? = nil) {
    self.route = route
    self.requestID = requestID
  }
}

/// What one exchange cost, for logs and figures.
public struct ExchangeRecord: Sendable {
  public var method: String
  public var target: RequestTarget
  public var status: Status
  /// The note of the response.
  public var note: ExchangeNote
  /// Octets of the response, head included.
  public var octets: Int
  /// From the first octet of the request to the last write of the response.
  public var nanoseconds: Int64
  public var peer: String

  public init(
    method: String, target: RequestTarget, status: Status, note: ExchangeNote, octets: Int,
    nanoseconds: Int64, peer: String
  ) {
    self.method = method
    self.target = target
    self.status = status
    self.note = note
    self.octets = octets
    self.nanoseconds = nanoseconds
    self.peer = peer
  }
}
