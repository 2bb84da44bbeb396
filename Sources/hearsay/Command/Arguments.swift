// Reads the command line: a command, its options and its paths.

/// What the program can do.
enum Command: String, CaseIterable, Sendable {
  case serve, extract, check
}

/// A command line, understood.
enum Invocation: Equatable {
  case help(Command?)
  case version
  case run(Command, Arguments)
}

/// The options and paths behind a command.
struct Arguments: Equatable, Sendable {
  /// Options in the order given, by their name without `--`; flags without a value have an empty one.
  var options: [(name: String, value: String)] = []
  /// Everything that is not an option; `-` means standard input.
  var paths: [String] = []

  subscript(name: String) -> String? { options.last { $0.name == name }?.value }

  static func == (left: Arguments, right: Arguments) -> Bool {
    left.paths == right.paths
      && left.options.elementsEqual(right.options) { $0.name == $1.name && $0.value == $1.value }
  }
}

/// Why a command line is refused.
enum UsageError: Error, Equatable {
  case noCommand
  case unknownCommand(String)
  case unknownOption(String, Command)
  case missingValue(String, placeholder: String)
  case unexpectedValue(String)
  case repeatedOption(String)
  case unexpectedPath(String, Command)
  case noPaths
}

extension Invocation {
  /// Reads the words after the program's name.
  ///
  /// Options may stand before and after paths, as `--name value` or `--name=value`; `--` ends them.
  init(_ words: [String]) throws(UsageError) {
    guard let first = words.first else { throw .noCommand }
    switch first {
    case "--help", "-h", "help": self = .help(words.dropFirst().first.flatMap(Command.init))
    case "--version", "-V", "version": self = .version
    default:
      guard let command = Command(rawValue: first) else { throw .unknownCommand(first) }
      let rest = words.dropFirst()
      if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        self = .help(command)
      } else {
        self = .run(command, try Arguments(Array(rest), for: command))
      }
    }
  }
}

extension Arguments {
  init(_ words: [String], for command: Command) throws(UsageError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        paths += rest
        break
      } else if word.hasPrefix("-"), word != "-" {
        try appendOption(word, rest: &rest, for: command)
      } else {
        paths.append(word)
      }
    }
    try checkPaths(for: command)
  }

  private mutating func appendOption(
    _ word: String, rest: inout ArraySlice<String>, for command: Command
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].hasPrefix("--"),
      let option = Option.all(for: command).first(where: { "--" + $0.name == parts[0] })
    else { throw .unknownOption(String(parts[0]), command) }
    if !option.isRepeatable, self[option.name] != nil { throw .repeatedOption(option.name) }
    guard let placeholder = option.placeholder else {
      if parts.count == 2 { throw .unexpectedValue(option.name) }
      options.append((option.name, ""))
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw .missingValue(option.name, placeholder: placeholder)
    }
    options.append((option.name, value))
  }

  private func checkPaths(for command: Command) throws(UsageError) {
    switch command {
    case .serve, .check: if let path = paths.first { throw .unexpectedPath(path, command) }
    case .extract: if paths.isEmpty { throw .noPaths }
    }
  }
}
