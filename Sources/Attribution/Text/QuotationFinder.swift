// Finds what stands inside quotation marks.

/// A stretch of text in quotation marks.
struct Quotation: Sendable, Hashable {
  /// Indices into `Document.tokens`, the marks themselves left out.
  var tokens: Range<Int>
  /// The paragraph ends before the quotation does: the next paragraph opens with a mark of its own.
  var runsOn: Bool
}

/// A state machine over the tokens of each paragraph: a double mark opens or closes by its shape, or by
/// the white space around it when it is straight; single marks count only in pairs around words.
struct QuotationFinder {
  private let scalars: [Unicode.Scalar]
  private let tokens: [Token]

  /// Every outermost quotation, in order. O(number of tokens).
  ///
  /// - Parameter paragraphs: Token ranges of the paragraphs, in order.
  static func quotations(
    in scalars: [Unicode.Scalar], tokens: [Token], paragraphs: [Range<Int>]
  ) -> [Quotation] {
    let finder = QuotationFinder(scalars: scalars, tokens: tokens)
    var found: [Quotation] = []
    for (number, paragraph) in paragraphs.enumerated() {
      let next = number + 1 < paragraphs.count ? paragraphs[number + 1] : nil
      finder.scan(paragraph, next: next, into: &found)
    }
    return found
  }

  private enum Mark { case open, close, either }

  private func scan(_ paragraph: Range<Int>, next: Range<Int>?, into found: inout [Quotation]) {
    var opened: Int?
    var single: Int?
    for index in paragraph where tokens[index].kind == .punctuation {
      if let mark = doubleMark(index) {
        if let start = opened {
          if mark == .open, !closesBackwards(index) { continue }
          found.append(Quotation(tokens: start..<index, runsOn: false))
          opened = nil
        } else if mark != .close || opensBackwards(index) {
          opened = index + 1
          single = nil
        }
      } else if opened == nil, let mark = singleMark(index) {
        if let start = single, mark != .open {
          if start < index { found.append(Quotation(tokens: start..<index, runsOn: false)) }
          single = nil
        } else if mark != .close {
          single = index + 1
        }
      }
    }
    if let start = opened { close(start, paragraph, next: next, into: &found) }
  }

  /// A quotation that its paragraph does not close runs on when the next paragraph opens with a mark;
  /// otherwise the closing mark is missing and it ends with the paragraph.
  private func close(
    _ start: Int, _ paragraph: Range<Int>, next: Range<Int>?, into found: inout [Quotation]
  ) {
    guard start < paragraph.upperBound else { return }
    let runsOn = next.map { $0.isEmpty ? false : doubleMark($0.lowerBound) != nil } ?? false
    found.append(Quotation(tokens: start..<paragraph.upperBound, runsOn: runsOn))
  }

  /// A mark of the opening shape that closes: “It rains,“ he said.
  private func closesBackwards(_ index: Int) -> Bool {
    let token = tokens[index]
    guard !token.followsSpace, token.span.end < scalars.count else { return !token.followsSpace }
    let next = CharacterClass.of(scalars[token.span.end])
    return next == .space || next == .lineBreak
  }

  /// A mark of the closing shape that opens: ”It rains,” he said.
  private func opensBackwards(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.span.end < scalars.count,
      token.followsSpace || index == 0 || tokens[index - 1].kind == .punctuation
    else { return false }
    return CharacterClass.of(scalars[token.span.end]) == .letter
  }

  private func doubleMark(_ index: Int) -> Mark? {
    let token = tokens[index]
    if token.lower == "\"", token.span.count == 2 { return straight(token) }
    switch scalars[token.span.start] {
    case "\u{201C}", "\u{AB}", "\u{201E}": return .open
    case "\u{201D}", "\u{BB}": return .close
    case "\"", "\u{201F}": return straight(token)
    default: return nil
    }
  }

  private func straight(_ token: Token) -> Mark {
    let before = token.followsSpace || isOpener(token.span.start - 1)
    let after =
      token.span.end >= scalars.count
      || CharacterClass.of(scalars[token.span.end]) == .space
      || CharacterClass.of(scalars[token.span.end]) == .lineBreak
    if before && !after { return .open }
    if after && !before { return .close }
    return .either
  }

  private func isOpener(_ offset: Int) -> Bool {
    guard offset >= 0 else { return true }
    switch scalars[offset] {
    case "(", "[", "\u{2014}", "\u{2013}", "-", "/": return true
    default: return false
    }
  }

  /// A single mark: ‘ opens; ’ and ' open after white space before a word, and close after a word or a
  /// stop when no letter follows.
  private func singleMark(_ index: Int) -> Mark? {
    let token = tokens[index]
    let scalar = scalars[token.span.start]
    if scalar == "\u{2018}" { return .open }
    guard scalar == "\u{2019}" || scalar == "'", token.span.count == 1 else { return nil }
    let next = token.span.end < scalars.count ? CharacterClass.of(scalars[token.span.end]) : .space
    if token.followsSpace { return scalar == "'" && next == .letter ? .open : nil }
    return next == .letter || next == .digit ? nil : .close
  }
}
