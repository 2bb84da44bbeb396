// Reads titles: "Foreign Minister", "Secretary of State", "Chief of General Staff General", "Mr.".

extension AnnotatedText {
  /// The longest title that starts at a token: modifiers, then an office, rank or form of address.
  func title(at start: Int, limit: Int) -> Range<Int>? {
    var index = start
    var end: Int?
    let limit = min(limit, start + 12)
    while index < limit {
      if has(.title, index), isWord(index) {
        index += 1
        if index < limit, lower(index) == ".", isAbbreviated(index - 1) { index += 1 }
        end = index
      } else if has([.officeModifier, .modifier], index), isWord(index) {
        index += 1
      } else if let next = complement(at: index, limit: limit, after: end) {
        index = next
        end = next
      } else if end != nil || index > start, lower(index) == "and", index + 1 < limit,
        has([.officeModifier, .title], index + 1)
      {
        index += 1
      } else {
        break
      }
    }
    return end.map { start..<$0 }
  }

  /// "of State", "of General Staff", "for Foreign Affairs".
  private func complement(at index: Int, limit: Int, after end: Int?) -> Int? {
    guard end == index, index + 1 < limit, lower(index) == "of" || lower(index) == "for" else {
      return nil
    }
    var next = index + 1
    if lower(next) == "the" { next += 1 }
    let first = next
    while next < limit, has(.officeModifier, next), isWord(next) { next += 1 }
    return next > first ? next : nil
  }

  private func isAbbreviated(_ index: Int) -> Bool {
    document.tokens[index].span.count <= 5
  }

  /// Whether most words of a sentence without a full stop are capitalised, as in many headlines.
  func isTitleCase(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, lower(last) != "." else { return false }
    var words = 0
    var capitals = 0
    for index in tokens where isWord(index) && document.tokens[index].span.count > 3 {
      words += 1
      if hasCapital(index) { capitals += 1 }
    }
    return words >= 4 && capitals * 4 >= words * 3
  }

  /// "US-backed", "Idlib-based": a name with a word behind it is no name.
  func isCompound(_ index: Int) -> Bool {
    guard isHyphenated(index) else { return false }
    let token = document.tokens[index]
    var letters = 0
    for offset in (token.span.start..<token.span.end).reversed() {
      let value = document.scalars[offset].value
      if value &- 0x61 >= 26 {
        return letters > 2 && (value == 0x2D || value == 0x2010)
          && !KoreanSyllables.endsName(token.lower)
      }
      letters += 1
      if letters > 12 { return false }
    }
    return false
  }

  /// Whether a possessive mark stands at a token before `limit`.
  func isPossessive(at index: Int, before limit: Int) -> Bool {
    index < limit && isPossessive(index)
  }
}
