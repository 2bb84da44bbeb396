import Foundation
import Testing

@testable import HTTP
@testable import hearsay

@Suite("Sockets from a service manager (sd_listen_fds(3))")
struct SocketActivationTests {
  private func sockets(_ environment: [String: String]) throws -> InheritedSockets {
    try InheritedSockets(environment: environment, process: 7)
  }

  @Test("are those behind the standard streams, and the ones named admin are the admin port")
  func names() throws {
    let sockets = try sockets(
      ["LISTEN_PID": "7", "LISTEN_FDS": "3", "LISTEN_FDNAMES": "http:admin"])
    #expect(sockets.open == [.inherited(3), .inherited(5)])
    #expect(sockets.admin == [.inherited(4)])
  }

  @Test(
    "are none when they are meant for another process, or there are none",
    arguments: [
      [:], ["LISTEN_FDS": "1"], ["LISTEN_PID": "8", "LISTEN_FDS": "1"], ["LISTEN_PID": "7"],
      ["LISTEN_PID": "7", "LISTEN_FDS": "0"], ["LISTEN_PID": "8", "LISTEN_FDS": "x"],
    ])
  func none(environment: [String: String]) throws {
    let sockets = try sockets(environment)
    #expect(sockets.open.isEmpty && sockets.admin.isEmpty)
  }

  @Test("are refused with one line when their number is none", arguments: ["", "-1", "x", "1025"])
  func faulty(count: String) throws {
    let error = #expect(throws: Failure.self) {
      try sockets(["LISTEN_PID": "7", "LISTEN_FDS": count])
    }
    #expect(
      error?.message == "LISTEN_FDS: must be a whole number from 0 to 1024, not “\(count)”")
    #expect(error?.status == .configuration)
  }

  /// Starts the program as a service manager does: what is standard input here is descriptor 3 there.
  private static let manager = [
    "/bin/sh", "-c",
    "exec 3<&0 </dev/null; export LISTEN_PID=$$ LISTEN_FDS=1; exec \"$@\"", "sh",
  ]

  @Test("are served instead of host and port, and outlive the process that served them")
  func served() throws {
    let folder = try TemporaryFolder()
    try folder.write("reports/a.txt", "The mayor said it rained.")
    let address = try #require(try SocketAddress.resolve(host: "127.0.0.1", port: 0).first)
    let socket = try Socket.listening(on: address, isShared: false)
    defer { socket.close() }
    let port = try socket.boundAddress().port
    for _ in 1...2 {
      let server = try RunningServer(
        ["--corpus", "reports"], folder: folder,
        input: FileHandle(fileDescriptor: socket.descriptor), launcher: Self.manager)
      #expect(server.port == "\(port)")
      #expect(try server.get("/claims").status == 200)
      #expect(server.stop() == 0)
    }
  }

  @Test("are refused with one line when they do not listen") func notListening() throws {
    let folder = try TemporaryFolder()
    try folder.write("reports/a.txt", "The mayor said it rained.")
    let error = #expect(throws: TestFailure.self) {
      try RunningServer(["--corpus", "reports"], folder: folder, launcher: Self.manager)
    }
    #expect(
      error?.reason == """
        no server: hearsay: LISTEN_FDS: descriptor 3 is no stream socket that listens; a socket unit needs \
        ListenStream= and Accept=no

        """)
  }
}
