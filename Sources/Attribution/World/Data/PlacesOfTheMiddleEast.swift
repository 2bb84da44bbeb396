// Places of the Middle East that the news names, country by country; the columns are those of `placeRows`.

let middleEasternPlaceRows = """
  Suez Canal | Egypt |
  Sinai | Egypt | Sinai Peninsula
  Alexandria | Egypt |
  Sharm el-Sheikh | Egypt | Sharm el Sheikh,Sharm al-Sheikh
  El-Arish | Egypt | al-Arish
  Giza | Egypt |
  Assiut | Egypt | Asyut
  North Sinai | Egypt | South Sinai
  Bosphorus | Turkey | Bosporus
  Hatay | Turkey | Hatay province
  Istanbul | Turkey |
  Izmir | Turkey |
  Gaziantep | Turkey |
  Diyarbakir | Turkey |
  Sanliurfa | Turkey |
  Kilis | Turkey |
  Reyhanli | Hatay |
  Incirlik | Turkey | Incirlik air base
  Istanbul airport | Istanbul |
  Adana | Turkey |
  Antalya | Turkey |
  Antakya | Turkey |
  Kahramanmaras | Turkey |
  Adiyaman | Turkey |
  Mardin | Turkey |
  Sirnak | Turkey |
  Hakkari | Turkey |
  Idlib | Syria | Idleb,Idlib province,Idlib region,Idlib Province,Idlib governorate
  Idlib city | Idlib | city of Idlib,Idlib City
  Aleppo | Syria | Aleppo province
  Homs | Syria |
  Hama | Syria | Hama province
  Latakia | Syria | Lattakia
  Tartus | Syria | Tartous
  Deraa | Syria | Daraa,Dar'a,Daraa province,Deraa province
  Quneitra | Syria |
  Sweida | Syria | Suwayda,Sweida province,As-Suwayda
  Raqqa | Syria | al-Raqqa,Ar-Raqqa,Raqqah
  Deir al-Zor | Syria | Deir ez-Zor,Deir Ezzor,Deir al-Zour,Dayr al-Zawr,Deir Ez-Zor,Deir ez Zor,Deir Al Zor,Deir al-Zor province,Deir Ezzor province
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
  Rojava | Syria |
  Rif Dimashq | Syria | Damascus countryside,Rural Damascus,Reef Dimashq
  Qusayr | Syria | al-Qusayr
  Tal Rifaat | Syria | Tel Rifaat
  Albu Kamal | Syria | Abu Kamal,al-Bukamal,Boukamal
  Tabqa | Syria | al-Tabqa
  al-Hol | Syria | al-Hol camp,al-Hawl,Al Hol
  Bab al-Hawa | Syria | Bab al-Hawa crossing
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
  Beit Lahia | Gaza | Beit Lahiya
  Shujaiya | Gaza | Shejaiya,Shujayea,Shujaiyya
  Bureij | Gaza | al-Bureij
  Mawasi | Gaza | al-Mawasi
  Qalqilya | West Bank |
  Al-Shifa Hospital | Gaza | Shifa Hospital
  Al-Aqsa | East Jerusalem | al-Aqsa Mosque,Al-Aqsa Mosque,Al-Aqsa mosque compound,Temple Mount,Haram al-Sharif
  Sheikh Jarrah | East Jerusalem |
  Haifa | Israel |
  Ashkelon | Israel |
  Ashdod | Israel |
  Sderot | Israel |
  Beersheba | Israel |
  Eilat | Israel |
  Galilee | Israel |
  Negev | Israel |
  Metula | Israel |
  Kiryat Shmona | Israel |
  Be'eri | Israel | Beeri
  Kerem Shalom | Israel | Karem Abu Salem
  Dimona | Israel |
  Majdal Shams | Israel |
  Upper Galilee | Israel | Western Galilee
  Sidon | Lebanon |
  Tyre | Lebanon |
  Bekaa Valley | Lebanon | Bekaa,Beqaa,Beqaa Valley
  Litani River | Lebanon | Litani
  Dahiyeh | Lebanon | Dahieh
  Baalbek | Lebanon |
  Nabatieh | Lebanon | Nabatiyeh,Nabatiye
  Bint Jbeil | Lebanon |
  Naqoura | Lebanon |
  Mount Lebanon | Lebanon |
  Shebaa Farms | Lebanon |
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
  Nineveh | Iraq | Ninawa,Nineveh province
  Diyala | Iraq |
  Babil | Iraq |
  Wasit | Iraq |
  Dhi Qar | Iraq | Thi Qar
  Maysan | Iraq | Missan
  Saladin province | Iraq | Salahuddin province,Salah al-Din province,Salahaddin
  Dohuk | Iraq | Duhok
  Baquba | Iraq | Baqubah
  Samarra | Iraq |
  Nasiriyah | Iraq | Nassiriya
  Tal Afar | Iraq | Telafar
  al-Qaim | Iraq | Qaim
  Ain al-Asad | Iraq | al-Asad air base,Ain al-Asad airbase,Al Asad
  Qandil mountains | Iraq | Qandil
  Rutba | Iraq |
  Isfahan | Iran |
  Natanz | Iran |
  Fordow | Iran | Fordo
  Bushehr | Iran |
  Mashhad | Iran |
  Tabriz | Iran |
  Shiraz | Iran |
  Sistan-Baluchestan | Iran | Sistan and Baluchestan
  Bandar Abbas | Iran |
  Khuzestan | Iran |
  Ahvaz | Iran | Ahwaz
  Abadan | Iran |
  Kermanshah | Iran |
  Kerman | Iran |
  Ilam | Iran |
  Lorestan | Iran |
  Hamadan | Iran |
  Arak | Iran |
  Qom | Iran |
  Qazvin | Iran |
  Karaj | Iran |
  Semnan | Iran |
  Gilan | Iran |
  Mazandaran | Iran |
  Golestan | Iran |
  Ardabil | Iran |
  West Azerbaijan | Iran | West Azarbaijan
  East Azerbaijan | Iran |
  Urmia | Iran | Orumiyeh
  Sanandaj | Iran |
  Fars province | Iran |
  Yazd | Iran |
  Hormozgan | Iran |
  Chabahar | Iran |
  Zahedan | Iran |
  Parchin | Iran |
  Kharg Island | Iran | Kharg
  Zanjan | Iran |
  Sistan and Baluchistan | Iran | Sistan-Baluchistan,Sistan va Baluchestan
  Evin Prison | Iran |
  Aden | Yemen |
  Hodeidah | Yemen | Hodeida,al-Hudaydah,Hudaydah
  Marib | Yemen | Ma'rib
  Taiz | Yemen | Taizz,Ta'izz
  Hadramawt | Yemen | Hadramout
  Saada | Yemen | Sa'ada
  Socotra | Yemen |
  Ibb | Yemen |
  Dhamar | Yemen |
  Abyan | Yemen |
  Shabwa | Yemen |
  Lahij | Yemen | Lahj
  al-Dhale | Yemen | Dhale
  al-Bayda | Yemen |
  al-Jawf | Yemen | Al Jawf
  Hajjah | Yemen | Hajja
  Mahra | Yemen | al-Mahra
  Mukalla | Yemen | al-Mukalla
  Jeddah | Saudi Arabia |
  Mecca | Saudi Arabia |
  Medina | Saudi Arabia |
  Abqaiq | Saudi Arabia |
  Dammam | Saudi Arabia |
  Tabuk | Saudi Arabia |
  Jizan | Saudi Arabia | Jazan
  Najran | Saudi Arabia |
  Eastern Province | Saudi Arabia |
  Dubai | United Arab Emirates |
  Sharjah | United Arab Emirates |
  """
