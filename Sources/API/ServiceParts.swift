// The small steps between a routed request and its answer.
import ClaimIndex
import HTTP

extension Call {
  /// Decodes the path, checks the parameters, chooses the format.
  init(
    _ service: Service, _ request: Request, _ endpoint: Endpoint, _ operation: Operation,
    segment raw: String?, requestID: RequestID
  ) throws(Problem) {
    guard let segment = PercentCoding.decode(raw ?? "") else {
      throw Problem(
        .invalidEncoding,
        "The last segment of the path must be UTF-8, with each “%” followed by two hexadecimal digits."
      )
    }
    let arguments = try Arguments(
      query: request.target.query, parameters: operation.parameters, path: endpoint.template,
      limits: service.configuration.limits)
    let named = arguments.value("format").flatMap { Format(rawValue: $0) }
    let formats = operation.formats(for: request)
    guard let format = named ?? Format.choose(formats, accept: request.fields["Accept"])
    else { throw Problem(notAcceptable: formats) }
    try arguments.checkEffect(on: format, of: operation.parameters, path: endpoint.template)
    self.init(
      service: service, request: request, requestID: requestID,
      path: raw == nil
        ? endpoint.template
        : endpoint.template.prefix { $0 != "{" } + PercentCoding.encode(segment),
      segment: segment, arguments: arguments, format: format)
  }
}

extension Representation {
  /// The response with validators and everything a cache has to know (API.md §12).
  func response(to call: Call, _ operation: Operation, _ publication: Publication) -> Response {
    var response = Response(200, fields: fields, content: content)
    let path = contentLocation ?? call.path
    response.fields.append("Content-Type", call.format.contentType)
    response.fields.append(
      "ETag",
      EntityTag.make(
        generation: publication.snapshot.generation, path: path,
        query: Link.query("", call.arguments.canonical()), mediaType: call.format.mediaType))
    response.fields.append(
      "Last-Modified", HTTPDate(secondsSince1970: publication.changedAt).fixdate)
    response.fields.append("Cache-Control", "no-cache")
    if operation.isNegotiated { response.fields.append("Vary", "Accept") }
    if let contentLocation { response.fields.append("Content-Location", contentLocation) }
    if !links.isEmpty {
      let values = links.map { "<\($0.target)>; rel=\"\($0.relation)\"" }
      response.fields.append("Link", values.joined(separator: ", "))
    }
    return response
  }
}

extension Endpoint {
  func operation(_ method: String) -> Operation? { operations.first { $0.method == method } }

  func isOpen(on surface: ServiceConfiguration.Surface) -> Bool {
    switch surface {
    case .everything: true
    case .open: template != "/metrics" && template != "/readyz"
    case .admin: isOperational
    }
  }
}

extension Outcome {
  func mapped(_ change: @escaping @Sendable (Response) -> Response) -> Outcome {
    switch self {
    case .response(let response): .response(change(response))
    case .later(let promise): .later { send in promise { response in send(change(response)) } }
    }
  }
}

extension CrossOrigin {
  /// The policy of API.md §12.
  init(_ origins: ServiceConfiguration.AllowedOrigins) {
    self.init(
      origins: origins == .any ? .any : .listed(origins.list),
      exposedFields: [
        "ETag", "Link", "Location", "Content-Location", "Retry-After", "X-Request-Id",
        "Hearsay-Total", "RateLimit", "RateLimit-Policy",
      ],
      allowedMethods: ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"],
      allowedFields: [
        "Authorization", "Content-Type", "If-Match", "If-None-Match", "If-Modified-Since",
        "If-Unmodified-Since", "Last-Event-ID", "X-Request-Id", "Idempotency-Key",
      ],
      maximumAge: 7200)
  }
}

extension ServiceConfiguration.AllowedOrigins {
  fileprivate var list: [String] {
    switch self {
    case .any: []
    case .listed(let origins): origins
    }
  }
}

extension Duration {
  var microseconds: Int64 {
    components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
  }
}

extension DefaultStringInterpolation {
  /// 1234 as `1.234`.
  mutating func appendInterpolation(thousandths: Int64) {
    var digits: [UInt8] = []
    digits.appendThousandths(Int(max(0, thousandths)))
    appendLiteral(String(decoding: digits, as: UTF8.self))
  }
}

/// Media types of fields.
enum MediaType {
  /// Type and subtype in lower case, parameters left out.
  static func name(of field: String?) -> String {
    let name = (field ?? "").prefix { $0 != ";" }.lowercased()
    return name.split(separator: " ").first.map(String.init) ?? ""
  }
}
