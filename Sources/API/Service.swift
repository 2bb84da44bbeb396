// Answers requests from the current snapshot: the whole API behind one `RequestHandler`.
import Attribution
import ClaimIndex
public import HTTP

/// The API. Synchronous, without I/O; holds no state of a client.
public final class Service: RequestHandler {
  let configuration: ServiceConfiguration
  let source: any SnapshotSource
  let writer: (any CorpusWriter)?
  let extract: Extracting
  let background: Background
  let events: EventBus
  let metrics: any MetricsSource
  let counters = RequestCounters()
  let idempotencyKeys = IdempotencyKeys()
  let endpoints: [Endpoint]
  let router: Router
  private let log: @Sendable (ExchangeRecord, _ route: String) -> Void
  private let crossOrigin: CrossOrigin
  private let requestIDs = RequestIDs()
  private let commonFields: Fields = ["X-Content-Type-Options": "nosniff", "Server": "hearsay"]
  private let cache = ResponseCache()

  /// - Parameters:
  ///   - writer: `nil` when writes are off.
  ///   - log: Called after each exchange with the template of its route (`/claims/{id}`), `-` when it
  ///     had none.
  public init(
    configuration: ServiceConfiguration, source: any SnapshotSource, writer: (any CorpusWriter)?,
    extract: @escaping Extracting, background: @escaping Background, events: EventBus,
    metrics: any MetricsSource,
    log: @escaping @Sendable (ExchangeRecord, _ route: String) -> Void = { _, _ in }
  ) {
    self.configuration = configuration
    self.source = source
    self.writer = writer
    self.extract = extract
    self.background = background
    self.events = events
    self.metrics = metrics
    self.log = log
    endpoints = Endpoint.table(configuration.limits).filter { $0.isOpen(on: configuration.surface) }
    router = Router(
      endpoints.map { Router.Resource($0.template, methods: $0.operations.map(\.method)) })
    crossOrigin = CrossOrigin(configuration.allowedOrigins)
  }

  public func respond(to request: Request) -> Outcome {
    let start = ContinuousClock.now
    let requestID = requestIDs.identifier(of: request)
    switch answer(request, requestID: requestID) {
    case .response(let response):
      return .response(complete(response, to: request, requestID: requestID, since: start))
    case .later(let promise):
      return .later { [self] send in
        promise { response in
          send(self.complete(response, to: request, requestID: requestID, since: start))
        }
      }
    }
  }

  public var epoch: UInt64 { source.epoch }

  public func mark(_ head: inout [UInt8]) -> RequestID? {
    let requestID = requestIDs.next()
    head.append("X-Request-Id: ")
    requestID.append(to: &head)
    // The application was not asked; a clock would only say how long the answer was looked up.
    head.append("\r\nServer-Timing: app;dur=0.000\r\n")
    return requestID
  }

  public func response(to rejection: Rejection) -> Response {
    let type = ProblemType(rejectedWith: rejection.status)
    let requestID = requestIDs.next()
    var response = Problem(type, rejection.detail).response(requestID: requestID.text)
    if type.status.code == 503 { response.fields.append("Retry-After", "1") }
    mark(&response, origin: rejection.origin, requestID: requestID)
    return response
  }

  public func contentLimit(for head: Request) -> Int {
    guard
      case .resource(let row, let method, _) = router.match(
        method: head.method, path: head.target.path)
    else { return Self.unroutedContentOctets }
    guard let operation = endpoints[row].operation(method), !operation.contentTypes.isEmpty,
      refusal(of: head) == nil
    else { return Self.unroutedContentOctets }
    return operation.isBatch(head)
      ? configuration.limits.batchOctets : configuration.limits.contentOctets
  }

  /// What a request may bring that has no use for content or will be refused: enough to find what is wrong
  /// with its framing and to say the real reason.
  private static let unroutedContentOctets = 256 * 1024

  public func refusal(of head: Request) -> Response? {
    let start = ContinuousClock.now
    let requestID = requestIDs.identifier(of: head)
    do throws(Problem) {
      try authenticate(head)
      switch router.match(method: head.method, path: head.target.path) {
      case .resource(let row, let method, _):
        if endpoints[row].operation(method)?.isWrite ?? false {
          _ = try authorizedWriter(for: head)
        }
      case .options, .serverOptions: break
      case .methodNotAllowed(let row):
        throw Problem(methodNotAllowed: head.method, router.resources[row])
      case .unknownMethod: throw Problem(unknownMethod: head.method)
      case .notFound: throw Problem(noPath: head.target.path, near: router.resources)
      }
      return nil
    } catch {
      return complete(
        error.response(requestID: requestID.text), to: head, requestID: requestID, since: start)
    }
  }

  public func finished(_ exchange: ExchangeRecord) {
    let row = exchange.note.route ?? router.row(path: exchange.target.path)
    counters.count(exchange, row: row)
    log(exchange, template(row))
  }

  /// The template of a row of the router; `-` where there is none.
  func template(_ row: Int?) -> String { row.map { endpoints[$0].template } ?? "-" }

  private func answer(_ request: Request, requestID: RequestID) -> Outcome {
    do throws(Problem) {
      try authenticate(request)
      let key = ResponseCache.Key(target: request.target, accept: request.fields["Accept"])
      let epoch = source.epoch
      let publication = source.current
      if request.method == "GET" || request.method == "HEAD", let publication,
        let response = cache.answer(to: key, of: publication)
      {
        return .response(repeated(conditional(response, request, requestID), request, epoch))
      }
      switch router.match(method: request.method, path: request.target.path) {
      case .resource(let row, let method, let segment):
        guard let operation = endpoints[row].operation(method) else {
          throw Problem(unknownMethod: method)
        }
        let call = try Call(
          self, request, endpoints[row], operation, segment: segment, requestID: requestID)
        return try answer(call, operation, row: row, publication, key)
      case .options(let row):
        return .response(options(request, allow: router.resources[row].allow))
      case .serverOptions:
        return .response(options(request, allow: crossOrigin.allowedMethods))
      case .methodNotAllowed(let row):
        throw Problem(methodNotAllowed: request.method, router.resources[row])
      case .unknownMethod: throw Problem(unknownMethod: request.method)
      case .notFound: throw Problem(noPath: request.target.path, near: router.resources)
      }
    } catch {
      return .response(error.response(requestID: requestID.text))
    }
  }

  private func answer(
    _ call: Call, _ operation: Operation, row: Int, _ publication: Publication?,
    _ key: ResponseCache.Key
  ) throws(Problem) -> Outcome {
    var response: Response
    switch operation.answer {
    case .other(let make):
      return try make(call).mapped { [self] response in
        conditional(response, call.request, call.requestID)
      }
    case .constant(let make): response = make(call)
    case .read(let make):
      guard let publication else { throw Problem(readiness: source.readiness) }
      response = try make(call, publication).response(to: call, operation, publication)
    }
    response.note.route = row
    if let publication { cache.keep(response, for: key, of: publication) }
    return .response(conditional(response, call.request, call.requestID))
  }

  private func options(_ request: Request, allow: [String]) -> Response {
    var response = Response(204, fields: ["Allow": allow.joined(separator: ", ")])
    if CrossOrigin.isPreflight(request) { crossOrigin.answerPreflight(&response) }
    return response
  }

  /// Turns a 200 that the client has already into a 304 (RFC 9110 §15.4.5), and one that it does not
  /// want into a 412.
  private func conditional(_ response: Response, _ request: Request, _ requestID: RequestID)
    -> Response
  {
    guard Preconditions.exist(in: request.fields), response.status == 200,
      request.method == "GET" || request.method == "HEAD"
    else { return response }
    let now = HTTPDate(secondsSince1970: source.current?.changedAt ?? 0)
    let outcome = Preconditions.outcome(
      of: request.fields, entityTag: response.fields["ETag"],
      lastModified: response.fields["Last-Modified"].flatMap { HTTPDate($0, now: now) }, now: now)
    switch outcome {
    case .perform: return response
    case .failed:
      let problem = Problem(
        .preconditionFailed, "The resource is not what If-Match or If-Unmodified-Since asks for.")
      return problem.response(requestID: requestID.text)
    case .notModified: return unchanged(response)
    }
  }

  /// Marks an answer that was asked for before, so that the server gives it from now on. One with the
  /// client's own identifier is of that exchange alone.
  private func repeated(_ response: Response, _ request: Request, _ epoch: UInt64) -> Response {
    guard response.status == 200 || response.status == 304,
      !request.fields.contains("X-Request-Id")
    else { return response }
    var response = response
    response.repetition = Repetition(epoch: epoch, fields: Fields())
    return response
  }

  private func unchanged(_ response: Response) -> Response {
    var unchanged = Response(304)
    for line in response.fields.lines
    where ["ETag", "Content-Location", "Vary", "Cache-Control"].contains(line.name) {
      unchanged.fields.append(line.name, line.value)
    }
    return unchanged
  }

  private func complete(
    _ response: Response, to request: Request, requestID: RequestID,
    since start: ContinuousClock.Instant
  ) -> Response {
    var response = response
    mark(&response, origin: request.fields["Origin"], requestID: requestID)
    response.fields.append(
      "Server-Timing", "app;dur=\(thousandths: (ContinuousClock.now - start).microseconds)")
    return response
  }

  /// Adds the fields that every response has (API.md §12).
  private func mark(_ response: inout Response, origin: String?, requestID: RequestID) {
    crossOrigin.mark(&response, origin: origin)
    response.fields.append(contentsOf: commonFields)
    response.repetition?.fields = response.fields
    response.fields.append("X-Request-Id", requestID.text)
    response.note.requestID = requestID
  }
}
