import Foundation
import Testing

@testable import hearsay

@Suite("hearsay extract")
struct ExtractTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ result: ProgramResult) throws -> [[String: Any]] {
    try result.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func record(_ id: String, _ text: String) throws -> String {
    let octets = try JSONSerialization.data(withJSONObject: ["id": id, "text": text])
    return String(decoding: octets, as: UTF8.self)
  }

  @Test("answers each JSON line with one line, in order, with an empty environment")
  func filter() throws {
    let records = try (1...300).map { number in
      try record("r\(number)", "The minister said on Monday that bridge \(number) was closed.")
    }
    let input = records.joined(separator: "\n") + "\n"
    let result = try Program.run(["extract", "-"], input: Array(input.utf8), folder: folder.path)
    #expect(result.status == 0)
    #expect(result.error.isEmpty)
    let articles = try lines(result)
    #expect(articles.map { $0["id"] as? String } == (1...300).map { "r\($0)" })
    let claims = try #require(articles[41]["claims"] as? [String: Any])
    let claim = try #require((claims["data"] as? [[String: Any]])?.first)
    #expect((claim["text"] as? String)?.contains("bridge 42 was closed") == true)
    #expect(claim["spans"] != nil)
    #expect(
      articles[41]["text"] as? String == "The minister said on Monday that bridge 42 was closed.")
  }

  @Test("gives the same answer for a line whatever lines stand before it") func stateless() throws {
    let first = try record("a", "Ana Petrova, the mayor of Lom, said the dam would hold.")
    let second = try record("b", "She said it was old.")
    let alone = try Program.run(["extract", "-"], input: Array(second.utf8), folder: folder.path)
    let both = try Program.run(
      ["extract", "-"], input: Array("\(first)\n\(second)\n".utf8), folder: folder.path)
    #expect(both.output.hasSuffix("\n" + alone.output))
  }

  @Test("turns a bad record into an error line and goes on") func badRecords() throws {
    let input = """
      nonsense
      {"id": "no-text"}

      {"id": 7, "text": "x"}
      \(try record("good", "The spokesman said no."))
      {"id": "empty", "text": " "}
      """
    let result = try Program.run(
      ["extract", "-"], input: Array(input.utf8) + [0x0A, 0xFF, 0x0A], folder: folder.path)
    #expect(result.status == 0)
    let answers = try lines(result)
    #expect(answers.map { $0["line"] as? Int } == [1, 2, 4, nil, 6, 7])
    #expect(
      answers.map { $0["error"] as? String } == [
        "not JSON: line 1, column 1: expected a value", "“text” is missing",
        "“id” must be a string", nil, "“text” is empty", "not UTF-8",
      ])
    #expect(answers[1]["id"] as? String == "no-text")
    #expect(answers[0]["id"] is NSNull)
    #expect(answers[3]["id"] as? String == "good")
  }

  @Test("answers a line before the next one comes", .timeLimit(.minutes(10))) func dialogue() throws
  {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["extract", "-"]
    process.environment = [:]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    for id in ["one", "two"] {
      let line = try record(id, "The guard said nothing.") + "\n"
      try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
      let answer = output.fileHandleForReading.availableData
      #expect(String(decoding: answer, as: UTF8.self).hasPrefix("{\"id\":\"\(id)\""))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("reads folders, text files and files of JSON lines, in the order given") func paths() throws
  {
    try folder.write("c.txt", "The guard said nothing.")
    try folder.write("d/b.txt", "The guard said nothing.")
    try folder.write("d/a.txt", "The guard said nothing.")
    try folder.write("d/bad.txt", "")
    try folder.write("e.ndjson", try record("e", "The guard said nothing."))
    let result = try Program.run(["extract", "e.ndjson", "d", "c.txt"], folder: folder.path)
    #expect(result.status == 0)
    #expect(try lines(result).map { $0["id"] as? String } == ["e", "a", "b", "c"])
    #expect(result.error == "d/bad.txt: skipped: no text\n")
  }

  @Test("says why a claim was made when asked to") func explain() throws {
    try folder.write("a.txt", "The guard said the gate was shut.")
    let plain = try Program.run(["extract", "a.txt"], folder: folder.path).output
    let explained = try Program.run(["extract", "--explain", "a.txt"], folder: folder.path).output
    #expect(!plain.contains("\"explain\""))
    #expect(explained.contains("\"explain\""))
  }
}
