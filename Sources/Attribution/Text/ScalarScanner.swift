// Reads words, numbers and marks from a text at a moving position.

/// A cursor over a stretch of code points. Each read moves it past what it returns, or leaves it.
struct ScalarScanner {
  private let scalars: [Unicode.Scalar]
  private let end: Int
  private(set) var position: Int

  init(_ scalars: [Unicode.Scalar], _ span: Span) {
    self.scalars = scalars
    position = span.start
    end = span.end
  }

  var isAtEnd: Bool { position >= end }

  /// The code point at the cursor, which stays where it is.
  var next: Unicode.Scalar? { position < end ? scalars[position] : nil }

  mutating func skipSpaces() {
    while position < end, CharacterClass.of(scalars[position]) == .space { position += 1 }
  }

  /// Moves past `scalar` if it comes next.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  /// A run of letters in folded form; empty runs, and runs longer than `limit`, are not read.
  mutating func word(limit: Int = 12) -> String? {
    var cursor = position
    var octets: [UInt8] = []
    while cursor < end, CharacterClass.of(scalars[cursor]) == .letter {
      guard cursor - position < limit else { return nil }
      Folding.append(scalars[cursor], to: &octets)
      cursor += 1
    }
    guard cursor > position else { return nil }
    position = cursor
    return String(decoding: octets, as: UTF8.self)
  }

  /// A number of `digits` ASCII digits that no further digit follows.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var cursor = position
    var value = 0
    while cursor < end, (0x30...0x39).contains(scalars[cursor].value) {
      guard cursor - position < digits.upperBound else { return nil }
      value = value * 10 + Int(scalars[cursor].value - 0x30)
      cursor += 1
    }
    guard cursor - position >= digits.lowerBound else { return nil }
    position = cursor
    return value
  }
}
