// A response as a handler makes it. Framing fields (Content-Length, Transfer-Encoding, Connection,
// Date) are the server's.

/// One response (RFC 9110 §3.4).
public struct Response: Sendable {
  public var status: Status
  public var fields: Fields
  public var content: Content
  /// What the handler wants to hear again in the `ExchangeRecord`; not sent.
  public var note = ExchangeNote()
  /// Under what condition the server may give this answer again without asking; `nil`: under none.
  public var repetition: Repetition?

  public init(_ status: Status, fields: Fields = Fields(), content: Content = .none) {
    self.status = status
    self.fields = fields
    self.content = content
  }

  /// What follows the head.
  public enum Content: Sendable {
    case none
    case octets([UInt8])
    /// Content made while it is sent, chunk by chunk as the peer takes it.
    case stream(ContentStream)
    /// Server-sent events; the connection stays with the stream until either side ends it.
    case events(EventStream)
  }
}

/// An answer that the same octets of a request would get again.
public struct Repetition: Sendable {
  /// The handler's epoch when the answer was made; in another one it may be wrong.
  public var epoch: UInt64
  /// The fields of the response without those that differ from exchange to exchange.
  public var fields: Fields

  public init(epoch: UInt64, fields: Fields) {
    self.epoch = epoch
    self.fields = fields
  }
}

/// A status code (RFC 9110 §15): 100 to 599.
public struct Status: Sendable, Hashable, ExpressibleByIntegerLiteral {
  public var code: Int

  public init(integerLiteral code: Int) { self.code = code }

  public init(_ code: Int) { self.code = code }
}

/// Content that is made piece by piece on the event loop of its connection.
public struct ContentStream: Sendable {
  /// Called once, when the head has been written.
  public var makePieces: @Sendable () -> any ContentPieces

  public init(makePieces: @escaping @Sendable () -> any ContentPieces) {
    self.makePieces = makePieces
  }
}

/// The pieces of a streamed content.
public protocol ContentPieces {
  /// The next piece, best some tens of kilobytes; `nil` at the end. Called only when the peer has taken
  /// what came before, so memory stays bounded.
  mutating func next() -> [UInt8]?
}

/// A subscription to server-sent events.
public struct EventStream: Sendable {
  /// Called once, when the head has been written; keeps the sink and sends to it from any thread.
  public var subscribe: @Sendable (any EventSink) -> Void
  /// Called once, when the stream has ended for whatever reason.
  public var unsubscribe: @Sendable () -> Void

  public init(
    subscribe: @escaping @Sendable (any EventSink) -> Void,
    unsubscribe: @escaping @Sendable () -> Void
  ) {
    self.subscribe = subscribe
    self.unsubscribe = unsubscribe
  }
}

/// Where events of one stream go. The server adds keep-alive comments and closes a reader that is too
/// slow (`Limits`).
public protocol EventSink: Sendable {
  /// Queues octets that are complete event-stream lines.
  func send(_ octets: [UInt8])
  /// Ends the stream after what is queued.
  func finish()
}
