// Everything that an operator decides, after defaults, file, environment and command line are merged.
import API
import Attribution

/// The settings of the program.
struct Configuration: Sendable, Equatable {
  /// The configuration file that was read.
  var file: String?
  /// The address to listen on.
  var host = "127.0.0.1"
  /// 0 lets the system choose.
  var port = 8080
  /// Where `/metrics` and `/readyz` are answered instead; `nil` leaves them on `port`.
  var adminPort: Int?
  /// Folders of reports.
  var corpus: [String] = []
  /// The folder of the reports that clients have written; `nil` keeps none.
  var data: String?
  /// The bearer token that writes need; `nil` switches writes off.
  var token: String?
  /// Origins whose pages may read answers; empty means every origin.
  var allowedOrigins: [String] = []
  /// Peers whose `X-Forwarded-For` is believed.
  var trustedProxies: [String] = []
  var log = LogOptions()
  var limits = OperatingLimits()
  var knowledge = CorpusKnowledge()
}

/// What the log shows, and how.
struct LogOptions: Sendable, Equatable {
  /// `nil`: text on a terminal, JSON lines otherwise.
  var format: Format?
  var level = Level.info

  enum Format: String, CaseIterable, Sendable { case text, json }

  enum Level: String, CaseIterable, Sendable, Comparable {
    case debug, info, warning, error

    static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .debug: 0
      case .info: 1
      case .warning: 2
      case .error: 3
      }
    }
  }
}

/// What a corpus adds to the world knowledge that is shipped.
struct CorpusKnowledge: Sendable, Equatable {
  var actors: [ActorEntry] = []
  var topics: [TopicEntry] = []
  var places: [PlaceEntry] = []

  /// The path of the member that an error is about, `actors[1].aliases[0]`; empty when it is none.
  func path(of error: KnowledgeError) -> String {
    switch error {
    case .ambiguousAlias(let alias, let first, let second):
      actorPath(alias, [second, first]) ?? placePath(alias, [second, first]) ?? ""
    case .emptyName:
      actors.firstIndex { $0.name.isEmpty || $0.aliases.contains("") }.map { "actors[\($0)]" }
        ?? places.firstIndex { $0.name.isEmpty || $0.aliases.contains("") }.map { "places[\($0)]" }
        ?? topics.firstIndex { $0.id.isEmpty }.map { "topics[\($0)].id" } ?? ""
    case .unknownAffiliation(_, let name):
      actors.firstIndex { $0.name == name }.map { "actors[\($0)].affiliation" } ?? ""
    case .duplicateTopic(let id):
      topics.lastIndex { $0.id == id }.map { "topics[\($0)].id" } ?? ""
    case .topicWithoutTerms(let id):
      topics.firstIndex { $0.id == id }.map { "topics[\($0)].terms" } ?? ""
    }
  }

  private func actorPath(_ alias: String, _ names: [String]) -> String? {
    Self.path("actors", actors.map { ($0.name, $0.aliases) }, alias, names)
  }

  private func placePath(_ alias: String, _ names: [String]) -> String? {
    Self.path("places", places.map { ($0.name, $0.aliases) }, alias, names)
  }

  private static func path(
    _ list: String, _ entries: [(name: String, aliases: [String])], _ alias: String,
    _ names: [String]
  ) -> String? {
    for name in names {
      for (index, entry) in entries.enumerated() where entry.name == name {
        if let place = entry.aliases.firstIndex(of: alias) {
          return "\(list)[\(index)].aliases[\(place)]"
        }
        if name == alias { return "\(list)[\(index)].name" }
      }
    }
    return nil
  }
}
