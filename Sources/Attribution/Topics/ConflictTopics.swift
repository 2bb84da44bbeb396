// Topics of war, armed violence and those who suffer it.

extension TopicTaxonomy {
  static let conflict: [TopicRow] = [
    TopicRow(
      "drone-strikes", "Drone strikes", "Attacks by unmanned aircraft.",
      "drone*, uav*, unmanned aerial, shahed*, quadcopter*, loitering munition*"),
    TopicRow(
      "missile-attacks", "Missile and rocket attacks", "Attacks by missiles and rockets.",
      """
      missile attack*, missile strike*, ballistic missile*, cruise missile*, rocket attack*, rocket fire,
      rockets, missiles + fired, missiles + launched, missile launch*, salvo*
      """, weak: "missile*, intercepted, air defence*, air defense*"),
    TopicRow(
      "air-strikes", "Air strikes", "Attacks from the air.",
      "air strike*, airstrike*, air raid*, aerial bombard*, bombing raid*, warplane*, fighter jet*",
      weak: "barrel bomb*, bomb*, jets"),
    TopicRow(
      "shelling", "Shelling", "Artillery and mortar fire.",
      "shelling, shelled, artillery, mortar*, howitzer*, bombard*"),
    TopicRow(
      "border-clashes", "Border clashes", "Fighting across or along a border.",
      "border clash*, cross-border, clashes + border, border skirmish*, line of control, border incident*"
    ),
    TopicRow(
      "troop-withdrawal", "Withdrawal of troops", "Armies that leave or are told to leave.",
      """
      troop withdrawal*, withdraw* troops, withdraw* forces, withdraw* soldiers, withdraw its, withdraw their,
      troops + withdrawn, forces + withdrawn, pullout*, pull-out*, pull back, pulled out, pulling out, withdrawal of
      """),
    TopicRow(
      "military-offensive", "Military offensive", "Attacks on land to take ground, and advances.",
      """
      offensive*, ground assault*, ground operation*, counteroffensive*, counter-offensive*, military operation*,
      ground invasion, invasion, invade*, invading, incursion*
      """, weak: "advance*, assault, push, operation"),
    TopicRow(
      "war-crimes", "War crimes", "Crimes against the laws of war and their prosecution.",
      """
      war crime*, crimes against humanity, genocid*, ethnic cleansing, massacre*, atrocit*, torture*,
      international criminal court, ICC, summary execution*, extrajudicial
      """),
    TopicRow(
      "armed-groups", "Armed groups", "Disarmament, command and rivalry of armed groups.",
      "disarm*, militia leader*, militias, warlord*, paramilitar*, demobilis*, demobiliz*, mercenar*"
    ),
    TopicRow(
      "maritime-security", "Security at sea", "Attacks on shipping, piracy, blockades.",
      """
      shipping lane*, merchant ship*, cargo ship*, tanker*, pirate*, piracy, naval blockade, blockade*, strait,
      warship*, coast guard, coastguard, container ship*, seafarer*
      """, weak: "vessel*, ship*, navy, naval"),
    TopicRow(
      "infrastructure-attacks", "Attacks on infrastructure",
      "Attacks on power, water, bridges and pipelines.",
      """
      power grid, power station*, power plant*, power cut*, blackout*, pipeline* + attack*, bridge* + attack*,
      substation*, dam + attack*, energy infrastructure, bridge + destroyed, dam + destroyed
      """),
  ]
}
