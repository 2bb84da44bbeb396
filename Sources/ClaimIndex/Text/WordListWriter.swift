// The distinct words of each document and where they stand, in few octets, for `FullText`.
import Attribution

/// How much a word weighs in a document.
enum WordWeight {
  /// Only in the sentence around the content (a claim), or only once in a report.
  static let context = 0
  /// In the content: once, twice, three times or more.
  static let most = 3
}

/// Writes, for each document, the number of its words and then, per distinct word in order of code,
/// the difference to the code before, shifted by two bits that hold the weight, and its positions.
///
/// A position is the number of words before it in the document; between two texts of a document one
/// number is left out, so that no phrase spans them. A position is written as the difference to the one
/// before, shifted by a bit that is set in the word's last.
struct WordListWriter {
  private var writer = VarintWriter()
  private var words: [Occurrence] = []
  private var position = 0

  private struct Occurrence: Comparable {
    var code: UInt32
    var position: UInt32
    var weight: UInt8

    static func < (left: Occurrence, right: Occurrence) -> Bool {
      (left.code, left.position) < (right.code, right.position)
    }
  }

  var octets: [UInt8] { writer.octets }

  /// A claim: the content weighs more than the rest of its sentence.
  mutating func append(_ claim: Claim, _ text: ArticleText, _ vocabulary: inout Vocabulary) {
    let sentence = claim.sentence
    add(text.exact(sentence), &vocabulary) { span in
      let place = Span(span.start + sentence.start, span.end + sentence.start)
      return claim.content.contains { $0.overlaps(place) } ? 1 : 0
    }
    // What such a content has of the sentence stands twice, so that phrases across its edge are found.
    var repetitions = 0
    for content in claim.content where !sentence.contains(content) {
      add(text.exact(content), &vocabulary) { span in
        let place = Span(span.start + content.start, span.end + content.start)
        guard sentence.overlaps(place) else { return 1 }
        repetitions += 1
        return 0
      }
    }
    finish(repetitions: repetitions)
  }

  /// A whole report, its headline as content.
  mutating func append(_ article: ExtractedArticle, _ vocabulary: inout Vocabulary) {
    append([article.headline ?? "", article.text], &vocabulary)
  }

  /// Texts that are all content.
  mutating func append(_ texts: [String], _ vocabulary: inout Vocabulary) {
    for text in texts { add(text, &vocabulary) { _ in 1 } }
    finish()
  }

  private mutating func add(
    _ text: String, _ vocabulary: inout Vocabulary, weight: (Span) -> UInt8
  ) {
    WordScanner.scan(text) { word, span in
      words.append(
        Occurrence(
          code: vocabulary.words.intern(word), position: UInt32(position), weight: weight(span)))
      position += 1
    }
    position += 1
  }

  private mutating func finish(repetitions: Int = 0) {
    words.sort()
    writer.append(words.count - repetitions)
    writer.append(words.indices.count { $0 == 0 || words[$0].code != words[$0 - 1].code })
    var lastCode: UInt32 = 0
    var start = 0
    while start < words.count {
      let code = words[start].code
      let end = words[start...].firstIndex { $0.code != code } ?? words.count
      let weight = words[start..<end].reduce(0) { min($0 + Int($1.weight), WordWeight.most) }
      writer.append(Int(code - lastCode) << 2 | weight)
      var lastPosition: UInt32 = 0
      for index in start..<end {
        let position = words[index].position
        writer.append(Int(position - lastPosition) << 1 | (index == end - 1 ? 1 : 0))
        lastPosition = position
      }
      lastCode = code
      start = end
    }
    words.removeAll(keepingCapacity: true)
    position = 0
  }
}
