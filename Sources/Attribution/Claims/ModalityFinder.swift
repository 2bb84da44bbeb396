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
  private let content: [Range<Int>]
  private let subject: ContentSubject
  /// The speaker takes part in what it speaks of; outlets and monitors report it.
  private let isParty: Bool

  /// The modality of a claim; O(number of tokens).
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
    guard cueDefault == .statement else { return cueDefault }
    let finder = ModalityFinder(
      document: document, content: content, subject: subject, isParty: isParty)
    return finder.run()
  }

  /// The tokens before the first finite verb of a content: where its subject stands.
  static func subjectTokens(_ content: Range<Int>, in document: Document) -> Range<Int> {
    let limit = min(content.upperBound, content.lowerBound + 12)
    let verb = (content.lowerBound..<limit).first { index in
      let word = document.tokens[index].lower
      return index > content.lowerBound
        && (ModalityWords.finite.contains(word)
          || word.hasSuffix("ed") && !word.hasSuffix("-backed"))
    }
    return content.lowerBound..<(verb ?? min(limit, content.lowerBound + 4))
  }

  private static func negated(_ modality: Modality) -> Modality? {
    switch modality {
    case .agreement, .belief: .denial
    case .denial, .promise: .statement
    default: nil
    }
  }

  private func run() -> Modality {
    if let act = performative() { return act }
    if has(ModalityWords.threats) && isParty { return .threat }
    if isDenial { return .denial }
    if let modal = modal() { return modal }
    if isAccusation { return .accusation }
    if has(ModalityWords.reasons) || isCalledOff { return .justification }
    return .statement
  }

  // MARK: Acts

  /// "We demand", "I believe", "we will".
  private func performative() -> Modality? {
    var found: Modality?
    for range in content {
      for index in range where ModalityWords.firstPerson.contains(document.tokens[index].lower) {
        let limit = min(range.upperBound, index + 4)
        for next in (index + 1)..<max(limit, index + 1) {
          let word = document.tokens[next].lower
          if let act = ModalityWords.performatives[word] { found = found ?? act }
        }
        if document.tokens[index].lower.hasSuffix("'ll") { found = found ?? .promise }
      }
    }
    guard found == .promise, has(ModalityWords.threats) else { return found }
    return .threat
  }

  private var isDenial: Bool {
    if has(ModalityWords.denials) { return true }
    guard subject != .other else { return false }
    return content.contains { range in
      range.indices.contains { index in
        let next = index + 1
        guard next < range.upperBound else { return false }
        let word = document.tokens[index].lower
        if ModalityWords.contractedNegations.contains(word) { return isMain(index, range) }
        return ModalityWords.factual.contains(word)
          && ["not", "never"].contains(document.tokens[next].lower) && isMain(index, range)
      }
    }
  }

  /// The act that the first modal verb of the main clause makes.
  private func modal() -> Modality? {
    for range in content {
      for index in range where isMain(index, range) {
        let word = document.tokens[index].lower
        if ModalityWords.obligations.contains(word) { return .demand }
        if ModalityWords.possibilities.contains(word) {
          return next(index, range) == "not" ? nil : .expectation
        }
        if word == "would", next(index, range) == "have" { return nil }
        if ModalityWords.futures.contains(word) || isIntention(index, range) {
          return subject == .speaker || subject == .none && isContinued(index, range)
            ? .promise : .expectation
        }
      }
      if has(ModalityWords.demands) { return .demand }
    }
    return nil
  }

  /// "is ready to", "plans to", "is going to".
  private func isIntention(_ index: Int, _ range: Range<Int>) -> Bool {
    ModalityWords.intentions.contains(document.tokens[index].lower) && next(index, range) == "to"
  }

  /// "would continue", "will remain": a state that the speaker upholds.
  private func isContinued(_ index: Int, _ range: Range<Int>) -> Bool {
    ["continue", "remain", "stay", "go"].contains(next(index, range)) && isParty
  }

  private var isAccusation: Bool {
    guard isParty, subject != .speaker, !startsWithPronoun else { return false }
    if has(ModalityWords.wrongs, within: subject == .other ? Int.max : Self.nearStart) {
      return true
    }
    guard subject == .other else { return false }
    return content.contains { range in
      range.indices.contains { index in
        let word = document.tokens[index].lower
        guard index > range.lowerBound else { return false }
        let before = document.tokens[index - 1].lower
        if ModalityWords.violence.contains(word) { return !ModalityWords.passive.contains(before) }
        return ModalityWords.duties.contains(word) && (before == "not" || before == "never")
      }
    }
  }

  private var startsWithPronoun: Bool {
    guard let first = content.first?.lowerBound else { return false }
    return ModalityWords.pronouns.contains(document.tokens[first].lower)
  }

  /// "was postponed over harsh weather".
  private var isCalledOff: Bool {
    content.contains { range in
      range.indices.contains { index in
        guard ModalityWords.calledOff.contains(document.tokens[index].lower) else { return false }
        return ["over", "for", "amid"].contains(next(index, range))
      }
    }
  }

  // MARK: Words

  private func next(_ index: Int, _ range: Range<Int>) -> String {
    index + 1 < range.upperBound ? document.tokens[index + 1].lower : ""
  }

  /// Whether no subordinate clause has begun between the start of the sentence and `index`.
  private func isMain(_ index: Int, _ range: Range<Int>) -> Bool {
    var position = index - 1
    while position >= range.lowerBound, index - position < 25 {
      let word = document.tokens[position].lower
      if word == "." || word == ";" { return true }
      if ModalityWords.subordinators.contains(word), position > range.lowerBound { return false }
      position -= 1
    }
    return true
  }

  /// How many tokens of a content without an actor as subject can hold what it accuses of.
  private static let nearStart = 14

  private func has(_ phrases: WordPhrases, within count: Int = .max) -> Bool {
    content.contains { range in
      range.prefix(count).contains { phrases.match(at: $0, end: range.upperBound, in: document) }
    }
  }
}
