// A report's text with the way from code points to octets.
import Attribution

/// A text that can be cut at code points without walking it from the start.
struct ArticleText: Sendable {
  let text: String
  /// The number of code points.
  let count: Int
  /// The octet offset of every 64th code point; empty when the text is ASCII.
  private let marks: [UInt32]

  private static let stride = 64

  init(_ source: String) {
    var text = source
    text.makeContiguousUTF8()
    var marks: [UInt32] = []
    var count = 0
    var offset: UInt32 = 0
    for octet in text.utf8 {
      if octet & 0xC0 != 0x80 {
        if count % Self.stride == 0 { marks.append(offset) }
        count += 1
      }
      offset += 1
    }
    self.text = text
    self.count = count
    self.marks = count == Int(offset) ? [] : marks
  }

  /// The words of a span; what lies outside the text is left out.
  func exact(_ span: Span) -> String {
    let start = min(max(span.start, 0), count)
    let end = min(max(span.end, start), count)
    return String(text.unicodeScalars[index(start)..<index(end)])
  }

  private func index(_ codePoint: Int) -> String.Index {
    let utf8 = text.utf8
    guard !marks.isEmpty else { return utf8.index(utf8.startIndex, offsetBy: codePoint) }
    guard codePoint < count else { return utf8.endIndex }
    let mark = Int(marks[codePoint / Self.stride])
    let start = utf8.index(utf8.startIndex, offsetBy: mark)
    return text.unicodeScalars.index(start, offsetBy: codePoint % Self.stride)
  }
}
