// Cuts a text into its lines and notes of each what tells a sentence from a label.

/// One line that is not blank, without the white space around it.
struct TextLine: Sendable {
  var span: Span
  /// A blank line, or the start of the text, stands before it.
  var isAfterBlank: Bool
  /// A blank line, or the end of the text, stands behind it.
  var isBeforeBlank = true
  var wordCount: Int
  /// It ends like a sentence: with a full stop or another terminal mark, closing marks behind it allowed.
  var endsSentence: Bool
  /// A full stop followed by a space and more text stands within.
  var hasInnerStop: Bool
  /// The first code points, folded, white space as single spaces, in UTF-8.
  var opening: [UInt8]
  /// The last code points, folded, white space as single spaces, in UTF-8.
  var closing: [UInt8]

  /// How many code points of a line's ends are looked at.
  static let edgeLength = 72

  /// The whole line, folded, when it is short; otherwise `nil`.
  var folded: String? {
    span.count <= Self.edgeLength ? String(decoding: opening, as: UTF8.self) : nil
  }

  /// The lines of a text, blank ones left out; O(length).
  static func lines(of scalars: [Unicode.Scalar]) -> [TextLine] {
    var lines: [TextLine] = []
    var isAfterBlank = true
    var start = 0
    while start <= scalars.count {
      var shape = Shape()
      let end = shape.read(scalars.span, from: start)
      if shape.wordCount > 0 {
        if let last = lines.indices.last { lines[last].isBeforeBlank = isAfterBlank }
        lines.append(TextLine(scalars, shape, isAfterBlank: isAfterBlank))
        isAfterBlank = false
      } else if end == 0 || scalars[end - 1] != "\r"
        || scalars[min(end, scalars.count - 1)] != "\n"
      {
        isAfterBlank = true
      }
      start = end + 1
    }
    return lines
  }

  /// What one pass over a line notes.
  private struct Shape {
    var span = Span(0, 0)
    var wordCount = 0
    var hasInnerStop = false
    private var isAfterSpace = true
    private var isAfterStop = false

    /// Reads a line and returns where its line break stands, or the end of the text.
    mutating func read(_ scalars: Swift.Span<Unicode.Scalar>, from start: Int) -> Int {
      var offset = start
      while offset < scalars.count {
        let first = scalars[offset]
        let kind = Self.isPlain(first) ? .other : CharacterClass.of(first)
        if kind == .lineBreak { break }
        if kind == .space {
          isAfterSpace = true
          offset += 1
          continue
        }
        if isAfterSpace { beginWord(at: offset) }
        repeat { offset += 1 } while offset < scalars.count && Self.isPlain(scalars[offset])
        isAfterStop = scalars[offset - 1] == "."
        span.end = offset
      }
      return offset
    }

    private mutating func beginWord(at offset: Int) {
      if wordCount == 0 { span.start = offset }
      if isAfterStop, offset > span.start + 3 { hasInnerStop = true }
      wordCount += 1
      isAfterSpace = false
    }

    /// Printable ASCII but the space.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x21 < 0x5E }
  }

  private init(_ scalars: [Unicode.Scalar], _ shape: Shape, isAfterBlank: Bool) {
    span = shape.span
    self.isAfterBlank = isAfterBlank
    wordCount = shape.wordCount
    hasInnerStop = shape.hasInnerStop
    endsSentence = Self.endsSentence(scalars, span)
    let edge = min(span.count, Self.edgeLength)
    opening = Self.folded(scalars, Span(span.start, span.start + edge))
    closing =
      edge == span.count ? opening : Self.folded(scalars, Span(span.end - edge, span.end))
  }

  private static func endsSentence(_ scalars: [Unicode.Scalar], _ span: Span) -> Bool {
    var end = span.end
    while end > span.start {
      switch scalars[end - 1] {
      case ".", "!", "?": return true
      case "\"", "'", ")", "]", "\u{201D}", "\u{2019}", "\u{00BB}": end -= 1
      default: return false
      }
    }
    return false
  }

  private static func folded(_ scalars: [Unicode.Scalar], _ span: Span) -> [UInt8] {
    let scalars = scalars.span.extracting(span.start..<span.end)
    let octets = Folding.octets(of: scalars)
    return isPlain(octets.span) ? octets : foldedWithSpace(scalars)
  }

  /// Whether every code point folds to one printable octet and there are no two spaces in a row: then there
  /// is nothing else to fold. A loop without a way out looks at many octets at a time.
  private static func isPlain(_ octets: Swift.Span<UInt8>) -> Bool {
    var faults: UInt8 = 0
    var last = UInt8.max
    for index in octets.indices {
      let octet = octets[index]
      faults |= (octet &- 0x20 < 0x5F ? 0 : 1) | (octet | last == 0x20 ? 1 : 0)
      last = octet
    }
    return faults == 0
  }

  private static func foldedWithSpace(_ scalars: Swift.Span<Unicode.Scalar>) -> [UInt8] {
    var octets: [UInt8] = []
    for index in scalars.indices {
      if CharacterClass.of(scalars[index]) != .space {
        Folding.append(scalars[index], to: &octets)
      } else if octets.last != 0x20 {
        octets.append(0x20)
      }
    }
    return octets
  }
}
