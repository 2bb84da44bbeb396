// Finds governments below or beside a state's: "the Amhara regional government", "Tigray's interim administration".

extension MentionFinder {
  /// The name, what kind of government it is, and the noun: one organisation that speaks for itself.
  mutating func takeLocalBody(at start: Int) -> Int? {
    guard text.hasCapital(start), !isTitleCase else { return nil }
    var index = start + 1
    if let match = match(from: start) {
      guard match.meaning.actor == nil else { return nil }
      index = match.end
    } else {
      guard isNameWord(start) else { return nil }
    }
    let name = start..<index
    if text.isPossessive(at: index, before: bounds.upperBound) { index += 1 }
    let kind = index
    while index < bounds.upperBound, index < kind + 3,
      Self.kindsOfGovernment.contains(text.lower(index))
    {
      index += 1
    }
    guard index > kind, index < bounds.upperBound, !text.hasCapital(kind),
      Self.governments.contains(text.lower(index))
    else { return nil }
    mentions.append(
      Mention(
        kind: .organisation, tokens: name.lowerBound..<index + 1,
        name: name.lowerBound..<index + 1, sentence: sentence))
    return takeTitled(at: index + 1, owner: mentions.count - 1, from: start) ?? index + 1
  }

  private static let kindsOfGovernment: Set<String> = [
    "regional", "interim", "transitional", "autonomous", "semi-autonomous", "breakaway",
    "provisional", "self-declared", "self-proclaimed", "self-styled", "caretaker",
  ]

  private static let governments: Set<String> = [
    "government", "administration", "authorities", "authority", "parliament", "council",
  ]
}

extension DocumentActors {
  /// "Tigray's interim administration", "the Amhara regional government"; not "Kherson regional administration",
  /// which serves a state.
  func governsItself(_ name: Range<Int>) -> Bool {
    guard let head = name.last, name.count > 2, !text.hasCapital(head), text.has(.body, head) else {
      return false
    }
    return text.lower(head - 1) != "regional" || text.lower(head) == "government"
  }
}
