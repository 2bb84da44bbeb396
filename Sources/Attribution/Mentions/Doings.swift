// Nouns behind which an adjective names the state that acts: "Israeli strikes", "Ethiopian port deal".

/// What a state does, owns as a power or sends out; people, places and products of a country are not among
/// them.
enum Doings {
  static func contains(_ word: String) -> Bool {
    words.contains(word) || !others.contains(word) && endings.contains { word.hasSuffix($0) }
  }

  /// Nouns of actions.
  private static let endings = ["tion", "tions", "sion", "sions", "ment", "ments", "ance"]

  /// Nouns that only look like nouns of actions.
  private static let others = Set(
    WorldTable.terms(
      """
      population, populations, nation, nations, station, stations, section, tradition, pension, million,
      apartment, department, element, elements, moment
      """))

  private static let words = Set(
    WorldTable.terms(
      """
      account, actions, advance, agencies, aggression, aid, air, aircraft, airspace, airstrike,
      airstrikes, ambassador, artillery, assault, attack, attacks, authorities, backing, ban, bans, base,
      bases, blockade, boat, boats, bombardment, bombardments, bombers, bombing, bunkers, call, calls,
      campaign, claim, claims, coastguard, complaint, convoy, convoys, counteroffensive, crew, deal,
      deals, decision, decisions, defence, defences, defense, defenses, delegation, demand, demands,
      diplomats, drills, drone, drones, embargo, embassy, envoy, exercise, exercises, experts, fire,
      government, help, incursion, initiative, initiatives, intelligence, interests, intervention,
      invasion, involvement, jets, lawmakers, leaders, leadership, maneuvers, manoeuvres, mediation,
      military, ministers, missile, missiles, move, moves, naval, negotiator, negotiators, occupation,
      offensive, offer, offers, officials, operation, operations, pact, patrol, patrols, plan, plane,
      planes, plans, policy, politicians, position, positions, posts, presence, pressure, proposal,
      proposals, provocations, raid, raids, readiness, refusal, regime, request, response, retaliation,
      rocket, rockets, role, sanctions, shelling, ship, ships, side, siege, spokesman, spokesperson,
      spokeswoman, strike, strikes, support, tanks, threat, threats, vessel, vessels, veto, warning,
      warnings, warplane, warplanes, warship, warships, withdrawal
      """))
}
