// What has to hold for every article, whatever its text. The fuzzer of the extractor reads this file too.

import Attribution

/// The broken promises of an article, in words.
struct ArticleFaults {
  private let scalars: [Unicode.Scalar]
  private let text: CodePointText
  private(set) var list: [String] = []

  init(_ article: ExtractedArticle) {
    scalars = Array(article.text.unicodeScalars)
    text = CodePointText(article.text)
    for span in article.sentences { check(span, "sentence") }
    for (first, second) in zip(article.sentences, article.sentences.dropFirst())
    where first.end > second.start {
      list.append("sentences \(first) and \(second) overlap")
    }
    for span in article.boilerplate { check(span, "boilerplate") }
    if let dateline = article.dateline { check(dateline.span, "dateline") }
    if let span = article.dateBasis?.span { check(span, "date basis") }
    let actors = Dictionary(grouping: article.actors, by: \.id)
    for (id, same) in actors where same.count > 1 { list.append("actor \(id) comes twice") }
    for actor in article.actors { check(actor.mentions, of: actor.id.text, in: article.text) }
    for place in article.places { check(place.mentions, of: place.id, in: article.text) }
    let sentences = Set(article.sentences)
    for claim in article.claims {
      check(claim)
      if !sentences.contains(claim.sentence) { list.append("\(claim.sentence) is no sentence") }
      if let speaker = claim.speaker, actors[speaker.actor] == nil {
        list.append("speaker \(speaker.actor) is no actor of the article")
      }
    }
    for narration in article.narration {
      check(narration.span, "narration")
      for quantity in narration.quantities { check(quantity) }
    }
  }

  private mutating func check(_ claim: Claim) {
    if claim.content.isEmpty { list.append("a claim has no content") }
    for span in claim.content { check(span, "content") }
    if let cue = claim.cue { check(cue, "cue") }
    if let mention = claim.speaker?.mention { check(mention, "source") }
    for carrier in claim.via { check(carrier.mention, "carrier") }
    if let span = claim.saidOn.text { check(span, "time") }
    for quantity in claim.quantities { check(quantity) }
  }

  private mutating func check(_ quantity: Quantity) {
    check(quantity.span, "quantity")
    if !quantity.value.isFinite {
      list.append("the value at \(quantity.span) is \(quantity.value)")
    }
  }

  /// A span lies in the text, covers something, and is cut as counting code points one by one cuts it.
  private mutating func check(_ span: Span, _ name: String) {
    guard 0 <= span.start, span.start < span.end, span.end <= scalars.count else {
      list.append("\(name) \(span) is empty or not in the text")
      return
    }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[span.start..<span.end])
    if !text.text(span).utf8.elementsEqual(String(words).utf8) {
      list.append("\(name) \(span) is cut wrongly")
    }
  }

  private mutating func check(_ forms: [SurfaceForm], of id: String, in text: String) {
    if forms.isEmpty { list.append("\(id) has no mention") }
    for form in forms where form.count < 1 || form.text.isEmpty {
      list.append("\(id) is mentioned \(form.count) times as “\(form.text)”")
    }
  }
}
