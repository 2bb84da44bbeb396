// A report's text, cut into tokens, sentences and paragraphs.

/// A word, number or punctuation mark.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case word
    /// Digits, with inner `,` and `.`: "586,000", "3.6".
    case number
    case punctuation
  }

  private let start: UInt32
  private let end: UInt32
  /// The number of the token in the vocabulary; -1 for a word that is not in it.
  let word: Int32
  /// The first four octets of `lower`; see `KeyedLists`.
  let key: UInt32
  /// The hash of `lower` in a `WordTable`.
  let hash: UInt32
  let kind: Kind
  /// The first letter is upper case.
  let isCapitalised: Bool
  /// Two letters or more, all of them upper case.
  let isAllCapitals: Bool
  let marks: Marks
  /// The token in lower case, diacritics folded, typographic apostrophes and quotation marks as ASCII.
  /// A possessive "'s" and the end of "he'll" are tokens of their own; a hyphenated word ("al-Zor", "US-led", "150-vehicle") and
  /// a dotted acronym ("U.S.") are one token.
  let lower: String

  /// What the octets of `lower` tell, and what stands before it.
  struct Marks: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let hyphen = Marks(rawValue: 1 << 0)
    static let stop = Marks(rawValue: 1 << 1)
    static let endsInS = Marks(rawValue: 1 << 2)
    static let endsInEd = Marks(rawValue: 1 << 3)
    static let endsInLy = Marks(rawValue: 1 << 4)
    /// An apostrophe opens it.
    static let apostrophe = Marks(rawValue: 1 << 6)
    /// More than four octets.
    static let isLong = Marks(rawValue: 1 << 5)
    static let followsSpace = Marks(rawValue: 1 << 7)
  }

  /// White space stands before it.
  var followsSpace: Bool { marks.contains(.followsSpace) }

  var span: Span { Span(Int(start), Int(end)) }

  /// A word of letters, not all of them capitals.
  var isPlainWord: Bool {
    kind == .word && !isAllCapitals && marks.isDisjoint(with: [.hyphen, .stop, .apostrophe])
  }
}

extension Token {
  init(
    _ span: Span, word: Int, key: UInt32, hash: UInt32, lower: String, kind: Kind,
    isCapitalised: Bool, isAllCapitals: Bool, marks: Marks
  ) {
    start = UInt32(span.start)
    end = UInt32(span.end)
    self.word = Int32(word)
    self.key = key
    self.hash = hash
    self.lower = lower
    self.kind = kind
    self.isCapitalised = isCapitalised
    self.isAllCapitals = isAllCapitals
    self.marks = marks
  }
}

/// A sentence: a stretch of tokens that ends at a full stop outside or at the end of a quotation.
struct Sentence: Sendable, Hashable {
  /// Indices into `Document.tokens`.
  var tokens: Range<Int>
  var span: Span
  /// The number of the paragraph, from 0. Paragraphs end at line breaks.
  var paragraph: Int
}

/// A text with its tokens and sentences, boilerplate left out of the sentences. A class, because every
/// stage holds it and it never changes.
final class Document: Sendable {
  let source: CodePointText
  let scalars: [Unicode.Scalar]
  /// Every token of the text, in order.
  let tokens: [Token]
  let sentences: [Sentence]
  /// Every outermost quotation, in order.
  let quotations: [Quotation]

  /// Cuts a text. O(length).
  ///
  /// - Parameters:
  ///   - scalars: The code points of `source`, when they are known.
  ///   - boilerplate: Spans that get no sentences, sorted.
  ///   - dateline: The sentence that it opens starts behind it.
  init(
    _ source: CodePointText, scalars: [Unicode.Scalar]? = nil, boilerplate: [Span] = [],
    dateline: Span? = nil
  ) {
    let scalars = scalars ?? source.scalars
    self.source = source
    self.scalars = scalars
    tokens = Tokenizer.tokens(of: scalars)
    let paragraphs = SentenceSplitter.paragraphs(in: scalars, tokens: tokens)
    quotations = QuotationFinder.quotations(in: scalars, tokens: tokens, paragraphs: paragraphs)
    var sentences = SentenceSplitter.sentences(
      in: scalars, tokens: tokens, paragraphs: paragraphs, quotations: quotations)
    if !boilerplate.isEmpty {
      sentences.removeAll { sentence in Self.isCovered(sentence.span, by: boilerplate) }
    }
    if let dateline { Self.cutOff(dateline, from: &sentences, tokens) }
    self.sentences = sentences
  }

  /// The words of a span, as printed.
  func text(_ span: Span) -> String { source.text(span) }

  /// The span from the first to the last token of a non-empty range.
  func span(_ tokens: Range<Int>) -> Span {
    Span(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
  }

  private static func cutOff(
    _ dateline: Span, from sentences: inout [Sentence], _ tokens: [Token]
  ) {
    sentences.removeAll { dateline.contains($0.span) }
    guard let index = sentences.firstIndex(where: { $0.span.overlaps(dateline) }),
      let first = sentences[index].tokens.first(where: { tokens[$0].span.start >= dateline.end })
    else { return }
    sentences[index].tokens = first..<sentences[index].tokens.upperBound
    sentences[index].span.start = tokens[first].span.start
  }

  private static func isCovered(_ span: Span, by sorted: [Span]) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].overlaps(span)
  }
}
