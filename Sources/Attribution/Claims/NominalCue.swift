// Finds cues that are nouns or adjectives: "its claim that", "is afraid that".

extension CueFinder {
  func nominal(_ index: Int, _ number: Int, in sentence: Range<Int>) -> Cue? {
    let row = lexicon.rows[number]
    guard row.frames.contains(.adjective) else { return noun(index, number, in: sentence) }
    let start = groupStart(index, in: sentence)
    guard (start..<index).contains(where: { analysis.has($0, .be) || analysis.lower($0) == "'s" })
    else { return nil }
    let isNegated = (start..<index).contains { analysis.has($0, .negation) }
    return Cue(
      head: index, tokens: start..<index + 1, row: number, voice: .adjective, isNegated: isNegated)
  }

  /// A noun attributes when somebody possesses it: "its claim that", "Clinton's claim that".
  private func noun(_ index: Int, _ number: Int, in sentence: Range<Int>) -> Cue? {
    var before = index - 1
    while before > sentence.lowerBound, analysis.has(before, .adjective) { before -= 1 }
    let isPossessed =
      before >= sentence.lowerBound && analysis.has(before, .possessive)
      && analysis.lower(before) != "whose"
    guard isPossessed else { return nil }
    return Cue(
      head: index, tokens: index..<index + 1, row: number, voice: .noun, isNegated: false)
  }
}
