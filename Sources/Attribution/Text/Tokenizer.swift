// Cuts a text into words, numbers and punctuation marks.

/// One pass over the code points of a text; O(length).
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private let units: [Unit]
  /// Per code point the octet that it folds to; 0 when it does not fold to one octet.
  private let folded: [UInt8]
  private let vocabulary = Vocabulary.shared
  private var tokens: [Token] = []

  /// The tokens of a text, in order; white space is in none of them.
  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokenizer = Tokenizer(scalars)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    let ascii = Unit.ascii
    units = scalars.map { $0.value < 0x80 ? ascii[Int($0.value)] : Unit($0) }
    folded = units.map(\.folded)
    tokens.reserveCapacity(scalars.count / 5)
  }

  /// What a code point is and what it folds to.
  private struct Unit {
    let kind: CharacterClass
    let isUpper: Bool
    /// 0 when it does not fold to one octet.
    let folded: UInt8

    init(_ scalar: Unicode.Scalar) {
      kind = CharacterClass.of(scalar)
      isUpper = kind == .letter && scalar.properties.isUppercase
      folded = Folding.octet(scalar)
    }

    static let ascii = (UInt8(0)..<0x80).map { Unit(Unicode.Scalar($0)) }
  }

  private mutating func run() {
    var index = 0
    while index < scalars.count {
      switch units[index].kind {
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
    var isNumber = units[start].kind == .digit
    while end < scalars.count {
      switch units[end].kind {
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
    if !isNumber, let cut = clitic(start, end) {
      append(start, cut, .word)
      append(cut, end, .word)
    } else {
      append(start, end, isNumber ? .number : .word)
    }
    return end
  }

  /// Where "'s", "'d", "'m", "'ll", "'re" or "'ve" begins that ends the word.
  private func clitic(_ start: Int, _ end: Int) -> Int? {
    if end - start > 2, Self.isApostrophe(scalars[end - 2]) {
      switch scalars[end - 1] {
      case "s", "S", "d", "D", "m", "M": return end - 2
      default: return nil
      }
    }
    guard end - start > 3, Self.isApostrophe(scalars[end - 3]) else { return nil }
    switch (scalars[end - 2], scalars[end - 1]) {
    case ("l", "l"), ("r", "e"), ("v", "e"), ("L", "L"), ("R", "E"), ("V", "E"): return end - 3
    default: return nil
    }
  }

  /// Whether the mark at `index` stands inside a word: "don't", "al-Zor", "1,000", "3.6", "AT&T", "x.org".
  private func joins(at index: Int, after start: Int) -> Bool {
    guard index + 1 < scalars.count, index > start else { return false }
    let before = units[index - 1].kind
    let after = units[index + 1].kind
    guard after == .letter || after == .digit, before != .other else { return false }
    switch scalars[index] {
    case "'", "\u{2019}", "\u{02BC}", "-", "\u{2010}", "\u{2011}", "&", "_": return true
    case ",": return before == .digit && after == .digit
    case ".": return before == .digit ? after == .digit : !units[index + 1].isUpper
    default: return false
    }
  }

  /// The end of a dotted acronym ("U.S.", "a.m.", "U.S"), its last full stop included.
  private func acronymEnd(from start: Int) -> Int? {
    var index = start
    var letters = 0
    while index + 1 < scalars.count, units[index].kind == .letter, scalars[index + 1] == "." {
      letters += 1
      index += 2
    }
    if letters >= 1, index < scalars.count, units[index].kind == .letter,
      index + 1 == scalars.count || units[index + 1].kind == .space
    {
      return index + 1
    }
    guard letters >= 2 else { return nil }
    return index < scalars.count && units[index].kind == .letter ? nil : index
  }

  private mutating func punctuation(from start: Int) -> Int {
    var end = start + 1
    let first = scalars[start]
    if first == "." || first == "-" {
      while end < scalars.count, scalars[end] == first { end += 1 }
    } else if first == "'" || first == "`", end < scalars.count, scalars[end] == first,
      !closesInner(start)
    {
      var reading = Reading()
      reading.hash.add(UInt8(ascii: "\""))
      append(Span(start, end + 1), [UInt8(ascii: "\"")], 0..<1, .punctuation, reading)
      return end + 1
    }
    append(start, end, .punctuation)
    return end
  }

  /// Whether the first of three marks behind a word closes an inner quotation: ''I call it 'odd,''' he said.
  private func closesInner(_ start: Int) -> Bool {
    start > 0 && start + 2 < scalars.count && scalars[start + 2] == scalars[start]
      && CharacterClass.of(scalars[start - 1]) != .space
      && CharacterClass.of(scalars[start - 1]) != .lineBreak
      && (start + 3 == scalars.count || scalars[start + 3] != scalars[start])
  }

  private mutating func append(_ start: Int, _ end: Int, _ kind: Token.Kind) {
    var reading = Reading()
    var isPlain = true
    for index in start..<end {
      let unit = units[index]
      reading.hash.add(unit.folded)
      if unit.kind != .letter {
        reading.note(unit.folded)
      } else if unit.isUpper {
        reading.upper += 1
      } else {
        reading.lower += 1
      }
      if unit.folded == 0 { isPlain = false }
    }
    if isPlain {
      append(Span(start, end), folded, start..<end, kind, reading)
      return
    }
    var octets: [UInt8] = []
    for index in start..<end { Folding.append(scalars[index], to: &octets) }
    reading.hash = WordTable.Hash(octets[...])
    for octet in octets { reading.note(octet) }
    append(Span(start, end), octets, octets.indices, kind, reading)
  }

  /// What one pass over a token finds.
  private struct Reading {
    var hash = WordTable.Hash()
    var marks: Token.Marks = []
    /// The number of its letters in upper case.
    var upper = 0
    /// The number of its other letters.
    var lower = 0

    mutating func note(_ octet: UInt8) {
      if octet == UInt8(ascii: "-") { marks.insert(.hyphen) }
      if octet == UInt8(ascii: ".") { marks.insert(.stop) }
    }
  }

  /// - Parameter range: Where the folded form of the token stands in `octets`.
  private mutating func append(
    _ span: Span, _ octets: [UInt8], _ range: Range<Int>, _ kind: Token.Kind, _ reading: Reading
  ) {
    let number = vocabulary.number(of: octets, range, reading.hash)
    let lower =
      number < 0
      ? String(decoding: octets[range], as: UTF8.self) : vocabulary.words[number]
    let start = span.start
    tokens.append(
      Token(
        span, word: number, key: reading.hash.key, hash: reading.hash.value, lower: lower,
        kind: kind, isCapitalised: kind == .word && units[start].isUpper,
        isAllCapitals: reading.upper > 1 && reading.lower == 0,
        followsSpace: start == 0 || units[start - 1].kind == .space
          || units[start - 1].kind == .lineBreak,
        marks: reading.marks.union(Self.ends(octets, range))))
  }

  private static func ends(_ octets: [UInt8], _ range: Range<Int>) -> Token.Marks {
    guard let first = range.first, let last = range.last else { return [] }
    var marks: Token.Marks = range.count > 4 ? .isLong : []
    if octets[first] == UInt8(ascii: "'") { marks.insert(.apostrophe) }
    let before = range.count > 1 ? octets[last - 1] : 0
    switch octets[last] {
    case UInt8(ascii: "s"): marks.insert(.endsInS)
    case UInt8(ascii: "d") where before == UInt8(ascii: "e"): marks.insert(.endsInEd)
    case UInt8(ascii: "y") where before == UInt8(ascii: "l"): marks.insert(.endsInLy)
    default: break
    }
    return marks
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
  }
}
