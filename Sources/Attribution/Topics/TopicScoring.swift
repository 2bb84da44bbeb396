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
  /// The phrases in the content, and those near it in its sentence, each once.
  private var standing: [(phrase: Int32, isInside: Bool)] = []
  private let named: [Int32]
  private var scores: [Score] = []

  init(finder: TopicFinder, occurrences: TopicFinder.Occurrences, named: [Int32]) {
    self.finder = finder
    self.occurrences = occurrences
    self.named = named
  }

  /// Gathers the phrases in and near the content.
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
      if let known = standing.firstIndex(where: { $0.phrase == found.phrase }) {
        standing[known].isInside = standing[known].isInside || isInside
      } else {
        standing.append((found.phrase, isInside))
      }
      index += 1
    }
  }

  mutating func topics() -> [String] {
    guard standing.contains(where: \.isInside) else { return [] }
    var seen: [Int32] = []
    for (phrase, _) in standing {
      for term in finder.termsOfPhrases.numbers(in: Int(phrase)) where !seen.contains(term) {
        seen.append(term)
        score(Int(term))
      }
    }
    return ranked()
  }

  private mutating func score(_ number: Int) {
    let term = finder.terms[number]
    let near = finder.near.numbers(in: number)
    let isInside = near.contains { phrase in
      standing.contains { $0.isInside && $0.phrase == phrase }
    }
    let counts = isInside || term.isStrong && near.count == 1
    let points =
      !counts || !stands(number) ? 0 : !isInside ? 1 : term.isStrong ? Self.enough : 1
    if let index = scores.firstIndex(where: { $0.topic == term.topic }) {
      scores[index].points += points
      scores[index].isInside = scores[index].isInside || isInside
    } else {
      scores.append(Score(topic: term.topic, points: points, isInside: isInside))
    }
  }

  /// Whether all the phrases of a term stand where they have to.
  private func stands(_ number: Int) -> Bool {
    finder.near.numbers(in: number).allSatisfy { phrase in
      standing.contains { $0.phrase == phrase } || named.contains(phrase)
    }
      && finder.anywhere.numbers(in: number).allSatisfy {
        occurrences.isInReport[Int($0)] || named.contains($0)
      }
  }

  private func kind(of score: Score) -> TopicStanding { finder.rows[score.topic].standing }

  private func ranked() -> [String] {
    var chosen = scores.filter { score in
      score.isInside
        && (score.points >= Self.enough || occurrences.presence[score.topic] == .main)
    }
    let general = chosen.compactMap { finder.broader[$0.topic] }
    chosen.removeAll { general.contains($0.topic) }
    let isCovered = chosen.contains { kind(of: $0) == .core }
    chosen.removeAll { score in
      let isPassing = occurrences.presence[score.topic] == .passing
      return switch kind(of: score) {
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
