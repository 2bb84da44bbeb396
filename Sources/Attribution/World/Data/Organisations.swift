// Organisations that speak in the news anywhere: between governments, of civil society, of politics.

/// One row an organisation: `name | affiliation | other names`. A row whose name is `A = B` has the id
/// of A and shows as B.
let organisationRows = """
  United Nations | | UN,U.N.,UNO
  OCHA = United Nations Office for the Coordination of Humanitarian Affairs | United Nations | Ocha,UN OCHA,UNOCHA,UN Office for the Coordination of Humanitarian Affairs,Office for the Coordination of Humanitarian Affairs,UN humanitarian affairs office,UN humanitarian office
  UNHCR = United Nations High Commissioner for Refugees | United Nations | UN Refugee Agency,UN High Commissioner for Refugees,UN refugee agency,United Nations refugee agency,High Commissioner for Refugees
  Office of the United Nations High Commissioner for Human Rights | United Nations | OHCHR,UN human rights office,UN Human Rights Office,Office of the High Commissioner for Human Rights,UN rights office,UN Human Rights
  UNICEF = United Nations Children's Fund | United Nations | Unicef,UN Children's Fund,UN children's agency
  World Food Programme | United Nations | WFP,World Food Program,UN World Food Programme,UN World Food Program,U.N. food agency,UN food agency
  World Health Organization | United Nations | WHO,World Health Organisation,UN health agency
  Food and Agriculture Organization | United Nations | FAO,Food and Agriculture Organisation
  UNESCO | United Nations | Unesco
  UNRWA | United Nations | Unrwa,UN Relief and Works Agency,United Nations Relief and Works Agency,UN agency for Palestinian refugees
  United Nations Development Programme | United Nations | UNDP,UN Development Programme,UN Development Program
  United Nations Population Fund | United Nations | UNFPA,UN Population Fund
  UN Women | United Nations |
  United Nations Office on Drugs and Crime | United Nations | UNODC,UN Office on Drugs and Crime
  United Nations Environment Programme | United Nations | UNEP,UN Environment Programme
  UN Security Council | United Nations | United Nations Security Council,Security Council,UNSC
  UN General Assembly | United Nations | United Nations General Assembly,General Assembly,UNGA
  UN Human Rights Council | United Nations | United Nations Human Rights Council,Human Rights Council,UNHRC
  UN Commission of Inquiry | United Nations | United Nations Commission of Inquiry
  UNIFIL | United Nations | United Nations Interim Force in Lebanon,UN Interim Force in Lebanon,Unifil
  MONUSCO | United Nations | Monusco,United Nations Organization Stabilization Mission in the Democratic Republic of the Congo,UN Organization Stabilization Mission in the Democratic Republic of the Congo,United Nations Stabilization Mission in the Democratic Republic of the Congo
  MINUSMA | United Nations | Minusma
  MINUSCA | United Nations | Minusca
  UNMISS | United Nations | Unmiss
  UNAMA | United Nations | Unama
  UNSMIL | United Nations | Unsmil
  UNAMI | United Nations |
  UNMIK | United Nations | United Nations Mission in Kosovo
  UNFICYP | United Nations | Unficyp
  MINURSO | United Nations | Minurso
  UNISFA | United Nations |
  UNTSO | United Nations |
  BINUH | United Nations | UN Integrated Office in Haiti
  UNITAMS | United Nations |
  UNDOF | United Nations | Undof
  International Organization for Migration | United Nations | IOM,International Organisation for Migration
  International Labour Organization | United Nations | ILO,International Labour Organisation,International Labor Organization
  Intergovernmental Panel on Climate Change | United Nations | IPCC
  International Atomic Energy Agency | | IAEA,UN nuclear watchdog,UN atomic watchdog,U.N. nuclear watchdog,UN atomic agency
  Organisation for the Prohibition of Chemical Weapons | | OPCW,Organization for the Prohibition of Chemical Weapons
  International Criminal Court | | ICC
  International Court of Justice | United Nations | ICJ,World Court
  International Criminal Tribunal for the former Yugoslavia | United Nations | ICTY
  Permanent Court of Arbitration | |
  NATO | | Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
  KFOR | NATO | Kfor,Kosovo Force
  ISAF | NATO | International Security Assistance Force
  Resolute Support | NATO | Resolute Support Mission
  European Union | | EU,E.U.
  European Central Bank | European Union | ECB
  European Court of Justice | European Union | ECJ,Court of Justice of the European Union
  Europol | European Union |
  Eurostat | European Union |
  Frontex | European Union |
  Aspides | European Union | EUNAVFOR Aspides,Operation Aspides
  EUNAVFOR Atalanta | European Union | Operation Atalanta,EUNAVFOR
  EUFOR | European Union | Eufor,EUFOR Althea
  EULEX | European Union | Eulex
  EUMM | European Union | EUMM Georgia
  EU monitoring mission in Armenia | European Union | EUMA
  Council of Europe | |
  European Court of Human Rights | Council of Europe | ECHR,Strasbourg court
  OSCE = Organization for Security and Co-operation in Europe | | Organisation for Security and Cooperation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe
  African Union | | AU
  ECOWAS = Economic Community of West African States | | Ecowas
  IGAD = Intergovernmental Authority on Development | | Igad
  SADC = Southern African Development Community | |
  East African Community | | EAC
  African Development Bank | | AfDB
  Africa CDC | African Union |
  AUSSOM | African Union |
  G5 Sahel | | G5 Sahel Joint Force
  Alliance of Sahel States | | AES
  Multinational Joint Task Force | | MNJTF
  SAMIDRC | SADC | SADC Mission in the Democratic Republic of the Congo
  AMISOM | African Union | African Union Mission in Somalia
  ATMIS | African Union |
  Arab League | | League of Arab States
  Gulf Cooperation Council | | GCC
  Organisation of Islamic Cooperation | | OIC,Organization of Islamic Cooperation
  ASEAN | | Asean,Association of Southeast Asian Nations
  SAARC | | South Asian Association for Regional Cooperation
  Shanghai Cooperation Organisation | | SCO,Shanghai Cooperation Organization
  Collective Security Treaty Organization | | CSTO,Collective Security Treaty Organisation
  Commonwealth of Independent States | | CIS
  Eurasian Economic Union | | EAEU
  BRICS | | Brics
  G7 | | Group of Seven,G-7,G7 nations
  G8 | | Group of Eight,G-8
  G20 | | Group of 20,G-20,Group of Twenty
  Organization of American States | | OAS,Organisation of American States
  Mercosur | |
  CARICOM | | Caricom,Caribbean Community
  CELAC | | Community of Latin American and Caribbean States
  OPEC | | Opec,Organization of the Petroleum Exporting Countries
  OECD = Organisation for Economic Co-operation and Development | | Organization for Economic Cooperation and Development
  International Monetary Fund | | IMF
  World Bank | |
  World Trade Organization | | WTO,World Trade Organisation
  Interpol | | INTERPOL,International Criminal Police Organization
  International Energy Agency | | IEA
  Financial Action Task Force | | FATF
  Asian Development Bank | | ADB
  Quad | |
  AUKUS | | Aukus
  Commonwealth of Nations | |
  Non-Aligned Movement | |
  Minsk Group | OSCE | OSCE Minsk Group
  Amnesty International | | Amnesty
  Human Rights Watch | | HRW
  Medecins Sans Frontieres | | MSF,Doctors Without Borders
  International Committee of the Red Cross | | ICRC,Red Cross
  International Federation of Red Cross and Red Crescent Societies | | IFRC
  Red Crescent | |
  Syrian Arab Red Crescent | | SARC,Syrian Red Crescent
  Palestine Red Crescent Society | | PRCS,Palestinian Red Crescent,Palestine Red Crescent
  Magen David Adom | Israel | MDA
  Turkish Red Crescent | Turkey | Kizilay
  Oxfam | | Oxfam International
  Save the Children | |
  CARE International | |
  Mercy Corps | |
  World Vision | |
  Norwegian Refugee Council | | NRC
  Danish Refugee Council | |
  International Rescue Committee | | IRC
  Islamic Relief | |
  Action Against Hunger | |
  Greenpeace | |
  World Wildlife Fund | | WWF
  Reporters Without Borders | | RSF press freedom group,Reporters Sans Frontieres
  Committee to Protect Journalists | | CPJ
  International Federation of Journalists | |
  Transparency International | |
  Freedom House | |
  International Crisis Group | | Crisis Group,ICG
  Syrian Observatory for Human Rights | | SOHR,Syrian Observatory of Human Rights,Syrian Observatory
  Syrian Network for Human Rights | | SNHR
  Violations Documentation Center | |
  White Helmets | | Syria Civil Defence,Syria Civil Defense,Syrian Civil Defence,Syrian Civil Defense
  Physicians for Human Rights | | PHR
  Airwars | |
  Bellingcat | |
  ACLED = Armed Conflict Location and Event Data Project | | Armed Conflict Location & Event Data Project
  Institute for the Study of War | | ISW
  Stockholm International Peace Research Institute | | SIPRI
  International Institute for Strategic Studies | | IISS
  Chatham House | | Royal Institute of International Affairs
  Carnegie Endowment for International Peace | | Carnegie Endowment
  Brookings Institution | | Brookings
  RAND Corporation | | RAND
  Council on Foreign Relations | | CFR
  Atlantic Council | |
  Center for Strategic and International Studies | | CSIS
  Royal United Services Institute | | RUSI
  Middle East Institute | |
  Washington Institute for Near East Policy | | Washington Institute
  Heritage Foundation | |
  Cato Institute | |
  American Enterprise Institute | | AEI
  Pew Research Center | | Pew,Pew Research
  Gallup | |
  B'Tselem | |
  Peace Now | |
  Breaking the Silence | |
  Al-Haq | |
  Adalah | |
  Yesh Din | |
  Memorial Human Rights Center | | Memorial Human Rights Centre
  OVD-Info | |
  Levada Center | | Levada
  Oryx | |
  NetBlocks | |
  Global Witness | |
  The Sentry | |
  Open Society Foundations | |
  Gates Foundation | | Bill and Melinda Gates Foundation
  FIFA | | Fifa
  UEFA | | Uefa
  International Olympic Committee | | IOC
  World Anti-Doping Agency | | WADA
  World Economic Forum | | WEF
  Muslim Brotherhood | | Ikhwan
  Palestine Liberation Organization | Palestine | PLO,Palestine Liberation Organisation
  Palestinian Authority | Palestine | PA,Palestinian National Authority
  Fatah | Palestine |
  Justice and Development Party | Turkey | AK Party,AKP
  Republican People's Party | Turkey | CHP
  Nationalist Movement Party | Turkey | MHP
  Peoples' Democratic Party | Turkey | HDP,People's Democratic Party
  Good Party | Turkey | IYI Party
  Syrian National Council | Syria | SNC
  Syrian National Coalition | Syria | National Coalition for Syrian Revolutionary and Opposition Forces,Syrian Opposition Coalition
  High Negotiations Committee | Syria | HNC,Syrian Negotiation Commission
  Syrian Democratic Council | Syria |
  Democratic Union Party | Syria | PYD
  Baath Party | Syria | Ba'ath Party
  Kurdistan Democratic Party | Iraq | KDP
  Patriotic Union of Kurdistan | Iraq | PUK
  Government of National Accord | | GNA
  Kurdistan Regional Government | Iraq | KRG
  Autonomous Administration of North and East Syria | Syria | AANES
  Likud | Israel |
  Labor Party of Israel | Israel |
  Republican Party | United States | GOP,RNC,Republican National Committee,G.O.P.
  Democratic Party | United States | DNC,Democratic National Committee
  Democratic Congressional Campaign Committee | United States | DCCC
  Libertarian Party | United States |
  American Civil Liberties Union | United States | ACLU
  National Rifle Association | United States | NRA
  NAACP | United States |
  Planned Parenthood | United States |
  AFL-CIO | United States |
  Conservative Party | United Kingdom | Tories,Tory Party
  Labour Party | United Kingdom | Labour
  Liberal Democrats | United Kingdom | Lib Dems
  Scottish National Party | Scotland | SNP
  UK Independence Party | United Kingdom | UKIP,Ukip
  Sinn Fein | Ireland |
  Democratic Unionist Party | Northern Ireland | DUP
  Bharatiya Janata Party | India | BJP
  Indian National Congress | India | Congress party
  Pakistan Tehreek-e-Insaf | Pakistan | PTI
  Communist Party of China | China | Chinese Communist Party,CCP,CPC
  Kuomintang | Taiwan | KMT
  Democratic Progressive Party | Taiwan | DPP
  National League for Democracy | Myanmar | NLD
  United Russia | Russia |
  National Rally | France | National Front,Front National,Rassemblement National
  Alternative for Germany | Germany | AfD
  Christian Democratic Union | Germany | CDU
  Social Democratic Party of Germany | Germany | SPD
  Fidesz | Hungary |
  Law and Justice | Poland | PiS
  Civic Platform | Poland |
  Syriza | Greece |
  New Democracy | Greece |
  African National Congress | South Africa | ANC
  ZANU-PF | Zimbabwe | Zanu-PF
  Movement for Democratic Change | Zimbabwe | MDC
  Forces of Freedom and Change | Sudan | FFC
  National Congress Party | Sudan |
  Workers' Party of Korea | North Korea |
  Southern Transitional Council | Yemen | STC
  State Administration Council | Myanmar | SAC
  National Unity Government | Myanmar | NUG
  Transitional National Government | Somalia |
  """
