// Topics of diplomacy, treaties and international order.

extension TopicTaxonomy {
  static let diplomacy: [TopicRow] = [
    TopicRow(
      "territorial-claims", "Territorial claims", "Annexation, borders in dispute, independence.",
      """
      annex*, territorial claim*, disputed territor*, disputed border*, disputed island*, secession*, separatis*,
      independence referendum, territorial integrity, occupied territor*, settlement expansion, settlements,
      breakaway, exclusive economic zone, border demarcation
      """),
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

  ]
}
