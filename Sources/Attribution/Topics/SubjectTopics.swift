// Subjects of their own that wars and other news turn on.

extension TopicTaxonomy {
  static let subjects: [TopicRow] = [
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
      "landmines", "Landmines", "Mines, unexploded ordnance and clearing them.",
      "landmine*, land mine*, demining, mine clearance, unexploded, minefield*, booby-trap*, ied*"),
    TopicRow(
      "cyber-attacks", "Cyber attacks", "Attacks on computers and networks.",
      "cyber*, hack*, ransomware, malware, phishing, data breach*"),
    TopicRow(
      "espionage", "Espionage", "Spies and intelligence services.",
      "spy, spies, spying, espionage, intelligence agenc*, intelligence service*, surveillance, wiretap*"
    ),
    TopicRow(
      "grain-exports", "Grain exports", "Exports of grain and fertiliser, and corridors for them.",
      "grain export*, grain deal*, grain shipment*, grain ship*, wheat export*, fertilis*, fertiliz*, maize, food exports, sunflower oil, grain corridor*",
      weak: "grain, wheat, ports, harvest, vessel*, cargo*", broader: "trade"),
    TopicRow(
      "gas-supplies", "Gas supplies", "Natural gas: pipelines, contracts, shortages.",
      "natural gas, gas suppl*, gas pipeline*, gazprom, lng, gas field*, gas exports, nord stream, gas prices"
    ),
    TopicRow(
      "elections", "Elections", "Elections and referendums: dates, rules, results.",
      """
      election*, referendum*, ballot*, polling station*, polling place*, vote count*, electoral*, run-off, runoff,
      early voting, voter fraud, vote-rigging, rigged, turnout, electoral college, voter id*
      """, weak: "vote*, voter*, voting"),
    TopicRow(
      "coup", "Coups", "Coups and attempts at them.",
      "coup, coups, putsch, junta*, military takeover*, overthr*, mutin*, plot to overthrow, ousted president"
    ),
    TopicRow(
      "epidemics", "Epidemics", "Outbreaks, vaccines and measures against them.",
      "pandemic*, epidemic*, coronavirus, covid*, outbreak*, vaccin*, quarantin*, lockdown*, ebola, cholera, zika, infected, infection*, measles, polio"
    ),
    TopicRow(
      "climate", "Climate", "Climate change and measures against it.",
      "climate change, global warming, climate crisis, climate accord*, carbon emission*, greenhouse gas*, paris agreement, net zero, cop26, cop27, cop28, fossil fuel*",
      weak: "climate, emissions, carbon"),
    TopicRow(
      "disasters", "Disasters", "Earthquakes, floods, fires, storms and accidents.",
      "earthquake*, flood*, hurricane*, typhoon*, cyclone*, wildfire*, tsunami*, landslide*, volcan*, train crash, plane crash, derail*, rescue workers, rubble, aftershock*, mudslide*"
    ),
    TopicRow(
      "sexual-violence", "Sexual violence", "Sexual assault and harassment.",
      "rape*, sexual assault*, sexual violence, sexually assault*, sexual harassment, groped, groping, sexual misconduct"
    ),
    TopicRow(
      "press-freedom", "Press freedom", "Journalists, media and censorship.",
      "press freedom, freedom of the press, journalist* + arrested, journalist* + detained, censor*, media outlet* + ban*, media bias, reporters without borders"
    ),
    TopicRow(
      "peacekeeping", "Peacekeeping", "Peacekeeping missions and observers.",
      "peacekeep*, blue helmets, peace force, stabilisation force, stabilization force, unifil, monusco, observer mission*"
    ),
    TopicRow(
      "arms-supplies", "Arms supplies", "Deliveries, sales and embargoes of arms.",
      """
      arms suppl*, arms deliver*, arms sale*, arms embargo*, arms shipment*, weapons suppl*, weapons deliver*,
      weapons shipment*, military aid, military assistance, supply of weapons, supplying arms, arms deal*,
      purchase + missiles, purchased + missiles, tanks + deliver*, ammunition + deliver*, sending weapons
      """, weak: "weapons, arms, ammunition, munitions"),
    TopicRow(
      "famine", "Famine", "Hunger and lack of food.",
      "famine*, hunger, starv*, malnutrition, malnourish*, food shortage*, food insecurity, food crisis"
    ),
  ]
}
