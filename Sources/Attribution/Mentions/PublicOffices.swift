// Tells the offices of states, of the United Nations and of the European Union from others.

extension DocumentActors {
  /// Whether a word of a title is one that only states use.
  func isStateOffice(_ index: Int) -> Bool {
    text.has(.leader, index) || text.isOne(of: Self.ranks, index)
      || text.isOne(of: Self.stateOffices, index)
  }

  private static let stateOffices = WordSet(
    """
    minister sen gov senator governor rep congressman congresswoman secretary army military government
    ministry foreign defence defense interior junta regime police presidential navy federal parliament
    kremlin mayor commissioner prosecutor
    """)

  /// "ombudsman", "deputy defence minister", "national security adviser".
  func isPublicOffice(_ office: [String]) -> Bool {
    guard let head = office.last else { return false }
    if Self.ministers.contains(head) { return true }
    switch head {
    case "general": return office.contains("attorney") || office.contains("prosecutor")
    case "secretary": return !Self.publicFields.isDisjoint(with: office)
    case "adviser", "advisor", "chief", "director", "head", "commissioner", "official", "aide",
      "spokesman", "spokeswoman", "spokesperson", "officer", "commander", "deputy",
      "minister-designate", "staff", "administrator", "negotiator", "envoy", "member":
      return !Self.publicFields.isDisjoint(with: office)
    default: return false
    }
  }

  /// Heads of offices that only a state has.
  private static let ministers: Set<String> = [
    "minister", "president", "premier", "governor", "mayor", "ombudsman", "undersecretary",
    "prosecutor", "chancellor",
  ]

  /// What states have people for.
  private static let publicFields: Set<String> = [
    "security", "defence", "defense", "foreign", "interior", "presidential", "government", "state",
    "army", "military", "navy", "police", "parliament", "parliamentary", "federal", "municipal",
    "ministry", "intelligence", "armed", "national", "border", "prime", "cabinet",
  ]

  static let ranks = WordSet(
    """
    general gen lieutenant lt colonel col major maj admiral adm commodore brigadier brig marshal
    """)

  /// "Humanitarian Coordinator", "Special Representative of the Secretary-General".
  func isOfficeOfTheUnitedNations(_ actor: Int) -> Bool {
    let office = actors[actor].office
    guard let head = office.last else { return false }
    switch head {
    case "coordinator":
      return !Set(office).isDisjoint(with: ["humanitarian", "relief", "resident"])
    case "rapporteur": return office.contains("special")
    case "representative": return office.contains("special")
    case "commissioner": return office.contains("high")
    default: return false
    }
  }

  /// "Enlargement Commissioner Jane Doe".
  func isOfficeOfTheEuropeanUnion(_ index: Int) -> Bool {
    guard let title = mentions[index].title, let head = title.last,
      text.lower(head) == "commissioner", text.hasCapital(head), head > 0
    else { return false }
    return text.isWord(head - 1) && text.hasCapital(head - 1)
      && !["high", "deputy", "police", "assistant", "district", "divisional"].contains(
        text.lower(head - 1))
  }
}
