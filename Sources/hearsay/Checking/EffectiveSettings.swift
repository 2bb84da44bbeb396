// What `check` shows of the settings: every value, and which layer it comes from.

/// The settings as they are after each layer of configuration.
struct EffectiveSettings {
  /// A name as in the configuration file, and what is shown for it.
  typealias Row = (name: String, value: @Sendable (Configuration) -> String)

  private var layers: [(layer: Configuration.Layer, configuration: Configuration)] = []

  /// - Parameter configuration: The configuration up to a layer.
  init(_ configuration: (Configuration.Layer) throws(Failure) -> Configuration) throws(Failure) {
    for layer in Configuration.Layer.allCases {
      layers.append((layer, try configuration(layer)))
    }
  }

  /// A line for each setting: its name, the layer that gave it its value, the value. A layer that only
  /// repeats what it finds gives nothing.
  var lines: [String] {
    let width = Self.rows.map(\.name.count).max() ?? 0
    return Self.rows.map { row in
      var origin = Configuration.Layer.default
      var value = ""
      for (layer, configuration) in layers {
        let next = row.value(configuration)
        if next != value { origin = layer }
        value = next
      }
      let name = row.name + String(repeating: " ", count: width - row.name.count)
      let words = "\(origin)"
      return "\(name)  \(words)" + String(repeating: " ", count: 13 - words.count) + value
    }
  }

  static let rows = settings + limits

  /// The token is not shown, only whether there is one.
  private static let settings: [Row] = [
    ("host", { $0.host }),
    ("port", { $0.port.description }),
    ("adminPort", { $0.adminPort?.description ?? "none" }),
    ("corpus", { list($0.corpus) }),
    ("data", { $0.data ?? "none" }),
    ("token", { $0.token == nil ? "none" : "set" }),
    ("allowedOrigins", { $0.allowedOrigins.isEmpty ? "*" : list($0.allowedOrigins) }),
    ("trustedProxies", { list($0.trustedProxies) }),
    ("log.format", { $0.log.format?.rawValue ?? "text on a terminal, json otherwise" }),
    ("log.level", { $0.log.level.rawValue }),
    ("actors", { $0.knowledge.actors.count.description }),
    ("topics", { $0.knowledge.topics.count.description }),
    ("places", { $0.knowledge.places.count.description }),
  ]

  private static let limits: [Row] = OperatingLimits.rows.map { limit in
    ("limits." + limit.name, { $0.limits[keyPath: limit.path].description })
  }

  private static func list(_ values: [String]) -> String {
    values.isEmpty ? "none" : values.joined(separator: " ")
  }
}
