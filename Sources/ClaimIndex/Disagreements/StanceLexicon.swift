// Verbs that tell which of two opposed courses something took.

/// One verb's place on a scale of opposed courses.
struct StanceVerb {
  /// The participle that stands for all its forms and spellings.
  var participle: String
  /// Verbs on one scale speak of the same question.
  var scale: Int
  /// -1 and +1 are opposed.
  var pole: Int
  /// The subject is what the verb is about ("the talks collapsed"), not the object.
  var isIntransitive = false
}

enum StanceLexicon {
  /// By stem.
  static let verbs: [String: StanceVerb] = {
    var verbs: [String: StanceVerb] = [:]
    for (scale, row) in scales.enumerated() {
      for (pole, words) in [(-1, row.negative), (1, row.positive)] {
        for word in words.split(separator: " ") {
          let isIntransitive = word.hasSuffix("~")
          let verb = String(isIntransitive ? word.dropLast() : word)
          verbs[Stem.of(verb)] = StanceVerb(
            participle: verb, scale: scale, pole: pole, isIntransitive: isIntransitive)
        }
      }
    }
    return verbs
  }()

  /// `~` marks verbs without an object.
  private static let scales: [(negative: String, positive: String)] = [
    (
      "cancelled scrapped abandoned aborted halted stopped suspended ended frozen disrupted "
        + "collapsed~ failed~ paused discontinued",
      "continued~ resumed~ proceeded~ maintained persisted~ remained~ postponed delayed deferred "
        + "rescheduled adjourned"
    ),
    ("withdrawn retreated~ evacuated", "stayed~ remained~ kept"),
    (
      "lost surrendered abandoned",
      "captured seized retaken recaptured regained liberated conquered"
    ),
    ("rejected refused declined opposed vetoed", "accepted approved agreed endorsed backed"),
    ("violated breached broken flouted", "honoured honored respected observed upheld fulfilled"),
    ("closed shut sealed blocked", "opened reopened"),
    ("fallen~ decreased~ declined~ dropped~", "risen~ increased~ grown~ climbed~"),
    ("weakened", "strengthened bolstered reinforced"),
    ("repelled repulsed foiled thwarted", "succeeded~"),
    ("lifted removed eased", "imposed tightened extended"),
  ]
}
