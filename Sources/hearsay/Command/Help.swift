// The help texts, made from the tables of commands and options.

/// What `--help` prints.
enum Help {
  static func text(for command: Command?) -> String {
    guard let command else { return overview }
    let rows = Option.all(for: command).map { option in
      ("--" + option.name + (option.placeholder.map { " " + $0 } ?? ""), option.summary)
    }
    return """
      \(summary(of: command))

      Usage: \(synopsis(of: command))

      Options:
      \(table(rows))
      \(notes(of: command))
      """
  }

  private static var overview: String {
    """
    Hearsay reads news reports and answers who said what, according to whom.

    Usage:
    \(Command.allCases.map { "  " + synopsis(of: $0) }.joined(separator: "\n"))
      hearsay --help | --version

    Commands:
    \(table(Command.allCases.map { ($0.rawValue, summary(of: $0)) }))

    “hearsay COMMAND --help” shows the options of a command.

    """
  }

  private static func summary(of command: Command) -> String {
    switch command {
    case .serve: "Read the corpus and answer over HTTP."
    case .extract: "Print each report with its claims, one JSON object per line."
    case .check: "Check configuration and corpus without serving, or ask a running server."
    }
  }

  private static func synopsis(of command: Command) -> String {
    switch command {
    case .serve:
      "hearsay serve [--config FILE] [--host H] [--port N] [--corpus DIR]… [--data DIR] …"
    case .extract: "hearsay extract [--config FILE] [--explain] PATH…|-"
    case .check: "hearsay check [--config FILE] [--url URL] …"
    }
  }

  private static func notes(of command: Command) -> String {
    switch command {
    case .serve, .check:
      """

      Limits and their defaults:
      \(table(OperatingLimits.rows.map { ("\($0.name)=\(OperatingLimits()[keyPath: $0.path])", $0.summary) }))

      Each option but --url can also be given in the environment: --log-format as HEARSAY_LOG_FORMAT.
      Where it may be given several times, spaces stand between the values (colons in HEARSAY_CORPUS).
      Options win over the environment, the environment over the configuration file.

      Exit status: 0 success, 64 usage, 65 no readable report, 66 no such file, 69 address in use or
      no answer, 78 configuration.

      """
    case .extract:
      """

      A PATH is a folder of reports, a text file, or a file of JSON lines (.ndjson, .jsonl); “-” reads
      JSON lines from standard input. A line has the members id and text, and may have headline,
      publisher, datePublished, author, url, inLanguage and agencies; others are ignored. A line that
      cannot be read becomes {"error":…,"line":…,"id":…}, and reading goes on.

      Exit status: 0 success, 64 usage, 65 no readable report, 66 no such file, 78 configuration.

      """
    }
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { left, right in
      "  " + left + String(repeating: " ", count: width - left.count + 2) + right
    }.joined(separator: "\n")
  }
}
