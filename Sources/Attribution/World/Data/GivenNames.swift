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
  abigail agnes aida aisha alexandra alice alicia alison amal amanda amber amelia amina aminata amira
  amy ana anahit anastasia angela angelina angelique anita ann anna annalena anne anneke annie anya
  april ariadna ashley audrey aya ayesha aylin azra barbara beatrice beatriz beth betty beverly bianca
  bintou birgit birgitta brenda bridget camelia camille carla carly carmen carol caroline carolyn
  catalina catherine cathy cecilia charlotte chelsea chloe christina christine claire clarisse claudia
  claudine cornelia cristina cynthia daniela danielle daphne darya deborah debra delia denise diana
  diane dilek dilma dina dolores donna dora doris dorothy ebru edith eileen ekaterina elaine eleanor
  elena elif elizabeth ellen elvira emily emine emma erica erika esra esther eva evelyn fadila fadwa
  farida fatemeh fatima fatma fatoumata fernanda fiona florence fowzia frances francesca friederike
  gabriela galina geraldine giorgia gladys gloria grace greta gulnara halima hana hanan hannah harriet
  hatice haydee heather heidi helen helena hilary hillary huda huma imogen indira ines inga ingrid
  ingvild inna irene irina iris iryna isabel isabelle ivana ivanka jacinda jamila jane janet janice
  jasmine jennifer jessica jill joan joanna josephine joyce judith judy julia julie juliet kaja kamala
  karen karin karolina katarina katarzyna kate kateryna katherine kathleen kathryn kathy katie
  kellyanne khadija kimberly kristin kristina larisa larysa latifa laura lauren leah leila leonor
  leticia leyla lina linda lisa liudmila liz ljubica lori louise lourdes lucia lucinda lucy ludmila
  lydia lyubov lyudmila maggie maja malala malgorzata manal marcela margaret margarita maria mariam
  mariama mariana marie marija marijke marina marjorie marlene marta martha mary maryam maryna maureen
  megan melania melanie melissa mercedes meredith meryem mia michelle milena miriam mirjana molly mona
  monica munira nadezhda nadia nadine najwa nancy naomi natalia natalie nataliia nataliya natalya
  natasa natasha nawal neha nesrin nevena nicole nikki nina nora norma noura nurcan oksana olena olga
  olivia paloma pamela patricia paula peggy penny petra phyllis pooja priti priyanka rachel rania
  rasha rebecca reem renata rima rita roberta rocio rodica rosa rosalind ruta ruth ruzanna sabine
  sabrina saida salma samantha samira sandra sanela sanna sara sarah selma sharon sheila shelley
  sheryl shirley sigal silvia simone sofia solveig sonia sonya sophia sophie souad stacey stella
  stephanie sunita susan susana sushma suzanne svetlana sviatlana svitlana sylvia tamar tamara tania
  tara tatiana tatyana teresa tetiana tetyana theresa tiffany tina ursula urszula valentina valeria
  valerie vanessa vera veronica vesna victoria viktoria virginia vivian volha wanda wendy whitney
  ximena xiomara yael yasmin yasmine yelena yolanda yulia yuliia yvette yvonne zahra zainab zaynab
  zehra zeinab zeynep zhanna zoe zuzana
  """

/// Names that are given to men nearly always.
let givenNamesOfMen = """
  aaron abbas abdel abdul abdulkarim abdullah abdulmalik abdulrahman abdurrahman abraham adam adel
  adil adnan agron ahmad ahmed ahmet akram alain alan albert alberto alejandro aleksandar aleksandr
  aleksei alexander alexei alfred ali allan allen amadou ameer amin amir anatoly anders andre andreas
  andrei andrej andrew andrii andriy andrzej anthony antonin antonio antony anwar arnold arsen artem
  arthur artur artyom asad ashok ashraf assaf aurelio austin avi avner ayman bahman bakhtiyar barack
  barry bashar bassam bekir ben benjamin benny bernard bernie bill bob bobby bogdan bohdan boris
  boubacar brad brandon brett brian bruce bryan burhan carl carlo carlos cem cengiz charles charlie
  chris christophe christopher chuck claudio colin craig crispin curtis cyril dan daniel dario darren
  dave david davit davor dejan dennis denys derek desmond dick diego dieudonne dimitri dirk dmitri
  dmitry dmytro don donald doron doug douglas dragan duncan ebrahim ed eddie edgar edin edmund eduardo
  edward efrain efrem ehud elias emad emin emmanuel emre enrique erdal erhan eric ernest ernesto
  esmail evgeny eyal fadel fadi fahad faisal farid farouk fathi fawzi ferenc ferhat fernando firas
  francis francisco francois frank fred frederick gary gavin gennady geoff geoffrey george georgi
  gerald gerhard ghassan gholamreza giorgi giovanni giuseppe glenn goran gordon graham greg gregory
  grigory guido guillermo gustavo habib hadi haider hakan hakem halil hamad hamid hamidreza hani hans
  haris harold harry hasan hassan hatem haytham hector henry herbert hernan hiroshi hisham honore
  hossein howard hristo hugh hugo husam hussein iain ian ibrahim ido idris igor ihor ildar ilham ilir
  iosif ishaq ismael ismail issa issouf ivan ivo jack jacob jacques jaime jake jakob jalal jamal james
  jamil jared jason javad javier jeff jeffrey jens jeremy jerome jerry jim jimmy joaquin joe joel
  johan johann john johnny jonathan jorge jose josef joseph josh joshua josip josue jovan juan julian
  julio justin kamal kamran karim karl keith kemal ken kenan kenneth kerem kevin khaled khalid kiril
  klaus kofi konstantin krzysztof kurt kwame kyle larry lars laszlo lawrence lazar lee leon leonard
  leonid levan levent liam lionel lloyd lorenzo lou louis luca lucas luis luiz luka luke maciej mahdi
  mahmoud mahmud majid malcolm mamadou mamuka manuel marc marcel marco marcos marek mario mark markus
  martin marwan mateus mateusz matias matt matteo matthew maurice max mazen mehdi mehmet merab mevlut
  michael miguel mihai mikael mike mikhail milorad milos miroslav mitch mitt modibo mohamad mohamed
  mohammad mohammed mohsen mohsin moshe moussa muammar muhammad mukhtar murat musa mustafa mykhailo
  mykola nabil naji narendra nasir nasser nathan neil nelson nenad nestor nicholas nick nicolas nigel
  nikola nikolai nikolay nikos nizar nuri olaf oleg oleksandr oliver omar omer oren orhan osama oscar
  osman ousmane owen pablo paolo pascal patrice patrick paul pavel pawel pedro peter petro phil philip
  philippe pierre pyotr qais qasem rachid radoslaw raed rafael rafal rahul raimondas ralph rami ramiro
  ramon ramzan ramzi rashid raul ray raymond recep reza ricardo richard rick robert roberto rodion
  rodrigo roger roland ron ronald roy ruben rudolf rudy rupert ruslan russell rustam ryan saad sadiq
  safwan saif sajid saleh salim salman samir samuel saul scott sean sebastian selahattin selim semyon
  serdar sergei sergey sergio serhii serhiy seth shahid shane shimon simon slobodan sohail stanislav
  stavros stefan stepan stephen steve steven stuart suleiman tahir talal taras tarek tariq tayyip ted
  terry thomas tim timothy timur tobias toby todd tom tomas tomasz tomislav tommy tony travis trevor
  tudor ugur ulises umar umit uri vadim vahagn vakhtang valentin valeriy valery vasily vasyl
  viacheslav viktor vinay vincent vitaly vladimir vojislav volodymyr wael walid walter warren wassim
  wayne werner wilhelm william willie wojciech wolfgang xavier yahya yair yaroslav yasar yasin yasir
  yassin yevgeny yevhen yitzhak yosef yossi youssef yuri yuriy yury yusuf zafar zaid zakaria zaur
  zbigniew zeljko zoltan zoran zsolt zurab
  """
