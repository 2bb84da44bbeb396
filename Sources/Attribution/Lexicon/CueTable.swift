// The verbs, nouns and adjectives that attribute, a row each: lemma | frames | modality | example.

extension CueLexicon {
  /// Frames, what may follow the cue:
  /// `q` a quotation, before or after it · `c` a clause with or without "that" · `t` a clause with "that" ·
  /// `a` an addressee before the clause · `w` a question clause · `i` an infinitive · `n` somebody and an
  /// infinitive · `g` a gerund · `s` something "as" something · `o` an object · `z` nothing at all ·
  /// `e` an object "at" a number · `r` somebody "responsible" · `x` the passive, its source unnamed or behind
  /// "by" · `+word` an object behind this preposition.
  static let verbTable = """
    abandon | o | statement | The party abandoned its plan
    accept | o t | agreement | Iran accepted the offer
    acclaim | o | statement | Critics acclaimed the pact
    accuse | o x | accusation | Kyiv accused Moscow of shelling the port
    acknowledge | q c o g w | statement | The army acknowledged that it had fired
    add | q c | statement | He added that talks would go on
    admire | o | belief | Voters admire the mayor
    admit | q c g o +to | statement | The firm admitted that it had erred
    admonish | q a o | demand | The judge admonished both sides
    advertise | o s | statement | The firm advertised the sale
    advise | q a n t +against | demand | Officials advised residents to leave
    advocate | o g +for | demand | The group advocates a ban
    affirm | q c o | statement | The court affirmed that the law stands
    agree | q c i w +to +with +on | agreement | Turkey agreed to set up a post
    aim | i | promise | The group aimed to end the war
    allege | q c o | accusation | Prosecutors allege that he lied
    allude | +to | statement | He alluded to the treaty
    announce | q c o | statement | The ministry announced that aid would come
    answer | q c z | statement | She answered that it was late
    anticipate | c o | expectation | Aides anticipate a long fight
    apologise | q z +for +to | statement | He apologised for the strike
    apologize | q z +for +to | statement | He apologized for the strike
    appeal | q +for +to | demand | The agency appealed for aid
    appear | i t | belief | He appears to be alive
    applaud | o | statement | The envoy applauded the deal
    appreciate | o | belief | We appreciate the help
    argue | q c +for +against | statement | She argued that the cost was too high
    articulate | o | statement | He articulated a vision
    ascribe | o +to | statement | They ascribe it to luck
    ask | q a w n i o +for +about | demand | The mayor asked residents to stay home
    assail | o | accusation | The senator assailed the plan
    assert | q c o | statement | They asserted that the border is theirs
    assess | c w o | belief | Analysts assess that output fell
    assume | c | belief | Planners assume that rain will come
    assure | a c q +of | promise | He assured reporters that it was safe
    attack | o | accusation | The editor attacked the ruling
    attest | c +to | statement | Witnesses attest to the blast
    attribute | o +to | statement | Doctors attributed the deaths to cold
    aver | q c | statement | She averred that it was late
    bark | q | statement | Out, he barked
    bash | o | accusation | He bashed the press
    beg | n q a +for | demand | They begged him to stay
    believe | q c +in | belief | Officials believe that he fled
    bellow | q | statement | Out, he bellowed
    bemoan | o t | accusation | Farmers bemoan the delay
    berate | o | accusation | The coach berated the board
    blame | o +for +on x | accusation | The union blamed the owner for the fire
    blast | o q | accusation | Critics blasted the vote
    boast | q c +about +of | statement | He boasted that he would win
    boom | q | statement | Welcome, he boomed
    brag | q c +about | statement | He bragged about the raid
    brand | o | accusation | State media branded them traitors
    bristle | +at | belief | The board bristled at the offer
    broadcast | q | statement | The station broadcast the speech
    brush aside | o s q | denial | He brushed aside the offer
    brush off | o s q | denial | He brushed off the charge
    cable | q c a | statement | He cabled that it was over
    call | q o n +for +on +upon x | statement | The mayor called the claim a lie
    caricature | s o | accusation | The ad caricatured him
    castigate | o +for q | accusation | She castigated the board
    caution | q a c n +against +about | threat | She cautioned that it may take time
    celebrate | q | statement | Supporters celebrated the ruling
    certify | c | statement | The agency certified that it complied
    champion | o | demand | The premier championed the road
    chant | q o | statement | The crowd chanted slogans
    characterise | s o | statement | He characterised the talks as frank
    characterize | s o | statement | He characterized the talks as frank
    charge | q t | accusation | The paper charged that votes were bought
    chastise | o +for | accusation | She chastised the aide
    cheer | o q | statement | Fans cheered the news
    chide | o q +for | accusation | The speaker chided the members
    chime in | q | statement | Me too, he chimed in
    cite | o q x | statement | The agency cited a security source
    claim | q c i o | statement | The group claimed that it shot down a jet
    clarify | q c w o | statement | The office clarified that it was closed
    coax | n | demand | She coaxed him to talk
    coin | o | statement | He coined the phrase
    commend | o +for s | statement | She commended the crew
    comment | q c +on +about | statement | He commented on the leak
    commit | +to i | promise | Both sides committed to the truce
    compare | o | statement | He compared the siege to a prison
    complain | q c z +about +of +to | accusation | Residents complained that nobody came
    concede | q c o | statement | The minister conceded that it was late
    conclude | q c o | statement | The panel concluded that he had lied
    concur | q c z +with | agreement | She concurred that it was late
    condemn | o s q x | accusation | The union condemned the attack
    confess | q c +to | statement | He confessed to the theft
    confide | q c a | statement | He confided that he was tired
    confirm | q c o w x | statement | Police confirmed that two people died
    congratulate | o +on | statement | He congratulated the winner
    conjecture | c | belief | They conjecture that it sank
    consider | o w g x | belief | Washington considers the group a threat
    contemplate | o g | belief | The party contemplates a split
    contend | q c | statement | Lawyers contend that the law is void
    continue | q | statement | This is wrong, he continued
    contradict | o | denial | The report contradicts the minister
    convey | o c | statement | He conveyed his regret
    convince | a c | belief | She convinced them that it would work
    corroborate | o c | statement | A witness corroborated the story
    counsel | n q | demand | They counselled him to wait
    counter | q c | denial | He countered that the cost was low
    credit | o +for +with | statement | She credited the medics
    criticise | o q +for s x | accusation | The bishop criticised the raid
    criticize | o q +for s x | accusation | The bishop criticized the raid
    cry | q | statement | Help, she cried
    dare | n | threat | He dared them to shoot
    decide | c i w +on +against +to | agreement | The cabinet decided to close the port
    declare | q c o n | statement | The governor declared a state of emergency
    decline | i z | denial | The ministry declined to attend
    decree | c o | demand | The king decreed that it close
    decry | o q s | accusation | She decried the cuts
    deem | o x | belief | The court deemed the vote void
    defend | o q +against | justification | The minister defended the raid
    demand | q t o i w | demand | The union demanded that he resign
    demonstrate | c w | statement | The test demonstrates that it works
    demur | q c | denial | She demurred that it was late
    denounce | o q s x +for | accusation | Tehran denounced the strike
    deny | q t o g +having | denial | Moscow denied that it was behind the attack
    deplore | o q | accusation | The council deplored the killing
    deride | o s | accusation | He derided the plan
    describe | o s q w x | statement | The envoy described the talks as useful
    desire | i o | demand | They desire peace
    detail | o w | statement | The report details the losses
    determine | c w i x | belief | Experts determined that it was poison
    diagnose | o s x | statement | Doctors diagnosed a stroke
    dictate | t o | demand | The rules dictate that he leave
    direct | n t | demand | It directed all units to stay
    disagree | q z +with | denial | The union disagreed
    disapprove | +of z | denial | Most disapprove of the law
    disavow | o | denial | The group disavowed the attack
    discern | c o | belief | Doctors discerned a pattern
    disclose | q c o w | statement | The firm disclosed that it lost the data
    discover | c | statement | Auditors discovered that funds were gone
    dismiss | o s q x | denial | He dismissed the report as gossip
    disown | o | denial | He disowned the plan
    disparage | o | accusation | He disparaged the court
    dispel | o | denial | He dispelled the rumour
    dispute | o t | denial | The army disputes the figures
    distrust | o | belief | They distrust the court
    divulge | q c o w | statement | He divulged that he knew
    document | c o w | statement | The group documented 12 strikes
    doubt | c w o | belief | Analysts doubt that it will hold
    downplay | o | denial | Officials downplayed the risk
    dream | +of +about c | belief | They dream of home
    dub | s | statement | He dubbed the plan a farce
    echo | o q | agreement | The premier echoed the call
    elaborate | q z +on | statement | He did not elaborate
    email | q a | statement | The aide emailed the staff
    emphasise | q c o w | statement | She emphasised that the offer stands
    emphasize | q c o w | statement | She emphasized that the offer stands
    encourage | n | demand | He encouraged the sides to talk
    endorse | o x | agreement | The paper endorsed the mayor
    enjoin | n o | demand | The court enjoined the firm
    enthuse | q +about | statement | It was great, she enthused
    envisage | o c | expectation | He envisaged that a force would stay
    envision | o c | expectation | He envisioned that a force would stay
    espouse | o | belief | He espouses the view
    establish | t | statement | The inquiry established that he lied
    estimate | q c w o x | statement | She estimated that it was late
    exclaim | q c | statement | She exclaimed that it was late
    excoriate | o +for q | accusation | She excoriated the board
    exhort | n o | demand | He exhorted them to vote
    expect | c n o i x | expectation | The bank expects prices to rise
    explain | q c w o | justification | He explained that the road was shut
    explode | q | accusation | Enough, he exploded
    expound | +on q | statement | She expounded on the theme
    express | o | belief | The council expressed concern
    extol | o +for | statement | She extolled the deal
    fault | o +for | accusation | The report faulted the crew
    favor | g o | belief | Most voters favor a deal
    favour | g o | belief | Most voters favour a deal
    fear | c o +for | belief | Aid groups fear that the camp will flood
    feel | q c | belief | She felt that it was late
    figure | c | belief | She figured that it was late
    find | c | statement | The inquiry found that the brakes failed
    fire back | q c | denial | She fired back that it was late
    flag | o | statement | The audit flagged three gaps
    forbid | n o | demand | The decree forbids them to travel
    forecast | q c o | expectation | The bank forecast that growth would slow
    foresee | c o | expectation | He foresees a long war
    forget | c | belief | He forgot that they met
    fret | q c +about +over | belief | They fret that it will fail
    fulminate | q +against | accusation | He fulminated against the court
    fume | q +about +over +at | accusation | Shame, he fumed
    gloat | q +about +over | statement | We won, he gloated
    go on | q | statement | It was late, he went on
    gripe | q c +about | accusation | They gripe about the cost
    groan | q | accusation | Not again, he groaned
    grumble | q c +about | accusation | They grumble about the cost
    guarantee | c o i | promise | The state guarantees that wages will be paid
    guess | q c | belief | She guessed that it was late
    gush | q | statement | Lovely, she gushed
    hail | o s q | statement | The premier hailed the vote
    harangue | o | accusation | He harangued the court
    hear | t | statement | The court heard that he fled
    highlight | o c w | statement | The report highlights the risk
    hint | q c +at | statement | He hinted that he may quit
    hit back | q c +at | denial | She hit back that it was late
    hold | t r | statement | The court held that the law is void
    hope | q c i +for | expectation | They hope to sign on Monday
    hypothesise | q c | belief | They hypothesise that it sank
    hypothesize | q c | belief | They hypothesize that it sank
    identify | o s x | statement | Police identified the man
    imagine | c o | belief | I imagine that it hurts
    implore | n q | demand | She implored the court to wait
    imply | q c o | statement | The letter implies that he knew
    indicate | q c o w | statement | Data indicate that sales fell
    infer | c | belief | They infer that he left
    inform | a c q +of | statement | She informed the court that he was ill
    inquire | q w +about | demand | He inquired about the cost
    insinuate | q c | accusation | He insinuated that she lied
    insist | q c +on | statement | The ministry insisted that it was legal
    instruct | n a q c | demand | The general instructed units to halt
    intend | i n | promise | He intends to run
    interject | q c | statement | She interjected that it was late
    interpret | s | belief | They interpret the law as a ban
    intimate | q c | statement | He intimated that he may quit
    intone | q | statement | We remember, she intoned
    invite | n | demand | He invited the envoy to visit
    invoke | o | statement | She invoked the treaty
    jeer | q | accusation | The crowd jeered
    joke | q c +about | statement | He joked that he was late
    judge | c o | belief | She judged that it was late
    justify | o g | justification | He justified the raid
    kid | q | statement | Just kidding, he kidded
    knock | o s | accusation | He knocked the plan as weak
    know | c w | belief | They know that he left
    label | s | accusation | He labelled the vote a farce
    lambast | o q +for s | accusation | She lambasted the cut
    lambaste | o q +for s | accusation | She lambasted the cut
    lament | q c o | accusation | She lamented that few came
    lash | +out +at | accusation | He lashed out at the press
    laud | o +for s | statement | The envoy lauded the truce
    laugh | q | statement | Never, he laughed
    laugh off | o q | denial | He laughed off the rumour
    lay out | o w | statement | He laid out a plan
    learn | c w | statement | The paper learned that he was held
    lie | +about +to | accusation | He lied about the cost
    like | i | belief | He would like to see it
    liken | o | statement | She likened the law to a wall
    list | o | statement | The report lists three causes
    lobby | n +for +against | demand | The firm lobbied for a waiver
    love | o i | belief | They love the idea
    maintain | q t | statement | He maintains that he is innocent
    make clear | c o | statement | He made clear that it was over
    mandate | t o | demand | The law mandates that they pay
    marvel | q c +at | belief | He marvelled at the view
    mention | q c o x | statement | He mentioned that he had called
    moan | q c +about | accusation | They moan about the heat
    mock | o q +for | accusation | The host mocked the plan
    mourn | o q | belief | They mourn the dead
    mull | o g | belief | The firm is mulling a sale
    mumble | q c | statement | She mumbled that it was late
    murmur | q c | statement | She murmured that it was late
    muse | q c +about | belief | She mused that it was late
    mutter | q c | statement | She muttered that it was late
    note | q c o w | statement | The report notes that prices fell
    notify | a c +of | statement | He notified the court that he was ill
    object | q c +to | denial | The union objected to the cut
    observe | q c | statement | He observed that few came
    offer | q i o | promise | Oslo offered to mediate
    opine | q c +on +about | belief | It is late, he opined
    oppose | o | denial | The union opposes the cuts
    order | n o t x | demand | The court ordered him to pay
    outline | o w | statement | She outlined the plan
    parrot | o | agreement | He parroted the line
    peg | o | belief | The bank pegs growth at 2 percent
    perceive | c o s x | belief | She perceived that it was late
    persuade | a n c | demand | She persuaded them to stay
    pitch | o s | demand | He pitched the plan as fair
    plan | i +on | promise | The state planned to build a dam
    play | +down | denial | He played down the risk
    plead | q n +with +for i | demand | She pleaded with them to stop
    pledge | q t i o | promise | Both pledged to hold fire
    point | +to | statement | He pointed out that it was late
    point out | q c o | statement | He pointed out that it was late
    ponder | o w g | belief | They ponder what to do
    portray | s o x | statement | The ad portrays him as weak
    posit | c | belief | The paper posits that it fell
    post | q | statement | She posted on Facebook that she was safe
    praise | o q +for s x | statement | The envoy praised the truce
    pray | c +for | expectation | We pray that he lives
    preach | q c o | statement | He preached patience
    predict | q c o w | expectation | The bank predicts that rates will rise
    prefer | o i g | belief | They prefer a truce
    press | n +for | demand | Rights groups pressed Riyadh to free her
    presume | c x | belief | They presume that he is dead
    presuppose | c | belief | The minister presupposes that they will agree
    proclaim | q c o n | statement | He proclaimed that the war was over
    profess | c i o | belief | He professed to be calm
    project | c n x | expectation | The model projects that it will rain
    promise | q a c i o | promise | He promised to pay
    pronounce | o q | statement | The court pronounced him guilty
    propose | q c i o g | demand | Cairo proposed that they meet
    protest | q c o +against +over | accusation | She protested that it was late
    push | +for | demand | The bloc pushed for a vote
    put | e | statement | The ministry put the toll at 41
    put it | q | statement | As he put it, it is over
    question | o w q | accusation | She questioned whether it was legal
    quibble | q +with | denial | They quibble with the figures
    quip | q c | statement | She quipped that it was late
    quiz | o +on +about | demand | They quizzed the aide
    quote | o q x | statement | The paper quoted an aide
    rail | +against +about q | accusation | He railed against the press
    rant | q c +about +against | accusation | He ranted that it was stolen
    ratify | o | agreement | The assembly ratified the treaty
    rattle off | o | statement | He rattled off the figures
    react | q | statement | It is sad, he reacted
    read | q | statement | The sign read: keep out
    reaffirm | q c o | statement | The bloc reaffirmed that it would help
    realise | c w | belief | They realised that he had gone
    realize | c w | belief | They realized that he had gone
    reason | q c | justification | It was late, he reasoned
    reassert | q c o | statement | He reasserted that it was legal
    reassure | a c q | promise | He reassured voters that it was safe
    rebuff | o | denial | Tehran rebuffed the offer
    rebuke | o q +for | accusation | The bishop rebuked the mayor
    rebut | o q | denial | He rebutted the charge
    recall | q c w g o | statement | She recalled that he was calm
    recite | q o | statement | He recited the figures
    reckon | q c | belief | They reckon that it is lost
    recognise | c o s | belief | They recognise that it is hard
    recognize | c o s | belief | They recognize that it is hard
    recommend | q c g o n | demand | The panel recommended that it close
    reconfirm | q c o | statement | He reconfirmed that it was open
    reconsider | o g | belief | They are reconsidering the ban
    recount | q c o w | statement | He recounted how they fled
    refer | +to | statement | He referred to the treaty
    reference | o | statement | She referenced the treaty
    reflect | q c +on | belief | It was hard, she reflected
    refuse | i o z | denial | He refused to sign
    refute | o c | denial | The army refuted the claim
    regard | s o x | belief | They regard him as a rival
    regret | q c g o | belief | He regrets that he left
    reiterate | q c o | statement | He reiterated that the door is open
    reject | o s q x | denial | Kabul rejected the offer
    rejoice | q c +at | belief | She rejoiced that it was late
    relate | q c w | statement | She related how it began
    relay | c o | statement | He relayed that they were safe
    remark | q c +on +about +upon | statement | He remarked that it was cold
    remember | q c g w o | belief | She remembers that it rained
    remind | a c q n +of | statement | He reminded them that it was late
    renounce | o | denial | The group renounced violence
    repeat | q c o | statement | He repeated that it was over
    reply | q c z | statement | She replied that it was late
    report | q c g o x +about | statement | The agency reported that a truce was near
    reprimand | o +for | accusation | The court reprimanded him
    reproach | o +for q | accusation | He reproached the bank for the delay
    repudiate | o | denial | He repudiated the pact
    request | o n t x | demand | They requested that it be moved
    resist | o g | denial | The bloc resisted the plan
    resolve | i c | promise | They resolved to fight on
    respond | q c z +with | statement | We will win, he responded
    restate | q c o | statement | He restated that it was closed
    retaliate | q | denial | Never, she retaliated
    retort | q c | denial | She retorted that it was late
    retract | o | denial | He retracted the claim
    retweet | o | statement | He retweeted the claim
    reveal | q c o w | statement | The file reveals that he knew
    revile | o s | accusation | They revile him
    ridicule | o +for | accusation | The host ridiculed the plan
    riff | q +on | statement | She riffed on the theme
    rip | o | accusation | She ripped the plan
    rubbish | o s | denial | She rubbished the claim
    rue | t o | belief | They rue that the boats came
    rule | q c | statement | The court ruled that he must pay
    rule out | q c o g | denial | He ruled out a truce
    salute | o +for | statement | The general saluted the dead
    say | q c w +of | statement | The army said that it had withdrawn
    scoff | q c +at | denial | He scoffed at the idea
    scold | o q +for | accusation | She scolded the press
    scream | q c | statement | She screamed that it was late
    see | c w s x | belief | Analysts see a slowdown
    seek | i o x | demand | Kyiv seeks more aid
    seem | i t | belief | He seems to agree
    sense | c o | belief | They sense a trap
    set out | o w | statement | She set out the terms
    shoot back | q c | denial | She shot back that it was late
    shout | q c +at | statement | She shouted that it was late
    show | c w o | statement | The poll shows that he leads
    shrug | q | statement | Who cares, he shrugged
    shrug off | o q | denial | He shrugged off the threat
    sigh | q | statement | At last, she sighed
    signal | q c o w | statement | He signalled that he may quit
    slam | o q s +for | accusation | The union slammed the cut
    slander | o | accusation | He slandered the court
    slap | o | accusation | She slapped the proposal
    smear | o s | accusation | The ad smeared him
    snap | q | statement | No, he snapped
    sneer | q +at | accusation | Nonsense, he sneered
    snipe | q +at | accusation | He sniped at the press
    speak | +of +about +against +out | statement | She spoke of the war
    specify | q c w o | statement | The order specifies that it ends
    speculate | q c w +about +on | belief | They speculate that he fled
    spell out | q c o w | statement | He spelled out the terms
    spout | o | statement | He spouted slogans
    spurn | o | denial | They spurned the offer
    stammer | q | statement | I left, he stammered
    state | q c o | statement | The letter states that he resigned
    stipulate | c | agreement | The treaty stipulates that they must leave
    stress | q c o w | statement | He stressed that it was early
    submit | c | statement | Counsel submitted that it was void
    sue | +for +over | accusation | The firm sued for damages
    suggest | q c o g w | statement | The data suggest that it fell
    sum up | o s q | statement | He summed up the talks
    summarise | q o w | statement | She summarised the talks
    summarize | q o w | statement | She summarized the plan
    suppose | c | belief | I suppose that he left
    surmise | q c | belief | They surmise that he fled
    suspect | c o +of x | belief | Police suspect that he fled
    swear | q c i | promise | He swore that he was ill
    talk | +about +of q | statement | He talked about the raid
    talk up | o | statement | He talked up the deal
    taunt | q o | accusation | Coward, he taunted
    tease | q c | statement | She teased that it was late
    telegraph | c o | statement | He telegraphed the move
    tell | a q c w n +of +about | statement | He told reporters that it was over
    term | s o x | statement | She termed the vote a farce
    testify | q c +about +to | statement | She testified that he was there
    text | q a | statement | He texted his wife
    thank | o +for | statement | He thanked the crew
    theorise | c | belief | They theorise that it sank
    theorize | c | belief | They theorize that it sank
    think | q c +about +of | belief | They think that he fled
    threaten | q i c o | threat | He threatened to resign
    thunder | q | accusation | Never, he thundered
    tick off | o | statement | She ticked off the reasons
    tout | o s | statement | The firm touted the sale
    trash | o | accusation | He trashed the deal
    trumpet | o | statement | The party trumpeted the win
    trust | c | belief | We trust that he will
    turn down | o | denial | She turned down the offer
    tweet | q c o a | statement | He tweeted that he was safe
    underline | q c o w | statement | She underlined that it was final
    underscore | q c o w | statement | She underscored that it was final
    understand | c w | belief | They understand that it is hard
    undertake | i | promise | They undertook to pay
    unveil | o | statement | The mayor unveiled a plan
    upbraid | o +for q | accusation | She upbraided the crew
    uphold | o | agreement | The court upheld the ban
    urge | q n o t x | demand | The pope urged both to talk
    vent | q +about | accusation | Enough, he vented
    venture | q c | statement | It may rain, she ventured
    verify | c w o | statement | The lab verified that it was gas
    veto | o | denial | The envoy vetoed the text
    view | s o x +with | belief | They view him as a rival
    vilify | o +for s | accusation | The press vilified him
    voice | o | belief | They voiced concern
    volunteer | q i c | statement | He volunteered that he knew
    vote | i +for +against | agreement | The council voted to strike
    vouch | +for | statement | She vouched for him
    vow | q c i o | promise | He vowed to fight on
    wager | q c | belief | They wager that it will rain
    want | i n o | demand | The union wants to meet
    warn | q a c n o +of +against +about x | threat | He warned that war may come
    wave away | o q | denial | He waved away the charge
    weigh | o g w | belief | The cabinet weighs a ban
    welcome | o q | statement | The bloc welcomed the truce
    whisper | q c | statement | She whispered that it was late
    wish | c i +for | expectation | They wish that he would go
    withhold | o | denial | He withheld comment
    wonder | q w +about | belief | They wonder whether he left
    worry | q c +about +over | belief | Residents worry that it will flood
    write | q c +of +about | statement | She wrote that it was cold
    yell | q c +at | statement | She yelled that it was late
    """

  /// Nouns and adjectives. Frames as for verbs; an adjective (`j`) needs a form of "to be" before it.
  static let nominalTable = """
    accusation | t +of | accusation | his accusation that they lied
    admission | t | statement | his admission that he lied
    afraid | j c +of | belief | They are afraid that he will come
    agreement | t i | agreement | its agreement to leave
    allegation | t +of | accusation | her allegation that he lied
    announcement | t | statement | the firm's announcement that it was closing
    argument | t | statement | his argument that it was legal
    assertion | t +of | statement | his assertion that it was legal
    assumption | t | belief | the assumption that it would last
    aware | j c +of | belief | He is aware that it is late
    belief | t | belief | his belief that it was right
    call | i +for | demand | her call for a ban
    certain | j c | belief | They are certain that he left
    claim | t +of | statement | his claim that he won
    concern | t +about +over | belief | its concern that it may fail
    concerned | j c +about +over +by +with | belief | Ankara is concerned that they will flee
    conclusion | t | belief | its conclusion that he lied
    confident | j c +of | belief | He is confident that it will pass
    contention | t | statement | his contention that it was void
    conviction | t | belief | her conviction that it was right
    convinced | j c +of | belief | They are convinced that he lied
    critical | j +of | accusation | He was critical of the plan
    decision | i | agreement | its decision to close
    declaration | t | statement | his declaration that it was over
    demand | t | demand | their demand that he go
    denial | t +of | denial | his denial that he was there
    determined | j i | promise | They are determined to stay
    disappointed | j c +by +with +in | belief | He was disappointed that it failed
    doubt | t +about | belief | his doubts that it works
    doubtful | j c | belief | He is doubtful that it works
    eager | j i | promise | They are eager to talk
    expectation | t | expectation | its expectation that it will rise
    fear | t +of | belief | its fear that they will come
    finding | t | statement | its finding that he lied
    glad | j c i | belief | He is glad that it ended
    happy | j c i +with +about | belief | They are happy that it ended
    hope | t +of | expectation | its hope that it will end
    hopeful | j c +of | expectation | They are hopeful that it will end
    insistence | t +on | statement | his insistence that it was legal
    intention | i +of | promise | its intention to leave
    notion | t | belief | the notion that it was over
    offer | i | promise | its offer to mediate
    opinion | t | belief | his opinion that it was legal
    opposed | j +to | denial | They are opposed to the plan
    optimistic | j c +about | expectation | He is optimistic that it will pass
    pessimistic | j c +about | expectation | He is pessimistic about the talks
    pleased | j c +with +by i | belief | He was pleased that it passed
    pledge | t i | promise | its pledge to pay
    prediction | t | expectation | his prediction that it would rain
    prepared | j i | promise | They are prepared to fight
    promise | t i | promise | its promise to pay
    proposal | t i | demand | its proposal to meet
    proud | j c +of i | belief | They are proud of the result
    ready | j i | promise | They are ready to talk
    refusal | i | denial | its refusal to pay
    reluctant | j i | denial | They are reluctant to talk
    remark | t +about | statement | his remark that it was late
    report | t | statement | reports that he fled
    request | i t | demand | its request to join
    resolved | j i | promise | They are resolved to stay
    rumor | t | statement | rumors that he fled
    rumour | t | statement | rumours that he fled
    sceptical | j c +of +about | belief | They are sceptical of the plan
    skeptical | j c +of +about | belief | They are skeptical of the plan
    sorry | j c +for +about | statement | He is sorry that it failed
    statement | t | statement | its statement that it was over
    suggestion | t | statement | his suggestion that it was late
    supportive | j +of | agreement | They are supportive of the plan
    sure | j c | belief | They are sure that he left
    surprised | j c +by i | belief | They were surprised that he left
    suspicion | t +of | belief | its suspicion that he lied
    threat | i | threat | its threat to leave
    unaware | j c +of | belief | He was unaware that it closed
    uncertain | j w | belief | They are uncertain whether it works
    unwilling | j i | denial | They are unwilling to talk
    view | t | belief | its view that it was legal
    vow | i t | promise | its vow to fight
    warning | t +of +about | threat | its warning that it may fail
    wary | j +of | belief | They are wary of the plan
    willing | j i | promise | They are willing to talk
    worried | j c +about +over | belief | They are worried that it will fail
    """
}
