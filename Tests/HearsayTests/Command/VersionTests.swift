import Foundation
import Testing

@testable import hearsay

@Suite("The version and its commit")
struct VersionTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What the build would write for the package in `path`.
  private func written(_ path: String, environment: [String: String] = [:]) throws -> String {
    let file = folder.path + "/SourceCommit.swift"
    let script = Program.package + "/Plugins/SourceCommit/write"
    try shell("/bin/sh '\(script)' '\(path)' '\(file)'", environment)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return String(text.split(separator: "\n").last?.split(separator: "= ").last ?? "")
  }

  @discardableResult
  private func shell(_ command: String, _ environment: [String: String] = [:]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"].merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("is the version, with the commit in brackets where the build knew it") func shape() throws {
    let output = try Program.run(["--version"], folder: folder.path).output
    #expect(output.hasPrefix("hearsay \(Hearsay.version)"))
    #expect(output.wholeMatch(of: /hearsay \d+\.\d+\.\d+( \([A-Za-z0-9._-]{1,40}\))?\n/) != nil)
  }

  @Test("has the commit of the package's repository, and says when files differ from it")
  func repository() throws {
    try folder.write("package/a", "1")
    let git = "cd '\(folder.path)/package' && git -c user.name=a -c user.email=a@example.org "
    // Where there is no git the build has no commit, which `nothing` holds.
    guard try shell(git + "init -q && git add . && \(git) commit -qm 1") == 0 else { return }
    let commit = try written(folder.path + "/package")
    #expect(commit.wholeMatch(of: /"[0-9a-f]{7,}"/) != nil, "\(commit)")
    try folder.write("package/a", "2")
    #expect(try written(folder.path + "/package") == commit.dropLast() + "-dirty\"")
    // A package that only lies in a repository is none of its commits.
    try folder.write("package/other/a", "1")
    #expect(try written(folder.path + "/package/other") == "nil")
  }

  @Test("has the commit it is told where there is no repository, and none when nobody tells")
  func nothing() throws {
    #expect(try written(folder.path) == "nil")
    #expect(try written(folder.path, environment: ["SOURCE_COMMIT": "1a2b3c4"]) == "\"1a2b3c4\"")
    let hostile = ["SOURCE_COMMIT": "1a\"; import Glibc\n\\(x)"]
    #expect(try written(folder.path, environment: hostile) == "\"1aimportGlibcx\"")
  }

  @Test("leaves the file alone when it says the same, so that nothing is compiled again")
  func unchanged() throws {
    _ = try written(folder.path)
    let path = folder.path + "/SourceCommit.swift"
    let files = FileManager.default
    let date = try #require(try files.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    _ = try written(folder.path)
    #expect(try files.attributesOfItem(atPath: path)[.modificationDate] as? Date == date)
  }
}
