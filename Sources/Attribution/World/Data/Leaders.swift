// People whose country every reader knows, so that reports name it rarely.

/// One row a country: `country | heads of state and of government, foreign ministers and spokesmen`, past ones
/// too, since a corpus holds old reports. A name tells of whom its bearer is where the report does not.
let leaderRows = """
  Afghanistan | Ashraf Ghani,Hamid Karzai,Abdullah Abdullah,Hibatullah Akhundzada,Zabihullah Mujahid
  Algeria | Abdelmadjid Tebboune
  Argentina | Javier Milei,Alberto Fernandez,Mauricio Macri
  Armenia | Nikol Pashinyan,Ararat Mirzoyan,Serzh Sargsyan
  Australia | Anthony Albanese,Scott Morrison,Malcolm Turnbull,Penny Wong
  Azerbaijan | Ilham Aliyev,Jeyhun Bayramov
  Bangladesh | Sheikh Hasina,Muhammad Yunus
  Belarus | Alexander Lukashenko
  Brazil | Luiz Inacio Lula da Silva,Jair Bolsonaro,Dilma Rousseff,Michel Temer
  Canada | Justin Trudeau,Mark Carney,Stephen Harper,Melanie Joly
  China | Xi Jinping,Li Keqiang,Li Qiang,Wang Yi,Hua Chunying,Wang Wenbin,Mao Ning,Zhao Lijian,Hu Jintao
  Colombia | Gustavo Petro,Ivan Duque,Juan Manuel Santos
  Cuba | Miguel Diaz-Canel,Raul Castro,Fidel Castro
  DRC | Felix Tshisekedi,Joseph Kabila
  Egypt | Abdel Fattah al-Sisi,Sameh Shoukry,Mohamed Morsi,Hosni Mubarak
  Eritrea | Isaias Afwerki
  Ethiopia | Abiy Ahmed,Hailemariam Desalegn
  Finland | Sauli Niinisto,Alexander Stubb,Sanna Marin
  France | Emmanuel Macron,Francois Hollande,Nicolas Sarkozy,Jean-Yves Le Drian,Catherine Colonna
  Georgia | Salome Zourabichvili,Irakli Kobakhidze,Mikheil Saakashvili
  Germany | Angela Merkel,Olaf Scholz,Friedrich Merz,Annalena Baerbock,Frank-Walter Steinmeier,Heiko Maas
  Greece | Kyriakos Mitsotakis,Alexis Tsipras
  Hungary | Viktor Orban,Peter Szijjarto
  India | Narendra Modi,Manmohan Singh,Subrahmanyam Jaishankar,Rajnath Singh
  Indonesia | Joko Widodo,Prabowo Subianto,Retno Marsudi
  Iran | Hassan Rouhani,Ebrahim Raisi,Masoud Pezeshkian,Ali Khamenei,Mohammad Javad Zarif,Abbas Araghchi,Hossein Amir-Abdollahian,Mahmoud Ahmadinejad,Esmail Baghaei,Nasser Kanaani
  Iraq | Haider al-Abadi,Adel Abdul-Mahdi,Mustafa al-Kadhimi,Mohammed Shia al-Sudani,Nouri al-Maliki
  Ireland | Micheal Martin,Leo Varadkar,Simon Harris
  Israel | Benjamin Netanyahu,Naftali Bennett,Yair Lapid,Isaac Herzog,Yoav Gallant,Israel Katz,Benny Gantz,Ehud Olmert,Daniel Hagari
  Italy | Giorgia Meloni,Mario Draghi,Giuseppe Conte,Matteo Renzi
  Japan | Shinzo Abe,Yoshihide Suga,Fumio Kishida,Shigeru Ishiba,Sanae Takaichi
  Jordan | Ayman Safadi
  Kazakhstan | Kassym-Jomart Tokayev,Nursultan Nazarbayev
  Kenya | William Ruto,Uhuru Kenyatta
  Kosovo | Albin Kurti,Vjosa Osmani,Hashim Thaci
  Lebanon | Najib Mikati,Saad Hariri,Michel Aoun,Joseph Aoun,Nawaf Salam
  Libya | Abdul Hamid Dbeibah,Fayez al-Sarraj
  Lithuania | Gitanas Nauseda,Dalia Grybauskaite
  Malaysia | Anwar Ibrahim,Mahathir Mohamad,Najib Razak
  Mali | Assimi Goita,Ibrahim Boubacar Keita
  Mexico | Claudia Sheinbaum,Andres Manuel Lopez Obrador,Enrique Pena Nieto
  Moldova | Maia Sandu,Igor Dodon
  Myanmar | Min Aung Hlaing,Aung San Suu Kyi
  Netherlands | Dick Schoof
  Nicaragua | Daniel Ortega
  Nigeria | Bola Tinubu,Muhammadu Buhari,Goodluck Jonathan
  North Korea | Kim Jong Un,Kim Jong-un,Kim Yo Jong,Kim Yo-jong,Kim Jong Il
  Pakistan | Imran Khan,Shehbaz Sharif,Nawaz Sharif,Ishaq Dar,Shah Mahmood Qureshi
  Palestine | Mahmoud Abbas,Mohammad Shtayyeh,Mohammad Mustafa
  Philippines | Rodrigo Duterte,Ferdinand Marcos,Benigno Aquino
  Poland | Donald Tusk,Andrzej Duda,Mateusz Morawiecki,Radoslaw Sikorski,Karol Nawrocki
  Qatar | Sheikh Tamim bin Hamad Al Thani,Majed al-Ansari
  Russia | Vladimir Putin,Dmitry Medvedev,Sergei Lavrov,Sergey Lavrov,Dmitry Peskov,Maria Zakharova,Sergei Shoigu,Sergey Shoigu,Valery Gerasimov,Andrei Belousov,Vasily Nebenzya,Sergei Ryabkov,Igor Konashenkov
  Rwanda | Paul Kagame
  Saudi Arabia | Mohammed bin Salman,Adel al-Jubeir,Faisal bin Farhan
  Serbia | Aleksandar Vucic,Ana Brnabic
  Slovakia | Robert Fico
  Somalia | Hassan Sheikh Mohamud,Mohamed Abdullahi Mohamed
  South Africa | Cyril Ramaphosa,Jacob Zuma,Naledi Pandor
  South Korea | Moon Jae-in,Yoon Suk Yeol,Yoon Suk-yeol,Lee Jae-myung,Lee Jae Myung,Park Geun-hye
  South Sudan | Salva Kiir
  Spain | Pedro Sanchez,Mariano Rajoy
  Sudan | Abdel Fattah al-Burhan,Omar al-Bashir,Abdalla Hamdok
  Sweden | Ulf Kristersson,Magdalena Andersson
  Syria | Bashar al-Assad,Bashar Assad,Walid al-Moallem,Faisal Mekdad,Ahmed al-Sharaa,Asaad al-Shaibani
  Taiwan | Tsai Ing-wen,Lai Ching-te,William Lai
  Thailand | Prayuth Chan-ocha,Srettha Thavisin,Paetongtarn Shinawatra
  Tunisia | Kais Saied
  Turkey | Recep Tayyip Erdogan,Tayyip Erdogan,Binali Yildirim,Mevlut Cavusoglu,Hakan Fidan,Hulusi Akar,Ahmet Davutoglu,Ibrahim Kalin,Fahrettin Altun,Abdullah Gul
  Uganda | Yoweri Museveni
  Ukraine | Volodymyr Zelensky,Volodymyr Zelenskyy,Petro Poroshenko,Dmytro Kuleba,Andriy Yermak,Oleksandr Syrskyi,Valerii Zaluzhnyi,Andrii Sybiha,Rustem Umerov,Viktor Yanukovych
  United Kingdom | Keir Starmer,Rishi Sunak,Liz Truss,Boris Johnson,Theresa May,David Cameron,Gordon Brown,Tony Blair,David Lammy,James Cleverly,Dominic Raab,Jeremy Hunt,Philip Hammond
  United States | Donald Trump,Barack Obama,Joe Biden,Antony Blinken,Lloyd Austin,Jake Sullivan,Mike Pompeo,John Kerry,Rex Tillerson,Marco Rubio,Pete Hegseth,Mark Esper,James Mattis,Chuck Hagel,Ash Carter,Ashton Carter,Josh Earnest,Matthew Miller,Ned Price,John Kirby,Karine Jean-Pierre,Jen Psaki,George W. Bush,Kamala Harris,Mike Pence
  Venezuela | Nicolas Maduro,Hugo Chavez,Delcy Rodriguez
  Vietnam | Nguyen Phu Trong,To Lam
  Yemen | Abdrabbuh Mansur Hadi,Rashad al-Alimi
  European Union | Ursula von der Leyen,Charles Michel,Josep Borrell,Kaja Kallas,Federica Mogherini,Jean-Claude Juncker,Antonio Costa
  NATO | Jens Stoltenberg,Mark Rutte,Anders Fogh Rasmussen
  United Nations | Antonio Guterres,Ban Ki-moon,Stephane Dujarric,Martin Griffiths,Filippo Grandi,Volker Turk,Tom Fletcher
  """
