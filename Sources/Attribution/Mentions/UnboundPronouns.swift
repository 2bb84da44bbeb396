// Pronouns of a content that do not stand for the speaker.

extension ActorResolver {
  /// "the villagers said they …", "he believes": a pronoun that a plural of the content binds, or that opens
  /// what the speaker thinks.
  func standsForOthers(_ index: Int, in tokens: Range<Int>) -> Bool {
    switch text.lower(index) {
    case "they", "them":
      return isAttitude(behind: index, in: tokens)
        || (tokens.lowerBound..<index).contains {
          text.has(.plural, $0) && !text.has(.function, $0)
        }
    case "he", "she": return isAttitude(behind: index, in: tokens)
    default: return false
    }
  }

  /// "what he called a provocation": who speaks chose the word.
  func isOwnWording(_ index: Int) -> Bool {
    guard index > 0, index + 1 < text.document.tokens.count, text.lower(index - 1) == "what" else {
      return false
    }
    switch text.lower(index + 1) {
    case "called", "calls", "described", "describes", "termed", "terms", "said", "says": return true
    default: return false
    }
  }

  /// "(called) it a provocation": what the verb before a content names is not who speaks.
  func isObject(_ index: Int, of tokens: Range<Int>) -> Bool {
    guard index == tokens.lowerBound, index + 1 < tokens.upperBound,
      ["it", "them", "him", "her"].contains(text.lower(index))
    else { return false }
    switch text.lower(index + 1) {
    case "a", "an", "the", "as", "“", "\"", "‘": return true
    default: return false
    }
  }

  private func isAttitude(behind index: Int, in tokens: Range<Int>) -> Bool {
    guard index == tokens.lowerBound, index + 1 < tokens.upperBound else { return false }
    switch text.lower(index + 1) {
    case "believe", "believes", "believed", "think", "thinks", "thought", "expect", "expects",
      "expected", "hope", "hopes", "hoped", "want", "wants", "wanted", "fear", "fears", "feared",
      "feel", "feels", "felt", "doubt", "doubts", "doubted":
      return true
    default: return false
    }
  }

  /// "it is clear", "it was a mistake": no one acts.
  func isExpletive(_ index: Int) -> Bool {
    let behind = text.document.tokens.indices.suffix(from: index + 1)
    guard let verb = behind.first(where: { !isAuxiliary(text.lower($0)) }),
      ["is", "was", "be", "been", "'s", "’s", "seems", "seemed"].contains(text.lower(verb)),
      let next = behind.suffix(from: verb + 1).first(where: { !isAuxiliary(text.lower($0)) })
    else { return false }
    let word = text.lower(next)
    return !word.hasSuffix("ing") && !isReadiness(word)
  }

  private func isAuxiliary(_ word: String) -> Bool {
    switch word {
    case "would", "will", "could", "may", "might", "must", "has", "had", "have", "not", "also",
      "now",
      "still", "already":
      true
    default: false
    }
  }

  /// What only those can be who act: "it was ready to talk".
  private func isReadiness(_ word: String) -> Bool {
    switch word {
    case "ready", "willing", "prepared", "aware", "able", "committed", "determined", "concerned",
      "\"", "\u{201C}", "extremely", "deeply", "gravely", "seriously", "behind", "responsible",
      "in":
      true
    default: false
    }
  }
}
