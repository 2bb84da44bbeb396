// Answers requests from the current snapshot: the whole API behind one `RequestHandler`.
public import HTTP

/// The API. Synchronous, without I/O; holds no state of a client.
public struct Service: RequestHandler {
  let configuration: ServiceConfiguration
  let source: any SnapshotSource
  let writer: (any CorpusWriter)?
  let extract: Extracting
  let events: EventBus
  let metrics: any MetricsSource
  let log: @Sendable (ExchangeRecord, _ route: String) -> Void

  /// - Parameters:
  ///   - writer: `nil` when writes are off.
  ///   - log: Called after each exchange with the template of its route (`/claims/{id}`), `-` when it
  ///     had none.
  public init(
    configuration: ServiceConfiguration, source: any SnapshotSource, writer: (any CorpusWriter)?,
    extract: @escaping Extracting, events: EventBus, metrics: any MetricsSource,
    log: @escaping @Sendable (ExchangeRecord, _ route: String) -> Void = { _, _ in }
  ) {
    self.configuration = configuration
    self.source = source
    self.writer = writer
    self.extract = extract
    self.events = events
    self.metrics = metrics
    self.log = log
  }

  public func respond(to request: Request) -> Outcome {
    .response(Response(501))
  }

  public func response(to rejection: Rejection) -> Response {
    Response(rejection.status)
  }

  public func contentLimit(for head: Request) -> Int {
    configuration.limits.contentOctets
  }

  public func finished(_ exchange: ExchangeRecord) {
    log(exchange, exchange.target.path)
  }
}
