// The words that attribute, as they stand in one sentence.

/// A cue that was found.
struct Cue: Sendable, Hashable {
  enum Voice: Sendable, Hashable {
    /// A finite verb with a subject of its own.
    case finite
    /// "…, adding that": the subject is that of the clause before.
    case participle
    /// "to say"
    case infinitive
    /// "is expected to", "was accused of"
    case passive
    /// "agreed by", behind a noun.
    case reducedPassive
    /// "its claim that"
    case noun
    /// "is afraid that"
    case adjective
    case accordingTo
    /// "In his words, …"
    case opening
  }

  /// The verb, noun or adjective itself: an index into the tokens.
  var head: Int
  /// All tokens of the cue: auxiliaries, adverbs and a preposition included.
  var tokens: Range<Int>
  /// An index into `CueLexicon.rows`; -1 for "according to" and "In his words".
  var row: Int
  var voice: Voice
  var isNegated: Bool
}
