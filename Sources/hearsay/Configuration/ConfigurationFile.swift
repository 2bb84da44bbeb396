// Reads `config.json`. Every member is known by name and type; nothing is ignored.
import Attribution
import FoundationEssentials

/// The members of a configuration file; `nil` and empty leave the default.
struct ConfigurationFile: Decodable {
  var host: String?
  var port: Int?
  var adminPort: Int?
  var corpus: [String]?
  var data: String?
  var token: String?
  var tokenFile: String?
  var allowedOrigins: [String]?
  var trustedProxies: [String]?
  var log: LogOptions?
  var limits: OperatingLimits?
  var knowledge: CorpusKnowledge

  static let members = [
    "host", "port", "adminPort", "corpus", "data", "token", "tokenFile", "allowedOrigins",
    "trustedProxies", "log", "limits", "actors", "topics", "places",
  ]

  init(from decoder: any Decoder) throws {
    let object = try StrictObject(from: decoder, members: Self.members)
    host = try object.read("host", with: Setting.nonEmpty)
    port = try object.integer("port", in: 0...65_535)
    adminPort = try object.integer("adminPort", in: 0...65_535)
    corpus = try object.optional("corpus")
    data = try object.read("data", with: Setting.nonEmpty)
    token = try object.read("token", with: Setting.token(_:))
    tokenFile = try object.read("tokenFile", with: Setting.nonEmpty)
    allowedOrigins = try object.read("allowedOrigins", with: Setting.origins)
    trustedProxies = try object.read("trustedProxies", with: Setting.addresses)
    log = try object.optional("log")
    limits = try object.optional("limits")
    knowledge = CorpusKnowledge(
      actors: try object.member("actors", or: []), topics: try object.member("topics", or: []),
      places: try object.member("places", or: []))
  }

  /// Reads a file.
  init(path: String) throws(ConfigurationError) {
    let octets: [UInt8]
    do {
      octets = try RegularFile.read(path, limit: 64 * 1024 * 1024)
    } catch {
      throw ConfigurationError(
        .file(path), error.isAbsence ? .noSuchFile : .unreadable(error.reason))
    }
    do {
      try JSONSyntax.check(octets)
    } catch {
      throw ConfigurationError(.file(path), .notJSON(error))
    }
    do {
      self = try JSONDecoder().decode(ConfigurationFile.self, from: Data(octets))
    } catch {
      let fault =
        switch error {
        case let error as MemberError: error
        case let error as DecodingError: MemberError(error)
        default: MemberError(path: "", problem: .unreadable("\(error)"))
        }
      throw ConfigurationError(.member(file: path, path: fault.path), fault.problem)
    }
  }

  /// Puts what the file says over what `configuration` holds. Paths in a file are relative to its
  /// folder.
  func apply(to configuration: inout Configuration, path: String) throws(ConfigurationError) {
    let folder = FilePath.folder(of: path)
    configuration.file = path
    if let host { configuration.host = host }
    if let port { configuration.port = port }
    if let adminPort { configuration.adminPort = adminPort }
    if let corpus { configuration.corpus = corpus.map { FilePath.join(folder, $0) } }
    if let data { configuration.data = FilePath.join(folder, data) }
    if let allowedOrigins { configuration.allowedOrigins = allowedOrigins }
    if let trustedProxies { configuration.trustedProxies = trustedProxies }
    if let log { configuration.log = log }
    if let limits { configuration.limits = limits }
    configuration.knowledge = knowledge
    try applyToken(to: &configuration, path: path, folder: folder)
  }

  private func applyToken(
    to configuration: inout Configuration, path: String, folder: String
  ) throws(ConfigurationError) {
    if let token { configuration.token = token }
    guard let tokenFile else { return }
    let place = ConfigurationError.Place.member(file: path, path: "tokenFile")
    if token != nil { throw ConfigurationError(place, .contradiction(with: "token")) }
    do {
      configuration.token = try Setting.token(inFile: FilePath.join(folder, tokenFile))
    } catch {
      throw ConfigurationError(place, error)
    }
  }
}

extension LogOptions: Decodable {
  init(from decoder: any Decoder) throws {
    let object = try StrictObject(from: decoder, members: ["format", "level"])
    format = try object.read("format", with: Setting.choice)
    level = try object.read("level", with: Setting.choice) ?? .info
  }
}

extension OperatingLimits: Decodable {
  init(from decoder: any Decoder) throws {
    self.init()
    let object = try StrictObject(from: decoder, members: Self.rows.map(\.name))
    for row in Self.rows {
      if let value = try object.integer(row.name, in: row.range) { self[keyPath: row.path] = value }
    }
  }
}
