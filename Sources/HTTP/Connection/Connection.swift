// One connection of an event loop: its socket, its place in the protocol, and what it is sending.

/// Owned by its event loop. An idle connection holds no buffer.
final class Connection {
  let socket: Socket
  /// The address of the peer without its port.
  let peer: String
  /// Descriptor and a number of its own; a report or a promise that comes late does not fit any more.
  let tag: UInt64
  var state: ConnectionState
  /// What the loop asked to hear of.
  var interest = Connection.arrival

  /// Between requests: that octets, or the end, have come. Said once each time, because the loop takes
  /// all there is, and asking the kernel again whether there is more costs 2 % of a request.
  static let arrival: Readiness = [.readable, .ended, .once]
  /// The answer that could not be written or made at once.
  var transfer: Transfer?
  /// Octets behind the current request, received before its answer was written.
  var surplus: [UInt8] = []

  init(socket: Socket, peer: String, tag: UInt64, state: ConnectionState) {
    self.socket = socket
    self.peer = peer
    self.tag = tag
    self.state = state
  }

  /// Octets of memory that the loop has counted for this connection; see `holding`.
  var heldOctets = 0
  /// Octets that are kept for the peer: what it does not take, and what it has sent and is not served yet.
  var holding: Int { (transfer?.output.size ?? 0) + surplus.count + state.heldOctets }

  var isClosed = false
  /// Whether no request has come and no answer is under way.
  var isIdle: Bool { !isClosed && state.isIdle && transfer == nil && surplus.isEmpty }

  var isStreamingEvents: Bool {
    if case .events = transfer?.source { true } else { false }
  }

  /// Whether octets of the peer are wanted now. While an answer is due they stay in the kernel, so a
  /// peer that does not read cannot make the server hold more.
  var wantsOctets: Bool {
    guard transfer == nil else { return isStreamingEvents }
    return surplus.isEmpty && !state.isAnswering
  }
}

/// An answer on its way.
final class Transfer {
  /// Where more of the content comes from when `output` has been sent.
  enum Source {
    case none
    case promise
    case pieces(any ContentPieces, isChunked: Bool)
    case events(EventStream, isChunked: Bool)
  }

  var output: PendingOutput
  var source: Source
  /// The exchanges whose answers are in `output`, and the one that is streamed.
  var exchanges: [OpenExchange]
  /// What becomes of the connection afterwards.
  var end: ConnectionEnd?
  /// The request behind these answers, whose own comes later.
  var next: (promise: Promise, exchange: OpenExchange)?

  /// Calls what it is given with the answer, once.
  typealias Promise = @Sendable (@escaping @Sendable (Response) -> Void) -> Void

  init(output: PendingOutput, source: Source, exchanges: [OpenExchange]) {
    self.output = output
    self.source = source
    self.exchanges = exchanges
  }
}

/// An exchange whose answer is not with the kernel yet.
struct OpenExchange {
  var record: ExchangeRecord
  var started: Nanoseconds
  /// The request's Origin field, where the exchange may still be refused.
  var origin: String?

  init(method: String, target: RequestTarget, _ connection: Connection) {
    record = ExchangeRecord(
      method: method, target: target, status: 500, note: ExchangeNote(), octets: 0, nanoseconds: 0,
      peer: connection.peer)
    started = connection.state.started
  }

  /// An exchange like an earlier one, on `connection`.
  init(_ earlier: ExchangeRecord, _ connection: Connection) {
    record = earlier
    record.peer = connection.peer
    started = connection.state.started
  }
}
