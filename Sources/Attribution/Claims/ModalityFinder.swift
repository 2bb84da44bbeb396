// Tells what kind of act a saying is, from its cue, its speaker and the wording of its content.

/// Rules over the words of a content, the strongest act first: a threat is also about the future, a demand
/// also uses a modal verb.
struct ModalityFinder {
  let content: ModalityContent
  let frame: ModalityFrame
  let subject: ContentSubject

  /// The modality of a claim; O(1), since only the first tokens of a content are looked at.
  static func modality(
    of content: [Range<Int>], in document: Document, frame: ModalityFrame
  ) -> Modality {
    if frame.isCueNegated, let negated = negated(frame.cue) { return negated }
    switch frame.cue {
    case .statement:
      return ModalityFinder(content, in: document, frame).run()
    case .threat, .demand:
      return ModalityFinder(content, in: document, frame).outlook() ?? frame.cue
    case .promise:
      return ModalityFinder(content, in: document, frame).isVowOfHarm ? .threat : frame.cue
    case .belief where ModalityWords.supposing.contains(frame.lemma):
      return ModalityFinder(content, in: document, frame).modal() == .expectation
        ? .expectation : frame.cue
    default: return frame.cue
    }
  }

  /// The tokens before the first finite verb of a content: where its subject stands.
  static func subjectTokens(_ content: Range<Int>, in document: Document) -> Range<Int> {
    let limit = min(content.upperBound, content.lowerBound + 12)
    let verb = (content.lowerBound..<limit).first { index in
      let tokens = document.tokens
      return index > content.lowerBound
        && (ModalityMarks.of(index, of: tokens).contains(.finite)
          || tokens[index].marks.contains(.endsInEd) && !tokens[index].lower.hasSuffix("-backed"))
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

  private init(_ ranges: [Range<Int>], in document: Document, _ frame: ModalityFrame) {
    content = ModalityContent(ranges, in: document)
    self.frame = frame
    let first = content.firstWord.marks
    subject =
      switch frame.subject {
      case .none where first.contains(.ownPronoun): .speaker
      case .none where frame.form == .direct && first.contains(.thirdPerson): .other
      default: frame.subject
      }
  }

  private func run() -> Modality {
    if let act = performative() { return act }
    if frame.role.isParty, isThreat { return .threat }
    if isDenial { return .denial }
    if let modal = modal() { return modal }
    if isAgreement { return .agreement }
    if isAccusation { return .accusation }
    if isOpinion { return .belief }
    return isJustification ? .justification : usual
  }

  /// What is mostly said with the cue where nothing in the content decides.
  private var usual: Modality {
    guard let usual = ModalityWords.usual[frame.lemma] else {
      return frame.lemma == "claim" && frame.subject == .other && frame.role.isParty
        ? .accusation : .statement
    }
    if ModalityWords.naming.contains(frame.lemma), frame.form == .indirect { return .statement }
    if frame.lemma == "cite", content.has(.document, within: 4) { return .statement }
    switch usual {
    case .accusation, .justification: return frame.role.isParty ? usual : .belief
    default: return usual
    }
  }

  /// What a warning or an advice says besides: "warned that prices could rise" threatens nobody, unless a
  /// state or an army warns; to warn against something is to ask.
  private func outlook() -> Modality? {
    if frame.cue == .threat, frame.lemma != "threaten",
      content.parts.first.map({ part in (0..<6).contains { content.word(part, $0) == "against" } })
        ?? false
    {
      return .demand
    }
    guard frame.subject != .speaker, !content.all.contains(.firstPerson), !isThreat,
      frame.cue != .threat || frame.role != .body
    else { return nil }
    return modal() == .expectation ? .expectation : nil
  }

  // MARK: What has been

  /// "(said) they had agreed on a truce": of the speaker's own side.
  private var isAgreement: Bool {
    subject == .speaker
      && content.parts.first.map { part in
        part.marks.prefix(Self.nearStart).indices.contains {
          content.word(part, $0) == "agreed" && content.isMain(part, $0)
            && !["be", "been", "was", "were", "is"].contains(content.word(part, $0 - 1))
        }
      } ?? false
  }

  private var isDenial: Bool {
    guard frame.role.isParty else { return false }
    return content.hasPhrase(.denial) || isDeniedDeed || isAbsence
      || frame.lemma == "insist" && content.has(.refusal)
      || content.contains { part, offset, mark in
        if mark.contains(.falsehood), isPredicate(part, offset) { return true }
        return subject != .other && isNegatedFact(part, offset, mark)
      }
  }

  /// "The report is baseless", "nothing but an invention".
  private func isPredicate(_ part: ModalityContent.Part, _ offset: Int) -> Bool {
    (offset - 3..<offset).contains {
      !content.marks(part, $0).isDisjoint(with: [.passive, .copula])
    }
  }

  /// "had no role", "it was not behind the attack", "never left". "This was not an accident" says what
  /// something was.
  private func isNegatedFact(
    _ part: ModalityContent.Part, _ offset: Int, _ mark: ModalityMarks
  ) -> Bool {
    let word = content.word(part, offset)
    if word == "no" { return content.marks(part, offset + 1).contains(.disowned) }
    if mark.contains(.contractedNegation) { return content.isMain(part, offset) }
    if word == "never" { return isPastVerb(part, offset + 1) && content.isMain(part, offset) }
    return mark.contains(.factual)
      && !["this", "that"].contains(content.word(part, offset - 1))
      && ["not", "never"].contains(content.next(part, offset)) && content.isMain(part, offset)
  }

  private func isPastVerb(_ part: ModalityContent.Part, _ offset: Int) -> Bool {
    let marks = content.marks(part, offset)
    return marks.contains(.finite) || endsInEd(part, offset)
  }

  private func endsInEd(_ part: ModalityContent.Part, _ offset: Int) -> Bool {
    part.marks.indices.contains(offset) && content.token(part, offset).marks.contains(.endsInEd)
  }

  /// "No shots were fired", "nobody in the camp is trading"; that nobody was hurt denies nothing.
  private var isDeniedDeed: Bool {
    guard let first = content.parts.first, Self.isNone(content.firstWord.word),
      content.all.isDisjoint(with: [.future, .obligation])
    else { return false }
    return !first.marks.indices.contains { content.isOne(of: Self.suffered, first, $0) }
  }

  private static func isNone(_ word: String) -> Bool {
    switch word {
    case "no", "none", "nobody", "nothing", "neither": true
    default: false
    }
  }

  private static let suffered = WordSet("damaged danger hurt injured killed lost wounded")

  /// "There was no plane in the air", as told by a state, an army or their officials.
  private var isAbsence: Bool {
    guard frame.role == .official || frame.role == .body, content.firstWord.word == "there",
      let first = content.parts.first,
      !content.marks(first, 1).isDisjoint(with: [.passive, .factual])
    else { return false }
    return first.marks.prefix(5).indices.contains {
      Self.isNone(content.word(first, $0)) || first.marks[$0].contains(.negation)
    }
  }

  /// In quoted words to speak of harm or wrong by others is to accuse; in reported ones only what others
  /// actively do, or leave undone, as told by somebody with a name.
  private var isAccusation: Bool {
    guard frame.role.isParty, subject != .speaker else { return false }
    let isPronoun = content.firstWord.marks.contains(.pronoun)
    if frame.form != .indirect {
      if frame.role == .official, frame.form == .direct, frame.subject == .other, !isPronoun {
        return true
      }
      if subject == .other, content.has([.harm, .wrong, .norm]) { return true }
      if !isPronoun, content.has(.norm, within: Self.nearStart) { return true }
    } else if frame.role == .individual, content.has([.wrong, .norm]) {
      return true
    }
    guard frame.subject == .other, !isPronoun else { return false }
    return content.contains { part, offset, mark in
      if !mark.isDisjoint(with: [.harm, .norm]), offset > 0, frame.role != .unnamed {
        return isPastVerb(part, offset) && !isPassive(part, offset)
      }
      return mark.contains(.negation)
        && ["has", "have", "had"].contains(content.word(part, offset - 1))
        && content.isMain(part, offset)
    }
  }

  /// A verb or an adjective of thinking at the start, or what an expert says of the present in quoted words
  /// and without figures.
  private var isOpinion: Bool {
    if content.has(.cognition, within: 5) { return true }
    guard frame.role == .expert, frame.form != .indirect, let verb = content.firstVerb,
      verb.marks.contains(.present)
    else { return false }
    return !content.contains { part, offset, _ in content.token(part, offset).kind == .number }
  }

  /// What a deed was for, or why it was or was not done.
  private var isJustification: Bool {
    let isPast = content.firstVerb?.isPast ?? false
    return content.hasPhrase(.reason)
      || frame.form == .indirect && frame.role.isParty && content.has(.cause)
      || content.contains { part, offset, mark in
        if mark.contains(.calledOff),
          ["over", "for", "amid"].contains(content.word(part, offset + 1))
        {
          return true
        }
        if mark.contains(.aim), ["at", "to"].contains(content.word(part, offset + 1)) {
          return true
        }
        return mark.contains(.purpose) && content.word(part, offset - 1) == "to"
          && (isPast || content.marks(part, offset - 2).contains(.effort))
      }
  }

  /// How many tokens of a content without an actor as subject can hold what it accuses of.
  static let nearStart = 14
}
