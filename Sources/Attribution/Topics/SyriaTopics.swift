// Topics of the war in Syria, as far as the annotation guidelines name them.

extension TopicTaxonomy {
  static let syria: [TopicRow] = [
    TopicRow(
      "observation-posts", "Observation posts",
      "Military posts that watch over a truce line, and what happens to them.",
      """
      observation post*, observation outpost*, outpost* (observation), military post*, surrounded post*,
      posts (observation post*), post (observation post*)
      """),
    TopicRow(
      "de-escalation-zone", "De-escalation zone",
      "Zones in which the parties agreed to reduce violence, and the agreements that set them up.",
      """
      de-escalation, deescalation, demilitarised zone, demilitarized zone, end of the deal (idlib),
      tensions + agreement, reducing violence, sochi agreement, sochi memorandum
      """,
      weak: "buffer, deal, agreement"),
    TopicRow(
      "idlib-offensive", "Offensive in Idlib", "The Syrian government's offensive in Idlib.",
      """
      offensive (idlib), assault (idlib), aggression (idlib), latest syrian push, push (idlib), operation in idlib,
      drive back + idlib, tragedy in idlib, catastrophe in idlib, catastrophe + idlib, killing + idlib,
      barrel bomb* + idlib, pounds + idlib, attacks on idlib, pushing into idlib
      """, broader: "military-offensive"),
    TopicRow(
      "russia-turkey-coordination", "Coordination between Russia and Turkey",
      "What Russia and Turkey do together, agree on, or tell each other.",
      """
      coordinat* (russia*) (turk*), patrol* (russia*) (turk*), working with + russia* + turk*,
      work with + russia* + turk*, air support + russia* + turk*, cooperat* + russia* + turk*,
      cooperat* + moscow + ankara, russian counterpart + turkish, turkish counterpart + russian,
      russian friends + turk*, russia* and turk* + joint*, together + ankara + moscow,
      no disagreement* + russia* + turk*, two leaders + pledged (russia*) (turk*),
      ankara and moscow + fight*, putin and erdogan + agreed, russian and turkish + discussed
      """),
    TopicRow(
      "astana-process", "Astana process",
      "The talks on Syria that Russia, Turkey and Iran host, and their summits.",
      """
      astana, trilateral summit, sochi summit, guarantor states, guarantor countries,
      summit + russia* + turk* + iran*
      """),
    TopicRow(
      "deir-al-zor", "Deir al-Zor", "The fight for Deir al-Zor and the Euphrates valley.",
      "deir al-zor, deir ez-zor, deir ezzor, deir al-zour, al-mayadin, mayadin, al-mayadeen"),
    TopicRow(
      "saraqeb", "Saraqeb", "The fight for the town of Saraqeb.", "saraqeb, saraqib, saraqab"),
    TopicRow(
      "s-400", "S-400 missiles", "The Russian air defence system and its sale.",
      "s-400, s-300, s400, s300",
      broader: "arms-supplies"),
  ]
}
