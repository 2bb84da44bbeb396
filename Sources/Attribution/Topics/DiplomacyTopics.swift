// Topics of diplomacy, treaties and international order.

extension TopicTaxonomy {
  static let diplomacy: [TopicRow] = [
    TopicRow(
      "ceasefire", "Ceasefire", "Ceasefires and truces: offers, terms, violations.",
      "ceasefire*, cease-fire*, truce*, cessation of hostilities, armistice*, end to the fighting, end to hostilities"
    ),
    TopicRow(
      "mediation", "Mediation", "Third parties that mediate.",
      "mediat*, brokered, broker a, broker an, good offices, go-between, intermediar*, special envoy*, un envoy"
    ),
    TopicRow(
      "sanctions-accountability", "Sanctions and accountability",
      "Sanctions, and calls to hold states and persons accountable.",
      "sanction*, accountab*, embargo*, asset freeze*, blacklist*, travel ban*, export control*"),
    TopicRow(
      "legal-basis", "Legal basis", "Whether an act is lawful under international law.",
      """
      international law, legal basis, illegal presence, legitimate government, security council,
      without invitation, invitation + government,
      violation of sovereignty, violat* + sovereignty, un charter, unlawful*
      """),
    TopicRow(
      "territorial-claims", "Territorial claims", "Annexation, borders in dispute, independence.",
      """
      annex*, territorial claim*, disputed territor*, disputed border*, disputed island*, secession*, separatis*,
      independence referendum, territorial integrity, occupied territor*, settlement expansion, settlements,
      breakaway, exclusive economic zone, border demarcation
      """),
    TopicRow(
      "talks", "Talks", "Meetings, talks and negotiations.",
      """
      talks, talk, talked, discuss*, negotiat*, summit, delegation*, phone conversation, phone call, held talks,
      dialogue, met with, political process, negotiating table, return to the table, spoken to, spoke to, mediators, meeting with, peace process, peace plan
      """, weak: "arriv*, meeting*, met, visit*"),
    TopicRow(
      "treaties", "Treaties", "Treaties and pacts: signing, ratifying, leaving them.",
      "treaty, treaties, ratif*, accord*, pact, pacts, memorandum, convention on, signed an agreement, signed a deal"
    ),
    TopicRow(
      "diplomatic-relations", "Diplomatic relations",
      "How states get on: ambassadors, recognition, rapprochement.",
      """
      ambassador*, embassy, embassies, consulate*, diplomatic relation*, diplomatic ties, rapprochement,
      bilateral relation*, bilateral ties, expel* + diplomat*, normalis* relations, normaliz* relations,
      recalled its, warming relations, strained relations, severed ties
      """, weak: "relations, ties, allies"),
    TopicRow(
      "nato", "NATO", "The alliance, its members and enlargement.",
      "nato member*, nato membership, nato enlargement, nato expansion, join nato, article 5, nato summit"
    ),
    TopicRow(
      "european-union", "European Union", "Accession, policies and crises of the European Union.",
      "eu membership, eu accession, join the eu, join the european, brexit, european commission, eu summit, eu leaders"
    ),
    TopicRow(
      "united-nations", "United Nations", "Resolutions and organs of the United Nations.",
      "un resolution*, general assembly, security council, u.n. resolution*, un secretary-general, veto*"
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
      "energy", "Energy", "Oil, power and other energy.",
      """
      oil price*, oil output, oil production, opec*, crude, oil export*, oilfield*, oil field*, refiner*,
      renewable*, nuclear power, solar power, wind power, electricity, energy cooperation, energy crisis, coal
      """, weak: "oil, energy, gas, fuel"),
    TopicRow(
      "trade", "Trade", "Trade agreements, tariffs and disputes.",
      "tariff*, trade deal*, trade war*, trade agreement*, free trade, import duties, trade deficit*, customs, wto, exports, imports",
      weak: "trade"),
    TopicRow(
      "foreign-interference", "Foreign interference",
      "Meddling in another state's affairs and elections.",
      "interfer*, meddl*, foreign agent*, influence campaign*, disinformation, troll farm*"),
    TopicRow(
      "peace-settlement", "Peace settlement", "Terms on which a war could end for good.",
      "peace deal*, peace agreement*, peace settlement, peace treaty, two-state solution, political solution, political settlement, lasting peace"
    ),
  ]
}
