// Finds what a statement says became of something: "the patrol was not halted".
import Attribution

/// One course that one thing took.
struct Stance: Sendable {
  var scale: Int
  /// -1 or 1; a negation has turned it already.
  var pole: Int
  /// The stem of what it became of.
  var object: String
  /// The printed noun.
  var noun: String
  /// "cancelled", "not halted"; one spelling for all of a verb's.
  var label: String
}

struct StanceFinder {
  let words: [StatementWords.Word]

  func stances() -> [Stance] {
    words.indices.compactMap { index in
      guard let verb = StanceLexicon.verbs[words[index].stem], isTold(index, verb),
        let object = object(of: index, verb)
      else { return nil }
      let isNegated = isNegated(index)
      return Stance(
        scale: verb.scale, pole: isNegated ? -verb.pole : verb.pole,
        object: words[object].stem, noun: words[object].text,
        label: (isNegated ? "not " : "") + verb.participle)
    }
    .filter { !$0.object.isEmpty }
  }

  /// Whether the verb tells what happened or will happen, and not an aim ("to stop", "at stopping").
  private func isTold(_ index: Int, _ verb: StanceVerb) -> Bool {
    let word = words[index].text
    let before = index > 0 ? words[index - 1].text : ""
    if word.hasSuffix("ing") { return Self.auxiliaries.contains(before) }
    if before == "to" { return false }
    if word.hasSuffix("ed") || word.hasSuffix("en") || FigureReader.isPast(word) { return true }
    return verb.isIntransitive || Self.futures.contains(before)
  }

  private func isNegated(_ index: Int) -> Bool {
    words[max(0, index - 4)..<index].contains {
      Self.negations.contains($0.text) || $0.text.hasSuffix("n't")
    }
  }

  private func object(of index: Int, _ verb: StanceVerb) -> Int? {
    if verb.isIntransitive || isPassive(index) { return subject(before: index) }
    var start = index + 1
    while start < words.count, start < index + 3, StopWords.all.contains(words[start].text),
      !words[start].followsMark
    {
      start += 1
    }
    return StatementWords.phrase(words, from: start, limit: 5).last { !isModifier($0) }
  }

  private func isPassive(_ index: Int) -> Bool {
    words[max(0, index - 3)..<index].contains { Self.auxiliaries.contains($0.text) }
  }

  /// The head of the subject: the last word of the clause before its first preposition or relative
  /// clause.
  private func subject(before index: Int) -> Int? {
    var start = index
    while start > 0, index - start < 16, !words[start].followsMark, !startsClause(start) {
      start -= 1
    }
    while start < index, StopWords.all.contains(words[start].text) { start += 1 }
    let phrase = StatementWords.phrase(words, from: start, limit: 6)
    return phrase.last { $0 < index && !isModifier($0) }
  }

  /// "but the patrol", "and that the patrol"; a "that" behind a noun is relative and part of the subject.
  private func startsClause(_ index: Int) -> Bool {
    if words[index - 1].text == "but" { return true }
    return words[index - 1].text == "that" && index > 1
      && ["and", "or", "but"].contains(words[index - 2].text)
  }

  private func isModifier(_ index: Int) -> Bool {
    words[index].text.hasSuffix("ly") || words[index].text == "'s"
  }

  private static let auxiliaries: Set<String> = [
    "was", "were", "been", "being", "be", "is", "are",
  ]
  private static let futures: Set<String> = ["will", "would", "must", "shall"]
  private static let negations: Set<String> = ["not", "never", "no", "without", "neither"]
}
