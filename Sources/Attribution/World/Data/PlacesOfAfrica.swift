// Places of Africa that the news names, country by country; the columns are those of `placeRows`.

let africanPlaceRows = """
  Benghazi | Libya |
  Misrata | Libya |
  Sirte | Libya |
  Derna | Libya |
  Tobruk | Libya |
  Fezzan | Libya |
  Zawiya | Libya | Zawiyah,al-Zawiya
  Sabha | Libya | Sebha
  Ajdabiya | Libya |
  Kufra | Libya |
  Cyrenaica | Libya |
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
  Khartoum North | Sudan | Bahri,Khartoum Bahri
  Kassala | Sudan |
  Gedaref | Sudan | Gadarif,al-Gadarif
  Sennar | Sudan |
  White Nile | Sudan |
  Dongola | Sudan |
  Babanusa | Sudan |
  Kadugli | Sudan |
  Central Darfur | Sudan | East Darfur
  Zalingei | Sudan |
  Ed Daein | Sudan | El Daein,al-Daein
  Zamzam | Sudan | Zamzam camp
  Nuba Mountains | Sudan |
  Malakal | South Sudan |
  Bentiu | South Sudan |
  Upper Nile | South Sudan |
  Unity State | South Sudan |
  Jonglei | South Sudan |
  Upper Nile State | South Sudan |
  Warrap | South Sudan |
  Eastern Equatoria | South Sudan | Central Equatoria,Western Equatoria
  Equatoria | South Sudan |
  Wau | South Sudan |
  Yambio | South Sudan |
  Torit | South Sudan |
  Rumbek | South Sudan |
  Aweil | South Sudan |
  Tigray | Ethiopia | Tigray region
  Mekelle | Tigray | Mekele
  Amhara | Ethiopia | Amhara region
  Oromia | Ethiopia |
  Afar | Ethiopia |
  Ogaden | Ethiopia |
  Lalibela | Amhara |
  Gondar | Amhara |
  Benishangul-Gumuz | Ethiopia |
  Gambella | Ethiopia | Gambela
  Dire Dawa | Ethiopia |
  Jijiga | Ethiopia |
  Bahir Dar | Ethiopia |
  Dessie | Ethiopia |
  Wollega | Ethiopia |
  Kismayo | Somalia |
  Puntland | Somalia |
  Jubaland | Somalia |
  Baidoa | Somalia |
  Galmudug | Somalia |
  Hirshabelle | Somalia |
  Lower Shabelle | Somalia | Middle Shabelle
  Hiran | Somalia | Hiraan
  Beledweyne | Somalia | Beledwein
  Jowhar | Somalia |
  Galkayo | Somalia | Galkacyo
  Garowe | Somalia |
  Bosaso | Somalia | Bossaso
  Gedo | Somalia |
  Lower Juba | Somalia | Middle Juba
  Las Anod | Somalia | Laascaanood,Lasanod
  Garissa | Kenya |
  Mombasa | Kenya |
  Mandera | Kenya |
  Wajir | Kenya |
  Lamu | Kenya |
  Turkana | Kenya |
  Rift Valley | Kenya |
  Goma | DR Congo |
  Bukavu | DR Congo |
  North Kivu | DR Congo | Nord-Kivu
  South Kivu | DR Congo | Sud-Kivu
  Ituri | DR Congo | Ituri province
  Beni | North Kivu |
  Uvira | South Kivu |
  Kivu | DR Congo |
  Katanga | DR Congo |
  Bunagana | DR Congo |
  Bunia | DR Congo |
  Rutshuru | DR Congo |
  Masisi | DR Congo |
  Walikale | DR Congo |
  Butembo | DR Congo |
  Lubero | DR Congo |
  Djugu | DR Congo |
  Tanganyika | DR Congo |
  Lubumbashi | DR Congo |
  Kasai | DR Congo |
  Kisangani | DR Congo |
  Tshopo | DR Congo |
  Haut-Uele | DR Congo |
  Equateur | DR Congo |
  Maniema | DR Congo |
  Lualaba | DR Congo |
  Haut-Katanga | DR Congo |
  Cabo Delgado | Mozambique |
  Palma | Cabo Delgado |
  Mocimboa da Praia | Mozambique |
  Macomia | Mozambique |
  Nampula | Mozambique |
  Sofala | Mozambique |
  Zambezia | Mozambique |
  Niassa | Mozambique |
  Borno | Nigeria | Borno state,Borno State
  Maiduguri | Borno |
  Chibok | Borno |
  Lagos | Nigeria |
  Kano | Nigeria |
  Kaduna | Nigeria |
  Zamfara | Nigeria | Zamfara State
  Niger Delta | Nigeria |
  Adamawa | Nigeria | Adamawa State
  Yobe | Nigeria | Yobe State
  Bauchi | Nigeria | Bauchi State
  Gombe | Nigeria | Gombe State
  Taraba | Nigeria | Taraba State
  Plateau State | Nigeria |
  Jos | Nigeria |
  Benue | Nigeria | Benue State
  Nasarawa | Nigeria | Nasarawa State
  Niger State | Nigeria |
  Kogi | Nigeria | Kogi State
  Kwara | Nigeria | Kwara State
  Katsina | Nigeria | Katsina State
  Sokoto | Nigeria | Sokoto State
  Kebbi | Nigeria | Kebbi State
  Jigawa | Nigeria | Jigawa State
  Kaduna State | Nigeria |
  Kano State | Nigeria |
  Lagos State | Nigeria |
  Ogun | Nigeria | Ogun State
  Oyo State | Nigeria |
  Osun | Nigeria | Osun State
  Ondo | Nigeria | Ondo State
  Ekiti | Nigeria | Ekiti State
  Edo State | Nigeria |
  Delta State | Nigeria |
  Rivers State | Nigeria |
  Port Harcourt | Nigeria |
  Bayelsa | Nigeria | Bayelsa State
  Akwa Ibom | Nigeria |
  Cross River State | Nigeria | Cross River
  Abia | Nigeria | Abia State
  Anambra | Nigeria | Anambra State
  Enugu | Nigeria | Enugu State
  Ebonyi | Nigeria | Ebonyi State
  Gwoza | Nigeria |
  Sambisa Forest | Nigeria |
  Imo State | Nigeria |
  Timbuktu | Mali |
  Gao | Mali |
  Kidal | Mali |
  Mopti | Mali |
  Segou | Mali |
  Sikasso | Mali |
  Kayes | Mali |
  Koulikoro | Mali |
  Menaka | Mali |
  Bandiagara | Mali |
  Azawad | Mali |
  Tillaberi | Niger |
  Agadez | Niger |
  Diffa | Niger |
  Tahoua | Niger |
  Zinder | Niger |
  Maradi | Niger |
  Dosso | Niger |
  Abidjan | Cote d'Ivoire |
  Casablanca | Morocco |
  Marrakesh | Morocco | Marrakech
  Johannesburg | South Africa |
  Cape Town | South Africa |
  Durban | South Africa |
  KwaZulu-Natal | South Africa |
  Gauteng | South Africa |
  Eastern Cape | South Africa |
  Western Cape | South Africa |
  Limpopo | South Africa |
  Mpumalanga | South Africa |
  Tamanrasset | Algeria |
  Tindouf | Algeria |
  Sfax | Tunisia |
  Bambari | Central African Republic |
  Bangassou | Central African Republic |
  Douala | Cameroon |
  Bamenda | Cameroon |
  Far North region | Cameroon |
  Djibo | Burkina Faso |
  Diapaga | Burkina Faso |
  Casamance | Senegal |
  Zanzibar | Tanzania |
  """
