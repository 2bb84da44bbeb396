// The settings that options and environment variables can give, as a table that both share.
import API

/// One setting outside the configuration file: `--log-format` on the command line, and
/// `HEARSAY_LOG_FORMAT` in the environment.
struct Setting: Sendable {
  typealias Problem = ConfigurationError.Problem

  /// Words joined by `-`.
  var name: String
  /// What stands for the value in help and documentation.
  var placeholder: String
  var summary: String
  /// The option may stand several times; in the environment, `separator` stands between the values.
  var isRepeatable = false
  var separator: Character = ":"
  /// Puts the values, at least one, into the configuration.
  var apply: @Sendable ([String], inout Configuration) throws(Problem) -> Void

  /// The name of the variable in the environment.
  var variable: String {
    "HEARSAY_" + name.uppercased().split(separator: "-").joined(separator: "_")
  }

  /// All of them, in the order the help shows.
  static let all: [Setting] = [
    single("host", "H", "Address to listen on; default: 127.0.0.1") {
      (value, configuration) throws(Problem) in
      configuration.host = try nonEmpty(value)
    },
    single("port", "N", "Port to listen on, 0 for any free one; default: 8080") {
      (value, configuration) throws(Problem) in
      configuration.port = try number(value, in: 0...65_535)
    },
    Setting(
      name: "corpus", placeholder: "DIR",
      summary: "Folder of reports; may be given several times",
      isRepeatable: true
    ) { (values, configuration) throws(Problem) in
      configuration.corpus = []
      for value in values { configuration.corpus.append(try nonEmpty(value)) }
    },
    single("data", "DIR", "Folder that keeps the reports written by clients") {
      (value, configuration) throws(Problem) in
      configuration.data = try nonEmpty(value)
    },
    single("token", "TOKEN", "Bearer token for writes; without one, writes are off") {
      (value, configuration) throws(Problem) in
      configuration.token = try token(value)
    },
    single("token-file", "FILE", "File whose first line is the token") {
      (value, configuration) throws(Problem) in
      configuration.token = try token(inFile: value)
    },
    single("admin-port", "N", "Port for /metrics and /readyz, taken off the public one") {
      (value, configuration) throws(Problem) in
      configuration.adminPort = try number(value, in: 0...65_535)
    },
    Setting(
      name: "allowed-origin", placeholder: "ORIGIN",
      summary: "Origin whose pages may read answers; default: every one", isRepeatable: true,
      separator: " "
    ) { (values, configuration) throws(Problem) in
      configuration.allowedOrigins = try origins(values)
    },
    Setting(
      name: "trusted-proxy", placeholder: "ADDRESS",
      summary: "Proxy whose X-Forwarded-For is believed; may be given several times",
      isRepeatable: true, separator: " "
    ) { (values, configuration) throws(Problem) in
      configuration.trustedProxies = try addresses(values)
    },
    single("log-format", "text|json", "Default: text on a terminal, json otherwise") {
      (value, configuration) throws(Problem) in
      configuration.log.format = try choice(value)
    },
    single("log-level", "LEVEL", "debug, info, warning or error; default: info") {
      (value, configuration) throws(Problem) in
      configuration.log.level = try choice(value)
    },
    Setting(
      name: "limit", placeholder: "NAME=N",
      summary: "One of the limits below; may be given several times",
      isRepeatable: true, separator: " "
    ) { (values, configuration) throws(Problem) in
      try configuration.limits.set(values)
    },
  ]

  private static func single(
    _ name: String, _ placeholder: String, _ summary: String,
    apply: @escaping @Sendable (String, inout Configuration) throws(Problem) -> Void
  ) -> Setting {
    Setting(name: name, placeholder: placeholder, summary: summary) {
      (values, configuration) throws(Problem) in
      if let value = values.last { try apply(value, &configuration) }
    }
  }
}

/// Reading values, for options, variables and the configuration file alike.
extension Setting {
  static func nonEmpty(_ value: String) throws(Problem) -> String {
    if value.isEmpty { throw .empty }
    return value
  }

  static func number(_ value: String, in range: ClosedRange<Int>) throws(Problem) -> Int {
    guard let number = Int(value), range.contains(number) else {
      throw .outOfRange(range, found: value)
    }
    return number
  }

  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: String
  ) throws(Problem) -> Choice {
    guard let choice = Choice(rawValue: value) else {
      throw .notOneOf(Choice.allCases.map(\.rawValue), found: value)
    }
    return choice
  }

  /// `b64token` of RFC 6750 §2.1: what a client can send after `Authorization: Bearer`.
  static func token(_ value: String) throws(Problem) -> String {
    let trimmed = value.utf8.reversed().drop { $0 == UInt8(ascii: "=") }
    guard !trimmed.isEmpty, trimmed.allSatisfy(isTokenOctet) else {
      throw value.isEmpty ? .empty : .notAToken
    }
    return value
  }

  private static func isTokenOctet(_ octet: UInt8) -> Bool {
    switch octet {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~+/".utf8.contains(octet)
    }
  }

  static func token(inFile path: String) throws(Problem) -> String {
    let octets: [UInt8]
    do {
      octets = try RegularFile.read(path, limit: 64 * 1024)
    } catch {
      throw .unreadable(error.reason)
    }
    let line = octets.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return try token(String(decoding: line, as: UTF8.self))
  }

  /// Serialised origins (RFC 6454 §6.1), or `*` alone for every origin, which is the empty list.
  static func origins(_ values: [String]) throws(Problem) -> [String] {
    if values == ["*"] { return [] }
    for value in values {
      let parts = value.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].hasSuffix(":"), parts[0].count > 1, parts[1].isEmpty,
        !parts[2].isEmpty, value.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
        value == value.lowercased()
      else { throw .notAnOrigin(value) }
    }
    return values
  }

  /// Addresses of IPv4 or IPv6 as the peer of a connection is written, without a port.
  static func addresses(_ values: [String]) throws(Problem) -> [String] {
    for value in values {
      let octets = value.utf8
      let isWritable = octets.allSatisfy { octet in
        switch octet {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66, UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: false
        }
      }
      guard isWritable, octets.contains(UInt8(ascii: ":")) || octets.count(where: isDot) == 3 else {
        throw .notAnAddress(value)
      }
    }
    return values
  }

  private static func isDot(_ octet: UInt8) -> Bool { octet == UInt8(ascii: ".") }
}
