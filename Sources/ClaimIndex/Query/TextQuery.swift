// The language of `q`: words joined by AND, "phrases", -word, prefix*, OR between two terms.

/// A parsed full-text query.
public struct TextQuery: Sendable, Hashable {
  /// The text it was read from.
  public let source: String

  /// Parses `q`.
  ///
  /// - Throws: `TextQueryError` that says what is wrong.
  public init(_ source: String) throws(TextQueryError) {
    self.source = source
  }
}

/// Why a text query was refused.
public enum TextQueryError: Error, Equatable {
  /// There is no word in it.
  case noWord
  case unclosedQuotation
  /// `OR` without a term on both sides.
  case danglingOr
  /// A prefix shorter than two letters.
  case prefixTooShort(String)
}
