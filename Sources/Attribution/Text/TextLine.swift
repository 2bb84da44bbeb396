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
    var start = 0
    var isAfterBlank = true
    while start < scalars.count {
      var end = start
      while end < scalars.count, CharacterClass.of(scalars[end]) != .lineBreak { end += 1 }
      let span = trim(scalars, start, end)
      if span.isEmpty {
        isAfterBlank = true
      } else {
        if let last = lines.indices.last { lines[last].isBeforeBlank = isAfterBlank }
        lines.append(TextLine(scalars, span, isAfterBlank: isAfterBlank))
        isAfterBlank = false
      }
      if end + 1 < scalars.count, scalars[end] == "\r", scalars[end + 1] == "\n" { end += 1 }
      start = end + 1
    }
    return lines
  }

  private init(_ scalars: [Unicode.Scalar], _ span: Span, isAfterBlank: Bool) {
    self.span = span
    self.isAfterBlank = isAfterBlank
    (wordCount, hasInnerStop) = Self.shape(scalars, span)
    endsSentence = Self.endsSentence(scalars, span)
    let edge = min(span.count, Self.edgeLength)
    opening = Self.folded(scalars, Span(span.start, span.start + edge))
    closing = Self.folded(scalars, Span(span.end - edge, span.end))
  }

  private static func trim(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Span {
    var start = start
    var end = end
    while start < end, CharacterClass.of(scalars[start]) == .space { start += 1 }
    while end > start, CharacterClass.of(scalars[end - 1]) == .space { end -= 1 }
    return Span(start, end)
  }

  private static func shape(_ scalars: [Unicode.Scalar], _ span: Span) -> (Int, Bool) {
    var words = 0
    var hasInnerStop = false
    var isAfterSpace = true
    for offset in span.start..<span.end {
      if CharacterClass.of(scalars[offset]) == .space {
        if offset > span.start + 3, scalars[offset - 1] == "." { hasInnerStop = true }
        isAfterSpace = true
      } else {
        if isAfterSpace { words += 1 }
        isAfterSpace = false
      }
    }
    return (words, hasInnerStop)
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
    var octets: [UInt8] = []
    octets.reserveCapacity(span.count)
    for offset in span.start..<span.end {
      if CharacterClass.of(scalars[offset]) != .space {
        Folding.append(scalars[offset], to: &octets)
      } else if octets.last != 0x20 {
        octets.append(0x20)
      }
    }
    return octets
  }
}
