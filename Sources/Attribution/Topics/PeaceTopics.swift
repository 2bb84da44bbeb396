// Topics that any war has: its victims, its end, and the law.

extension TopicTaxonomy {
  static let peace: [TopicRow] = [
    TopicRow(
      "casualties", "Casualties", "Dead and wounded.",
      """
      killed, wounded, injured, dead, died, dying, casualt*, death toll, deaths, fatalit*, incapacitated, lost
      their lives, lost his life, lost her life, loss of life, loss of lives, losses of life, lives lost, cost
      the lives, claimed the lives, claimed # lives, took the lives, bodies, corpse*, killing # people,
      killing # civilians, killing # soldiers, killing # children, killing # fighters, killing # members,
      killing # militants, killing # troops, killing # police*, killing # others, killing # and, killing one,
      killing two, killing three, killing four, killing five, killing at least, killing more, killing dozens,
      killing hundreds, killing thousands, killing some, killing about, killing nearly, killing several,
      killing scores, killing a, killing his, killing her, killing civilians, killing women, killing children,
      killing people, killing the, wounding, injuring, injuries, wounds, maimed, body bags, mass grave*,
      martyr*, perished, slain, was hurt, were hurt, been hurt, nobody hurt, unhurt, unharmed, uninjured, shot dead, gunned down, burned to death,
      burnt to death, succumbed, morgue*, mortuar*, massacre*, kills, had lost # soldiers, lost # soldiers,
      lost # fighters, lost # men, lost # troops
      """,
      weak: """
        killing, victims, toll, buried, funeral*, survivors, mourn*, ambulance*, trapped
        """),
    TopicRow(
      "refugees", "Refugees", "People who fled abroad, their reception and return.",
      """
      refugee*, asylum*, influx, unhcr, flee across, fled across, fleeing across, fled abroad, flee abroad,
      fled into, flee into, crossed into, crossing into, cross into, crossed the border, crossing the border,
      fled to neighb*, flee to neighb*
      """),
    TopicRow(
      "displacement", "Displacement", "People who had to leave their homes.",
      """
      displac*, influx, flee, fleeing, flees, fled, uproot*, exodus, leave their homes, left their homes,
      leaving their homes, abandon* their homes, abandon* their villages, from their homes, out of their
      homes, to their homes, lost their homes, homeless, evacuat*, evacuee*, idp, idps, returnee*, return
      home, returned home, returning home, resettle*, forced to leave, driven from, expel* + from, driven out, forcibly
      transfer*, sought refuge, seek refuge, seeking refuge, took refuge, taken refuge, sought shelter, taken
      shelter, took shelter, seeking shelter, families + arriv*, people + arriving, arriving with, moved +
      family, moved + families, residents + left, families + left, people + left, civilians + left, villagers
      + left, population + left, leave the area, on the move, forced transfer, forced relocat*, depopulat*
      """, weak: "camps, camp, shelter*, families, have left, had left, homes"),
    TopicRow(
      "humanitarian-situation", "Humanitarian situation",
      "The plight of people in a war or disaster, and relief for them.",
      """
      humanitarian, catastroph*, tragedy, displaced, innocent people, civilians + shelter, without shelter, emergency shelter, temporary shelter, famine*,
      hunger, hungry, starv*, malnutrition, malnourish*, undernourish*, food, foodstuff*, bread, flour,
      rations, drinking water, clean water, safe water, running water, water suppl*, water shortage*, without
      water, without electricity, without power, without heating, medical supplies, medical aid, medical care,
      medicine*, hospitals, baby formula, infant formula, blankets, tents, cholera, measles, epidemic*,
      outbreak*, disease*, aid convoy*, aid deliver*, aid truck*, aid worker*, aid agenc*, aid group*, aid
      organi*, aid flight*, aid ship*, aid corridor*, food aid, relief suppl*, relief aid, relief agenc*,
      relief goods, relief worker*, relief effort*, relief convoy*, trucks + aid, aid + access, deliver* aid,
      delivery of aid, deliveries of aid, flow of aid, aid into, aid to reach, humanitarian assistance, people
      in need, in need of, children + suffer*, civilians + suffer*, suffering of, living conditions, dire
      conditions, without food, situation remained, situation + dire, life-saving, lifesaving, necessities,
      world food programme, world food program, unicef, red cross, red crescent, unrwa, humanitarian corridor*
      """,
      weak: """
        shelter*, hospital*, suffering, assistance, water, electricity, fuel, aid, relief, supplies, convoy*, trucks,
        patients, winter, children, plight, harvest, survive
        """
    ),
    TopicRow(
      "ceasefire", "Ceasefire", "Ceasefires and truces: offers, terms, violations.",
      """
      ceasefire*, cease-fire*, cease fire, truce*, cessation of hostilities, cessation of fighting,
      armistice*, pause in the fighting, pause in fighting, pause in hostilities, humanitarian pause*, pause
      to the fighting, end to the fighting, end of the fighting, end to fighting, end the fighting, stop the
      fighting, stop fighting, halt the fighting, halt fighting, halt to the fighting, halt to fighting, cease
      fighting, end to hostilities, end of hostilities, end hostilities, cease hostilities, halt hostilities,
      halt to hostilities, stop hostilities, suspension of hostilities, suspend hostilities, lay down their
      arms, lay down arms, lay down their weapons, lay down weapons, silence the guns, silencing the guns,
      hold fire, hold its fire, hold their fire, ceased fire, stop shooting, stop firing, stop shelling,
      stopped firing, stop the war, end the war, end to the war, ending the war, end the bloodshed, lull in
      """, weak: "hostilities, pause, calm, violations, violat*, de-escalat*"),
    TopicRow(
      "talks", "Talks", "Meetings, talks and negotiations.",
      """
      talks, talk, talked, discuss*, negotiat*, summit, summits, delegation*, phone conversation, phone call,
      telephone, by phone, held talks, dialogue, met with, meet with, meets with, met in, met for, meet in,
      meeting, meetings, in contact, in touch, contacts with, political process, negotiating table, return to the table,
      to the table, at the table, spoken to, spoke to, spoken with, spoke with, mediat*, peace process, peace
      plan*, peace deal*, peace agreement*, peace accord*, peace proposal*, peace initiative*, peace
      conference*, peace settlement, peace treaty, envoy*, consultations, roadmap, road map, diplomatic
      solution, diplomatic efforts, diplomatic channel*, diplomacy, political solution, political settlement,
      negotiated settlement, negotiated solution, peaceful settlement, peaceful solution, peaceful resolution,
      compromise*, concession*, precondition*, a deal, no deal, peace deal, draft, brokered, broker a, broker
      an, brokering, good offices, go-between*, intermediar*, sit down with, sat down with, sit down together,
      direct contact*, draft agreement, draft deal, framework agreement, sign the agreement, sign an
      agreement, signed the agreement, signed an agreement, reach an agreement, reached an agreement, reach a
      deal, reached a deal, reaching a deal, reaching an agreement
      """,
      weak: """
        arriv*, met, visit*, agreement*, deal, proposal*, terms, accord*, contacts, guarantees
        """),
    TopicRow(
      "sanctions-accountability", "Sanctions and accountability",
      "Sanctions, and calls to hold states and persons accountable.",
      """
      sanction*, accountab*, embargo*, asset freeze*, freeze + assets, frozen assets, blacklist*, travel ban*,
      export control*, export ban*, import ban*, hold to account, held to account, to account for, brought to
      justice, bring to justice, bring + to justice, face justice, impunity, war crime*, war criminal*, crimes
      against humanity, genocid*, ethnic cleansing, international criminal court, ICC, arrest warrant*,
      prosecut*, tribunal*, investigat*, inquiry, inquiries, fact-finding, perpetrator*, those responsible,
      court martial, court-martial*, punitive measure*, restrictive measure*
      """, weak: "atrocit*, punish*, evidence, assets, abuses"),
    TopicRow(
      "legal-basis", "Legal basis", "Whether an act is lawful under international law.",
      """
      international law, international humanitarian law, humanitarian law, law of war, laws of war, law of the
      sea, geneva convention*, rules-based, legal basis, legal, legally, legality, lawful*, unlawful*,
      illegal*, illegitimate, legitimate government, legitimate authorities, legitimate right*, without
      invitation, invitation + government, violation of sovereignty, violat* + sovereignty, violat* + law,
      violat* + convention*, violat* + resolution*, violat* + charter, violat* + airspace, violat* + treaty,
      violat* + territor*, breach* + law, breach* + convention*, breach* + treaty, breach* + agreement*,
      breach of, breach* + resolution*, sovereignty, sovereign, territorial integrity, un charter, u.n.
      charter, un security council, u.n. security council, security council resolution*, the hague,
      international court, icj, war crime*, act of war, casus belli, article #, resolution #, self-defence,
      self-defense, right to defend, right of return, court ruling, court of justice, constitution,
      constitutional, unconstitutional, mandate, null and void
      """,
      weak: """
        security council, rights, treaty, treaties, breach*, law, invited, court, ruling, authoris*, authoriz*
        """),
  ]
}
