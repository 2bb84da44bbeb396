// News agencies and outlets of the world.

/// One row an outlet: `name | country of a state-run outlet | other names`; `~` before the country where the
/// outlet is only at home there.
let newsOutletRows = """
  Reuters | | REUTERS,Thomson Reuters,Reuters news agency
  Associated Press | | AP,A.P.,The Associated Press
  AFP | | Agence France-Presse,Agence France Presse,France-Presse
  Anadolu | Turkey | Anadolu Agency,AA news agency,Anadolu news agency,Anadolu Ajansi
  TASS | Russia | Tass,Itar-Tass,ITAR-TASS,TASS news agency
  Sputnik | Russia | Sputnik news agency,Sputnik News
  RIA Novosti | Russia | RIA,RIA-Novosti,RIA news agency,Ria Novosti
  Interfax | ~Russia | Interfax news agency
  Interfax-Ukraine | ~Ukraine |
  RT | Russia | Russia Today
  Rossiya 1 | Russia | Rossiya-1,Rossiya 24
  Channel One Russia | Russia | Pervy Kanal
  Izvestia | ~Russia | Izvestiya
  Kommersant | ~Russia |
  Vedomosti | ~Russia |
  Rossiyskaya Gazeta | Russia |
  Novaya Gazeta | ~Russia |
  Meduza | ~Russia |
  TV Rain | ~Russia | Dozhd
  Echo of Moscow | ~Russia | Ekho Moskvy
  Lenta.ru | ~Russia |
  RBC | ~Russia | RBK
  Gazeta.ru | ~Russia |
  Komsomolskaya Pravda | ~Russia |
  Nezavisimaya Gazeta | ~Russia |
  Moscow Times | ~Russia | The Moscow Times
  Mediazona | ~Russia |
  Rossiya Segodnya | Russia |
  Xinhua | China | Xinhua news agency,Xinhua News Agency
  Global Times | China |
  People's Daily | China |
  China Daily | China |
  CCTV | China | China Central Television
  CGTN | China |
  Caixin | ~China |
  South China Morning Post | ~China | SCMP
  China News Service | China |
  PLA Daily | China |
  IRNA | Iran | Islamic Republic News Agency,IRNA news agency
  Press TV | Iran | PressTV,Press Tv
  Tasnim | Iran | Tasnim News Agency,Tasnim news agency
  Fars News Agency | Iran | Fars news agency,Fars News,Fars agency
  Mehr News Agency | Iran | Mehr news agency
  ISNA | Iran | Iranian Students' News Agency,Iranian Students News Agency
  IRIB | Iran | Islamic Republic of Iran Broadcasting
  Al-Alam | Iran | Al Alam
  Iran International | |
  Tehran Times | ~Iran |
  Kayhan | ~Iran |
  Mizan News Agency | Iran |
  Nour News | Iran | Nournews
  SANA | Syria | Syrian Arab News Agency,SANA news agency
  Ikhbariya | Syria | Al-Ikhbariya,al-Ikhbariyah
  Al-Watan newspaper | ~Syria | al-Watan
  Al-Masdar News | ~Syria | Al Masdar News
  Enab Baladi | ~Syria |
  North Press Agency | | North Press
  Orient News | ~Syria | Orient TV
  Hawar News Agency | | ANHA
  Step News | ~Syria |
  Rudaw | | Rudaw Media Network
  Kurdistan 24 | |
  NTV | ~Turkey | NTV broadcaster
  TRT | Turkey | TRT World,TRT Haber
  CNN Turk | ~Turkey |
  Hurriyet | ~Turkey | Hurriyet Daily News
  Daily Sabah | ~Turkey |
  Sabah newspaper | ~Turkey |
  Yeni Safak | ~Turkey |
  Cumhuriyet | ~Turkey |
  Milliyet | ~Turkey |
  Haberturk | ~Turkey | Haber Turk
  Demiroren News Agency | ~Turkey | DHA,Dogan News Agency
  Ihlas News Agency | ~Turkey | IHA
  Sozcu | ~Turkey |
  BirGun | ~Turkey |
  Ahval | |
  CNN | ~United States | Cable News Network,CNN International
  BBC | ~United Kingdom | British Broadcasting Corporation,BBC News,BBC World Service,BBC Arabic,BBC Persian,BBC Radio 4
  Al Jazeera | Qatar | Al-Jazeera,Aljazeera,Al Jazeera English
  Al Arabiya | Saudi Arabia | Al-Arabiya,Alarabiya
  Al Hadath | Saudi Arabia | Al-Hadath
  Saudi Press Agency | Saudi Arabia | SPA
  Asharq al-Awsat | Saudi Arabia | Asharq Al-Awsat,Al-Sharq al-Awsat
  Arab News | Saudi Arabia |
  Okaz | Saudi Arabia |
  WAM | United Arab Emirates | Emirates News Agency
  Gulf News | ~United Arab Emirates |
  Khaleej Times | ~United Arab Emirates |
  Sky News Arabia | ~United Arab Emirates |
  Qatar News Agency | Qatar | QNA
  KUNA | Kuwait | Kuwait News Agency
  Bahrain News Agency | Bahrain |
  Petra | Jordan | Petra news agency,Jordan News Agency
  MENA news agency | Egypt | Middle East News Agency
  Al-Ahram | Egypt | Ahram Online
  Mada Masr | ~Egypt |
  Al Qahera News | Egypt | Al-Qahera News
  Middle East Eye | |
  Al-Monitor | | Al Monitor
  Al Mayadeen | | Al-Mayadeen
  Al-Manar | Hezbollah | Al Manar
  Al-Akhbar | ~Lebanon |
  An-Nahar | ~Lebanon | Annahar
  L'Orient-Le Jour | ~Lebanon | L'Orient Today
  The Daily Star Lebanon | ~Lebanon |
  National News Agency | Lebanon | NNA
  LBC | ~Lebanon | LBCI
  Naharnet | ~Lebanon |
  Al-Aqsa TV | Hamas | Al Aqsa TV
  Al-Masirah | Houthis | Al Masirah,Al-Masirah TV
  Saba News Agency | Yemen | SABA
  Wafa | Palestine | WAFA,Wafa news agency,Palestinian News Agency
  Maan News Agency | ~Palestine | Ma'an News Agency
  Palestine TV | Palestine |
  Haaretz | ~Israel | Ha'aretz
  Times of Israel | ~Israel | The Times of Israel
  Jerusalem Post | ~Israel | The Jerusalem Post
  Ynet | ~Israel | Ynetnews
  Yedioth Ahronoth | ~Israel | Yediot Ahronot
  Israel Hayom | ~Israel |
  Kan News | Israel | Kan News,Kan public broadcaster
  Channel 12 | ~Israel | Channel 12 News
  Channel 13 | ~Israel |
  Walla | ~Israel | Walla News
  Maariv | ~Israel | Ma'ariv
  Army Radio | Israel |
  Shafaq News | ~Iraq |
  Al Sumaria | ~Iraq | Alsumaria
  INA | Iraq | Iraqi News Agency
  Libya Observer | ~Libya | The Libya Observer
  Libya Herald | ~Libya |
  LANA | Libya | Libyan News Agency
  SUNA | Sudan | Sudan News Agency
  Radio Dabanga | ~Sudan | Dabanga
  Sudan Tribune | ~Sudan |
  Ethiopian News Agency | Ethiopia |
  Fana Broadcasting Corporate | Ethiopia |
  Addis Standard | ~Ethiopia |
  Ethiopian Broadcasting Corporation | Ethiopia |
  Shabelle Media | ~Somalia | Radio Shabelle
  Garowe Online | ~Somalia |
  SONNA | Somalia | Somali National News Agency
  Hiiraan Online | ~Somalia |
  Daily Nation | ~Kenya |
  The East African | |
  New Vision | Uganda |
  Daily Monitor | ~Uganda |
  New Times | | The New Times
  Radio Okapi | United Nations |
  Actualite.cd | ~DRC |
  Jeune Afrique | |
  RFI | France | Radio France Internationale
  France 24 | France |
  News24 | ~South Africa |
  Daily Maverick | ~South Africa |
  Mail & Guardian | ~South Africa |
  SABC | South Africa |
  Premium Times | ~Nigeria |
  Vanguard Nigeria | ~Nigeria |
  ThisDay | ~Nigeria |
  NAN | Nigeria | News Agency of Nigeria
  Punch newspaper | ~Nigeria | The Punch
  Daily Trust | ~Nigeria |
  TheCable | ~Nigeria |
  Sahara Reporters | ~Nigeria | SaharaReporters
  Channels Television | ~Nigeria | Channels TV
  APA news agency | |
  AllAfrica | |
  Dawn newspaper | ~Pakistan | Dawn.com
  Geo News | ~Pakistan | Geo TV
  Express Tribune | ~Pakistan | The Express Tribune
  ARY News | ~Pakistan |
  APP | Pakistan | Associated Press of Pakistan
  The News International | ~Pakistan | News International
  Samaa TV | ~Pakistan | Samaa
  Radio Pakistan | Pakistan |
  PTV News | Pakistan | PTV
  TOLOnews | ~Afghanistan | Tolo News,TOLO news,ToloNews
  Khaama Press | ~Afghanistan |
  Pajhwok | ~Afghanistan | Pajhwok Afghan News
  Ariana News | ~Afghanistan |
  Bakhtar News Agency | Afghanistan | Bakhtar
  Press Trust | ~India | Press Trust of India
  ANI | ~India | Asian News International
  Times of India | ~India | The Times of India
  Hindustan Times | ~India | The Hindustan Times
  Indian Express | ~India | The Indian Express
  NDTV | ~India |
  India Today | ~India |
  Republic TV | ~India |
  The Hindu newspaper | ~India | Hindu newspaper
  Deccan Herald | ~India |
  Economic Times | ~India | The Economic Times
  IANS | ~India | Indo-Asian News Service
  News18 | ~India | CNN-News18
  Aaj Tak | ~India |
  Doordarshan | India | DD News
  All India Radio | India |
  Greater Kashmir | ~India |
  Daily Star | ~Bangladesh |
  Prothom Alo | ~Bangladesh |
  Dhaka Tribune | ~Bangladesh | The Dhaka Tribune
  Bangladesh Sangbad Sangstha | Bangladesh | BSS
  Kathmandu Post | ~Nepal | The Kathmandu Post
  Kantipur | ~Nepal |
  Daily Mirror Sri Lanka | ~Sri Lanka |
  Ada Derana | ~Sri Lanka |
  The Irrawaddy | ~Myanmar | Irrawaddy
  Myanmar Now | ~Myanmar |
  Mizzima | ~Myanmar |
  Frontier Myanmar | ~Myanmar |
  Global New Light of Myanmar | Myanmar | MRTV
  Democratic Voice of Burma | ~Myanmar | DVB
  Bangkok Post | ~Thailand |
  The Nation Thailand | ~Thailand |
  Khaosod | ~Thailand |
  Thai PBS | Thailand |
  VnExpress | |
  Straits Times | ~Singapore | The Straits Times
  Channel NewsAsia | ~Singapore | CNA,Channel News Asia
  Bernama | Malaysia |
  Malaysiakini | ~Malaysia |
  The Star Malaysia | ~Malaysia |
  Antara | Indonesia | Antara news agency
  Jakarta Post | ~Indonesia | The Jakarta Post
  Kompas | ~Indonesia |
  Tempo magazine | ~Indonesia |
  Rappler | ~Philippines |
  Philippine Daily Inquirer | ~Philippines | Inquirer
  ABS-CBN | ~Philippines |
  Philippine News Agency | Philippines |
  GMA News | ~Philippines | GMA Network
  Manila Times | ~Philippines | The Manila Times
  Philippine Star | ~Philippines | The Philippine Star
  Kyodo | ~Japan | Kyodo News,Kyodo news agency
  NHK | Japan |
  Nikkei | ~Japan | Nikkei Asia,Nikkei Asian Review
  Asahi Shimbun | ~Japan | Asahi,The Asahi Shimbun
  Yomiuri Shimbun | ~Japan | Yomiuri
  Mainichi Shimbun | ~Japan | Mainichi
  Japan Times | ~Japan | The Japan Times
  Jiji Press | ~Japan | Jiji
  Yonhap | ~South Korea | Yonhap news agency,Yonhap News Agency
  KCNA | North Korea | Korean Central News Agency
  Rodong Sinmun | North Korea |
  KCTV | North Korea | Korean Central Television
  Korea Herald | ~South Korea | The Korea Herald
  Korea Times | ~South Korea | The Korea Times
  Chosun Ilbo | ~South Korea | The Chosun Ilbo
  JoongAng Ilbo | ~South Korea | Korea JoongAng Daily,JoongAng Daily
  Hankyoreh | ~South Korea | The Hankyoreh
  KBS | South Korea | Korean Broadcasting System
  Central News Agency | Taiwan |
  Focus Taiwan | ~Taiwan |
  Taipei Times | ~Taiwan |
  Montsame | Mongolia |
  Kazinform | Kazakhstan |
  Tengrinews | ~Kazakhstan |
  Akipress | ~Kyrgyzstan | AKIpress
  Khovar | Tajikistan |
  Asia-Plus | ~Tajikistan |
  Azertac | Azerbaijan | AZERTAC
  Report.az | ~Azerbaijan |
  Turan | ~Azerbaijan |
  Armenpress | Armenia | ARMENPRESS
  Civilnet | ~Armenia | CivilNet
  News.am | ~Armenia |
  Interpressnews | ~Georgia | IPN
  Civil.ge | ~Georgia | Civil Georgia
  Imedi TV | ~Georgia | Imedi
  Ukrinform | Ukraine |
  UNIAN | ~Ukraine | Unian
  Ukrainska Pravda | ~Ukraine | Ukrayinska Pravda
  Kyiv Independent | ~Ukraine | The Kyiv Independent
  Kyiv Post | ~Ukraine |
  Suspilne | Ukraine |
  RBC-Ukraine | ~Ukraine |
  Hromadske | ~Ukraine |
  BelTA | Belarus | Belta
  Nasha Niva | ~Belarus |
  Moldpres | Moldova |
  Agerpres | Romania |
  BTA | Bulgaria | Bulgarian News Agency
  Tanjug | Serbia |
  B92 | ~Serbia |
  N1 | |
  RTS | Serbia |
  HINA | Croatia | Hina
  MTI | Hungary |
  PAP | Poland | Polish Press Agency
  Gazeta Wyborcza | ~Poland |
  Rzeczpospolita | ~Poland |
  TVP | Poland | TVP World
  CTK | |
  TASR | |
  BNS | | Baltic News Service
  LETA | |
  ERR | Estonia |
  Delfi | |
  DPA | ~Germany | Deutsche Presse-Agentur,German news agency DPA
  Deutsche Welle | | DW
  ARD | ~Germany |
  ZDF | ~Germany |
  Der Spiegel | ~Germany | Spiegel
  Bild | ~Germany |
  Die Welt | ~Germany |
  Die Zeit | ~Germany |
  Sueddeutsche Zeitung | ~Germany | Suddeutsche Zeitung
  Frankfurter Allgemeine Zeitung | ~Germany | FAZ,Frankfurter Allgemeine
  Handelsblatt | ~Germany |
  Tagesspiegel | ~Germany | Der Tagesspiegel
  APA | ~Austria | Austria Press Agency
  ORF | ~Austria |
  Neue Zurcher Zeitung | ~Switzerland | NZZ
  Swissinfo | ~Switzerland |
  Le Monde | ~France |
  Le Figaro | ~France |
  Le Parisien | ~France |
  BFM TV | ~France | BFMTV
  Mediapart | ~France |
  ANSA | ~Italy | Ansa
  Corriere della Sera | ~Italy |
  La Repubblica | ~Italy |
  La Stampa | ~Italy |
  RAI | ~Italy |
  EFE | ~Spain |
  El Pais | ~Spain |
  El Mundo | ~Spain |
  La Vanguardia | ~Spain |
  Lusa | |
  Publico | ~Portugal |
  ANP | ~Netherlands |
  NOS | ~Netherlands |
  De Telegraaf | ~Netherlands |
  Belga | ~Belgium |
  Le Soir | ~Belgium |
  RTE | ~Ireland |
  Irish Times | ~Ireland | The Irish Times
  Irish Independent | ~Ireland |
  NTB | ~Norway |
  NRK | ~Norway |
  Aftenposten | ~Norway |
  VG | ~Norway |
  TT news agency | ~Sweden |
  SVT | ~Sweden |
  Dagens Nyheter | ~Sweden |
  Aftonbladet | ~Sweden |
  Ritzau | ~Denmark |
  Politiken | ~Denmark |
  STT | ~Finland |
  YLE | ~Finland | Yle
  Helsingin Sanomat | ~Finland |
  Greek ANA-MPA | | ANA-MPA,Athens News Agency
  Kathimerini | ~Greece | Ekathimerini
  Cyprus News Agency | ~Cyprus |
  Cyprus Mail | ~Cyprus |
  The Guardian | ~United Kingdom | Guardian
  The Times | ~United Kingdom | Times of London,The Sunday Times,Sunday Times
  The Independent | ~United Kingdom |
  Daily Telegraph | ~United Kingdom | The Daily Telegraph,The Telegraph
  Financial Times | ~United Kingdom | FT,The Financial Times
  Daily Mail | ~United Kingdom | The Daily Mail,MailOnline,Mail Online
  Daily Express | ~United Kingdom |
  Daily Mirror | ~United Kingdom | The Mirror
  The Economist | ~United Kingdom | Economist
  Sky News | ~United Kingdom |
  ITV | ~United Kingdom | ITV News
  Channel 4 News | ~United Kingdom | Channel 4
  Press Association | ~United Kingdom | PA Media
  New York Times | ~United States | The New York Times,NYT,NYTimes
  Washington Post | ~United States | The Washington Post,WaPo
  Wall Street Journal | ~United States | The Wall Street Journal,WSJ
  USA Today | ~United States |
  Los Angeles Times | ~United States | LA Times,The Los Angeles Times,L.A. Times
  Chicago Tribune | ~United States | The Chicago Tribune
  Boston Globe | ~United States | The Boston Globe
  Boston Herald | ~United States |
  Miami Herald | ~United States | The Miami Herald
  San Francisco Chronicle | ~United States |
  New York Post | ~United States | The New York Post
  New York Daily News | ~United States |
  Washington Times | ~United States | The Washington Times
  Washington Examiner | ~United States | The Washington Examiner
  Washington Free Beacon | ~United States |
  The Hill | ~United States |
  Politico | ~United States | POLITICO
  Axios | ~United States |
  Bloomberg | | Bloomberg News,Bloomberg Politics,Bloomberg TV
  CNBC | ~United States |
  MSNBC | ~United States |
  NBC | ~United States | NBC News
  ABC News | ~United States | ABC
  CBS | ~United States | CBS News
  Fox News | ~United States | Fox News Channel,FOX News,Fox,Fox Business
  PBS | ~United States | PBS NewsHour
  NPR | ~United States | National Public Radio
  C-SPAN | ~United States | CSPAN
  Univision | ~United States |
  Telemundo | |
  Breitbart | ~United States | Breitbart News,Breitbart News Network
  The Daily Caller | ~United States | Daily Caller
  The Daily Beast | ~United States | Daily Beast
  Huffington Post | ~United States | The Huffington Post,HuffPost
  BuzzFeed | ~United States | BuzzFeed News,Buzzfeed
  Vox | ~United States |
  Vice News | | VICE News
  Slate magazine | ~United States |
  Salon.com | ~United States |
  Mother Jones | ~United States |
  The Intercept | ~United States |
  The Atlantic | ~United States |
  The New Yorker | ~United States | New Yorker
  Newsweek | ~United States |
  Time magazine | ~United States | TIME,Time Magazine
  Foreign Policy | | Foreign Policy magazine
  Foreign Affairs magazine | |
  National Review | ~United States |
  Weekly Standard | ~United States | The Weekly Standard
  Rolling Stone | ~United States |
  Vanity Fair | ~United States |
  Des Moines Register | ~United States | The Des Moines Register
  ProPublica | ~United States |
  PolitiFact | ~United States |
  FactCheck.org | |
  Snopes | | Snopes.com
  RealClearPolitics | ~United States | Real Clear Politics
  FiveThirtyEight | ~United States |
  McClatchy | ~United States |
  UPI | ~United States | United Press International
  Voice of America | United States | VOA
  Radio Free Europe/Radio Liberty | United States | RFE,Radio Free Europe,Radio Liberty
  Radio Free Asia | United States | RFA
  Radio Farda | United States |
  Current Time | United States |
  Defense One | ~United States |
  Stars and Stripes | ~United States |
  Military Times | ~United States |
  CBC | Canada | CBC News
  CTV | ~Canada | CTV News
  Globe and Mail | ~Canada | The Globe and Mail
  Canadian Press | ~Canada | The Canadian Press
  Toronto Star | ~Canada |
  ABC Australia | Australia | Australian Broadcasting Corporation
  Sydney Morning Herald | ~Australia | The Sydney Morning Herald
  AAP | ~Australia | Australian Associated Press
  Radio New Zealand | New Zealand | RNZ
  New Zealand Herald | ~New Zealand | NZ Herald
  Notimex | ~Mexico |
  El Universal | ~Mexico |
  Reforma newspaper | ~Mexico |
  Milenio | ~Mexico |
  Prensa Latina | Cuba |
  Granma | Cuba |
  Telesur | Venezuela | TeleSUR
  VTV | Venezuela |
  El Nacional | ~Venezuela |
  Efecto Cocuyo | ~Venezuela |
  El Tiempo | ~Colombia |
  El Espectador | ~Colombia |
  Semana magazine | ~Colombia | Revista Semana
  Caracol | ~Colombia | Caracol Radio,Noticias Caracol
  Agencia Brasil | Brazil |
  O Globo | ~Brazil | Globo
  Folha de S.Paulo | ~Brazil | Folha
  Estadao | ~Brazil |
  La Nacion | ~Argentina |
  Clarin | ~Argentina |
  Telam | Argentina |
  La Tercera | ~Chile |
  El Mercurio | ~Chile |
  El Comercio | ~Peru |
  Andina | Peru |
  Radio Tamazuj | ~South Sudan |
  RTNC | DR Congo |
  Cameroon Tribune | Cameroon |
  CRTV | Cameroon |
  ORTM | Mali |
  Agence d'Information du Burkina | Burkina Faso |
  Seneweb | ~Senegal |
  Agence de Presse Senegalaise | Senegal |
  Algerie Presse Service | Algeria | Algeria Press Service
  Maghreb Arab Press | Morocco | Maghreb Arabe Presse
  Hespress | ~Morocco |
  Tunis Afrique Presse | Tunisia |
  Khmer Times | ~Cambodia | The Khmer Times
  Phnom Penh Post | ~Cambodia | The Phnom Penh Post
  Vietnam News Agency | Vietnam |
  Hong Kong Free Press | ~Hong Kong | HKFP
  Le Nouvelliste | ~Haiti |
  Koha Ditore | ~Kosovo | Koha
  Kallxo | ~Kosovo |
  SRNA | ~Bosnia and Herzegovina |
  Amaq | Islamic State | Amaq News Agency,Amaq news agency
  SITE Intelligence Group | | SITE
  Telegram | |
  Facebook | |
  Twitter | |
  YouTube | | Youtube
  WikiLeaks | | Wikileaks
  """
