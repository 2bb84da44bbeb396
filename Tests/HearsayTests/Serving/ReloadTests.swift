import Foundation
import Testing

@testable import hearsay

@Suite("A corpus that changes while it is served", .timeLimit(.minutes(10)))
struct ReloadTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("reports/a.txt", "The mayor of Lom said the dam would hold.")
  }

  private func ids(_ server: RunningServer) throws -> [String] {
    try server.get("/articles").list("data").compactMap { $0["id"] as? String }
  }

  @Test("shows files that are added, replaced and removed") func watching() throws {
    let server = try RunningServer(["--corpus", "reports"], folder: folder)
    let before = try server.get("/articles")["ETag"]
    try folder.write("reports/b.txt", "The mayor of Vidin said nothing.")
    #expect(try eventually { try ids(server) == ["a", "b"] })
    #expect(try server.get("/articles")["ETag"] != before)
    try folder.write("reports/a.txt", "The mayor of Lom said the dam had burst.")
    #expect(try eventually { try server.get("/claims?article=a").content.contains("had burst") })
    try FileManager.default.removeItem(atPath: folder.path + "/reports/b.txt")
    #expect(try eventually { try ids(server) == ["a"] })
    #expect(try server.get("/articles/b").status == 410)
  }

  @Test("reads no half of a file, and loses no report whose file is being written") func halves()
    throws
  {
    let server = try RunningServer(["--corpus", "reports"], folder: folder)
    for name in ["a", "b"] {
      try folder.write("reports/\(name).txt", "")
    }
    let handles = try ["a", "b"].map { name in
      try #require(FileHandle(forWritingAtPath: "\(folder.path)/reports/\(name).txt"))
    }
    for handle in handles { try handle.write(contentsOf: Data("The mayor of Lom ".utf8)) }
    try folder.write("reports/c.txt", "The mayor of Vidin said nothing.")
    #expect(try eventually { try ids(server).contains("c") })
    #expect(!(try ids(server).contains("b")))
    for handle in handles {
      try handle.write(contentsOf: Data("said it rained.".utf8))
      try handle.close()
    }
    #expect(try eventually { try ids(server) == ["a", "b", "c"] })
    let text = try server.get("/articles/a?format=text").content
    #expect(text == "The mayor of Lom said it rained.")
  }

  @Test("is read again on SIGHUP, with the actors of the configuration") func hangUp() throws {
    try folder.write("config.json", #"{"corpus": ["reports"]}"#)
    let server = try RunningServer([], folder: folder)
    try folder.write("more/b.txt", "The Vidin Herald said the bridge was shut.")
    try folder.write(
      "config.json",
      """
      {"corpus": ["reports", "more"],
       "actors": [{"name": "Danube Press", "type": "media", "aliases": ["the Vidin Herald"]}]}
      """)
    server.kill(SIGHUP)
    #expect(try eventually { try ids(server) == ["a", "b"] })
    #expect(try eventually { try server.get("/actors/Danube-Press").status == 200 })
  }

  @Test("stays as it is when the new configuration is wrong, and says what is wrong")
  func badConfiguration() throws {
    try folder.write("config.json", #"{"corpus": ["reports"]}"#)
    let server = try RunningServer([], folder: folder)
    try folder.write("config.json", #"{"corpse": ["reports"]}"#)
    server.kill(SIGHUP)
    #expect(try eventually { server.log.contains("corpse: is not known; did you mean “corpus”?") })
    #expect(try ids(server) == ["a"])
  }
}

/// Asks again until the answer is yes, for at most 20 seconds.
func eventually(_ condition: () throws -> Bool) throws -> Bool {
  for _ in 0..<1000 {
    if try condition() { return true }
    usleep(20_000)
  }
  return false
}
