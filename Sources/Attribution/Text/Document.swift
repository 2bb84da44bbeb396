// A report's text, cut into tokens, sentences and paragraphs.

/// A word, number or punctuation mark.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case word
    /// Digits, with inner `,` and `.`: "586,000", "3.6".
    case number
    case punctuation
  }

  var span: Span
  /// The token in lower case, diacritics folded, typographic apostrophes and quotation marks as ASCII.
  /// A possessive "'s" is a token of its own; a hyphenated word ("al-Zor", "US-led", "150-vehicle") and
  /// a dotted acronym ("U.S.") are one token.
  var lower: String
  var kind: Kind
  /// The first letter is upper case.
  var isCapitalised: Bool
  /// Two letters or more, all of them upper case.
  var isAllCapitals: Bool
  /// White space stands before it.
  var followsSpace: Bool
}

/// A sentence: a stretch of tokens that ends at a full stop outside or at the end of a quotation.
struct Sentence: Sendable, Hashable {
  /// Indices into `Document.tokens`.
  var tokens: Range<Int>
  var span: Span
  /// The number of the paragraph, from 0. Paragraphs end at line breaks.
  var paragraph: Int
}

/// A text with its tokens and sentences, boilerplate left out of the sentences.
struct Document: Sendable {
  var scalars: [Unicode.Scalar]
  /// Every token of the text, in order.
  var tokens: [Token]
  var sentences: [Sentence]
  /// Every outermost quotation, in order.
  var quotations: [Quotation]

  /// The words of a span, as printed.
  func text(_ span: Span) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[span.start..<span.end])
    return String(text)
  }

  /// The span from the first to the last token of a non-empty range.
  func span(_ tokens: Range<Int>) -> Span {
    Span(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
  }
}

extension Document {
  /// Cuts a text. O(length).
  ///
  /// - Parameter boilerplate: Spans that get no sentences, sorted.
  init(_ scalars: [Unicode.Scalar], boilerplate: [Span] = [], headline: Span? = nil) {
    let tokens = Tokenizer.tokens(of: scalars)
    let paragraphs = SentenceSplitter.paragraphs(in: scalars, tokens: tokens)
    let quotations = QuotationFinder.quotations(
      in: scalars, tokens: tokens, paragraphs: paragraphs)
    var sentences = SentenceSplitter.sentences(
      in: scalars, tokens: tokens, paragraphs: paragraphs, quotations: quotations)
    if !boilerplate.isEmpty {
      sentences.removeAll { sentence in Self.isCovered(sentence.span, by: boilerplate) }
    }
    self.init(scalars: scalars, tokens: tokens, sentences: sentences, quotations: quotations)
  }

  /// Lets the sentence that a dateline opens start behind it.
  mutating func cutOff(dateline: Span) {
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
