// Root-relative references to the resources of the API.
import Attribution

/// Paths and queries with everything percent-encoded that needs it (RFC 3986).
enum Link {
  static func claim(_ id: String) -> String { "/claims/" + PercentCoding.encode(id) }
  static func article(_ id: String) -> String { "/articles/" + PercentCoding.encode(id) }
  static func actor(_ id: ActorID) -> String { "/actors/" + PercentCoding.encode(id.text) }
  static func topic(_ id: String) -> String { "/topics/" + PercentCoding.encode(id) }
  static func disagreement(_ id: String) -> String {
    "/disagreements/" + PercentCoding.encode(id)
  }

  /// A collection with filters, in the order given.
  static func query(_ path: String, _ parameters: [(name: String, value: String)]) -> String {
    guard !parameters.isEmpty else { return path }
    let pairs = parameters.map { $0.name + "=" + PercentCoding.encode($0.value, inQuery: true) }
    return path + "?" + pairs.joined(separator: "&")
  }

  static func query(_ path: String, _ name: String, _ value: String) -> String {
    query(path, [(name, value)])
  }
}
