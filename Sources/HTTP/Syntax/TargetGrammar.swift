// Reads the request target and the authority (RFC 9112 §3.2, RFC 3986 §3).

/// The forms a request target can have.
enum TargetGrammar {
  /// Reads the target of a request with this method.
  ///
  ///     request-target = origin-form / absolute-form / authority-form / asterisk-form
  static func target(_ octets: ArraySlice<UInt8>, method: String) throws(RequestError)
    -> RequestTarget
  {
    if method == "CONNECT" {
      throw isTunnelTarget(octets) ? .connectNotSupported : .malformedTarget
    }
    if octets.first == 0x2F { return try originForm(octets) }
    if octets.count == 1, octets.first == 0x2A {
      guard method == "OPTIONS" else { throw .malformedTarget }
      return RequestTarget(path: "*")
    }
    return try absoluteForm(octets, method: method)
  }

  /// Reads a path and query.
  ///
  ///     origin-form = absolute-path [ "?" query ]
  private static func originForm(_ octets: ArraySlice<UInt8>) throws(RequestError) -> RequestTarget
  {
    let mark = octets.firstIndex(of: 0x3F) ?? octets.endIndex
    let path = octets[octets.startIndex..<mark]
    guard isEncoded(path, Grammar.isPathOctet) else { throw .malformedTarget }
    guard mark < octets.endIndex else { return RequestTarget(path: text(path)) }
    let query = octets[(mark + 1)...]
    guard isEncoded(query, Grammar.isQueryOctet) else { throw .malformedTarget }
    return RequestTarget(path: text(path), query: text(query))
  }

  /// Reads an absolute URI as proxies send it; its authority is checked and dropped, since this server
  /// is every host it is asked for.
  ///
  ///     absolute-form = absolute-URI
  private static func absoluteForm(_ octets: ArraySlice<UInt8>, method: String)
    throws(RequestError) -> RequestTarget
  {
    guard let colon = octets.firstIndex(of: 0x3A),
      octets[colon...].starts(with: [0x3A, 0x2F, 0x2F])
    else { throw .malformedTarget }
    let scheme = octets[..<colon]
    guard scheme.equalsIgnoringCase("http") || scheme.equalsIgnoringCase("https") else {
      throw .malformedTarget
    }
    let rest = octets[(colon + 3)...]
    let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F } ?? rest.endIndex
    guard rest.startIndex < end, isAuthority(rest[..<end]) else { throw .malformedTarget }
    if end == rest.endIndex { return RequestTarget(path: method == "OPTIONS" ? "*" : "/") }
    if rest[end] == 0x2F { return try originForm(rest[end...]) }
    return try originForm([0x2F] + rest[end...])
  }

  /// Whether these octets name a host and a port that one could connect to (RFC 9110 §9.3.6).
  ///
  ///     authority-form = uri-host ":" port
  private static func isTunnelTarget(_ octets: ArraySlice<UInt8>) -> Bool {
    guard isAuthority(octets), let colon = octets.lastIndex(of: 0x3A) else { return false }
    let port = octets[(colon + 1)...]
    return port.allSatisfy(Grammar.isDigit) && port.contains { $0 != 0x30 }
  }

  /// Whether these octets name a host that is not empty, with or without a port.
  ///
  ///     uri-host [ ":" port ]
  ///     uri-host = IP-literal / IPv4address / reg-name
  static func isAuthority(_ octets: ArraySlice<UInt8>) -> Bool {
    if octets.first == 0x5B {
      guard let end = octets.firstIndex(of: 0x5D) else { return false }
      return isAddressLiteral(octets[(octets.startIndex + 1)..<end]) && isPort(octets[(end + 1)...])
    }
    let colon = octets.firstIndex(of: 0x3A) ?? octets.endIndex
    let name = octets[..<colon]
    return !name.isEmpty && isEncoded(name, Grammar.isRegisteredNameOctet)
      && isPort(octets[colon...])
  }

  /// Whether these octets are nothing, or a colon and a number up to 65535, perhaps empty or with zeros
  /// before it.
  ///
  ///     [ ":" port ]      port = *DIGIT
  private static func isPort(_ octets: ArraySlice<UInt8>) -> Bool {
    guard let colon = octets.first else { return true }
    let digits = octets.dropFirst()
    guard colon == 0x3A, digits.allSatisfy(Grammar.isDigit) else { return false }
    let number = digits.drop { $0 == 0x30 }
    return number.count <= 5 && number.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 65535
  }

  /// Whether these octets are an address of version 6 or of a later version. Their alphabet is looked at
  /// first, because the system's reader would stop at a NUL.
  ///
  ///     IP-literal = "[" ( IPv6address / IPvFuture ) "]"
  ///     IPvFuture  = "v" 1*HEXDIG "." 1*( unreserved / sub-delims / ":" )
  private static func isAddressLiteral(_ octets: ArraySlice<UInt8>) -> Bool {
    if octets.first.map({ $0 | 0x20 }) == 0x76 {
      let parts = octets.dropFirst().split(
        separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty
        && parts[0].allSatisfy { Grammar.hexDigit($0) != nil }
        && parts[1].allSatisfy { Grammar.isRegisteredNameOctet($0) || $0 == 0x3A }
    }
    return octets.allSatisfy { Grammar.hexDigit($0) != nil || $0 == 0x3A || $0 == 0x2E }
      && SocketAddress.isAddressOfVersion6(text(octets))
  }

  /// Whether every octet is of the class or part of a whole percent-encoding that does not stand for
  /// NUL, which no name can hold and C programs behind us would take for the end.
  ///
  ///     pct-encoded = "%" HEXDIG HEXDIG
  static func isEncoded(_ octets: ArraySlice<UInt8>, _ isAllowed: (UInt8) -> Bool) -> Bool {
    var index = octets.startIndex
    while index < octets.endIndex {
      if isAllowed(octets[index]) {
        index += 1
        continue
      }
      guard octets[index] == 0x25, octets.endIndex - index > 2,
        let high = Grammar.hexDigit(octets[index + 1]),
        let low = Grammar.hexDigit(octets[index + 2]),
        high | low != 0
      else { return false }
      index += 3
    }
    return true
  }

  private static func text(_ octets: ArraySlice<UInt8>) -> String {
    String(decoding: octets, as: UTF8.self)
  }
}
