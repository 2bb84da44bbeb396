// Topics that any war has: its victims, its end, and the law.

extension TopicTaxonomy {
  static let peace: [TopicRow] = [
    TopicRow(
      "casualties", "Casualties", "Dead and wounded.",
      """
      killed, wounded, injured, dead, died, dying, casualt*, death toll, deaths, fatalit*, fatally,
      incapacitated, lost|lose|claimed|took|cost|claim .. life|lives, loss|losses of life|
      lives, lives lost, losses, harmed, neutralis*, neutraliz*, stable|serious|critical
      condition, buried, bodies, corpse*, killing #|dozens|hundreds|thousands|scores|civilian*|
      people|women|child*|soldiers|fighters|members|militants|troops|police*|others|him|
      her|his|at|more|some|about|nearly|several|a|an|the|and|of, wounding, injuring,
      injuries, wounds, maimed, amputat*, body bags, mass grave*, martyr*, perished, slain,
      slaughter*, nobody|was|were|been|one hurt, unhurt, unharmed, uninjured, shot dead, gunned
      down, burned|burnt to death, succumbed, morgue*, mortuar*, massacre*, kills, kill #|dozens|
      hundreds|civilians|people, drowned, buried alive, bled to death, behead*, executed,
      murdered, shot him|her|them|us|my|his|her, lost # soldiers|fighters|men|troops, lost
      my|his|her|their son|sons|brother|husband|father|daughter|mother|wife|family|
      child|children, hospitali*, treated for, lost|severed .. arm|arms|leg|legs|
      hand|hands|eye|eyes|finger*|thumb, fracture*, burns, unconscious, survived, claimed the|
      his|her|their life|lives
      """,
      weak: """
        alive, assassinat*, killing, killings, victims, toll, bury, funeral*, survivors, mourn*, ambulance*,
        trapped, blood, graves, hurt, missing, eliminat*, hospital*, treated
        """),
    TopicRow(
      "refugees", "Refugees", "People who fled abroad, their reception and return.",
      """
      refugee*, asylum*, influx, unhcr, migration, migrant*, sent back, flee|fled|fleeing .. across|
      abroad|border|neighbouring|neighboring, fled|flee|fleeing into, crossed|crossing|cross into,
      families|people|civilians|children|women|thousands|hundreds|residents .. crossed|crossing|
      cross
      """,
      weak: """
        arrivals, camps, camp, host communit*, fled, flee, fleeing, crossed
        """),
    TopicRow(
      "displacement", "Displacement", "People who had to leave their homes.",
      """
      displac*, influx, flee, flees, fled, families had|have|from|who, have left, uproot*, exodus,
      leave|left|leaving|abandon*|lost|return*|forced|driven|moved|out|from|to .. their|our|his|her
      homes|villages|houses|home|land|lands, homeless, evacuat*, evacuee*, idp, idps, returnee*,
      return|returned|returning|go|gone|went|come|came|be|back home|homes, resettle*, forced to
      leave, driven from, expel*|expuls* .. residents|people|population|families|villagers|
      communit*, forcibl* transfer*, sought|seek|seeking|took|take|taken|taking refuge|shelter,
      sheltering in, \(residents) .. left|leave|arrived|arriving|moved|shifted|relocated|
      transferred|walked, arriving with, moved|shifted|relocated|transferred .. residents|families|
      people|civilians|villagers, leave the area, on the move, forced transfer|relocat*, depopulat*,
      to safety, safer place*|area*|ground, town*|village*|cities|city .. emptied|deserted, sleep*|
      living in|on|under .. school*|classroom*|tent*|open|street*|trees
      """,
      weak: """
        fleeing, camps, camp, shelter*, families, had left, homes, homeland, houses, walked
        """),
    TopicRow(
      "humanitarian-situation", "Humanitarian situation",
      "The plight of people in a war or disaster, and relief for them.",
      """
      humanitarian, health, hospitals, patients, electricity, ambulance*, aid, assistance, million
      people, catastroph*, tragedy, innocent people, civilians + shelter, without shelter|food|
      water|electricity|power|heating|medicine*|fuel, emergency|temporary shelter, famine*, hunger,
      hungry, starv*, malnutrition, malnourish*, undernourish*, food, foodstuff*, flour, sorghum,
      rice, wheat, meal, meals, to eat, eating, eat, rations, drinking|clean|safe|running water,
      water suppl*|shortage*, medical supplies|aid|care|treatment|assistance|evacuation*, medicine*,
      insulin, anaesthe*, anesthe*, baby|infant formula, blankets, tents, cholera, measles, malaria,
      dengue, epidemic*, outbreak*, disease*, aid convoy*|deliver*|truck*|worker*|agenc*|group*|
      organi*|flight*|ship*|shipment*|corridor*|airdrop*|distribution*|access|into, food aid, relief
      suppl*|aid|agenc*|goods|worker*|effort*|convoy*, trucks|convoy*|access + aid|relief, trucks ..
      entered|enter|carrying, deliver*|delivery|deliveries|flow of .. aid|relief|supplies, aid to
      reach, people in need, in need of, children|civilians|people|patients .. suffer*|starv*|cold|
      thirst*, suffering of, living conditions, dire conditions, situation remained, situation ..
      dire|desperate|worsen*|deteriorat*|catastroph*, life-saving, lifesaving, necessities, basic
      needs|goods|services, world food programme|program, unicef, red cross|crescent, unrwa, ocha,
      airdrop*, hospital*|clinic*|clinics .. damaged|destroyed|overwhelm*|collapse*|fuel|generator*|
      closed|out, stocks|supplies|fuel|food|water|medicine* .. run|ran|running|exhausted|short|
      dwindl*, shortage*|lack|short of .. food|water|medicine*|shelter|electricity|fuel|supplies,
      running out of, without .. heat*|electricity|power|water|gas|light|food|shelter, power|
      electricity|heating|water|gas .. cut|cuts|outage*|restored|shortage*, blackout*, unheated,
      firewood, freezing|cold .. homes|apartments|flats|winter|weather, vulnerable
      """,
      weak: """
        shelter*, hospital*, displaced, suffering, water, fuel, bread, relief, supplies, convoy*,
        trucks, winter, children, plight, harvest, survive, cold, heating, sick, clinic*, disabled,
        elderly, hardship, thirst*, generators, stocks, tent, crossing*, deliver*, goods, medical,
        doctors, besieged, rains, rainy season, households, pensioners, vulnerable, heat, gas,
        rationing, apartments, residents
        """
    ),
    TopicRow(
      "ceasefire", "Ceasefire", "Ceasefires and truces: offers, terms, violations.",
      """
      ceasefire*, cease-fire*, cease fire, truce*, cessation of hostilities|fighting|violence,
      armistice*, pause|halt|halted|halting|end|ending|stop|stopping|suspend*|suspension|
      cease|cessation .. fighting|hostilities|bloodshed|shelling|war, stop|stopped firing|
      shooting|shelling|fighting, pause, moratorium on .. strikes|attacks, halt, halt to,
      silence|silencing the guns, hold|holding .. fire, ceased fire, lull in, disengag*
      """,
      weak: """
        lay|laid|laying down .. arms|weapons, hostilities, calm, violations, violat*, de-escalat*,
        restraint, understanding*, breach*, commitments, honour*, honor*, proposal, fragile,
        lasting, permanent, holding
        """),
    TopicRow(
      "talks", "Talks", "Meetings, talks and negotiations.",
      """
      talks, talk, talked, discuss*, negotiat*, summit, summits, delegation*, phone conversation|
      call, by phone, dialogue, meeting, meetings, sit, channels, conference, settlement, outcome,
      two sides, in contact, in touch with, contacts with,
      political process|solution|settlement, negotiating|same|bargaining table, to|at|around
      the table, same room, spoken|spoke to|with, mediat*, proposal, envoy*,
      consultations, roadmap, road map, diplomatic solution|efforts|channel*|path|way,
      negotiated|peaceful settlement|solution|resolution, compromise*, concession*,
      precondition*, a|no deal, draft, brokered|broker|brokering, good offices, go-between*,
      intermediar*, sit|sat|sitting down with|together, direct contact*, framework agreement,
      sign*|reach*|clinch*|finali* .. agreement|accord, host|hosting .. sides|parties|round,
      next|first|new|second|third|another round, shuttle diplomacy, bilateral|trilateral|
      quadrilateral meeting*|talks|format, breakthrough, deadlock*, impasse, stalemate,
      hotline, working|contact group, joint committee|statement|communique,
      consult*, agreement*|deal|accord .. reached|signed|implement*, implement* .. agreement|
      deal|accord*|commitments, memorandum of, convene*, quartet, overture*, flag meeting*
      """,
      weak: """
        arriv*, met, telephone, peace process|plan*|deal*|initiative*|effort*|accord*, visit*,
        agreement*, deal, proposals, terms, accord*, contacts, guarantees,
        diplomacy, peace treaty, counterpart*, agenda, offer, plan, process, sides,
        parties, mediator*, text, sticking point*, status, round, framework, progress, rapprochement,
        bilateral, trilateral, agreed, commitments, resume
        """),
    TopicRow(
      "sanctions-accountability", "Sanctions and accountability",
      "Sanctions, and calls to hold states and persons accountable.",
      """
      sanction*, accountab*, the measures, extradit*, tariff*, restrictions, proof, embargo*, asset
      freeze*, freeze|froze|frozen|freezing .. assets|accounts|funds, blacklist*, travel ban*,
      export|import control*|ban*, hold|held to account, to account for, to justice, face|faced
      justice, impunity, war crime*, war criminal*, crimes against humanity, commit*|crime|crimes|
      act|acts .. genocide, genocide case|charge*|convention, ethnic cleansing, international
      criminal court, ICC, arrest warrant*, prosecut*, tribunal*, investigat*, inquiry, inquiries,
      fact-finding, perpetrator*, those responsible|behind, hold|held .. responsible, court martial,
      court-martial*, punitive|restrictive measure*, punish* .. those|fighter*|soldiers|officer*|
      guilty|culprit*|anyone, restrict* .. exports|imports|trade|access, suspend*|cut*|withhold*|
      halt* .. assistance|aid|funding|cooperation|access, price cap, shadow fleet, stand|face|put|on
      trial, sentenced, indict*, commission of inquiry, reparations, compensat*, designat* ..
      brokers|companies|firms|entit*|individuals|officials|persons
      """,
      weak: """
        atrocit*, genocid*, punish*, evidence, assets, abuses, arrest*, court, probe, banks, penalt*,
        responsible, crimes, justice
        """),
    TopicRow(
      "legal-basis", "Legal basis", "Whether an act is lawful under international law.",
      """
      international law, humanitarian law, law|laws of war, law of the sea, geneva convention*,
      rules-based, court, courts, judge*, obliged, complaint, right to, detention, legal basis,
      legal, legally, legality, lawful*, unlawful*, illegal*, illegitimate, legitimate government|
      authorities|right*, without invitation, invitation|request|consent .. government|authorities|
      @, violat*|breach*|infring*|contraven*|violation|violations .. sovereignty|law|laws|
      convention*|resolution*|charter|airspace|treaty|treaties|territor*|constitution|statute*,
      breach of, un|u.n. charter, security council resolution*, the hague, international court, icj,
      war crime*, act of war, casus belli, article #, resolution #, self-defence, self-defense,
      defend itself|ourselves|themselves, right to defend, right of return, court ruling, court of
      justice, constitution, constitutional, unconstitutional, mandate, null and void, jurisdiction,
      authority to, no right, without .. consent|authorisation|authorization|warrant, prior consent,
      arbitration|arbitral|arbitrator*, unclos, obligations, safeguards agreement, internationally
      recognised|recognized border*|territor*|frontier*, violat*|breach*|violation|violations ..
      agreement*|accord*|protocol*|pact|obligations, in line|accordance with, international treaty|
      convention*|obligations|court|norms
      """,
      weak: """
        security council, sovereignty, sovereign, territorial integrity, rights, treaty, treaties,
        breach*, law, invited, ruling, authoris*,
        authoriz*, consent, protocol, convention*, charter, jurisdiction
        """),
  ]
}
