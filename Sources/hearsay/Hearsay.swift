// The program: reads the command line, runs a command, and turns what goes wrong into one line and an
// exit status.
import FoundationEssentials
import Glibc

@main
struct Hearsay {
  /// The version of the program and of the HTTP API.
  static let version = "1.0.0"

  /// What `--version` says: with the commit, where the build knew it.
  static var fullVersion: String { version + (sourceCommit.map { " (\($0))" } ?? "") }

  static func main() {
    do throws(Failure) {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      Terminal.error("hearsay: " + error.message)
      exit(error.status.rawValue)
    }
  }

  private static func run(_ words: [String]) throws(Failure) {
    let invocation: Invocation
    do {
      invocation = try Invocation(words)
    } catch {
      throw Failure(error)
    }
    switch invocation {
    case .help(let command): Terminal.output(Help.text(for: command))
    case .version: Terminal.output("hearsay \(fullVersion)\n")
    case .run(let command, let arguments): try run(command, arguments)
    }
  }

  private static func run(_ command: Command, _ arguments: Arguments) throws(Failure) {
    let configuration = try configuration(arguments)
    switch command {
    case .serve:
      let environment = ProcessInfo.processInfo.environment
      let manager = ServiceManager(environment: environment)
      let sockets = try InheritedSockets(environment: environment)
      try Serve.run(configuration, manager: manager, sockets: sockets) { () throws(Failure) in
        try self.configuration(arguments)
      }
    case .extract: try Extract.run(configuration, arguments)
    case .check:
      try Check.run(configuration, arguments) { layer throws(Failure) in
        try self.configuration(arguments, upTo: layer)
      }
    }
  }

  private static func configuration(
    _ arguments: Arguments, upTo layer: Configuration.Layer = .option
  ) throws(Failure) -> Configuration {
    do {
      return try Configuration(
        arguments: arguments, environment: ProcessInfo.processInfo.environment, upTo: layer)
    } catch {
      throw Failure(error)
    }
  }
}
