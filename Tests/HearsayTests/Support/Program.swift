// Runs the program that was built beside the tests.
import Foundation

/// What a run of the program left.
struct ProgramResult {
  var status: Int32
  var output: String
  var error: String
}

/// The built program.
enum Program {
  /// It lies in the folder of the test bundle, which is the folder of this process on Linux; the variable
  /// `PROGRAM` names another, for long runs against a release build.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["PROGRAM"] { return path }
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent().appendingPathComponent("hearsay").path
  }()

  /// The folder of the package, found from this file.
  static let package: String = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Starts the program and waits for its end.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    folder: String? = nil
  ) throws -> ProgramResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let scratch = try TemporaryFolder()
    let output = try scratch.write("output", "")
    let error = try scratch.write("error", "")
    process.standardInput = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: scratch.write("input", input)))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: error)
    try process.run()
    process.waitUntilExit()
    return ProgramResult(
      status: process.terminationStatus,
      output: try String(contentsOfFile: output, encoding: .utf8),
      error: try String(contentsOfFile: error, encoding: .utf8))
  }
}
