// The language of `q`: words joined by AND, written or not, "phrases", -word, prefix*, OR between two
// terms.

/// A parsed full-text query. Case and diacritics do not matter.
public struct TextQuery: Sendable, Hashable {
  /// The text it was read from.
  public let source: String
  /// All of them have to hold.
  let clauses: [Clause]

  struct Clause: Sendable, Hashable {
    /// At least one of them has to hold; none of them when negated.
    var alternatives: [Term]
    var isNegated: Bool
  }

  /// Words that stand side by side.
  struct Term: Sendable, Hashable {
    /// Folded, never empty.
    var words: [String]
    /// The last word is only the beginning of one.
    var isPrefix: Bool
  }

  /// Parses `q`.
  ///
  /// A word with marks inside ("al-Zor", "586,000") is a phrase of its parts.
  ///
  /// - Throws: `TextQueryError` that says what is wrong.
  public init(_ source: String) throws(TextQueryError) {
    var clauses: [Clause] = []
    var awaitsAlternative = false
    for piece in try Self.pieces(source) {
      if piece == .or {
        guard let last = clauses.last, !last.isNegated, !awaitsAlternative else {
          throw .danglingOr
        }
        awaitsAlternative = true
        continue
      }
      // Words are joined by AND anyway.
      if piece == .word("AND", isNegated: false), !awaitsAlternative { continue }
      guard let (term, isNegated) = try Self.term(piece) else { continue }
      if awaitsAlternative {
        guard !isNegated else { throw .danglingOr }
        clauses[clauses.count - 1].alternatives.append(term)
        awaitsAlternative = false
      } else {
        clauses.append(Clause(alternatives: [term], isNegated: isNegated))
      }
    }
    if awaitsAlternative { throw .danglingOr }
    if clauses.isEmpty { throw .noWord }
    self.source = source
    self.clauses = clauses
  }

  /// A query for words that start with the last word of `text`, the others as they are; `nil` without a
  /// word. For what somebody is still typing.
  ///
  /// - Parameter shortest: A shorter last word is taken as it is.
  public init?(typing text: String, shortest: Int = 1) {
    var words = WordScanner.words(of: text).map { String(decoding: $0.octets, as: UTF8.self) }
    guard let last = words.popLast() else { return nil }
    source = text
    clauses =
      words.map { Clause(alternatives: [Term(words: [$0], isPrefix: false)], isNegated: false) }
      + [
        Clause(
          alternatives: [
            Term(words: [last], isPrefix: last.unicodeScalars.count >= shortest)
          ], isNegated: false)
      ]
  }

  private enum Piece: Equatable {
    case or
    case word(String, isNegated: Bool)
    case phrase(String, isNegated: Bool)
  }

  private static func pieces(_ source: String) throws(TextQueryError) -> [Piece] {
    var pieces: [Piece] = []
    var rest = Substring(source)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
        continue
      }
      let isNegated = first == "-" && rest.count > 1
      if isNegated { rest.removeFirst() }
      if let mark = rest.first, "\"“”".contains(mark) {
        rest.removeFirst()
        guard let end = rest.firstIndex(where: { "\"“”".contains($0) }) else {
          throw .unclosedQuotation
        }
        pieces.append(.phrase(String(rest[..<end]), isNegated: isNegated))
        rest = rest[rest.index(after: end)...]
      } else {
        let end = rest.firstIndex { $0.isWhitespace || "\"“”".contains($0) } ?? rest.endIndex
        let word = String(rest[..<end])
        pieces.append(word == "OR" && !isNegated ? .or : .word(word, isNegated: isNegated))
        rest = rest[end...]
      }
    }
    return pieces
  }

  private static func term(_ piece: Piece) throws(TextQueryError) -> (Term, Bool)? {
    let (text, isNegated, isPrefix): (String, Bool, Bool)
    switch piece {
    case .or: return nil
    case .phrase(let phrase, let negated): (text, isNegated, isPrefix) = (phrase, negated, false)
    case .word(let word, let negated):
      (text, isNegated, isPrefix) = (word, negated, word.last == "*")
    }
    if text.dropLast().contains("*") || (!isPrefix && text.contains("*")) {
      throw .starNotLast(text)
    }
    let words = WordScanner.words(of: text).map { String(decoding: $0.octets, as: UTF8.self) }
    guard let last = words.last else { return nil }
    if isPrefix, last.unicodeScalars.count < 2 { throw .prefixTooShort(text) }
    return (Term(words: words, isPrefix: isPrefix), isNegated)
  }
}

/// Why a text query was refused.
public enum TextQueryError: Error, Equatable {
  /// There is no word in it.
  case noWord
  case unclosedQuotation
  /// `OR` without a term on both sides.
  case danglingOr
  /// A `*` elsewhere than at the end of a word.
  case starNotLast(String)
  /// A prefix shorter than two letters, with its `*`.
  case prefixTooShort(String)
}
