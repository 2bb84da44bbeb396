// Stands before the API: knows the peer behind a trusted proxy, and limits how often a peer may ask.
import API
import HTTP

/// Hands requests on to the service, with the address of the client in place of that of the proxy.
final class Gate: RequestHandler {
  private static let maximumClients = 100_000

  private let service: Service
  private let trustedProxies: Set<String>
  private let limiter: RateLimiter?
  /// Clients behind proxies, by the request ids of answers on their way.
  private let clients = Locked<[RequestID: String]>([:])
  private let clock: @Sendable () -> ContinuousClock.Instant

  init(
    _ service: Service, trustedProxies: [String], requestsPerSecond: Int,
    clock: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
  ) {
    self.service = service
    self.trustedProxies = Set(trustedProxies)
    limiter = requestsPerSecond > 0 ? RateLimiter(perSecond: requestsPerSecond) : nil
    self.clock = clock
  }

  var epoch: UInt64 { service.epoch }

  func mark(_ head: inout [UInt8]) -> RequestID? { service.mark(&head) }

  func respond(to request: Request) -> Outcome {
    guard trustedProxies.contains(request.peer) else { return admit(request) }
    var request = request
    let client = Self.client(of: request, trusting: trustedProxies)
    request.peer = client
    switch admit(request) {
    case .response(let response):
      remember(client, of: response)
      return .response(response)
    case .later(let promise):
      return .later { [self] send in
        promise { response in
          self.remember(client, of: response)
          send(response)
        }
      }
    }
  }

  private func admit(_ request: Request) -> Outcome {
    if let limiter, case .wait(let seconds) = limiter.admit(request.peer, at: clock()) {
      return .response(refusal(seconds, limiter, origin: request.fields["Origin"]))
    }
    let outcome = service.respond(to: request)
    guard seesEveryRequest, case .response(var response) = outcome else { return outcome }
    response.repetition = nil
    return .response(response)
  }

  /// Whether requests must not be answered without asking: because they are counted, or because they
  /// come from somebody else than the peer.
  private var seesEveryRequest: Bool { limiter != nil || !trustedProxies.isEmpty }

  func response(to rejection: Rejection) -> Response { service.response(to: rejection) }

  func contentLimit(for head: Request) -> Int { service.contentLimit(for: head) }

  /// A refusal counts as a request; what is not refused is counted when it is answered.
  func refusal(of head: Request) -> Response? {
    guard let refusal = service.refusal(of: head) else { return nil }
    let isBehindProxy = trustedProxies.contains(head.peer)
    let client = isBehindProxy ? Self.client(of: head, trusting: trustedProxies) : head.peer
    var response = refusal
    if let limiter, case .wait(let seconds) = limiter.admit(client, at: clock()) {
      response = self.refusal(seconds, limiter, origin: head.fields["Origin"])
    }
    if isBehindProxy { remember(client, of: response) }
    return response
  }

  func finished(_ exchange: ExchangeRecord) {
    guard trustedProxies.contains(exchange.peer), let requestID = exchange.note.requestID,
      let client = clients.withLock({ $0.removeValue(forKey: requestID) })
    else { return service.finished(exchange) }
    var exchange = exchange
    exchange.peer = client
    service.finished(exchange)
  }

  /// Keeps the client of an answer until its exchange is finished, for the log.
  private func remember(_ client: String, of response: Response) {
    guard let requestID = response.note.requestID else { return }
    clients.withLock { clients in
      if clients.count >= Self.maximumClients { clients = [:] }
      clients[requestID] = client
    }
  }

  /// The last address of `X-Forwarded-For` that is no trusted proxy: what stands before it anybody can
  /// have written.
  static func client(of request: Request, trusting proxies: Set<String>) -> String {
    let hops = (request.fields["X-Forwarded-For"] ?? "").split(separator: ",").map { hop in
      String(hop.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return hops.last { !proxies.contains($0) } ?? hops.first ?? request.peer
  }

  /// 429 with the fields of RFC 9110 §10.2.3 and draft-ietf-httpapi-ratelimit-headers.
  private func refusal(_ seconds: Int, _ limiter: RateLimiter, origin: String?) -> Response {
    var response = service.response(
      to: Rejection(
        status: 429,
        detail: "More than \(limiter.perSecond) requests a second; ask again in \(seconds) s.",
        origin: origin))
    response.fields.set("Retry-After", "\(seconds)")
    response.fields.set("RateLimit-Policy", "\"peer\";q=\(limiter.perSecond);w=1")
    response.fields.set("RateLimit", "\"peer\";r=0;t=\(seconds)")
    return response
  }
}
