// The words that stand in names and in descriptions of sources.

extension NameClass {
  /// The words of each class. Singular and plural are both listed where both occur.
  private static let lexicon: [(NameClass, String)] = [
    (
      .office,
      """
      president presidents minister ministers premier premiers chancellor chancellors secretary
      secretaries ambassador ambassador-at-large commander-general inspector-general ambassadors envoy envoys governor governors mayor mayors senator senators
      congressman congresswoman representative representatives lawmaker legislator commissioner
      spokesman spokeswoman spokesperson spokespersons spokespeople spokesmen chief chiefs leader
      leaders head heads chairman chairwoman chairperson chair director directors commander commanders
      king queen prince princess emir sultan sheikh pope patriarch archbishop bishop cardinal imam
      ayatollah prosecutor judge justice attorney speaker whip coordinator rapporteur negotiator
      negotiators undersecretary consul deputy deputies mp mps founder co-founder ceo boss manager executive mep meps
      strategist pollster advisor adviser aide candidate nominee contender editor correspondent reporter
      columnist host anchor author professor historian economist analyst researcher fellow scientist
      epidemiologist activist lawyer counsel diplomat officer sheriff detective inspector superintendent
      counterpart warlord vice-presidential presidential-candidate prime-minister vice-president secretary-general delegate surrogate surgeon
      councillor councilman councilwoman treasurer organizer organiser owner coach scholar doctor nurse
      pastor rabbi cleric priest expert veteran blogger photographer journalist comedian actor actress
      singer dictator monarch cofounder businessman businesswoman billionaire mogul tycoon veep pm
      frontrunner front-runner consultant operative interpreter teacher mediator moderator official member resident fighter student survivor witness farmer soldier
      worker engineer driver politician shopkeeper insider merchant trader fisherman herder campaigner
      director-general lieutenant-governor administrator clerk comptroller auditor registrar trustee alderman
      constable magistrate ombudsman principal dean provost rector warden chaplain elder barrister
      solicitor president-elect specialist scholar strategist
      """
    ),
    (
      .officeModifier,
      """
      prime foreign defense defence interior finance health justice education energy economy economics
      trade culture home external internal vice deputy acting interim former ex- senior top high
      permanent special chief general national regional provincial state federal military army navy
      police security intelligence presidential parliamentary opposition rebel coalition campaign press media
      communications policy political human rights humanitarian refugee peace nuclear aid district city
      local country majority minority house supreme executive managing associate assistant under
      then incumbent longtime long-time outgoing incoming newly-elected caretaker elected de facto
      crown grand county town borough water lands fisheries mines roads women youth families sport
      sports infrastructure housing children pensions staff communist democratic republican conservative labour liberal socialist islamist party union
      board oil water agriculture transport transportation environment information labor tourism planning
      treasury commerce science technology emergency ruling exiled separatist spiritual religious
      supreme-court resident transitional legal technical climate commercial central bank running
      cabinet former-president two-time sitting fellow joint overall affairs mission operations homeland veterans representatives foreign-policy ground air naval revolutionary guard communication communications development cooperation investment industry employment social welfare relief reconciliation reconstruction digital tribal border migration diaspora islamic indigenous
      """
    ),
    (
      .honorific,
      "mr mrs ms miss dr sir lord lady dame madam mme rev reverend hon honorable sheikh sheik shaykh mullah maulana haji prof professor mister st saint sayyid sayyed pastor imam ayatollah rabbi"
    ),
    (
      .rank,
      """
      general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm vice-admiral
      brigadier brig sergeant sgt corporal cpl private pvt marshal commodore rear vice chief staff
      lt-gen lt-col maj-gen brig-gen major-general lieutenant-general lieutenant-colonel
      brigadier-general sen rep gov pres amb sec supt det insp
      """
    ),
    (
      .anonymous,
      """
      source sources official officials analyst analysts expert experts diplomat diplomats witness
      witnesses eyewitness eyewitnesses resident residents activist activists observer observers officer
      officers aide aides critic critics lawmaker lawmakers politician politicians insider insiders
      adviser advisers advisor advisors medic medics doctor doctors survivor survivors victim victims
      villager villagers local locals refugee refugees journalist journalists reporter reporters
      monitor monitors prosecutor prosecutors investigator investigators detective detectives person people
      man woman men women student students lawyer lawyers supporter supporters opponent opponents
      voter voters economist economists researcher researchers scientist scientists historian historians
      commentator commentators pundit pundits strategist strategists operative operatives donor donors
      employee employees worker workers staffer staffers spokesman spokeswoman spokesperson spokespeople
      spokesmen negotiator negotiators delegate delegates senator senators congressman congressmen leader
      leaders minister ministers member members participant participants prisoner prisoners
      neighbor neighbour neighbors neighbours relative relatives friend friends mother father son
      daughter brother sister wife husband family families teacher teachers farmer farmers trader traders
      driver drivers veteran veterans commander commanders soldier soldiers fighter fighters author
      authors attorney attorneys judge judges attendee attendees republicans democrats conservatives
      liberals evangelicals others some many most several few investor investors executive executives
      ally allies pollster pollsters organizer organizers organiser organisers counsel campaigners
      campaigner cleric clerics elder elders colleague colleagues youth parent parents child children
      citizen citizens civilian civilians american americans specialist specialists
      """
    ),
    (
      .group,
      """
      militant militants rebel rebels fighter fighters insurgent insurgents terrorist terrorists extremist
      extremists jihadist jihadists jihadi jihadis militia militias militiamen gunman gunmen separatist
      separatists protester protesters protestor protestors demonstrator demonstrators guerrilla
      guerrillas guerillas mercenary mercenaries paramilitary paramilitaries settler settlers opposition
      tribesmen faction factions islamist islamists hackers smugglers traffickers pirates loyalist
      loyalists junta rebellion insurgency dissidents strikers
      """
    ),
    (
      .organisation,
      """
      party union committee university institute institution council commission association federation
      foundation center centre organization organisation campaign corp corporation inc ltd llc plc company
      companies group network movement alliance league society academy college school hospital church club
      fund bank board congress assembly forum initiative project program programme trust authority agency
      bureau observatory coalition confederation caucus chamber consortium cooperative crescent cross
      conference pac superpac partners holdings industries airlines airways motors technologies systems
      laboratories laboratory lab museum library theater theatre mosque cathedral temple synagogue
      sciences studies watch international relations affairs tank monastery mission survey
      """
    ),
    (
      .media,
      "times post news herald tribune journal gazette magazine radio tv television press daily chronicle newspaper broadcaster telegraph observer examiner dispatch courier register review weekly broadcasting media globe sentinel inquirer bulletin channel"
    ),
    (
      .body,
      "ministry department police office court parliament senate administration presidency embassy consulate secretariat directorate service services cabinet treasury prosecutor's municipality legislature tribunal government governorate customs"
    ),
    (
      .force,
      "army front brigade brigades battalion battalions regiment division corps forces force command guard guards militia militias cartel militia navy fleet legion squadron legions fighters units resistance"
    ),
    (
      .particle,
      "al el bin ibn ben von van ten de der den da di du del della dos la le abu abd bint ter st o' mac af ul ur ud y e ould zu zur"
    ),
    (
      .function,
      """
      the a an and or but nor so yet if as at by for from in into of off on onto out over to toward towards
      up upon with within without about above across after against along among amid around because before
      behind below beneath beside besides between beyond despite down during except inside like near
      outside past per since than through throughout till under until via while whereas whether although
      though unless once when where which who whom whose what why how that this these those there here
      then he she it they we you i his her its their our your my me him them us himself herself itself
      themselves ourselves is are was were be been being am has have had do does did will would shall
      should can could may might must not no yes all any both each every either neither some many much
      more most other another such only own same too very just also again however meanwhile moreover
      nevertheless furthermore therefore thus instead still even ever never always often sometimes
      perhaps maybe earlier later now today yesterday tomorrow tonight
      monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
      fridays saturdays sundays january february march april june july august september october november
      december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night
      one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million
      billion first second third last next new let lets asked according speaking reporting writing editing
      additional additionally citing following including separately currently previously recently
      nearly almost about hundreds thousands millions dozens several few less least well indeed
      file photo image photos images video related read share breaking update updated exclusive listen
      continue click here none nothing everyone everybody someone anyone
      nobody something anything everything well oh okay yeah thank thanks please sorry
      """
    ),
    (
      .locative, "in near at across inside throughout outside within around into toward towards via"
    ),
    (
      .placeNoun,
      """
      province region city town village district governorate county state territory border borders capital
      enclave neighborhood neighbourhood suburb suburbs island islands peninsula valley river coast
      countryside camp airport base port area areas oblast municipality settlement outpost crossing corridor
      mountain mountains desert strip highway street square zone part parts provinces regions cities towns villages
      districts lake bay sea gulf strait hills plain front frontline airspace soil territories waters
      """
    ),
    (
      .pronoun,
      "he she it they who him her them his their its i we you everyone himself herself themselves itself which someone"
    ),
    (
      .modifier,
      """
      state-run state-owned government-run government-controlled state-controlled pro-government
      semi-official independent private local national official regional leading influential top senior
      former unnamed anonymous unidentified separate joint main largest biggest new prominent powerful
      ruling governing opposition so-called self-styled self-proclaimed internationally-recognised
      internationally-recognized recognised recognized internationally rebel rebel-held military security
      diplomatic political high-ranking high-level western european arab kurdish islamist jihadist
      shiite shi'ite sunni shia christian muslim jewish druze alawite tribal hardline moderate elite
      paramilitary armed veteran young old another two three four five six several many some other
      pro-kurdish pro-russian pro-iranian us-backed russia-backed iran-backed iranian-backed
      russian-backed turkish-backed turkey-backed saudi-backed western-backed us-led russian-led
      american-led saudi-led uk-based london-based britain-based us-based washington-based geneva-based
      daily weekly popular liberal conservative right-wing left-wing far-right far-left
      non-governmental humanitarian administration intelligence police justice law-enforcement law
      enforcement palace presidential congressional federal retired longtime
      """
    ),
    (
      .direction,
      "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western central upper lower rural downtown mainland occupied western-most neighboring neighbouring"
    ),
    (
      .groupReference,
      "group organization organisation agency party company militia movement network monitor newspaper outlet broadcaster channel paper bloc alliance union body institution institute firm bank watchdog coalition front commission committee council campaign organisation court station magazine website charity ngo faction cartel association foundation university observatory mission operator"
    ),
    (
      .movement,
      "sail sails sailed sailing bound carrying carries carried export exports exported exporting arrive arrives arrived arriving travel travels traveled travelled travelling traveling return returns returned returning head heads headed heading go goes went going gone come comes came coming move moves moved moving fly flies flew flying flee flees fled fleeing send sends sent sending deploy deploys deployed deploying visit visits trip trips flight flights journey rushed withdraw withdrew deport deported extradite extradited transfer transferred migrate road way route access convoy convoys exile return bring brought ship shipped relocate relocated"
    ),
    (
      .outletNoun,
      "agency broadcaster newspaper channel tabloid daily television tv radio website outlet network magazine paper station portal news monitor group movement militia"
    ),
    (
      .plural,
      "sources officials analysts experts diplomats witnesses eyewitnesses residents activists observers officers aides critics lawmakers politicians insiders advisers advisors medics doctors survivors villagers locals refugees journalists reporters monitors prosecutors investigators people men women they authorities militants rebels fighters insurgents leaders ministers spokesmen spokespeople members some many others supporters voters both troops soldiers forces"
    ),
    (
      .leader,
      "president premier leader chancellor king queen emir sultan dictator ruler monarch pm prime"
    ),
    (
      .indefinite,
      "a an another one two three four five six some several many few no any most other various numerous"
    ),
    (
      .woman,
      "she her herself mrs ms miss spokeswoman congresswoman chairwoman councilwoman queen princess woman businesswoman actress mother daughter sister wife lady dame madam mme"
    ),
    (
      .man,
      "he him himself his mr sir spokesman congressman chairman councilman king prince man businessman actor father son brother husband lord"
    ),
    (.selfReference, "we our us ours it its country"),
    (.count, "two three"),
    (
      .words,
      """
      statement statements letter tweet tweets post posts report reports study survey poll speech remarks
      comments message messages email emails words testimony memo book article column editorial review
      communique bulletin analysis findings account accounts resolution declaration complaint lawsuit
      indictment filing filings newsletter press-release estimate estimates figures data
      """
    ),
    (
      .people,
      """
      kurdish kurds kurd arab arabs arabic muslim muslims christian christians jewish jews jew sunni
      sunnis shiite shiites shia shi'ite shi'ites islamist islamists islamic european europeans african
      africans asian asians western westerners latin hispanic hispanics latino latinos black blacks white
      whites alawite alawites druze yazidi yazidis chechen chechens rohingya uyghur uyghurs uighur uighurs
      tamil tamils catalan catalans tuareg tuaregs hazara hazaras pashtun pashtuns baloch tigrayan
      tigrayans oromo oromos amhara hutu hutus tutsi tutsis takfiri salafi salafist zionist catholic
      catholics protestant protestants orthodox republican republicans democratic democrat democrats
      conservative conservatives liberal liberals socialist communist communists
      """
    ),
    (
      .operation,
      """
      operation operations action actions base bases intervention campaign presence exercise exercises
      drill drills offensive offensives equipment aid coup hospital vehicle vehicles patrol patrols
      escalation response pressure strike strikes support activity buildup build-up service services
      experts expert source sources official officials chief chiefs spokesman spokeswoman spokesperson
      officer officers commander commanders post posts outpost outposts position positions target targets
      delegation cooperation coordination ties assistance training headquarters council junta leader
      leaders rule government spending budget analyst analysts adviser advisers advisor advisors airport
      attache tribunal court prison facility facilities installation installations camp checkpoint
      checkpoints deployment involvement objective objectives option options solution might power record
      force parade pact alliance personnel reform brutality custody station stations report reports
      """
    ),
    (
      .postmodifier,
      "of for from in at on with to about against between near inside outside who which whose that where when as after before during by under over within than while because since but speaking citing told said says close familiar briefed including based working stationed involved named called known identified quoted cited responsible loyal backed led affiliated linked living such like among along without present there here seen filed obtained published released issued conducted commissioned reviewed dated signed shared led"
    ),
  ]

  /// Names given to people of all regions, folded; enough of them to tell "Jane Doe" from "Supreme Court".
  private static let givenNames: [(NameClass, String)] = [
    (.givenName, givenNameList), ([.givenName, .woman], givenNamesOfWomen),
    ([.givenName, .man], givenNamesOfMen),
  ]

  /// Every word with a class, by classes; between spaces and line breaks.
  static let lists = lexicon + givenNames

  /// The classes of the words of the vocabulary.
  static let table = WordMap(first: Vocabulary.nameClasses, unknown: NameClass())

  /// The classes of the word with this number; none for a name that only a gazetteer knows.
  static func of(_ number: Int) -> NameClass { table.value(Int32(number)) }
}
