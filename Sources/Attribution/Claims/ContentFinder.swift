// Decides where the content of an attribution begins and ends.

struct ContentFinder {
  let analysis: Analysis
  /// What kind of content is read: a phrase ends sooner than a clause.
  var kind = Kind.clause
  /// The form of the cue; `nil` when it stands behind its content.
  var form: CueForm?
  let lexicon = CueLexicon.shared

  /// The kinds of content, by where they end.
  enum Kind: Sendable, Hashable {
    /// A clause with "that": the next clause mostly still belongs to it.
    case thatClause
    case clause
    /// A noun phrase that is the object of the cue.
    case object
    /// A noun phrase behind a preposition.
    case preposition

    var isPhrase: Bool { self == .object || self == .preposition }
  }

  /// Where the content that begins at `start` ends: at the end of the sentence, or where the outlet's own
  /// words or another attribution begin.
  func end(from start: Int, in sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound {
      if analysis.isQuoted(index) {
        index = analysis.endOfQuotation(at: index, limit: sentence.upperBound)
        if endsWithComma(before: index), index < sentence.upperBound,
          attributes(index, in: sentence) || isParticipleClause(index)
        {
          break
        }
        continue
      }
      if index > start,
        isBoundary(index, from: start, in: sentence) || isHeadlineAside(index, in: sentence)
      {
        break
      }
      index += 1
    }
    return withoutTail(start, index, in: sentence)
  }

  /// "Holt says port is open | as talks resume": what a headline tells beside a content.
  private func isHeadlineAside(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard sentence.lowerBound == 0, kind != .preposition, analysis.lower(index) == "as",
      index + 2 < sentence.upperBound,
      ![".", "\"", "?", "!"].contains(analysis.lower(sentence.upperBound - 1))
    else { return false }
    return !["as", "well", "soon", "such", "same"].contains(analysis.lower(index - 1))
      && !["a", "an", "many", "much", "well", "soon", "long", "part"].contains(
        analysis.lower(index + 1))
      && analysis.token(index + 1).kind == .word
  }

  /// The end of a content in a subordinate clause: its first comma or dash.
  func clauseEnd(_ content: Range<Int>) -> Int {
    let mark = content.dropFirst().first { index in
      if analysis.isQuoted(index) {
        return analysis.isQuotationMark(index) && index > content.lowerBound
          && analysis.isComma(index - 1)
      }
      return analysis.isComma(index) || analysis.isDash(index)
    }
    return mark.map { trimmed(content.lowerBound, $0) } ?? content.upperBound
  }

  /// Whether a quotation with a comma at its inner end closes right before `index`: "… safe,” he said".
  private func endsWithComma(before index: Int) -> Bool {
    index >= 2 && analysis.isQuotationMark(index - 1) && analysis.isComma(index - 2)
  }

  /// Cuts what belongs to the speaking from the end: "… in an interview on Sunday", and stops.
  private func withoutTail(_ start: Int, _ end: Int, in sentence: Range<Int>) -> Int {
    var end = trimmed(start, end)
    var position = end - 1
    let limit = max(start, end - 14)
    while position > limit {
      if analysis.isQuoted(position) { break }
      if isMediumPhrase(position, end) {
        end = trimmed(start, position)
        break
      }
      position -= 1
    }
    return end
  }

  /// "in an interview with X on Sunday", "during a rally in Ohio", up to the end.
  private func isMediumPhrase(_ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end, analysis.has(index, .preposition),
      ["in", "during", "at"].contains(analysis.lower(index)),
      analysis.has(index + 1, [.determiner, .possessive])
    else { return false }
    let found = (index + 2..<min(end, index + 6)).first { analysis.has($0, .medium) }
    guard let found else { return false }
    return !(index..<end).contains {
      analysis.isComma($0) || analysis.isQuoted($0) || analysis.isFinite($0) && $0 != found
    }
  }

  /// The range without commas, stops and dashes at its end.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, !analysis.isQuoted(end - 1), isEdgeMark(end - 1) { end -= 1 }
    return end
  }

  /// A mark that belongs to what surrounds a content.
  private func isEdgeMark(_ index: Int) -> Bool {
    guard analysis.isPunctuation(index) else { return false }
    switch analysis.lower(index) {
    case ",", ".", ";", ":", "-", "--", "\u{2013}", "\u{2014}": return true
    default: return false
    }
  }

  /// The content without the marks that enclose it, and without a comma or full stop at their inner edge.
  func stripped(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, !analysis.isQuotationMark(start), isEdgeMark(start) { start += 1 }
    end = trimmed(start, end)
    guard start < end else { return nil }
    if analysis.isQuotationMark(start), analysis.quotation[start] == analysis.quotation[end - 1] {
      start += 1
      if end > start, analysis.isQuotationMark(end - 1) { end -= 1 }
      while end > start, [",", "."].contains(analysis.lower(end - 1)) { end -= 1 }
    }
    return start < end ? start..<end : nil
  }
}
