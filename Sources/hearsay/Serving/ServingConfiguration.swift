// What `serve` and `check` derive from the configuration and demand of it.
import API
import Attribution
import HTTP

extension Configuration {
  /// Refuses what no server can be made of.
  func checkForServing() throws(Failure) {
    if token != nil, data == nil {
      throw Failure(
        .configuration,
        "a token switches writes on, and writes need a folder that keeps them: give --data DIR")
    }
    if corpus.isEmpty, data == nil {
      throw Failure(
        .configuration, "there is nothing to serve: give --corpus DIR, or “corpus” in config.json")
    }
    for folder in corpus + [data].compactMap(\.self) where !Folder.exists(folder) {
      throw Failure(
        .noInput,
        RegularFile.exists(folder)
          ? "\(folder): is not a folder" : "\(folder): no such folder")
    }
  }

  /// Whether a running server can take over everything in which two configurations differ.
  func differsOnlyInCorpus(from other: Configuration) -> Bool {
    var other = other
    other.corpus = corpus
    other.knowledge = knowledge
    return self == other
  }

  func service(_ surface: ServiceConfiguration.Surface) -> ServiceConfiguration {
    ServiceConfiguration(
      allowedOrigins: allowedOrigins.isEmpty ? .any : .listed(allowedOrigins), token: token,
      version: Hearsay.version, extractorVersion: AttributionExtractor.version, surface: surface,
      limits: limits.service)
  }
}

extension Configuration {
  /// - Throws: `Failure` with the member of the configuration file at fault.
  func makeExtractor() throws(Failure) -> ReportExtractor {
    do {
      return try ReportExtractor(knowledge)
    } catch {
      throw Failure(
        ConfigurationError(
          .member(file: file ?? "configuration", path: knowledge.path(of: error)),
          .knowledge(error)))
    }
  }
}

extension Failure {
  init(noReportIn configuration: Configuration) {
    self.init(
      .data,
      "no readable report in \(configuration.corpus.joined(separator: ", ")): a report is a .txt file "
        + "in UTF-8, or a line of a .ndjson file")
  }

  init(dataFolder folder: String, _ error: FileError) {
    switch error.cause {
    case .system(let number) where number == FileError.wouldBlock:
      self.init(
        .unavailable, "\(folder): is in use by another hearsay; one process writes a folder")
    default: self.init(.configuration, "\(error.path): cannot keep writes: \(error.reason)")
    }
  }

  init(_ error: ServerError) {
    switch error {
    case .unknownHost, .invalidPort, .invalidPath, .alreadyStarted:
      self.init(.configuration, "\(error)")
    case .notListening:
      self.init(
        .configuration,
        "LISTEN_FDS: \(error); a socket unit needs ListenStream= and Accept=no")
    case .addressInUse, .cannotListen:
      self.init(.unavailable, "\(error); choose another with --host and --port")
    case .system: self.init(.software, "\(error)")
    }
  }
}
