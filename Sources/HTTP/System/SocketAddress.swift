// Addresses of sockets: IPv4, IPv6 and paths of Unix-domain sockets.

import Glibc

/// Where a server can be reached.
public enum BoundAddress: Sendable, Hashable, CustomStringConvertible {
  case address(host: String, port: Int)
  case path(String)

  /// `127.0.0.1:8080`, `[::1]:8080` or the path.
  public var description: String {
    switch self {
    case .address(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .path(let path): path
    }
  }
}

/// A socket address in the kernel's form.
struct SocketAddress: Sendable, Hashable {
  private(set) var octets: [UInt8]

  var family: CInt { CInt(octets[0]) | CInt(octets[1]) << 8 }
  var isPath: Bool { family == AF_UNIX }

  /// The address of a Unix-domain socket, or `nil` when the path is empty or too long.
  init?(path: String) {
    let path = Array(path.utf8)
    guard !path.isEmpty, path.count <= 107, !path.contains(0) else { return nil }
    octets = [UInt8(AF_UNIX), 0] + path + [0]
  }

  fileprivate init(octets: [UInt8]) { self.octets = octets }

  /// The addresses of a name or of an address written as text.
  static func resolve(host: String, port: Int) throws(ServerError) -> [SocketAddress] {
    guard (0...65535).contains(port) else { throw .invalidPort(port) }
    // SAFETY: getaddrinfo takes hints of zeros, and fills `list`, whose nodes stay valid until
    // freeaddrinfo; each address is copied by its own length before that.
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var list: UnsafeMutablePointer<addrinfo>? = nil
    let status = unsafe getaddrinfo(host, String(port), &hints, &list)
    guard status == 0 else {
      throw .unknownHost(host, unsafe String(cString: gai_strerror(status)))
    }
    defer { unsafe freeaddrinfo(list) }
    var addresses: [SocketAddress] = []
    var next = unsafe list
    while let node = unsafe next {
      let info = unsafe node.pointee
      if let address = unsafe info.ai_addr {
        let raw = unsafe UnsafeRawBufferPointer(start: address, count: Int(info.ai_addrlen))
        let found = SocketAddress(octets: unsafe [UInt8](raw))
        if !addresses.contains(found) { addresses.append(found) }
      }
      unsafe next = info.ai_next
    }
    return addresses
  }

  /// The same address with another port; a path stays as it is.
  func with(port: Int) -> SocketAddress {
    guard !isPath else { return self }
    var copy = self
    copy.octets[2] = UInt8(port >> 8)
    copy.octets[3] = UInt8(port & 0xFF)
    return copy
  }

  /// The port, or 0 for a path.
  var port: Int { isPath ? 0 : Int(octets[2]) << 8 | Int(octets[3]) }

  /// The address without its port; empty for a Unix-domain socket. An IPv4 address that came over an
  /// IPv6 socket is written as IPv4.
  var host: String {
    let isVersion4 = family == AF_INET
    guard isVersion4 || family == AF_INET6 else { return "" }
    let address = Array(octets[isVersion4 ? 4..<8 : 8..<24])
    if !isVersion4, address.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) {
      return address[12...].map(String.init).joined(separator: ".")
    }
    if isVersion4 { return address.map(String.init).joined(separator: ".") }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    // SAFETY: inet_ntop reads 16 octets and writes at most INET6_ADDRSTRLEN with the final NUL.
    guard unsafe inet_ntop(AF_INET6, address, &text, socklen_t(text.count)) != nil else {
      return ""
    }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var bound: BoundAddress {
    guard isPath else { return .address(host: host, port: port) }
    return .path(String(decoding: octets[2...].prefix { $0 != 0 }, as: UTF8.self))
  }

  /// Whether `text` is an IPv6 address (RFC 3986 §3.2.2).
  static func isAddressOfVersion6(_ text: String) -> Bool {
    var address = in6_addr()
    // SAFETY: inet_pton reads a string with a final NUL and writes one in6_addr.
    return unsafe inet_pton(AF_INET6, text, &address) == 1
  }

  /// Lends the address to a call.
  func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    // SAFETY: the kernel's address types have no alignment beyond what the array's storage has.
    unsafe octets.withUnsafeBytes { raw in
      // SAFETY: an address has octets, so the buffer has a base.
      guard let base = raw.baseAddress else { preconditionFailure("an address without octets") }
      return unsafe body(base.assumingMemoryBound(to: sockaddr.self), socklen_t(raw.count))
    }
  }

  /// Runs a call that fills in an address.
  static func filled(
    by name: StaticString, _ call: (UnsafeMutablePointer<sockaddr>, inout socklen_t) -> CInt
  ) throws(SystemError) -> (result: Int, address: SocketAddress) {
    var storage = [UInt8](repeating: 0, count: 128)
    var length = socklen_t(storage.count)
    // SAFETY: the call writes at most `length` octets into the storage, which has a base.
    let result = try systemCall(name) {
      unsafe storage.withUnsafeMutableBytes { raw -> Int in
        guard let base = raw.baseAddress else { preconditionFailure("storage without octets") }
        return Int(unsafe call(base.assumingMemoryBound(to: sockaddr.self), &length))
      }
    }
    storage.removeLast(storage.count - min(max(2, Int(length)), storage.count))
    return (result, SocketAddress(octets: storage))
  }
}
