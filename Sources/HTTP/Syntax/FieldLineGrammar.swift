// Reads one field line of a head or of a trailer section (RFC 9112 §5).

enum FieldLineGrammar {
  /// Where name and value of the line in `range` stand; the range leaves out the CRLF.
  ///
  ///     field-line = field-name ":" OWS field-value OWS
  static func place(in octets: [UInt8], _ range: Range<Int>) throws(RequestError) -> Fields.Place {
    var colon = range.lowerBound
    while colon < range.upperBound, Grammar.isTokenOctet(octets[colon]) { colon += 1 }
    guard colon > range.lowerBound, colon < range.upperBound, octets[colon] == 0x3A else {
      throw fault(octets[range])
    }
    var start = colon + 1
    var end = range.upperBound
    while start < end, Grammar.isWhiteSpace(octets[start]) { start += 1 }
    while end > start, Grammar.isWhiteSpace(octets[end - 1]) { end -= 1 }
    var index = start
    while index < end {
      let octet = octets[index]
      if !Grammar.isFieldValueOctet(octet) {
        throw octet == 0x0D ? .bareCarriageReturn : .malformedFieldValue
      }
      index += 1
    }
    return Fields.Place(
      nameStart: UInt32(range.lowerBound), nameEnd: UInt32(colon), valueStart: UInt32(start),
      valueEnd: UInt32(end))
  }

  /// Why a line without a name and colon at its start is wrong.
  private static func fault(_ line: ArraySlice<UInt8>) -> RequestError {
    if let first = line.first, Grammar.isWhiteSpace(first) { return .foldedLine }
    return line.contains(0x0D) ? .bareCarriageReturn : .malformedFieldLine
  }
}
