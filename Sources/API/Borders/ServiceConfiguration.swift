// What the operator decides about the API.

/// The settings of a `Service`.
public struct ServiceConfiguration: Sendable {
  /// Which web origins may read answers in a browser.
  public enum AllowedOrigins: Sendable, Hashable {
    /// `*`.
    case any
    /// Serialised origins (`https://example.org`), compared octet by octet; all others get no
    /// `Access-Control-Allow-Origin`.
    case listed([String])
  }

  /// Which paths a listener answers.
  public enum Surface: Sendable, Hashable {
    /// Every path: no admin port is used.
    case everything
    /// Every path but `/metrics` and `/readyz`, which the admin port answers.
    case open
    /// `/metrics`, `/readyz` and `/healthz` only.
    case admin
  }

  public var allowedOrigins: AllowedOrigins
  /// The bearer token that writes need; `nil` switches writes off.
  public var token: String?
  /// The version of the program and of the contract (`info.version`).
  public var version: String
  /// The version of the extractor, part of the generation.
  public var extractorVersion: String
  public var surface: Surface
  /// The limits that the server enforces, named in OpenAPI and in errors.
  public var limits: ServiceLimits

  public init(
    allowedOrigins: AllowedOrigins = .any, token: String? = nil, version: String,
    extractorVersion: String, surface: Surface = .everything, limits: ServiceLimits = .init()
  ) {
    self.allowedOrigins = allowedOrigins
    self.token = token
    self.version = version
    self.extractorVersion = extractorVersion
    self.surface = surface
    self.limits = limits
  }
}

/// How much one request may ask for.
public struct ServiceLimits: Sendable, Hashable {
  /// Octets of the request line.
  public var requestLineOctets = 8 * 1024
  /// Octets of all fields of a request.
  public var fieldOctets = 16 * 1024
  /// Octets of the content of one request.
  public var contentOctets = 2 * 1024 * 1024
  /// Octets of the content of a request with many articles (`application/x-ndjson`).
  public var batchOctets = 16 * 1024 * 1024
  /// Query parameters in one request.
  public var parameters = 64
  /// Items on one page.
  public var pageItems = 1000
  /// Buckets of a timeline, cells of a matrix.
  public var buckets = 1000
  /// Event streams open at once.
  public var streams = 64
  /// Code points of `q`.
  public var queryCodePoints = 256
  /// Code points of an article id.
  public var identifierCodePoints = 200

  public init() {}
}
