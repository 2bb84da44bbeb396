// Classes of words that the terms of several topics share, as alternatives of one word.

extension TopicTaxonomy {
  /// What armies take, hold and lose.
  static let ground =
    "town*|city|cities|village*|district*|area|areas|base|bases|airport*|"
    + "airfield*|position*|province*|hill*|height*|territor*|checkpoint*|land|camp|"
    + "barracks|island*|capital|crossing*|mine|mines|port|stronghold*|neighbourhood*|"
    + "neighborhood*|highway|junction|outpost*|border|headquarters|valley"

  /// What armies send.
  static let units =
    "troops|forces|soldiers|commandos|commandoes|battalion*|brigade*|units|"
    + "gendarmes|peacekeepers|warship*|tanks|reinforcements|patrols|squadron*|"
    + "destroyer*|police|contingent*"

  /// Fighters that states call terrorists, rebels or bandits.
  static let bands =
    "militants|insurgents|rebels|gunmen|bandits|jihadist*|extremist*|terrorist*|"
    + "islamists|fighters|guerrilla*"

  /// Those who attack and are no army of a state.
  static let attackers =
    "militant*|insurgent*|rebel|rebels|jihadist*|extremist*|guerrilla*|separatists|"
    + "terrorist*|gunm*|bandits|assailant*|attackers|militia*|kidnappers|abductors|"
    + "islamists"

  /// What attackers do, and with what.
  static let assaults =
    "attack*|assault*|raid*|storm*|ambush*|hit|fired|firing|shot|shoot*|shell*|"
    + "bomb*|rocket*|missile*|mortar*|drone*|explosi*|blast*|blew|killed|massacr*|"
    + "behead*|abduct*|kidnap*|loot*|torch*|ransack*|seiz*|captur*"

  /// What attackers do, plain enough to count anywhere in the sentence.
  static let assaultsElsewhere =
    "attack*|assault*|raid*|storm*|ambush*|abduct*|kidnap*|loot*|killed|fired|"
    + "missile*|rocket*|drone*|shell*|bomb*"

  /// Those who leave their homes.
  static let residents =
    "residents|families|people|civilians|villagers|population|women|children|"
    + "inhabitants|households"
}
