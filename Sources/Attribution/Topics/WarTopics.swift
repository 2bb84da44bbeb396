// Topics that any war has: who fights, where and how.

extension TopicTaxonomy {
  static let war: [TopicRow] = [
    TopicRow(
      "islamic-state", "Islamic State", "The group Islamic State and the fight against it.",
      "islamic state, daesh, isis, isil, IS, islamic state group"),
    TopicRow(
      "joint-patrols", "Joint patrols", "Patrols by the forces of several states.",
      """
      joint patrol*, joint military patrol*, joint naval patrol*, joint border patrol*, joint + patrol*,
      jointly + patrol*, patrol* together, patrol (joint patrol*), patrols (joint patrol*), patrol (joint
      military patrol*), patrols (joint military patrol*), patrol + halted, patrol + postponed
      """),
    TopicRow(
      "safe-zone", "Safe zone",
      "Zones along a border or for civilians kept free of hostile forces.",
      """
      safe zone*, safe-zone*, buffer zone*, security zone*, safe area*, safe haven*, humanitarian zone*,
      no-fly zone*, exclusion zone*, demilitarised zone*, demilitarized zone*, security strip, security belt
      """),
    TopicRow(
      "us-withdrawal", "Withdrawal of US forces",
      "The withdrawal of US forces from a theatre of war.",
      """
      withdrawal + us, withdrawal + american, withdraw* + us troops, withdraw* + us forces, withdraw* +
      american troops, withdraw* + american forces, us withdrawal, us pullout, us pull-out, american
      withdrawal, american pullout, us forces + removed, us troops + leave, us forces + leave, american troops
      + leave, american forces + leave, withdrawal + u.s., u.s. withdrawal, stay there (us withdrawal)
      """, broader: "troop-withdrawal"),
    TopicRow(
      "us-coalition", "US-led coalition", "The coalition that the United States leads.",
      """
      us-led coalition, led coalition, american-led coalition, international coalition, global coalition
      """),
    TopicRow(
      "air-support", "Air support", "Support of ground forces from the air, and strikes from it.",
      """
      air support, air cover, close air, aerial support, air power, air backing, support from the air, cover
      from the air, air strike*, airstrike*, air raid*, air campaign, aerial bomb*, aerial attack*, aerial
      strike*, bombing raid*, warplane*, fighter jet*, fighter plane*, war plane*, helicopter gunship*, attack
      helicopter*, bomb* + drone*, bomb* + jets, bomb* + planes, strikes + jets, air force + strike*, air
      force + bomb*, no-fly
      """),
    TopicRow(
      "retaliation", "Retaliation", "Strikes and measures in answer to an attack.",
      """
      retaliat*, reprisal*, revenge, vengeance, avenge*, drive back, respond in kind, response + attack*,
      response + strike*, in response to + killing, respond* to + attack*, respond* to + strike*, respond* to
      + killing, responding to the killing, hit back, hits back, hitting back, strike back, struck back,
      payback, counter-attack*, counterattack*, counter-strike*, tit-for-tat, attack* + go unanswered,
      crushing response, harsh response, decisive response, painful response, forceful response, proportionate
      response, respond forcefully, respond firmly, respond harshly, respond decisively, respond with force,
      right to respond, will respond, would respond, pay a price, pay the price, heavy price, pay dearly,
      countermeasure*, counter-measure*
      """, weak: "respon*, consequences, punish*, answer*"),
    TopicRow(
      "counter-terrorism", "Counter-terrorism", "The fight against groups held to be terrorist.",
      """
      counter-terror*, counterterror*, anti-terror*, antiterror*, fight against terror*, fighting terror*,
      fight terror*, fighting + nusra, fighting + al-nusra, combat terror*, combating terror*, war on terror,
      root out, rooting out, eliminate terror*, eradicate terror*, terrorists + eliminat*, terrorists +
      liquidat*, liquidate + terror*, against terrorists, fight + terror*, disarm + terror*, defeat* +
      terror*, defeat* + daesh, no room for terror*, counter-insurgen*, counterinsurgen*, anti-insurgen*,
      terrorists + killed, terrorists + neutralis*, terrorists + neutraliz*, militants + neutralis*, militants
      + neutraliz*, militants + eliminat*, insurgents + eliminat*, terror cell*, terrorist cell*, terrorist
      network*, terror network*, militant hideout*, terrorist hideout*, operation* against militants,
      operation* against insurgents, operation* against rebels, operation* against terror*, operation* against
      jihadist*, operation* against extremist*, raid* + militants, fight* + jihadist*, fight* + extremis*,
      fight* + insurg*, militants + surrender*, clearance operation*, sweep operation*, clearing operation*,
      targeted killing*
      """, weak: "terroris*, extremis*, jihadis*, hideout*, dismantl*"),
    TopicRow(
      "militant-attacks", "Attacks by militants",
      "Attacks by armed groups that are no state's army.",
      """
      militant* + attack*, terrorist* + attack*, terror attack*, terrorist attack*, suicide bomb*, suicide
      attack*, car bomb*, truck bomb*, roadside bomb*, improvised explosive*, ied, ieds, bomb attack*,
      bombing* + militant*, insurgent* + attack*, rebel* + attack*, gunm* + attack*, gunmen, gunman, armed
      men, militia* + attack*, militiamen + attack*, staged + attacks, counter attack* + IS, jihadist* +
      attack*, extremist* + attack*, bandit*, ambush*, attacks + conducted, claimed responsibility, claim* of
      responsibility, claimed the attack, claimed the bombing, militant* + killed, insurgent* + killed, rebel*
      + killed, jihadist* + killed, militia* + killed, militant* + raid*, rebel* + raid*, militia* + raid*,
      militant* + storm*, rebel* + storm*, rebel* + abduct*, militant* + kidnap*, rebel* + kidnap*, militant*
      + fired, militant* + missile*, militant* + rocket*, militant* + drone*, militant* + strike, militant* +
      strikes, militant* + hit, militant* + bomb*, militant* + shell*, militant* + abduct*, militant* + loot*,
      rebel* + fired, rebel* + shell*, militia* + shell*
      """,
      weak: """
        extremist groups, terroris*, explosion*, blast*, militants, insurgents, rebels, raid*
        """),
    TopicRow(
      "troop-reinforcement", "Reinforcement of troops",
      "Deployment of troops and equipment, reinforcement and new positions.",
      """
      reinforc*, deploy*, redeploy*, mobilis*, mobiliz*, conscript*, reservist*, call-up, called up, military
      convoy*, armoured convoy*, armored convoy*, troop build-up*, troop buildup*, troop deployment*, troop
      movement*, troop surge, sent + tanks, sent + troops, sent + soldiers, sent + commandos, sent +
      commandoes, sent + battalion*, sent + brigade*, sent + forces, send* + gendarmes, send* + units, send* +
      peacekeepers, send* + warship*, send* + commandos, sent + peacekeepers, sent + units, sent + warship*,
      send + troops, send + soldiers, send + forces, send + battalion*, send + brigade*, sending + troops,
      sending + soldiers, sending + forces, dispatch* + troops, dispatch* + soldiers, dispatch* + forces,
      dispatch* + battalion*, moved + troops, moved + tanks, moving + troops, moving + tanks, establishing +
      post, establish* + post, establish* + posts, establish* + base, establish* + bases, new base, new bases,
      amass*, massing, massed, more troops, more soldiers, more forces, additional troops, additional
      soldiers, additional forces, additional battalion*, additional brigade*, extra troops, extra soldiers,
      extra forces, fresh troops, fresh forces, fresh battalion*, military build-up*, military buildup*,
      bolster* + troops, bolster* + forces, bolster* + defen*, bolster* + military, new contingent*, troop
      levels, stationed
      """,
      weak: "convoy*, troops, soldiers, battalion*, brigade*, tanks, peacekeep*, contingent*"),
    TopicRow(
      "territorial-control", "Territorial control",
      "Who holds, takes, loses or surrounds which area.",
      """
      under control, under the control, territorial waters, exclusive economic zone, enter* + waters, enter* +
      airspace, enter* + territory, entered its, in its waters, into its waters, left + waters, incursion*,
      intrusion*, intrud*, every inch, every metre, every meter, annex*, territorial claim*, disputed
      territor*, disputed region, disputed area*, disputed border*, disputed island*, breakaway, under its
      control, under their control, under our control, full control, took control, take control, taken
      control, taking control, control of, control over, retain* control, regain* control, lost control, in
      control, government control, rebel control, controlled by, controls, controlled, controlling, seize* +
      town*, seize* + city, seize* + village*, seize* + district*, seize* + area*, seize* + base*, seize* +
      airport, seize* + position*, seize* + province, seize* + hill*, seize* + territor*, seize* + control,
      seized the, seizure of, encircl*, capture of, capture* the, capture* + town*, capture* + city, capture*
      + village*, capture* + district*, capture* + base*, capture* + position*, captured #, capturing,
      recaptur*, retak*, retook, regain*, liberat*, overran, overrun, besieg*, siege, stronghold*, front
      line*, frontline*, front-line*, gained ground, lost ground, gaining ground, losing ground, made gains,
      making gains, territorial gain*, territory lost, territories, territory, entered the town, entered the
      city, entered the village, entered the capital, entered from, enter the city, enter the town, fell to,
      fallen to, fall to, fall of, falling to, completely controlled, checkpoint* + captur*, checkpoint* +
      seiz*, checkpoint* + control*, held + checkpoint*, hold + checkpoint*, losing the town, losing the city,
      losing the village, lose the town, lose the city, lost the town, lost the city, lost the village, held
      the town, held the city, holds the town, holds the city, hold the town, hold the city, hold the line,
      held by, in the hands of, into the hands of, repositioned, retreat*, foothold*, bridgehead*, advanc* +
      town*, advanc* + city, advanc* + village*, advanc* toward*, advanc* on, advanc* into, advance* to
      within, pushed back, pushed out, push* + out of, drove out, driven out of the, drove + back, withdrew
      from, withdrawn from, pulled out of, pulled back from, occupation, occupying, occup* + territor*, occup*
      + land, occup* + town*, occup* + city, occup* + village*, occup* + area*, occup* + position*, surrounded
      by + forces, surrounded by + troops, surrounded the, have surrounded, had surrounded, surround the,
      broke through, broken through, took the town, took the city, taken the town, taken the city, took the
      village, taken the village, supply line*, supply route*, road to + open, road + cut off, cut the road,
      positions + lost, positions + taken, expelled from
      """,
      weak: """
        control, checkpoint*, occupied, siege, advanc*, territor*, positions, strategic, front, captur*,
        seiz*, road
        """),
  ]
}
