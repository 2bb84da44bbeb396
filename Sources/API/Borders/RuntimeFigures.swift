// What `/metrics` shows that only the process knows.

/// Figures of the process at one moment.
public struct RuntimeFigures: Sendable {
  /// Open connections, idle ones among them.
  public var connections: Int
  public var residentOctets: Int
  /// Processor time used, user and system, in seconds.
  public var processorSeconds: Double
  public var openDescriptors: Int
  /// Seconds since 1970-01-01T00:00:00Z.
  public var startTime: Double
  /// How often a snapshot was made, and how long that took in all, in seconds.
  public var ingestCount: Int
  public var ingestSeconds: Double

  public init(
    connections: Int = 0, residentOctets: Int = 0, processorSeconds: Double = 0,
    openDescriptors: Int = 0, startTime: Double = 0, ingestCount: Int = 0, ingestSeconds: Double = 0
  ) {
    self.connections = connections
    self.residentOctets = residentOctets
    self.processorSeconds = processorSeconds
    self.openDescriptors = openDescriptors
    self.startTime = startTime
    self.ingestCount = ingestCount
    self.ingestSeconds = ingestSeconds
  }
}

/// Reads the figures of the process; called for each request of `/metrics`.
public protocol MetricsSource: Sendable {
  func figures() -> RuntimeFigures
}
