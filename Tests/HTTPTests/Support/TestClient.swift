// A client that says exactly what a test wants it to say, over a real socket.

import Testing

@testable import HTTP

struct TestClient {
  private let socket: Socket
  private var epoll: EpollSet
  private var buffer = [UInt8](repeating: 0, count: 65536)

  init(_ address: BoundAddress) throws {
    let target: SocketAddress? =
      switch address {
      case .address(let host, let port): try SocketAddress.resolve(host: host, port: port).first
      case .path(let path): SocketAddress(path: path)
      }
    socket = try Socket.connected(to: try #require(target))
    epoll = try EpollSet(batch: 1)
    try epoll.add(socket, .readable, tag: 0)
  }

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ octets: [UInt8]) throws {
    var offset = 0
    while offset < octets.count {
      offset += try SocketCalls.kernel.send(socket, octets, offset, [])
    }
  }

  func finishSending() { socket.finishSending() }

  /// Receives until what came fulfils the condition, the peer ends or `patience` has passed.
  mutating func receive(
    patience: CInt = 10_000, until isEnough: (String) -> Bool = { _ in false }
  ) throws -> String {
    var octets: [UInt8] = []
    while !isEnough(String(decoding: octets, as: UTF8.self)) {
      guard try epoll.wait(milliseconds: patience) > 0 else { return "no end" }
      do {
        let count = try SocketCalls.kernel.receive(socket, &buffer)
        if count == 0 { break }
        octets += buffer[..<count]
      } catch {
        return String(decoding: octets, as: UTF8.self) + " reset"
      }
    }
    return String(decoding: octets, as: UTF8.self)
  }

  /// How many octets come until there are `enough`, the peer ends or nothing comes for long.
  mutating func count(upTo enough: Int) throws -> Int {
    var count = 0
    while count < enough, try epoll.wait(milliseconds: 10_000) > 0,
      let more = try? SocketCalls.kernel.receive(socket, &buffer), more > 0
    {
      count += more
    }
    return count
  }

  /// Whether nothing comes for a while.
  mutating func isSilent() throws -> Bool { try epoll.wait(milliseconds: 50) == 0 }

  func close() {
    socket.close()
    EpollSet.close(epoll.descriptor)
  }
}

extension String {
  /// The status codes of the answers in this text.
  var statuses: [String] {
    matches(of: /HTTP\/1\.1 ([0-9]{3})[ ]/).map { String($0.1) }
  }

  /// What follows the first head.
  var content: String {
    guard let end = firstRange(of: "\r\n\r\n") else { return "" }
    return String(self[end.upperBound...])
  }
}
