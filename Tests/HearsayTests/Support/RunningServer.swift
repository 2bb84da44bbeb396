// The built program as a server on a free port, and a client for it.
import Foundation

@testable import hearsay

/// An answer as it came over the wire.
struct Answer {
  var status: Int
  var fields: [String: String]
  var content: String

  subscript(name: String) -> String? { fields[name.lowercased()] }

  /// The content as a JSON object.
  var object: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(content.utf8))) as? [String: Any] ?? [:]
  }

  func object(_ name: String) -> [String: Any] { object[name] as? [String: Any] ?? [:] }

  func list(_ name: String) -> [[String: Any]] { object[name] as? [[String: Any]] ?? [] }
}

/// Why a test could not go on.
struct TestFailure: Error { var reason: String }

/// A server process. Ended with the object.
final class RunningServer {
  let port: String
  let process = Process()
  private let errorFile: String

  /// Starts `hearsay serve --port 0` and waits for the line that says where it listens.
  ///
  /// - Parameters:
  ///   - input: The standard input.
  ///   - launcher: A command that starts the one behind it.
  init(
    _ arguments: [String], environment: [String: String] = [:], folder: TemporaryFolder,
    workingFolder: String? = nil, input: FileHandle = .nullDevice, launcher: [String] = []
  ) throws {
    errorFile = try folder.write("stderr-\(UUID().uuidString)", "")
    let command = launcher + [Program.path, "serve", "--port", "0"] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: workingFolder ?? folder.path)
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: errorFile)
    try process.run()
    try output.fileHandleForWriting.close()
    var line = Data()
    while !line.contains(UInt8(ascii: "\n")) {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      line.append(piece)
    }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ").first {
      $0.hasPrefix("http://")
    }
    guard let port = words?.split(separator: ":").last else {
      process.waitUntilExit()
      throw TestFailure(
        reason: "no server: \((try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "")")
    }
    self.port = port.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit {
    if process.isRunning { kill(SIGKILL) }
  }

  var log: String { (try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? "" }

  func kill(_ signal: Int32) {
    Glibc.kill(process.processIdentifier, signal)
    if signal == SIGKILL { process.waitUntilExit() }
  }

  /// Ends the server as an operator does, and returns its exit status.
  func stop() -> Int32 {
    kill(SIGTERM)
    process.waitUntilExit()
    return process.terminationStatus
  }

  func get(_ target: String, fields: [String: String] = [:]) throws -> Answer {
    try send("GET", target, fields: fields)
  }

  func send(
    _ method: String, _ target: String, fields: [String: String] = [:], content: String = ""
  ) throws -> Answer {
    try Self.send(method, target, port: port, fields: fields, content: content)
  }

  /// One request on a connection of its own.
  static func send(
    _ method: String, _ target: String, port: String, fields: [String: String] = [:],
    content: String = ""
  ) throws -> Answer {
    let connection = try Connection.open(host: "127.0.0.1", port: port, seconds: 10)
    var request = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
    for (name, value) in fields { request += "\(name): \(value)\r\n" }
    if !content.isEmpty { request += "Content-Length: \(content.utf8.count)\r\n" }
    try connection.write((request + "\r\n" + content).utf8)
    var octets: [UInt8] = []
    while true {
      let piece = try connection.read(65_536)
      if piece.isEmpty { break }
      octets += piece
    }
    return try answer(String(decoding: octets, as: UTF8.self))
  }

  private static func answer(_ text: String) throws -> Answer {
    guard let end = text.range(of: "\r\n\r\n") else {
      throw TestFailure(reason: "no answer: “\(text)”")
    }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      fields[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    let status = Int(lines[0].split(separator: " ")[1]) ?? 0
    return Answer(status: status, fields: fields, content: String(text[end.upperBound...]))
  }
}
