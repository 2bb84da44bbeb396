// Tells threats, promises, demands and expectations: what a content says is to come.

extension ModalityFinder {
  /// "We demand", "I believe", "we will".
  func performative() -> Modality? {
    guard content.all.contains(.firstPerson) else { return nil }
    var found: Modality?
    for part in content.parts {
      for (offset, mark) in part.marks.enumerated()
      where mark.contains(.firstPerson) && content.isMain(part, offset) {
        for next in (offset + 1)...(offset + 3) {
          found = found ?? ModalityWords.performatives[content.word(part, next)]
        }
      }
    }
    guard found == .promise else { return found }
    return isThreat || content.firstWord.marks.contains(.conditional) ? .threat : .promise
  }

  /// "vowed to avenge the dead", "vowed that it would not go unanswered".
  var isVowOfHarm: Bool {
    frame.role.isParty
      && (isThreat || ["vow", "swear"].contains(frame.lemma) && content.has(.hostile, within: 3))
  }

  /// Harm announced: a hostile word soon behind "will", "ready" or "let", in the same clause.
  var isThreat: Bool {
    if content.hasPhrase(.threat) { return true }
    guard !content.all.isDisjoint(with: [.hostile, .persistence]) else { return false }
    return content.contains { part, offset, mark in
      guard !mark.isDisjoint(with: [.future, .stance]) else { return false }
      var isNegated = mark.contains(.negation)
      for next in offset + 1..<offset + 6 {
        let marks = content.marks(part, next)
        if !marks.isDisjoint(with: [.stop, .subordinator, .comma]) { return false }
        if marks.contains(.hostile) || isNegated && marks.contains(.persistence) { return true }
        isNegated = marks.contains(.negation)
      }
      return false
    }
  }

  /// The act that the first modal verb of the main clause makes.
  func modal() -> Modality? {
    if isExpecting { return .expectation }
    if isImperative { return .demand }
    let verbs: ModalityMarks = [.obligation, .possibility, .future, .intention, .necessity]
    guard !content.all.isDisjoint(with: verbs) else { return nil }
    for part in content.parts {
      for (offset, mark) in part.marks.enumerated()
      where !mark.isDisjoint(with: verbs) && content.isMain(part, offset) {
        if isNoun(part, offset) || isMonth(part, offset) { continue }
        let next = content.next(part, offset)
        if isReady(part, offset),
          subject == .speaker && next == "for"
            || subject == .none && frame.role.isParty && next == "to"
        {
          return .promise
        }
        if !mark.isDisjoint(with: [.intention, .necessity]), next != "to" { continue }
        if !mark.isDisjoint(with: [.obligation, .necessity]) { return .demand }
        if content.word(part, offset) == "expected", !isPassive(part, offset) { continue }
        if mark.contains(.possibility) {
          if content.marks(part, offset - 1).contains(.firstPerson) { continue }
          return ["not", "have", "constitute", "amount"].contains(next) ? nil : .expectation
        }
        if next == "have", mark.contains(.future) { return nil }
        if mark.contains(.future), frame.role.isParty,
          content.word(part, offset - 1) == "there", content.word(part, offset + 2) == "no"
        {
          return .promise
        }
        if mark.contains(.future), isOwnMeasure, !content.marks(part, offset + 1).contains(.turn) {
          return .promise
        }
        return outcome(next, isFuture: mark.contains(.future))
      }
    }
    return nil
  }

  /// "mediators expect a deal": behind the subject.
  private var isExpecting: Bool {
    guard let part = content.parts.first else { return false }
    return part.marks.prefix(7).indices.contains {
      $0 > 0 && content.isOne(of: Self.expecting, part, $0)
        && !isPassive(part, $0) && !isPassive(part, $0 - 1) && content.isMain(part, $0)
    }
  }

  private static let expecting = WordSet("expect expects expected")

  /// "It is vital that", "it was of the utmost importance to", "Let them pass".
  private var isImperative: Bool {
    if frame.form == .direct, ["let", "give"].contains(content.firstWord.word) { return true }
    guard content.firstWord.word == "it", let part = content.parts.first else { return false }
    return part.marks.prefix(9).indices.contains {
      ModalityWords.imperative.contains(content.word(part, $0))
        && ["that", "to", "for"].contains(content.word(part, $0 + 1))
    }
  }

  /// What a future or an intention amounts to: one's own is a promise, refused in quoted words a denial.
  private func outcome(_ verb: String, isFuture: Bool) -> Modality {
    if subject == .speaker {
      if content.hasPhrase(.condition) { return .demand }
      return verb == "not" && frame.form != .indirect ? .denial : .promise
    }
    if subject == .none, frame.role.isParty,
      ["continue", "remain", "stay", "go"].contains(verb)
    {
      return .promise
    }
    return isFuture && ModalityWords.committing.contains(frame.lemma) ? .promise : .expectation
  }

  /// "The bodies would be handed over", as told by a state, an army or their officials: what they announce
  /// of things is mostly theirs to do.
  private var isOwnMeasure: Bool {
    subject == .none && frame.form == .indirect && frame.cue == .statement
      && (frame.role == .official || frame.role == .body)
  }

  private func isReady(_ part: ModalityContent.Part, _ offset: Int) -> Bool {
    ["ready", "prepared"].contains(content.word(part, offset))
  }

  /// "in May", "on 2 May".
  private func isMonth(_ part: ModalityContent.Part, _ offset: Int) -> Bool {
    content.word(part, offset) == "may" && offset > 0 && content.token(part, offset).isCapitalised
  }

  /// "no will", "the political will", "his will".
  private func isNoun(_ part: ModalityContent.Part, _ offset: Int) -> Bool {
    content.word(part, offset) == "will"
      && ["no", "the", "a", "political", "free", "their", "his", "her", "its", "any"]
        .contains(content.word(part, offset - 1))
  }

  /// Whether a form of "be" stands before a participle.
  func isPassive(_ part: ModalityContent.Part, _ offset: Int) -> Bool {
    content.marks(part, offset - 1).contains(.passive)
  }
}
