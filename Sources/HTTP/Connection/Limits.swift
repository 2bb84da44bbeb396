// Every limit and deadline of the server, each with its unit and its reason.

/// What a client may ask of the server, and how long it may take.
public struct Limits: Sendable, Hashable {
  /// Octets of a request line without its CRLF; longer is 414. RFC 9112 §3 asks for at least 8000.
  public var requestLineOctets = 8 * 1024
  /// Octets of all field lines of a head, each with its CRLF; more is 431. Browsers with many cookies
  /// send some 8 KiB.
  public var fieldOctets = 16 * 1024
  /// Field lines of a head or of a trailer section; more is 431. A small line costs more to keep
  /// than its octets.
  public var fieldLines = 128
  /// Octets of a request's content, whatever the handler allows; more is 413.
  public var contentOctets = 64 * 1024 * 1024
  /// Octets of chunk extensions and of the trailer section of one message; both are dropped, so more
  /// is an attack.
  public var chunkOverheadOctets = 16 * 1024
  /// Connections at a time; more wait in the kernel's queue.
  public var connections = 60_000
  /// Connections at a time from one peer address; one more gets 503. A proxy is one peer.
  public var connectionsPerPeer = 20_000
  /// From the first octet of a head to its end; longer is 408. Ends the slow-header attack.
  public var headDeadline = Duration.seconds(10)
  /// Content has to arrive at this many octets per second, after `contentGrace`; slower is 408.
  public var contentOctetsPerSecond = 1024
  /// What is added to the time that `contentOctetsPerSecond` gives, for a slow start.
  public var contentGrace = Duration.seconds(10)
  /// Content of which no octet comes for this long is 408, however much has come before.
  public var contentStall = Duration.seconds(30)
  /// A connection without a request is closed after this. Longer than a minute, because proxies keep
  /// theirs for a minute and must be the ones to close.
  public var idleTimeout = Duration.seconds(75)
  /// A peer that takes no octet of its answer for this long is closed.
  public var writeStall = Duration.seconds(30)
  /// Octets that are held for peers, over all connections: answers that they do not take, content that is
  /// not complete, requests behind one that is being answered. Beyond it the peer that holds most is
  /// closed. Bounds the memory whatever clients do.
  public var heldOctets = 96 * 1024 * 1024
  /// A handler that promised an answer for later has this long; then the answer is 503.
  public var answerDeadline = Duration.seconds(60)
  /// After the last answer the peer's octets are read and dropped for this long, so that the close
  /// does not destroy the answer (RFC 9112 §9.6). A peer that has its answer and does not close holds a
  /// descriptor for this long, which counts when there are none left.
  public var lingerTimeout = Duration.seconds(1)
  /// Requests on one connection; the last answer says `Connection: close`, so that long connections
  /// spread over the event loops again.
  public var requestsPerConnection = 1_000_000
  /// Octets of events waiting for one reader; a slower one is closed.
  public var eventQueueOctets = 256 * 1024
  /// A comment is sent on a silent event stream this often, so that no proxy cuts it.
  public var eventKeepAlive = Duration.seconds(15)
  /// Connections with an event stream at a time; one more gets 503.
  public var eventStreams = 1024

  public init() {}
}
