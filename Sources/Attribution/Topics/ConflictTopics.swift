// Topics of war, armed violence and those who suffer it.

extension TopicTaxonomy {
  static let conflict: [TopicRow] = [
    TopicRow(
      "islamic-state", "Islamic State", "The group Islamic State and the fight against it.",
      "islamic state, daesh, isis, isil, IS, islamic state group"),
    TopicRow(
      "prisoner-exchange", "Prisoner exchange",
      "Exchanges and releases of prisoners between parties.",
      """
      prisoner exchange*, prisoner swap*, exchange of prisoners, swap of prisoners, prisoners of war, pow, pows,
      exchanged prisoners, prisoners + exchange*, detainees + exchange*
      """),
    TopicRow(
      "hostages", "Hostages", "Taking, holding and freeing hostages.",
      "hostage*, kidnap*, abduct*, captive*", weak: "ransom*, captors, freed"),
    TopicRow(
      "chemical-weapons", "Chemical weapons", "Use and destruction of chemical weapons.",
      "chemical weapon*, chemical attack*, nerve agent*, sarin, chlorine, poison gas, opcw, novichok"
    ),
    TopicRow(
      "nuclear-programme", "Nuclear programme", "Nuclear programmes, enrichment and inspections.",
      """
      nuclear program*, nuclear deal, nuclear weapon*, nuclear facilit*, nuclear site*, uranium, enrichment,
      centrifuge*, iaea, jcpoa, nuclear test*, atomic agency, plutonium, denuclear*
      """, weak: "nuclear, reactor*"),
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
      "air-support", "Air support", "Support of ground forces from the air.",
      "air support, air cover, close air, aerial support"),
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
      "landmines", "Landmines", "Mines, unexploded ordnance and clearing them.",
      "landmine*, land mine*, demining, mine clearance, unexploded, minefield*, booby-trap*, ied*"),
    TopicRow(
      "counter-terrorism", "Counter-terrorism", "The fight against groups held to be terrorist.",
      """
      counter-terror*, counterterror*, anti-terror*, antiterror*, fight against terror*, fighting terror*,
      fight terror*, fighting + nusra, fighting + al-nusra, combat terror*, combating terror*, war on terror,
      root out, rooting out, eliminate terror*, eradicate terror*, terrorists + eliminat*, terrorists + liquidat*,
      liquidate + terror*, against terrorists, fight + terror*, disarm + terror*, defeat* + terror*,
      defeat* + daesh, no room for terror*
      """),
    TopicRow(
      "militant-attacks", "Attacks by militants",
      "Attacks by armed groups that are no state's army.",
      """
      militant* + attack*, terrorist* + attack*, terror attack*, terrorist attack*, suicide bomb*, car bomb*,
      bomb attack*, insurgent* + attack*, rebel* + attack*, gunm* + attack*, staged + attacks,
      counter attack* + IS, jihadist* + attack*, ambush*, attacks + conducted
      """, weak: "extremist groups, explosion*, blast*"),
    TopicRow(
      "retaliation", "Retaliation", "Strikes and measures in answer to an attack.",
      """
      retaliat*, reprisal*, revenge, avenge*, drive back, respond in kind, in response to + attack*,
      responding to the killing, hit back, strike back, payback
      """),
    TopicRow(
      "troop-withdrawal", "Withdrawal of troops", "Armies that leave or are told to leave.",
      """
      troop withdrawal*, withdraw* troops, withdraw* forces, withdraw* soldiers, withdraw its, withdraw their,
      troops + withdrawn, forces + withdrawn, pullout*, pull-out*, pull back, pulled out, pulling out, withdrawal of
      """),
    TopicRow(
      "troop-reinforcement", "Reinforcement of troops",
      "Deployment of troops and equipment, reinforcement and new positions.",
      """
      reinforc*, deploy*, redeploy*, military convoy*, armoured convoy*, armored convoy*, troop build-up*, troop buildup*, sent + tanks, sent + troops,
      sent + soldiers, sent + commandos, sent + commandoes, sending troops, establishing + post,
      establish* + post*, amass*, massing, more troops, additional troops, military build-up*
      """, weak: "convoy*, reservists, troops"),
    TopicRow(
      "mobilisation", "Mobilisation", "Conscription, draft and call-up of reservists.",
      "mobilis*, mobiliz*, conscript*, reservist*, call-up*, draft age, military draft, martial law"
    ),
    TopicRow(
      "arms-supplies", "Arms supplies", "Deliveries, sales and embargoes of arms.",
      """
      arms suppl*, arms deliver*, arms sale*, arms embargo*, arms shipment*, weapons suppl*, weapons deliver*,
      weapons shipment*, military aid, military assistance, supply of weapons, supplying arms, arms deal*,
      purchase + missiles, purchased + missiles, tanks + deliver*, ammunition + deliver*, sending weapons
      """, weak: "weapons, arms, ammunition, munitions"),
    TopicRow(
      "territorial-control", "Territorial control",
      "Who holds, takes, loses or surrounds which area.",
      """
      under control, took control, taken control, control of, government control, controlled by, seize*,
      encircl*, captur*, recaptur*, retak*, retook, regain*, liberat* + town, liberat* + city, overran, besieg*,
      siege, stronghold*, front line*, frontline*, gained ground, lost ground, territory lost, entered the town,
      entered the city, fell to, completely controlled, checkpoint*, losing the town, losing the city,
      lost the town, lost the city, lost the village, held the town, held the city, repositioned, retreat*
      """, weak: "control, advance*, territor*, village*, areas"),
    TopicRow(
      "military-offensive", "Military offensive", "Attacks on land to take ground, and advances.",
      """
      offensive*, ground assault*, ground operation*, counteroffensive*, counter-offensive*, military operation*,
      ground invasion, invasion, invade*, invading, incursion*
      """, weak: "advance*, assault, push, operation"),
    TopicRow(
      "casualties", "Casualties", "Dead and wounded.",
      """
      killed, wounded, injured, dead, died, casualt*, death toll, deaths, fatalit*, incapacitated,
      lost their lives, bodies, killing two, killing three, killing four, killing five, killing six,
      killing seven, killing eight, killing nine, killing ten, killing at least, killing more, killing dozens,
      killing hundreds, killing thousands, killing some, killing about, killing nearly, wounding, injuring, body bags, mass grave*
      """, weak: "killing, victims, toll"),
    TopicRow(
      "civilian-harm", "Harm to civilians",
      "Attacks that hit civilians, homes, hospitals and schools.",
      """
      civilian casualt*, civilians + killed, civilian deaths, hospital* + hit, hospital* + struck,
      school* + struck, school* + hit, residential + struck, residential + hit, human shield*,
      civilian infrastructure, attacks on civilians
      """, weak: "civilian*"),
    TopicRow(
      "war-crimes", "War crimes", "Crimes against the laws of war and their prosecution.",
      """
      war crime*, crimes against humanity, genocid*, ethnic cleansing, massacre*, atrocit*, torture*,
      international criminal court, ICC, summary execution*, extrajudicial
      """),
    TopicRow(
      "displacement", "Displacement", "People who had to leave their homes.",
      """
      displac*, influx, flee, fleeing, fled, uproot*, exodus, leave their homes, left their homes, evacuat*
      """),
    TopicRow(
      "refugees", "Refugees", "People who fled abroad, their reception and return.",
      "refugee*, asylum*, influx, refugee camp*, unhcr, flee across"),
    TopicRow(
      "famine", "Famine", "Hunger and lack of food.",
      "famine*, hunger, starv*, malnutrition, malnourish*, food shortage*, food insecurity, food crisis"
    ),
    TopicRow(
      "aid-delivery", "Aid deliveries", "Relief goods, convoys and access for aid workers.",
      """
      aid convoy*, aid deliver*, humanitarian aid, relief suppl*, aid worker*, aid agenc*, humanitarian corridor*,
      humanitarian access, relief aid, food aid, aid truck*, aid group*, unrwa, world food programme
      """, weak: "aid, relief, supplies"),
    TopicRow(
      "humanitarian-situation", "Humanitarian situation",
      "The plight of people in a war or disaster.",
      """
      humanitarian, catastroph*, tragedy, displaced, innocent people, civilians + shelter, shelter*,
      drinking water, without electricity, medical supplies, situation remained
      """, weak: "hospital*, suffering, water, medicine*, plight"),
    TopicRow(
      "peacekeeping", "Peacekeeping", "Peacekeeping missions and observers.",
      "peacekeep*, blue helmets, peace force, stabilisation force, stabilization force, unifil, monusco, observer mission*"
    ),
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
    TopicRow(
      "cyber-attacks", "Cyber attacks", "Attacks on computers and networks.",
      "cyber*, hack*, ransomware, malware, phishing, data breach*"),
    TopicRow(
      "espionage", "Espionage", "Spies and intelligence services.",
      "spy, spies, spying, espionage, intelligence agenc*, intelligence service*, surveillance, wiretap*"
    ),
  ]
}
