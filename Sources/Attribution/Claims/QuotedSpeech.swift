// Finds "was quoted as saying": one cue of who is quoted, whoever quotes.

extension CueFinder {
  /// "Holt was quoted as saying", "was cited by Hill Radio as telling": the verb group of the one who speaks;
  /// its head is the verb of saying.
  ///
  /// - Parameter index: The verb of saying.
  func quotedSpeech(_ index: Int, in sentence: Range<Int>) -> Cue? {
    let info = analysis.infos[index]
    guard info.verbForm == .gerund, index - 2 > sentence.lowerBound,
      analysis.lower(index - 1) == "as",
      lexicon.rows[Int(info.verbRow)].frames.contains(.quotation),
      let verb = quoting(before: index - 1, in: sentence)
    else { return nil }
    let start = groupStart(verb, in: sentence)
    guard (start..<verb).contains(where: { analysis.has($0, .be) }) else { return nil }
    return Cue(
      head: index, tokens: start..<index + 1, row: Int(info.verbRow), voice: .finite,
      isNegated: false)
  }

  /// Whether a verb of quoting opens the cue of quoted speech.
  func opensQuotedSpeech(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard analysis.isOne(of: Self.quoting, index) else { return false }
    return (index + 2..<max(index + 2, min(index + Self.reach, sentence.upperBound))).contains {
      analysis.infos[$0].verbRow >= 0 && quotedSpeech($0, in: sentence) != nil
    }
  }

  /// "quoted" of "quoted as", "quoted by Hill Radio as".
  private func quoting(before end: Int, in sentence: Range<Int>) -> Int? {
    for index in (max(sentence.lowerBound, end - Self.reach)..<end).reversed() {
      if analysis.isPunctuation(index) || analysis.isQuoted(index) { return nil }
      if analysis.isOne(of: Self.quoting, index) {
        return index == end - 1 || ["by", "in"].contains(analysis.lower(index + 1)) ? index : nil
      }
    }
    return nil
  }

  private static let quoting = WordSet("quoted cited")

  /// How many tokens may stand between the two verbs.
  private static let reach = 10
}
