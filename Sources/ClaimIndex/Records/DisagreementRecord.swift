// Positions on one question, side by side.
public import Attribution

/// A question on which accounts or figures differ, or seem to.
public struct DisagreementRecord: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Figures whose intervals do not meet.
    case quantity
    /// Opposed accounts of one event.
    case account
    case denial
    /// A claim about somebody's act that the report says is not confirmed.
    case unconfirmed
  }

  public enum Status: String, Sendable, Hashable, CaseIterable {
    case open
    /// A later figure by the same holder.
    case updated
    /// The figures add up.
    case reconciled
  }

  /// Why a comparison may be unfair.
  public enum Caveat: String, Sendable, Hashable, CaseIterable {
    case timeWindowDiffers = "time-window-differs"
    case unitDiffers = "unit-differs"
    case eventDateNotStated = "event-date-not-stated"
    case sameSource = "same-source"
  }

  public var row: Int
  /// A readable key that stays when a position is added: `quantity.displaced-people.Idlib`.
  public var id: String
  public var kind: Kind
  public var status: Status
  /// The question in a few words.
  public var on: String
  /// What is counted, for figures.
  public var of: String?
  public var topics: [String]
  public var places: [String]
  public var positions: [Position]
  /// For figures: the least and greatest value and their ratio.
  public var spread: Spread?
  public var caveats: [Caveat]
  /// How the figures add up: "7 soldiers + 1 contractor = 8 personnel".
  public var reconciliation: String?
}

/// What one holder, or one report in its own voice, holds.
public struct Position: Sendable, Hashable {
  /// "A", "B" …; positions that can be true together share a side.
  public var side: String
  public var value: Double?
  public var qualifier: Quantity.Qualifier?
  /// The values that the figure allows.
  public var interval: ValueInterval?
  /// "cancelled", "not halted"; `nil` for figures.
  public var stance: String?
  /// Who says so; empty for narration.
  public var holders: [ActorID]
  public var via: [ActorID]
  /// Ids of the claims.
  public var claims: [String]
  /// The report says so in its own voice.
  public var isNarration: Bool
  public var publishers: [ActorID]
  public var evidence: [Evidence]
}

/// The words of a report that a position rests on.
public struct Evidence: Sendable, Hashable {
  public var articleID: String
  public var span: Span
  public var exact: String
}

/// The least and the greatest value, both included; an absent end is open.
public struct ValueInterval: Sendable, Hashable {
  public var lower: Double?
  public var upper: Double?

  public init(lower: Double?, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }
}

/// How far figures lie apart.
public struct Spread: Sendable, Hashable {
  public var min: Double
  public var max: Double
  /// `max / min`; `nil` when `min` is 0.
  public var ratio: Double?

  public init(min: Double, max: Double, ratio: Double?) {
    self.min = min
    self.max = max
    self.ratio = ratio
  }
}
