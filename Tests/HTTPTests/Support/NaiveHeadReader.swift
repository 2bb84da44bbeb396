// The slow twin of the request head parser: RFC 9112 read rule by rule over a whole head, with
// regular expressions, and no thought for speed or for octets that are still to come.

import HTTP

/// What a head says, or that it must be refused.
struct NaiveHead: Equatable {
  var method: String
  var path: String
  var query: String?
  var fields: [Fields.Line]
}

enum NaiveHeadReader {
  /// Reads `octets` up to the first empty line; `nil` for a head that must be refused.
  static func read(_ octets: [UInt8]) -> NaiveHead? {
    // Latin-1 keeps one character for one octet.
    let text = String(String.UnicodeScalarView(octets.map { UnicodeScalar($0) }))
    var lines = text.components(separatedByCRLF: ())
    for _ in 0..<8 where lines.first == "" { lines.removeFirst() }
    guard let end = lines.firstIndex(of: ""), end > 0 else { return nil }
    guard
      let line = lines[0].wholeMatch(of: /([!#$%&'*+\-.^_`|~0-9A-Za-z]+) ([^ ]+) HTTP\/1\.([0-9])/)
    else { return nil }
    var fields: [Fields.Line] = []
    for line in lines[1..<end] {
      let pattern =
        /([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*((?:[\x21-\x7e\x80-\xff](?:[ \t\x21-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?)[ \t]*/
      guard let match = line.wholeMatch(of: pattern.matchingSemantics(.unicodeScalar)) else {
        return nil
      }
      fields.append(.init(name: String(match.1), value: String(match.2)))
    }
    let hosts = fields.filter { $0.name.lowercased() == "host" }
    guard hosts.count == 1 || (hosts.isEmpty && line.3 == "0"),
      hosts.allSatisfy({ isHost($0.value) })
    else { return nil }
    let pattern =
      /((?:\/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%(?!00)[0-9A-Fa-f]{2})*)+)(?:\?((?:[A-Za-z0-9\-._~!$&'()*+,;=:@\/?]|%(?!00)[0-9A-Fa-f]{2})*))?/
    guard let target = line.2.wholeMatch(of: pattern) else { return nil }
    return NaiveHead(
      method: String(line.1), path: String(target.1), query: target.2.map(String.init),
      fields: fields)
  }

  private static func isHost(_ value: String) -> Bool {
    value.isEmpty
      || value.wholeMatch(
        of: /(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%(?!00)[0-9A-Fa-f]{2})+(?::[0-9]{0,4})?/) != nil
  }
}

extension String {
  /// The lines of a text in which CR and LF stand only together; one empty line that is no line
  /// otherwise.
  fileprivate func components(separatedByCRLF: Void) -> [String] {
    var lines = [String.UnicodeScalarView()]
    var scalars = Array(unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        lines.append(String.UnicodeScalarView())
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    return lines.map { String($0) }
  }
}
