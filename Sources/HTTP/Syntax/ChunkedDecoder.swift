// Removes the chunked transfer coding (RFC 9112 §7.1). Resumes where the octets ended.

/// Decodes one chunked content. Extensions and trailers are checked against the grammar and dropped.
///
///     chunked-body = *chunk last-chunk trailer-section CRLF
///     chunk        = chunk-size [ chunk-ext ] CRLF chunk-data CRLF
struct ChunkedDecoder {
  private enum Phase {
    case size, data, dataEnd, trailer, done
  }

  private var phase = Phase.size
  /// Octets of the chunk that are still to come.
  private var remaining = 0
  /// The line that is not complete yet: a size with its extensions, the CRLF behind data, or a trailer.
  private var line: [UInt8] = []
  private var overhead = 0
  private var trailerLines = 0

  var isDone: Bool { phase == .done }

  /// Decodes `input[position..<end]`, moves `position` behind what was used and appends the data to
  /// `content`, which may have `contentLimit` octets.
  mutating func decode(
    _ input: [UInt8], _ position: inout Int, upTo end: Int, into content: inout [UInt8],
    contentLimit: Int, limits: Limits
  ) throws(RequestError) {
    while position < end, phase != .done {
      if phase == .data {
        let count = min(remaining, end - position)
        content.append(contentsOf: input[position..<(position + count)])
        position += count
        remaining -= count
        if remaining == 0 { phase = .dataEnd }
      } else {
        let octet = input[position]
        position += 1
        try take(octet, limits)
        if phase == .data, remaining > contentLimit - content.count {
          throw .contentTooLarge(limit: contentLimit)
        }
      }
    }
  }

  /// Takes one octet of what is not data.
  private mutating func take(_ octet: UInt8, _ limits: Limits) throws(RequestError) {
    line.append(octet)
    if phase == .dataEnd {
      guard octet == (line.count == 1 ? 0x0D : 0x0A) else { throw .malformedChunk }
    } else {
      // The size itself counts too, so that leading zeros are no way around the limit; a chunk's
      // fair share of 18 octets does not.
      overhead += line.count > 18 || phase == .trailer ? 1 : 0
      guard overhead <= limits.chunkOverheadOctets else {
        throw .chunkOverheadTooLarge(limit: limits.chunkOverheadOctets)
      }
      if line.count > 1, line[line.count - 2] == 0x0D, octet != 0x0A { throw .malformedChunk }
    }
    guard octet == 0x0A else { return }
    guard line.count > 1, line[line.count - 2] == 0x0D else { throw .malformedChunk }
    line.removeLast(2)
    try finishLine(limits)
    line.removeAll(keepingCapacity: true)
  }

  private mutating func finishLine(_ limits: Limits) throws(RequestError) {
    switch phase {
    case .size:
      remaining = try Self.size(line)
      phase = remaining == 0 ? .trailer : .data
    case .dataEnd: phase = .size
    case .trailer where line.isEmpty: phase = .done
    case .trailer:
      trailerLines += 1
      guard trailerLines <= limits.fieldLines else {
        throw .tooManyFieldLines(limit: limits.fieldLines)
      }
      _ = try FieldLineGrammar.place(in: line, line.indices)
    case .data, .done: break
    }
  }

  /// Reads the line before a chunk; a size that does not fit is as large as the largest.
  ///
  ///     chunk-size = 1*HEXDIG
  private static func size(_ line: [UInt8]) throws(RequestError) -> Int {
    var size = 0
    var index = 0
    while index < line.count, let digit = Grammar.hexDigit(line[index]) {
      size = size > Int.max >> 4 ? Int.max : size << 4 | Int(digit)
      index += 1
    }
    guard index > 0 else { throw .malformedChunk }
    try checkExtensions(line[index...])
    return size
  }

  /// Checks chunk extensions.
  ///
  ///     chunk-ext = *( BWS ";" BWS chunk-ext-name [ BWS "=" BWS chunk-ext-val ] )
  private static func checkExtensions(_ octets: ArraySlice<UInt8>) throws(RequestError) {
    var scanner = ExtensionScanner(rest: octets)
    while !scanner.rest.isEmpty {
      scanner.skipWhiteSpace()
      guard scanner.skip(0x3B) else { throw .malformedChunk }
      scanner.skipWhiteSpace()
      guard scanner.skipToken() else { throw .malformedChunk }
      let behindName = scanner
      scanner.skipWhiteSpace()
      guard scanner.skip(0x3D) else {
        scanner = behindName
        continue
      }
      scanner.skipWhiteSpace()
      guard scanner.skipToken() || scanner.skipQuotedString() else { throw .malformedChunk }
    }
  }
}

/// Steps over the parts of a chunk extension.
private struct ExtensionScanner {
  var rest: ArraySlice<UInt8>

  mutating func skip(_ octet: UInt8) -> Bool {
    guard rest.first == octet else { return false }
    rest.removeFirst()
    return true
  }

  mutating func skipWhiteSpace() {
    rest = rest.drop(while: Grammar.isWhiteSpace)
  }

  mutating func skipToken() -> Bool {
    let count = rest.count
    rest = rest.drop(while: Grammar.isTokenOctet)
    return rest.count < count
  }

  ///     quoted-string = DQUOTE *( qdtext / quoted-pair ) DQUOTE
  mutating func skipQuotedString() -> Bool {
    guard skip(0x22) else { return false }
    while let octet = rest.popFirst() {
      if octet == 0x22 { return true }
      guard Grammar.isFieldValueOctet(octet) else { return false }
      if octet == 0x5C {
        guard let escaped = rest.popFirst(), Grammar.isFieldValueOctet(escaped) else {
          return false
        }
      }
    }
    return false
  }
}
