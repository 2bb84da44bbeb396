// Places larger than a street that the news names: seas, borders, regions, cities.

/// One row a place: `name | country or region that contains it | other names`. Countries and capitals
/// stand in `countryRows`. A region is here because its governor, its police and its army speak for the
/// country; a name that is mostly a person's or a common word is left out.
let placeRows = [
  widePlaceRows, middleEasternPlaceRows, europeanPlaceRows, africanPlaceRows, asianPlaceRows,
  americanPlaceRows,
].joined(separator: "\n")

/// Places that lie in several countries, in none, or in one that is disputed.
private let widePlaceRows = """
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
  Euphrates | | Euphrates River,Euphrates valley
  Tigris | | Tigris River
  Nile | | Blue Nile river
  Danube | |
  Mekong | |
  Golan Heights | | Golan
  Crimea | | Crimean Peninsula,Crimean peninsula
  Nagorno-Karabakh | | Nagorno Karabakh,Karabakh,Artsakh
  East Jerusalem | | occupied East Jerusalem
  Blue Line | |
  Abyei | |
  Lake Chad | |
  Punjab | |
  Kashmir | |
  Line of Control | |
  Scarborough Shoal | |
  Second Thomas Shoal | |
  Spratly Islands | | Spratlys
  Paracel Islands | | Paracels
  Panmunjom | |
  Demilitarized Zone | | DMZ
  Senkaku Islands | | Diaoyu Islands
  Kuril Islands | |
  Ulster | |
  Amazon rainforest | | Amazon basin
  Falkland Islands | | Falklands,Malvinas
  Darien Gap | |
  """
