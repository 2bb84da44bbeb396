import Dispatch
import Foundation
import HTTP
import Testing

@testable import hearsay

/// Nothing that was acknowledged is lost, nothing half-written is served.
///
/// `KILLS=1000 swift test --filter Durability` is the long form.
@Suite("Durability of writes (API.md §11)")
struct DurabilityTests {
  private let folder: TemporaryFolder
  private static let fields = [
    "Authorization": "Bearer secret", "Content-Type": "application/json",
  ]

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("data/.keep", "")
  }

  private func serve(_ limit: [String] = []) throws -> RunningServer {
    try RunningServer(
      ["--data", "data", "--token", "secret", "--log-level", "error"], folder: folder,
      launcher: limit)
  }

  private static func put(_ server: RunningServer, _ id: String, _ text: String) throws -> Int {
    let content = try JSONSerialization.data(withJSONObject: ["text": text])
    return try server.send(
      "PUT", "/articles/\(id)", fields: fields, content: String(decoding: content, as: UTF8.self)
    ).status
  }

  private func texts(_ server: RunningServer) throws -> [String: String] {
    let list = try server.get("/articles?include=text&fields=id,text&limit=1000").list("data")
    return Dictionary(
      uniqueKeysWithValues: list.compactMap { article in
        guard let id = article["id"] as? String, let text = article["text"] as? String else {
          return nil
        }
        return (id, text)
      })
  }

  /// What one writer knows: what the server has acknowledged, and the one change it may or may not have
  /// made.
  private struct Ledger: Sendable {
    var acknowledged: [String: String] = [:]
    var doubtful: (id: String, text: String?)?

    /// Whether what is there agrees with what is known.
    func agrees(with texts: [String: String], writer: Int) -> Bool {
      (0..<4).allSatisfy { number in
        let id = "w\(writer)-\(number)"
        if texts[id] == acknowledged[id] { return true }
        guard let doubtful, doubtful.id == id else { return false }
        return texts[id] == doubtful.text
      }
    }
  }

  @Test("holds when the process is killed at any moment", .timeLimit(.minutes(60)))
  func kills() throws {
    let kills = Int(ProcessInfo.processInfo.environment["KILLS"] ?? "") ?? 8
    let ledgers = Locked([Ledger](repeating: Ledger(), count: 3))
    var acknowledgements = 0
    for round in 0..<kills {
      let server = try serve()
      let texts = try texts(server)
      ledgers.withLock { ledgers in
        for writer in ledgers.indices {
          #expect(ledgers[writer].agrees(with: texts, writer: writer), "round \(round)")
          ledgers[writer].acknowledged = texts.filter { $0.key.hasPrefix("w\(writer)-") }
          ledgers[writer].doubtful = nil
        }
      }
      acknowledgements += try writeUntilKilled(server, ledgers, round: round)
    }
    #expect(acknowledgements > 0)
  }

  /// Three writers write as fast as they are answered, until the process is killed under them.
  private func writeUntilKilled(
    _ server: RunningServer, _ ledgers: Locked<[Ledger]>, round: Int
  ) throws -> Int {
    let count = Locked(0)
    let process = server.process.processIdentifier
    let port = server.port
    let target = Int.random(in: 0..<10)
    Thread.detachNewThread {
      // Some acknowledgements, then any moment of what comes next.
      for _ in 0..<5000 where count.withLock({ $0 }) < target { usleep(1000) }
      usleep(UInt32.random(in: 0..<20_000))
      Glibc.kill(process, SIGKILL)
    }
    DispatchQueue.concurrentPerform(iterations: 3) { worker in
      for number in 0... {
        let id = "w\(worker)-\(Int.random(in: 0..<4))"
        let text =
          Int.random(in: 0..<4) == 0
          ? nil
          : "Round \(round), write \(number) of \(worker): the mayor said it rained. "
            + String(repeating: "x", count: Int.random(in: 0..<20_000))
        ledgers.withLock { $0[worker].doubtful = (id, text) }
        guard let status = try? Self.change(id, to: text, port: port) else { return }
        guard [200, 201, 204, 404].contains(status) else { return }
        ledgers.withLock { ledgers in
          ledgers[worker].acknowledged[id] = text
          ledgers[worker].doubtful = nil
        }
        count.withLock { $0 += 1 }
      }
    }
    server.process.waitUntilExit()
    return count.withLock { $0 }
  }

  private static func change(_ id: String, to text: String?, port: String) throws -> Int {
    guard let text else {
      return try RunningServer.send("DELETE", "/articles/\(id)", port: port, fields: fields).status
    }
    let content = try JSONSerialization.data(withJSONObject: ["text": text])
    return try RunningServer.send(
      "PUT", "/articles/\(id)", port: port, fields: fields,
      content: String(decoding: content, as: UTF8.self)
    ).status
  }

  @Test("holds when the disk is full: the write is refused, the rest is served, now and later")
  func fullDisk() throws {
    var kept: [String: String] = [:]
    do {
      // A file may have 64 blocks of 512 octets.
      let server = try serve(["/bin/sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"])
      var refusals = 0
      for number in 0..<20 {
        let text = "The mayor said it rained. " + String(repeating: "x", count: 3000)
        switch try Self.put(server, "r\(number)", text) {
        case 201: kept["r\(number)"] = text
        case 500...599: refusals += 1
        case let status: Issue.record("status \(status)")
        }
      }
      #expect(kept.count >= 8 && refusals >= 8)
      #expect(try Self.put(server, "small", "The mayor said no.") == 201)
      kept["small"] = "The mayor said no."
      #expect(try texts(server) == kept)
      #expect(try eventually { server.log.contains("a write could not be kept") })
      server.kill(SIGKILL)
    }
    #expect(try texts(serve()) == kept)
  }

  @Test("refuses to start when writes are on and cannot be kept") func readOnlyFolder() throws {
    let result = try Program.run(
      ["serve", "--port", "0", "--data", "/proc", "--token", "secret"], folder: folder.path)
    #expect(result.status == 78)
    #expect(result.error.hasPrefix("hearsay: /proc/journal: cannot keep writes: "))
  }

  @Test("keeps a second process away from the folder") func oneWriter() throws {
    let server = try serve()
    let result = try Program.run(
      ["serve", "--port", "0", "--data", "data", "--token", "x"], folder: folder.path)
    #expect(result.status == 69)
    #expect(result.error.hasPrefix("hearsay: data: is in use by another hearsay"))
    #expect(try server.get("/healthz").status == 200)
  }

  @Test("serves what is whole in a journal damaged by hand, and names the line") func damage()
    throws
  {
    do {
      let server = try serve()
      for id in ["a", "b", "c"] { _ = try Self.put(server, id, "The mayor of \(id) said no.") }
      #expect(server.stop() == 0)
    }
    let path = folder.path + "/data/journal"
    let journal = try String(contentsOfFile: path, encoding: .utf8)
    try folder.write(
      "data/journal", journal.replacingOccurrences(of: "mayor of b", with: "mayor of B"))
    let server = try serve()
    #expect(try texts(server).keys.sorted() == ["a", "c"])
    #expect(try eventually { server.log.contains("data/journal:3: skipped: the line is corrupt") })
  }

  @Test("writes a batch with one synchronisation, and gives all of it back") func batch() throws {
    let lines = (0..<500).map { #"{"id": "n\#($0)", "text": "The mayor of town \#($0) said no."}"# }
    do {
      let server = try serve()
      let answer = try server.send(
        "POST", "/articles",
        fields: ["Authorization": "Bearer secret", "Content-Type": "application/x-ndjson"],
        content: lines.joined(separator: "\n") + "\n")
      #expect(answer.status < 300)
      server.kill(SIGKILL)
    }
    #expect(try texts(serve()).count == 500)
  }
}
