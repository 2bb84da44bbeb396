// The one place where an error of the program becomes a line for its reader and an exit status.
import Attribution

extension Failure {
  init(_ error: UsageError) {
    self.init(.usage, Self.words(for: error))
  }

  private static func words(for error: UsageError) -> String {
    switch error {
    case .noCommand: "a command is missing: serve, extract or check (see hearsay --help)"
    case .unknownCommand(let word):
      "there is no command “\(word)”" + hint(word, Command.allCases.map(\.rawValue), "")
        + "; the commands are serve, extract and check"
    case .unknownOption(let option, let command):
      "\(command.rawValue) has no option “\(option)”"
        + hint(option, Option.all(for: command).map { "--" + $0.name }, "")
        + " (see hearsay \(command.rawValue) --help)"
    case .missingValue(let name, let placeholder):
      "--\(name) needs a value: --\(name) \(placeholder)"
    case .unexpectedValue(let name): "--\(name) takes no value"
    case .repeatedOption(let name): "--\(name) is given twice; give it once"
    case .unexpectedPath(let path, .serve):
      "serve takes no path: “\(path)”; name a folder of reports with --corpus \(path)"
    case .unexpectedPath(let path, let command): "\(command.rawValue) takes no path: “\(path)”"
    case .noPaths:
      "extract needs a folder, a file, or “-” for JSON lines on standard input"
    }
  }

  private static func hint(_ word: String, _ candidates: [String], _ prefix: String) -> String {
    nearest(to: word, among: candidates).map { "; did you mean “\(prefix)\($0)”?" } ?? ""
  }
}

extension Failure {
  init(_ error: ConfigurationError) {
    let status: ExitStatus =
      switch (error.problem, error.place) {
      case (.noSuchFile, .file): .noInput
      case (_, .option): .usage
      default: .configuration
      }
    self.init(status, error.description)
  }

  init(_ error: FileError) {
    self.init(error.isAbsence ? .noInput : .inputOutput, error.description)
  }
}
