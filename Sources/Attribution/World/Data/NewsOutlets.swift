// News agencies and outlets of the world.

/// One row an outlet: `name | country of a state-run outlet | other names`.
let newsOutletRows = """
  Reuters | | REUTERS,Thomson Reuters,Reuters news agency
  Associated Press | | AP,A.P.,The Associated Press
  AFP | | Agence France-Presse,Agence France Presse,France-Presse
  Anadolu | Turkey | Anadolu Agency,AA news agency,Anadolu news agency,Anadolu Ajansi
  TASS | Russia | Tass,Itar-Tass,ITAR-TASS,TASS news agency
  Sputnik | Russia | Sputnik news agency,Sputnik News
  RIA Novosti | Russia | RIA,RIA-Novosti,RIA news agency,Ria Novosti
  Interfax | | Interfax news agency
  Interfax-Ukraine | |
  RT | Russia | Russia Today
  Rossiya 1 | Russia | Rossiya-1,Rossiya 24
  Channel One Russia | Russia | Pervy Kanal
  Izvestia | | Izvestiya
  Kommersant | |
  Vedomosti | |
  Rossiyskaya Gazeta | Russia |
  Novaya Gazeta | |
  Meduza | |
  TV Rain | | Dozhd
  Echo of Moscow | | Ekho Moskvy
  Lenta.ru | |
  RBC | | RBK
  Xinhua | China | Xinhua news agency,Xinhua News Agency
  Global Times | China |
  People's Daily | China |
  China Daily | China |
  CCTV | China | China Central Television
  CGTN | China |
  Caixin | |
  South China Morning Post | | SCMP
  IRNA | Iran | Islamic Republic News Agency,IRNA news agency
  Press TV | Iran | PressTV,Press Tv
  Tasnim | Iran | Tasnim News Agency,Tasnim news agency
  Fars News Agency | Iran | Fars news agency,Fars News,Fars agency
  Mehr News Agency | Iran | Mehr news agency
  ISNA | Iran | Iranian Students' News Agency,Iranian Students News Agency
  IRIB | Iran | Islamic Republic of Iran Broadcasting
  Al-Alam | Iran | Al Alam
  Iran International | |
  Tehran Times | |
  SANA | Syria | Syrian Arab News Agency,SANA news agency
  Ikhbariya | Syria | Al-Ikhbariya,al-Ikhbariyah
  Al-Watan newspaper | | al-Watan
  Al-Masdar News | | Al Masdar News
  Enab Baladi | |
  North Press Agency | | North Press
  Orient News | | Orient TV
  Hawar News Agency | | ANHA
  Step News | |
  Rudaw | | Rudaw Media Network
  Kurdistan 24 | |
  NTV | | NTV broadcaster
  TRT | Turkey | TRT World,TRT Haber
  CNN Turk | |
  Hurriyet | | Hurriyet Daily News
  Daily Sabah | |
  Sabah newspaper | |
  Yeni Safak | |
  Cumhuriyet | |
  Milliyet | |
  Haberturk | | Haber Turk
  Demiroren News Agency | | DHA,Dogan News Agency
  Ihlas News Agency | | IHA
  Ahval | |
  CNN | | Cable News Network,CNN International
  BBC | | British Broadcasting Corporation,BBC News,BBC World Service,BBC Arabic,BBC Persian,BBC Radio 4
  Al Jazeera | Qatar | Al-Jazeera,Aljazeera,Al Jazeera English
  Al Arabiya | Saudi Arabia | Al-Arabiya,Alarabiya
  Al Hadath | Saudi Arabia | Al-Hadath
  Saudi Press Agency | Saudi Arabia | SPA
  Asharq al-Awsat | Saudi Arabia | Asharq Al-Awsat,Al-Sharq al-Awsat
  Arab News | Saudi Arabia |
  Okaz | Saudi Arabia |
  WAM | United Arab Emirates | Emirates News Agency
  Gulf News | |
  Khaleej Times | |
  Sky News Arabia | |
  Qatar News Agency | Qatar | QNA
  KUNA | Kuwait | Kuwait News Agency
  Bahrain News Agency | Bahrain |
  Petra | Jordan | Petra news agency,Jordan News Agency
  MENA news agency | Egypt | Middle East News Agency
  Al-Ahram | Egypt | Ahram Online
  Mada Masr | |
  Middle East Eye | |
  Al-Monitor | | Al Monitor
  Al Mayadeen | | Al-Mayadeen
  Al-Manar | Hezbollah | Al Manar
  Al-Akhbar | |
  An-Nahar | | Annahar
  L'Orient-Le Jour | | L'Orient Today
  The Daily Star Lebanon | |
  National News Agency | Lebanon | NNA
  LBC | | LBCI
  Al-Aqsa TV | Hamas | Al Aqsa TV
  Al-Masirah | Houthis | Al Masirah,Al-Masirah TV
  Saba News Agency | Yemen | SABA
  Wafa | Palestine | WAFA,Wafa news agency,Palestinian News Agency
  Maan News Agency | | Ma'an News Agency
  Haaretz | | Ha'aretz
  Times of Israel | | The Times of Israel
  Jerusalem Post | | The Jerusalem Post
  Ynet | | Ynetnews
  Yedioth Ahronoth | | Yediot Ahronot
  Israel Hayom | |
  Kan News | Israel | Kan News,Kan public broadcaster
  Channel 12 | | Channel 12 News
  Channel 13 | |
  Walla | | Walla News
  Shafaq News | |
  Al Sumaria | | Alsumaria
  INA | Iraq | Iraqi News Agency
  Libya Observer | | The Libya Observer
  Libya Herald | |
  SUNA | Sudan | Sudan News Agency
  Radio Dabanga | | Dabanga
  Sudan Tribune | |
  Ethiopian News Agency | Ethiopia |
  Fana Broadcasting Corporate | Ethiopia |
  Addis Standard | |
  Shabelle Media | | Radio Shabelle
  Garowe Online | |
  SONNA | Somalia | Somali National News Agency
  Daily Nation | |
  The East African | |
  New Vision | Uganda |
  Daily Monitor | |
  New Times | | The New Times
  Radio Okapi | United Nations |
  Actualite.cd | |
  Jeune Afrique | |
  RFI | France | Radio France Internationale
  France 24 | France |
  News24 | |
  Daily Maverick | |
  Mail & Guardian | |
  SABC | South Africa |
  Premium Times | |
  Vanguard Nigeria | |
  ThisDay | |
  NAN | Nigeria | News Agency of Nigeria
  APA news agency | |
  AllAfrica | |
  Dawn newspaper | | Dawn.com
  Geo News | | Geo TV
  Express Tribune | | The Express Tribune
  ARY News | |
  APP | Pakistan | Associated Press of Pakistan
  TOLOnews | | Tolo News,TOLO news,ToloNews
  Khaama Press | |
  Pajhwok | | Pajhwok Afghan News
  Ariana News | |
  Bakhtar News Agency | Afghanistan | Bakhtar
  Press Trust | | Press Trust of India
  ANI | | Asian News International
  Times of India | | The Times of India
  Hindustan Times | | The Hindustan Times
  Indian Express | | The Indian Express
  NDTV | |
  India Today | |
  Republic TV | |
  Daily Star | |
  Prothom Alo | |
  Kathmandu Post | | The Kathmandu Post
  Kantipur | |
  Daily Mirror Sri Lanka | |
  The Irrawaddy | | Irrawaddy
  Myanmar Now | |
  Mizzima | |
  Frontier Myanmar | |
  Global New Light of Myanmar | Myanmar | MRTV
  Bangkok Post | |
  The Nation Thailand | |
  Khaosod | |
  VnExpress | |
  Straits Times | | The Straits Times
  Channel NewsAsia | | CNA,Channel News Asia
  Bernama | Malaysia |
  Malaysiakini | |
  The Star Malaysia | |
  Antara | Indonesia | Antara news agency
  Jakarta Post | | The Jakarta Post
  Kompas | |
  Tempo magazine | |
  Rappler | |
  Philippine Daily Inquirer | | Inquirer
  ABS-CBN | |
  Philippine News Agency | Philippines |
  Kyodo | | Kyodo News,Kyodo news agency
  NHK | Japan |
  Nikkei | | Nikkei Asia,Nikkei Asian Review
  Asahi Shimbun | | Asahi,The Asahi Shimbun
  Yomiuri Shimbun | | Yomiuri
  Mainichi Shimbun | | Mainichi
  Japan Times | | The Japan Times
  Jiji Press | | Jiji
  Yonhap | | Yonhap news agency,Yonhap News Agency
  KCNA | North Korea | Korean Central News Agency
  Rodong Sinmun | North Korea |
  Korea Herald | | The Korea Herald
  Korea Times | | The Korea Times
  Chosun Ilbo | | The Chosun Ilbo
  Central News Agency | Taiwan |
  Focus Taiwan | |
  Taipei Times | |
  Montsame | Mongolia |
  Kazinform | Kazakhstan |
  Tengrinews | |
  Akipress | | AKIpress
  Khovar | Tajikistan |
  Asia-Plus | |
  Azertac | Azerbaijan | AZERTAC
  Report.az | |
  Turan | |
  Armenpress | Armenia | ARMENPRESS
  Civilnet | | CivilNet
  Interpressnews | | IPN
  Civil.ge | | Civil Georgia
  Ukrinform | Ukraine |
  UNIAN | | Unian
  Ukrainska Pravda | | Ukrayinska Pravda
  Kyiv Independent | | The Kyiv Independent
  Kyiv Post | |
  Suspilne | Ukraine |
  BelTA | Belarus | Belta
  Nasha Niva | |
  Moldpres | Moldova |
  Agerpres | Romania |
  BTA | Bulgaria | Bulgarian News Agency
  Tanjug | Serbia |
  B92 | |
  N1 | |
  RTS | Serbia |
  HINA | Croatia | Hina
  MTI | Hungary |
  PAP | Poland | Polish Press Agency
  Gazeta Wyborcza | |
  CTK | |
  TASR | |
  BNS | | Baltic News Service
  LETA | |
  ERR | Estonia |
  Delfi | |
  DPA | | Deutsche Presse-Agentur,German news agency DPA
  Deutsche Welle | | DW
  ARD | |
  ZDF | |
  Der Spiegel | | Spiegel
  Bild | |
  Die Welt | |
  Die Zeit | |
  Sueddeutsche Zeitung | | Suddeutsche Zeitung
  Frankfurter Allgemeine Zeitung | | FAZ,Frankfurter Allgemeine
  Handelsblatt | |
  APA | | Austria Press Agency
  ORF | |
  Neue Zurcher Zeitung | | NZZ
  Swissinfo | |
  Le Monde | |
  Le Figaro | |
  Le Parisien | |
  BFM TV | | BFMTV
  Mediapart | |
  ANSA | | Ansa
  Corriere della Sera | |
  La Repubblica | |
  La Stampa | |
  RAI | |
  EFE | |
  El Pais | |
  El Mundo | |
  La Vanguardia | |
  Lusa | |
  Publico | |
  ANP | |
  NOS | |
  De Telegraaf | |
  Belga | |
  Le Soir | |
  RTE | |
  Irish Times | | The Irish Times
  Irish Independent | |
  NTB | |
  NRK | |
  Aftenposten | |
  VG | |
  TT news agency | |
  SVT | |
  Dagens Nyheter | |
  Aftonbladet | |
  Ritzau | |
  Politiken | |
  STT | |
  YLE | | Yle
  Helsingin Sanomat | |
  Greek ANA-MPA | | ANA-MPA,Athens News Agency
  Kathimerini | | Ekathimerini
  Cyprus News Agency | |
  The Guardian | | Guardian
  The Times | | Times of London,The Sunday Times,Sunday Times
  The Independent | |
  Daily Telegraph | | The Daily Telegraph,The Telegraph
  Financial Times | | FT,The Financial Times
  Daily Mail | | The Daily Mail,MailOnline,Mail Online
  Daily Express | |
  Daily Mirror | | The Mirror
  The Economist | | Economist
  Sky News | |
  ITV | | ITV News
  Channel 4 News | | Channel 4
  Press Association | | PA Media
  New York Times | | The New York Times,NYT,NYTimes
  Washington Post | | The Washington Post,WaPo
  Wall Street Journal | | The Wall Street Journal,WSJ
  USA Today | |
  Los Angeles Times | | LA Times,The Los Angeles Times,L.A. Times
  Chicago Tribune | | The Chicago Tribune
  Boston Globe | | The Boston Globe
  Boston Herald | |
  Miami Herald | | The Miami Herald
  San Francisco Chronicle | |
  New York Post | | The New York Post
  New York Daily News | |
  Washington Times | | The Washington Times
  Washington Examiner | | The Washington Examiner
  Washington Free Beacon | |
  The Hill | |
  Politico | | POLITICO
  Axios | |
  Bloomberg | | Bloomberg News,Bloomberg Politics,Bloomberg TV
  CNBC | |
  MSNBC | |
  NBC | | NBC News
  ABC News | | ABC
  CBS | | CBS News
  Fox News | | Fox News Channel,FOX News,Fox,Fox Business
  PBS | | PBS NewsHour
  NPR | | National Public Radio
  C-SPAN | | CSPAN
  Univision | |
  Telemundo | |
  Breitbart | | Breitbart News,Breitbart News Network
  The Daily Caller | | Daily Caller
  The Daily Beast | | Daily Beast
  Huffington Post | | The Huffington Post,HuffPost
  BuzzFeed | | BuzzFeed News,Buzzfeed
  Vox | |
  Vice News | | VICE News
  Slate magazine | |
  Salon.com | |
  Mother Jones | |
  The Intercept | |
  The Atlantic | |
  The New Yorker | | New Yorker
  Newsweek | |
  Time magazine | | TIME,Time Magazine
  Foreign Policy | | Foreign Policy magazine
  Foreign Affairs magazine | |
  National Review | |
  Weekly Standard | | The Weekly Standard
  Rolling Stone | |
  Vanity Fair | |
  Des Moines Register | | The Des Moines Register
  ProPublica | |
  PolitiFact | |
  FactCheck.org | |
  Snopes | | Snopes.com
  RealClearPolitics | | Real Clear Politics
  FiveThirtyEight | |
  McClatchy | |
  UPI | | United Press International
  Voice of America | United States | VOA
  Radio Free Europe/Radio Liberty | United States | RFE,Radio Free Europe,Radio Liberty
  Radio Free Asia | United States | RFA
  Radio Farda | United States |
  Current Time | United States |
  Defense One | |
  Stars and Stripes | |
  Military Times | |
  CBC | Canada | CBC News
  CTV | | CTV News
  Globe and Mail | | The Globe and Mail
  Canadian Press | | The Canadian Press
  Toronto Star | |
  ABC Australia | Australia | Australian Broadcasting Corporation
  Sydney Morning Herald | | The Sydney Morning Herald
  AAP | | Australian Associated Press
  Radio New Zealand | New Zealand | RNZ
  New Zealand Herald | | NZ Herald
  Notimex | |
  El Universal | |
  Reforma newspaper | |
  Milenio | |
  Prensa Latina | Cuba |
  Granma | Cuba |
  Telesur | Venezuela | TeleSUR
  VTV | Venezuela |
  El Nacional | |
  Efecto Cocuyo | |
  El Tiempo | |
  El Espectador | |
  Semana magazine | | Revista Semana
  Caracol | | Caracol Radio,Noticias Caracol
  Agencia Brasil | Brazil |
  O Globo | | Globo
  Folha de S.Paulo | | Folha
  Estadao | |
  La Nacion | |
  Clarin | |
  Telam | Argentina |
  La Tercera | |
  El Mercurio | |
  El Comercio | |
  Andina | Peru |
  Amaq | Islamic State | Amaq News Agency,Amaq news agency
  SITE Intelligence Group | | SITE
  Telegram | |
  Facebook | |
  Twitter | |
  YouTube | | Youtube
  WikiLeaks | | Wikileaks
  """
