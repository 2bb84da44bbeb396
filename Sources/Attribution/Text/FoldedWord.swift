// The words of a text as search and comparison need them.

/// A word or number of a text, folded for matching.
public struct FoldedWord: Sendable, Hashable {
  public var span: Span
  /// Lower case, diacritics removed, apostrophes and hyphens as ASCII.
  public var text: String

  /// The words and numbers of a text, in order; O(length).
  public static func words(of text: String) -> [FoldedWord] {
    Tokenizer.tokens(of: Array(text.unicodeScalars)).compactMap { token in
      token.kind == .punctuation ? nil : FoldedWord(span: token.span, text: token.lower)
    }
  }

  /// A name or word as it is compared: lower case, diacritics removed.
  public static func fold(_ text: some StringProtocol) -> String { Folding.fold(text) }
}
