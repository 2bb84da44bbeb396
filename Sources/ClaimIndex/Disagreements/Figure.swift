// A figure of a statement as it is compared with others: what happened, to what, whose, where, when.
import Attribution

/// A comparable figure.
struct Figure: Sendable {
  /// What happened to those counted, as a stem ("displac"); empty when the text does not say.
  var predicate: String
  /// More than one thing happened: "killed or wounded".
  var isCombined: Bool
  /// What is counted, in one plural word.
  var noun: String
  /// The same with its modifiers, for people to read.
  var of: String
  /// The country or actor that those counted belong to.
  var owner: ActorID?
  var value: Double
  var qualifier: Quantity.Qualifier
  var unit: Quantity.Unit
  var window: EventWindow?
  /// The words of the figure with what it counts.
  var evidence: Span
  /// The printed noun, and what is added to the figure by "and": "seven soldiers and a contractor".
  var printed: String
  var addend: Addend?

  struct Addend: Sendable {
    var value: Double
    var printed: String
  }

  /// The values that the figure allows: `about` is ten per cent to both sides.
  var interval: ValueInterval { ValueInterval(value, qualifier, isWhole: unit == .count) }
}

extension ValueInterval {
  init(_ value: Double, _ qualifier: Quantity.Qualifier, isWhole: Bool) {
    let step: Double = isWhole ? 1 : 0
    switch qualifier {
    case .exactly: self.init(lower: value, upper: value)
    case .about: self.init(lower: value * 0.9, upper: value * 1.1)
    case .moreThan: self.init(lower: value + step, upper: nil)
    case .atLeast: self.init(lower: value, upper: nil)
    case .lessThan: self.init(lower: nil, upper: value - step)
    case .upTo: self.init(lower: nil, upper: value)
    }
  }

  func meets(_ other: ValueInterval) -> Bool {
    (lower ?? -.infinity) <= (other.upper ?? .infinity)
      && (other.lower ?? -.infinity) <= (upper ?? .infinity)
  }

  var isBounded: Bool { lower != nil && upper != nil }

  /// The bound, or the middle of two.
  var center: Double { ((lower ?? upper ?? 0) + (upper ?? lower ?? 0)) / 2 }
}
