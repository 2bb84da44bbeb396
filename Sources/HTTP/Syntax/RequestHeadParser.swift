// Reads request heads (RFC 9112 §2 to §5): octets in, a head out. Resumes where the octets ended.

/// Parses one head after another. Each octet is looked at once when it arrives, however the peer cuts
/// them; a line is checked as soon as it is complete.
struct RequestHeadParser {
  /// The field lines so far, and behind them the line that is not complete yet; before the request
  /// line is complete, that line alone.
  private var octets: [UInt8] = []
  private var places: [Fields.Place] = []
  private var lineStart = 0
  private var emptyLines = 0
  private(set) var method: String?
  private(set) var target: RequestTarget?
  private var isVersion10 = false

  /// Whether no octet of a head has been read but empty lines before it.
  var isBetweenHeads: Bool { target == nil && octets.isEmpty }

  /// Octets of the head so far.
  var heldOctets: Int {
    octets.count + (target.map { $0.path.utf8.count + ($0.query?.utf8.count ?? 0) } ?? 0)
  }

  /// The Origin field, if its line has been read.
  var origin: String? { Fields(octets: octets, places: places)["Origin"] }

  /// Reads from `input[position..<end]` up to the end of the head, and moves `position` behind what
  /// was read.
  ///
  /// - Returns: The head, or `nil` when it goes on after the input.
  mutating func parse(
    _ input: [UInt8], _ position: inout Int, upTo end: Int, limits: Limits
  ) throws(RequestError) -> RequestHead? {
    while position < end {
      let lineFeed = input.firstLineFeed(in: position..<end)
      let next = lineFeed.map { $0 + 1 } ?? end
      try checkRoom(for: input[position..<next], limits)
      octets.append(contentsOf: input[position..<next])
      position = next
      if lineFeed != nil, try finishLine(limits) { return try finishHead() }
    }
    return nil
  }

  /// Forgets the head that was read, keeping the memory when nobody else holds it.
  mutating func reset() {
    octets.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    lineStart = 0
    emptyLines = 0
    method = nil
    target = nil
  }

  private func checkRoom(for next: ArraySlice<UInt8>, _ limits: Limits) throws(RequestError) {
    // The line feed, and the empty line that ends the head, are not counted.
    let count = octets.count + next.count - 2
    if target == nil, count > limits.requestLineOctets {
      throw octets.contains(0x20) || next.contains(0x20)
        ? .requestLineTooLong(limit: limits.requestLineOctets) : .methodTooLong
    }
    if target != nil, count > limits.fieldOctets {
      throw .fieldsTooLarge(limit: limits.fieldOctets)
    }
  }

  /// Checks the line that was completed.
  ///
  /// - Returns: Whether it was the empty line that ends the head.
  private mutating func finishLine(_ limits: Limits) throws(RequestError) -> Bool {
    let end = octets.count - 2
    guard end >= lineStart, octets[end] == 0x0D else { throw .bareLineFeed }
    if target == nil {
      try finishRequestLine(octets[..<end])
      octets.removeAll(keepingCapacity: true)
      return false
    }
    if end == lineStart {
      octets.removeLast(2)
      return true
    }
    try finishFieldLine(end: end, limits)
    lineStart = octets.count
    return false
  }

  /// Reads the request line; a few empty lines before it are skipped (RFC 9112 §2.2).
  ///
  ///     request-line = method SP request-target SP HTTP-version
  private mutating func finishRequestLine(_ line: ArraySlice<UInt8>) throws(RequestError) {
    if line.isEmpty {
      emptyLines += 1
      guard emptyLines <= 8 else { throw .malformedRequestLine }
      return
    }
    guard let first = line.firstIndex(of: 0x20), first > line.startIndex,
      line[..<first].allSatisfy(Grammar.isTokenOctet)
    else { throw .malformedRequestLine }
    let method = String(decoding: line[..<first], as: UTF8.self)
    self.method = method
    guard let second = line[(first + 1)...].firstIndex(of: 0x20), second > first + 1 else {
      throw .malformedRequestLine
    }
    isVersion10 = try Self.isVersion10(line[(second + 1)...])
    target = try TargetGrammar.target(line[(first + 1)..<second], method: method)
  }

  /// Reads the version (RFC 9112 §2.3); a higher minor version is read as 1.1 (RFC 9110 §2.5).
  ///
  ///     HTTP-version = "HTTP" "/" DIGIT "." DIGIT
  private static func isVersion10(_ octets: ArraySlice<UInt8>) throws(RequestError) -> Bool {
    let start = octets.startIndex
    guard octets.count == 8, octets[start] == 0x48, octets[start + 1] == 0x54,
      octets[start + 2] == 0x54, octets[start + 3] == 0x50, octets[start + 4] == 0x2F,
      Grammar.isDigit(octets[start + 5]), octets[start + 6] == 0x2E,
      Grammar.isDigit(octets[start + 7])
    else { throw .malformedRequestLine }
    guard octets[start + 5] == 0x31 else { throw .unsupportedVersion }
    return octets[start + 7] == 0x30
  }

  /// Checks the field line from `lineStart` to `end` and notes its place.
  ///
  ///     field-line = field-name ":" OWS field-value OWS
  private mutating func finishFieldLine(end: Int, _ limits: Limits) throws(RequestError) {
    guard places.count < limits.fieldLines else {
      throw .tooManyFieldLines(limit: limits.fieldLines)
    }
    places.append(try FieldLineGrammar.place(in: octets, lineStart..<end))
  }

  private func finishHead() throws(RequestError) -> RequestHead {
    guard let method, let target else { throw .malformedRequestLine }
    let fields = Fields(octets: octets, places: places)
    let control = ControlFields(fields)
    try control.checkHost(isVersion10: isVersion10)
    return RequestHead(
      request: Request(method: method, target: target, fields: fields), isVersion10: isVersion10,
      framing: try control.framing(isVersion10: isVersion10),
      isPersistent: control.isPersistent(isVersion10: isVersion10),
      expectsContinue: try control.expectsContinue(isVersion10: isVersion10))
  }
}
