// The words of a statement, with what stands between them.
import Attribution

/// The words of one or more spans of a report, their places counted in the report.
struct StatementWords {
  struct Word {
    var text: String
    var stem: String
    var span: Span
    /// A mark stands between the word and the one before it.
    var followsMark: Bool
  }

  let words: [Word]

  init(_ spans: [Span], _ text: ArticleText) {
    var words: [Word] = []
    for span in spans {
      let exact = text.exact(span)
      let scalars = Array(exact.unicodeScalars)
      var end = 0
      for word in FoldedWord.words(of: exact) {
        let between = scalars[min(end, word.span.start)..<word.span.start]
        words.append(
          Word(
            text: word.text, stem: Stem.of(word.text),
            span: Span(word.span.start + span.start, word.span.end + span.start),
            followsMark: between.contains { ",.;:!?()–—".unicodeScalars.contains($0) }))
        end = word.span.end
      }
    }
    self.words = words
  }

  /// The run of words from `start` that are no stop words, without a mark inside; at most `limit`.
  static func phrase(_ words: [Word], from start: Int, limit: Int) -> Range<Int> {
    var end = start
    while end < words.count, end - start < limit, !StopWords.all.contains(words[end].text),
      end == start || !words[end].followsMark
    {
      end += 1
    }
    return start..<end
  }
}
