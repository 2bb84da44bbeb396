// Bodies of states: patterns that hold for every country, and bodies with a name of their own.

/// One row a body that any country has: `label | type | phrases`.
///
/// "Russia's foreign ministry", "the Russian ministry of foreign affairs" and "Russian Foreign Ministry"
/// are one actor: the country's first adjective and the label. A label of `=` stands for the country
/// itself ("the Syrian government").
let bodyRows = """
  Foreign Ministry | government-body | foreign ministry,ministry of foreign affairs,ministry for foreign affairs,foreign affairs ministry,foreign office,department of foreign affairs,external affairs ministry,ministry of external affairs,foreign affairs department,ministry of foreign relations,state department
  Defense Ministry | government-body | defense ministry,defence ministry,ministry of defense,ministry of defence,ministry of national defense,ministry of national defence,national defense ministry,national defence ministry,defense department,defence department,department of defense,department of defence
  Interior Ministry | government-body | interior ministry,ministry of interior,ministry of the interior,ministry of internal affairs,internal affairs ministry,home ministry,home office,ministry of home affairs,home affairs ministry
  Health Ministry | government-body | health ministry,ministry of health,ministry of public health,health department,department of health
  Finance Ministry | government-body | finance ministry,ministry of finance,treasury,treasury department,department of the treasury,ministry of economy and finance
  Justice Ministry | government-body | justice ministry,ministry of justice,justice department,department of justice
  Energy Ministry | government-body | energy ministry,ministry of energy,oil ministry,ministry of oil,petroleum ministry,energy department,department of energy
  Economy Ministry | government-body | economy ministry,ministry of economy,ministry of the economy,economics ministry,trade ministry,ministry of trade,commerce ministry,ministry of commerce,commerce department,department of commerce
  Information Ministry | government-body | information ministry,ministry of information,communications ministry,culture ministry,ministry of culture
  Education Ministry | government-body | education ministry,ministry of education,education department,department of education
  Agriculture Ministry | government-body | agriculture ministry,ministry of agriculture,agriculture department
  Transport Ministry | government-body | transport ministry,ministry of transport,transportation ministry,transportation department,department of transportation
  National Security Council | government-body | national security council,security council,supreme national security council
  Presidency | government-body | presidency,presidential office,president's office,presidential administration,presidential palace,office of the president
  Prime Minister's Office | government-body | prime minister's office,office of the prime minister,premier's office
  Cabinet | government-body | cabinet,council of ministers,security cabinet,war cabinet
  Parliament | government-body | parliament,national assembly,legislature,senate,lower house,upper house,congress,chamber of deputies
  House of Representatives | government-body | house of representatives
  Joint Chiefs of Staff | military | joint chiefs of staff,joint chiefs,joint staff
  General Staff | military | general staff
  Embassy | government-body | embassy,consulate,diplomatic mission
  Central Bank | government-body | central bank
  Supreme Court | government-body | supreme court,high court,constitutional court,top court,supreme court of justice
  Court | government-body | national court,national court of justice,court of justice,federal court,appeals court,court of appeal,court of appeals,military court,military tribunal,court of cassation
  Ombudsman's Office | government-body | ombudsman's office,office of the ombudsman,human rights ombudsman,public defender's office
  Emergency Service | government-body | emergency service,emergency services,state emergency service,emergencies ministry,ministry of emergency situations,emergency situations ministry,civil defence,civil defense,civil protection,civil protection agency,disaster management agency,disaster management authority,national disaster management authority
  Labor Ministry | government-body | labor ministry,labour ministry,ministry of labor,ministry of labour,social affairs ministry,ministry of social affairs
  Environment Ministry | government-body | environment ministry,ministry of environment,ministry of the environment
  Migration Ministry | government-body | migration ministry,immigration ministry,ministry of migration,interior and migration ministry
  Election Commission | government-body | election commission,electoral commission,central election commission,central electoral commission,elections authority
  Intelligence Service | government-body | intelligence service,intelligence agency,intelligence services,intelligence agencies,intelligence,security service,security services,secret service,spy agency,intelligence directorate,domestic intelligence agency
  Prosecutor's Office | government-body | prosecutor's office,prosecutors,public prosecutor's office,prosecutor general's office,attorney general's office,general prosecutor's office
  Police | government-body | police,national police,federal police,police force,police forces,riot police,security police
  Security Forces | military | security forces,special forces,gendarmerie,national guard,paramilitary forces
  army | military | army,military,armed forces,troops,soldiers,forces,ground forces,military forces,land forces,army forces,army troops,government forces,government troops,regime forces,servicemen,personnel,military personnel,military command,army command,conscripts,infantry,peacekeepers,military police
  Air Force | military | air force,air forces,aerospace forces
  Navy | military | navy,naval forces,warships,fleet
  Coast Guard | military | coast guard,coastguard,coastguards
  Border Guard | military | border guard,border guards,border force,border guard service,frontier guards
  = | country | government,regime,authorities,administration,leadership,government officials,side,delegation,diplomacy
  """

/// One row a body with a name of its own: `name | type | country | other names`.
let namedBodyRows = """
  White House | government-body | United States | US Presidency
  Blue House | government-body | South Korea | South Korean Presidency,Cheong Wa Dae
  Downing Street | government-body | United Kingdom | Number 10,No 10,10 Downing Street,British Prime Minister's Office
  US State Department | government-body | United States | State Department,US Foreign Ministry,US Department of State,Department of State,United States Department of State,Foggy Bottom
  US Defense Department = Pentagon | government-body | United States | Department of Defense,Defense Department,US Department of Defense,DoD,US Defense Ministry
  US Treasury Department | government-body | United States | Treasury Department,US Treasury,Department of the Treasury,Treasury,US Finance Ministry
  US Justice Department | government-body | United States | Justice Department,Department of Justice,DOJ,DoJ,US Justice Ministry
  US Department of Homeland Security | government-body | United States | Department of Homeland Security,DHS,Homeland Security,US Interior Ministry
  US Congress | government-body | United States | Congress,Capitol Hill,US Parliament
  US Senate | government-body | United States | Senate
  US House of Representatives | government-body | United States |
  US Supreme Court | government-body | United States |
  CIA | government-body | United States | Central Intelligence Agency,C.I.A.
  FBI | government-body | United States | Federal Bureau of Investigation,F.B.I.
  National Security Agency | government-body | United States | NSA
  US National Security Council | government-body | United States | NSC
  European Commission | government-body | European Union | EU Commission,EC
  European Parliament | government-body | European Union | EU Parliament
  European Council | government-body | European Union | EU Council,Council of the European Union
  European External Action Service | government-body | European Union | EEAS,EU External Action
  Presidential Leadership Council | government-body | Yemen | PLC
  US Federal Reserve | government-body | United States | Federal Reserve,Fed
  USAID | government-body | United States | US Agency for International Development
  Secret Service | government-body | United States | US Secret Service
  Internal Revenue Service | government-body | United States | IRS
  Environmental Protection Agency | government-body | United States | EPA
  Federal Election Commission | government-body | United States | FEC
  Centers for Disease Control and Prevention | government-body | United States | CDC,Centers for Disease Control
  Oval Office | government-body | United States |
  US military | military | United States | US armed forces,US Army,US army,US troops,US forces,American military,American troops,American forces,American soldiers
  US Navy | military | United States |
  US Air Force | military | United States |
  US Marine Corps | military | United States | US Marines,Marine Corps
  US Central Command | military | United States | CENTCOM,Centcom,Central Command
  US Africa Command | military | United States | AFRICOM,Africom
  US European Command | military | United States | EUCOM
  Israeli army | military | Israel | IDF,Israel Defense Forces,Israel Defence Forces,Israeli Defense Forces,Israeli Defence Forces,Israeli military,Israeli occupation forces,IOF
  Mossad | government-body | Israel |
  Shin Bet | government-body | Israel | Shabak
  Knesset | government-body | Israel |
  COGAT | government-body | Israel | Coordination of Government Activities in the Territories
  Home Front Command | military | Israel |
  Gaza Health Ministry | government-body | Hamas | Health Ministry in Gaza,Gaza's Health Ministry,Gaza's health ministry,Hamas-run health ministry,Palestinian health ministry in Gaza
  Gaza Civil Defense | government-body | Hamas | Gaza Civil Defence,Gaza's Civil Defence,Gaza's Civil Defense
  Gaza Government Media Office | government-body | Hamas | Government Media Office
  British Foreign Office | government-body | United Kingdom | UK Foreign Office,FCDO,Foreign Commonwealth and Development Office,British Foreign Ministry,UK Foreign Ministry
  British Defense Ministry | government-body | United Kingdom | MoD,MOD
  British Parliament | government-body | United Kingdom | House of Commons,House of Lords,Westminster
  MI6 | government-body | United Kingdom |
  MI5 | government-body | United Kingdom |
  GCHQ | government-body | United Kingdom |
  Government of National Unity | government-body | Libya | GNU
  Scotland Yard | government-body | United Kingdom | Metropolitan Police,Met Police
  Royal Navy | military | United Kingdom |
  Royal Air Force | military | United Kingdom | RAF
  British Interior Ministry | government-body | United Kingdom | Home Office,UK Home Office,British Home Office
  UK Maritime Trade Operations | government-body | United Kingdom | UKMTO,United Kingdom Maritime Trade Operations
  Bundestag | government-body | Germany |
  Bundeswehr | military | Germany |
  BND | government-body | Germany | Bundesnachrichtendienst
  Russian Parliament | government-body | Russia | State Duma,Duma,Federation Council
  FSB | government-body | Russia | Federal Security Service
  GRU | government-body | Russia |
  SVR | government-body | Russia |
  Russian Security Council | government-body | Russia |
  Rosgvardia | military | Russia |
  Russian Reconciliation Center | military | Russia | Russian Reconciliation Centre,Russian Center for Reconciliation,Center for Reconciliation of the Warring Sides
  Black Sea Fleet | military | Russia |
  Verkhovna Rada | government-body | Ukraine | Rada
  SBU | government-body | Ukraine | Security Service of Ukraine
  GUR | government-body | Ukraine | HUR,Main Directorate of Intelligence
  Energoatom | organisation | Ukraine |
  State Emergency Service of Ukraine | government-body | Ukraine | DSNS,State Emergency Service,Ukrainian State Emergency Service
  National Anti-Corruption Bureau of Ukraine | government-body | Ukraine | NABU
  Ukrenergo | organisation | Ukraine |
  Naftogaz | organisation | Ukraine |
  Rosatom | organisation | Russia |
  Gazprom | organisation | Russia |
  Roskomnadzor | government-body | Russia |
  Rosaviatsia | government-body | Russia | Rosaviatsiya
  Russian Investigative Committee | government-body | Russia | Russia's Investigative Committee,Investigative Committee of Russia,Investigative Committee of the Russian Federation
  Russian Emergencies Ministry | government-body | Russia | EMERCOM,Russian Ministry of Emergency Situations
  Northern Fleet | military | Russia |
  Revolutionary Guards | military | Iran | IRGC,Islamic Revolutionary Guard Corps,Islamic Revolution Guards Corps,Iranian Revolutionary Guard Corps,Revolutionary Guard,Iran's Revolutionary Guards,Iran's Revolutionary Guard,Iranian Revolutionary Guards,Revolutionary Guard Corps,Islamic Revolution Guard Corps
  Quds Force | military | Iran | Qods Force,al-Quds Force
  Basij | military | Iran |
  Majlis | government-body | Iran |
  Atomic Energy Organization of Iran | government-body | Iran | AEOI
  Supreme National Security Council | government-body | Iran |
  Guardian Council | government-body | Iran |
  Assembly of Experts | government-body | Iran |
  Turkish Intelligence Service | government-body | Turkey | MIT intelligence agency,National Intelligence Organization,National Intelligence Organisation
  Turkish Parliament | government-body | Turkey | Grand National Assembly
  AFAD | government-body | Turkey | Disaster and Emergency Management Authority,Disaster and Emergency Management Presidency
  Syrian army | military | Syria | Syrian Arab Army,SAA
  Tiger Forces | military | Syria |
  People's Liberation Army | military | China | PLA
  Chinese Parliament | government-body | China | National People's Congress
  Taiwan Affairs Office | government-body | China |
  Mainland Affairs Council | government-body | Taiwan |
  Legislative Yuan | government-body | Taiwan |
  Executive Yuan | government-body | Taiwan |
  China Coast Guard | military | China | Chinese Coast Guard,CCG
  Eastern Theater Command | military | China | Eastern Theatre Command
  Southern Theater Command | military | China | Southern Theatre Command
  Myanmar military | military | Myanmar | Tatmadaw,Myanmar army,Burmese military,Burmese army
  ISI | government-body | Pakistan | Inter-Services Intelligence
  ISPR | military | Pakistan | Inter-Services Public Relations
  Pakistani Foreign Ministry | government-body | Pakistan | FO
  National Accountability Bureau | government-body | Pakistan |
  Frontier Corps | military | Pakistan |
  Pakistan Rangers | military | Pakistan | Sindh Rangers
  Counter Terrorism Department | government-body | Pakistan | CTD
  Lok Sabha | government-body | India |
  Rajya Sabha | government-body | India |
  Indian Foreign Ministry | government-body | India | MEA,Ministry of External Affairs,External Affairs Ministry
  Border Security Force | military | India | BSF
  Central Reserve Police Force | military | India | CRPF
  National Investigation Agency | government-body | India |
  Central Bureau of Investigation | government-body | India |
  Enforcement Directorate | government-body | India |
  Unification Ministry | government-body | South Korea | South Korean Unification Ministry
  South Korean Joint Chiefs of Staff | military | South Korea | JCS
  US Joint Chiefs of Staff | military | United States |
  US Forces Korea | military | United States | USFK
  Office of the Director of National Intelligence | government-body | United States | ODNI,DNI
  Drug Enforcement Administration | government-body | United States | DEA
  Immigration and Customs Enforcement | government-body | United States | ICE
  Customs and Border Protection | government-body | United States | CBP,US Customs and Border Protection
  Federal Aviation Administration | government-body | United States | FAA
  Federal Emergency Management Agency | government-body | United States | FEMA
  NASA | government-body | United States |
  US Southern Command | military | United States | SOUTHCOM
  US Indo-Pacific Command | military | United States | INDOPACOM
  Sudanese army | military | Sudan | SAF,Sudanese Armed Forces,Sudanese military,Sudan Armed Forces
  Sudan Sovereign Council | government-body | Sudan | Sovereign Council,Sovereignty Council,Transitional Sovereignty Council
  Ethiopian army | military | Ethiopia | ENDF,Ethiopian National Defence Force,Ethiopian National Defense Force,Ethiopian military
  Lebanese army | military | Lebanon | Lebanese Armed Forces,LAF
  Afghan army | military | Afghanistan | Afghan National Army,ANA
  Iraqi Counter Terrorism Service | military | Iraq |
  Supreme Judicial Council | government-body | Iraq |
  Security Media Cell | military | Iraq |
  Congolese army | military | DR Congo | FARDC,Armed Forces of the Democratic Republic of the Congo,Congolese military
  Rapid Action Battalion | government-body | Bangladesh | RAB
  Bangladeshi Border Guard | military | Bangladesh | Border Guard Bangladesh,BGB
  Suez Canal Authority | government-body | Egypt |
  Nigerian Police | government-body | Nigeria | Nigeria Police Force
  Economic and Financial Crimes Commission | government-body | Nigeria | EFCC
  Defence Headquarters | military | Nigeria |
  Kenyan army | military | Kenya | Kenya Defence Forces,KDF
  Ugandan army | military | Uganda | Uganda People's Defence Forces,Uganda People's Defence Force,UPDF
  Rwandan army | military | Rwanda | Rwanda Defence Force,Rwandan Defence Force,RDF
  South Sudanese army | military | South Sudan | South Sudan People's Defence Forces,South Sudan People's Defense Forces,SSPDF
  Malian army | military | Mali | FAMa,Malian Armed Forces
  Philippine Coast Guard | military | Philippines | PCG
  Philippine Foreign Ministry | government-body | Philippines | DFA
  Philippine Police | government-body | Philippines | Philippine National Police,PNP
  Philippine army | military | Philippines | Armed Forces of the Philippines
  Indonesian army | military | Indonesia | TNI,Indonesian National Armed Forces,Tentara Nasional Indonesia
  Thai army | military | Thailand | Royal Thai Army,Royal Thai Armed Forces
  Korean People's Army | military | North Korea | KPA
  Japanese army | military | Japan | Japan Self-Defense Forces,Japanese Self-Defense Forces,Japan Self-Defence Forces,Japan Ground Self-Defense Force,Japan Maritime Self-Defense Force
  Japanese Coast Guard | military | Japan | Japan Coast Guard
  Sejm | government-body | Poland |
  Guardia Civil | government-body | Spain |
  Carabinieri | government-body | Italy |
  Special Jurisdiction for Peace | government-body | Colombia | JEP
  Transitional Presidential Council | government-body | Haiti |
  PDVSA | organisation | Venezuela |
  Vatican press office | government-body | Holy See | Holy See press office
  """
