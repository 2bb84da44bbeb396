// Topics that any war has: who fights, where and how.

extension TopicTaxonomy {
  static let war: [TopicRow] = [
    TopicRow(
      "islamic-state", "Islamic State", "The group Islamic State and the fight against it.",
      "islamic state, daesh, isis, isil, IS, islamic state group"),
    TopicRow(
      "joint-patrols", "Joint patrols", "Patrols by the forces of several states.",
      """
      joint patrol*, joint military patrol*, joint naval patrol*, joint border patrol*, joint +
      patrol*, jointly + patrol*, patrol* together, patrol (joint patrol*), patrols (joint patrol*),
      patrol (joint military patrol*), patrols (joint military patrol*), patrol + halted, patrol +
      postponed
      """),
    TopicRow(
      "safe-zone", "Safe zone",
      "Zones along a border or for civilians kept free of hostile forces.",
      """
      safe zone*, safe-zone*, security zone*, safe area*, safe haven*, humanitarian
      zone*, no-fly zone*, exclusion zone*, demilitarised zone*, demilitarized zone*, security
      strip, security belt
      """),
    TopicRow(
      "us-withdrawal", "Withdrawal of US forces",
      "The withdrawal of US forces from a theatre of war.",
      """
      us|u.s.|american withdrawal|pullout|pull-out|exit|drawdown|departure, withdraw*|
      pullout|departure|exit + us|u.s.|american|americans troops|forces|soldiers|military|
      presence, withdraw* .. us|u.s.|american, us|u.s.|american troops|forces|soldiers|
      presence + removed|leave|withdrawn|withdraw|depart|departure|exit|home|expel*, stay
      there (us withdrawal), withdrawal|departure|pullout|timetable (us-led coalition),
      withdrawal|departure|pullout (us troops|forces), end|ending|ended .. mission .. us-led|
      led coalition
      """, broader: "troop-withdrawal"),
    TopicRow(
      "us-coalition", "US-led coalition", "The coalition that the United States leads.",
      """
      us-led coalition, led coalition, american-led coalition, international coalition, global
      coalition
      """),
    TopicRow(
      "air-support", "Air support", "Support of ground forces from the air, and strikes from it.",
      """
      air support, air cover, close air, aerial support, air power, air backing, support from the
      air, cover from the air, air strike*, airstrike*, air raid*, air campaign, aerial bomb*,
      aerial attack*, aerial strike*, bombing raid*, planes, warplane*, fighter jet*, fighter
      plane*, war plane*, helicopter gunship*, attack helicopter*, bomb* + drone*, bomb* + jets,
      bomb* + planes, strikes + jets, air force + strike*, air force + bomb*, no-fly
      """),
    TopicRow(
      "retaliation", "Retaliation", "Strikes and measures in answer to an attack.",
      """
      retaliat*, respond, responded, response, punishment, reprisal*, revenge, vengeance, aveng*,
      drive back, in kind, tit-for-tat, payback, return|returned|returning fire, respond*|response|
      responses|responding .. attack*|strike*|fire|shelling|shooting|ambush*|aggression|
      provocation*|violation*|incursion*|killing|assassination|rocket*|missile*|drone*|bomb*|
      violence, harsh|crushing|decisive|painful|forceful|proportionate|fitting|befitting|
      appropriate|adequate|firm|strong|severe|swift|devastating|military|due response|reply|answer|
      retribution, respond* .. forcefully|firmly|harshly|decisively|force|effectively|appropriately|
      accordingly|strongly|severely, get|receive|given|give a|an|their|our .. reply|response|answer,
      hit|hits|hitting|strike|struck|strikes|fight|fought|fire|fired back, counter-attack*,
      counterattack*, counter-strike*, counterstrike*, right to respond|retaliate, will|would
      respond|retaliate, unanswered, unpunished, pay .. price, pay dearly, will|would|must|shall pay
      for, made|make .. pay, will|would be met with, met with .. force|fire|resistance,
      countermeasure*, counter-measure*, response measure*, will|would regret, serious|severe|grave|
      dire consequences, not hesitate, in answer to, mirror|reciprocal|tit-for-tat measure*|step*|
      response, reciproc*, not remain silent, not stay silent|idle, legitimate target*, reserve|
      reserves|reserved the right, in response
      """,
      weak: """
        consequences, punish*, answer*, respon*, enemy, reply, hunt*, reply, replied, provocation*,
        aggression, measures
        """),
    TopicRow(
      "counter-terrorism", "Counter-terrorism", "The fight against groups held to be terrorist.",
      """
      counter-terror*, counterterror*, pkk, ttp, suspects, dismantl*, anti-terror*, antiterror*, war
      on terror*, fight*|combat*|combating|defeat*|eliminat*|eradicat*|liquidat*|neutralis*|
      neutraliz*|disarm*|destroy*|crush*|hunt*|pursu*|target*|against|harbour*|harbor*|shelter*|
      sponsor*|support* .. terror*|daesh|jihadis*|extremis*|nusra|al-nusra|al-qaeda, terrorist*|
      terror .. killed|position*|target*|targets|hideout*|camp|camps|base|bases|cell*|network*|
      infiltrat*|resurgen*|arrest*|dismantl*|financ*|neutralis*|neutraliz*|eliminat*, resurgence ..
      daesh|islamic|terror*|jihadis*, no room for terror*, counter-insurgen*, counterinsurgen*,
      anti-insurgen*, \(bands) .. neutralis*|neutraliz*|eliminat*|surrender*|hideout*, neutralis*|
      neutraliz*|eliminat*|flush* .. \(bands), operation*|offensive|campaign|strikes|airstrike*|
      raids against|on .. \(bands), fight* .. jihadist*|extremis*|insurg*|banditry, fight + terror*,
      liquidat* + terror*, infiltrat*, clearance|sweep|clearing|mop-up operation*, targeted
      killing*, root out, rooting out, sleeper cell*, deradicali*, wipe|wiped out, terrorist|terror
      organi*|element*|threat*|group|groups|infrastructure|suspect*|operative*|presence, terrorism
      .. fight|combat*|threat*|against, threat .. terrorism
      """,
      weak: """
        terroris*, extremis*, jihadis*, hideout*, foiled, thwart*, militants,
        insurgents, security forces, security operation*
        """),
    TopicRow(
      "militant-attacks", "Attacks by militants",
      "Attacks by armed groups that are no state's army.",
      """
      \(attackers) + \(assaultsElsewhere), \(attackers) .. \(assaults), \(assaults) .. by ..
      \(attackers), terror attack*, terrorist attack*, suicide bomb*|attack*|vest*|belt*, car|truck|
      roadside|vehicle bomb*, improvised explosive*, ied, ieds, bomb attack*, gunmen, gunman, armed
      men, bandit*, ambush*, staged + attacks, attacks + conducted, claimed responsibility, claim*
      of responsibility, claimed the attack|bombing, assailant*, counter attack* + IS, terrorist
      incident*, act|acts of terror*, plow*|plough*|ramm*|mow* .. crowd*|people|pedestrian*|
      bystander*
      """,
      weak: """
        attack, attacks, attackers, attacker, assault, rocket*, shooting, gunfire, shots,
        extremist groups, terroris*, explosion*, explosive*, blast*, militants, insurgents, rebels,
        raid*
        """),
    TopicRow(
      "troop-reinforcement", "Reinforcement of troops",
      "Deployment of troops and equipment, reinforcement and new positions.",
      """
      reinforc*, deploy*, redeploy*, mobilis*, mobiliz*, conscript*, reservist*, call-up, called up,
      military|armoured|armored convoy*, troop|military|forces build-up*|buildup*|movement*|
      deployment*|surge|levels, build-up|buildup .. troops|forces|military|armour|armor,
      send|sends|sent|sending|dispatch*|moved|moving|rush*|airlift*|deliver* .. \(units),
      sent + troops|soldiers|commandos|commandoes|battalion*|brigade*|forces|units|
      peacekeepers|warship*|tanks, \(units) .. sent|arrived|arriving|dispatched|moved,
      establish*|build*|set .. post|posts|base|bases, new base|bases, amass*, massing, massed,
      more|additional|extra|fresh .. troops|soldiers|forces|battalion*|brigade*|patrol*|
      units|contingent*|warship*|police, bolster*|beef*|strengthen*|boost* .. troops|forces|
      defence*|defense*|military|garrison*|presence|border, new contingent*, stationed,
      garrison*
      """,
      weak: """
        convoy*, troops, soldiers, battalion*, brigade*, tanks, peacekeep*, contingent*
        """),
    TopicRow(
      "territorial-control", "Territorial control",
      "Who holds, takes, loses or surrounds which area.",
      """
      under the|its|their|our|his|full|government|rebel control, full|took|take|taken|taking|
      retain*|regain*|lost|lose|losing|seized|government|rebel|effective|territorial control,
      control of|over, controlled by, controls, controlled, controlling, territorial waters,
      exclusive economic zone, enter*|violat*|penetrat* .. waters|airspace|territory|border, in|
      into|from|left its|our|their waters, incursion*, intrusion*, outskirts, repelled, every inch|
      metre|meter, annex*, territorial claim*, disputed territor*|region*|area*|border*|island*|
      land, breakaway, seiz*|captur*|recaptur*|retak*|retook|regain*|overran|overrun|encircl*|
      surround*|storm*|took|lost|losing|held|holds|hold|enter|entered|liberat*|abandon*|cede*|
      advanc*|drove|driven|drive|occup*|withdr*|retreat*|expel*|push* .. \(ground), cities|towns|
      villages|areas|territory|positions|land .. holds|held|seized|captured|lost|taken|occupied|
      controls, seized|captured|recaptured|retook|retaken|took|overran|encircled|besieged|occupied|
      liberated|capturing|seizing @, control of @, seizure of, capture of, fall of, recaptur*,
      retak*, retook, overran, overrun, besieg*, encircl*, front line*, frontline*, front-line*,
      gained|lost|gaining|losing ground, made|making gains, territorial gain*, territory lost, fell|
      fallen|fall|falling to, hold|held the line, in|into the hands of, repositioned, retreat*,
      foothold*, bridgehead*, advance* to within, advanc* toward*|on|into, pushed|pulled|forced
      back|out, drove out, withdrew|withdrawn|withdraw from, pulled|pull out of, pulled|pull back
      from, surrounded by .. forces|troops, surrounded|surround the, have|had surrounded, broke|
      broken through, supply line*|route*, road .. open, road*|highway .. cut, cut .. road*|highway,
      expelled from, occupied territor*
      """,
      weak: """
        control, checkpoint*, occup*, siege, advanc*, territor*, positions, strategic, front, captur*,
        seiz*, road, stronghold*, withdr*
        """),
  ]
}
