// Topics of economy, health, nature and everyday life.

extension TopicTaxonomy {
  static let society: [TopicRow] = [
    TopicRow(
      "inflation", "Inflation", "Prices, interest rates and currencies.",
      "inflation, interest rate*, central bank*, cost of living, price rise*, price increase*, currency, devaluat*, exchange rate*, federal reserve"
    ),
    TopicRow(
      "employment", "Employment", "Jobs, wages and labour.",
      "unemploy*, jobless*, jobs, wage*, minimum wage, layoff*, lay-off*, labour union*, labor union*, trade union*, workforce, pension*"
    ),
    TopicRow(
      "economy", "Economy", "Growth, recession, industry and markets.",
      "econom*, recession*, gdp, growth rate*, stock market*, investor*, gross domestic product, industrial output, bankrupt*, shares fell, shares rose, markets",
      weak: "growth, market, investment*"),
    TopicRow(
      "business", "Business", "Companies, deals and results.",
      "companies, takeover bid, merger*, acquisition*, chief executive, shareholder*, quarterly, profit*, revenue*, startup*, ceo"
    ),
    TopicRow(
      "health", "Health", "Health care, medicine and the health of persons.",
      "health care, healthcare, hospital*, doctor*, medical*, obamacare, affordable care act, medicaid, medicare, pneumonia, surgery, patients, health ministry, mental health",
      weak: "health, disease*, treatment, illness"),
    TopicRow(
      "abortion", "Abortion", "Rules on abortion and contraception.",
      "abortion*, pro-life, pro-choice, planned parenthood, contracept*, roe v"),
    TopicRow(
      "environment", "Environment", "Pollution, wildlife and resources.",
      "pollut*, deforest*, biodiversity, endangered species, oil spill*, conservation, drought*, water shortage*, toxic waste, wildlife"
    ),
    TopicRow(
      "crime", "Crime", "Violent and organised crime.",
      "murder*, homicide*, robber*, gang, gangs, drug cartel*, cartel*, drug traffick*, smuggl*, organised crime, organized crime, stabb*, burglar*, fraud*, manhunt"
    ),
    TopicRow(
      "racism", "Racism", "Race relations, racism and hatred.",
      "racis*, white supremac*, hate crime*, antisemit*, anti-semit*, islamophob*, xenophob*, bigot*, civil rights, black lives matter, racial*"
    ),
    TopicRow(
      "religion", "Religion", "Faiths and their communities.",
      "pope, vatican, church*, mosque*, synagogue*, temple mount, catholic*, evangelical*, imam*, cleric*, pilgrim*, bishop*, blasphem*, religious freedom"
    ),
    TopicRow(
      "education", "Education", "Schools, universities and students.",
      "school*, universit*, teacher*, students, curriculum, tuition, student loan*, classroom*, exam*, pupils"
    ),
    TopicRow(
      "science", "Science", "Research and space.",
      "scientist*, researchers, spacecraft, astronaut*, nasa, satellite*, telescope*, space station, scientific"
    ),
    TopicRow(
      "technology", "Technology", "Computers, networks and artificial intelligence.",
      "artificial intelligence, social media, semiconductor*, chipmaker*, algorithm*, smartphone*, software, facebook, twitter, google, tech company, tech compan*, private email server, email server"
    ),
    TopicRow(
      "agriculture", "Agriculture", "Farming and food production.",
      "farmer*, agricultur*, harvest*, crops, livestock, farmland, cattle"),
    TopicRow(
      "transport", "Transport", "Roads, railways, aviation and ports.",
      "airport*, airline*, railway*, railroad*, motorway*, highway*, seaport*, flights, aviation, port authority"
    ),
    TopicRow(
      "sport", "Sport", "Matches, athletes and tournaments.",
      "football*, soccer, olympic*, world cup, athlete*, tournament*, championship*, coach, league match, doping, stadium*"
    ),
    TopicRow(
      "culture", "Culture", "Arts, heritage and entertainment.",
      "museum*, heritage site*, film festival, movie*, concert*, album*, artist*, actress, celebrity, celebrities"
    ),
  ]
}
