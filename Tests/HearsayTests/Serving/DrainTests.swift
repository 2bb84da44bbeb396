import Foundation
import Testing

@testable import hearsay

/// What balancers need of a server that ends (API.md §14).
@Suite("Draining")
struct DrainTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("reports/a.txt", "The mayor said it rained.")
  }

  private func serve(lameDuckSeconds: Int) throws -> RunningServer {
    try folder.write(
      "config.json",
      #"{"corpus": ["reports"], "limits": {"lameDuckSeconds": \#(lameDuckSeconds)}}"#)
    return try RunningServer([], folder: folder)
  }

  /// Sends a request on a connection that stays open, and returns what has come by then.
  private func ask(_ connection: borrowing FileDescriptor, _ target: String) throws -> String {
    try connection.write("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
    var text = ""
    while !text.contains("\r\n\r\n") {
      let piece = try connection.read(65_536)
      if piece.isEmpty { break }
      text += String(decoding: piece, as: UTF8.self)
    }
    return text
  }

  @Test("says so at once, answers on with Connection: close, and ends with status 0")
  func lameDuck() throws {
    let server = try serve(lameDuckSeconds: 5)
    let kept = try Connection.open(host: "127.0.0.1", port: server.port, seconds: 5)
    #expect(try !ask(kept, "/claims").contains("Connection: close"))
    server.kill(SIGTERM)
    #expect(try eventually { try server.get("/readyz").status == 503 })
    #expect(try server.get("/readyz").object["status"] as? String == "draining")
    #expect(try server.get("/claims").status == 200)
    #expect(try server.get("/healthz").status == 200)
    // The loop of this connection may learn of the end after the loop that answered /readyz.
    #expect(try eventually { try ask(kept, "/claims").contains("Connection: close") })
    server.process.waitUntilExit()
    #expect(server.process.terminationStatus == 0)
    #expect(server.log.contains(#""message":"stopped""#))
  }

  @Test("ends at the second signal, whatever is open") func twice() throws {
    let server = try serve(lameDuckSeconds: 600)
    server.kill(SIGINT)
    #expect(try eventually { try server.get("/readyz").status == 503 })
    server.kill(SIGINT)
    server.process.waitUntilExit()
    #expect(server.process.terminationStatus == 0)
  }

  @Test("takes leave of event streams") func events() throws {
    let server = try serve(lameDuckSeconds: 1)
    let stream = try Connection.open(host: "127.0.0.1", port: server.port, seconds: 5)
    var text = try ask(stream, "/events")
    server.kill(SIGTERM)
    while true {
      let piece = try stream.read(65_536)
      if piece.isEmpty { break }
      text += String(decoding: piece, as: UTF8.self)
    }
    #expect(text.contains("event: bye"))
  }

  @Test("tells readers of /events what a write has changed") func changes() throws {
    let server = try serve(lameDuckSeconds: 0)
    let stream = try Connection.open(host: "127.0.0.1", port: server.port, seconds: 5)
    var text = try ask(stream, "/events")
    try folder.write("reports/b.txt", "The mayor of Lom said the dam would hold.")
    while !text.contains("article.added") {
      let piece = try stream.read(65_536)
      if piece.isEmpty { break }
      text += String(decoding: piece, as: UTF8.self)
    }
    #expect(text.contains("article.added"), "\(text)")
  }
}
