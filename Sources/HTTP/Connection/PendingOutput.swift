// Octets on their way to a peer: those of a buffer, then those of one content that is not copied.

struct PendingOutput {
  private var first: [UInt8]
  private var second: [UInt8]
  private var offset: Int

  /// - Parameter offset: How many octets have been sent already.
  init(_ first: [UInt8] = [], then second: [UInt8] = [], from offset: Int = 0) {
    self.first = first
    self.second = second
    self.offset = offset
  }

  var count: Int { first.count + second.count - offset }
  var isEmpty: Bool { count == 0 }
  /// Octets of memory, whether sent or not.
  var size: Int { first.count + second.count }

  /// Sends once.
  ///
  /// - Returns: Whether everything was taken; if not, the peer has to make room first.
  mutating func send(over socket: Socket, _ calls: SocketCalls) throws(SystemError) -> Bool {
    do {
      offset += try calls.send(socket, first, offset, second)
      if isEmpty { self = PendingOutput() }
      return isEmpty
    } catch {
      if error.wouldBlock { return false }
      throw error
    }
  }

  /// Adds octets with `write`; what was sent is dropped, so the buffer never holds more than is due.
  mutating func extend(_ write: (inout [UInt8]) -> Void) {
    if !second.isEmpty {
      first.append(contentsOf: second)
      second = []
    }
    if offset > 0 {
      first.removeSubrange(..<offset)
      offset = 0
    }
    write(&first)
  }
}
