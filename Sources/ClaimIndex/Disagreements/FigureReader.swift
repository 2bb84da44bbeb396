// Makes comparable figures from the quantities of a statement.
import Attribution

struct FigureReader {
  let words: [StatementWords.Word]
  let forms: ActorForms
  /// The day of the report, if known.
  let day: Int?

  func figures(_ quantities: [Quantity]) -> [Figure] {
    quantities.enumerated().compactMap { number, quantity in
      guard quantity.unit != .duration, quantity.unit != .distance else { return nil }
      let before = number > 0 ? quantities[number - 1].span.end : 0
      let after = number + 1 < quantities.count ? quantities[number + 1].span.start : Int.max
      return figure(quantity, after: before, before: after)
    }
  }

  private func figure(_ quantity: Quantity, after previous: Int, before next: Int) -> Figure? {
    guard let place = words.firstIndex(where: { $0.span.end > quantity.span.end - 1 }) else {
      return nil
    }
    let head = place + (words[place].span.start < quantity.span.end ? 1 : 0)
    var named = NamedThing(quantity.of)
    if named.noun.isEmpty { named = NamedThing(thingBefore(place)) }
    let phrase = phrase(from: head)
    if countsMembersOfForce(phrase) { named.noun = "troops" }
    let before = addendBefore(place)
    if named.predicate.isEmpty { setPredicate(&named, before: before?.start ?? place, phrase) }
    guard !named.noun.isEmpty || !named.predicate.isEmpty else { return nil }
    let behind = addend(at: phrase.upperBound)
    let end = behind?.end ?? end(of: phrase, at: place)
    let start = before.map { words[$0.start].span.start } ?? quantity.span.start
    return Figure(
      predicate: named.predicate, isCombined: named.isCombined, noun: named.noun, of: named.of,
      owner: owner(phrase), value: quantity.value, qualifier: quantity.qualifier,
      unit: quantity.unit, window: window(place, after: previous, before: next),
      evidence: Span(start, max(quantity.span.end, words[end].span.end)),
      printed: phrase.last.map { words[$0].text } ?? named.noun,
      addend: behind?.addend ?? before?.addend)
  }

  /// The words behind the figure that name what it counts.
  private func phrase(from head: Int) -> Range<Int> {
    words.indices.contains(head) && words[head].followsMark
      ? head..<head : StatementWords.phrase(words, from: head, limit: 4)
  }

  /// "63 members of Assad's army" are troops.
  private func countsMembersOfForce(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last, words[last].text == "members" else { return false }
    return words[phrase.upperBound..<min(words.count, phrase.upperBound + 6)].contains {
      ["army", "forces", "military", "troops", "militia", "navy"].contains($0.text)
    }
  }

  /// "The number of displaced people was 586,000".
  private func thingBefore(_ place: Int) -> String {
    let start = max(0, place - 10)
    guard let of = words[start..<place].lastIndex(where: { $0.text == "of" }), of > 0,
      ["number", "toll", "total"].contains(words[of - 1].text)
    else { return "" }
    return StatementWords.phrase(words, from: of + 1, limit: 3).map { words[$0].text }
      .joined(separator: " ")
  }

  private func owner(_ phrase: Range<Int>) -> ActorID? {
    if let owner = forms.first(in: phrase, of: words) { return owner }
    let next = phrase.upperBound
    guard next < words.count, words[next].text == "of" else { return nil }
    return forms.first(in: next + 1..<min(words.count, next + 6), of: words)
  }

  /// "were sent" behind the noun, or the participle or past tense just before the figure, two of them
  /// in "killed or wounded".
  private func setPredicate(_ named: inout NamedThing, before place: Int, _ phrase: Range<Int>) {
    var sawAuxiliary = false
    for word in words[phrase.upperBound..<min(words.count, phrase.upperBound + 4)].map(\.text) {
      if sawAuxiliary, Self.isPast(word) {
        named.predicate = Stem.of(word)
        return
      }
      if ["were", "was", "been", "being", "are"].contains(word) { sawAuxiliary = true }
    }
    for index in (max(0, place - 6)..<place).reversed() {
      let word = words[index].text
      if Self.isPast(word) || word.hasSuffix("ing") {
        let isPair = index > 1 && ["or", "and"].contains(words[index - 1].text)
        let isCombined = isPair && Self.isPast(words[index - 2].text)
        named.isCombined = isCombined
        named.predicate = words[isCombined ? index - 2 : index].stem
        return
      }
      if !StopWords.all.contains(word), !Self.qualifiers.contains(word) { return }
    }
  }

  static func isPast(_ word: String) -> Bool {
    (word.hasSuffix("ed") && word.utf8.count > 4) || irregularPasts.contains(word)
  }

  private static let irregularPasts: Set<String> = [
    "sent", "lost", "shot", "hit", "held", "taken", "took", "built", "brought", "made", "seen",
    "struck", "won", "bought", "sold", "spent", "put", "set", "cut", "fought", "left", "given",
  ]

  private static let qualifiers: Set<String> = [
    "nearly", "almost", "around", "least", "roughly", "approximately", "close", "fewer", "less",
    // "put out of action"
    "action",
  ]

  /// "and a civilian contractor", "and two medics".
  private func addend(at index: Int) -> (addend: Figure.Addend, end: Int)? {
    guard index + 2 < words.count, words[index].text == "and", !words[index].followsMark,
      let value = Self.counts[words[index + 1].text]
    else { return nil }
    let phrase = StatementWords.phrase(words, from: index + 2, limit: 3)
    guard let head = phrase.last else { return nil }
    // Time words and verbs behind the noun are stop words or marks; the last word is the noun.
    return (Figure.Addend(value: value, printed: words[head].text), head)
  }

  /// "a civilian contractor and" before the figure.
  private func addendBefore(_ place: Int) -> (addend: Figure.Addend, start: Int)? {
    guard place > 2, words[place - 1].text == "and", !words[place].followsMark else { return nil }
    var start = place - 1
    while start > 0, place - start < 5, !StopWords.all.contains(words[start - 1].text),
      Self.counts[words[start - 1].text] == nil
    {
      start -= 1
    }
    guard start > 0, start < place - 1, let value = Self.counts[words[start - 1].text] else {
      return nil
    }
    return (Figure.Addend(value: value, printed: words[place - 2].text), start - 1)
  }

  private static let counts: [String: Double] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  private func end(of phrase: Range<Int>, at place: Int) -> Int {
    if let last = phrase.last { return last }
    let limit = min(words.count, phrase.upperBound + 3)
    return (phrase.upperBound..<max(limit, phrase.upperBound))
      .first { Self.isPast(words[$0].text) } ?? min(place, words.count - 1)
  }

  /// The time told behind the figure up to the next one, else before it back to the one before.
  private func window(_ place: Int, after previous: Int, before next: Int) -> EventWindow? {
    guard let day else { return nil }
    let reader = EventWindowReader(words: words, day: day)
    let end = words.firstIndex { $0.span.start >= next } ?? words.count
    let start = words.firstIndex { $0.span.start >= previous } ?? 0
    return reader.window(in: place..<max(place, end))
      ?? reader.window(in: min(start, place)..<place) ?? .assumed(reported: day)
  }
}

/// The counted head of a quantity, taken apart: "killed or wounded Turkish troops".
private struct NamedThing {
  var predicate = ""
  var isCombined = false
  var noun = ""
  var of: String

  init(_ of: String) {
    self.of = of
    var words = FoldedWord.words(of: of).map(\.text)[...]
    var fates: [String] = []
    while let first = words.first, Self.fates.contains(first) || (!fates.isEmpty && first == "or") {
      if first != "or" { fates.append(first) }
      words.removeFirst()
    }
    if fates.isEmpty, let last = words.last, Self.fates.contains(last) {
      fates = words.filter { Self.fates.contains($0) }
      words = words.prefix { !Self.fates.contains($0) }
    }
    predicate = fates.first.map(Stem.of) ?? ""
    isCombined = fates.count > 1
    noun = words.last.map { Self.synonyms[$0] ?? $0 } ?? ""
  }

  private static let fates: Set<String> = [
    "killed", "wounded", "incapacitated", "displaced", "detained", "captured", "abducted",
    "evacuated", "freed", "destroyed", "downed", "fired", "rescued", "deported", "infected",
    "hospitalised", "deployed", "exchanged", "damaged", "intercepted", "missing",
  ]

  private static let synonyms: [String: String] = [
    "soldiers": "troops", "personnel": "troops", "servicemen": "troops", "forces": "troops",
    "persons": "people", "civilians": "people", "residents": "people", "inhabitants": "people",
    "militants": "fighters", "rebels": "fighters", "gunmen": "fighters", "insurgents": "fighters",
  ]
}
