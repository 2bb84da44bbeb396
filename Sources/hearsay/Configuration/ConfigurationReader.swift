// Merges defaults, configuration file, environment and command line, in this order.

extension Configuration {
  /// Where a setting comes from; each wins over those before it.
  enum Layer: Int, CaseIterable {
    case `default`, file, environment, option
  }

  /// - Parameters:
  ///   - arguments: The options of the command line; those that are no setting are left alone.
  ///   - environment: All variables; those that begin with `HEARSAY_` must be known.
  ///   - defaultFile: Read when nobody names a file, if it exists.
  ///   - last: The layer after which nothing more is merged.
  init(
    arguments: Arguments, environment: [String: String], defaultFile: String = "config.json",
    upTo last: Layer = .option
  ) throws(ConfigurationError) {
    try Self.checkNames(environment)
    for layer in Layer.allCases where layer.rawValue <= last.rawValue {
      switch layer {
      case .default: break
      case .file:
        if let path = arguments["config"] ?? environment["HEARSAY_CONFIG"] {
          try ConfigurationFile(path: path).apply(to: &self, path: path)
        } else if RegularFile.exists(defaultFile) {
          try ConfigurationFile(path: defaultFile).apply(to: &self, path: defaultFile)
        }
      case .environment:
        for setting in Setting.all { try apply(setting, environment: environment) }
      case .option:
        for setting in Setting.all { try apply(setting, arguments: arguments) }
      }
    }
  }

  private static func checkNames(_ environment: [String: String]) throws(ConfigurationError) {
    let known = ["HEARSAY_CONFIG"] + Setting.all.map(\.variable)
    for name in environment.keys.sorted() where name.hasPrefix("HEARSAY_") && !known.contains(name)
    {
      throw ConfigurationError(
        .variable(name), .unknown(nearest: nearest(to: name, among: known)))
    }
    if environment["HEARSAY_TOKEN"] != nil, environment["HEARSAY_TOKEN_FILE"] != nil {
      throw ConfigurationError(
        .variable("HEARSAY_TOKEN_FILE"), .contradiction(with: "HEARSAY_TOKEN"))
    }
  }

  private mutating func apply(
    _ setting: Setting, environment: [String: String]
  ) throws(ConfigurationError) {
    guard let value = environment[setting.variable] else { return }
    let values =
      setting.isRepeatable ? Self.list(value, separatedBy: setting.separator) : [value]
    do {
      try setting.apply(values, &self)
    } catch {
      throw ConfigurationError(.variable(setting.variable), error)
    }
  }

  private mutating func apply(
    _ setting: Setting, arguments: Arguments
  ) throws(ConfigurationError) {
    let values = arguments.options.filter { $0.name == setting.name }.map(\.value)
    if values.isEmpty { return }
    do {
      try setting.apply(values, &self)
    } catch {
      throw ConfigurationError(.option(setting.name), error)
    }
  }

  private static func list(_ text: String, separatedBy separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
