// Tells from the noun beside a name what it names: "the tabloid Glasnik", "Hayrenik bloc".

extension AnnotatedText {
  /// What a name stands for by the noun right before it ("shipping firm Tidewatch", "the news site The
  /// Ledger", "Piraeus-based Kallisto") or right behind it ("the Hayrenik bloc"); `nil` when none tells.
  func kind(of name: Range<Int>, in bounds: Range<Int>) -> ActorType? {
    var before = name.lowerBound - 1
    if before > bounds.lowerBound, lower(before) == "the" { before -= 1 }
    if before >= bounds.lowerBound {
      if lower(before).hasSuffix("-based") { return .organisation }
      if !hasCapital(before), let kind = kind(ofNoun: before, in: bounds) { return kind }
    }
    let behind = name.upperBound
    guard behind < bounds.upperBound, !hasCapital(behind) else { return nil }
    if lower(behind) == "news", behind + 1 < bounds.upperBound, has(.outletNoun, behind + 1) {
      return .media
    }
    return kind(ofNoun: behind, in: bounds)
  }

  /// "bloc" of "the Hayrenik bloc": the noun belongs to the name.
  func isNamePart(_ index: Int, in bounds: Range<Int>) -> Bool {
    guard index < bounds.upperBound else { return false }
    switch lower(index) {
    case "bloc", "party", "movement", "militia", "alliance", "group", "faction": return true
    default: return false
    }
  }

  private func kind(ofNoun index: Int, in bounds: Range<Int>) -> ActorType? {
    guard let kind = KindNouns.table[document.tokens[index].word] else { return nil }
    guard kind == .organisation, index > bounds.lowerBound else { return kind }
    switch lower(index) {
    case "group", "movement":
      return Self.fighters.contains(lower(index - 1)) ? .armedGroup : .organisation
    case "agency": return lower(index - 1) == "news" ? .media : .organisation
    default: return .organisation
    }
  }

  private static let fighters: Set<String> = [
    "rebel", "militant", "armed", "jihadist", "insurgent", "extremist", "separatist", "terrorist",
    "paramilitary", "islamist", "guerrilla",
  ]
}

/// Nouns that tell what a name beside them names.
enum KindNouns {
  static let kinds: [String: ActorType] = {
    var kinds: [String: ActorType] = [:]
    for (kind, nouns) in lists {
      for noun in WorldTable.words(nouns) { kinds[noun] = kind }
    }
    return kinds
  }()

  static let table = WordMap(kinds.mapValues { $0 }, unknown: ActorType?.none)

  private static let lists: [(ActorType, String)] = [
    (
      .media,
      "tabloid newspaper daily weekly website site broadcaster channel magazine outlet portal"
    ),
    (.armedGroup, "militia brigade battalion faction cartel gang"),
    (
      .organisation,
      """
      group movement agency firm company charity mission operator bloc party watchdog consultancy airline \
      bank contractor insurer ngo thinktank think-tank conglomerate alliance nonprofit
      """
    ),
  ]
}
