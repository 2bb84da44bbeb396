// Decides where the content of an attribution begins and ends.

struct ContentFinder {
  let analysis: Analysis
  /// What kind of content is read: a phrase ends sooner than a clause.
  var kind = Kind.clause
  /// The form of the cue; `nil` when it stands behind its content.
  var form: CueForm?
  let lexicon = CueLexicon.shared

  /// The kinds of content, by where they end.
  enum Kind: Sendable, Hashable {
    /// A clause with "that": the next clause mostly still belongs to it.
    case thatClause
    case clause
    /// A noun phrase that is the object of the cue.
    case object
    /// A noun phrase behind a preposition.
    case preposition

    var isPhrase: Bool { self == .object || self == .preposition }
  }

  /// Where the content that begins at `start` ends: at the end of the sentence, or where the outlet's own
  /// words or another attribution begin.
  func end(from start: Int, in sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound {
      if analysis.isQuoted(index) {
        index = analysis.endOfQuotation(at: index, limit: sentence.upperBound)
        if endsWithComma(before: index), index < sentence.upperBound,
          attributes(index, in: sentence) || isParticipleClause(index)
        {
          break
        }
        continue
      }
      if index > start, isBoundary(index, from: start, in: sentence) { break }
      index += 1
    }
    return withoutTail(start, index, in: sentence)
  }

  /// The end of a content in a subordinate clause: its first comma or dash.
  func clauseEnd(_ content: Range<Int>) -> Int {
    let mark = content.dropFirst().first { index in
      if analysis.isQuoted(index) {
        return analysis.isQuotationMark(index) && index > content.lowerBound
          && analysis.isComma(index - 1)
      }
      return analysis.isComma(index) || analysis.isDash(index)
    }
    return mark.map { trimmed(content.lowerBound, $0) } ?? content.upperBound
  }

  /// Where a noun phrase that is a content ends: before a time, a place of saying or another verb.
  func objectEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let end = end(from: start, in: sentence)
    var index = start + 1
    while index < end {
      if analysis.isQuoted(index) {
        index = analysis.endOfQuotation(at: index, limit: end)
        continue
      }
      if endsObject(index, from: start, limit: end) { return trimmed(start, index) }
      index += 1
    }
    return end
  }

  private func endsObject(_ index: Int, from start: Int, limit end: Int) -> Bool {
    guard index + 1 < end,
      analysis.isPunctuation(index)
        || analysis.has(index, [.coordinator, .subordinator, .preposition, .timeModifier])
    else { return false }
    let lower = analysis.lower(index)
    let next = index + 1
    if lower == "and" || lower == "but" || lower == "or" {
      var verb = next
      while verb + 1 < end, analysis.has(verb, .adverb) { verb += 1 }
      return analysis.isFinite(verb) && !analysis.isCapitalised(verb) || goesOnLikeCue(verb)
    }
    if analysis.isDash(index) { return true }
    if analysis.isComma(index) {
      if ["a", "an", "the"].contains(analysis.lower(next)), !isList(next, limit: end) {
        return true
      }
      return analysis.has(next, [.be, .have, .modal, .subordinator])
        || analysis.has(next, .preposition)
          && ["in", "on", "at", "after", "during", "before", "from"].contains(analysis.lower(next))
    }
    if lower == "on" || lower == "in",
      (start + 1..<index).contains(where: { isDoing($0) })
    {
      return false
    }
    if lower == "on" {
      return analysis.has(next, .time)
        || ["twitter", "facebook", "television", "fox", "cnn", "tv"].contains(analysis.lower(next))
    }
    if lower == "in" { return analysis.token(next).kind == .number || analysis.has(next, .time) }
    if ["during", "after", "before", "when", "while", "since"].contains(lower) {
      return kind == .object || lower == "when" || lower == "while"
        || analysis.has(next, .subjectPronoun)
    }
    return analysis.has(index, .timeModifier) && analysis.has(next, .time)
      && !analysis.has(index - 1, [.preposition, .determiner])
  }

  /// "of shelling": what somebody is said to do; a time behind it is when it was done.
  private func isDoing(_ index: Int) -> Bool {
    analysis.lower(index).hasSuffix("ing") && analysis.has(index - 1, .preposition)
  }

  /// "calling him a fool and accusing him": the verb behind "and" has the form of a participle cue.
  private func goesOnLikeCue(_ index: Int) -> Bool {
    guard form == .gerund else { return false }
    let token = analysis.token(index)
    return token.kind == .word && token.lower.hasSuffix("ing") && token.lower.utf8.count > 5
  }

  /// Whether a list goes on behind a comma: "the mayor, the police and the courts".
  private func isList(_ index: Int, limit end: Int) -> Bool {
    for position in index..<end {
      if analysis.isQuoted(position) || analysis.isFinite(position) { return false }
      if analysis.lower(position) == "and" || analysis.lower(position) == "or" { return true }
    }
    return false
  }

  /// Whether a quotation with a comma at its inner end closes right before `index`: "… safe,” he said".
  private func endsWithComma(before index: Int) -> Bool {
    index >= 2 && analysis.isQuotationMark(index - 1) && analysis.isComma(index - 2)
  }

  private func isBoundary(_ index: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    let next = index + 1
    guard next < sentence.upperBound,
      analysis.isPunctuation(index) || analysis.has(index, [.coordinator, .subordinator])
        || analysis.isAccording(index)
    else { return false }
    let lower = analysis.lower(index)
    if lower == ";" { return true }
    if analysis.isComma(index) { return isCommaBoundary(next, from: start, in: sentence) }
    if analysis.isDash(index) {
      return attributes(next, in: sentence) || introducesAttribution(next, in: sentence)
    }
    if lower == "and" || lower == "but" || lower == "or" {
      return isCoordinatedCue(next, in: sentence)
        || form == .gerund && isParticipleClause(next)
        || lower != "or" && introducesAttribution(next, in: sentence)
    }
    if lower == "while" || lower == "although" || lower == "whereas" || lower == "though" {
      return introducesAttribution(next, in: sentence, behind: true)
    }
    return lower == "according" && analysis.lower(next) == "to"
  }

  private func isCommaBoundary(_ next: Int, from start: Int, in sentence: Range<Int>) -> Bool {
    let lower = analysis.lower(next)
    switch lower {
    case "which", "whose", "who", "where", "despite":
      return !isClosedInsertion(next, in: sentence)
    case "according", "compared":
      return true
    case "home":
      return next + 1 < sentence.upperBound && analysis.lower(next + 1) == "to"
    case "but", "yet", "while", "although", "though", "whereas":
      return kind != .thatClause || introducesAttribution(next + 1, in: sentence, behind: true)
        || next + 1 < sentence.upperBound && analysis.isFinite(next + 1)
    case "and":
      return isCoordinatedCue(next + 1, in: sentence)
        || form == .gerund && next + 1 < sentence.upperBound && isParticipleClause(next + 1)
        || introducesAttribution(next + 1, in: sentence, behind: true)
    case "for", "of", "with", "to", "in", "from":
      return next + 1 < sentence.upperBound
        && ["whom", "which"].contains(analysis.lower(next + 1))
        && !isClosedInsertion(next, in: sentence)
    default: break
    }
    if analysis.has(next, [.be, .have, .modal]), !hasOpenComma(start, next - 1) { return true }
    if isParticipleClause(next) { return !isClosedInsertion(next, in: sentence) }
    if isAppositionAtEnd(next, in: sentence) { return true }
    return attributes(next, in: sentence)
  }

  /// Whether the insertion that begins at `index` ends at a comma behind which the clause goes on.
  private func isClosedInsertion(_ index: Int, in sentence: Range<Int>) -> Bool {
    for position in index..<min(index + 20, sentence.upperBound - 1) {
      if analysis.isQuoted(position) { return false }
      if analysis.isComma(position) {
        return analysis.has(position + 1, [.be, .have, .modal, .doVerb, .verb])
          || analysis.has(position + 1, .adverb)
            && analysis.isFinite(min(position + 2, sentence.upperBound - 1))
      }
    }
    return false
  }

  /// Whether an insertion begins at `index` behind which a verb follows: ", the mayor, is".
  func isInsertion(_ index: Int, in sentence: Range<Int>) -> Bool {
    isClosedInsertion(index, in: sentence)
  }

  /// Whether a comma opened an insertion that the comma at `end` closes.
  private func hasOpenComma(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { analysis.isComma($0) && !analysis.isQuoted($0) }
  }

  /// ", adding that", ", calling it": a participle that attributes. Others ("leaving", "leading to") mostly
  /// belong to the content: on PolNeAR train a content ends before 94 % of the former, 40 % of the latter.
  private func isParticipleClause(_ index: Int) -> Bool {
    var position = index
    if analysis.has(index, .adverb), index + 1 < analysis.infos.count { position = index + 1 }
    let info = analysis.infos[position]
    return info.verbRow >= 0 && info.verbForm == .gerund && !analysis.has(position, .preposition)
  }

  /// ", a lawyer from Boston." at the end of the sentence.
  private func isAppositionAtEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard ["a", "an", "the", "his", "her"].contains(analysis.lower(index)) else {
      return false
    }
    for position in index..<sentence.upperBound {
      if analysis.isQuoted(position) { return false }
      if analysis.isComma(position) || analysis.lower(position) == "and" { return false }
      if analysis.isFinite(position), !analysis.isPlainPast(position) || position > index + 3 {
        return false
      }
    }
    return true
  }

  /// Whether a verb of saying follows at once, its subject being that of the cue before: "and added".
  private func isCoordinatedCue(_ index: Int, in sentence: Range<Int>) -> Bool {
    var position = index
    while position < sentence.upperBound, analysis.has(position, [.adverb, .have]) { position += 1 }
    guard position < sentence.upperBound, !analysis.isQuoted(position) else { return false }
    let info = analysis.infos[position]
    guard info.verbRow >= 0 else { return false }
    let row = lexicon.rows[Int(info.verbRow)]
    guard row.frames.contains(.quotation) || row.frames.contains(.clause), row.modality != .belief
    else {
      return false
    }
    return info.verbForm == .past
      || info.verbForm == .thirdPerson && position + 1 < sentence.upperBound
        && (analysis.lower(position + 1) == "that" || analysis.isQuoted(position + 1)
          || analysis.has(position + 1, .subjectPronoun))
  }

  /// Whether a subject of its own with a verb of saying follows: "and Clinton said".
  ///
  /// - Parameter isComma: Whether a comma stands before "and": then believing counts too.
  func introducesAttribution(
    _ index: Int, in sentence: Range<Int>, behind isComma: Bool = false
  ) -> Bool {
    let limit = min(sentence.upperBound, index + 9)
    guard index < limit, !analysis.isQuoted(index) else { return false }
    for position in index + 1..<max(index + 1, limit) {
      if analysis.isQuoted(position) { return false }
      let info = analysis.infos[position]
      if info.verbRow >= 0, !analysis.isCapitalised(position),
        info.verbForm == .past || info.verbForm == .thirdPerson,
        attributes(lexicon.rows[Int(info.verbRow)], behindComma: isComma)
      {
        return !analysis.has(position - 1, [.determiner, .adjective, .preposition])
          || analysis.has(position - 1, .subjectPronoun)
      }
      if analysis.isPunctuation(position), analysis.lower(position) != "." { return false }
      if analysis.has(position, [.modal, .be, .doVerb, .verb]) { return false }
    }
    return false
  }

  private func attributes(_ row: CueRow, behindComma isComma: Bool) -> Bool {
    if row.frames.contains(.quotation) { return true }
    guard isComma else { return false }
    return row.frames.contains(.clause)
      || [.accusation, .denial, .demand].contains(row.modality)
  }

  /// Whether a parenthetic attribution follows: ", he said," or ", the ministry said."
  func attributes(_ index: Int, in sentence: Range<Int>) -> Bool {
    let limit = min(sentence.upperBound, index + 12)
    guard index < limit else { return false }
    for position in index..<limit {
      if analysis.isQuoted(position) { return false }
      if analysis.lower(position) == "according" { return true }
      let info = analysis.infos[position]
      if info.verbRow >= 0, !analysis.isCapitalised(position),
        info.verbForm == .past || info.verbForm == .thirdPerson,
        lexicon.rows[Int(info.verbRow)].frames.contains(.quotation)
      {
        let next = position + 1
        if next >= sentence.upperBound { return true }
        return analysis.isPunctuation(next) && !analysis.isQuoted(next)
          || analysis.has(next, [.time, .timeModifier])
          || ["on", "in", "at", "during"].contains(analysis.lower(next))
          || (index..<position).allSatisfy { analysis.has($0, [.adverb, .have]) }
      }
      if analysis.isPunctuation(position), analysis.lower(position) != "." { return false }
      if analysis.has(position, [.modal, .be, .doVerb]) { return false }
    }
    return false
  }

  /// Cuts what belongs to the speaking from the end: "… in an interview on Sunday", and stops.
  private func withoutTail(_ start: Int, _ end: Int, in sentence: Range<Int>) -> Int {
    var end = trimmed(start, end)
    var position = end - 1
    let limit = max(start, end - 14)
    while position > limit {
      if analysis.isQuoted(position) { break }
      if isMediumPhrase(position, end) {
        end = trimmed(start, position)
        break
      }
      position -= 1
    }
    return end
  }

  /// "in an interview with X on Sunday", "during a rally in Ohio", up to the end.
  private func isMediumPhrase(_ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end, analysis.has(index, .preposition),
      ["in", "during", "at"].contains(analysis.lower(index)),
      analysis.has(index + 1, [.determiner, .possessive])
    else { return false }
    let found = (index + 2..<min(end, index + 6)).first { analysis.has($0, .medium) }
    guard let found else { return false }
    return !(index..<end).contains {
      analysis.isComma($0) || analysis.isQuoted($0) || analysis.isFinite($0) && $0 != found
    }
  }

  /// The range without commas, stops and dashes at its end.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, analysis.isPunctuation(end - 1), !analysis.isQuoted(end - 1),
      [",", ".", ";", ":", "-", "--", "\u{2013}", "\u{2014}"].contains(analysis.lower(end - 1))
    {
      end -= 1
    }
    return end
  }

  /// The content without the marks that enclose it, and without a comma or full stop at their inner edge.
  func stripped(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, analysis.isPunctuation(start), !analysis.isQuotationMark(start),
      [",", ":", ";", ".", "-", "--", "\u{2013}", "\u{2014}"].contains(analysis.lower(start))
    {
      start += 1
    }
    end = trimmed(start, end)
    guard start < end else { return nil }
    if analysis.isQuotationMark(start), analysis.quotation[start] == analysis.quotation[end - 1] {
      start += 1
      if end > start, analysis.isQuotationMark(end - 1) { end -= 1 }
      while end > start, [",", "."].contains(analysis.lower(end - 1)) { end -= 1 }
    }
    return start < end ? start..<end : nil
  }
}
