// Writes response heads (RFC 9112 §4 and §5) and chunks (§7.1) behind one another into a buffer.

/// How the end of an answer is marked (RFC 9112 §6.3).
enum ResponseFraming: Hashable {
  /// There is no content, and no field says so: 1xx, 204, 304.
  case none
  case length(Int)
  case chunked
  /// By the end of the connection; the client speaks HTTP/1.0.
  case untilClose
}

/// What an answer says about its connection (RFC 9112 §9).
enum ResponsePersistence: Hashable {
  /// HTTP/1.1 persists without a word.
  case implied
  case keepAlive
  case close
}

/// Serializes heads; remembers the Date line of the current second, which is the last of each head.
struct ResponseSerializer {
  private var dateSecond = Int.min
  /// The Date line and the empty line that ends the head.
  private var dateAndEnd: [UInt8] = []

  /// Appends a head.
  ///
  ///     status-line *( field-line CRLF ) CRLF
  ///
  /// - Parameter seconds: Now, in seconds since 1970.
  mutating func appendHead(
    _ status: Status, _ fields: Fields, _ framing: ResponseFraming,
    _ persistence: ResponsePersistence, seconds: Int, to output: inout [UInt8]
  ) {
    Self.appendBeginning(status, fields, framing, to: &output)
    appendEnd(persistence, seconds: seconds, to: &output)
  }

  /// Appends what the response alone decides: the status line, its fields and its framing.
  static func appendBeginning(
    _ status: Status, _ fields: Fields, _ framing: ResponseFraming, to output: inout [UInt8]
  ) {
    output.append("HTTP/1.1 ")
    output.appendDecimal(min(max(status.code, 100), 599))
    output.append(0x20)
    output.append(status.reasonPhrase)
    output.append("\r\n")
    appendFields(fields, to: &output)
    switch framing {
    case .none, .untilClose: break
    case .length(let length):
      output.append("Content-Length: ")
      output.appendDecimal(length)
      output.append("\r\n")
    case .chunked: output.append("Transfer-Encoding: chunked\r\n")
    }
  }

  /// Appends what depends on the moment and the connection, and ends the head.
  mutating func appendEnd(
    _ persistence: ResponsePersistence, seconds: Int, to output: inout [UInt8]
  ) {
    switch persistence {
    case .implied: break
    case .keepAlive: output.append("Connection: keep-alive\r\n")
    case .close: output.append("Connection: close\r\n")
    }
    if seconds != dateSecond { setDate(seconds) }
    output.append(contentsOf: dateAndEnd)
  }

  /// Appends the field lines but those that are the server's.
  private static func appendFields(_ fields: Fields, to output: inout [UInt8]) {
    if !fields.places.contains(where: { isServers($0, fields) }) {
      return output.append(contentsOf: fields.octets)
    }
    for place in fields.places where !isServers(place, fields) {
      output.append(contentsOf: fields.octets[place.name.lowerBound..<place.value.upperBound])
      output.append("\r\n")
    }
  }

  private static func isServers(_ place: Fields.Place, _ fields: Fields) -> Bool {
    switch place.nameEnd - place.nameStart {
    case 4: fields.octets[place.name].equalsIgnoringCase("date")
    case 10:
      fields.octets[place.name].equalsIgnoringCase("connection")
        || fields.octets[place.name].equalsIgnoringCase("keep-alive")
    case 14: fields.octets[place.name].equalsIgnoringCase("content-length")
    case 17: fields.octets[place.name].equalsIgnoringCase("transfer-encoding")
    default: false
    }
  }

  private mutating func setDate(_ second: Int) {
    dateSecond = second
    dateAndEnd = Array("Date: \(HTTPDate(secondsSince1970: second).fixdate)\r\n\r\n".utf8)
  }

  /// Appends one chunk; nothing for no octets, which would be the last chunk.
  static func appendChunk(_ octets: [UInt8], to output: inout [UInt8]) {
    guard !octets.isEmpty else { return }
    output.append(contentsOf: String(octets.count, radix: 16).utf8)
    output.append("\r\n")
    output.append(contentsOf: octets)
    output.append("\r\n")
  }

  /// The last chunk and an empty trailer section.
  static func appendLastChunk(to output: inout [UInt8]) {
    output.append("0\r\n\r\n")
  }
}
