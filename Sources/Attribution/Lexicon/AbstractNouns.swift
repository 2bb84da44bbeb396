// Nouns for things that cannot speak, believe or promise.

enum AbstractNouns {
  /// Whether a folded noun names an event, a state or a quality rather than somebody.
  static func contains(_ noun: String) -> Bool {
    if listed.contains(noun) { return true }
    guard !speaking.contains(noun), noun.utf8.count > 5 else { return false }
    let singular = noun.hasSuffix("s") ? String(noun.dropLast()) : noun
    return !speaking.contains(singular) && endings.contains { singular.hasSuffix($0) }
  }

  /// Whether a folded noun names an event by itself, not by its ending.
  static func isListed(_ noun: String) -> Bool { listed.contains(noun) }

  /// Whether names end so as well: "Fleming", "Savage".
  static func endsLikeName(_ noun: String) -> Bool {
    ["ing", "ity", "age", "ance", "ence", "ship"].contains { noun.hasSuffix($0) }
  }

  private static let endings = [
    "tion", "sion", "ness", "ity", "ism", "ence", "ance", "ment", "age", "ing", "ship",
  ]

  private static let speaking: Set<String> = [
    "administration", "opposition", "delegation", "coalition", "organisation", "organization",
    "commission", "association", "federation", "foundation", "corporation", "mission",
    "institution",
    "nation", "nations", "authority", "authorities", "community", "university", "city", "majority",
    "minority", "party",
    "government", "governments", "parliament", "department", "alliance", "intelligence",
    "leadership",
    "management", "charity", "television", "faction", "resistance", "movement", "station",
    "municipality", "investigation", "entity", "regiment", "contingent", "legation", "embassy",
    "committee", "audience", "conference", "constitution", "election", "village",
  ]

  private static let listed: Set<String> = [
    "tension", "tensions", "clash", "clashes", "conflict", "conflicts", "war", "wars", "fighting",
    "violence",
    "crisis", "storm", "storms", "attack", "attacks", "strike", "strikes", "deal", "deals", "move",
    "moves", "plan", "plans", "cost", "costs", "price", "prices", "flood", "floods", "fire",
    "fires", "drought",
    "push", "assault", "siege", "battle", "battles", "dispute", "row", "scandal", "talks", "trend",
    "rise", "fall",
  ]
}
