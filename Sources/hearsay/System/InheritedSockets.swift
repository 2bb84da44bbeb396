// Finds the sockets that a service manager has opened for the process (sd_listen_fds(3)).
import Glibc
import HTTP

/// Listening sockets that the process was started with, in place of `host` and `port`.
struct InheritedSockets: Equatable {
  /// The first descriptor behind the standard streams.
  private static let first: CInt = 3

  /// Where every path is answered, or every one but those of `admin`.
  private(set) var open: [ServerConfiguration.Endpoint] = []
  /// Where `/metrics` and `/readyz` are answered: sockets with `FileDescriptorName=admin`.
  private(set) var admin: [ServerConfiguration.Endpoint] = []

  /// Reads `LISTEN_FDS` and `LISTEN_FDNAMES`, if `LISTEN_PID` says that they are for this process.
  ///
  /// - Throws: `Failure` when the number of sockets is none.
  init(environment: [String: String], process: pid_t = getpid()) throws(Failure) {
    guard environment["LISTEN_PID"] == "\(process)", let count = environment["LISTEN_FDS"] else {
      return
    }
    guard let count = CInt(count), (0...1024).contains(count) else {
      throw Failure(
        .configuration, "LISTEN_FDS: must be a whole number from 0 to 1024, not “\(count)”")
    }
    let names = (environment["LISTEN_FDNAMES"] ?? "").split(
      separator: ":", omittingEmptySubsequences: false)
    for index in 0..<count {
      let isAdmin = Int(index) < names.count && names[Int(index)] == "admin"
      let endpoint = ServerConfiguration.Endpoint.inherited(Self.first + index)
      if isAdmin { admin.append(endpoint) } else { open.append(endpoint) }
    }
  }
}
