import Dispatch
import Testing

@testable import HTTP

private func get(_ path: String) -> String { "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n" }

@Suite("The turns of connections that share an event loop")
struct TurnTests {
  /// What one connection has pipelined, long work that waits for the gate to open.
  private let pipeline = get("/gate") + String(repeating: get("/slow"), count: 50)

  /// Sends the pipeline and waits until its first request holds the loop up.
  private func begin(_ client: TestClient, _ running: RunningServer) throws {
    let before = running.handler.requests.withLock { $0 }
    try client.send(pipeline)
    RunningServer.wait { running.handler.requests.withLock { $0 } > before }
  }

  private func finished(_ running: RunningServer) -> [String] {
    running.handler.records.withLock { $0.map(\.target.path) }
  }

  @Test("a pipeline lets others pass, is answered to its end, and its connection goes on")
  func onePipeline() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    var long = try TestClient(running.address)
    var short = try TestClient(running.address)
    defer {
      long.close()
      short.close()
    }
    try begin(long, running)
    try short.send(get("/short"))
    running.handler.gate.signal()
    #expect(try short.receive { $0.hasSuffix("/short") }.statuses == ["200"])
    #expect(try long.receive { $0.statuses.count == 51 }.statuses.count == 51)
    RunningServer.wait { finished(running).count == 52 }
    // Behind the gate and the few slices that it takes to be accepted and heard.
    #expect(try #require(finished(running).firstIndex(of: "/short")) < 10)
    try long.send(get("/more"))
    #expect(try long.receive { $0.hasSuffix("/more") }.statuses == ["200"])
  }

  @Test("pipelines of several connections are served in turn")
  func severalPipelines() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    var first = try TestClient(running.address)
    var second = try TestClient(running.address)
    defer {
      first.close()
      second.close()
    }
    try begin(first, running)
    try second.send(
      String(repeating: get("/other"), count: 3) + String(repeating: get("/slow"), count: 9))
    running.handler.gate.signal()
    #expect(try first.receive { $0.statuses.count == 51 }.statuses.count == 51)
    #expect(try second.receive { $0.statuses.count == 12 }.statuses.count == 12)
    RunningServer.wait { finished(running).count == 63 }
    #expect(try #require(finished(running).lastIndex(of: "/other")) < 12)
    #expect(try #require(finished(running).lastIndex(of: "/gate")) == 0)
  }

  @Test("promises are kept beside a pipeline")
  func promises() throws {
    let running = try RunningServer(loops: 1)
    defer { running.stop() }
    var long = try TestClient(running.address)
    var patient = try TestClient(running.address)
    defer {
      long.close()
      patient.close()
    }
    try patient.send(get("/later"))
    RunningServer.wait { running.handler.promises.withLock { !$0.isEmpty } }
    try begin(long, running)
    running.handler.promises.withLock { $0.first }?(Response(201))
    running.handler.gate.signal()
    #expect(try patient.receive { $0.hasSuffix("\r\n\r\n") }.statuses == ["201"])
    #expect(try long.receive { $0.statuses.count == 51 }.statuses.count == 51)
    RunningServer.wait { finished(running).count == 52 }
    #expect(try #require(finished(running).firstIndex(of: "/later")) < 20)
  }
}
