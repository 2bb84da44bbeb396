// Lets the program know the commit it is built from: has `SourceCommit.swift` written before it is compiled.
//
// A manifest cannot do it, because the package manager caches what `Context.gitInformation` said once; nor
// can a command before the build, because it is run only when files come or go.
import Foundation
import PackagePlugin

@main
struct SourceCommit: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let package = context.package.directoryURL
    let script = package.appending(path: "Plugins/SourceCommit/write")
    let file = context.pluginWorkDirectoryURL.appending(path: "SourceCommit.swift")
    return [
      .buildCommand(
        displayName: "Asking for the commit",
        executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [script.path, package.path, file.path],
        inputFiles: [script] + Self.marks(of: package), outputFiles: [file])
    ]
  }

  /// What changes when the commit does, or when a file is no longer as it was committed.
  private static func marks(of package: URL) -> [URL] {
    let files = FileManager.default
    let repository = ["HEAD", "index", "logs/HEAD"].map { package.appending(path: ".git/" + $0) }
    let sources = (try? files.subpathsOfDirectory(atPath: package.appending(path: "Sources").path))
    return repository.filter { files.fileExists(atPath: $0.path) }
      + (sources ?? []).filter { $0.hasSuffix(".swift") }.sorted().map {
        package.appending(path: "Sources/" + $0)
      }
  }
}
