// Tells the service manager how far the process is (sd_notify(3)), if there is one that asks.
import Glibc

/// The protocol of `NOTIFY_SOCKET`: one datagram for each state.
struct ServiceManager: Sendable {
  /// A path, or `@` and an abstract name; `nil` when nobody asks.
  private let address: String?

  init(environment: [String: String]) { address = environment["NOTIFY_SOCKET"] }

  enum State: String {
    case ready = "READY=1"
    case stopping = "STOPPING=1"
  }

  /// Errors are left alone: serving matters more than being told to.
  func notify(_ state: State) {
    guard let address, !address.isEmpty else { return }
    let name = (address.hasPrefix("@") ? [0] + address.utf8.dropFirst() : Array(address.utf8))
    guard name.count < 108 else { return }
    let number = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard number >= 0 else { return }
    let descriptor = FileDescriptor(adopting: number, path: address)
    let octets = [UInt8(AF_UNIX & 0xFF), 0] + name
    let message = Array(state.rawValue.utf8)
    // SAFETY: sendto(2) reads the message and as many octets of the address as it is told, both arrays of
    // at least that length; `sockaddr_un` is a family of two octets in host order and a path.
    unsafe octets.withUnsafeBytes { buffer in
      guard let address = unsafe buffer.assumingMemoryBound(to: sockaddr.self).baseAddress else {
        return
      }
      _ = unsafe sendto(
        descriptor.number, message, message.count, CInt(MSG_NOSIGNAL), address,
        socklen_t(octets.count))
    }
  }
}
