// Contents that say no more than how somebody spoke: "did not wish to be named", "asked for anonymity".

extension AttributionFinder {
  /// Whether a content only asks that its speaker be left unnamed.
  func isAboutNaming(_ content: [Range<Int>]) -> Bool {
    guard content.count == 1, let range = content.first?.prefix(8),
      range.contains(where: { analysis.isOne(of: Self.namingWords, $0) })
    else { return false }
    let words = range.filter { !analysis.isOne(of: Self.smallWords, $0) }.map { analysis.lower($0) }
    if words.first == "anonymity" { return true }
    if words.first == "give", words.count <= 3, words.last == "name" || words.last == "surname" {
      return true
    }
    guard let verb = words.firstIndex(of: "be"), verb <= 2, verb + 1 < words.count else {
      return false
    }
    let isName =
      verb == 0 || ["name", "surname", "identity", "they", "he", "she"].contains(words[verb - 1])
    return isName && ["named", "identified", "published", "used"].contains(words[verb + 1])
  }

  private static let namingWords = WordSet("anonymity be give")
  private static let smallWords = WordSet("not to that his her their its the")
}
