// The distinct words of each document in few octets, for `FullText`.
import Attribution

/// How much a word weighs in a document.
enum WordWeight {
  /// Only in the sentence around the content (a claim), or only once in a report.
  static let context = 0
  /// In the content: once, twice, three times or more.
  static let most = 3
}

/// Writes, for each document, the number of its words and then, per distinct word in order of code,
/// the difference to the code before, shifted by two bits that hold the weight.
struct WordListWriter {
  private var writer = VarintWriter()
  /// The words of the document so far: code shifted by one bit, which is set in the content.
  private var words: [UInt64] = []

  var octets: [UInt8] { writer.octets }

  /// A claim: the content weighs more than the rest of its sentence.
  mutating func append(_ claim: Claim, _ text: ArticleText, _ vocabulary: inout Vocabulary) {
    for span in claim.content { add(text.exact(span), &vocabulary) }
    let sentence = claim.sentence
    WordScanner.scan(text.exact(sentence)) { word, span in
      let place = Span(span.start + sentence.start, span.end + sentence.start)
      if claim.content.contains(where: { $0.overlaps(place) }) { return }
      words.append(UInt64(vocabulary.words.intern(word)) << 1)
    }
    finish()
  }

  /// A whole report, its headline as content.
  mutating func append(_ article: ExtractedArticle, _ vocabulary: inout Vocabulary) {
    add(article.headline ?? "", &vocabulary)
    add(article.text, &vocabulary)
    finish()
  }

  /// A text that is all content.
  mutating func append(_ text: String, _ vocabulary: inout Vocabulary) {
    add(text, &vocabulary)
    finish()
  }

  private mutating func add(_ text: String, _ vocabulary: inout Vocabulary) {
    WordScanner.scan(text) { word, _ in
      words.append(UInt64(vocabulary.words.intern(word)) << 1 | 1)
    }
  }

  private mutating func finish() {
    words.sort()
    writer.append(words.count)
    var distinct: [Int] = []
    var index = 0
    while index < words.count {
      let word = words[index] >> 1
      var weight = WordWeight.context
      while index < words.count, words[index] >> 1 == word {
        if words[index] & 1 == 1, weight < WordWeight.most { weight += 1 }
        index += 1
      }
      distinct.append(Int(word) << 2 | weight)
    }
    writer.append(distinct.count)
    var last = 0
    for entry in distinct {
      writer.append((entry >> 2 - last) << 2 | entry & 3)
      last = entry >> 2
    }
    words.removeAll(keepingCapacity: true)
  }
}
