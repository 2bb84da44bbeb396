import Testing

@testable import hearsay

@Suite("Command line")
struct ArgumentsTests {
  @Test("takes options before and after paths, with a space or an equals sign")
  func spellings() throws {
    let expected = Arguments(
      options: [("config", "c"), ("explain", "")], paths: ["a", "-", "--odd"])
    for words in [
      ["extract", "--config", "c", "a", "--explain", "-", "--", "--odd"],
      ["extract", "--config=c", "a", "--explain", "-", "--", "--odd"],
    ] {
      #expect(try Invocation(words) == .run(.extract, expected))
    }
  }

  @Test("shows help and version wherever they are asked for") func help() throws {
    #expect(try Invocation(["--help"]) == .help(nil))
    #expect(try Invocation(["help", "serve"]) == .help(.serve))
    #expect(try Invocation(["check", "--nonsense", "--help"]) == .help(.check))
    #expect(try Invocation(["--version"]) == .version)
  }

  @Test(
    "refuses what it does not understand, naming what would be right",
    arguments: [
      ([], "a command is missing: serve, extract or check (see hearsay --help)"),
      (["srve"], "there is no command “srve”; did you mean “serve”?; the commands are"),
      (["serve", "--prot", "1"], "serve has no option “--prot”; did you mean “--port”?"),
      (["serve", "-p"], "serve has no option “-p” (see hearsay serve --help)"),
      (["serve", "--port"], "--port needs a value: --port N"),
      (["serve", "--port", "1", "--port=2"], "--port is given twice; give it once"),
      (["serve", "seeds"], "serve takes no path: “seeds”; name a folder of reports with --corpus"),
      (["extract"], "extract needs a folder, a file, or “-” for JSON lines on standard input"),
      (["extract", "--explain=yes", "-"], "--explain takes no value"),
    ])
  func faults(words: [String], message: String) throws {
    let error = #expect(throws: UsageError.self) { try Invocation(words) }
    let failure = Failure(try #require(error))
    #expect(failure.message.hasPrefix(message), "\(failure.message)")
    #expect(failure.status == .usage)
  }

  @Test("describes every option of a command in its help", arguments: Command.allCases)
  func helpTexts(command: Command) {
    let text = Help.text(for: command)
    for option in Option.all(for: command) { #expect(text.contains("--" + option.name)) }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 })
    #expect(text.hasSuffix("\n"))
  }

  @Test("finds what was probably meant, and nothing for what is far away") func nearMisses() {
    #expect(nearest(to: "--confg", among: ["--corpus", "--config"]) == "--config")
    #expect(nearest(to: "prot", among: ["host", "port"]) == "port")
    #expect(nearest(to: "banana", among: ["host", "port"]) == nil)
    #expect(nearest(to: "x", among: ["ab"]) == nil)
  }
}
