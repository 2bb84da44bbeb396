// Puts contents under topics by the weights of the terms that stand in them and around them.

extension TopicFinder {
  /// The topics of a content, the most specific first, at most four; O(log of all occurrences + those in
  /// the content and near it).
  ///
  /// A strong term in the content is enough; so are three weak ones, or a single one where the report
  /// dwells on the topic. What stands in the sentence around the content only adds to what the content
  /// itself says. Topics that are not those of any war have to recur in the report.
  ///
  /// - Parameters:
  ///   - content: Token ranges of the content.
  ///   - context: The sentence of the content.
  ///   - named: Phrases in the names of the speaker, of whom it speaks for and of whom the content is about.
  func topics(
    of content: [Range<Int>], context: Range<Int>, named: [Int32] = [],
    in occurrences: Occurrences
  ) -> [String] {
    var scoring = TopicScoring(finder: self, occurrences: occurrences, named: named)
    scoring.collect(content, context)
    return scoring.topics()
  }
}

/// The scores of one content.
private struct TopicScoring {
  private struct Score {
    var topic: Int
    var points: Int
    /// A term of the topic stands in the content itself.
    var isInside: Bool
  }

  private static let enough = 3
  private static let maximum = 4
  /// How many tokens around a content are its context, so that an endless sentence costs no more.
  private static let reach = 80

  let finder: TopicFinder
  let occurrences: TopicFinder.Occurrences
  private var inside: [Int32] = []
  private var around: [Int32] = []
  private let named: [Int32]
  private var scores: [Score] = []

  init(finder: TopicFinder, occurrences: TopicFinder.Occurrences, named: [Int32]) {
    self.finder = finder
    self.occurrences = occurrences
    self.named = named
  }

  /// Gathers the phrases in the content, and those near it in its sentence, each once.
  mutating func collect(_ content: [Range<Int>], _ context: Range<Int>) {
    guard let first = content.first, let last = content.last else { return }
    let lower = min(first.lowerBound, max(context.lowerBound, first.lowerBound - Self.reach))
    let upper = max(last.upperBound, min(context.upperBound, last.upperBound + Self.reach))
    var index = occurrences.first(from: lower)
    while index < occurrences.list.count, Int(occurrences.list[index].start) < upper {
      let found = occurrences.list[index]
      let isInside = content.contains {
        $0.lowerBound <= Int(found.start) && Int(found.end) <= $0.upperBound
      }
      if isInside, !inside.contains(found.phrase) { inside.append(found.phrase) }
      if !isInside, !around.contains(found.phrase) { around.append(found.phrase) }
      index += 1
    }
    around.removeAll { inside.contains($0) }
  }

  mutating func topics() -> [String] {
    guard !inside.isEmpty else { return [] }
    var seen: [Int32] = []
    for phrase in inside + around {
      for position in finder.termsOfPhrases[Int(phrase)] {
        let number = finder.termsOfPhrases.numbers[position]
        guard !seen.contains(number) else { continue }
        seen.append(number)
        score(finder.terms[Int(number)])
      }
    }
    return ranked()
  }

  private mutating func score(_ term: TopicFinder.Term) {
    let isInside = term.near.contains { inside.contains($0) }
    let counts = isInside || term.isStrong && term.near.count == 1
    let points =
      !counts || !stands(term) ? 0 : !isInside ? 1 : term.isStrong ? Self.enough : 1
    if let index = scores.firstIndex(where: { $0.topic == term.topic }) {
      scores[index].points += points
      scores[index].isInside = scores[index].isInside || isInside
    } else {
      scores.append(Score(topic: term.topic, points: points, isInside: isInside))
    }
  }

  /// Whether all the phrases of a term stand where they have to.
  private func stands(_ term: TopicFinder.Term) -> Bool {
    for phrase in term.near where !inside.contains(phrase) && !around.contains(phrase) {
      guard named.contains(phrase) else { return false }
    }
    for phrase in term.anywhere where !occurrences.isInReport[Int(phrase)] {
      guard named.contains(phrase) else { return false }
    }
    return true
  }

  private func standing(_ score: Score) -> TopicStanding { finder.rows[score.topic].standing }

  private func ranked() -> [String] {
    var chosen = scores.filter { score in
      score.isInside
        && (score.points >= Self.enough || occurrences.presence[score.topic] == .main)
    }
    let general = chosen.compactMap { finder.broader[$0.topic] }
    chosen.removeAll { general.contains($0.topic) }
    let isCovered = chosen.contains { standing($0) == .core }
    chosen.removeAll { score in
      let isPassing = occurrences.presence[score.topic] == .passing
      return switch standing(score) {
      case .core: false
      case .subject: isCovered || isPassing
      case .means: isCovered || isPassing || occurrences.isOnWar && score.points < 2 * Self.enough
      case .field: isCovered || isPassing || occurrences.isOnWar
      }
    }
    chosen.sort { left, right in
      left.points != right.points ? left.points > right.points : left.topic < right.topic
    }
    return chosen.prefix(Self.maximum).map { finder.rows[$0.topic].entry.id }
  }
}
