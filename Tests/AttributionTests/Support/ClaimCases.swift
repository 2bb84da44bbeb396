// Reads the cases of `Cases/*.md`; their form is described in `Cases/README.md`.

import FoundationEssentials
import Testing

/// A text with the claims that a reader finds in it.
struct ClaimCase: Sendable, CustomTestStringConvertible {
  var name: String
  var prose = ""
  var text = ""
  /// Each as `content | cue | speaker | onBehalfOf | via | form | modality`.
  var claims: [String] = []

  var testDescription: String { name }

  /// The extractor does not meet it.
  var isOpen: Bool { prose.hasPrefix("Not yet:") }

  static func read(_ file: String) -> [ClaimCase] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let path = folder.joined(separator: "/") + "/Cases/" + file
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      Issue.record("the cases of \(file) cannot be read")
      return []
    }
    var cases: [ClaimCase] = []
    var isInBlock = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") {
        cases.append(ClaimCase(name: String(line.dropFirst(3))))
      }
      guard let last = cases.indices.last else { continue }
      if line.hasPrefix("```") {
        isInBlock.toggle()
      } else if isInBlock {
        cases[last].text += line + "\n"
      } else if line.hasPrefix("- ") {
        cases[last].claims.append(String(line.dropFirst(2)))
      } else if !line.hasPrefix("## "), !line.isEmpty {
        cases[last].prose += line
      }
    }
    return cases
  }
}
