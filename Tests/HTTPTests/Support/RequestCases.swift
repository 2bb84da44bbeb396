// Reads the cases of `Cases/*.md`; their form is described in `Cases/README.md`.

import FoundationEssentials
import Testing

struct RequestCase: Sendable, CustomTestStringConvertible {
  var name: String
  var octets: [UInt8] = []
  var outcome: [String] = []

  var testDescription: String { name }

  static func read(_ file: String) -> [RequestCase] {
    guard let text = contents(of: file) else {
      Issue.record("the cases of \(file) cannot be read")
      return []
    }
    var cases: [RequestCase] = []
    var isInBlock = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInBlock.toggle()
      } else if isInBlock {
        cases[cases.count - 1].octets += octets(of: line)
      } else if line.hasPrefix("## ") {
        cases.append(RequestCase(name: String(line.dropFirst(3))))
      } else if line.hasPrefix("- ") {
        let line = String(decoding: unescaped(line.dropFirst(2)), as: UTF8.self)
        cases[cases.count - 1].outcome.append(line)
      }
    }
    return cases
  }

  private static func octets(of line: Substring) -> [UInt8] {
    let isContinued = line.hasSuffix("\\") && !line.hasSuffix("\\\\")
    return unescaped(isContinued ? line.dropLast() : line) + (isContinued ? [] : [13, 10])
  }

  private static func unescaped(_ text: Substring) -> [UInt8] {
    var octets: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let octet = rest.popFirst() {
      if octet != 0x5C {
        octets.append(octet)
      } else if rest.first == 0x78 {
        octets.append(
          UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(3)
      } else if let escaped = rest.popFirst() {
        octets.append(escaped)
      }
    }
    return octets
  }

  private static func contents(of file: String) -> String? {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let path = folder.joined(separator: "/") + "/Cases/" + file
    return try? String(contentsOfFile: path, encoding: .utf8)
  }
}
