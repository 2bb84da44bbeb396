// A server on a port of the kernel's choice, for the time of one test.

import Dispatch

@testable import HTTP

struct RunningServer {
  let server: Server
  let handler: TestHandler
  let address: BoundAddress

  init(
    endpoint: ServerConfiguration.Endpoint = .host("127.0.0.1", port: 0), loops: Int = 2,
    calls: SocketCalls = .kernel, _ change: (inout Limits) -> Void = { _ in }
  ) throws {
    var limits = Limits()
    change(&limits)
    handler = TestHandler()
    server = Server(
      configuration: ServerConfiguration(endpoints: [endpoint], eventLoops: loops, limits: limits),
      handler: handler, calls: calls)
    address = try server.start()[0]
  }

  /// What the server answers to these octets until it closes; the client sends no more.
  func exchange(_ text: String) throws -> String {
    var client = try TestClient(address)
    defer { client.close() }
    try client.send(text)
    client.finishSending()
    return try client.receive()
  }

  func stop() {
    let stopped = DispatchSemaphore(value: 0)
    server.stop { stopped.signal() }
    stopped.wait()
  }

  /// Waits until the condition holds; a test that waits in vain fails by what it expects afterwards.
  static func wait(until condition: () -> Bool) {
    for _ in 0..<1000 where !condition() {
      _ = DispatchSemaphore(value: 0).wait(timeout: .now() + .milliseconds(5))
    }
  }
}
