// Topics of government, elections and law.

extension TopicTaxonomy {
  static let politics: [TopicRow] = [
    TopicRow(
      "election-campaign", "Election campaign", "Candidates, campaigns and their conduct.",
      """
      campaign trail, campaign rally, presidential campaign, running mate, nominee*, candidate*, candidacy,
      campaign manager, primary election*, primaries, primary race, primary vote*, caucus*, endors*, stump speech, swing state*, battleground state*,
      campaign ad*, super pac*, campaign donor*, nomination
      """, weak: "campaign*, rally, supporters, democrat*, republican*"),
    TopicRow(
      "debates", "Debates", "Debates between candidates.",
      "presidential debate*, debate stage, debate moderator*, televised debate*, first debate, second debate",
      weak: "debate*"),
    TopicRow(
      "opinion-polls", "Opinion polls", "Surveys of voters and the public.",
      "poll, polls, pollster*, survey*, percentage points, margin of error, approval rating*, likely voters"
    ),
    TopicRow(
      "protests", "Protests", "Demonstrations, strikes and how they are met.",
      """
      protest*, demonstrat*, tear gas, riot*, sit-in*, marchers, rallied, general strike, strikers, walkout*,
      water cannon*, crackdown*, unrest
      """),
    TopicRow(
      "government-formation", "Government", "Forming, reshaping and toppling of governments.",
      """
      coalition government, no-confidence, confidence vote, cabinet reshuffle, new cabinet, new government,
      resign*, step down, stepped down, sacked, impeach*, sworn in, inaugurat*, transitional government
      """),
    TopicRow(
      "legislation", "Legislation", "Bills, laws and parliaments.",
      "legislation, bill, bills, lawmakers voted, parliament voted, passed a law, new law, draft law, amendment*, executive order*, filibuster*",
      weak: "law, senate, congress, parliament"),
    TopicRow(
      "courts", "Courts", "Trials, rulings and prosecutions.",
      """
      court*, judge*, trial*, lawsuit*, prosecut*, indict*, verdict*, sentenced, convicted, acquitted, appeal court,
      supreme court, pleaded, plead, testif*, jury, jurors, extradit*
      """),
    TopicRow(
      "corruption", "Corruption", "Bribery, graft and abuse of office.",
      "corrupt*, brib*, graft, embezzl*, money laundering, kickback*, conflict of interest, pay-to-play, kleptocra*"
    ),
    TopicRow(
      "human-rights", "Human rights", "Rights and freedoms and their violation.",
      """
      human rights, civil liberties, political prisoner*, arbitrary detention*, freedom of speech, free speech,
      discriminat*, minority rights, gay rights, lgbt*, persecut*
      """),
    TopicRow(
      "immigration", "Immigration", "Immigration, migrants and borders.",
      """
      immigra*, migrant*, migration, deport*, border wall, undocumented, illegal alien*, people smuggl*, trafficker*,
      green card*, visa*, naturaliz*
      """),
    TopicRow(
      "policing", "Policing", "Police work and its conduct.",
      "police officer*, police shooting*, police department, law enforcement, policing, arrest*, suspect*, police chief",
      weak: "police"),
    TopicRow(
      "gun-control", "Gun control", "Rules on private arms.",
      "gun control, gun violence, second amendment, gun law*, background check*, nra, assault weapon*, mass shooting*, gun owner*"
    ),
    TopicRow(
      "taxation", "Taxation", "Taxes, returns and revenue.",
      "tax, taxes, tax return*, taxation, taxpayer*, income tax, irs, tax cut*, tax break*"),
    TopicRow(
      "budget", "Public budget", "Public spending and debt.",
      "budget*, public spending, austerity, deficit*, national debt, government shutdown, bailout*, subsid*"
    ),
    TopicRow(
      "domestic-security", "Domestic security",
      "Emergency rule, curfews and threats within a state.",
      "state of emergency, curfew*, homeland security, national security, security forces + arrested, emergency law*"
    ),
    TopicRow(
      "party-politics", "Party politics", "Parties, their leaders and factions.",
      "party leader*, party convention, party chair*, ruling party, opposition party, opposition leader*, party members, establishment republicans, party unity"
    ),
  ]
}
