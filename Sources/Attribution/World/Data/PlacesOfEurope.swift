// Places of Europe and the Caucasus that the news names, country by country; the columns are those of `placeRows`.

let europeanPlaceRows = """
  Dnipro River | Ukraine | Dnieper
  Donbas | Ukraine | Donbass
  Donetsk | Ukraine | Donetsk region,Donetsk Oblast
  Luhansk | Ukraine | Lugansk,Luhansk region,Luhansk Oblast
  Kharkiv | Ukraine | Kharkov,Kharkiv region,Kharkiv Oblast
  Kherson | Ukraine | Kherson region,Kherson Oblast
  Zaporizhzhia | Ukraine | Zaporizhia,Zaporozhye,Zaporizhzhya,Zaporizhzhia region,Zaporizhzhia Oblast
  Odesa | Ukraine | Odessa,Odesa region,Odesa Oblast,Odessa region
  Lviv | Ukraine | Lvov
  Mykolaiv | Ukraine | Nikolaev,Mykolaiv region,Mykolaiv Oblast
  Dnipro | Ukraine | Dnipropetrovsk,Dnipropetrovsk region,Dnipropetrovsk Oblast
  Sumy | Ukraine | Sumy region,Sumy Oblast
  Chernihiv | Ukraine | Chernihiv region,Chernihiv Oblast
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
  Poltava | Ukraine |
  Kremenchuk | Ukraine | Kremenchug
  Kryvyi Rih | Ukraine | Krivoy Rog
  Nikopol | Ukraine |
  Vinnytsia | Ukraine |
  Zhytomyr | Ukraine |
  Cherkasy | Ukraine |
  Kirovohrad | Ukraine | Kropyvnytskyi
  Khmelnytskyi | Ukraine | Khmelnitsky
  Rivne | Ukraine |
  Volyn | Ukraine |
  Lutsk | Ukraine |
  Ternopil | Ukraine |
  Ivano-Frankivsk | Ukraine |
  Chernivtsi | Ukraine |
  Zakarpattia | Ukraine | Transcarpathia
  Uzhhorod | Ukraine |
  Kyiv region | Ukraine | Kyiv Oblast,Kiev region
  Izium | Ukraine | Izyum
  Kupiansk | Ukraine | Kupyansk
  Vovchansk | Ukraine | Volchansk
  Lyman | Ukraine |
  Chasiv Yar | Ukraine |
  Toretsk | Ukraine |
  Kostiantynivka | Ukraine | Konstantinovka
  Kurakhove | Ukraine |
  Vuhledar | Ukraine | Ugledar
  Makiivka | Ukraine | Makeyevka
  Horlivka | Ukraine | Gorlovka
  Debaltseve | Ukraine | Debaltsevo
  Soledar | Ukraine |
  Dobropillia | Ukraine |
  Lysychansk | Ukraine | Lisichansk
  Melitopol | Ukraine |
  Berdiansk | Ukraine | Berdyansk
  Orikhiv | Ukraine |
  Huliaipole | Ukraine | Gulyaypole
  Nova Kakhovka | Ukraine | Kakhovka
  Izmail | Ukraine |
  Snake Island | Ukraine | Zmiinyi Island
  Konotop | Ukraine |
  Simferopol | Ukraine |
  Sochi | Russia |
  Saint Petersburg | Russia | St Petersburg,St. Petersburg
  Chechnya | Russia |
  Dagestan | Russia |
  Belgorod | Russia | Belgorod region,Belgorod Oblast
  Kursk | Russia | Kursk region,Kursk Oblast
  Bryansk | Russia | Bryansk region,Bryansk Oblast
  Rostov-on-Don | Russia | Rostov,Rostov region,Rostov Oblast
  Siberia | Russia |
  Vladivostok | Russia |
  Kaliningrad | Russia |
  Saratov | Russia | Saratov region,Saratov Oblast
  Voronezh | Russia |
  Lipetsk | Russia |
  Tambov | Russia |
  Penza | Russia |
  Ulyanovsk | Russia |
  Volgograd | Russia |
  Astrakhan | Russia |
  Krasnodar | Russia | Krasnodar Krai
  Novorossiysk | Russia |
  Stavropol | Russia |
  Kabardino-Balkaria | Russia |
  Karachay-Cherkessia | Russia |
  North Ossetia | Russia |
  Ingushetia | Russia |
  Grozny | Russia |
  Makhachkala | Russia |
  Shebekino | Russia | Shebekino district
  Sudzha | Russia |
  Oryol | Russia |
  Kaluga | Russia |
  Smolensk | Russia |
  Tver | Russia |
  Ryazan | Russia |
  Yaroslavl | Russia |
  Novgorod | Russia |
  Pskov | Russia |
  Moscow region | Russia | Moscow Oblast
  Arkhangelsk | Russia |
  Murmansk | Russia |
  Karelia | Russia |
  Komi | Russia |
  Nizhny Novgorod | Russia |
  Tatarstan | Russia |
  Kazan | Russia |
  Perm | Russia |
  Bashkortostan | Russia | Bashkiria
  Ufa | Russia |
  Orenburg | Russia |
  Chelyabinsk | Russia |
  Yekaterinburg | Russia | Ekaterinburg
  Sverdlovsk | Russia |
  Tyumen | Russia |
  Omsk | Russia |
  Novosibirsk | Russia |
  Kemerovo | Russia |
  Krasnoyarsk | Russia |
  Irkutsk | Russia |
  Buryatia | Russia |
  Zabaikalsky | Russia | Zabaikalye
  Yakutia | Russia | Sakha
  Khabarovsk | Russia |
  Primorye | Russia | Primorsky
  Sakhalin | Russia |
  Kamchatka | Russia |
  Urals | Russia | Ural Mountains
  Samara region | Russia | Samara Oblast
  Tula region | Russia | Tula Oblast
  Sevastopol | Crimea |
  Kerch | Crimea | Kerch Strait,Kerch Bridge,Crimean Bridge
  Stepanakert | Nagorno-Karabakh | Khankendi
  Lachin corridor | Nagorno-Karabakh | Lachin Corridor
  Nakhchivan | Azerbaijan |
  Lachin | Azerbaijan |
  Kalbajar | Azerbaijan | Kelbajar
  Shusha | Azerbaijan | Shushi
  Aghdam | Azerbaijan | Agdam
  Mitrovica | Kosovo | Mitrovice
  North Mitrovica | Kosovo |
  Banjska | Kosovo |
  Republika Srpska | Bosnia and Herzegovina |
  Srebrenica | Bosnia and Herzegovina |
  Banja Luka | Bosnia and Herzegovina |
  Brcko | Bosnia and Herzegovina |
  Catalonia | Spain |
  Barcelona | Spain |
  Basque Country | Spain |
  Kosice | Slovakia |
  Brussels | Belgium |
  Strasbourg | France |
  Marseille | France |
  Calais | France |
  Geneva | Switzerland |
  Davos | Switzerland |
  Zurich | Switzerland |
  Munich | Germany |
  Hamburg | Germany |
  Frankfurt | Germany |
  Ramstein | Germany | Ramstein air base
  Bavaria | Germany |
  Saxony | Germany |
  Baden-Wuerttemberg | Germany | Baden-Wurttemberg
  Brandenburg | Germany |
  Lower Saxony | Germany |
  Mecklenburg-Western Pomerania | Germany | Mecklenburg-Vorpommern
  North Rhine-Westphalia | Germany |
  Rhineland-Palatinate | Germany |
  Saarland | Germany |
  Saxony-Anhalt | Germany |
  Schleswig-Holstein | Germany |
  Thuringia | Germany |
  Milan | Italy |
  Lampedusa | Italy |
  Lesbos | Greece | Lesvos
  Thessaloniki | Greece |
  Manchester | United Kingdom |
  Salisbury | United Kingdom |
  Glasgow | Scotland |
  Grodno | Belarus | Hrodna
  Gomel | Belarus | Homel
  Mogilev | Belarus |
  Vitebsk | Belarus |
  Gagauzia | Moldova |
  Adjara | Georgia |
  Batumi | Georgia |
  Zugdidi | Georgia |
  Syunik | Armenia |
  Tavush | Armenia |
  Zangezur | Armenia | Zangezur corridor
  Presevo | Serbia | Presevo Valley
  Varosha | Cyprus |
  Krakow | Poland | Cracow
  Lublin | Poland |
  Rzeszow | Poland |
  Przemysl | Poland |
  Bialystok | Poland |
  Suwalki Gap | Poland |
  Klaipeda | Lithuania |
  Narva | Estonia |
  """
