import Dispatch
import Testing

@testable import HTTP

private let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite("Draining and stopping")
struct DrainingTests {
  /// Drains, and says when it is over and how many connections were cut.
  private func drain(_ running: RunningServer, lameDuck: Duration, deadline: Duration)
    -> (over: DispatchSemaphore, cut: Locked<Int?>)
  {
    let over = DispatchSemaphore(value: 0)
    let cut = Locked<Int?>(nil)
    running.server.drain(lameDuck: lameDuck, deadline: deadline) { count in
      cut.withLock { $0 = count }
      over.signal()
    }
    return (over, cut)
  }

  @Test("while the duck is lame, connections are accepted and every answer says close")
  func lameDuck() throws {
    let running = try RunningServer()
    defer { running.stop() }
    _ = drain(running, lameDuck: .seconds(600), deadline: .seconds(600))
    RunningServer.wait { (try? running.exchange(get).contains("Connection: close")) == true }
    #expect(try running.exchange(get).contains("Connection: close"))
  }

  @Test("afterwards nobody is accepted")
  func afterwards() throws {
    let running = try RunningServer()
    let (over, cut) = drain(running, lameDuck: .zero, deadline: .seconds(600))
    over.wait()
    #expect(cut.withLock { $0 } == 0)
    #expect(throws: SystemError.self) { try running.exchange(get) }
  }

  @Test("idle connections are closed, requests that have begun are answered")
  func begunRequests() throws {
    let running = try RunningServer()
    var idle = try TestClient(running.address)
    var begun = try TestClient(running.address)
    try begun.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.promises.withLock { !$0.isEmpty } }
    let (over, cut) = drain(running, lameDuck: .zero, deadline: .seconds(600))
    #expect(try idle.receive().isEmpty)
    running.handler.promises.withLock { $0.first }?(Response(201))
    #expect(try begun.receive().contains("Connection: close"))
    begun.close()
    over.wait()
    #expect(cut.withLock { $0 } == 0)
    idle.close()
  }

  @Test("a connection ends behind an answer whose head could not say so")
  func begunAnswer() throws {
    let running = try RunningServer()
    var idle = try TestClient(running.address)
    var reading = try TestClient(running.address)
    try reading.send("GET /huge HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.requests.withLock { $0 == 1 } }
    let (over, cut) = drain(running, lameDuck: .zero, deadline: .seconds(600))
    #expect(try idle.receive().isEmpty)
    let answer = try reading.receive()
    #expect(!answer.contains("Connection: close"))
    #expect(answer.utf8.count > 30_000_000)
    reading.close()
    over.wait()
    #expect(cut.withLock { $0 } == 0)
    idle.close()
  }

  @Test("event streams are ended properly")
  func eventStreams() throws {
    let running = try RunningServer()
    var client = try TestClient(running.address)
    try client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.sinks.withLock { !$0.isEmpty } }
    let (over, _) = drain(running, lameDuck: .zero, deadline: .seconds(600))
    #expect(try client.receive().hasSuffix("\r\n\r\n0\r\n\r\n"))
    client.close()
    over.wait()
    #expect(running.handler.endedSubscriptions.withLock { $0 } == 1)
  }

  @Test("what is not finished by the deadline is cut and counted")
  func deadline() throws {
    let running = try RunningServer()
    let client = try TestClient(running.address)
    try client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
    RunningServer.wait { running.handler.promises.withLock { !$0.isEmpty } }
    let (over, cut) = drain(running, lameDuck: .zero, deadline: .milliseconds(50))
    over.wait()
    #expect(cut.withLock { $0 } == 1)
    #expect(running.server.figures.connections == 0)
    client.close()
  }
}
