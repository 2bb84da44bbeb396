import Foundation
import Testing

@testable import hearsay

@Suite("README")
struct ReadmeTests {
  private let text: String

  init() throws {
    text = try String(contentsOfFile: Program.package + "/README.md", encoding: .utf8)
  }

  @Test("shows answers that the server gives: what stands between two … is in them, in this order")
  func answers() throws {
    let server = try RunningServer(
      [], folder: try TemporaryFolder(), workingFolder: Program.package)
    let examples = text.matches(of: /\$ curl -s 'localhost:8080([^']+)'\n(.+)\n/)
    #expect(examples.count == 5)
    for example in examples {
      let answer = try server.get(String(example.1)).content
      var rest = answer[...]
      for piece in example.2.split(separator: "…") {
        let place = rest.range(of: piece)
        #expect(place != nil, "\(example.1): no “\(piece)” in \(rest)")
        rest = place.map { rest[$0.upperBound...] } ?? rest
      }
    }
  }

  @Test("names every setting with its option, variable and member") func settings() {
    for setting in Setting.all {
      #expect(text.contains("| `--\(setting.name)` | `\(setting.variable)` | `"), "\(setting.name)")
    }
    for member in ConfigurationFile.members where member != "log" {
      #expect(text.contains("| `\(member)` |"), "\(member)")
    }
  }

  @Test("names every limit with its default") func limits() {
    for row in OperatingLimits.rows {
      let value = OperatingLimits()[keyPath: row.path]
      #expect(text.contains("| `\(row.name)` | \(value) | \(row.summary) |"), "\(row.name)")
    }
  }

  @Test("gives the commands that .ci/run and the Dockerfile use") func commands() throws {
    #expect(text.contains("\nswift run -c release hearsay serve\n"))
    #expect(text.contains("\nswift test\n"))
    let script = try String(contentsOfFile: Program.package + "/.ci/run", encoding: .utf8)
    #expect(script.contains("\nswift test\n"))
  }
}
