// Finds paragraphs and sentences. A full stop inside a quotation ends no sentence.

/// Splits paragraphs at line breaks and sentences at terminal marks.
struct SentenceSplitter {
  /// A longer sentence is cut: later stages may look at a whole sentence for each of its words, and must
  /// stay linear in the text.
  static let maximumTokens = 350

  private let scalars: [Unicode.Scalar]
  private let tokens: [Token]
  private let inQuotation: [Bool]

  /// Token ranges between line breaks. A single line break inside a paragraph that is set off by blank
  /// lines is a soft one when the line before it is long and ends in the middle of a sentence.
  static func paragraphs(in scalars: [Unicode.Scalar], tokens: [Token]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    var lineStart = 0
    for index in tokens.indices.dropFirst() where tokens[index].followsSpace {
      if scalars[tokens[index].span.start - 1] == " ",
        tokens[index].span.start == tokens[index - 1].span.end + 1
      {
        continue
      }
      let breaks = lineBreaks(scalars, tokens[index - 1].span.end, tokens[index].span.start)
      guard breaks > 0 else { continue }
      let lineLength = tokens[index - 1].span.end - tokens[lineStart].span.start
      lineStart = index
      if breaks == 1, lineLength >= 55, lineLength <= 100, isOpenEnded(tokens[index - 1]),
        !tokens[index].isCapitalised, tokens[index].kind == .word
      {
        continue
      }
      paragraphs.append(start..<index)
      start = index
    }
    if start < tokens.count { paragraphs.append(start..<tokens.count) }
    return paragraphs
  }

  /// The sentences of the paragraphs that are not boilerplate.
  static func sentences(
    in scalars: [Unicode.Scalar], tokens: [Token], paragraphs: [Range<Int>],
    quotations: [Quotation]
  ) -> [Sentence] {
    var inQuotation = [Bool](repeating: false, count: tokens.count)
    for quotation in quotations {
      for index in quotation.tokens { inQuotation[index] = true }
    }
    let splitter = SentenceSplitter(scalars: scalars, tokens: tokens, inQuotation: inQuotation)
    var sentences: [Sentence] = []
    for (number, paragraph) in paragraphs.enumerated() {
      splitter.split(paragraph, number: number, into: &sentences)
    }
    return sentences
  }

  private static func lineBreaks(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Int {
    var count = 0
    for offset in start..<end where CharacterClass.of(scalars[offset]) == .lineBreak {
      if scalars[offset] == "\n", offset > start, scalars[offset - 1] == "\r" { continue }
      count += 1
    }
    return count
  }

  private static func isOpenEnded(_ token: Token) -> Bool {
    token.kind != .punctuation || token.lower == "," || token.lower == "-"
  }

  private func split(_ paragraph: Range<Int>, number: Int, into sentences: inout [Sentence]) {
    var start = paragraph.lowerBound
    var index = start
    while index < paragraph.upperBound {
      if let end = sentenceEnd(at: index, in: paragraph) {
        append(start..<end, number, into: &sentences)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    append(start..<paragraph.upperBound, number, into: &sentences)
  }

  private func append(_ range: Range<Int>, _ number: Int, into sentences: inout [Sentence]) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(range.upperBound, start + Self.maximumTokens)
      let span = Span(tokens[start].span.start, tokens[end - 1].span.end)
      sentences.append(Sentence(tokens: start..<end, span: span, paragraph: number))
      start = end
    }
  }

  /// Where the sentence ends if the mark at `index` ends it: behind the closing marks that follow.
  private func sentenceEnd(at index: Int, in paragraph: Range<Int>) -> Int? {
    guard isTerminal(index) else { return nil }
    var end = index + 1
    while end < paragraph.upperBound, isCloser(end) { end += 1 }
    guard end < paragraph.upperBound else { return end }
    if inQuotation[index], inQuotation[end] || end == index + 1 { return nil }
    guard tokens[end].followsSpace || end > index + 1 else { return nil }
    return startsSentence(end, in: paragraph) && !isAbbreviation(index, in: paragraph)
      && !isAttributed(end, after: index, in: paragraph) ? end : nil
  }

  private func isTerminal(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word: tokens[index].marks.contains(.stop) && tokens[index].lower.hasSuffix(".")
    case .punctuation: Self.terminals.contains(index, of: tokens)
    case .number: false
    }
  }

  private static let terminals = WordSet(". ! ? ...")

  private func isCloser(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .punctuation, !token.followsSpace else { return false }
    switch token.lower {
    case "\"", "'", ")", "]", "!", "?", ".": return true
    default: return false
    }
  }

  private func startsSentence(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.isCapitalised || token.kind == .number { return true }
    guard token.kind == .punctuation else {
      return token.kind == .word && !isLowerCase(token)
    }
    switch token.lower {
    case "\"", "'", "(", "[", "-", "\u{2013}", "\u{2014}", "\u{2022}", "$", "#", "@", "--":
      return true
    default: return false
    }
  }

  private func isLowerCase(_ token: Token) -> Bool {
    scalars[token.span.start].properties.isLowercase
  }

  /// Whether the full stop at `index` belongs to an abbreviation that does not end the sentence.
  private func isAbbreviation(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard tokens[index].lower == "." else {
      return tokens[index].kind == .word && acronymGoesOn(index, in: paragraph)
    }
    guard index > paragraph.lowerBound else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word, before.span.end == tokens[index].span.start else { return false }
    if before.span.count == 1, before.isCapitalised { return true }
    if Abbreviations.beforeName.contains(before.lower) { return true }
    guard index + 1 < paragraph.upperBound, tokens[index + 1].kind == .number else { return false }
    return Abbreviations.beforeNumber.contains(before.lower)
      || before.isCapitalised && Abbreviations.months.contains(before.lower)
  }

  /// "U.S. officials" goes on; "in the U.S. The" does not.
  private func acronymGoesOn(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound else { return false }
    return !Abbreviations.sentenceOpeners.contains(tokens[index + 1].lower)
  }

  /// "“Why?” Smith asked.": a question or exclamation in quotation marks with its attribution.
  private func isAttributed(_ end: Int, after index: Int, in paragraph: Range<Int>) -> Bool {
    guard end > index + 1 else { return false }
    if isSigned(end, in: paragraph) { return true }
    if tokens[index].lower == "." { return isTag(end, in: paragraph) }
    guard tokens[index].lower == "?" || tokens[index].lower == "!" else { return false }
    for position in end..<min(end + 6, paragraph.upperBound) {
      let token = tokens[position]
      if Abbreviations.speechVerbs.contains(token.lower) { return true }
      if token.kind == .punctuation, token.lower != "." { return false }
    }
    return false
  }

  /// "“Nobody comes.” — Ana Holt": a dash and a name end the paragraph of a quotation.
  private func isSigned(_ dash: Int, in paragraph: Range<Int>) -> Bool {
    Self.dashes.contains(dash, of: tokens) && dash + 1 < paragraph.upperBound
      && paragraph.upperBound - dash <= Self.longestSignature && tokens[dash + 1].isCapitalised
      && tokens[paragraph.lowerBound].lower == "\""
  }

  private static let dashes = WordSet("\u{2013} \u{2014} \u{2015} --")

  /// In tokens.
  private static let longestSignature = 14

  /// "“We can't go on.” Holt said.": who speaks, a verb of saying, and no more.
  private func isTag(_ start: Int, in paragraph: Range<Int>) -> Bool {
    guard tokens[start].kind == .word else { return false }
    for position in (start..<paragraph.upperBound - 1).prefix(6) {
      if Abbreviations.speechVerbs.contains(tokens[position].lower) {
        return position > start && tokens[position + 1].lower == "."
      }
      if tokens[position].kind == .punctuation, tokens[position].lower != "." { return false }
    }
    return false
  }
}
