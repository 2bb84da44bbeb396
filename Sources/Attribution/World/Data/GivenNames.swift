// Given names of all regions: a hint that two capitalised words are a person.

/// Names apart by white space, folded. Names that are mostly something else ("Chad", "Will") are left out.
let givenNameList = """
  aaron abbas abdel abdallah abdelaziz abdelfattah abdirahman abdul abdulaziz abdulla abdullah abdulrahman
  abdulmalik abel abigail abiy abraham abubakar adam adama adel adnan adolfo adrian agnes ahmad ahmed ahmet
  aisha akbar akihito alain alan albert alberto alejandro aleksandr aleksandar aleksei alessandro alex
  alexander alexandra alexei alexey alexis alfred alfredo ali alice alicia alisa alison allan allen alonso
  alvaro amal amanda amber amina amir amit amy ana anas anastasia anatoly anders andre andrea andreas
  andrei andres andrew andrey andriy andrzej andy angela angelina angelo anil anita ankit ann anna annalena
  anne annie anthony antonio antony antoine anton antonella anwar april arash archie ariel arjun armando
  armen arnold arseniy arsen arthur arturo arvind asad ashley ashraf asif asim atef audrey augusto avi
  avigdor avril aya ayman aziz azmi barack barbara barry bart bashar bassam beatriz ben benedict benjamin
  benny bernard bernie beth betty beverly bezalel bill billy bob bobby bogdan boris brad bradley brandon
  brenda brendan brent brett brian bridget bruce bruno bryan burak camille carl carla carlo carlos carly
  carmen carol caroline carolyn catherine cathy cecilia celso cesar charles charlie chen chloe chris
  christian christiane christina christine christoph christopher chuck claire claude claudia claudio
  clement colin connor corey cory courtney craig cristina curtis cynthia cyril daisuke damien dan dana
  daniel daniela daniele danielle danny daphne darren dave david davit dean deb deborah debra denis denise
  dennis derek desmond diana diane dick diego dieter dilma dina dirk djamel dmitri dmitriy dmitry dmytro
  dominic dominique don donald donna dora doris dorothy doug douglas duncan dylan ebrahim ed eddie edgar
  edith edmund eduardo edward edwin efraim egor ehud eileen elaine eleanor elena eli elias elijah elizabeth
  ellen elliot elliott emad emily emine emma emmanuel emmerson enrico enrique erdal eric erica erik erika
  ernest ernesto esmail esther ethan eugene eva evan evelyn evgeny ezra fabio fabrice fadi fahd fahrettin
  faisal fatemeh fatima fatou fatih federico felix ferdinand fernando fidel filippo fiona florence fran
  francesca francesco francis francisco franco francois frank frans franz fred frederic frederick fuad
  fumio gabriel gabriela gareth gary gavin gennady geoff geoffrey george georges gerald gerard gerhard
  geraldine germain ghassan giancarlo gideon gilbert giorgia giorgio giovanni giuseppe gladys glen glenn
  gloria gonzalo gordon graham greg gregory greta grigory guido guillaume gulnara gustavo guy hadi haider
  haile hakan haley hamad hamid hamza hana hanan hani hannah hans harold harry haruhiko hasan hashim hassan
  hatice hayder heather hector heidi heiko helen helena helga henri henrik henry herbert herman hideki
  hilary hillary hiroshi horst hossein howard hugh hugo hulusi huma humberto hussein husam huseyin ian
  ibrahim idriss igor ihor ilham ilhan imad imran inga ingrid ioannis irakli irene irina iris isaac isabel
  isabelle isaias ismail ismael issa itamar ivan ivana ivanka jack jackie jacob jacques jaime jair jake
  jakob jamal james jamie jan jane janet janice janine jared jasmine jason javad javier jawad jay jean jeff
  jeffrey jen jennifer jennie jens jeremy jerome jerry jesse jessica jesus jiang jill jim jimmy jo joan
  joanna joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph
  josh joshua josep joyce juan judith judy julia julian julie julien juliet julio julius justin kai kaja
  kamal kamala kamil kareem karen karim karin karl karla kate kateryna katherine kathleen kathryn kathy
  katie katrin kay kayla kazem keir keith kellyanne ken kenneth kent kerry kevin khaled khalid khalifa
  khalil kim kimberly kirill kirsten klaus kofi konstantin kristen kristin kristina kristian kumar kurt
  kwame kyle lamia larry lars laura lauren laurent lavinia lawrence lea leah lech lee leila lena lenin leo
  leon leonard leonid leonardo leopoldo leroy leslie lester levent li liam lilia liliana linda lindsay
  lindsey lionel lisa liu liz lloyd loretta lorenzo lori lou louis louise luca lucas lucia lucy luigi luis
  luiz luke lydia lynn madeleine mads maggie magnus mahamat mahdi mahmood mahmoud mahmud maia mairead
  malala malcolm malik mamady mamadou manal manfred manish manmohan manuel marc marcel marcelo marcia
  marco marcos marcus margaret margarita margrethe maria mariam mariana marie marina marine mario marion
  marjorie mark marko markus marla martha martin martina marty marwan mary maryam masha masoud massoud
  mateusz matt matteo matthew matthias maureen maurice mauricio max maxim maya mazen megan mehdi mehmet
  melania melanie melissa mercedes meredith meryem mesut mette mevlut mia michael michaela michal michel
  michele michelle miguel mihai mike mikhail miguel milan mimi min minh miriam mitch mitt mitzi mohamad
  mohamed mohammad mohammed mohsen moise molly mona monica mordechai morgan moritz morris moshe mostafa
  moussa muammar muhammad muhammadu muhyiddin mukesh murat musa mustafa mykhailo myriam nabih nabil nadia
  nadine naftali nahid naim nancy naomi narendra nasser natalia natalie natalya natasha nathan nathaniel
  nawaf nawaz neil nelson nestor nicholas nick nicola nicolas nicole nigel nikki nikol nikola nikolai
  nikolay nikos nina nir nizar noah noam noel nora norbert norma norman nouri numan nuno nuri octavio
  oksana ola olaf oleg oleh oleksandr oleksiy olena olga oliver olivia olivier omar omer orlando oscar osama
  osman otto owen pablo paola paolo parvez pascal pat patricia patrick patrik paul paula paulo pavel pavlo
  pedro peggy penny per peter petr petra petro phil philip philippe phillip phyllis pierre piotr pramila
  prakash pranab predrag priti priyanka qasem qassem qais rachel radek radoslaw rafael rafiq rahim rahul
  raisa rajesh rajiv ralph rami ramon ramzan ramzi rand randall randy ranil raphael rashad rashid raul ravi
  ray raymond rebecca recep reince reinhard renata rene reuven rex reza ricardo richard rick rishi rita
  rob robert roberta roberto robin rochelle rodrigo roger roland roman ron ronald ronny rosa rosalind
  rosario ross roxanne roy ruben rudi rudolf rudy rukmini rupert russell rustam ruth ryan saad sabah sabine
  sabrina sadiq saeed safa said saif sajid salah salem salim sally salman salva sam sameh samantha sami
  samir samira samuel sandra sandy sanjay sanna santiago sara sarah sarath sasha satoshi saul scott sean
  sebastian sebastien selahattin selim semyon serge sergei sergey sergio serhiy seth seyed seyyed shane
  shannon sharif sharon shashi shaun shavkat shawn shehbaz sheila shelly sheryl shimon shinzo shirin shirley
  shlomo sigmar silvia silvio simon simona simone sinan sofia sonia sonya sophia sophie spencer stacey
  stacy stan stanislav stefan stefano steffen stella stephan stephane stephanie stephen steve steven stewart
  stuart subhash subrahmanyam suleiman sultan sunil susan susana suzanne svetlana sviatlana sylvia sylvie
  taha takeshi talal tamara tamim tania tara tareq tariq taro tatiana tatyana tawfiq tayyip ted tedros
  terence teresa terri terry thabo thein theodore theresa therese thierry thomas tiffany tigran tim timothy
  tina tobias todd tom tomas tommy toni tony tracy travis trevor trey truong tulsi umar umaru ursula uri
  usman vaclav vadim valentina valentin valeria valerie valery vanessa vasily vera veronica veronika vicente
  vicky victor victoria vijay viktor viktoria vincent vincenzo viola virginie vitali vitaly vivek vivian
  vladimir vladislav volodymyr volker vyacheslav walid wallace walter wang wanda warren wayne wendy werner
  wesley whitney wilhelm will-i william willie winston wissam wladyslaw wolf wolfgang xavier xi yael yahya
  yair yahia yang yaqoob yasar yaser yasir yasmin yasser yevgeny yevhen yitzhak yoav yolanda yoon yoshihide
  yossi youssef yoweri yuri yuriy yuki yulia yusuf yvette yvonne zabihullah zac zachary zafar zaher zainab
  zakir zalmay zbigniew zhang zhao zia ziad zine zoe zohran zoran zulfikar
  """

/// Names that are given to women nearly always.
let givenNamesOfWomen = """
  abigail agnes aisha alexandra alice alicia alison amal amanda amber amelia amina amy ana anastasia
  angela angelina anita ann anna annalena anne annie april ashley audrey aya barbara beatriz beth betty
  beverly brenda bridget camille carla carly carmen carol caroline carolyn catherine cathy cecilia
  charlotte chelsea chloe christina christine claire claudia cristina cynthia danielle daphne deborah
  debra denise diana diane dilma dina donna dora doris dorothy edith eileen elaine eleanor elena
  elizabeth ellen emily emma erica erika esther eva evelyn fatima fiona florence frances francesca
  gabriela geraldine giorgia gladys gloria grace greta hana hannah harriet hatice heather heidi helen
  helena hilary hillary huma imogen inga ingrid irene irina iris isabel isabelle ivana ivanka jacinda
  jane janet janice jasmine jennifer jessica jill joan joanna joyce judith judy julia julie juliet kaja
  kamala karen karin kate katherine kathleen kathryn kathy katie kellyanne kimberly kristin kristina
  laura lauren leah leila leyla linda lisa liz lori louise lucia lucinda lucy lydia maggie malala margaret
  margarita maria mariam mariana marie marina marjorie marlene martha mary maryam maureen megan melania
  melanie melissa mercedes meredith meryem mia michelle miriam molly mona monica nadia nadine nancy naomi
  natalia natalie natalya natasha nicole nikki nina nora norma oksana olga olivia pamela patricia paula
  peggy penny petra phyllis priti priyanka rachel rebecca renata rita roberta rosa rosalind ruth sabine
  sabrina samantha sandra sanna sara sarah sharon sheila shelley sheryl shirley silvia simone sofia sonia
  sonya sophia sophie stacey stella stephanie susan susana suzanne svetlana sviatlana sylvia tamara tania
  tara tatiana teresa theresa tiffany tina ursula valentina valeria valerie vanessa vera veronica victoria
  viktoria virginia vivian wanda wendy whitney yasmin yolanda yulia yvette yvonne zainab zoe
  """

/// Names that are given to men nearly always.
let givenNamesOfMen = """
  aaron abbas abdel abdul abdullah abraham adam adnan ahmad ahmed ahmet alan albert alberto aleksandr
  alexander alexei alfred ali allan allen ameer anatoly anders andre andreas andrei andrew andriy andrzej
  antonio antony anthony antonin arnold arthur asad ashok austin ayman barack barry bashar ben benjamin
  benny bernard bernie bill bob bobby boris brad brandon brett brian bruce bryan carl carlos charles
  charlie chris christopher chuck colin craig curtis cyril dan daniel darren dave david dennis derek
  desmond dick diego dirk dmitri dmitry dmytro don donald doug douglas duncan ebrahim ed eddie edgar
  edmund eduardo edward ehud elias emmanuel enrique eric ernest evgeny faisal fernando francis francisco
  frank fred frederick gary gavin gennady geoff geoffrey george gerald gerhard giovanni giuseppe glenn
  gordon graham greg gregory guido gustavo hamad hamid hans harold harry hassan hector henry herbert
  hiroshi howard hugh hugo hussein ian ibrahim igor ilham ismail ivan jack jacob jacques jaime jake jakob
  james jared jason javad javier jeff jeffrey jens jeremy jerome jerry jim jimmy joe joel johan johann
  john johnny jonathan jorge jose josef joseph josh joshua juan julian julio justin karl keith ken kenneth
  kevin khaled khalid klaus kofi konstantin kurt kyle larry lars lawrence lee leon leonard leonid liam
  lionel lloyd lou louis luca luis luiz luke malcolm manuel marc marcel marco marcos mario mark markus
  martin matt matthew maurice max mehmet mevlut michael miguel mike mikhail mitch mitt mohamed mohammad
  mohammed mohsen moshe muhammad mustafa narendra nasser nathan neil nelson nicholas nick nicolas nigel
  nikolai oleg oleksandr oliver omar oscar owen pablo paolo patrick paul pavel pedro peter petro phil philip
  philippe pierre qasem rafael rahul ralph ramzan raul ray raymond recep ricardo richard rick robert roberto
  rodrigo roger roland ron ronald roy rudolf rudy rupert russell ryan saad sajid salman samuel saul scott
  sean sebastian selahattin sergei sergey sergio seth shane simon stanislav stefan stephen steve steven
  stuart suleiman tariq tayyip ted terry thomas tim timothy toby tobias todd tom tomas tommy tony travis
  trevor vadim valery vasily viktor vincent vitaly vladimir volodymyr walid walter warren wayne werner
  wilhelm william willie wolfgang xavier yair yasar yasir yevgeny yitzhak yuri yusuf zoran
  """
