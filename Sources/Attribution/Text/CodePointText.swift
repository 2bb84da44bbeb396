// A text that is read and cut by code points.

/// The code points of a text and the way from each to its octets, so that cutting costs no walk.
public struct CodePointText: Sendable {
  /// The code points, in order.
  let scalars: [Unicode.Scalar]
  private let octets: [UInt8]
  /// Per code point, and for the end, the offset of its first octet; empty when the text is ASCII.
  private let offsets: [UInt32]

  /// Decodes a text; O(length).
  public init(_ text: String) {
    octets = Array(text.utf8)
    if octets.allSatisfy({ $0 < 0x80 }) {
      scalars = octets.map { Unicode.Scalar($0) }
      offsets = []
    } else {
      (scalars, offsets) = Self.decoded(octets)
    }
  }

  /// The words of a span, as printed; what lies outside the text is left out.
  public func text(_ span: Span) -> String {
    String(decoding: octets[range(of: span)], as: UTF8.self)
  }

  /// The same as UTF-8.
  public func octets(_ span: Span) -> ArraySlice<UInt8> { octets[range(of: span)] }

  private func range(of span: Span) -> Range<Int> {
    let start = min(max(0, span.start), scalars.count)
    let end = min(max(start, span.end), scalars.count)
    return offsets.isEmpty ? start..<end : Int(offsets[start])..<Int(offsets[end])
  }

  /// Reads well-formed UTF-8, which is what a `String` holds.
  private static func decoded(_ octets: [UInt8]) -> ([Unicode.Scalar], [UInt32]) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [UInt32] = []
    scalars.reserveCapacity(octets.count)
    offsets.reserveCapacity(octets.count + 1)
    var index = 0
    while index < octets.count {
      let first = UInt32(octets[index])
      offsets.append(UInt32(index))
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var value = length == 1 ? first : first & (0x7F >> UInt32(length))
      for next in 1..<max(1, length) { value = value << 6 | UInt32(octets[index + next] & 0x3F) }
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      index += length
    }
    offsets.append(UInt32(octets.count))
    return (scalars, offsets)
  }
}
