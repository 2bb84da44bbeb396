// Collects the content of one request (RFC 9112 §6), in either framing, up to a limit.

struct ContentReader {
  let head: RequestHead
  let limit: Int
  let started: Nanoseconds
  private(set) var content: [UInt8] = []
  private var decoder: ChunkedDecoder?

  init(head: RequestHead, limit: Int, started: Nanoseconds) {
    self.head = head
    self.limit = limit
    self.started = started
    decoder = head.framing == .chunked ? ChunkedDecoder() : nil
  }

  var isComplete: Bool {
    switch head.framing {
    case .length(let length): content.count == length
    case .chunked: decoder?.isDone ?? true
    }
  }

  /// Reads from `input[position..<end]` up to the end of the content. Memory grows with what has
  /// come, never with what was announced.
  mutating func read(_ input: [UInt8], _ position: inout Int, upTo end: Int, limits: Limits)
    throws(RequestError)
  {
    switch head.framing {
    case .length(let length):
      let count = min(length - content.count, end - position)
      content.append(contentsOf: input[position..<(position + count)])
      position += count
    case .chunked:
      try decoder?.decode(
        input, &position, upTo: end, into: &content, contentLimit: limit, limits: limits)
    }
  }
}
