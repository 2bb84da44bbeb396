// Who speaks, for whom: sentences of our own about many conflicts.

import Testing

@testable import Attribution

@Suite("Resolving speakers")
struct ActorResolverTests {
  @Test("takes a person's side from nationality and office, and knows the surname later")
  func personWithOffice() throws {
    var room = try Newsroom(
      """
      Sudanese army chief General Omar Haddad rejected the plan. Haddad told reporters it was dead. \
      He added that talks were over.
      """)
    #expect(room.speaker("Sudanese army chief General Omar Haddad") == "Omar-Haddad / Sudan")
    #expect(room.speaker("Haddad", nth: 2) == "Omar-Haddad / Sudan")
    #expect(room.speaker("He") == "Omar-Haddad / Sudan")
  }

  @Test("finds in a headline whom the text names in full only later")
  func headlineSurname() throws {
    var room = try Newsroom(
      """
      Okello says truce is near

      Ugandan Foreign Minister Grace Okello said on Friday that a truce was near.
      """)
    #expect(room.speaker("Okello") == "Grace-Okello / Uganda")
  }

  @Test("reads office and side behind the name")
  func apposition() throws {
    var room = try Newsroom(
      """
      Leyla Marwani, a spokeswoman for the UN refugee agency, said the camp was full. \
      She said more tents were needed.
      """)
    #expect(room.speaker("Leyla Marwani") == "Leyla-Marwani / UNHCR")
    #expect(room.speaker("She") == "Leyla-Marwani / UNHCR")
  }

  @Test("gives bodies without a country to the one the report was sent from")
  func homeBodies() throws {
    var room = try Newsroom(
      """
      Foreign Ministry spokeswoman Ada Noor said that Ethiopia had left the talks. Ethiopia's Irrigation \
      Ministry said otherwise.
      """, dateline: "KHARTOUM")
    #expect(room.speaker("Foreign Ministry spokeswoman Ada Noor") == "Ada-Noor / Sudan")
    #expect(room.speaker("Irrigation Ministry") == "Irrigation-Ministry / Ethiopia")
  }

  @Test("lets a head speak for the organisation that the sentence before was about")
  func headsOfOrganisations() throws {
    var room = try Newsroom(
      "UNICEF asked for more money. Its head, Lena Holt, has seen the camps. Holt said they were full."
    )
    #expect(room.speaker("Holt", nth: 2) == "Lena-Holt / UNICEF")
  }

  @Test("reads given names with a hyphen, and takes no compound for one")
  func hyphenatedNames() throws {
    var room = try Newsroom(
      "Kim Bo-ram, a specialist at the Hillside Institute, spoke. The Khartoum-led bloc disagreed.")
    #expect(room.speaker("Kim Bo-ram") == "Kim-Bo-ram / Hillside-Institute")
  }

  @Test("keeps two people of one surname apart")
  func namesakes() throws {
    var room = try Newsroom(
      """
      Governor Maria Lopez spoke first. Senator Juan Lopez disagreed. Maria Lopez said no. \
      Juan Lopez said yes.
      """)
    #expect(room.speakers("Maria Lopez", nth: 2) == ["Maria-Lopez"])
    #expect(room.speakers("Juan Lopez", nth: 2) == ["Juan-Lopez"])
  }

  @Test("sees one person in two spellings")
  func spellings() throws {
    var room = try Newsroom(
      """
      Libyan Prime Minister Fayez al-Sarraj arrived. Fayez Sarraj said he would stay. \
      Sarraj later left.
      """)
    #expect(room.speakers("Fayez Sarraj") == ["Fayez-al-Sarraj"])
    #expect(room.speakers("Sarraj", nth: 2) == ["Fayez-al-Sarraj"])
  }

  @Test("merges a body's many names into one actor of its country")
  func bodies() throws {
    var room = try Newsroom(
      """
      Ethiopia’s foreign ministry denied it. The Ethiopian Ministry of Foreign Affairs called the \
      report false. The ministry said more later.
      """)
    #expect(room.speaker("Ethiopia’s foreign ministry") == "Ethiopian-Foreign-Ministry / Ethiopia")
    #expect(
      room.speaker("The Ethiopian Ministry of Foreign Affairs")
        == "Ethiopian-Foreign-Ministry / Ethiopia")
    #expect(room.speaker("The ministry") == "Ethiopian-Foreign-Ministry / Ethiopia")
  }

  @Test("takes a capital that acts for the government, and in a phrase of place for a place")
  func capitals() throws {
    var room = try Newsroom("Beijing warned Taipei on Monday. Envoys held talks in Beijing.")
    #expect(room.speaker("Beijing") == "China / -")
    #expect(room.places("talks in Beijing") == ["Beijing"])
    #expect(room.about("warned Taipei on Monday") == ["Taiwan"])
    #expect(room.about("talks in Beijing") == [])
  }

  @Test("gives an unnamed source its side, and knows it again")
  func unnamedSources() throws {
    var room = try Newsroom(
      """
      A senior Malian security source said the base fell. “Nobody fled,” the source said. \
      The security source gave no toll. Two residents confirmed the fighting.
      """)
    #expect(
      room.speaker("A senior Malian security source") == "senior-Malian-security-source.a1 / Mali"
        || room.resolver.unnamed.count == 1)
    #expect(room.speakers("the source").first == room.speakers("The security source").first)
    #expect(room.speakers("Two residents") != room.speakers("the source"))
  }

  @Test("names an unnamed source as printed")
  func unnamedNames() throws {
    var room = try Newsroom("A US official said no. Analysts said yes. US officials were silent.")
    #expect(room.speakers("A US official") == ["US-official.a1"])
    #expect(room.speakers("Analysts") == ["Analysts.a1"])
    #expect(room.speaker("US officials") == "US-officials.a1 / United-States")
    let official = room.resolver.actors.first { $0.id.text == "US-official.a1" }
    #expect(official?.name == "A US official")
  }

  @Test("lets a spokesman without a name speak for the body behind him")
  func spokesman() throws {
    var room = try Newsroom(
      "A spokesman for the Nigerian army said the village was safe. The spokesman gave no number.")
    #expect(
      room.speaker("A spokesman for the Nigerian army")
        == "Spokesman-for-the-Nigerian-army.a1 / Nigeria")
    #expect(room.speaker("The spokesman") == "Spokesman-for-the-Nigerian-army.a1 / Nigeria")
  }

  @Test("hears each of joint speakers")
  func jointSpeakers() throws {
    var room = try Newsroom(
      """
      Armenia, Azerbaijan and Russia signed the accord. Peruvian President Ana Quispe and her \
      Chilean counterpart Pablo Rojas met on Monday. The two leaders agreed to reopen the border.
      """)
    #expect(room.speakers("Armenia, Azerbaijan and Russia") == ["Armenia", "Azerbaijan", "Russia"])
    #expect(
      room.speakers("Peruvian President Ana Quispe and her Chilean counterpart Pablo Rojas")
        == ["Ana-Quispe", "Pablo-Rojas"])
    #expect(room.speakers("The two leaders") == ["Ana-Quispe", "Pablo-Rojas"])
    #expect(room.resolver.onBehalfOf(ActorID("Pablo-Rojas")) == ActorID("Chile"))
  }

  @Test("does not cut a name at its own “and”")
  func nameWithAnd() throws {
    var room = try Newsroom(
      "The Food and Agriculture Organization warned of hunger. Bosnia and Herzegovina agreed.")
    #expect(
      room.speakers("The Food and Agriculture Organization") == [
        "Food-and-Agriculture-Organization"
      ])
    #expect(room.speakers("Bosnia and Herzegovina") == ["Bosnia-and-Herzegovina"])
  }

  @Test("takes an office for its holder where the text names the holder")
  func officeHolder() throws {
    var room = try Newsroom(
      """
      Kenya’s interior minister said the camp would close. Kenyan Interior Minister Daniel Mwangi \
      gave no date. The Kenyan minister flew home. The Kenyan leader was silent. \
      President Ruth Achieng of Kenya spoke later.
      """)
    #expect(room.speaker("Kenya’s interior minister") == "Daniel-Mwangi / Kenya")
    #expect(room.speaker("The Kenyan minister") == "Daniel-Mwangi / Kenya")
  }

  @Test("follows “it” to the state or body that spoke")
  func pronounIt() throws {
    var room = try Newsroom(
      """
      The State Department urged calm. It said envoys would travel. \
      Venezuela keeps troops there under a deal it made with Guyana.
      """)
    #expect(room.speaker("The State Department") == "US-State-Department / United-States")
    #expect(room.speaker("It") == "US-State-Department / United-States")
    #expect(room.speaker("it", nth: 1) == "Venezuela / -")
  }

  @Test("does not give a woman's words to a man")
  func womenAndMen() throws {
    var room = try Newsroom(
      """
      Chairwoman Nadia Orlova opened the session. Chairman Ivan Petrenko closed it. \
      She said it was long. He said it was short.
      """)
    #expect(room.speakers("Nadia Orlova") == ["Nadia-Orlova"])
    #expect(room.speakers("Ivan Petrenko") == ["Ivan-Petrenko"])
    #expect(room.speakers("She") == ["Nadia-Orlova"])
    #expect(room.speakers("He") == ["Ivan-Petrenko"])
  }

  @Test("knows an organisation by its acronym once the text explains it")
  func acronyms() throws {
    var room = try Newsroom(
      """
      The Upper Valley Farmers’ Union (UVFU) said wells were poisoned. Later the UVFU demanded an \
      inquiry. The union named nobody.
      """)
    #expect(
      room.speakers("The Upper Valley Farmers’ Union") == room.speakers("the UVFU"))
    #expect(room.speakers("The union") == room.speakers("the UVFU"))
    #expect(room.speakers("the UVFU") == ["Upper-Valley-Farmers'-Union"])
  }

  @Test("takes armed groups under any spelling, with the noun behind them")
  func armedGroups() throws {
    var room = try Newsroom(
      """
      Al Shabab fighters attacked. Daesh terrorists fled. The Houthi movement denied it. \
      M23 rebels advanced. IS claimed the blast; what is claimed is not proven.
      """)
    #expect(room.speakers("Al Shabab fighters") == ["al-Shabaab"])
    #expect(room.speakers("Daesh terrorists") == ["Islamic-State"])
    #expect(room.speaker("The Houthi movement") == "Houthis / -")
    #expect(room.speakers("M23 rebels") == ["M23"])
    #expect(room.about("what is claimed is not proven") == [])
  }

  @Test("speaks for the United Nations when a UN office does, for nobody when an outlet does")
  func organisationsAndOutlets() throws {
    var room = try Newsroom(
      "OCHA counted the displaced. China’s state-run Xinhua news agency reported floods. Oxfam agreed."
    )
    #expect(room.speaker("OCHA") == "OCHA / United-Nations")
    #expect(room.speaker("China’s state-run Xinhua news agency") == "Xinhua / -")
    #expect(room.speaker("Oxfam") == "Oxfam / -")
  }
}

@Suite("What a content is about, and where")
struct AboutTests {
  @Test("a territory is a place; an army, a group and a government are actors")
  func placesAndActors() throws {
    var room = try Newsroom(
      """
      Ukraine said Russian troops left Kherson. Rebels crossed into northern Chad. \
      Colombia’s government blames the ELN in Venezuela and Ecuador.
      """)
    #expect(room.about("Russian troops left Kherson") == ["Russian-army"])
    #expect(room.places("Russian troops left Kherson") == ["Kherson"])
    #expect(room.about("Rebels crossed into northern Chad") == [])
    #expect(room.places("Rebels crossed into northern Chad") == ["Chad"])
    #expect(
      room.about("Colombia’s government blames the ELN in Venezuela and Ecuador")
        == ["Colombia", "ELN"])
    #expect(
      room.places("Colombia’s government blames the ELN in Venezuela and Ecuador")
        == ["Venezuela", "Ecuador"])
  }

  @Test("an adjective alone names nobody")
  func adjectives() throws {
    var room = try Newsroom(
      "The agency helps Syrian refugees and buys Indian rice for Kurdish towns.")
    #expect(room.about("helps Syrian refugees and buys Indian rice for Kurdish towns") == [])
  }

  @Test("“we” and “our forces” are the speaker's side")
  func ownSide() throws {
    var room = try Newsroom(
      "“We want peace and our forces are ready,” Armenian Defence Minister Aram Petrosyan said.")
    #expect(
      room.about("We want peace and our forces are ready", speaker: "Aram-Petrosyan")
        == ["Armenia", "Armenian-army"])
  }

  @Test("finds places it does not know by what stands before and behind them")
  func unknownPlaces() throws {
    let room = try Newsroom(
      "Shells hit the town of Karvelas. Fighting went on near Omarak. The Belzan district burned.")
    #expect(room.places("Shells hit the town of Karvelas") == ["Karvelas"])
    #expect(room.places("Fighting went on near Omarak") == ["Omarak"])
    #expect(room.places("The Belzan district burned") == ["Belzan"])
  }
}

@Suite("Names in awkward places")
struct AwkwardNameTests {
  @Test("reads a title with a party and an abbreviated office")
  func abbreviatedOffice() throws {
    var room = try Newsroom(
      "Republican vice-presidential nominee Gov. Luke Farrow said no. Let us see, Farrow said.")
    #expect(
      room.speakers("Republican vice-presidential nominee Gov. Luke Farrow") == ["Luke-Farrow"])
    #expect(room.actor("Lashkar-e-Taiba") == nil)
  }

  @Test("gives a surname to the one the report is about, not to a relative named once")
  func relative() throws {
    var room = try Newsroom(
      """
      Hillary Brandt fell ill. Hillary Brandt was driven to the flat of her daughter Chelsea Brandt. \
      Brandt said she was fine.
      """)
    #expect(room.speakers("Brandt", nth: 4) == ["Hillary-Brandt"])
  }

  @Test("does not take a capitalised common noun for a person")
  func commonNouns() throws {
    var room = try Newsroom(
      "Tensions threaten the deal. Clashes fed the tensions, and the clashes go on. Voters know it."
    )
    #expect(room.speakers("Tensions") == ["Tensions.a1"])
    #expect(room.speakers("Clashes") == ["Clashes.a1"])
    #expect(room.speakers("Voters") == ["Voters.a1"])
  }

  @Test("tells another source from the first")
  func anotherSource() throws {
    var room = try Newsroom("A source said no. Another source said yes. A source at the port left.")
    #expect(room.speakers("A source") == ["Source.a1"])
    #expect(room.speakers("Another source") == ["Source-2.a1"])
  }

  @Test("takes the office, not its seat, for the source")
  func seat() throws {
    var room = try Newsroom("The World Food Programme in Rome said stocks were low.")
    #expect(room.speakers("Rome") == ["World-Food-Programme"])
  }

  @Test("knows a police department by its city, and an aide by whom he serves")
  func owners() throws {
    var room = try Newsroom(
      """
      The Chicago Police Department made no arrest. Karen Vale met Stein spokeswoman Jill Moreno. \
      Moreno said it went well. Senator Ruth Stein agreed.
      """)
    #expect(room.speakers("The Chicago Police Department") == ["Chicago-Police-Department"])
    #expect(room.speaker("Moreno", nth: 2) == "Jill-Moreno / Ruth-Stein")
  }
}

@Suite("Whose people and bodies they are")
struct AffiliationTests {
  @Test("the noun beside an unknown name tells what it names")
  func kindNouns() throws {
    var room = try Newsroom(
      """
      The tabloid Glasno reported it. British shipping firm Tidemark denied it. The European Union naval \
      mission Poseida confirmed it. Ara Manuk, a lawmaker from the opposition Haydar bloc, laughed.
      """)
    #expect(room.speaker("The tabloid Glasno") == "Glasno / -")
    #expect(room.actor("Glasno") == "media -")
    #expect(room.speaker("British shipping firm Tidemark") == "Tidemark / -")
    #expect(
      room.speaker("The European Union naval mission Poseida") == "Poseida / European-Union")
    #expect(room.speaker("Ara Manuk") == "Ara-Manuk / Haydar-bloc")
  }

  @Test("an organisation is called by its name between commas")
  func calledByName() throws {
    var room = try Newsroom(
      """
      The operator of the platform, Corvane Energy, said work went on. The United Nations agency for \
      refugees, UNHCR, said camps were full.
      """)
    #expect(room.speakers("The operator of the platform") == ["Corvane-Energy"])
    #expect(room.speaker("The United Nations agency for refugees") == "UNHCR / United-Nations")
  }

  @Test("an office behind a rank, a complement or another country's name is read with the name")
  func offices() throws {
    var room = try Newsroom(
      """
      More from Caracas. The defence minister, Gen Ramiro Ochoa, has posted a video. Peru closed the border. \
      The UN special envoy for Yemen, Ingrid Loft, urged calm. Secretary of Armenia's Security Council \
      Hayk Manuk waited. Besnik Hysa, Kosovo's interior minister, agreed.
      """)
    #expect(room.speaker("Gen Ramiro Ochoa") == "Ramiro-Ochoa / Venezuela")
    #expect(room.speaker("Ingrid Loft") == "Ingrid-Loft / United-Nations")
    #expect(room.speaker("Hayk Manuk") == "Hayk-Manuk / Armenia")
    #expect(room.speaker("Besnik Hysa") == "Besnik-Hysa / Kosovo")
  }

  @Test("an unnamed official of a kind of body is of the country or company spoken of")
  func employers() throws {
    var room = try Newsroom(
      """
      Chad's army left the town. An army officer said so. Oil firm Corvane Petrol said it would stay. \
      A company official shrugged.
      """)
    #expect(room.speaker("An army officer") == "Army-officer.a1 / Chad")
    #expect(room.speaker("A company official") == "Company-official.a1 / Corvane-Petrol")
  }

  @Test("“its” before an office or a body is of whom the sentence speaks")
  func possessives() throws {
    var room = try Newsroom(
      """
      China hoped for calm, its foreign ministry said. Vietnam waited, its deputy foreign minister said. \
      Hamas tells another story. Its negotiators agreed.
      """)
    #expect(room.speaker("its foreign ministry") == "Chinese-Foreign-Ministry / China")
    #expect(room.speaker("its deputy foreign minister") == "Deputy-foreign-minister.a1 / Vietnam")
    #expect(room.speaker("Its negotiators") == "Negotiators.a1 / Hamas")
  }

  @Test("“the army” is no army that is named later only, but that of the country reported on")
  func laterArmy() throws {
    var room = try Newsroom(
      "India mourned. India said five died, the army said. Pakistan's military said two had died.")
    #expect(room.speaker("the army") == "Indian-army / India")
  }

  @Test("enemies in the sentence do not own a governor, quoted states no spokeswoman")
  func enemies() throws {
    var room = try Newsroom(
      """
      Ukraine woke up. Ukraine burned. Russian forces launched drones, regional governor Oleh Kip said.
      Islamabad was angry. “India is wrong,” foreign ministry spokeswoman Mumtaz Zahra said.
      """)
    #expect(room.speaker("Oleh Kip") == "Oleh-Kip / Ukraine")
    #expect(room.speaker("Mumtaz Zahra") == "Mumtaz-Zahra / Pakistan")
  }

  @Test("analysts, farmers and former ministers do not speak for their country")
  func privateRoles() throws {
    var room = try Newsroom(
      "A Turkish analyst spoke. A Ukrainian farmer spoke. A former Indian minister spoke.")
    #expect(room.speaker("A Turkish analyst") == "Turkish-analyst.a1 / -")
    #expect(room.speaker("A Ukrainian farmer") == "Ukrainian-farmer.a1 / -")
    #expect(room.speaker("A former Indian minister") == "Former-Indian-minister.a1 / -")
  }

  @Test("a person between commas, or unnamed at the start of the sentence before, is “she”")
  func subjects() throws {
    var room = try Newsroom(
      """
      Ali Kaya said no. The EU's top diplomat, Marije Hoog, was in Bridgetown. She said yes. A western \
      diplomat was less sure. She laughed.
      """)
    #expect(room.speakers("Ali Kaya") == ["Ali-Kaya"])
    #expect(room.speakers("She") == ["Marije-Hoog"])
    #expect(room.speakers("She", nth: 2) == ["Western-diplomat.a1"])
  }
}

@Suite("Contents that refer to actors without a name")
struct ReferringContentTests {
  @Test("“he” is the speaker in reported speech and somebody else in quoted speech")
  func pronouns() throws {
    var room = try Newsroom(
      "Peruvian President Luis Paz spoke. Foreign minister Ana Rios said she was ready and he was late."
    )
    #expect(room.about("she was ready", speaker: "Ana-Rios") == ["Ana-Rios"])
    #expect(room.about("he was late", speaker: "Ana-Rios") == ["Luis-Paz"])
  }

  @Test("“both sides” are the two that the report names most, the speaker's left out")
  func bothSides() throws {
    var room = try Newsroom(
      """
      Sudan's army fought the Rapid Support Forces. The RSF fled. The Sudanese army advanced. \
      Egypt urged both sides to stop.
      """)
    #expect(
      Set(room.about("both sides to stop", speaker: "Egypt"))
        == ["Sudanese-army", "Rapid-Support-Forces"])
  }

  @Test("“the army” is the one named before")
  func army() throws {
    var room = try Newsroom(
      "The Malian army left Kidal. Residents said the army burned the market.")
    #expect(room.about("the army burned the market") == ["Malian-army"])
  }

  @Test("a denied deed is the speaker's, an alleged one that of whom the cue names")
  func deeds() throws {
    var room = try Newsroom(
      "Rwanda denied sending troops. Kenya accused Uganda of arming the rebels.")
    let rwanda = AboutFrame(speaker: ActorID("Rwanda"), cue: .denial)
    let uganda = AboutFrame(speaker: ActorID("Kenya"), cue: .accusation, addressee: 7..<9)
    #expect(room.resolver.about(2..<4, in: rwanda).map(\.text) == ["Rwanda"])
    #expect(room.resolver.about(9..<12, in: uganda).map(\.text) == ["Uganda"])
  }
}

@Suite("Contents that name nobody")
struct SilentContentTests {
  @Test("an official who names nobody speaks of his own side; an observer does not")
  func ownDoings() throws {
    var room = try Newsroom(
      """
      A Peruvian defence source said the patrols would go on. Oxfam said the roads were cut. \
      Peru and Chile traded accusations. The two Andean neighbours then met.
      """)
    let source = room.speakers("A Peruvian defence source")
    #expect(room.about("the patrols would go on", speaker: source.first) == ["Peru"])
    #expect(room.about("the roads were cut", speaker: "Oxfam") == [])
    #expect(room.about("The two Andean neighbours then met") == ["Peru", "Chile"])
  }

  @Test("reads an adjective in brackets with the noun behind it")
  func bracketedAdjective() throws {
    var room = try Newsroom("“We condemn the (Eritrean) government,” the minister said.")
    #expect(room.about("the (Eritrean) government") == ["Eritrea"])
  }
}

@Suite("Offices, envoys and words that have an author")
struct OfficeTests {
  @Test("an envoy for a country belongs to who sent him")
  func envoys() throws {
    var room = try Newsroom(
      """
      UN special envoy for Yemen Henrik Dahl arrived. Dahl said talks went on. \
      The US ambassador to the United Nations Laura Finch left. Finch said nothing more.
      """)
    #expect(room.speaker("Dahl", nth: 2) == "Henrik-Dahl / United-Nations")
    #expect(room.speaker("Finch", nth: 2) == "Laura-Finch / United-States")
  }

  @Test("an official with a name has the side before his title")
  func namedOfficial() throws {
    var room = try Newsroom(
      """
      Hamas official Basim Qadi rejected it. Crown Prince Faris bin Nasser of Bahrain was silent. \
      Qadi said no. The official said it twice.
      """)
    #expect(room.speaker("Qadi", nth: 2) == "Basim-Qadi / Hamas")
    #expect(room.speaker("The official") == "Basim-Qadi / Hamas")
    #expect(room.actor("Faris-bin-Nasser") != nil)
  }

  @Test("a letter, a report and a statement speak for who wrote them")
  func authors() throws {
    var room = try Newsroom(
      """
      A UN report said rivers fell. Oxfam’s statement named nobody. Amina Yusuf’s letter was short. \
      A report said nothing.
      """)
    #expect(room.speakers("A UN report") == ["United-Nations"])
    #expect(room.speakers("Oxfam’s statement") == ["Oxfam"])
    #expect(room.speakers("Amina Yusuf’s letter") == ["Amina-Yusuf"])
    #expect(room.speakers("A report") == ["Report.a1"])
  }

  @Test("the police in a city are the police of its country")
  func bodyInPlace() throws {
    var room = try Newsroom("Police in Mombasa made arrests. The army in Mali denied it.")
    #expect(room.speaker("Police in Mombasa") == "Kenyan-Police / Kenya")
    #expect(room.speaker("The army in Mali") == "Malian-army / Mali")
  }
}

@Suite("Sides that stand around the source")
struct SideTests {
  @Test("a name behind the office, and “its” before it")
  func apposedName() throws {
    var room = try Newsroom(
      """
      The Lake Basin Commission met in Kisumu. It said levels had dropped. \
      Its deputy director in Uganda, Dora Lindqvist, told us why. Lindqvist said dams leaked.
      """)
    #expect(room.speakers("The Lake Basin Commission") == ["Lake-Basin-Commission"])
    #expect(room.speakers("It") == ["Lake-Basin-Commission"])
    #expect(room.speaker("Its deputy director") == "Dora-Lindqvist / Lake-Basin-Commission")
  }

  @Test("a place that opens the sentence tells whose ministry it is")
  func openingPlace() throws {
    var room = try Newsroom("In Tunis, the foreign ministry called the charge absurd.")
    #expect(room.speaker("the foreign ministry") == "Tunisian-Foreign-Ministry / Tunisia")
  }

  @Test("an army spokesman without a country is of the country the report is about")
  func armySpokesman() throws {
    var room = try Newsroom(
      "Chad's army said it held the town, army spokesman Colonel Idriss Moussa said. Chad agreed.")
    #expect(room.speaker("army spokesman Colonel Idriss Moussa") == "Idriss-Moussa / Chad")
  }

  @Test("who has an office in a place speaks for its country, or for the place if nobody knows it")
  func jurisdictions() throws {
    var room = try Newsroom(
      """
      Rowan County Sheriff Hank Miller said no. Ohio Governor Ann Brook said yes. \
      Paula Reyes of the Centre for River Studies said maybe.
      """)
    #expect(room.speaker("Rowan County Sheriff Hank Miller") == "Hank-Miller / Rowan-County")
    #expect(room.speaker("Ohio Governor Ann Brook") == "Ann-Brook / United-States")
    #expect(room.speaker("Paula Reyes") == "Paula-Reyes / Centre-for-River-Studies")
  }

  @Test("a pronoun prefers who opened the sentence before, and fits the given name")
  func subjects() throws {
    var room = try Newsroom(
      """
      Mayor Ruth Ogden said the bill was late. Martin Fell, reached by phone, looked it up. \
      “It is here,” he said. “Page nine,” she said.
      """)
    #expect(room.speakers("Mayor Ruth Ogden") == ["Ruth-Ogden"])
    #expect(room.speakers("he") == ["Martin-Fell"])
    #expect(room.speakers("she") == ["Ruth-Ogden"])
  }

  @Test("reads the labels of a transcript")
  func labels() throws {
    var room = try Newsroom(
      "ANNA KOVAC: Did you know?\n\nPETER DREYER: No.\n\nKOVAC: Then who did?")
    #expect(room.speakers("ANNA KOVAC") == ["Anna-Kovac"])
    #expect(room.speakers("KOVAC", nth: 2) == ["Anna-Kovac"])
  }
}

@Suite("Names behind the office")
struct NamesBehindOfficesTests {
  @Test("an office before a comma is the person behind it, whose side “its” tells")
  func behindComma() throws {
    var room = try Newsroom(
      """
      Queensland’s Minister for Roads, Dean Hollis, opened it. The Polish foreign ministry objected. \
      Its spokesman, Jan Nowicki, said no.
      """)
    #expect(room.speakers("Queensland’s Minister for Roads") == ["Dean-Hollis"])
    #expect(room.speakers("The Polish foreign ministry") == ["Polish-Foreign-Ministry"])
    #expect(room.speaker("Its spokesman, Jan Nowicki") == "Jan-Nowicki / Poland")
  }
}
