// Finds attributions by a colon: "Minister: talks go on", "He wrote:" before a paragraph.

extension AttributionFinder {
  /// "Minister: talks go on" and "Talks go on: minister".
  func colonAttribution(in sentence: Range<Int>) -> (
    source: Range<Int>, content: Range<Int>, rule: ContentRule
  )? {
    guard
      let colon = sentence.first(where: { analysis.isColon($0) && !analysis.isQuoted($0) }),
      colon > sentence.lowerBound, colon + 1 < sentence.upperBound
    else { return nil }
    let head = sentence.lowerBound..<colon
    if analysis.isQuoted(colon + 1), let source = sources.phrase(endingAt: colon, in: sentence),
      analysis.isCapitalised(source.lowerBound) || analysis.has(source.upperBound - 1, .person),
      !analysis.hasFinite(source), let content = contents.stripped(colon + 1..<sentence.upperBound)
    {
      return (source, content, .colonQuotation)
    }
    if analysis.isQuoted(colon + 1), let source = leadingSubject(before: colon, in: sentence),
      isSomebody(source), let content = contents.stripped(colon + 1..<sentence.upperBound)
    {
      return (source, content, .colonQuotation)
    }
    let tail = contents.trimmed(colon + 1, sentence.upperBound)
    if tail - colon - 1 <= 4, tail > colon + 1,
      (colon + 1..<tail).contains(where: { analysis.has($0, [.person, .document]) }),
      let content = contents.stripped(head)
    {
      return (colon + 1..<tail, content, .colonSource)
    }
    return nil
  }

  /// "SMITH: we go on": a name or an office that opens the sentence before a colon.
  func turn(in sentence: Range<Int>) -> (source: Range<Int>, content: Range<Int>)? {
    let limit = min(sentence.upperBound, sentence.lowerBound + 7)
    guard
      let colon = (sentence.lowerBound..<limit).first(where: { analysis.lower($0) == ":" }),
      colon > sentence.lowerBound, colon + 1 < sentence.upperBound, !analysis.isQuoted(colon),
      namesSpeaker(sentence.lowerBound..<colon),
      let content = contents.stripped(colon + 1..<sentence.upperBound)
    else { return nil }
    return (sentence.lowerBound..<colon, content)
  }

  /// Whether the words before a colon name who speaks: a name, or an office or document at their end.
  private func namesSpeaker(_ head: Range<Int>) -> Bool {
    guard head.count <= 6, !analysis.hasFinite(head), analysis.isCapitalised(head.lowerBound),
      analysis.token(head.lowerBound).span.count > 1,
      !head.contains(where: { Self.labels.contains(analysis.lower($0)) })
    else { return false }
    if analysis.has(head.upperBound - 1, [.person, .document]) { return true }
    return head.allSatisfy { index in
      analysis.isCapitalised(index) || analysis.lower(index) == "."
        || ["of", "de", "al", "bin", "von", "van", "for", "and"].contains(analysis.lower(index))
    } && !analysis.has(head.lowerBound, [.determiner, .adverb, .preposition, .subordinator])
  }

  /// Words of labels that stand before a colon and name nobody.
  private static let labels: Set<String> = [
    "latest", "breaking", "update", "updated", "correction", "twitter", "exclusive", "email",
    "byline",
    "look", "photo", "photos", "picture", "pictures", "video", "watch", "plus", "remember",
    "editor",
    "note", "related", "more", "live", "opinion", "analysis", "factbox", "explainer", "source",
    "image", "follow", "contact", "tags", "topics", "share", "location", "date", "time", "answer",
    "wow",
    "bombshell", "https", "http", "issue", "goal", "news",
  ]

  /// Whether a subject is somebody who may speak: a name, a person, "he".
  func isSomebody(_ source: Range<Int>) -> Bool {
    let last = source.upperBound - 1
    if source.count == 1 { return Self.speakers.contains(analysis.lower(last)) || isName(last) }
    return isName(last) || analysis.has(last, [.person, .document])
  }

  private func isName(_ index: Int) -> Bool {
    analysis.isCapitalised(index) && !analysis.has(index, [.determiner, .subjectPronoun, .time])
  }

  private static let speakers: Set<String> = ["he", "she", "they", "i", "we", "who"]

  /// A sentence that ends in a colon behind its cue: its content is the paragraph behind it.
  func introduction(
    inSentence number: Int, after found: [FoundAttribution]
  ) -> (attribution: FoundAttribution, next: Int)? {
    let sentences = analysis.document.sentences
    let sentence = sentences[number].tokens
    guard analysis.lower(sentence.upperBound - 1) == ":", number + 1 < sentences.count else {
      return nil
    }
    let cue = cues.cues(in: sentence).last { cue in
      cue.row >= 0 && lexicon.rows[cue.row].frames.contains(.quotation)
        && (cue.voice == .finite || cue.voice == .participle)
    }
    if let cue, found.contains(where: { $0.cue?.head == cue.head }) { return nil }
    let paragraph = sentences[number + 1].paragraph
    var next = number + 1
    let isQuotation = analysis.isQuotationMark(sentences[next].tokens.lowerBound)
    var source = cue.flatMap { subject(of: $0, in: sentence, after: found) }
    if cue == nil, isQuotation,
      let leading = leadingSubject(before: sentence.upperBound - 1, in: sentence),
      isSomebody(leading)
    {
      source = leading
    }
    guard source != nil || cue?.voice == .participle else { return nil }
    while next < sentences.count, sentences[next].paragraph == paragraph,
      !isQuotation || next == number + 1
    {
      next += 1
    }
    let whole = sentences[number + 1].tokens.lowerBound..<sentences[next - 1].tokens.upperBound
    guard let content = contents.stripped(whole) else { return nil }
    var attribution = FoundAttribution(
      cue: cue, source: source, content: [content], sentence: number, rule: .introduction)
    complete(&attribution, number, sentence)
    return (attribution, next)
  }
}
