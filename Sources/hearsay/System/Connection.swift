// Connects to a TCP server, for the health probe.
import Glibc

/// Client connections.
enum Connection {
  /// Connects to the first address of a host that answers.
  ///
  /// - Throws: `FileError` with the reason of the last address; `EHOSTUNREACH` for an unknown name.
  static func open(host: String, port: String, seconds: Int) throws(FileError) -> FileDescriptor {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    // SAFETY: getaddrinfo(3) reads the strings and hints and fills `list`, which is freed here.
    guard unsafe getaddrinfo(host, port, &hints, &list) == 0 else {
      throw FileError(path: host, cause: .system(EHOSTUNREACH))
    }
    defer { unsafe freeaddrinfo(list) }
    var failure = FileError(path: host, cause: .system(EHOSTUNREACH))
    var next = unsafe list
    while let address = unsafe next {
      do {
        return try unsafe connect(address.pointee, path: host, seconds: seconds)
      } catch {
        failure = error
      }
      unsafe next = address.pointee.ai_next
    }
    throw failure
  }

  private static func connect(
    _ address: addrinfo, path: String, seconds: Int
  ) throws(FileError) -> FileDescriptor {
    let flags = CInt(SOCK_CLOEXEC.rawValue)
    let number = unsafe socket(address.ai_family, address.ai_socktype | flags, 0)
    guard number >= 0 else { throw FileError(path: path, cause: .system(errno)) }
    let descriptor = FileDescriptor(adopting: number, path: path)
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    let length = socklen_t(MemoryLayout<timeval>.size)
    // SAFETY: setsockopt(2) reads `length` octets; connect(2) the address, which the caller keeps alive.
    // SO_SNDTIMEO limits connect(2) too (socket(7)).
    unsafe setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &limit, length)
    guard unsafe Glibc.connect(number, address.ai_addr, address.ai_addrlen) == 0 else {
      throw FileError(path: path, cause: .system(errno == EINPROGRESS ? ETIMEDOUT : errno))
    }
    return descriptor
  }
}
