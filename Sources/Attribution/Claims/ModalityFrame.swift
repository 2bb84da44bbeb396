// What stands around a content and bears on its modality: the cue, who speaks, of whom, in whose words.

/// Whom the subject of a content names.
enum ContentSubject: Sendable, Hashable {
  /// The speaker or the side it speaks for.
  case speaker
  /// Another actor.
  case other
  /// No actor: a thing, an event.
  case none
}

/// Who speaks. Parties threaten, deny and accuse in their own cause; the others judge and report.
enum SpeakerRole: Sendable, Hashable {
  /// A state, an army, an armed group, or nobody that is known.
  case body
  /// A person who speaks for a state, an army or an armed group.
  case official
  /// A person who speaks for nobody.
  case individual
  /// A source without a name.
  case unnamed
  /// A person who speaks for an organisation: an analyst, an aid worker.
  case expert
  /// An organisation or an outlet.
  case organisation

  /// - Parameters:
  ///   - type: The type of the speaker; `nil` when the speaker is not known.
  ///   - side: The type of whom it speaks for; `nil` when it speaks for nobody.
  init(_ type: ActorType?, side: ActorType?) {
    let isOfOrganisation = side == .organisation || side == .media
    switch type {
    case .person: self = isOfOrganisation ? .expert : side == nil ? .individual : .official
    case .anonymousSource: self = isOfOrganisation ? .organisation : .unnamed
    case .organisation, .media: self = .organisation
    default: self = .body
    }
  }

  /// Whether the speaker has a cause of its own.
  var isParty: Bool { self != .expert && self != .organisation }
}

/// What is known of an attribution besides the wording of its content.
struct ModalityFrame: Sendable, Hashable {
  /// The modality of the cue's row; `.statement` for a quotation that runs on.
  var cue = Modality.statement
  /// The lemma of the cue's row; empty without one.
  var lemma = ""
  /// "did not deny", "refused to accept".
  var isCueNegated = false
  /// Whom the subject of the content names; see `ModalityFinder.subjectTokens`.
  var subject = ContentSubject.none
  var role = SpeakerRole.official
  /// How much of the content is in the speaker's own words.
  var form = Form.indirect
}
