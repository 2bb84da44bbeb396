// What the extractor finds: content that a report attributes to somebody.

/// One attributed claim: one source, one cue, one content.
public struct Claim: Sendable, Hashable {
  /// The said thing, in text order; more than one span when the cue interrupts it. Never empty.
  public var content: [Span]
  /// The words that attribute; `nil` when a quotation runs on without a cue of its own.
  public var cue: Span?
  /// Who said it; `nil` when the text does not say.
  public var speaker: Speaker?
  /// Whom the speaker speaks for.
  public var onBehalfOf: ActorID?
  /// Who carried it, from the one nearest the speaker to the one nearest the reader, the report's own
  /// publisher left out.
  public var via: [Carrier]
  public var form: Form
  public var modality: Modality
  /// When the speaking took place.
  public var saidOn: SaidOn
  /// Topic ids, most specific first.
  public var topics: [String]
  /// Whom the content is about.
  public var about: [ActorID]
  /// Ids of the places named in the content.
  public var places: [String]
  public var quantities: [Quantity]
  /// Whether the claim stands in the headline.
  public var isInHeadline: Bool
  /// The sentence with the cue; for a quotation without one, the sentence of its content.
  public var sentence: Span
  /// Why the extractor made this claim.
  public var explanation: Explanation

  public init(
    content: [Span], cue: Span?, speaker: Speaker?, onBehalfOf: ActorID?, via: [Carrier],
    form: Form, modality: Modality, saidOn: SaidOn, topics: [String], about: [ActorID],
    places: [String], quantities: [Quantity], isInHeadline: Bool, sentence: Span,
    explanation: Explanation
  ) {
    self.content = content
    self.cue = cue
    self.speaker = speaker
    self.onBehalfOf = onBehalfOf
    self.via = via
    self.form = form
    self.modality = modality
    self.saidOn = saidOn
    self.topics = topics
    self.about = about
    self.places = places
    self.quantities = quantities
    self.isInHeadline = isInHeadline
    self.sentence = sentence
    self.explanation = explanation
  }
}

/// The actor that a claim is attributed to.
public struct Speaker: Sendable, Hashable {
  public var actor: ActorID
  /// The source: the words that name the speaker; `nil` for a quotation that runs on.
  public var mention: Span?
  public var resolvedBy: Resolution

  public init(actor: ActorID, mention: Span?, resolvedBy: Resolution) {
    self.actor = actor
    self.mention = mention
    self.resolvedBy = resolvedBy
  }
}

/// How a speaker was found.
public enum Resolution: String, Sendable, Hashable, CaseIterable {
  /// The source names the actor.
  case name
  /// The source is a pronoun or a description ("he", "the ministry").
  case coreference
  /// The quotation runs on from the claim before it.
  case continuation
}

/// One link in the chain that brought a claim to the reader.
public struct Carrier: Sendable, Hashable {
  public var actor: ActorID
  public var mention: Span

  public init(actor: ActorID, mention: Span) {
    self.actor = actor
    self.mention = mention
  }
}

/// Whether the content is quoted.
public enum Form: String, Sendable, Hashable, CaseIterable {
  case direct
  case indirect
  /// Indirect, with a quoted part.
  case mixed
}

/// What kind of act the saying is.
public enum Modality: String, Sendable, Hashable, CaseIterable {
  case statement, accusation, denial, promise, threat, demand, expectation, belief, agreement
  case justification
}

/// When the speaking took place.
public struct SaidOn: Sendable, Hashable {
  /// The words as printed; `nil` when the text does not say.
  public var text: Span?
  /// The date, with as much of it as `precision` warrants; for a week, its first day.
  public var date: CalendarDate?
  public var precision: Precision
  public var basis: Basis

  public enum Precision: String, Sendable, Hashable, CaseIterable {
    case day, week, month, year, unknown
  }

  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The text gives the date itself.
    case stated
    /// Resolved against the date of publication.
    case relative
    case none
  }

  public init(text: Span?, date: CalendarDate?, precision: Precision, basis: Basis) {
    self.text = text
    self.date = date
    self.precision = precision
    self.basis = basis
  }

  /// Nothing is said about when.
  public static let unknown = SaidOn(text: nil, date: nil, precision: .unknown, basis: .none)
}

/// A figure and what it counts.
public struct Quantity: Sendable, Hashable {
  /// The words of the figure, with its qualifier.
  public var span: Span
  public var value: Double
  public var qualifier: Qualifier
  /// What is counted, as a normalised head of one to four words ("displaced people"); empty when the
  /// text does not say.
  public var of: String
  public var unit: Unit

  public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    case exactly, about
    case moreThan = "more-than"
    case atLeast = "at-least"
    case lessThan = "less-than"
    case upTo = "up-to"
  }

  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case count, money, percent, duration, distance, other
  }

  public init(span: Span, value: Double, qualifier: Qualifier, of: String, unit: Unit) {
    self.span = span
    self.value = value
    self.qualifier = qualifier
    self.of = of
    self.unit = unit
  }
}

/// Why a claim was made, for `hearsay extract --explain`.
public struct Explanation: Sendable, Hashable {
  /// The row of the cue lexicon, or the construction.
  public var cue: String
  /// The rule that chose the content.
  public var content: String
  /// Why this speaker.
  public var speaker: String

  public init(cue: String, content: String, speaker: String) {
    self.cue = cue
    self.content = content
    self.speaker = speaker
  }
}
