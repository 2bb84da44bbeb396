// Armed groups and coalitions of all regions, with the spellings under which the news names them.

/// One row a group: `name | affiliation | other names`. The affiliation is a side only where that is
/// general knowledge.
let armedGroupRows = """
  Islamic State | | ISIS,ISIL,IS,Isis,Daesh,Da'esh,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State of Iraq and al-Sham,so-called Islamic State,Islamic State group
  Islamic State Khorasan | Islamic State | ISIS-K,IS-K,ISKP,Islamic State Khorasan Province,Islamic State-Khorasan,ISIS-Khorasan
  Islamic State West Africa Province | Islamic State | ISWAP,Islamic State in West Africa Province,Islamic State West Africa
  al-Qaeda | | Al Qaeda,al-Qaida,al-Qa'ida,Al Qaida,AQ
  al-Qaeda in the Arabian Peninsula | al-Qaeda | AQAP
  al-Qaeda in the Islamic Maghreb | al-Qaeda | AQIM
  JNIM | al-Qaeda | Jama'at Nusrat al-Islam wal-Muslimin,Jamaat Nusrat al-Islam wal-Muslimin,Group for the Support of Islam and Muslims
  al-Nusra Front | al-Qaeda | Nusra Front,Jabhat al-Nusra,Front Nusra,al-Nusra,Nusra,Front al-Nusra,Jabhat al-Nusrah,al-Nusrah Front,Nusrah Front,Jabhat an-Nusra,Jabhat Fateh al-Sham,Jabhat Fatah al-Sham
  Hayat Tahrir al-Sham | | HTS,Tahrir al-Sham,Hay'at Tahrir al-Sham,Hayat Tahrir al Sham,Tahrir as-Sham,Hayat Tahrir as-Sham,Hayet Tahrir al-Sham
  Hurras al-Din | al-Qaeda | Hurras ad-Din
  Free Syrian Army | | FSA
  Syrian National Army | Turkey | SNA
  National Front for Liberation | | National Liberation Front,NLF
  Ahrar al-Sham | | Ahrar ash-Sham,Ahrar as-Sham
  Jaish al-Islam | | Jaysh al-Islam,Army of Islam
  Failaq al-Sham | | Faylaq al-Sham,Sham Legion
  Nour al-Din al-Zenki | | Noureddin al-Zinki,Nureddin al-Zenki
  Turkistan Islamic Party | | TIP,Turkestan Islamic Party
  Syrian Democratic Forces | | SDF
  YPG = People's Protection Units | | Kurdish People's Protection Units,People's Defense Units,Y.P.G.
  YPJ = Women's Protection Units | |
  PKK = Kurdistan Workers' Party | | Kurdistan Workers Party,Kurdish Workers' Party
  PJAK = Kurdistan Free Life Party | |
  Kurdistan Freedom Hawks | | TAK,Kurdistan Freedom Falcons
  Peshmerga | Kurdistan Regional Government | Kurdish Peshmerga
  Hezbollah | Lebanon | Hizbullah,Hizballah,Hizbollah,Hezbullah,Hezballah
  Kataib Hezbollah | Iraq | Kata'ib Hezbollah,Hezbollah Brigades,Kataib Hizbollah,Kataeb Hezbollah
  Asaib Ahl al-Haq | Iraq | Asa'ib Ahl al-Haq
  Popular Mobilization Forces | Iraq | PMF,PMU,Popular Mobilisation Forces,Popular Mobilization Units,Popular Mobilisation Units,Hashd al-Shaabi,Hashd al-Sha'abi,Hashed al-Shaabi
  Islamic Resistance in Iraq | Iraq |
  Badr Organization | Iraq | Badr Organisation
  Mahdi Army | Iraq |
  Hamas | | Islamic Resistance Movement,HAMAS
  al-Qassam Brigades | Hamas | Qassam Brigades,Izz ad-Din al-Qassam Brigades,Izz al-Din al-Qassam Brigades,Ezzedine al-Qassam Brigades,Izzedine al-Qassam Brigades
  Palestinian Islamic Jihad | | Islamic Jihad,PIJ,Islamic Jihad Movement
  al-Quds Brigades | Palestinian Islamic Jihad | Saraya al-Quds
  al-Aqsa Martyrs Brigades | Fatah | al-Aqsa Martyrs' Brigades,Al Aqsa Martyrs Brigade,al-Aqsa Martyrs' Brigade
  PFLP = Popular Front for the Liberation of Palestine | |
  Houthis | Yemen | Houthi,Ansar Allah,Ansarullah,Ansarallah,Houthi movement,Huthis,Huthi,al-Houthi movement
  Taliban | Afghanistan | Afghan Taliban,Taleban,Islamic Emirate of Afghanistan,Islamic Emirate
  Haqqani network | Taliban | Haqqani Network,Haqqanis
  Northern Alliance | Afghanistan |
  National Resistance Front | Afghanistan | NRF,National Resistance Front of Afghanistan
  Tehreek-e-Taliban Pakistan | Pakistan | TTP,Pakistani Taliban,Tehrik-i-Taliban Pakistan,Tehrik-e-Taliban Pakistan,Tehreek-i-Taliban Pakistan
  Lashkar-e-Taiba | Pakistan | Lashkar-e-Tayyiba,Lashkar-e-Toiba
  Jaish-e-Mohammed | Pakistan | Jaish-e-Mohammad,Jaish-e-Muhammad
  Lashkar-e-Jhangvi | Pakistan |
  Hizbul Mujahideen | |
  Balochistan Liberation Army | | BLA,Baloch Liberation Army
  Liberation Tigers of Tamil Eelam | Sri Lanka | LTTE,Tamil Tigers
  Arakan Army | Myanmar |
  Kachin Independence Army | Myanmar | KIA
  Karen National Union | Myanmar | KNU
  Karen National Liberation Army | Myanmar | KNLA
  Ta'ang National Liberation Army | Myanmar | TNLA
  Myanmar National Democratic Alliance Army | Myanmar | MNDAA
  Three Brotherhood Alliance | Myanmar | Brotherhood Alliance
  People's Defence Force | Myanmar | People's Defense Force,PDF,People's Defence Forces,People's Defense Forces
  Arakan Rohingya Salvation Army | Myanmar | ARSA
  Moro Islamic Liberation Front | Philippines | MILF
  Abu Sayyaf | Philippines | Abu Sayyaf Group
  New People's Army | Philippines | NPA
  Jemaah Islamiyah | Indonesia | Jemaah Islamiah
  Free Papua Movement | Indonesia | West Papua National Liberation Army,TPNPB
  Wagner Group | Russia | Wagner,PMC Wagner,Wagner PMC,Wagner mercenary group
  Africa Corps | Russia |
  Akhmat | Russia | Akhmat battalion
  Donetsk People's Republic | Russia | DPR,DNR,Donetsk republic,self-proclaimed Donetsk People's Republic
  Luhansk People's Republic | Russia | LPR,LNR,Lugansk People's Republic
  Azov Regiment | Ukraine | Azov Battalion,Azov Brigade,Azov
  Right Sector | Ukraine |
  Russian Volunteer Corps | Ukraine |
  Freedom of Russia Legion | Ukraine |
  Kosovo Liberation Army | Kosovo | KLA,UCK
  Artsakh Defence Army | | Artsakh Defense Army
  Libyan National Army | Libya | LNA,Libyan Arab Armed Forces,LAAF
  Rapid Support Forces | Sudan | RSF,Sudanese Rapid Support Forces,paramilitary Rapid Support Forces
  Janjaweed | Sudan |
  SPLM-N = Sudan People's Liberation Movement-North | Sudan | SPLM-North
  Sudan Liberation Movement | Sudan | SLM,Sudan Liberation Army
  Justice and Equality Movement | Sudan | JEM
  SPLA-IO = Sudan People's Liberation Army in Opposition | South Sudan | SPLM-IO
  al-Shabaab | Somalia | al-Shabab,Al Shabaab,Al Shabab,Shabaab,Shebab,al-Shebab,Harakat al-Shabaab
  Boko Haram | Nigeria |
  Movement for the Emancipation of the Niger Delta | Nigeria | MEND
  Indigenous People of Biafra | Nigeria | IPOB
  Ansaru | Nigeria |
  Ansar Dine | Mali | Ansar al-Din,Ansar Eddine
  CMA = Coordination of Azawad Movements | Mali | MNLA,Azawad Liberation Front
  Seleka | Central African Republic |
  Anti-balaka | Central African Republic |
  Coalition of Patriots for Change | Central African Republic | CPC rebels
  M23 | | March 23 Movement,M-23,M23 rebels,M23 movement
  Alliance Fleuve Congo | | Congo River Alliance
  Allied Democratic Forces | | ADF
  FDLR = Democratic Forces for the Liberation of Rwanda | |
  CODECO | DR Congo | Cooperative for the Development of the Congo
  Wazalendo | DR Congo |
  Mai-Mai | DR Congo | Mayi-Mayi
  Lord's Resistance Army | Uganda | LRA
  Tigray People's Liberation Front | Ethiopia | TPLF
  Tigray Defence Forces | Ethiopia | Tigray Defense Forces,TDF
  Oromo Liberation Army | Ethiopia | OLA,OLF-Shene
  Fano | Ethiopia | Fano militia
  Renamo | Mozambique | RENAMO
  Polisario Front | Western Sahara | Polisario
  Ambazonia Defence Forces | Cameroon | Ambazonia Defense Forces
  FARC = Revolutionary Armed Forces of Colombia | Colombia | Farc,FARC rebels,FARC-EP
  ELN = National Liberation Army | Colombia |
  Gulf Clan | Colombia | Clan del Golfo,AGC
  AUC = United Self-Defense Forces of Colombia | Colombia |
  Shining Path | Peru | Sendero Luminoso
  Sinaloa Cartel | Mexico | Sinaloa cartel
  Jalisco New Generation Cartel | Mexico | CJNG,Jalisco cartel
  Zetas | Mexico | Los Zetas
  Zapatista Army of National Liberation | Mexico | EZLN,Zapatistas
  MS-13 | | Mara Salvatrucha
  Tren de Aragua | Venezuela |
  ETA | | Euskadi Ta Askatasuna
  Irish Republican Army | | IRA,Provisional IRA
  Mujahedin-e Khalq | | MEK,Mujahideen-e-Khalq,People's Mujahedin Organization of Iran,MKO,PMOI
  Jundallah | |
  Jaish al-Adl | Iran | Jaysh al-Adl
  Fatemiyoun Brigade | Iran | Fatemiyoun Division,Liwa Fatemiyoun
  US-led coalition | United States | US-led international coalition,Global Coalition against Daesh,US-led military coalition,anti-ISIS coalition,Combined Joint Task Force,Operation Inherent Resolve,CJTF-OIR,American-led coalition,US-led coalition against Islamic State
  Saudi-led coalition | Saudi Arabia | Arab coalition,Saudi-led military coalition,Saudi-led Arab coalition
  """
