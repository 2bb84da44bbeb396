// Lets pages of other origins read answers (the Fetch standard's CORS protocol).

/// Which origins may read what, and what they may send.
public struct CrossOrigin: Sendable {
  public enum Origins: Sendable, Hashable {
    /// Every origin: `*`.
    case any
    /// Serialised origins (`https://example.org`), compared octet by octet.
    case listed([String])
  }

  public var origins: Origins
  /// Fields of a response that scripts may read besides those on the safelist.
  public var exposedFields: [String]
  public var allowedMethods: [String]
  /// Fields of a request that scripts may set. A wildcard would not cover `Authorization`.
  public var allowedFields: [String]
  /// How long a browser may remember a preflight, in seconds.
  public var maximumAge: Int

  public init(
    origins: Origins, exposedFields: [String], allowedMethods: [String], allowedFields: [String],
    maximumAge: Int
  ) {
    self.origins = origins
    self.exposedFields = exposedFields
    self.allowedMethods = allowedMethods
    self.allowedFields = allowedFields
    self.maximumAge = maximumAge
    exposure = ["Access-Control-Expose-Headers": exposedFields.joined(separator: ", ")]
    openly = ["Access-Control-Allow-Origin": "*"]
    openly.append(contentsOf: exposure)
  }

  private let exposure: Fields
  /// What every response says when every origin may read it.
  private var openly: Fields

  /// Adds the fields that every response has, errors included.
  ///
  /// - Parameter origin: The request's Origin field.
  public func mark(_ response: inout Response, origin: String?) {
    switch origins {
    case .any: response.fields.append(contentsOf: openly)
    case .listed(let origins):
      // Without this a cache could hand one origin the answer made for another.
      response.fields.append("Vary", "Origin")
      guard let origin, origins.contains(origin) else { return }
      response.fields.append("Access-Control-Allow-Origin", origin)
      response.fields.append(contentsOf: exposure)
    }
  }

  /// Whether a request is a preflight: OPTIONS with an origin and the method to come.
  public static func isPreflight(_ request: Request) -> Bool {
    request.method == "OPTIONS" && request.fields.contains("Origin")
      && request.fields.contains("Access-Control-Request-Method")
  }

  /// Adds the answer to a preflight; `mark` is still needed.
  public func answerPreflight(_ response: inout Response) {
    response.fields.append("Access-Control-Allow-Methods", allowedMethods.joined(separator: ", "))
    response.fields.append("Access-Control-Allow-Headers", allowedFields.joined(separator: ", "))
    response.fields.append("Access-Control-Max-Age", String(maximumAge))
  }
}
