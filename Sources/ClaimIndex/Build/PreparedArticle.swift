// One article made ready for the index, once; builds only copy from it.
import Attribution

/// What the index keeps of an article. Codes are those of the builder's vocabulary.
final class PreparedArticle: Sendable {
  /// The article without text, sentences, actors, places, claims and narration, which are kept apart.
  let header: ExtractedArticle
  let text: ArticleText
  /// A hash over everything that came in with the report.
  let hash: UInt64
  let keys: [ClaimKey]
  /// `ClaimCodes` and details of the claims, one after another, and where each claim starts.
  let codes: [UInt8]
  let codeStarts: [UInt32]
  let details: [UInt8]
  let detailStarts: [UInt32]
  /// Words of each claim, and of the whole report, for `FullText`.
  let claimWords: [UInt8]
  let articleWords: [UInt8]
  private let layout: [UInt8]
  private let mentions: [UInt8]

  var claimCount: Int { keys.count }

  init(_ article: ExtractedArticle, _ vocabulary: inout Vocabulary) {
    var header = article
    header.text = ""
    header.sentences = []
    header.boilerplate = []
    header.actors = []
    header.places = []
    header.claims = []
    header.narration = []
    self.header = header
    for actor in article.agencies
      + [article.publisher, article.dateline?.agency].compactMap(\.self)
    {
      _ = vocabulary.actor(actor)
    }
    let text = ArticleText(article.text)
    self.text = text
    hash = Self.hash(article)

    var codes = VarintWriter()
    var details = VarintWriter()
    var claimWords = WordListWriter()
    var codeStarts: [UInt32] = []
    var detailStarts: [UInt32] = []
    for claim in article.claims {
      codeStarts.append(UInt32(codes.octets.count))
      detailStarts.append(UInt32(details.octets.count))
      ClaimCodes(claim, &vocabulary).write(to: &codes)
      details.append(detail: claim, &vocabulary)
      claimWords.append(claim, text, &vocabulary)
    }
    self.codes = codes.octets
    self.codeStarts = codeStarts
    self.details = details.octets
    self.detailStarts = detailStarts
    keys = ClaimKey.keys(
      article: article.id, contents: article.claims.map { Self.joined($0.content, text) })
    self.claimWords = claimWords.octets
    var articleWords = WordListWriter()
    articleWords.append(article, &vocabulary)
    self.articleWords = articleWords.octets

    var layout = VarintWriter()
    layout.append(spans: article.sentences)
    layout.append(spans: article.boilerplate)
    self.layout = layout.octets
    mentions = Self.mentions(article, &vocabulary)
  }

  /// The content spans' words, joined by ` … `.
  static func joined(_ spans: [Span], _ text: ArticleText) -> String {
    spans.map(text.exact).joined(separator: " … ")
  }

  /// The sentences and the boilerplate.
  var spans: (sentences: [Span], boilerplate: [Span]) {
    var reader = VarintReader(layout)
    let sentences = reader.nextSpans()
    return (sentences, reader.nextSpans())
  }

  /// Calls `body` with the codes of each claim, in order.
  func forEachClaim(_ body: (ClaimCodes) -> Void) {
    var reader = VarintReader(codes)
    while !reader.isAtEnd { body(ClaimCodes(from: &reader)) }
  }

  func claim(_ index: Int, _ vocabulary: Vocabulary, actor: (Int) -> ActorID) -> Claim {
    var codeReader = VarintReader(codes, at: Int(codeStarts[index]))
    var detailReader = VarintReader(details, at: Int(detailStarts[index]))
    return Claim(
      ClaimCodes(from: &codeReader), detail: &detailReader, vocabulary, actor: actor)
  }

  /// The actors and places that the report mentions.
  var mentioned: (actors: [MentionedActor], places: [MentionedPlace]) {
    var reader = VarintReader(mentions)
    let actors = (0..<reader.next()).map { _ in MentionedActor(from: &reader) }
    return (actors, (0..<reader.next()).map { _ in MentionedPlace(from: &reader) })
  }

  /// The codes of the actors that the header and the claims name, as often as they name them.
  func referencedActors(_ vocabulary: Vocabulary) -> [Int] {
    var ids: [Int] = []
    forEachClaim { codes in
      ids += codes.via
      ids += codes.about
      if let speaker = codes.speaker { ids.append(speaker) }
      if let principal = codes.onBehalfOf { ids.append(principal) }
    }
    let named = header.agencies + [header.publisher, header.dateline?.agency].compactMap(\.self)
    return ids + named.compactMap { vocabulary.actors.code(of: $0.text).map(Int.init) }
  }

  private static func mentions(
    _ article: ExtractedArticle, _ vocabulary: inout Vocabulary
  ) -> [UInt8] {
    var writer = VarintWriter()
    writer.append(article.actors.count)
    for actor in article.actors { MentionedActor(actor, &vocabulary).write(to: &writer) }
    writer.append(article.places.count)
    for place in article.places { MentionedPlace(place, &vocabulary).write(to: &writer) }
    return writer.octets
  }

  private static func hash(_ article: ExtractedArticle) -> UInt64 {
    var hash = FNV1a()
    hash.add(field: article.id)
    hash.add(field: article.text)
    hash.add(field: article.headline ?? "")
    hash.add(field: article.publisher?.text ?? "")
    hash.add(field: article.datePublished?.description ?? "")
    hash.add(field: article.url ?? "")
    hash.add(field: article.inLanguage)
    for author in article.author { hash.add(field: author) }
    for agency in article.agencies { hash.add(field: agency.text) }
    return hash.value
  }
}
