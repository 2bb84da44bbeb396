// Cuts a text into words, numbers and punctuation marks.

/// One pass over the code points of a text; O(length).
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private let classes: [CharacterClass]
  private var tokens: [Token] = []
  private var folded: [UInt8] = []
  private let vocabulary = Vocabulary.shared

  /// The tokens of a text, in order; white space is in none of them.
  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokenizer = Tokenizer(scalars)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    classes = scalars.map(CharacterClass.of)
    tokens.reserveCapacity(scalars.count / 5)
  }

  private mutating func run() {
    var index = 0
    while index < scalars.count {
      switch classes[index] {
      case .space, .lineBreak, .mark: index += 1
      case .letter, .digit: index = word(from: index)
      case .other: index = punctuation(from: index)
      }
    }
  }

  private mutating func word(from start: Int) -> Int {
    if let end = acronymEnd(from: start) {
      append(start, end, .word)
      return end
    }
    var end = start + 1
    var isNumber = classes[start] == .digit
    while end < scalars.count {
      switch classes[end] {
      case .letter:
        isNumber = false
        end += 1
      case .digit, .mark: end += 1
      case .space, .lineBreak, .other:
        guard joins(at: end, after: start) else { return finish(start, end, isNumber) }
        if scalars[end] != "," && scalars[end] != "." { isNumber = false }
        end += 1
      }
    }
    return finish(start, end, isNumber)
  }

  private mutating func finish(_ start: Int, _ end: Int, _ isNumber: Bool) -> Int {
    if !isNumber, end - start > 2, scalars[end - 1] == "s" || scalars[end - 1] == "S",
      Self.isApostrophe(scalars[end - 2])
    {
      append(start, end - 2, .word)
      append(end - 2, end, .word)
    } else {
      append(start, end, isNumber ? .number : .word)
    }
    return end
  }

  /// Whether the mark at `index` stands inside a word: "don't", "al-Zor", "1,000", "3.6", "AT&T", "x.org".
  private func joins(at index: Int, after start: Int) -> Bool {
    guard index + 1 < scalars.count, index > start else { return false }
    let before = classes[index - 1]
    let after = classes[index + 1]
    guard after == .letter || after == .digit, before != .other else { return false }
    switch scalars[index] {
    case "'", "\u{2019}", "\u{02BC}", "-", "\u{2010}", "\u{2011}", "&", "_": return true
    case ",": return before == .digit && after == .digit
    case ".": return before == .digit ? after == .digit : !Self.isUpper(scalars[index + 1])
    default: return false
    }
  }

  /// The end of a dotted acronym ("U.S.", "a.m.", "U.S"), its last full stop included.
  private func acronymEnd(from start: Int) -> Int? {
    var index = start
    var letters = 0
    while index + 1 < scalars.count, classes[index] == .letter, scalars[index + 1] == "." {
      letters += 1
      index += 2
    }
    if letters >= 1, index < scalars.count, classes[index] == .letter,
      index + 1 == scalars.count || classes[index + 1] == .space
    {
      return index + 1
    }
    guard letters >= 2 else { return nil }
    return index < scalars.count && classes[index] == .letter ? nil : index
  }

  private mutating func punctuation(from start: Int) -> Int {
    var end = start + 1
    let first = scalars[start]
    if first == "." || first == "-" {
      while end < scalars.count, scalars[end] == first { end += 1 }
    } else if first == "'" || first == "`", end < scalars.count, scalars[end] == first {
      append(Span(start, end + 1), folded: [UInt8(ascii: "\"")], .punctuation)
      return end + 1
    }
    append(start, end, .punctuation)
    return end
  }

  private mutating func append(_ start: Int, _ end: Int, _ kind: Token.Kind) {
    folded.removeAll(keepingCapacity: true)
    var upper = 0
    var lower = 0
    for index in start..<end {
      Folding.append(scalars[index], to: &folded)
      guard classes[index] == .letter else { continue }
      if Self.isUpper(scalars[index]) { upper += 1 } else { lower += 1 }
    }
    append(
      Span(start, end), folded: folded, kind,
      isCapitalised: kind == .word && Self.isUpper(scalars[start]),
      isAllCapitals: upper > 1 && lower == 0)
  }

  private mutating func append(
    _ span: Span, folded: [UInt8], _ kind: Token.Kind, isCapitalised: Bool = false,
    isAllCapitals: Bool = false
  ) {
    var hash = WordTable.Hash()
    var marks: Token.Marks = []
    for octet in folded {
      hash.add(octet)
      if octet == UInt8(ascii: "-") { marks.insert(.hyphen) }
      if octet == UInt8(ascii: ".") { marks.insert(.stop) }
    }
    let start = span.start
    tokens.append(
      Token(
        span, folded: folded, hash: hash.value, in: vocabulary, kind: kind,
        marks: marks.union(ending(of: folded)),
        isCapitalised: isCapitalised, isAllCapitals: isAllCapitals,
        followsSpace: start == 0 || classes[start - 1] == .space || classes[start - 1] == .lineBreak
      ))
  }

  private func ending(of folded: [UInt8]) -> Token.Marks {
    let count = folded.count
    guard count > 1 else { return folded.first == UInt8(ascii: "s") ? .endsInS : [] }
    let marks: Token.Marks = count > 4 ? .isLong : []
    switch (folded[count - 2], folded[count - 1]) {
    case (_, UInt8(ascii: "s")): return marks.union(.endsInS)
    case (UInt8(ascii: "e"), UInt8(ascii: "d")): return marks.union(.endsInEd)
    case (UInt8(ascii: "l"), UInt8(ascii: "y")): return marks.union(.endsInLy)
    default: return marks
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }
}
