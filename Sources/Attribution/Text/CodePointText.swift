// A text that is read and cut by code points.

/// The code points of a text and the way from each to its octets, so that cutting costs no walk.
public struct CodePointText: Sendable {
  /// The code points, in order.
  let scalars: [Unicode.Scalar]
  private let octets: [UInt8]
  /// The code points of more than one octet, in order: few in English.
  private let wide: [Wide]

  private struct Wide {
    /// The number of the code point behind it.
    var next: UInt32
    /// The offset of the octet behind it.
    var end: UInt32
  }

  /// Decodes a text; O(length).
  public init(_ text: String) {
    octets = Array(text.utf8)
    (scalars, wide) = Self.decoded(octets)
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
    return offset(of: start)..<offset(of: end)
  }

  /// The offset of the first octet of a code point, or of the end; O(log of the wide ones).
  private func offset(of index: Int) -> Int {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if Int(wide[middle].next) <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return index }
    return Int(wide[low - 1].end) + index - Int(wide[low - 1].next)
  }

  /// Reads well-formed UTF-8, which is what a `String` holds.
  private static func decoded(_ octets: [UInt8]) -> ([Unicode.Scalar], [Wide]) {
    // Written by index, which costs less than half of appending.
    var scalars = [Unicode.Scalar](repeating: "\0", count: octets.count)
    var count = 0
    var wide: [Wide] = []
    var index = 0
    while index < octets.count {
      let first = octets[index]
      if first < 0x80 {
        scalars[count] = Unicode.Scalar(first)
        index += 1
      } else {
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        scalars[count] = scalar(octets[index..<index + length])
        index += length
        wide.append(Wide(next: UInt32(count + 1), end: UInt32(index)))
      }
      count += 1
    }
    scalars.removeLast(scalars.count - count)
    return (scalars, wide)
  }

  /// The code point of two to four octets.
  private static func scalar(_ octets: ArraySlice<UInt8>) -> Unicode.Scalar {
    var value: UInt32 = 0
    for octet in octets {
      value =
        octet >= 0xC0
        ? UInt32(octet & (0x7F >> UInt8(octets.count))) : value << 6 | UInt32(octet & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
