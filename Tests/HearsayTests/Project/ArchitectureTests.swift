import Foundation
import Testing

/// What ARCHITECTURE.md says about the project, compared with the project.
@Suite("Architecture")
struct ArchitectureTests {
  private static func files(below folder: String, suffix: String) throws -> [String] {
    let root = Program.package + "/" + folder
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(suffix) && !$0.contains(".build/") }
      .map { folder + "/" + $0 }.sorted()
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: Program.package + "/" + path, encoding: .utf8)
  }

  /// The third column of the table of ARCHITECTURE.md §2, by its first.
  private static func table() throws -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for line in try text("ARCHITECTURE.md").split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let target = cells[0].trimmingCharacters(in: ["`"])
      table[target] = Set(cells[2].matches(of: /[A-Z][A-Za-z]+/).map { String($0.output) })
    }
    let everything = Set(table.keys).union(table.values.joined())
    table["hearsay"]?.formUnion(everything)
    return table
  }

  /// Libraries that come with the compiler and do no I/O.
  private static let standardLibrary: Set = ["Swift", "Synchronization"]

  @Test("imports in each target only what the table allows") func imports() throws {
    for (target, allowed) in try Self.table() { try imports(target, allowed) }
  }

  private func imports(_ target: String, _ allowed: Set<String>) throws {
    let allowed = allowed.union(Self.standardLibrary)
    for file in try Self.files(below: "Sources/" + target, suffix: ".swift") {
      for line in try Self.text(file).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, !line.hasPrefix("//") else {
          continue
        }
        let module = String(words[words.count - 1].split(separator: ".")[0])
        #expect(allowed.contains(module), "\(file): import \(module)")
      }
    }
  }

  @Test("has every target of the table, and no other") func targets() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Program.package + "/Sources")
    #expect(Set(folders) == Set(try Self.table().keys))
  }

  @Test("has every folder and file that the map names by its path") func paths() throws {
    let document = try Self.text("ARCHITECTURE.md")
    let pattern = /`((?:Sources|Tests|Examples|Benchmarks|Plugins)\/[A-Za-z0-9\/_.+-]+)`/
    for match in document.matches(of: pattern) {
      let path = String(match.1)
      #expect(
        FileManager.default.fileExists(atPath: Program.package + "/" + path),
        "ARCHITECTURE.md names \(path)")
    }
  }

  @Test("holds every line of the threat model by tests that exist") func threats() throws {
    let tests = try Self.files(below: "Tests", suffix: "Tests.swift").map(Self.text)
    let model = try Self.text("ARCHITECTURE.md").split(separator: "| What somebody may try |")[1]
    let rows = model.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count >= 15)
    for row in rows {
      let cell = row.split(separator: "|").map(String.init)[2]
      let titles = cell.matches(of: /(?:`(\w+)` )?"([^"]+)"/)
      #expect(!titles.isEmpty, "\(row)")
      var file = ""
      for title in titles {
        if let name = title.1 {
          file = tests.first { $0.contains("struct \(name) {") } ?? ""
        }
        #expect(file.contains("\"\(title.2)\""), "\(title.2)")
      }
    }
  }

  @Test("keeps unsafe code where kernel and program meet") func unsafeCode() throws {
    for target in try Self.table().keys {
      for file in try Self.files(below: "Sources/" + target, suffix: ".swift")
      where !file.contains("/System/") {
        let text = try Self.text(file)
        let lines = text.split(separator: "\n").filter {
          !$0.drop(while: { $0 == " " }).hasPrefix("//")
        }
        #expect(!lines.contains { $0.contains("unsafe ") }, "\(file)")
      }
    }
  }

  @Test("opens every source file with one sentence that says what it does") func openings() throws {
    for target in try Self.table().keys {
      for file in try Self.files(below: "Sources/" + target, suffix: ".swift") {
        #expect(try Self.text(file).hasPrefix("// "), "\(file)")
      }
    }
  }

  @Test("has no package dependency") func dependencies() throws {
    #expect(!(try Self.text("Package.swift").contains(".package(")))
  }
}
