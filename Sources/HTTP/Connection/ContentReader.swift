// Collects the content of one request (RFC 9112 §6), in either framing, up to a limit.

struct ContentReader {
  /// The request, with as much of its content as has come.
  private(set) var request: Request
  let limit: Int
  let started: Nanoseconds
  private let framing: MessageFraming
  private var decoder: ChunkedDecoder?

  init(head: RequestHead, limit: Int, started: Nanoseconds) {
    request = head.request
    framing = head.framing
    self.limit = limit
    self.started = started
    decoder = framing == .chunked ? ChunkedDecoder() : nil
  }

  var isComplete: Bool {
    switch framing {
    case .length(let length): request.content.count == length
    case .chunked: decoder?.isDone ?? true
    }
  }

  /// Reads from `input[position..<end]` up to the end of the content. Memory grows with what has
  /// come, never with what was announced.
  mutating func read(_ input: [UInt8], _ position: inout Int, upTo end: Int, limits: Limits)
    throws(RequestError)
  {
    switch framing {
    case .length(let length):
      let count = min(length - request.content.count, end - position)
      request.content.append(contentsOf: input[position..<(position + count)])
      position += count
    case .chunked:
      try decoder?.decode(
        input, &position, upTo: end, into: &request.content, contentLimit: limit, limits: limits)
    }
  }
}
