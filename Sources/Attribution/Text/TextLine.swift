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
    var shape = Shape()
    var isAfterBlank = true
    for offset in 0...scalars.count {
      guard offset == scalars.count || isLineBreak(scalars[offset]) else {
        shape.add(scalars[offset], at: offset)
        continue
      }
      if shape.wordCount > 0 {
        if let last = lines.indices.last { lines[last].isBeforeBlank = isAfterBlank }
        lines.append(TextLine(scalars, shape, isAfterBlank: isAfterBlank))
        isAfterBlank = false
      } else if offset == 0 || scalars[offset - 1] != "\r"
        || scalars[min(offset, scalars.count - 1)] != "\n"
      {
        isAfterBlank = true
      }
      shape = Shape()
    }
    return lines
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value &- 0x20 < 0x5F { return false }
    return switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// What one pass over a line notes.
  private struct Shape {
    var span = Span(0, 0)
    var wordCount = 0
    var hasInnerStop = false
    private var isAfterSpace = true
    private var isAfterStop = false

    mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
      let isPlain = scalar.value &- 0x21 < 0x5E
      if !isPlain, CharacterClass.of(scalar) == .space {
        isAfterSpace = true
        return
      }
      if isAfterSpace {
        if wordCount == 0 { span.start = offset }
        if isAfterStop, offset > span.start + 3 { hasInnerStop = true }
        wordCount += 1
      }
      isAfterSpace = false
      isAfterStop = scalar == "."
      span.end = offset + 1
    }
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
    var octets = plainStart(scalars, span)
    for offset in span.start + octets.count..<span.end {
      if CharacterClass.of(scalars[offset]) != .space {
        Folding.append(scalars[offset], to: &octets)
      } else if octets.last != 0x20 {
        octets.append(0x20)
      }
    }
    return octets
  }

  /// As much as folds to one octet each, which mostly is all of it.
  private static func plainStart(_ scalars: [Unicode.Scalar], _ span: Span) -> [UInt8] {
    Array(capacity: span.count) { octets in
      var last: UInt8 = 0
      for scalar in scalars[span.start..<span.end] {
        let octet = Folding.octet(scalar)
        guard octet &- 0x20 < 0x5F, octet != 0x20 || last != 0x20 else { return }
        octets.append(octet)
        last = octet
      }
    }
  }
}
