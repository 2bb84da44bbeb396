// Makes claims of attributions: who speaks, for whom, through whom, when, about what.

/// Reads the attributions of one document in text order.
struct ClaimAssembler: ~Copyable {
  let analysis: Analysis
  let published: CalendarDate?
  let publisher: ActorID?
  private let topics: TopicFinder
  private let occurrences: TopicFinder.Occurrences
  let lexicon = CueLexicon.shared
  private let headline: Span?
  var resolver: ActorResolver
  var claims: [Claim] = []
  /// Where each claim stands in the article's order.
  var positions: [Span] = []
  /// The first claim of an attribution, by the attribution's position.
  private var heads: [Int?] = []
  /// The carriers of an unnamed source's first claim; its later ones came the same way.
  var carriers: [ActorID: [Carrier]] = [:]
  /// The claims that are all that the attribution around them says, by its cue.
  var acts: [Span: [Int]] = [:]
  /// The claims among them that are none unless an outlet tells them.
  var reports: Set<Int> = []
  /// By actor, with the name it had: an actor may get a fuller one.
  private var namePhrases: [(name: String, phrases: [Int32])?] = []

  init(
    _ analysis: Analysis, resolver: consuming ActorResolver, topics: TopicFinder,
    headline: Span?, published: CalendarDate?, publisher: ActorID?
  ) {
    self.analysis = analysis
    self.resolver = resolver
    self.topics = topics
    occurrences = topics.occurrences(in: analysis.document)
    self.headline = headline
    self.published = published
    self.publisher = publisher
  }

  var document: Document { analysis.document }

  /// Adds the claims of one attribution: one for each of its speakers.
  ///
  /// - Parameter index: Its position among the attributions of the document.
  mutating func add(_ attribution: FoundAttribution, at index: Int) {
    while heads.count <= index { heads.append(nil) }
    let head = attribution.continues.flatMap { heads[$0] }
    addClaims(of: attribution, continuing: head)
    let first = positions.count
    guard first < claims.count else { return }
    heads[index] = first
    if attribution.isMainClause, let outer = attribution.within {
      acts[outer, default: []] += first..<claims.count
      if attribution.needsOutlet { reports.formUnion(first..<claims.count) }
    }
    let place = head.map { positions[$0] } ?? claims[first].content[0]
    while positions.count < claims.count { positions.append(place) }
  }

  /// Hands over the claims in text order, a quotation that runs on right behind what it goes on.
  mutating func takeClaims() -> [Claim] {
    defer { claims = [] }
    let order = claims.indices.sorted {
      positions[$0] == positions[$1]
        ? claims[$0].content[0] < claims[$1].content[0] : positions[$0] < positions[$1]
    }
    return order.elementsEqual(claims.indices) ? claims : order.map { claims[$0] }
  }

  private mutating func addClaims(of attribution: FoundAttribution, continuing head: Int?) {
    guard attribution.source != nil else {
      let speaker = attribution.cue == nil ? continuedSpeaker(head) : nil
      add(attribution, speaker, rule: "runs on")
      return
    }
    let sources = resolve(attribution)
    if isBlow(attribution, sources) || carriesAct(attribution, sources) { return }
    if sources.isEmpty { add(attribution, nil, rule: "source not resolved") }
    for (number, source) in sources.enumerated() {
      let speaker = Speaker(
        actor: source.actor, mention: source.mention, resolvedBy: source.resolvedBy)
      resolver.noteSpeaker(source.actor, sentence: attribution.sentence)
      let partners = sources.indices.filter { $0 != number }.map { sources[$0].actor }
      add(attribution, speaker, partners: partners, rule: source.rule)
    }
  }

  private mutating func resolve(_ attribution: FoundAttribution) -> [ResolvedSource] {
    guard let source = attribution.source else { return [] }
    if let antecedent = attribution.antecedent {
      return resolver.resolve(source: antecedent, sentence: attribution.sentence).map {
        var resolved = $0
        resolved.mention = document.span(source)
        return resolved
      }
    }
    return resolver.resolve(source: source, sentence: attribution.sentence)
  }

  private func continuedSpeaker(_ head: Int?) -> Speaker? {
    head.flatMap { claims[$0].speaker }.map {
      Speaker(actor: $0.actor, mention: nil, resolvedBy: .continuation)
    }
  }

  /// - Parameter partners: Those who say the same under the same cue.
  private mutating func add(
    _ attribution: FoundAttribution, _ speaker: Speaker?, partners: [ActorID] = [], rule: String
  ) {
    let content = attribution.content.map(document.span)
    let act = cueModality(attribution) ?? .statement
    let frame = frame(attribution, speaker?.actor, act)
    var about = about(attribution, frame)
    if act == .agreement, let speaker, !partners.isEmpty {
      for actor in [speaker.actor] + partners {
        let party = resolver.side(of: actor)
        if !about.contains(party) { about.append(party) }
      }
    }
    let index = speaker.flatMap { resolver.table.index(of: $0.actor) }
    let type = speaker.flatMap { resolver.table.type(of: $0.actor) }
    let onBehalfOf = index.flatMap { resolver.onBehalfOf($0) }
    let form = form(attribution.content)
    let modality = modality(attribution, frame, act, onBehalfOf: onBehalfOf, type, form)
    let sentence = document.sentences[attribution.sentence]
    claims.append(
      Claim(
        content: content, cue: attribution.cue.map { document.span($0.tokens) }, speaker: speaker,
        onBehalfOf: onBehalfOf, via: via(attribution, speaker: speaker?.actor, type),
        form: form, modality: modality, saidOn: saidOn(attribution),
        topics: topics.topics(
          of: attribution.content, context: sentence.tokens,
          named: phrases(speaker?.actor, onBehalfOf, about), in: occurrences),
        about: about,
        places: places(attribution.content),
        quantities: attribution.content.flatMap { QuantityFinder.find(in: document, tokens: $0) },
        isInHeadline: headline?.contains(sentence.span) ?? false, sentence: sentence.span,
        explanation: explanation(attribution, rule)))
  }

  private func explanation(_ attribution: FoundAttribution, _ rule: String) -> Explanation {
    let cue = attribution.cue.map { $0.row >= 0 ? lexicon.rows[$0.row].lemma : "according to" }
    return Explanation(cue: cue ?? "none", content: attribution.rule.rawValue, speaker: rule)
  }

  // MARK: Parts of a claim

  private func form(_ content: [Range<Int>]) -> Form {
    var quoted = 0
    var words = 0
    for index in content.joined() where document.tokens[index].kind != .punctuation {
      words += 1
      if analysis.isQuoted(index) { quoted += 1 }
    }
    return quoted == 0 ? .indirect : quoted == words ? .direct : .mixed
  }

  private mutating func modality(
    _ attribution: FoundAttribution, _ frame: AboutFrame, _ act: Modality, onBehalfOf: ActorID?,
    _ type: ActorType?, _ form: Form
  ) -> Modality {
    let subject = ModalityFinder.subjectTokens(attribution.content[0], in: document)
    let named = subject.isEmpty ? [] : resolver.subject(subject, in: frame)
    let speaker = frame.speaker
    let isOwn = named.contains {
      $0 == speaker || $0 == onBehalfOf
        || resolver.onBehalfOf($0) == onBehalfOf && onBehalfOf != nil
        || resolver.onBehalfOf($0) == speaker && speaker != nil
    }
    let cue = attribution.cue.flatMap { $0.row >= 0 ? lexicon.rows[$0.row].lemma : nil }
    let side = onBehalfOf.flatMap { resolver.table.type(of: $0) }
    return ModalityFinder.modality(
      of: attribution.content, in: document,
      frame: ModalityFrame(
        cue: act, lemma: cue ?? "", isCueNegated: attribution.cue?.isNegated ?? false,
        subject: isOwn ? .speaker : named.isEmpty ? .none : .other,
        role: SpeakerRole(type, side: side), form: form))
  }

  /// The modality of the cue's row, or of the cue with its preposition: "called for".
  private func cueModality(_ attribution: FoundAttribution) -> Modality? {
    guard let cue = attribution.cue, cue.row >= 0 else { return nil }
    let lemma = lexicon.rows[cue.row].lemma
    let modality = lexicon.rows[cue.row].modality
    if ModalityFinder.isNamingClaim(attribution.content[0], lemma: lemma, in: document) {
      return .denial
    }
    guard cue.tokens.count > 1 else { return modality }
    let last = document.tokens[cue.tokens.upperBound - 1].lower
    return ModalityWords.prepositional[lemma + " " + last] ?? modality
  }

  private mutating func about(
    _ attribution: FoundAttribution, _ frame: AboutFrame
  ) -> [ActorID] {
    var seen: [ActorID] = []
    for tokens in attribution.content {
      for actor in resolver.about(tokens, in: frame) where !seen.contains(actor) {
        seen.append(actor)
      }
    }
    return seen
  }

  private func frame(
    _ attribution: FoundAttribution, _ speaker: ActorID?, _ act: Modality
  ) -> AboutFrame {
    let analysis = analysis
    return AboutFrame(
      speaker: speaker, sentence: attribution.sentence, cue: act,
      addressee: addressee(attribution), isQuoted: { analysis.isQuoted($0) })
  }

  /// Between the cue and the content behind it.
  private func addressee(_ attribution: FoundAttribution) -> Range<Int> {
    guard let cue = attribution.cue, cue.tokens.upperBound < attribution.content[0].lowerBound
    else {
      return 0..<0
    }
    return cue.tokens.upperBound..<attribution.content[0].lowerBound
  }

  /// The phrases of topics in the names of a claim's actors, for topics that are about somebody.
  private mutating func phrases(
    _ speaker: ActorID?, _ onBehalfOf: ActorID?, _ about: [ActorID]
  ) -> [Int32] {
    var found: [Int32] = []
    if let speaker { found += phrases(speaker) }
    if let onBehalfOf { found += phrases(onBehalfOf) }
    for actor in about { found += phrases(actor) }
    return found
  }

  private mutating func phrases(_ actor: ActorID) -> [Int32] {
    guard let index = resolver.table.index(of: actor) else { return [] }
    let name = resolver.table.actors[index].name
    while namePhrases.count <= index { namePhrases.append(nil) }
    if let known = namePhrases[index], known.name == name { return known.phrases }
    var phrases = topics.phrases(named: name)
    if resolver.table.actors[index].type == .armedGroup {
      phrases += topics.phrases(named: "militants")
    }
    namePhrases[index] = (name, phrases)
    return phrases
  }

  /// What one stretch of the report's own narration is about.
  mutating func narration(_ range: Range<Int>) -> Narration {
    let span = document.span(range)
    var about: [ActorID] = []
    for actor in resolver.actors(in: range) where !about.contains(actor) {
      about.append(actor)
    }
    return Narration(
      span: span,
      topics: topics.topics(
        of: [range], context: range, named: phrases(nil, nil, about), in: occurrences
      ),
      about: about, places: resolver.places(in: range),
      quantities: QuantityFinder.find(in: document, tokens: range))
  }

  private func places(_ content: [Range<Int>]) -> [String] {
    var seen: [String] = []
    for tokens in content {
      for place in resolver.places(in: tokens) where !seen.contains(place) { seen.append(place) }
    }
    return seen
  }
}
