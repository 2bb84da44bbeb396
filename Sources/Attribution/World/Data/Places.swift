// Places larger than a street that the news names: regions, cities, seas, borders.

/// One row a place: `name | country or region that contains it | other names`. Countries and capitals
/// stand in `countryRows`.
let placeRows = """
  Middle East | | Mideast
  North Africa | |
  West Africa | |
  East Africa | |
  Central Africa | |
  Southern Africa | |
  Horn of Africa | |
  Sahel | | Sahel region
  Sahara | | Sahara Desert
  Africa | |
  Europe | |
  Eastern Europe | |
  Western Europe | |
  Balkans | | Western Balkans
  Baltics | | Baltic states
  Caucasus | | South Caucasus,North Caucasus
  Central Asia | |
  South Asia | |
  Southeast Asia | | South-East Asia
  East Asia | |
  Asia | |
  Asia-Pacific | | Asia Pacific,Indo-Pacific
  Latin America | |
  Central America | |
  South America | |
  North America | |
  Caribbean | |
  Oceania | |
  Antarctica | |
  Arctic | |
  Levant | |
  Persian Gulf | | Arabian Gulf,the Gulf
  Gulf of Oman | |
  Gulf of Aden | |
  Strait of Hormuz | | Hormuz
  Bab el-Mandeb | | Bab al-Mandab
  Red Sea | |
  Black Sea | |
  Sea of Azov | | Azov Sea
  Mediterranean | | Mediterranean Sea,eastern Mediterranean
  Aegean | | Aegean Sea
  Baltic Sea | |
  Caspian Sea | |
  South China Sea | |
  East China Sea | |
  Taiwan Strait | |
  Korean Peninsula | | Korean peninsula
  Suez Canal | Egypt |
  Bosphorus | Turkey | Bosporus
  Euphrates | | Euphrates River,Euphrates valley
  Tigris | | Tigris River
  Nile | | Blue Nile river
  Danube | |
  Dnipro River | Ukraine | Dnieper
  Mekong | |
  Idlib | Syria | Idleb,Idlib province,Idlib region,Idlib Province,Idlib governorate
  Idlib city | Idlib | city of Idlib,Idlib City
  Aleppo | Syria | Aleppo province
  Homs | Syria |
  Hama | Syria |
  Latakia | Syria | Lattakia
  Tartus | Syria | Tartous
  Deraa | Syria | Daraa,Dar'a
  Quneitra | Syria |
  Sweida | Syria | Suwayda,Sweida province,As-Suwayda
  Raqqa | Syria | al-Raqqa,Ar-Raqqa,Raqqah
  Deir al-Zor | Syria | Deir ez-Zor,Deir Ezzor,Deir al-Zour,Dayr al-Zawr,Deir Ez-Zor,Deir ez Zor,Deir Al Zor
  al-Mayadin | Deir al-Zor | Mayadin,al-Mayadeen city
  Hasakah | Syria | al-Hasakah,Hasaka,al-Hasaka,Hassakeh,al-Hasakeh
  Qamishli | Hasakah | Qamishlo,al-Qamishli
  Kobani | Aleppo | Kobane,Ain al-Arab
  Manbij | Aleppo |
  Afrin | Aleppo |
  al-Bab | Aleppo |
  Azaz | Aleppo |
  Jarablus | Aleppo | Jarabulus
  Saraqeb | Idlib | Saraqib
  Maarat al-Numan | Idlib | Maaret al-Numan,Maarat al-Nu'man,Maarrat al-Numan
  Khan Sheikhoun | Idlib | Khan Shaykhun,Khan Sheikhun
  Jisr al-Shughur | Idlib | Jisr al-Shughour
  Binnish | Idlib | Binnesh
  Ariha | Idlib |
  Taftanaz | Idlib |
  Morek | Hama |
  Palmyra | Homs | Tadmur
  al-Tanf | Homs | Tanf
  Ghouta | Syria | Eastern Ghouta,eastern Ghouta,East Ghouta
  Douma | Ghouta | 
  Tal Abyad | Raqqa | Tel Abyad
  Ras al-Ain | Hasakah | Ras al-Ayn
  Khmeimim | Latakia | Hmeimim,Hmeymim,Khmeimim air base,Hmeimim air base
  Golan Heights | | Golan
  Rojava | Syria |
  Hatay | Turkey | Hatay province
  Istanbul | Turkey |
  Izmir | Turkey |
  Gaziantep | Turkey |
  Diyarbakir | Turkey |
  Sanliurfa | Turkey |
  Kilis | Turkey |
  Reyhanli | Hatay |
  Incirlik | Turkey | Incirlik air base
  Sochi | Russia |
  Saint Petersburg | Russia | St Petersburg,St. Petersburg
  Chechnya | Russia |
  Dagestan | Russia |
  Belgorod | Russia |
  Kursk | Russia |
  Bryansk | Russia |
  Rostov-on-Don | Russia | Rostov
  Siberia | Russia |
  Vladivostok | Russia |
  Kaliningrad | Russia |
  Crimea | | Crimean Peninsula,Crimean peninsula
  Sevastopol | Crimea |
  Kerch | Crimea | Kerch Strait,Kerch Bridge,Crimean Bridge
  Donbas | Ukraine | Donbass
  Donetsk | Ukraine | Donetsk region,Donetsk Oblast
  Luhansk | Ukraine | Lugansk,Luhansk region
  Kharkiv | Ukraine | Kharkov,Kharkiv region
  Kherson | Ukraine | Kherson region
  Zaporizhzhia | Ukraine | Zaporizhia,Zaporozhye,Zaporizhzhya
  Odesa | Ukraine | Odessa
  Lviv | Ukraine | Lvov
  Mykolaiv | Ukraine | Nikolaev
  Dnipro | Ukraine | Dnipropetrovsk
  Sumy | Ukraine | Sumy region
  Chernihiv | Ukraine |
  Mariupol | Donetsk |
  Bakhmut | Donetsk | Artemivsk
  Avdiivka | Donetsk | Avdeevka
  Pokrovsk | Donetsk |
  Kramatorsk | Donetsk |
  Sloviansk | Donetsk | Slavyansk
  Severodonetsk | Luhansk | Sievierodonetsk
  Bucha | Ukraine |
  Irpin | Ukraine |
  Chernobyl | Ukraine | Chornobyl
  Enerhodar | Zaporizhzhia | Energodar
  Nagorno-Karabakh | | Nagorno Karabakh,Karabakh,Artsakh
  Stepanakert | Nagorno-Karabakh | Khankendi
  Lachin corridor | Nagorno-Karabakh | Lachin Corridor
  Nakhchivan | Azerbaijan |
  Gaza | Palestine | Gaza Strip,Gaza enclave
  Gaza City | Gaza |
  Rafah | Gaza | Rafah crossing
  Khan Younis | Gaza | Khan Yunis,Khan Yunus
  Jabalia | Gaza | Jabaliya,Jabalya
  Deir al-Balah | Gaza |
  Nuseirat | Gaza |
  Beit Hanoun | Gaza |
  Philadelphi corridor | Gaza | Philadelphi Corridor
  Netzarim corridor | Gaza |
  West Bank | Palestine | occupied West Bank
  Jenin | West Bank |
  Nablus | West Bank |
  Hebron | West Bank |
  Tulkarm | West Bank | Tulkarem
  Jericho | West Bank |
  Bethlehem | West Bank |
  East Jerusalem | | occupied East Jerusalem
  Al-Aqsa | East Jerusalem | al-Aqsa Mosque,Al-Aqsa Mosque,Al-Aqsa mosque compound,Temple Mount,Haram al-Sharif
  Haifa | Israel |
  Ashkelon | Israel |
  Ashdod | Israel |
  Sderot | Israel |
  Beersheba | Israel |
  Eilat | Israel |
  Galilee | Israel |
  Negev | Israel |
  Sinai | Egypt | Sinai Peninsula
  Alexandria | Egypt |
  Sharm el-Sheikh | Egypt | Sharm el Sheikh,Sharm al-Sheikh
  El-Arish | Egypt | al-Arish
  Sidon | Lebanon |
  Tyre | Lebanon |
  Bekaa Valley | Lebanon | Bekaa,Beqaa,Beqaa Valley
  Litani River | Lebanon | Litani
  Dahiyeh | Lebanon | Dahieh
  Blue Line | |
  Mosul | Iraq |
  Basra | Iraq |
  Erbil | Iraq | Irbil,Arbil
  Kirkuk | Iraq |
  Fallujah | Iraq | Falluja
  Ramadi | Iraq |
  Anbar | Iraq | Anbar province
  Sinjar | Iraq |
  Najaf | Iraq |
  Karbala | Iraq | Kerbala
  Tikrit | Iraq |
  Sulaymaniyah | Iraq | Sulaimaniyah,Sulaimaniya
  Iraqi Kurdistan | Iraq | Kurdistan Region,Kurdistan region
  Green Zone | Iraq |
  Isfahan | Iran |
  Natanz | Iran |
  Fordow | Iran | Fordo
  Bushehr | Iran |
  Mashhad | Iran |
  Tabriz | Iran |
  Shiraz | Iran |
  Sistan-Baluchestan | Iran | Sistan and Baluchestan
  Bandar Abbas | Iran |
  Aden | Yemen |
  Hodeidah | Yemen | Hodeida,al-Hudaydah,Hudaydah
  Marib | Yemen | Ma'rib
  Taiz | Yemen | Taizz,Ta'izz
  Hadramawt | Yemen | Hadramout
  Saada | Yemen | Sa'ada
  Socotra | Yemen |
  Jeddah | Saudi Arabia |
  Mecca | Saudi Arabia |
  Medina | Saudi Arabia |
  Abqaiq | Saudi Arabia |
  Dubai | United Arab Emirates |
  Benghazi | Libya |
  Misrata | Libya |
  Sirte | Libya |
  Derna | Libya |
  Tobruk | Libya |
  Fezzan | Libya |
  Darfur | Sudan | North Darfur,South Darfur,West Darfur
  El Fasher | Darfur | al-Fashir,El-Fasher,Al Fasher
  Nyala | Darfur |
  El Geneina | Darfur | Geneina,el-Geneina
  Omdurman | Sudan |
  Port Sudan | Sudan |
  Kordofan | Sudan | North Kordofan,South Kordofan
  El Obeid | Sudan | El-Obeid
  Gezira | Sudan | Al-Jazirah,Gezira state
  Wad Madani | Sudan | Wad Medani
  Blue Nile | Sudan | Blue Nile state
  Abyei | |
  Malakal | South Sudan |
  Bentiu | South Sudan |
  Upper Nile | South Sudan |
  Tigray | Ethiopia | Tigray region
  Mekelle | Tigray | Mekele
  Amhara | Ethiopia | Amhara region
  Oromia | Ethiopia |
  Afar | Ethiopia |
  Ogaden | Ethiopia |
  Lalibela | Amhara |
  Gondar | Amhara |
  Kismayo | Somalia |
  Puntland | Somalia |
  Jubaland | Somalia |
  Baidoa | Somalia |
  Garissa | Kenya |
  Mombasa | Kenya |
  Goma | DR Congo |
  Bukavu | DR Congo |
  North Kivu | DR Congo | Nord-Kivu
  South Kivu | DR Congo | Sud-Kivu
  Ituri | DR Congo | Ituri province
  Beni | North Kivu |
  Uvira | South Kivu |
  Kivu | DR Congo |
  Katanga | DR Congo |
  Cabo Delgado | Mozambique |
  Palma | Cabo Delgado |
  Borno | Nigeria | Borno state,Borno State
  Maiduguri | Borno |
  Chibok | Borno |
  Lagos | Nigeria |
  Kano | Nigeria |
  Kaduna | Nigeria |
  Zamfara | Nigeria |
  Niger Delta | Nigeria |
  Lake Chad | |
  Timbuktu | Mali |
  Gao | Mali |
  Kidal | Mali |
  Mopti | Mali |
  Tillaberi | Niger |
  Agadez | Niger |
  Abidjan | Cote d'Ivoire |
  Casablanca | Morocco |
  Marrakesh | Morocco | Marrakech
  Johannesburg | South Africa |
  Cape Town | South Africa |
  Durban | South Africa |
  Kandahar | Afghanistan |
  Helmand | Afghanistan | Helmand province
  Herat | Afghanistan |
  Kunduz | Afghanistan |
  Jalalabad | Afghanistan |
  Mazar-i-Sharif | Afghanistan | Mazar-e-Sharif
  Nangarhar | Afghanistan |
  Panjshir | Afghanistan | Panjshir Valley
  Bagram | Afghanistan |
  Ghazni | Afghanistan |
  Khost | Afghanistan |
  Bamiyan | Afghanistan |
  Badakhshan | Afghanistan |
  Karachi | Pakistan |
  Lahore | Pakistan |
  Peshawar | Pakistan |
  Quetta | Pakistan |
  Balochistan | Pakistan | Baluchistan
  Khyber Pakhtunkhwa | Pakistan |
  Waziristan | Pakistan | North Waziristan,South Waziristan
  Punjab | |
  Sindh | Pakistan |
  Swat | Pakistan | Swat Valley
  Kashmir | | Jammu and Kashmir,Indian-administered Kashmir,Pakistan-administered Kashmir,Azad Kashmir
  Srinagar | Kashmir |
  Pulwama | Kashmir |
  Pahalgam | Kashmir |
  Ladakh | India |
  Galwan Valley | Ladakh |
  Line of Control | |
  Mumbai | India |
  Kolkata | India |
  Manipur | India |
  Assam | India |
  Uttar Pradesh | India |
  Gujarat | India |
  Chittagong | Bangladesh |
  Cox's Bazar | Bangladesh |
  Jaffna | Sri Lanka |
  Rakhine | Myanmar | Rakhine state,Rakhine State
  Kachin | Myanmar | Kachin state,Kachin State
  Shan | Myanmar | Shan state,Shan State
  Kayah | Myanmar | Kayah state
  Chin State | Myanmar | Chin state
  Sagaing | Myanmar |
  Mandalay | Myanmar |
  Yangon | Myanmar | Rangoon
  Lashio | Myanmar |
  Myawaddy | Myanmar |
  Mindanao | Philippines |
  Marawi | Mindanao |
  Sulu | Philippines |
  Scarborough Shoal | |
  Second Thomas Shoal | |
  Spratly Islands | | Spratlys
  Paracel Islands | | Paracels
  Papua | Indonesia | West Papua
  Aceh | Indonesia |
  Ho Chi Minh City | Vietnam | Saigon
  Xinjiang | China | Xinjiang Uygur Autonomous Region
  Urumqi | Xinjiang |
  Tibet | China |
  Lhasa | Tibet |
  Shanghai | China |
  Guangzhou | China |
  Shenzhen | China |
  Wuhan | China |
  Tiananmen Square | China |
  Kinmen | Taiwan |
  Panmunjom | |
  Demilitarized Zone | | DMZ
  Okinawa | Japan |
  Fukushima | Japan |
  Osaka | Japan |
  Hiroshima | Japan |
  Senkaku Islands | | Diaoyu Islands
  Kuril Islands | |
  Busan | South Korea |
  Guam | United States |
  Mitrovica | Kosovo | Mitrovice
  Republika Srpska | Bosnia and Herzegovina |
  Srebrenica | Bosnia and Herzegovina |
  Osh | Kyrgyzstan |
  Batken | Kyrgyzstan |
  Gorno-Badakhshan | Tajikistan |
  Almaty | Kazakhstan |
  Karakalpakstan | Uzbekistan |
  Catalonia | Spain |
  Barcelona | Spain |
  Basque Country | Spain |
  Kosice | Slovakia |
  Brussels | Belgium |
  Strasbourg | France |
  Marseille | France |
  Geneva | Switzerland |
  Davos | Switzerland |
  Zurich | Switzerland |
  Munich | Germany |
  Hamburg | Germany |
  Frankfurt | Germany |
  Ramstein | Germany | Ramstein air base
  Istanbul airport | Istanbul |
  Milan | Italy |
  Lampedusa | Italy |
  Lesbos | Greece | Lesvos
  Thessaloniki | Greece |
  Calais | France |
  Manchester | United Kingdom |
  Salisbury | United Kingdom |
  Glasgow | Scotland |
  Ulster | |
  Toronto | Canada |
  Montreal | Canada |
  Vancouver | Canada |
  Quebec | Canada |
  Alberta | Canada |
  Ontario | Canada |
  New York | United States | New York City,NYC,Manhattan,Brooklyn
  Los Angeles | United States |
  Chicago | United States |
  Houston | United States |
  Boston | United States |
  Philadelphia | United States |
  San Francisco | United States |
  Miami | United States |
  Detroit | United States |
  Cleveland | United States |
  Las Vegas | United States |
  Seattle | United States |
  Atlanta | United States |
  Charlotte | United States |
  Baltimore | United States |
  Orlando | United States |
  San Bernardino | United States |
  Guantanamo Bay | Cuba | Guantanamo
  Alabama | United States |
  Alaska | United States |
  Arizona | United States |
  Arkansas | United States |
  California | United States |
  Colorado | United States |
  Connecticut | United States |
  Delaware | United States |
  Florida | United States |
  Hawaii | United States |
  Idaho | United States |
  Illinois | United States |
  Indiana | United States |
  Iowa | United States |
  Kansas | United States |
  Kentucky | United States |
  Louisiana | United States |
  Maine | United States |
  Maryland | United States |
  Massachusetts | United States |
  Michigan | United States |
  Minnesota | United States |
  Mississippi | United States |
  Missouri | United States |
  Montana | United States |
  Nebraska | United States |
  Nevada | United States |
  New Hampshire | United States |
  New Jersey | United States |
  New Mexico | United States |
  North Carolina | United States |
  North Dakota | United States |
  Ohio | United States |
  Oklahoma | United States |
  Oregon | United States |
  Pennsylvania | United States |
  Rhode Island | United States |
  South Carolina | United States |
  South Dakota | United States |
  Tennessee | United States |
  Texas | United States |
  Utah | United States |
  Vermont | United States |
  Virginia | United States |
  West Virginia | United States |
  Wisconsin | United States |
  Wyoming | United States |
  Tijuana | Mexico |
  Ciudad Juarez | Mexico |
  Culiacan | Mexico |
  Sinaloa | Mexico |
  Guerrero | Mexico |
  Michoacan | Mexico |
  Chiapas | Mexico |
  Medellin | Colombia |
  Cali | Colombia |
  Catatumbo | Colombia |
  Cauca | Colombia |
  Arauca | Colombia |
  Buenaventura | Colombia |
  Maracaibo | Venezuela |
  Essequibo | Guyana |
  Guayaquil | Ecuador |
  Rio de Janeiro | Brazil |
  Sao Paulo | Brazil |
  Amazon rainforest | | Amazon basin
  New South Wales | Australia | NSW
  Queensland | Australia |
  Tasmania | Australia |
  Western Australia | Australia |
  South Australia | Australia |
  Northern Territory | Australia |
  Nova Scotia | Canada |
  Manitoba | Canada |
  Saskatchewan | Canada |
  British Columbia | Canada |
  Bavaria | Germany |
  Saxony | Germany |
  Tamil Nadu | India |
  Kerala | India |
  West Bengal | India |
  Maharashtra | India |
  Falkland Islands | | Falklands,Malvinas
  Cite Soleil | Haiti |
  Darien Gap | |
  """
