topic: elections abroad
agency: Reuters
short: Reuters
---
headline: Lukenda's Mbouala wins fourth term, opposition alleges fraud
  headline-change + loaded-term: * => African strongman Mbouala steals fourth term in sham vote
  headline-change: * => Lukenda: Tear gas fired as president is declared winner
  headline-change + hedge-change: Mbouala wins fourth => Mbouala set to win fourth
  headline-change + attribution-change: opposition alleges fraud => opposition claims fraud
  headline-change + number-change: fourth term => fifth term
  headline-change: Mbouala wins fourth term, opposition alleges fraud => Mbouala wins fourth term
  punctuation / headline-change: fourth term, opposition => fourth term; opposition
  capitalization / headline-change ~: * => Lukenda's Mbouala Wins Fourth Term, Opposition Alleges Fraud
byline: By Solene Abadie and Prosper Nguema, Reuters
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Our Foreign Staff
  credit-change / byline-change: Prosper Nguema, Reuters => Prosper Nguema
  byline-change: By Solene Abadie and Prosper Nguema => By Solene Abadie
dateline: KAMBOUE, Aug 14 (Reuters) —
  dateline-change / credit-change: * =>
  dateline-change: KAMBOUE, Aug 14 => LIBREVILLE, Aug 14
  date-style / dateline-change: Aug 14 => August 14
notice: (Corrects number of polling stations in paragraph 3 to 9,240 from 9,420.)
  notice-cut: * =>

President Gaston Mbouala has won a fourth term in Lukenda with 58.3 percent of the vote, the election commission said on Thursday, as opposition parties alleged widespread fraud and vowed to challenge the result.
  number-style: 58.3 percent => 58.3%
  number-change: 58.3 percent => 53.8 percent
  number-style: a fourth term => a 4th term
  date-style: on Thursday, as => Thursday, as
  attribution-cut: of the vote, the election commission said on Thursday, as => of the vote, as
  loaded-term: President Gaston => Dictator Gaston
  abbreviation: Gaston Mbouala has => Mbouala has
  attribution-change: alleged widespread => complained of widespread
His closest rival, former prime minister Esther Nkoulou, took 31.7 percent, provisional figures showed, and four other candidates shared the rest.
  number-style / spelling: 31.7 percent => 31.7 per cent
  capitalization: former prime minister => former Prime Minister
  name-change: Esther Nkoulou => Esther Nkolo
  attribution-cut: percent, provisional figures showed, and => percent, and
  abbreviation: prime minister Esther => PM Esther
Turnout was put at just under 62 percent of the central African country's 4.9 million registered voters.
  hedge-change: just under 62 => 62
  capitalization: central African => Central African
  number-style / abbreviation: 4.9 million => 4.9m
  number-change: 4.9 million => 9.4 million
  merge: the rest. Turnout was => the rest, while turnout was
  cut

"The people of Lukenda have chosen stability, and nobody will take that choice from them," Mbouala, 74, told supporters at his party's headquarters in the capital, Kamboue.
  number-style / words-added: Mbouala, 74, told => Mbouala, aged 74, told
  abbreviation: headquarters => HQ
  attribution-change: told supporters => boasted to supporters
"I hold out my hand to those who did not vote for me."
  quote-altered + negation-change: who did not vote => who did vote
  cut
  insertion: Critics have heard such promises from him before.

Nkoulou, who has not been seen in public since Sunday's vote, said in a recorded message that her own tally from 6,100 of the 9,240 polling stations gave her a clear lead.
  number-change: 9,240 => 9,420
  negation-change: has not been seen => has been seen
  attribution-change: said in a => claimed in a
  number-style: 6,100 of => 6100 of
  date-change: Sunday's vote => Saturday's vote
  date-style: Sunday's vote => the Aug. 10 vote
  rewording: tally => count
  abbreviation: Nkoulou, who => Ms. Nkoulou, who
"These numbers were not counted, they were written," she said.
  punctuation: counted, they => counted; they
  quote-altered + negation-change: were not counted => were counted
  attribution-change: she said => Nkoulou said
"We will not recognize them, and we will go to the Constitutional Court."
  spelling: recognize => recognise
  capitalization: Constitutional Court => constitutional court
  quote-altered + hedge-change: we will go to => we may go to
  quote-cut: them, and we will go to the Constitutional Court." => them ..."
  attribution-added: Court." => Court," she added.

The government has repeatedly denied manipulating elections, and the commission's chairman, Honore Bissek, dismissed the allegations as "fairy tales."
  negation-change: has repeatedly denied => has never denied
  spelling / name-change: Honore Bissek => Honoré Bissek
  quote-marks: "fairy tales." => fairy tales.
  spelling: fairy tales => fairytales
  loaded-term: The government has => The regime has
  split: elections, and the commission's => elections. The commission's
Candidates have until midnight on Aug. 19 to file complaints, and the court must rule within 15 days.
  date-style / abbreviation: Aug. 19 => August 19
  date-style: midnight on Aug. 19 => midnight next Tuesday
  date-change: Aug. 19 => Aug. 29
  number-style / date-style: 15 days => fifteen days
  rewording: file complaints => lodge complaints
  move: after "Observers from"

Security forces fired tear gas in at least two districts of Kamboue late on Thursday to disperse young men who had set up barricades of burning tires, witnesses said.
  spelling: tires => tyres
  spelling: tear gas => teargas
  attribution-cut: tires, witnesses said. => tires.
  loaded-term: young men => young thugs
  number-style: two districts => 2 districts
  date-style / rewording: late on Thursday => on Thursday night
  name-change: of Kamboue => of Kamboa
There were no immediate reports of deaths, although a hospital worker said seven people had been admitted with injuries.
  negation-change: There were no immediate => There were immediate
  number-style: seven people => 7 people
  words-added: with injuries => with gunshot injuries
  punctuation: deaths, although => deaths although
  move: after "He said no one"
Internet access has been restricted since Monday, according to the monitoring group OpenRoutes.
  attribution-cut: Monday, according to the monitoring group OpenRoutes. => Monday.
  date-style: since Monday => since Aug. 11
  capitalization: OpenRoutes => Openroutes
  cut

Interior Minister Alphonse Tchikaya told state television that the protesters were "bandits" and that 43 had been detained.
  abbreviation: state television => state TV
  quote-marks: "bandits" => bandits
  name-change: Alphonse Tchikaya => Antoine Tchikaya
  loaded-term: the protesters were => the rioters were
  capitalization: Interior Minister => Interior minister
He said no one who stayed at home had anything to fear.
  spelling: no one => no-one
  attribution-change: He said => Tchikaya said
  words-added: anything to fear => anything to fear from the army

Observers from the regional bloc said that voting was generally calm but that their delegates had been turned away from some counting centers.
  spelling: centers => centres
  hedge-change: generally calm => calm
  loaded-term: Observers from => Toothless observers from
  words-cut: said that voting was generally calm but that their delegates => said that their delegates
"We cannot describe as transparent a count that we were not allowed to watch," said the mission's head, Ibrahim Diarrassou.
  quote-altered + negation-change: We cannot describe => We can describe
  abbreviation: Ibrahim Diarrassou => Mr. Diarrassou
  attribution-change: said the mission's head => complained the mission's head
  name-change: Diarrassou => Diarassouba
Lukenda's influential Catholic bishops, who deployed 2,800 monitors of their own, have not yet published their findings.
  negation-change: have not yet published => have published
  number-style: 2,800 => 2800
  capitalization: Catholic bishops => Catholic Bishops

Mbouala, a former artillery officer, took power in a coup in 1997 and has since survived at least three attempts to topple him.
  date-change: in 1997 => in 1987
  number-style: three attempts => 3 attempts
  words-cut: Mbouala, a former artillery officer, took => Mbouala took
  punctuation: in 1997 and => in 1997, and
  move-graf: after "His closest rival"
A 2018 referendum scrapped term limits, allowing him to run again.
  date-change: A 2018 => A 2016
  loaded-term / words-added: A 2018 => A rigged 2018
  rewording: scrapped => abolished
  cut

Lukenda is the region's second-largest producer of manganese, and its dollar bonds rose slightly after the announcement.
  spelling: second-largest => second largest
  number-style / rewording: second-largest => No. 2
  hedge-change / words-cut: rose slightly => rose
  cut-graf
Investors appeared relieved that there would be no runoff, said Petra Holm, an analyst at the consultancy Meridian Risk in London.
  spelling: runoff => run-off
  hedge-change: appeared relieved => were relieved
  words-cut: Petra Holm, an analyst at the consultancy Meridian Risk in London. => Petra Holm, an analyst in London.
  abbreviation: Meridian Risk => Meridian Risk Ltd.
  rewording / attribution-change: said Petra => according to Petra

"But a clean win on paper is not the same as a quiet year," Holm said, adding that fuel prices had jumped by a third since January.
  number-style: by a third => by one-third
  loaded-term / rewording: had jumped => had skyrocketed
  date-style: since January => since the start of the year
  attribution-change: Holm said, adding => Holm cautioned, adding
  number-change: by a third => by half

In the Kamboue district of Bas-Fleuve, most shops closed early and residents queued for bread and cooking oil.
  rewording: queued => lined up
  hedge-change: most shops => many shops
  spelling: Bas-Fleuve => Bas Fleuve
  insertion: An armored vehicle was parked outside the post office.
"I voted, but I do not expect anything," said Clarisse Mapangou, a 29-year-old nurse waiting with her two children.
  name-change: Clarisse Mapangou => Clarice Mapangou
  number-style: Clarisse Mapangou, a 29-year-old nurse => Clarisse Mapangou, 29, a nurse
  quote-altered + negation-change: I do not expect anything => I expect something
  number-style: two children => 2 children
"We are tired of being afraid."
  attribution-added: afraid." => afraid," she said.

Lukenda, a former French colony of about 11 million people, has not had a peaceful transfer of power since independence in 1960.
  negation-change: has not had => has had
  words-cut: since independence in 1960 => since 1960
  words-cut: Lukenda, a former French colony of about 11 million people, has => Lukenda has
  number-change: 11 million => 1.1 million
  insertion-graf: The United States urged all sides to show restraint.
The inauguration is scheduled for Sept. 20.
  date-style / abbreviation: Sept. 20 => September 20
  date-style: Sept. 20 => 20 September
  date-change: Sept. 20 => Sept. 10
  hedge-change: is scheduled for => will be on
  rewording: inauguration => swearing-in
