// Where a server listens, on how many loops, and within which limits.

/// The configuration of a server.
public struct ServerConfiguration: Sendable {
  /// One place to listen at.
  public enum Endpoint: Sendable, Hashable {
    /// A name or an address of IPv4 or IPv6, and a port; port 0 lets the kernel choose. A name with
    /// several addresses listens on all of them.
    case host(String, port: Int)
    /// The path of a Unix-domain socket. A file that nobody listens at any more is replaced.
    case path(String)
    /// A descriptor of a socket that listens already. The server closes it, and leaves its file alone.
    case inherited(CInt)
  }

  public var endpoints: [Endpoint]
  /// Event loops, each on a serial queue of its own; best one a core.
  public var eventLoops: Int
  public var limits: Limits

  public init(endpoints: [Endpoint], eventLoops: Int, limits: Limits = Limits()) {
    self.endpoints = endpoints
    self.eventLoops = max(1, eventLoops)
    self.limits = limits
  }
}

/// Why a server could not start.
public enum ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The host is neither an address nor a known name.
  case unknownHost(String, String)
  case invalidPort(Int)
  case invalidPath(String)
  /// The inherited descriptor is not one of a stream socket that listens.
  case notListening(CInt)
  /// Somebody else listens there.
  case addressInUse(BoundAddress)
  case cannotListen(BoundAddress, SystemError)
  case system(SystemError)
  case alreadyStarted

  public var description: String {
    switch self {
    case .unknownHost(let host, let reason): "cannot listen on “\(host)”: \(reason)"
    case .invalidPort(let port): "port \(port) is not between 0 and 65535"
    case .invalidPath(let path): "“\(path)” cannot be a socket: it must have 1 to 107 octets"
    case .notListening(let number): "descriptor \(number) is no stream socket that listens"
    case .addressInUse(let address): "\(address) is in use by another program"
    case .cannotListen(let address, let error): "cannot listen on \(address): \(error)"
    case .system(let error): "\(error)"
    case .alreadyStarted: "the server has been started before"
    }
  }
}
