// Reads the fields that steer a connection: Host, Connection, Expect, Content-Length and
// Transfer-Encoding (RFC 9112 §3.2, §6 and §9).

/// The fields of one section that the server itself obeys.
struct ControlFields {
  private let fields: Fields
  private var host: Fields.Place?
  private var hostCount = 0
  private var lengthCount = 0
  private var length: Fields.Place?
  private var hasCoding = false
  private var hasConnection = false
  private(set) var hasExpectation = false

  /// Finds them in one pass; a name's length rules out most others.
  init(_ fields: Fields) {
    self.fields = fields
    for place in fields.places {
      switch place.nameEnd - place.nameStart {
      case 4 where hasName(place, "host"):
        host = place
        hostCount += 1
      case 6 where hasName(place, "expect"): hasExpectation = true
      case 10 where hasName(place, "connection"): hasConnection = true
      case 14 where hasName(place, "content-length"):
        length = place
        lengthCount += 1
      case 17 where hasName(place, "transfer-encoding"): hasCoding = true
      default: break
      }
    }
  }

  private func hasName(_ place: Fields.Place, _ name: StaticString) -> Bool {
    fields.octets[place.name].equalsIgnoringCase(name)
  }

  /// Checks Host (RFC 9112 §3.2): exactly one in HTTP/1.1, at most one in HTTP/1.0, and its value empty
  /// or a host with or without a port.
  func checkHost(isVersion10: Bool) throws(RequestError) {
    guard hostCount <= 1 else { throw .repeatedHost }
    guard let host else {
      if isVersion10 { return }
      throw .missingHost
    }
    let value = fields.octets[host.value]
    guard value.isEmpty || TargetGrammar.isAuthority(value) else { throw .malformedHost }
  }

  /// How long the content is (RFC 9112 §6.3), in the order of its rules, of which 1 and 2 are about
  /// responses.
  func framing(isVersion10: Bool) throws(RequestError) -> MessageFraming {
    if hasCoding {
      // Rule 3: both fields may be an attempt to smuggle a request; the section allows a refusal.
      guard lengthCount == 0 else { throw .lengthBesideCoding }
      guard !isVersion10 else { throw .codingInOldVersion }
      return try transferCoding()
    }
    guard let length else { return .length(0) }
    // Rule 5: the section allows to take equal numbers for one, and to refuse them, which is safer.
    guard lengthCount == 1 else { throw .malformedContentLength }
    return .length(try Self.contentLength(fields.octets[length.value]))
  }

  /// Rule 4: chunked alone can be decoded here; before it another coding is unknown, with parameters or
  /// without, and anything after it leaves the length unknown.
  private func transferCoding() throws(RequestError) -> MessageFraming {
    let codings = elements("transfer-encoding")
    guard let last = codings.last,
      codings.allSatisfy({ coding in
        let name = coding.prefix { $0 != 0x3B && $0 != 0x20 && $0 != 0x09 }
        return !name.isEmpty && name.allSatisfy(Grammar.isTokenOctet)
      }),
      last.equalsIgnoringCase("chunked"),
      codings.count(where: { $0.equalsIgnoringCase("chunked") }) == 1
    else { throw .malformedTransferEncoding }
    guard codings.count == 1 else { throw .unknownTransferCoding }
    return .chunked
  }

  /// Reads one number; one that does not fit is as long as the longest.
  ///
  ///     Content-Length = 1*DIGIT
  static func contentLength(_ value: ArraySlice<UInt8>) throws(RequestError) -> Int {
    guard !value.isEmpty, value.allSatisfy(Grammar.isDigit) else { throw .malformedContentLength }
    var length = 0
    for digit in value {
      let (tens, tooLarge) = length.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tens.addingReportingOverflow(Int(digit - 0x30))
      if tooLarge || overflow { return Int.max }
      length = sum
    }
    return length
  }

  /// Whether the connection persists (RFC 9112 §9.3).
  func isPersistent(isVersion10: Bool) -> Bool {
    guard hasConnection else { return !isVersion10 }
    let options = elements("connection")
    if options.contains(where: { $0.equalsIgnoringCase("close") }) { return false }
    return !isVersion10 || options.contains { $0.equalsIgnoringCase("keep-alive") }
  }

  /// Whether the client waits for 100 (RFC 9110 §10.1.1); in HTTP/1.0 the field means nothing.
  func expectsContinue(isVersion10: Bool) throws(RequestError) -> Bool {
    guard hasExpectation, !isVersion10 else { return false }
    let expectations = elements("expect")
    guard expectations.allSatisfy({ $0.equalsIgnoringCase("100-continue") }) else {
      throw .unknownExpectation
    }
    return !expectations.isEmpty
  }

  /// The elements of a list field over all its lines, empty ones left out.
  ///
  ///     #element = [ element ] *( OWS "," OWS [ element ] )
  private func elements(_ name: StaticString) -> [ArraySlice<UInt8>] {
    fields.places.filter { fields.octets[$0.name].equalsIgnoringCase(name) }.flatMap { place in
      Self.elements(of: fields.octets[place.value])
    }
  }

  /// The elements of one line; a comma in a quoted string ends none.
  private static func elements(of value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var isQuoted = false
    var isEscaped = false
    return value.split { octet in
      if isEscaped {
        isEscaped = false
      } else if isQuoted, octet == UInt8(ascii: "\\") {
        isEscaped = true
      } else if octet == UInt8(ascii: "\"") {
        isQuoted.toggle()
      }
      return octet == UInt8(ascii: ",") && !isQuoted
    }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
