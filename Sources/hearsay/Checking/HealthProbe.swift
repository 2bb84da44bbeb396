// Asks a server for one page over a plain socket, for health checks where there is no curl.
import Glibc

/// One GET (RFC 9112) of an `http:` URL.
struct HealthProbe {
  /// How long each step may take.
  static let timeoutSeconds = 5

  private let url: String
  private let host: String
  private let port: String
  private let path: String

  /// - Throws: `Failure` when the URL is none that can be asked.
  init(_ url: String) throws(Failure) {
    let refusal = Failure(
      .usage, "--url: must be like http://127.0.0.1:8080/readyz, not “\(url)”")
    guard url.hasPrefix("http://"), url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw refusal
    }
    let rest = url.dropFirst("http://".count)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let target = rest.dropFirst(authority.count)
    self.url = url
    path = target.hasPrefix("/") ? String(target) : "/" + target
    let (name, digits): (Substring, Substring)
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      (name, digits) = (
        authority[authority.index(after: authority.startIndex)..<end],
        authority[authority.index(after: end)...]
      )
    } else {
      name = authority.prefix { $0 != ":" }
      digits = authority.dropFirst(name.count)
    }
    guard !name.isEmpty, digits.isEmpty || digits.hasPrefix(":"),
      digits.isEmpty || (1...65_535).contains(Int(digits.dropFirst()) ?? 0)
    else { throw refusal }
    host = String(name)
    port = digits.isEmpty ? "80" : String(digits.dropFirst())
  }

  /// - Throws: `Failure` unless the answer has a status from 200 to 399.
  func run() throws(Failure) {
    let status: Int
    do {
      status = try ask()
    } catch {
      throw Failure(.unavailable, "\(url): \(error.reason)")
    }
    guard (200..<400).contains(status) else {
      throw Failure(.unavailable, "\(url): the server answers \(status)")
    }
    Terminal.output("\(url): \(status)\n")
  }

  private func ask() throws(FileError) -> Int {
    let connection = try Connection.open(host: host, port: port, seconds: Self.timeoutSeconds)
    let name = host.contains(":") ? "[\(host)]" : host
    let request =
      "GET \(path) HTTP/1.1\r\nHost: \(name):\(port)\r\nUser-Agent: hearsay-check\r\n"
      + "Connection: close\r\n\r\n"
    try connection.write(request.utf8)
    var head: [UInt8] = []
    while head.count < 12 {
      guard connection.waitUntilReadable(milliseconds: CInt(Self.timeoutSeconds * 1000)) else {
        throw FileError(path: url, cause: .system(ETIMEDOUT))
      }
      let octets = try connection.read(4096)
      if octets.isEmpty { throw FileError(path: url, cause: .system(ECONNRESET)) }
      head += octets
    }
    let text = String(decoding: head.prefix(12), as: UTF8.self)
    guard text.hasPrefix("HTTP/1."), let status = Int(text.suffix(3)) else {
      throw FileError(path: url, cause: .system(EPROTO))
    }
    return status
  }
}
