// Places of Asia and Oceania that the news names, country by country; the columns are those of `placeRows`.

let asianPlaceRows = """
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
  Balkh | Afghanistan |
  Baghlan | Afghanistan |
  Takhar | Afghanistan |
  Faryab | Afghanistan |
  Jawzjan | Afghanistan |
  Sar-e-Pul | Afghanistan |
  Samangan | Afghanistan |
  Badghis | Afghanistan |
  Ghor | Afghanistan |
  Nimroz | Afghanistan |
  Uruzgan | Afghanistan |
  Zabul | Afghanistan |
  Paktia | Afghanistan | Paktiya
  Paktika | Afghanistan |
  Logar | Afghanistan |
  Wardak | Afghanistan | Maidan Wardak
  Kapisa | Afghanistan |
  Parwan | Afghanistan |
  Laghman | Afghanistan |
  Kunar | Afghanistan |
  Nuristan | Afghanistan |
  Daikundi | Afghanistan |
  Lashkar Gah | Afghanistan |
  Spin Boldak | Afghanistan |
  Torkham | Afghanistan | Torkham border crossing
  Farah province | Afghanistan |
  Karachi | Pakistan |
  Lahore | Pakistan |
  Peshawar | Pakistan |
  Quetta | Pakistan |
  Balochistan | Pakistan | Baluchistan
  Khyber Pakhtunkhwa | Pakistan | KPK
  Waziristan | Pakistan | North Waziristan,South Waziristan
  Sindh | Pakistan |
  Swat | Pakistan | Swat Valley
  Azad Kashmir | Pakistan | Pakistan-administered Kashmir,Azad Jammu and Kashmir
  Faisalabad | Pakistan |
  Multan | Pakistan |
  Gwadar | Pakistan |
  Turbat | Pakistan |
  Khuzdar | Pakistan |
  Chaman | Pakistan |
  Dera Ismail Khan | Pakistan |
  Bannu | Pakistan |
  Lakki Marwat | Pakistan |
  Kurram | Pakistan | Kurram district
  Parachinar | Pakistan |
  Miranshah | Pakistan | Miran Shah
  Bajaur | Pakistan |
  Mohmand | Pakistan |
  Malakand | Pakistan |
  Chitral | Pakistan |
  Gilgit-Baltistan | Pakistan |
  Gilgit | Pakistan |
  Punjab province | Pakistan |
  Muzaffarabad | Azad Kashmir |
  Jammu and Kashmir | India | Indian-administered Kashmir
  Srinagar | Jammu and Kashmir |
  Pulwama | Jammu and Kashmir |
  Pahalgam | Jammu and Kashmir |
  Ladakh | India |
  Galwan Valley | Ladakh |
  Mumbai | India |
  Kolkata | India |
  Manipur | India | Manipur state
  Assam | India |
  Uttar Pradesh | India |
  Gujarat | India |
  Tamil Nadu | India |
  Kerala | India |
  West Bengal | India |
  Maharashtra | India |
  Andhra Pradesh | India |
  Arunachal Pradesh | India |
  Bihar | India |
  Patna | India |
  Chhattisgarh | India |
  Raipur | India |
  Goa | India |
  Haryana | India |
  Himachal Pradesh | India |
  Jharkhand | India |
  Ranchi | India |
  Karnataka | India |
  Bengaluru | India | Bangalore
  Madhya Pradesh | India |
  Bhopal | India |
  Meghalaya | India |
  Shillong | India |
  Mizoram | India |
  Nagaland | India |
  Odisha | India |
  Rajasthan | India |
  Jaipur | India |
  Sikkim | India |
  Telangana | India |
  Hyderabad | India |
  Tripura | India |
  Uttarakhand | India |
  Lucknow | India |
  Chandigarh | India |
  Amritsar | India |
  Ahmedabad | India |
  Chennai | India |
  Imphal | India |
  Churachandpur | India |
  Guwahati | India |
  Kargil | India |
  Jammu | Jammu and Kashmir |
  Kathua | Jammu and Kashmir |
  Rajouri | Jammu and Kashmir |
  Poonch | Jammu and Kashmir |
  Udhampur | Jammu and Kashmir |
  Kishtwar | Jammu and Kashmir |
  Anantnag | Jammu and Kashmir |
  Baramulla | Jammu and Kashmir |
  Kupwara | Jammu and Kashmir |
  Shopian | Jammu and Kashmir |
  Kulgam | Jammu and Kashmir |
  Kashmir Valley | Jammu and Kashmir |
  Chittagong | Bangladesh |
  Cox's Bazar | Bangladesh |
  Sylhet | Bangladesh |
  Rajshahi | Bangladesh |
  Khulna | Bangladesh |
  Rangpur | Bangladesh |
  Gazipur | Bangladesh |
  Chattogram | Bangladesh |
  Teknaf | Bangladesh |
  Jaffna | Sri Lanka |
  Trincomalee | Sri Lanka |
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
  Sittwe | Myanmar |
  Kyaukphyu | Myanmar | Kyaukpyu
  Maungdaw | Myanmar |
  Myitkyina | Myanmar |
  Hpakant | Myanmar |
  Laukkai | Myanmar | Laukkaing
  Kokang | Myanmar |
  Loikaw | Myanmar |
  Karenni | Myanmar | Karenni State
  Karen State | Myanmar | Kayin State
  Mon State | Myanmar |
  Tanintharyi | Myanmar |
  Ayeyarwady | Myanmar | Irrawaddy Delta
  Monywa | Myanmar |
  Mindanao | Philippines |
  Marawi | Mindanao |
  Sulu | Philippines | Sulu province
  Davao | Philippines | Davao City
  Zamboanga | Philippines |
  Palawan | Philippines |
  Zambales | Philippines |
  Basilan | Philippines |
  Tawi-Tawi | Philippines |
  Maguindanao | Philippines |
  Cotabato | Philippines |
  Lanao del Sur | Philippines | Lanao del Norte,Lanao
  Bangsamoro | Philippines | BARMM
  Papua | Indonesia | West Papua
  Aceh | Indonesia |
  Java | Indonesia |
  West Java | Indonesia |
  Central Java | Indonesia |
  East Java | Indonesia |
  Sumatra | Indonesia |
  Bali | Indonesia |
  Kalimantan | Indonesia |
  Sulawesi | Indonesia |
  Jayapura | Indonesia |
  Highland Papua | Indonesia |
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
  Tianjin | China |
  Chongqing | China |
  Hebei | China |
  Shanxi | China |
  Shaanxi | China |
  Liaoning | China |
  Jilin | China |
  Heilongjiang | China |
  Inner Mongolia | China |
  Jiangsu | China |
  Nanjing | China |
  Zhejiang | China |
  Anhui | China |
  Fujian | China |
  Jiangxi | China |
  Shandong | China |
  Henan | China |
  Hubei | China |
  Hunan | China |
  Guangdong | China |
  Guangxi | China |
  Hainan | China |
  Sichuan | China |
  Chengdu | China |
  Guizhou | China |
  Yunnan | China |
  Kunming | China |
  Gansu | China |
  Qinghai | China |
  Ningxia | China |
  Macau | China | Macao
  Kinmen | Taiwan |
  Kaohsiung | Taiwan |
  Hualien | Taiwan |
  Matsu | Taiwan | Matsu Islands
  Okinawa | Japan |
  Fukushima | Japan |
  Osaka | Japan |
  Hiroshima | Japan |
  Hokkaido | Japan |
  Busan | South Korea |
  Incheon | South Korea |
  Gyeonggi | South Korea |
  Gangwon | South Korea |
  Yeonpyeong | South Korea | Yeonpyeong Island
  Osh | Kyrgyzstan |
  Batken | Kyrgyzstan |
  Gorno-Badakhshan | Tajikistan |
  Almaty | Kazakhstan |
  Karakalpakstan | Uzbekistan |
  Fergana | Uzbekistan | Ferghana,Fergana Valley
  New South Wales | Australia | NSW
  Queensland | Australia |
  Tasmania | Australia |
  Western Australia | Australia |
  South Australia | Australia |
  Northern Territory | Australia |
  Pattani | Thailand |
  Yala | Thailand |
  Narathiwat | Thailand |
  Songkhla | Thailand |
  Surin | Thailand |
  Sisaket | Thailand | Si Sa Ket
  Ubon Ratchathani | Thailand |
  Buriram | Thailand |
  Oddar Meanchey | Cambodia |
  Preah Vihear | Cambodia |
  Banteay Meanchey | Cambodia |
  Poipet | Cambodia |
  Ta Moan Thom | Cambodia | Ta Muen Thom
  Wonsan | North Korea |
  Yongbyon | North Korea |
  Punggye-ri | North Korea |
  """
