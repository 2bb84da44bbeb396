// Cuts a text into words, numbers and punctuation marks.

/// One pass over the code points of a text; O(length).
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  /// Per code point what it is.
  private let shapes: [Shape]
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
    let ascii = Shape.ascii
    shapes = Array(capacity: scalars.count) { shapes in
      for scalar in scalars {
        shapes.append(scalar.value < 0x80 ? ascii[Int(scalar.value)] : Shape(scalar))
      }
    }
    folded = Folding.octets(of: scalars.span)
    tokens.reserveCapacity(scalars.count / 5)
  }

  /// What a code point is; of a word, what any of its code points is.
  private struct Shape: OptionSet {
    let rawValue: UInt8

    static let upper = Shape(rawValue: 1 << 0)
    static let otherLetter = Shape(rawValue: 1 << 1)
    static let digit = Shape(rawValue: 1 << 2)
    /// A mark that combines with the letter before it.
    static let mark = Shape(rawValue: 1 << 3)
    /// White space, line breaks among it.
    static let space = Shape(rawValue: 1 << 4)
    static let hyphen = Shape(rawValue: 1 << 5)
    static let stop = Shape(rawValue: 1 << 6)
    /// It does not fold to one octet.
    static let unfoldable = Shape(rawValue: 1 << 7)

    static let letter: Shape = [.upper, .otherLetter]
    static let alphanumeric: Shape = [.letter, .digit]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ scalar: Unicode.Scalar) {
      self =
        switch CharacterClass.of(scalar) {
        case .letter: scalar.properties.isUppercase ? .upper : .otherLetter
        case .digit: .digit
        case .mark: .mark
        case .space, .lineBreak: .space
        case .other: scalar == "-" ? .hyphen : scalar == "." ? .stop : []
        }
      if Folding.octet(scalar) == 0 { insert(.unfoldable) }
    }

    static let ascii = (UInt8(0)..<0x80).map { Shape(Unicode.Scalar($0)) }

    func isAny(_ others: Shape) -> Bool { !isDisjoint(with: others) }
  }

  private mutating func run() {
    var index = 0
    while index < scalars.count {
      if shapes[index].isAny(.alphanumeric) {
        index = word(from: index)
      } else if shapes[index].isAny([.space, .mark]) {
        index += 1
      } else {
        index = punctuation(from: index)
      }
    }
  }

  private mutating func word(from start: Int) -> Int {
    if start + 1 < scalars.count, scalars[start + 1] == ".", let end = acronymEnd(from: start) {
      append(start, end, .word)
      return end
    }
    var reading = Reading()
    reading.add(shapes[start], folded[start])
    var end = start + 1
    var isNumber = shapes[start].isAny(.digit)
    var hasMark = false
    while end < scalars.count {
      if !shapes[end].isAny([.alphanumeric, .mark]) {
        guard joins(at: end, after: start) else { break }
        hasMark = true
        if scalars[end] != "," && scalars[end] != "." { isNumber = false }
      }
      reading.add(shapes[end], folded[end])
      end += 1
    }
    if reading.shapes.isAny(.letter) { isNumber = false }
    if hasMark, !isNumber, let cut = clitic(start, end) {
      append(start, cut, .word)
      append(cut, end, .word)
    } else {
      append(start, end, isNumber ? .number : .word, reading)
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
    guard !shapes[index].isAny(.space), index + 1 < scalars.count, index > start else {
      return false
    }
    let before = shapes[index - 1]
    let after = shapes[index + 1]
    guard after.isAny(.alphanumeric), before.isAny([.alphanumeric, .mark]) else { return false }
    switch scalars[index] {
    case "'", "\u{2019}", "\u{02BC}", "-", "\u{2010}", "\u{2011}", "&", "_": return true
    case ",": return before.isAny(.digit) && after.isAny(.digit)
    case ".": return before.isAny(.digit) ? after.isAny(.digit) : !after.isAny(.upper)
    default: return false
    }
  }

  /// The end of a dotted acronym ("U.S.", "a.m.", "U.S"), its last full stop included.
  private func acronymEnd(from start: Int) -> Int? {
    var index = start
    var letters = 0
    while index + 1 < scalars.count, scalars[index + 1] == ".", shapes[index].isAny(.letter) {
      letters += 1
      index += 2
    }
    if letters >= 1, index < scalars.count, shapes[index].isAny(.letter),
      index + 1 == scalars.count || CharacterClass.of(scalars[index + 1]) == .space
    {
      return index + 1
    }
    guard letters >= 2 else { return nil }
    return index < scalars.count && shapes[index].isAny(.letter) ? nil : index
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
      && !shapes[start - 1].isAny(.space)
      && (start + 3 == scalars.count || scalars[start + 3] != scalars[start])
  }

  private mutating func append(_ start: Int, _ end: Int, _ kind: Token.Kind) {
    var reading = Reading()
    for index in start..<end { reading.add(shapes[index], folded[index]) }
    append(start, end, kind, reading)
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ reading: Reading
  ) {
    guard reading.shapes.isAny(.unfoldable) else {
      return append(Span(start, end), folded, start..<end, kind, reading)
    }
    var octets: [UInt8] = []
    for index in start..<end { Folding.append(scalars[index], to: &octets) }
    var reading = reading
    reading.hash = WordTable.Hash(octets[...])
    if octets.contains(UInt8(ascii: "-")) { reading.shapes.insert(.hyphen) }
    if octets.contains(UInt8(ascii: ".")) { reading.shapes.insert(.stop) }
    append(Span(start, end), octets, octets.indices, kind, reading)
  }

  /// What one pass over a token finds.
  private struct Reading {
    var hash = WordTable.Hash()
    var shapes: Shape = []

    mutating func add(_ shape: Shape, _ octet: UInt8) {
      shapes.formUnion(shape)
      hash.add(octet)
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
    let marks = Self.marks(octets, range, reading.shapes)
    tokens.append(
      Token(
        span, word: number, key: reading.hash.key, hash: reading.hash.value, lower: lower,
        kind: kind, isCapitalised: kind == .word && shapes[start].isAny(.upper),
        isAllCapitals: reading.shapes.isAny(.upper) && isAllCapitals(span),
        marks: start == 0 || shapes[start - 1].isAny(.space) ? marks.union(.followsSpace) : marks))
  }

  private func isAllCapitals(_ span: Span) -> Bool {
    let shapes = shapes[span.start..<span.end]
    return !shapes.contains { $0.isAny(.otherLetter) } && shapes.count { $0.isAny(.upper) } > 1
  }

  private static func marks(
    _ octets: [UInt8], _ range: Range<Int>, _ shapes: Shape
  ) -> Token.Marks {
    guard !range.isEmpty else { return [] }
    let first = range.lowerBound
    let last = range.upperBound - 1
    var marks: Token.Marks = range.count > 4 ? .isLong : []
    if shapes.isAny(.hyphen) { marks.insert(.hyphen) }
    if shapes.isAny(.stop) { marks.insert(.stop) }
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
