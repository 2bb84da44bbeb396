// Finds the resource that a path names and whether it knows the method (RFC 9110 §9.1, §15.5.6).

/// A table of resources. Finding one costs two look-ups, however long the table is.
public struct Router: Sendable {
  /// A resource: a path, whose last segment may stand for any (`/claims/{id}`), and its methods.
  public struct Resource: Sendable {
    public var template: String
    /// `GET` brings HEAD with it, and every resource knows OPTIONS.
    public var methods: [String]

    public init(_ template: String, methods: [String]) {
      self.template = template
      self.methods = methods
    }

    /// The value of the Allow field.
    public var allow: [String] {
      methods.flatMap { $0 == "GET" ? ["GET", "HEAD"] : [$0] } + ["OPTIONS"]
    }
  }

  /// What a request line asks for.
  public enum Match: Sendable, Hashable {
    /// The row of the resource, the method with HEAD read as GET, and the last segment when the
    /// template leaves it open, percent-encoding kept.
    case resource(row: Int, method: String, segment: String?)
    /// OPTIONS of one resource.
    case options(row: Int)
    /// `OPTIONS *`: of the server.
    case serverOptions
    /// Answer 405 with the resource's `allow`.
    case methodNotAllowed(row: Int)
    /// Answer 501: a method that no standard knows.
    case unknownMethod
    /// Answer 404.
    case notFound
  }

  /// The methods of RFC 9110 §9.3, PATCH (RFC 5789) and QUERY (draft-ietf-httpbis-safe-method-w-body).
  static let knownMethods: Set<String> = [
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
    "QUERY",
  ]

  public let resources: [Resource]
  private var fixed: [String: Int] = [:]
  /// Templates with an open last segment, by what stands before it (`/claims/`).
  private var open: [String: Int] = [:]

  /// - Parameter resources: Templates that differ; only the last segment may be open.
  public init(_ resources: [Resource]) {
    self.resources = resources
    for (row, resource) in resources.enumerated() {
      if let brace = resource.template.lastIndex(of: "{") {
        open[String(resource.template[..<brace])] = row
      } else {
        fixed[resource.template] = row
      }
    }
  }

  public func match(method: String, path: String) -> Match {
    guard Self.knownMethods.contains(method) else { return .unknownMethod }
    if path == "*" { return method == "OPTIONS" ? .serverOptions : .notFound }
    guard let (row, segment) = find(path) else { return .notFound }
    if method == "OPTIONS" { return .options(row: row) }
    let asked = method == "HEAD" ? "GET" : method
    guard resources[row].methods.contains(asked) else { return .methodNotAllowed(row: row) }
    return .resource(row: row, method: asked, segment: segment)
  }

  /// The row of the resource at a path, whatever the method; `nil` when there is none.
  public func row(path: String) -> Int? { find(path)?.row }

  private func find(_ path: String) -> (row: Int, segment: String?)? {
    let path = path.utf8.contains(0x25) ? PercentEncoding.normalized(path) : path
    if let row = fixed[path] { return (row, nil) }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    let start = path.utf8.index(after: slash)
    guard start < path.utf8.endIndex, let row = open[String(path[..<start])] else { return nil }
    return (row, String(path[start...]))
  }
}
