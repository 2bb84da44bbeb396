// Tells what kind of act a saying is, from its cue and from the wording of its content.

/// What the content of a claim is about, as far as it bears on the modality.
enum ContentSubject: Sendable, Hashable {
  /// The speaker or the side it speaks for.
  case speaker
  /// Another actor.
  case other
  /// No actor: a thing, an event, a pronoun.
  case none
}

/// Rules over the words of a content, the strongest act first: a threat is also about the future, a demand
/// also uses a modal verb.
struct ModalityFinder {
  private let document: Document
  private let parts: [Part]
  private let subject: ContentSubject
  /// The speaker takes part in what it speaks of; outlets and monitors report it.
  private let isParty: Bool
  /// All marks of the content.
  private let all: ModalityMarks

  /// One range of the content with what each of its tokens can do.
  private struct Part {
    var start: Int
    var marks: [ModalityMarks]
  }

  /// How many tokens of a content are looked at.
  private static let limit = 120

  /// The modality of a claim; O(1), since no more than 120 tokens are looked at.
  ///
  /// - Parameters:
  ///   - cueDefault: The modality of the cue's row; `.statement` for a quotation that runs on.
  ///   - isCueNegated: "did not deny", "refused to accept".
  ///   - subject: Whom the subject of the content names; see `subjectTokens`.
  ///   - isParty: Whether the speaker can accuse, promise or threaten in its own cause.
  static func modality(
    cueDefault: Modality, isCueNegated: Bool = false, content: [Range<Int>], in document: Document,
    subject: ContentSubject, isParty: Bool = true
  ) -> Modality {
    if isCueNegated, let negated = negated(cueDefault) { return negated }
    switch cueDefault {
    case .statement:
      return ModalityFinder(document, content, subject, isParty: isParty).run()
    case .threat, .demand:
      return ModalityFinder(document, content, subject, isParty: isParty).outlook() ?? cueDefault
    default: return cueDefault
    }
  }

  /// The tokens before the first finite verb of a content: where its subject stands.
  static func subjectTokens(_ content: Range<Int>, in document: Document) -> Range<Int> {
    let limit = min(content.upperBound, content.lowerBound + 12)
    let verb = (content.lowerBound..<limit).first { index in
      let token = document.tokens[index]
      return index > content.lowerBound
        && (ModalityMarks.of(token).contains(.finite)
          || token.marks.contains(.endsInEd) && !token.lower.hasSuffix("-backed"))
    }
    return content.lowerBound..<(verb ?? min(limit, content.lowerBound + 4))
  }

  /// Whether a content names what somebody else claims, behind a verb that gives it a name: "(called) the
  /// report a fairytale".
  static func isNamingClaim(_ content: Range<Int>, lemma: String, in document: Document) -> Bool {
    ModalityWords.naming.contains(lemma)
      && content.prefix(4).contains { ModalityWords.claims.contains(document.tokens[$0].lower) }
  }

  private static func negated(_ modality: Modality) -> Modality? {
    switch modality {
    case .agreement, .belief: .denial
    case .denial, .promise: .statement
    default: nil
    }
  }

  private init(
    _ document: Document, _ content: [Range<Int>], _ subject: ContentSubject, isParty: Bool
  ) {
    self.document = document
    self.subject = subject
    self.isParty = isParty
    var room = Self.limit
    parts = content.map { range in
      let marks = range.prefix(room).map { ModalityMarks.of(document.tokens[$0]) }
      room -= marks.count
      return Part(start: range.lowerBound, marks: marks)
    }
    all = parts.reduce(into: []) { all, part in
      for mark in part.marks { all.formUnion(mark) }
    }
  }

  private func run() -> Modality {
    if let act = performative() { return act }
    if isParty, has(.threat) { return .threat }
    if isDenial { return .denial }
    if let modal = modal() { return modal }
    if isAccusation { return .accusation }
    if has(.reason) || isCalledOff { return .justification }
    return .statement
  }

  /// What a warning or an advice says of the future of others: "warned that prices could rise" threatens
  /// nobody.
  private func outlook() -> Modality? {
    guard subject != .speaker, !has(.threat), !all.contains(.firstPerson) else { return nil }
    return modal() == .expectation ? .expectation : nil
  }

  // MARK: Acts

  /// "We demand", "I believe", "we will".
  private func performative() -> Modality? {
    guard all.contains(.firstPerson) else { return nil }
    var found: Modality?
    for part in parts {
      for (offset, mark) in part.marks.enumerated() where mark.contains(.firstPerson) {
        if word(part, offset).hasSuffix("'ll") { found = found ?? .promise }
        for next in (offset + 1)...(offset + 3) {
          found = found ?? ModalityWords.performatives[word(part, next)]
        }
      }
    }
    guard found == .promise, has(.threat) else { return found }
    return .threat
  }

  private var isDenial: Bool {
    if has(.denial) || isDeniedDeed { return true }
    guard subject != .other, !all.isDisjoint(with: [.factual, .contractedNegation]) else {
      return false
    }
    return contains { part, offset, mark in
      if mark.contains(.contractedNegation) { return isMain(part, offset) }
      return mark.contains(.factual) && !isPointing(part, offset)
        && ["not", "never"].contains(next(part, offset)) && isMain(part, offset)
    }
  }

  /// "This was not an accident" says what something was; "it was not behind the attack" denies.
  private func isPointing(_ part: Part, _ offset: Int) -> Bool {
    ["this", "that"].contains(word(part, offset - 1))
  }

  /// "No shots were fired".
  private var isDeniedDeed: Bool {
    guard isParty, let first = parts.first, ["no", "none"].contains(word(first, 0)) else {
      return false
    }
    return contains { part, offset, mark in
      offset < Self.nearStart && mark.contains(.passive)
        && ModalityWords.deniedDeeds.contains(word(part, offset + 1))
    }
  }

  /// The act that the first modal verb of the main clause makes.
  private func modal() -> Modality? {
    let verbs: ModalityMarks = [.obligation, .possibility, .future, .intention]
    guard !all.isDisjoint(with: verbs) else { return has(.demand) ? .demand : nil }
    for part in parts {
      for (offset, mark) in part.marks.enumerated()
      where !mark.isDisjoint(with: verbs) && isMain(part, offset) {
        if isNoun(part, offset) || isMonth(part, offset) { continue }
        let next = next(part, offset)
        if mark.contains(.intention), next != "to" { continue }
        if mark.contains(.obligation) { return .demand }
        if word(part, offset) == "expected", !isPassive(part, offset) { continue }
        if mark.contains(.possibility) {
          if offset > 0, part.marks[offset - 1].contains(.firstPerson) { continue }
          return ["not", "have", "constitute", "amount"].contains(next) ? nil : .expectation
        }
        if next == "have", mark.contains(.future) { return nil }
        if subject == .speaker, has(.condition) { return .demand }
        if next == "not", subject == .speaker { return .statement }
        return subject == .speaker || subject == .none && isUpheld(next) ? .promise : .expectation
      }
    }
    return has(.demand) ? .demand : nil
  }

  /// "in May", "on 2 May".
  private func isMonth(_ part: Part, _ offset: Int) -> Bool {
    word(part, offset) == "may" && offset > 0
      && document.tokens[part.start + offset].isCapitalised
  }

  /// "no will", "the political will", "his will".
  private func isNoun(_ part: Part, _ offset: Int) -> Bool {
    word(part, offset) == "will"
      && ["no", "the", "a", "political", "free", "their", "his", "her", "its", "any"]
        .contains(word(part, offset - 1))
  }

  /// Whether a form of "be" stands before a participle.
  private func isPassive(_ part: Part, _ offset: Int) -> Bool {
    offset > 0 && part.marks[offset - 1].contains(.passive)
  }

  /// "would continue", "will remain": a state that the speaker upholds.
  private func isUpheld(_ verb: String) -> Bool {
    isParty && ["continue", "remain", "stay", "go"].contains(verb)
  }

  private var isAccusation: Bool {
    guard isParty, subject != .speaker, !startsWithPronoun else { return false }
    if has(.wrong, within: subject == .other ? Int.max : Self.nearStart) { return true }
    guard subject == .other, !all.isDisjoint(with: [.violence, .duty]) else { return false }
    return contains { part, offset, mark in
      guard offset > 0 else { return false }
      if mark.contains(.violence) { return !isPassive(part, offset) }
      return mark.contains(.duty) && ["not", "never"].contains(word(part, offset - 1))
    }
  }

  private var startsWithPronoun: Bool { parts.first?.marks.first?.contains(.pronoun) ?? false }

  /// "was postponed over harsh weather".
  private var isCalledOff: Bool {
    guard all.contains(.calledOff) else { return false }
    return contains { part, offset, mark in
      mark.contains(.calledOff) && ["over", "for", "amid"].contains(word(part, offset + 1))
    }
  }

  // MARK: Words

  /// How many tokens of a content without an actor as subject can hold what it accuses of.
  private static let nearStart = 14

  private func contains(_ holds: (Part, Int, ModalityMarks) -> Bool) -> Bool {
    for part in parts {
      for (offset, mark) in part.marks.enumerated() where holds(part, offset, mark) { return true }
    }
    return false
  }

  /// The word at an offset into a part; empty outside it.
  private func word(_ part: Part, _ offset: Int) -> String {
    part.marks.indices.contains(offset) ? document.tokens[part.start + offset].lower : ""
  }

  /// The word behind a token of a part, a quotation mark between them left out.
  private func next(_ part: Part, _ offset: Int) -> String {
    let isMark = ["\"", "'", "“", "‘"].contains(word(part, offset + 1))
    return word(part, isMark ? offset + 2 : offset + 1)
  }

  /// Whether no subordinate clause has begun between the start of the sentence and the token.
  private func isMain(_ part: Part, _ offset: Int) -> Bool {
    for position in stride(from: offset - 1, through: max(1, offset - 25), by: -1) {
      if part.marks[position].contains(.stop) { return true }
      if part.marks[position].contains(.subordinator) { return false }
    }
    return true
  }

  /// Whether one of the phrases of a kind stands in the content.
  private func has(_ start: ModalityMarks, within count: Int = .max) -> Bool {
    guard !all.isDisjoint(with: start),
      let phrases = ModalityWords.phrases.first(where: { $0.mark == start })?.phrases
    else {
      return false
    }
    return contains { part, offset, mark in
      offset < count && mark.contains(start)
        && phrases.match(at: part.start + offset, end: part.start + part.marks.count, in: document)
    }
  }
}
