// Whom people and bodies speak for when the text does not say it beside their name.
import Testing

@testable import Attribution

@Suite("Whom an actor speaks for")
struct RepresentationTests {
  @Test("gives an office without a country to the country that the report comes from")
  func homeOffices() throws {
    var room = try Newsroom(
      """
      Sudan and Ethiopia met again. Envoys came from Cairo. Later, the report said, Defence Minister Ada Noor said \
      that Ethiopia had left. Officials said that Ethiopia would return.
      """, dateline: "KHARTOUM")
    #expect(room.speaker("Defence Minister Ada Noor") == "Ada-Noor / Sudan")
    #expect(room.speaker("Officials") == "Officials.a1 / Sudan")
  }

  @Test("does not take the country of a dateline that the report is not about")
  func foreignDateline() throws {
    var room = try Newsroom(
      """
      Yemen buried its dead. Yemen accused nobody. The Yemeni army withdrew and Yemen waited. Yemenis \
      left. Foreign Minister Ada Noor said that talks would go on.
      """, dateline: "DUBAI")
    #expect(room.speaker("Foreign Minister Ada Noor") == "Ada-Noor / Yemen")
  }

  @Test("gives an office to the country that the sentence before is about")
  func subjectsBefore() throws {
    var room = try Newsroom(
      "Kenya and Sudan met. Ethiopia refused. Foreign Minister Ada Noor said that it would not sign.",
      dateline: "KHARTOUM")
    #expect(room.speaker("Foreign Minister Ada Noor") == "Ada-Noor / Ethiopia")
  }

  @Test("lets candidates and legislators speak for themselves, ministers who sit in a senate not")
  func candidates() throws {
    var room = try Newsroom(
      """
      US presidential candidate Ann Brook said no. US Senator Hank Miller said yes. Pakistani Interior \
      Minister Senator Omar Bugti said maybe.
      """)
    #expect(room.speaker("US presidential candidate Ann Brook") == "Ann-Brook / -")
    #expect(room.speaker("US Senator Hank Miller") == "Hank-Miller / -")
    #expect(
      room.speaker("Pakistani Interior Minister Senator Omar Bugti") == "Omar-Bugti / Pakistan")
  }

  @Test("finds the country of a body in its name or in the place behind it")
  func bodiesOfPlaces() throws {
    var room = try Newsroom(
      """
      The Permanent Mission of Myanmar rejected it. The Defence Ministry in Baku gave another account. The \
      Guyana Defence Force said that it had fired. An official in Damascus said that it was over.
      """)
    #expect(
      room.speaker("The Permanent Mission of Myanmar") == "Permanent-Mission-of-Myanmar / Myanmar")
    #expect(room.speaker("The Defence Ministry") == "Azerbaijani-Defense-Ministry / Azerbaijan")
    #expect(room.speaker("The Guyana Defence Force") == "Guyana-Defence-Force / Guyana")
    #expect(room.speaker("An official in Damascus") == "Official-in-Damascus.a1 / Syria")
  }

  @Test("lets people speak for the organisation that their introduction speaks of again")
  func organisationsAgain() throws {
    var room = try Newsroom(
      """
      The River Relief Foundation sent boats. Ann Brook, the foundation's director, said that they were \
      late. Hill Radio's Omar Noor said that he saw them. Al Jazeera's Tamer Abu Nada said nothing.
      """)
    #expect(room.speaker("Ann Brook") == "Ann-Brook / River-Relief-Foundation")
    #expect(room.speaker("Omar Noor") == "Omar-Noor / Hill-Radio")
    #expect(room.speaker("Tamer Abu Nada") == "Tamer-Abu-Nada / Al-Jazeera")
  }

  @Test("does not take what an envoy is sent to for whom he speaks for")
  func envoys() throws {
    var room = try Newsroom(
      """
      The United Nations met. Ada Noor, the Special Rapporteur on the situation of human rights in Myanmar, \
      said that it was worse.
      """)
    #expect(room.speaker("Ada Noor") == "Ada-Noor / United-Nations")
  }

  @Test("tells unnamed sources apart by what is said of them")
  func describedSources() throws {
    var room = try Newsroom(
      """
      Two officials familiar with the matter said no. A resident of the old town said yes. A resident of \
      the camp said maybe. A Yemeni official close to the council said that it was late.
      """)
    #expect(
      room.speaker("Two officials familiar with the matter")
        == "Officials-familiar-with-the-matter.a1 / Yemen")
    #expect(room.speaker("A resident of the old town") == "Resident-of-the-old-town.a1 / -")
    #expect(room.speaker("A resident of the camp") == "Resident-of-the-camp.a1 / -")
    #expect(
      room.speaker("A Yemeni official close to the council")
        == "Yemeni-official-close-to-the-council.a1 / Yemen")
  }

  @Test("knows of what country leaders are whom no report introduces")
  func leaders() throws {
    var room = try Newsroom(
      """
      Germany mourned. Germany's police closed the square. Barack Obama said that he was sad. Recep Tayyip \
      Erdoğan said that he was, too. Ann Obama said nothing.
      """, dateline: "MUNICH")
    #expect(room.speaker("Barack Obama") == "Barack-Obama / United-States")
    #expect(room.speaker("Recep Tayyip Erdoğan") == "Recep-Tayyip-Erdogan / Turkey")
    #expect(room.speaker("Ann Obama") == "Ann-Obama / -")
  }

  @Test("every leader of the world data belongs to somebody known")
  func leaderRowsAreKnown() throws {
    let knowledge = try Knowledge()
    for row in WorldTable.rows(leaderRows) {
      #expect(row.count == 2 && knowledge.actor(named: row[0]) != nil, "\(row)")
      for name in WorldTable.values(row[1]) {
        #expect(PersonName(name).flatMap { KnownLeaders.owner(of: $0) } != nil, "\(name)")
      }
    }
  }
}
