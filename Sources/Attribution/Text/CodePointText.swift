// A text that is read and cut by code points.

/// The octets of a text and the way from each code point to its own, so that cutting costs no walk.
public struct CodePointText: Sendable {
  /// The number of code points.
  let count: Int
  private let octets: [UInt8]
  /// The code points of more than one octet, in order: few in English.
  private let wide: [Wide]

  private struct Wide {
    /// The number of the code point behind it.
    var next: UInt32
    /// The offset of the octet behind it.
    var end: UInt32
  }

  /// Reads a text; O(length).
  public init(_ text: String) {
    let octets = Array(text.utf8)
    let wide = Self.wide(in: octets.span)
    let excess = wide.last.map { Int($0.end) - Int($0.next) } ?? 0
    count = octets.count - excess
    self.octets = octets
    self.wide = wide
  }

  /// The code points, in order; O(length).
  var scalars: [Unicode.Scalar] {
    let octets = octets.span
    return Array(capacity: count) { scalars in
      var index = 0
      while index < octets.count {
        let ascii = octets.extracting(index..<Self.endOfASCII(in: octets, from: index))
        for index in ascii.indices { scalars.append(Unicode.Scalar(ascii[index])) }
        index += ascii.count
        guard index < octets.count else { break }
        let length = Self.length(octets[index])
        scalars.append(Self.scalar(octets.extracting(index..<index + length)))
        index += length
      }
    }
  }

  /// The words of a span, as printed; what lies outside the text is left out.
  public func text(_ span: Span) -> String {
    String(decoding: octets[range(of: span)], as: UTF8.self)
  }

  /// The same as UTF-8.
  public func octets(_ span: Span) -> ArraySlice<UInt8> { octets[range(of: span)] }

  private func range(of span: Span) -> Range<Int> {
    let start = min(max(0, span.start), count)
    let end = min(max(start, span.end), count)
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
  private static func wide(in octets: Swift.Span<UInt8>) -> [Wide] {
    var wide: [Wide] = []
    // How many octets more than code points there are.
    var excess = 0
    var index = 0
    while index < octets.count {
      index = endOfASCII(in: octets, from: index)
      guard index < octets.count else { break }
      let end = index + length(octets[index])
      excess += end - index - 1
      wide.append(Wide(next: UInt32(end - excess), end: UInt32(end)))
      index = end
    }
    return wide
  }

  /// Where the octets from `start` on stop being ASCII; mostly they are for whole blocks.
  private static func endOfASCII(in octets: Swift.Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end + blockLength <= octets.count,
      isASCII(octets.extracting(end..<end + blockLength))
    {
      end += blockLength
    }
    while end < octets.count, octets[end] < 0x80 { end += 1 }
    return end
  }

  private static let blockLength = 32

  /// A loop without a way out looks at many octets at a time.
  private static func isASCII(_ octets: Swift.Span<UInt8>) -> Bool {
    var bits: UInt8 = 0
    for index in octets.indices { bits |= octets[index] }
    return bits < 0x80
  }

  /// The number of octets of a code point whose first octet is no ASCII.
  private static func length(_ first: UInt8) -> Int { first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

  /// The code point of two to four octets.
  private static func scalar(_ octets: Swift.Span<UInt8>) -> Unicode.Scalar {
    var value = UInt32(octets[0] & (0x7F >> UInt8(octets.count)))
    for index in 1..<octets.count { value = value << 6 | UInt32(octets[index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
