// Tells whom a source names: by its name, by what the text said before, or as an unnamed source.

/// One speaker that a source stands for.
struct ResolvedSource: Sendable, Hashable {
  var actor: ActorID
  /// The words that name this speaker; of several joint speakers each has its own.
  var mention: Span
  var resolvedBy: Resolution
  /// Why this actor.
  var rule: String
}

/// Resolves the sources of one document, called in text order: each answer depends on who spoke before.
///
/// It is large and used a word at a time, so it is never copied.
struct ActorResolver: ~Copyable, Sendable {
  let text: AnnotatedText
  let knowledge: Knowledge
  let articleID: String
  var table: DocumentActors
  /// Who spoke, the latest last.
  var speakers: [Spoken] = []
  /// Unnamed sources in order of first mention.
  var unnamed: [Int] = []
  /// Who writes "I": never the one that a later "he" stands for.
  var author: Int?
  /// Up to which code point the text has been read: what "the army" stands for was named before.
  var horizon = Int.max
  /// How many unnamed sources share a description.
  var ordinals: [String: Int] = [:]

  struct Spoken: Sendable {
    var actor: Int
    var sentence: Int
  }

  /// How many sentences back a pronoun looks.
  static let pronounReach = 4
  /// How many speakers, or unnamed sources, a look back passes; keeps hostile text linear.
  static let lookBack = 64
  /// How many actors are searched for a description.
  static let actorReach = 400

  /// O(length of the document).
  ///
  /// - Parameter home: Where the report comes from.
  init(
    document: Document, knowledge: Knowledge, articleID: String, home: Home = Home()
  ) {
    self.knowledge = knowledge
    self.articleID = articleID
    text = AnnotatedText(document, knowledge: knowledge)
    table = DocumentActors(text, knowledge: knowledge, home: home)
  }

  /// The speakers that a source stands for: one for each of joint speakers, none for mere punctuation.
  ///
  /// - Parameter source: The tokens of the noun phrase, not empty.
  mutating func resolve(source: Range<Int>, sentence: Int) -> [ResolvedSource] {
    let source = widened(trimmed(source))
    guard !source.isEmpty else { return [] }
    horizon = text.document.tokens[source.upperBound - 1].span.start
    if source.count == 1, text.has(.pronoun, source.lowerBound),
      !text.has(.anonymous, source.lowerBound)
    {
      let found = pronoun(source.lowerBound, sentence: sentence)
      return found.isEmpty ? [unknownSpeaker(source)] : found
    }
    if let joint = bothOfThem(source, sentence) { return joint }
    let parts = conjuncts(of: source)
    var resolved: [ResolvedSource] = []
    for part in parts {
      guard var found = nominal(part, sentence: sentence) else { continue }
      if parts.count == 1 { found.mention = text.document.span(printed(source)) }
      if !resolved.contains(where: { $0.actor == found.actor }) { resolved.append(found) }
    }
    return resolved.isEmpty ? [unknownSpeaker(source)] : resolved
  }

  /// Tells the resolver who speaks, so that "he" and "the source" find them later.
  mutating func noteSpeaker(_ actor: ActorID, sentence: Int) {
    guard let index = table.index(of: actor), index != author else { return }
    speakers.append(Spoken(actor: index, sentence: sentence))
  }

  /// Every actor of the document in order of first mention.
  var actors: [Actor] {
    let found = table.actors.indices.compactMap { index in
      table.actors[index].spans.min().map { (first: $0, index: index) }
    }
    return found.sorted { ($0.first, $0.index) < ($1.first, $1.index) }.map { _, index in
      let actor = table.actors[index]
      let forms = surfaceForms(actor.spans.sorted())
      return Actor(
        id: actor.id, name: shownName(of: actor, forms), type: actor.type,
        affiliation: actor.affiliation, mentions: forms)
    }
  }

  private func surfaceForms(_ spans: [Span]) -> [SurfaceForm] {
    if spans.count == 1 { return [SurfaceForm(text: text.document.text(spans[0]), count: 1)] }
    var forms: [SurfaceForm] = []
    // Nearly every actor has so few forms that looking through them is quicker than hashing.
    let few = 8
    var positions: [String: Int] = [:]
    for span in spans {
      let words = text.document.text(span)
      if let position = forms.prefix(few).firstIndex(where: { $0.text == words })
        ?? positions[words]
      {
        forms[position].count += 1
      } else {
        if forms.count >= few { positions[words] = forms.count }
        forms.append(SurfaceForm(text: words, count: 1))
      }
    }
    return forms
  }

  /// The source without quotation marks and punctuation at its ends.
  private func trimmed(_ source: Range<Int>) -> Range<Int> {
    var lower = source.lowerBound
    var upper = source.upperBound
    while lower < upper, !text.isWord(lower), text.document.tokens[lower].kind == .punctuation {
      lower += 1
    }
    if lower + 1 < upper, isLeadIn(lower) { lower += 1 }
    while lower < upper, text.document.tokens[upper - 1].kind == .punctuation { upper -= 1 }
    if upper - lower > 1, ["have", "has", "had"].contains(text.lower(upper - 1)) { upper -= 1 }
    return behindTime(lower..<upper)
  }

  private func isLeadIn(_ index: Int) -> Bool {
    switch text.lower(index) {
    case "by", "to", "on", "from", "with", "and", "but": true
    default: false
    }
  }

  /// "Hours later (the office)", "Two days earlier (the envoy)".
  private func behindTime(_ source: Range<Int>) -> Range<Int> {
    guard source.count > 2,
      let index = source.dropLast(2).prefix(4).first(where: {
        ["later", "earlier", "ago", "afterwards"].contains(text.lower($0))
      }), text.lower(index + 1) == "the"
    else { return source }
    return index + 1..<source.upperBound
  }

  /// "(the council's office in) Geneva": a place behind a preposition is only where the source is.
  private func widened(_ source: Range<Int>) -> Range<Int> {
    guard let start = source.first, start > 1, source.count <= 3,
      ["to", "in", "at", "from"].contains(text.lower(start - 1)),
      table.mentions(in: source).contains(where: { isPlace(table.mentions[$0], source) }),
      let holder = table.mentions(in: start - 2..<start - 1).last,
      table.mentions[holder].tokens.upperBound == start - 1, table.mentions[holder].actor != nil
    else { return source }
    return table.mentions[holder].tokens.lowerBound..<start - 1
  }

  private func isPlace(_ mention: Mention, _ source: Range<Int>) -> Bool {
    mention.place != nil && mention.tokens.upperBound == source.upperBound
  }

  // MARK: Joint speakers

  /// "Turkey, Russia and Iran": the parts when each of them names somebody, else the whole.
  private func conjuncts(of source: Range<Int>) -> [Range<Int>] {
    guard let last = source.last(where: { text.lower($0) == "and" && isTopLevel($0) }),
      last > source.lowerBound, last + 1 < source.upperBound
    else { return [source] }
    var parts: [Range<Int>] = []
    var start = source.lowerBound
    for index in source where index <= last && isTopLevel(index) {
      guard text.lower(index) == "and" || text.lower(index) == "," else { continue }
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    parts.append(start..<source.upperBound)
    return parts.count <= 8 && parts.allSatisfy({ namesSomebody($0) }) ? parts : [source]
  }

  /// Outside every mention.
  private func isTopLevel(_ index: Int) -> Bool {
    !table.mentions(in: index..<index + 1).contains {
      table.mentions[$0].tokens.contains(index) && !table.mentions[$0].isModifier
    }
  }

  private func namesSomebody(_ part: Range<Int>) -> Bool {
    let end = headEnd(of: part)
    guard end > part.lowerBound else { return false }
    if let mention = mention(endingAt: end, in: part) {
      if case .known(_, .adjective) = table.mentions[mention].kind { return false }
      return true
    }
    return end > part.lowerBound + 1
      && text.has([.anonymous, .office, .group, .body, .groupReference], end - 1)
      && (text.has([.function, .modifier], part.lowerBound) || !mentions(in: part).isEmpty)
  }

  private func mentions(in part: Range<Int>) -> [Int] { table.mentions(in: part) }

  /// The mention that ends the head of a noun phrase.
  func mention(endingAt end: Int, in part: Range<Int>) -> Int? {
    mentions(in: part).last { index in
      let mention = table.mentions[index]
      return !mention.isModifier && mention.tokens.upperBound >= end
        && (mention.name.lowerBound < end || isTitled(mention, in: part))
        && mention.name.lowerBound >= part.lowerBound
    }
  }

  /// "The lands minister" of "the lands minister, Graham Hale": the name stands behind the phrase.
  private func isTitled(_ mention: Mention, in part: Range<Int>) -> Bool {
    guard let title = mention.title else { return false }
    return part.lowerBound <= title.lowerBound && title.upperBound <= part.upperBound
  }

  /// Where the head of a noun phrase ends: before what only describes it further.
  func headEnd(of part: Range<Int>) -> Int {
    var index = part.lowerBound
    while index < part.upperBound {
      let covering = mentions(in: index..<index + 1).last {
        table.mentions[$0].tokens.contains(index) && !table.mentions[$0].isModifier
          && table.mentions[$0].tokens.upperBound > index + 1
      }
      if let covering {
        index = min(part.upperBound, table.mentions[covering].tokens.upperBound)
        continue
      }
      if index > part.lowerBound, isCut(index, in: part) { return index }
      index += 1
    }
    return part.upperBound
  }

  private func isCut(_ index: Int, in part: Range<Int>) -> Bool {
    if text.document.tokens[index].kind == .punctuation { return !text.isPossessive(index) }
    if text.lower(index) == "of", isQuantity(index - 1) { return false }
    guard text.has(.postmodifier, index), !text.hasCapital(index) else { return false }
    return !text.has([.function, .modifier], index - 1) || text.has(.function, index)
      || text.has(.anonymous, index - 1)
  }

  /// "hundreds of", "a number of", "one of".
  private func isQuantity(_ index: Int) -> Bool {
    switch text.lower(index) {
    case "number", "hundreds", "thousands", "dozens", "scores", "group", "one", "some", "many",
      "several", "most", "all", "none", "both", "handful", "couple", "majority", "half", "each":
      true
    default: false
    }
  }
}
