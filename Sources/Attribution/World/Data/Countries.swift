// The countries and territories of the world: names, adjectives, inhabitants, capitals, governments.

/// One row a country:
/// `name | adjectives | inhabitants | capital | metonyms of the government | other names`.
///
/// The first adjective names the country's bodies ("Turkish army"). An empty third column means the
/// adjectives with an `s`. A capital after `~` is a place only: as a word it mostly means something
/// else.
let countryRows = """
  Afghanistan | Afghan | | Kabul | |
  Albania | Albanian | | Tirana | |
  Algeria | Algerian | | Algiers | |
  Andorra | Andorran | | ~Andorra la Vella | |
  Angola | Angolan | | Luanda | |
  Antigua and Barbuda | Antiguan | | ~Saint John's | | Antigua
  Argentina | Argentine,Argentinian | | Buenos Aires | Casa Rosada |
  Armenia | Armenian | | Yerevan | |
  Australia | Australian | Australians,Aussies | Canberra | |
  Austria | Austrian | | Vienna | |
  Azerbaijan | Azerbaijani,Azeri | | Baku | |
  Bahamas | Bahamian | | ~Nassau | | The Bahamas
  Bahrain | Bahraini | | Manama | | Kingdom of Bahrain
  Bangladesh | Bangladeshi | | Dhaka | |
  Barbados | Barbadian | | ~Bridgetown | |
  Belarus | Belarusian,Belarussian | | Minsk | | Republic of Belarus
  Belgium | Belgian | | ~Brussels | | Kingdom of Belgium
  Belize | Belizean | | ~Belmopan | |
  Benin | Beninese | Beninese | ~Porto-Novo | |
  Bhutan | Bhutanese | Bhutanese | Thimphu | |
  Bolivia | Bolivian | | La Paz | |
  Bosnia and Herzegovina | Bosnian | | Sarajevo | | Bosnia,Bosnia-Herzegovina
  Botswana | Botswanan | Batswana,Botswanans | Gaborone | |
  Brazil | Brazilian | | Brasilia | Planalto,Itamaraty |
  Brunei | Bruneian | | ~Bandar Seri Begawan | |
  Bulgaria | Bulgarian | | Sofia | |
  Burkina Faso | Burkinabe | Burkinabe | Ouagadougou | | Burkina
  Burundi | Burundian | | ~Bujumbura | |
  Cambodia | Cambodian | | Phnom Penh | |
  Cameroon | Cameroonian | | Yaounde | |
  Canada | Canadian | | Ottawa | |
  Cape Verde | Cape Verdean | | ~Praia | | Cabo Verde
  Central African Republic | Central African | | Bangui | | CAR
  Chad | Chadian | | N'Djamena | |
  Chile | Chilean | | ~Santiago | La Moneda |
  China | Chinese | Chinese | Beijing | Zhongnanhai | PRC,People's Republic of China,Peking
  Colombia | Colombian | | Bogota | |
  Comoros | Comorian,Comoran | | ~Moroni | |
  DR Congo | Congolese | Congolese | Kinshasa | | DRC,Democratic Republic of the Congo,Congo,Democratic Republic of Congo,Congo-Kinshasa,D.R. Congo,DRCongo
  Republic of the Congo | Congo-Brazzaville | Brazzaville Congolese | Brazzaville | | Republic of Congo
  Costa Rica | Costa Rican | | ~San Jose | |
  Cote d'Ivoire | Ivorian | | ~Yamoussoukro | | Ivory Coast
  Croatia | Croatian,Croat | | Zagreb | |
  Cuba | Cuban | | Havana | |
  Cyprus | Cypriot,Greek Cypriot | | Nicosia | | Republic of Cyprus
  Czech Republic | Czech | | Prague | | Czechia
  Denmark | Danish | Danes,Dane | Copenhagen | |
  Djibouti | Djiboutian | | | |
  Dominica | | | ~Roseau | |
  Dominican Republic | Dominican | | ~Santo Domingo | |
  East Timor | Timorese,East Timorese | Timorese | ~Dili | | Timor-Leste
  Ecuador | Ecuadorian,Ecuadorean | | Quito | |
  Egypt | Egyptian | | Cairo | |
  El Salvador | Salvadoran,Salvadorean | | ~San Salvador | |
  Equatorial Guinea | Equatorial Guinean,Equatoguinean | | ~Malabo | |
  Eritrea | Eritrean | | Asmara | |
  Estonia | Estonian | | Tallinn | |
  Eswatini | Swazi | | ~Mbabane | | Swaziland
  Ethiopia | Ethiopian | | Addis Ababa | |
  Fiji | Fijian | | ~Suva | |
  Finland | Finnish | Finns,Finn | Helsinki | |
  France | French | French,Frenchmen,Frenchman,Frenchwoman | Paris | Elysee,Elysee Palace,Quai d'Orsay | French Republic
  Gabon | Gabonese | Gabonese | Libreville | |
  Gambia | Gambian | | ~Banjul | | The Gambia
  Georgia | Georgian | | Tbilisi | |
  Germany | German | | Berlin | Bundesregierung | Federal Republic of Germany
  Ghana | Ghanaian | | Accra | |
  Greece | Greek,Hellenic | Greeks,Greek | Athens | |
  Grenada | Grenadian | | ~Saint George's | |
  Guatemala | Guatemalan | | ~Guatemala City | |
  Guinea | Guinean | | Conakry | |
  Guinea-Bissau | Bissau-Guinean | | ~Bissau | |
  Guyana | Guyanese | Guyanese | ~Georgetown | |
  Haiti | Haitian | | Port-au-Prince | |
  Honduras | Honduran | | Tegucigalpa | |
  Hungary | Hungarian | | Budapest | |
  Iceland | Icelandic | Icelanders,Icelander | Reykjavik | |
  India | Indian | | New Delhi | Delhi | Bharat
  Indonesia | Indonesian | | Jakarta | |
  Iran | Iranian | | Tehran | Teheran | Islamic Republic of Iran,Persia,IRI
  Iraq | Iraqi | | Baghdad | |
  Ireland | Irish | Irish,Irishman,Irishmen | Dublin | | Republic of Ireland
  Israel | Israeli | | ~Jerusalem | Tel Aviv | State of Israel,Zionist regime,Zionist entity
  Italy | Italian | | Rome | Palazzo Chigi |
  Jamaica | Jamaican | | ~Kingston | |
  Japan | Japanese | Japanese | Tokyo | |
  Jordan | Jordanian | | Amman | | Hashemite Kingdom of Jordan
  Kazakhstan | Kazakh,Kazakhstani | | Astana | Nur-Sultan,Akorda |
  Kenya | Kenyan | | Nairobi | |
  Kiribati | I-Kiribati | I-Kiribati | ~Tarawa | |
  Kosovo | Kosovar,Kosovan | | Pristina | Prishtina |
  Kuwait | Kuwaiti | | ~Kuwait City | |
  Kyrgyzstan | Kyrgyz,Kyrgyzstani | Kyrgyz | Bishkek | |
  Laos | Laotian,Lao | | Vientiane | |
  Latvia | Latvian | | Riga | |
  Lebanon | Lebanese | Lebanese | Beirut | |
  Lesotho | Basotho | Basotho | ~Maseru | |
  Liberia | Liberian | | Monrovia | |
  Libya | Libyan | | Tripoli | |
  Liechtenstein | Liechtenstein | Liechtensteiners | ~Vaduz | |
  Lithuania | Lithuanian | | Vilnius | |
  Luxembourg | Luxembourgish,Luxembourger | Luxembourgers | | |
  Madagascar | Malagasy,Madagascan | Malagasy,Madagascans | Antananarivo | |
  Malawi | Malawian | | Lilongwe | |
  Malaysia | Malaysian | | Kuala Lumpur | Putrajaya |
  Maldives | Maldivian | | ~Male | |
  Mali | Malian | | Bamako | |
  Malta | Maltese | Maltese | Valletta | |
  Marshall Islands | Marshallese | Marshallese | ~Majuro | |
  Mauritania | Mauritanian | | Nouakchott | |
  Mauritius | Mauritian | | ~Port Louis | |
  Mexico | Mexican | | Mexico City | Los Pinos |
  Micronesia | Micronesian | | ~Palikir | | Federated States of Micronesia
  Moldova | Moldovan | | Chisinau | | Republic of Moldova
  Monaco | Monegasque | | | |
  Mongolia | Mongolian | | Ulaanbaatar | Ulan Bator |
  Montenegro | Montenegrin | | Podgorica | |
  Morocco | Moroccan | | Rabat | |
  Mozambique | Mozambican | | Maputo | |
  Myanmar | Burmese,Myanmar | Burmese | Naypyidaw | Nay Pyi Taw,Naypyitaw | Burma
  Namibia | Namibian | | Windhoek | |
  Nauru | Nauruan | | | |
  Nepal | Nepalese,Nepali | Nepalese,Nepalis | Kathmandu | |
  Netherlands | Dutch | Dutch,Dutchman,Dutchmen | The Hague | | Holland,Kingdom of the Netherlands
  New Zealand | New Zealand,Kiwi | New Zealanders,New Zealander | ~Wellington | | Aotearoa
  Nicaragua | Nicaraguan | | Managua | |
  Niger | Nigerien | | Niamey | |
  Nigeria | Nigerian | | Abuja | Aso Rock |
  North Korea | North Korean | | Pyongyang | | DPRK,Democratic People's Republic of Korea
  North Macedonia | Macedonian,North Macedonian | | Skopje | | Macedonia,FYROM
  Norway | Norwegian | | Oslo | |
  Oman | Omani | | Muscat | | Sultanate of Oman
  Pakistan | Pakistani | | Islamabad | Rawalpindi |
  Palau | Palauan | | ~Ngerulmud | |
  Palestine | Palestinian | | Ramallah | | State of Palestine
  Panama | Panamanian | | ~Panama City | |
  Papua New Guinea | Papua New Guinean | | ~Port Moresby | | PNG
  Paraguay | Paraguayan | | ~Asuncion | |
  Peru | Peruvian | | Lima | |
  Philippines | Philippine,Filipino | Filipinos,Filipinas | Manila | Malacanang | The Philippines
  Poland | Polish | Poles | Warsaw | |
  Portugal | Portuguese | Portuguese | Lisbon | |
  Qatar | Qatari | | Doha | |
  Romania | Romanian | | Bucharest | |
  Russia | Russian | | Moscow | Kremlin | Russian Federation
  Rwanda | Rwandan | | Kigali | |
  Saint Kitts and Nevis | Kittitian | | ~Basseterre | | St Kitts and Nevis
  Saint Lucia | Saint Lucian | | ~Castries | | St Lucia
  Saint Vincent and the Grenadines | Vincentian | | ~Kingstown | | St Vincent and the Grenadines
  Samoa | Samoan | | ~Apia | |
  San Marino | Sammarinese | Sammarinese | | |
  Sao Tome and Principe | Santomean | | ~Sao Tome | |
  Saudi Arabia | Saudi,Saudi Arabian | Saudis | Riyadh | | KSA,Kingdom of Saudi Arabia
  Senegal | Senegalese | Senegalese | Dakar | |
  Serbia | Serbian,Serb | Serbs,Serbians | Belgrade | |
  Seychelles | Seychellois | Seychellois | ~Victoria | |
  Sierra Leone | Sierra Leonean | | ~Freetown | |
  Singapore | Singaporean,Singapore | Singaporeans | | |
  Slovakia | Slovak,Slovakian | | Bratislava | |
  Slovenia | Slovenian,Slovene | | Ljubljana | |
  Solomon Islands | Solomon Islander | | ~Honiara | |
  Somalia | Somali | | Mogadishu | |
  Somaliland | Somaliland | Somalilanders | Hargeisa | |
  South Africa | South African | | Pretoria | |
  South Korea | South Korean | | Seoul | | ROK,Republic of Korea
  South Sudan | South Sudanese | South Sudanese | Juba | |
  Spain | Spanish | Spaniards,Spaniard | Madrid | Moncloa |
  Sri Lanka | Sri Lankan | | Colombo | |
  Sudan | Sudanese | Sudanese | Khartoum | |
  Suriname | Surinamese | Surinamese | ~Paramaribo | |
  Sweden | Swedish | Swedes,Swede | Stockholm | |
  Switzerland | Swiss | Swiss | ~Bern | | Swiss Confederation
  Syria | Syrian | | Damascus | | Syrian Arab Republic
  Taiwan | Taiwanese | Taiwanese | Taipei | | Republic of China
  Tajikistan | Tajik,Tajikistani | | Dushanbe | |
  Tanzania | Tanzanian | | ~Dodoma | Dar es Salaam |
  Thailand | Thai | | Bangkok | |
  Togo | Togolese | Togolese | ~Lome | |
  Tonga | Tongan | | ~Nuku'alofa | |
  Trinidad and Tobago | Trinidadian | | ~Port of Spain | | Trinidad
  Tunisia | Tunisian | | Tunis | |
  Turkey | Turkish | Turks,Turk | Ankara | Bestepe | Turkiye,Republic of Turkey
  Turkmenistan | Turkmenistani | | Ashgabat | |
  Tuvalu | Tuvaluan | | ~Funafuti | |
  Uganda | Ugandan | | Kampala | |
  Ukraine | Ukrainian | | Kyiv | Kiev,Bankova |
  United Arab Emirates | Emirati,UAE | Emiratis | Abu Dhabi | | UAE,U.A.E.,Emirates
  United Kingdom | British,UK | Britons,Briton,Brits,British | London | Whitehall | UK,Britain,Great Britain,U.K.
  United States | US,American | Americans | Washington | | US,USA,America,United States of America,U.S.,U.S.A.
  Uruguay | Uruguayan | | ~Montevideo | |
  Uzbekistan | Uzbek,Uzbekistani | | Tashkent | |
  Vanuatu | Vanuatuan,ni-Vanuatu | | ~Port Vila | |
  Holy See | Vatican | | ~Vatican City | Vatican |
  Venezuela | Venezuelan | | Caracas | Miraflores |
  Vietnam | Vietnamese | Vietnamese | Hanoi | | Viet Nam
  Western Sahara | Sahrawi,Saharawi | | ~Laayoune | | Sahrawi Arab Democratic Republic
  Yemen | Yemeni | | Sanaa | Sana'a |
  Zambia | Zambian | | Lusaka | |
  Zimbabwe | Zimbabwean | | Harare | |
  Abkhazia | Abkhaz,Abkhazian | | ~Sukhumi | |
  South Ossetia | South Ossetian | | ~Tskhinvali | |
  Transnistria | Transnistrian | | ~Tiraspol | |
  Northern Cyprus | Turkish Cypriot | | | | Turkish Republic of Northern Cyprus,TRNC
  Greenland | Greenlandic | Greenlanders | ~Nuuk | |
  Hong Kong | Hong Kong,Hongkonger | Hongkongers | | |
  Scotland | Scottish | Scots | Edinburgh | Holyrood |
  Wales | Welsh | Welsh | ~Cardiff | |
  Northern Ireland | Northern Irish | | ~Belfast | Stormont |
  England | English | Englishmen,Englishman | | |
  Soviet Union | Soviet | | | | USSR,U.S.S.R.
  Yugoslavia | Yugoslav | | | |
  Puerto Rico | Puerto Rican | | ~San Juan | |
  """
