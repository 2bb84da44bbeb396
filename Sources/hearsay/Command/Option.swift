// The options of each command, as a table that the command line and the help text share.

/// One option of the command line.
struct Option: Sendable {
  /// Without the leading `--`.
  var name: String
  /// What stands for the value in the help; `nil` when the option has none.
  var placeholder: String?
  var summary: String
  var isRepeatable = false

  /// Every option that a command understands.
  static func all(for command: Command) -> [Option] {
    switch command {
    case .serve: settings
    case .check:
      settings + [
        Option(
          name: "url", placeholder: "URL",
          summary: "Ask a running server; succeed when it answers with a status below 400")
      ]
    case .extract:
      [
        Option(
          name: "config", placeholder: "FILE", summary: "Actors, topics and places of one's own"),
        Option(
          name: "explain", placeholder: nil,
          summary: "Add to each claim the member “explain”: why it was made"),
      ]
    }
  }

  private static var settings: [Option] {
    [
      Option(
        name: "config", placeholder: "FILE",
        summary: "Configuration file; default: config.json, if there is one")
    ]
      + Setting.all.map {
        Option(
          name: $0.name, placeholder: $0.placeholder, summary: $0.summary,
          isRepeatable: $0.isRepeatable)
      }
  }
}
