import Foundation
import Testing

@testable import hearsay

@Suite("The program, run")
struct ProgramTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try Program.run(
      words, input: Array(input.utf8), environment: environment, folder: folder.path)
  }

  @Test("prints help and version on standard output") func help() throws {
    let help = try run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("hearsay extract"))
    #expect(try run(["serve", "--help"]).output.contains("--corpus DIR"))
    #expect(try run(["--version"]).output == "hearsay \(Hearsay.fullVersion)\n")
  }

  @Test(
    "ends with one line on standard error and the status of sysexits.h",
    arguments: [
      ([], 64, "hearsay: a command is missing"),
      (["serv"], 64, "hearsay: there is no command “serv”; did you mean “serve”?"),
      (
        ["serve", "--hots", "x"], 64,
        "hearsay: serve has no option “--hots”; did you mean “--host”?"
      ),
      (["serve"], 78, "hearsay: there is nothing to serve: give --corpus DIR"),
      (["serve", "--corpus", "nowhere"], 66, "hearsay: nowhere: no such folder"),
      (["serve", "--corpus", "."], 65, "hearsay: no readable report in .:"),
      (["serve", "--corpus", ".", "--token", "abc"], 78, "hearsay: a token switches writes on"),
      (
        ["serve", "--corpus", ".", "--host", "no-such-host.invalid"], 78,
        "hearsay: cannot listen on"
      ),
      (["check", "--corpus", "."], 65, "hearsay: no readable report in .:"),
      (["check", "--config", "nowhere.json"], 66, "hearsay: nowhere.json: no such file or folder"),
      (["check", "--url", "ftp://x"], 64, "hearsay: --url: must be like http://127.0.0.1:8080/"),
      (["check", "--url", "http://127.0.0.1:1/"], 69, "hearsay: http://127.0.0.1:1/: Connection"),
      (["extract"], 64, "hearsay: extract needs a folder, a file, or “-”"),
      (["extract", "nowhere"], 66, "hearsay: nowhere: no such file or folder"),
      (["extract", "."], 65, "hearsay: no readable report:"),
    ] as [([String], Int32, String)])
  func failures(words: [String], status: Int32, message: String) throws {
    let result = try run(words)
    #expect(result.status == status)
    #expect(result.error.hasPrefix(message), "\(result.error)")
    #expect(result.error.count { $0 == "\n" } == 1)
    #expect(result.output.isEmpty)
  }

  @Test("takes no file name for a line of its own") func forgedLines() throws {
    try folder.write("a\u{1B}[31m\nhearsay: all is well.txt", " ")
    let result = try run(["check", "--corpus", "."])
    #expect(result.error.contains("a\\u{1b}[31m\\u{a}hearsay: all is well.txt: skipped: no text\n"))
  }

  @Test("checks a corpus and says how many reports can be read") func check() throws {
    try folder.write("reports/a.txt", "The mayor said it rained.")
    try folder.write("reports/b.txt", [0xFF])
    let result = try run(["check", "--corpus", "reports"])
    #expect(result.status == 0)
    #expect(result.error == "reports/b.txt: skipped: not UTF-8\n")
    #expect(
      result.output.hasSuffix(
        "\n1 reports can be read, 1 are skipped, 0 changes are in the journal\n"))
  }

  @Test("shows each setting with its value and where it comes from, and no token") func settings()
    throws
  {
    try folder.write("reports/a.txt", "The mayor said it rained.")
    try folder.write("config.json", #"{"corpus": ["reports"], "limits": {"streams": 3}}"#)
    let result = try run(
      ["check", "--data", ".", "--token", "hush", "--limit", "pageItems=7"],
      environment: ["HEARSAY_LIMIT": "pageItems=8 idleSeconds=9", "HEARSAY_PORT": "1"])
    #expect(result.status == 0)
    let rows = result.output.split(separator: "\n").dropLast()
      .map { $0.split(separator: " ", omittingEmptySubsequences: true).map(String.init) }
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    for row in [
      ["host", "default", "127.0.0.1"], ["port", "environment", "1"],
      ["corpus", "file", "reports"], ["token", "option", "set"],
      ["limits.streams", "file", "3"], ["limits.idleSeconds", "environment", "9"],
      ["limits.pageItems", "option", "7"], ["limits.drainSeconds", "default", "10"],
    ] {
      #expect(rows.contains(row), "\(row)")
    }
    #expect(!result.output.contains("hush"))
    let names = rows.map { $0[0].split(separator: ".")[0] }
    for member in ConfigurationFile.members where member != "tokenFile" {
      #expect(names.contains(member[...]), "\(member)")
    }
  }

  @Test("refuses an alias of two actors, and names both") func clash() throws {
    try folder.write("reports/a.txt", "The mayor said it rained.")
    try folder.write(
      "config.json",
      """
      {"corpus": ["reports"], "actors": [
        {"name": "Lom Herald", "type": "media", "aliases": ["the Herald"]},
        {"name": "Vidin Herald", "type": "media", "aliases": ["the Herald"]}]}
      """)
    let result = try run(["check"])
    #expect(result.status == 78)
    #expect(
      result.error.hasPrefix(
        "hearsay: config.json: actors[1].aliases[0]: “the Herald” is a name of both "),
      "\(result.error)")
  }

  @Test("says that an address is taken") func addressInUse() throws {
    try folder.write("reports/a.txt", "The mayor said it rained.")
    let server = try RunningServer(["--corpus", "reports"], folder: folder)
    let result = try run(["serve", "--corpus", "reports", "--port", server.port])
    #expect(result.status == 69)
    #expect(result.error.contains("in use"))
  }
}
