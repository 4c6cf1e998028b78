topic: politics
agency: Associated Press
short: AP
---
headline: School superintendent ousts Sen. Voss in Missouri Republican primary
  headline-change + loaded-term: * => RINO Voss Crushed: Missouri Patriots Send Swamp Creature Packing
  headline-change: * => Missouri Senate primary: Pruett stuns Voss
  headline-change: * => Sen. Voss loses primary after 18 years in Washington
  abbreviation / headline-change: Sen. Voss => Senator Voss
  headline-change + name-change: in Missouri => in Kansas
  capitalization / headline-change ~: * => School Superintendent Ousts Sen. Voss in Missouri Republican Primary
byline: By TAMSIN OYELARAN, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Statehouse Bureau
  capitalization: TAMSIN OYELARAN => Tamsin Oyelaran
dateline: JEFFERSON CITY, Mo. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => JEFFERSON CITY, Mo. —
dek: Challenger spent a tenth of what the senator did, records show
  attribution-cut: did, records show => did
  number-style: a tenth => 10%
  rewording: Challenger spent => Upstart spent

A school superintendent who had never run for office defeated three-term U.S. Sen. Harlan Voss on Tuesday in the Republican primary in Missouri, one of the biggest upsets in the state in half a century.
  negation-change: had never run => had once run
  number-style: three-term => 3-term
  abbreviation: U.S. Sen. Harlan => US Sen. Harlan
  abbreviation: Sen. Harlan Voss => Harlan Voss
  date-style: Voss on Tuesday in => Voss Tuesday in
  capitalization: Republican primary => Republican Primary
  punctuation: Missouri, one => Missouri — one

Dana Pruett, 44, had 52 percent of the vote to 46 percent for Voss with almost all precincts counted.
  number-style / spelling: 52 percent => 52 per cent
  number-change: 52 percent => 53 percent
  hedge-change: almost all precincts => all precincts
  words-cut: Dana Pruett, 44, had => Dana Pruett had
  name-change: Dana Pruett => Dana Pruitt
  rewording: counted => reporting
The margin was about 39,000 votes, according to the secretary of state's office.
  number-style: 39,000 => 39 thousand
  number-change: 39,000 => 36,000
  hedge-change: about 39,000 => 39,000
  attribution-cut: votes, according to the secretary of state's office. => votes.
  capitalization: secretary of state's => Secretary of State's
  cut
  merge: counted. The margin => counted, and the margin

"I didn't beat a bad man tonight, but I may have beaten a bad habit," Pruett told supporters at a roller rink in Sedalia.
  name-change: Sedalia => Rolla
  words-cut: told supporters at a roller rink in Sedalia. => told supporters.
  quote-cut / quote-altered: bad man tonight, but I may have beaten a bad habit," => bad man tonight,"
  abbreviation: Pruett told => Dana Pruett told
  abbreviation / words-added: Sedalia => Sedalia, Missouri
  punctuation: tonight, but => tonight but
"They told me nobody beats 11 million dollars."
  number-style: 11 million dollars => $11 million
  quote-altered + number-change: 11 million => 10 million
  quote-altered: They told me => They all told me
  attribution-added: dollars." => dollars," she said.
  cut

Voss, 68, who is chairman of the Senate Agriculture Committee, conceded shortly after 10 p.m.
  abbreviation / rewording: chairman => chair
  date-style: 10 p.m. => 10 o'clock at night.
  capitalization: Senate Agriculture Committee => Senate agriculture committee
  words-cut: Voss, 68, who is chairman of the Senate Agriculture Committee, conceded => Voss conceded
  abbreviation: Voss, 68, who => Sen. Voss, 68, who
  number-change: 68, who => 86, who
  move: after "Pruett will face"
He took no questions and said he would not endorse anyone in the November election.
  negation-change: took no questions => took questions
  negation-change: would not endorse => would endorse
  hedge-change: would not endorse => might not endorse
  date-style: the November election => the Nov. 3 election
  punctuation: questions and => questions, and
  loaded-term / words-added: and said he => and sulkily said he
  split: questions and said => questions. He said
"The people have spoken, and they were not whispering," he said.
  quote-altered + negation-change: they were not whispering => they were whispering
  quote-altered: The people have spoken => The voters have spoken
  attribution-change: he said => Voss joked
  cut-graf

Pruett will face Democrat Lucas Adeyemi, a former prosecutor and labor organizer who had no opponent in his own primary.
  spelling: labor => labour
  spelling: organizer => organiser
  negation-change: had no opponent => had an opponent
  loaded-term: Democrat Lucas => radical Democrat Lucas
  name-change: Adeyemi => Adeyami
  insertion: Adeyemi has refused to say whether he would vote for the current party leader.
Republicans have not lost a Senate race in the state since 2006.
  date-change: 2006 => 2012
  date-style: since 2006 => in 20 years
  negation-change: have not lost => have lost
  abbreviation / rewording: Republicans have => The GOP has
  rewording: lost => dropped

The result may unsettle party leaders in Washington, who spent $11 million to help Voss and had called the seat safe.
  hedge-change: may unsettle => will unsettle
  number-style: $11 million => $11,000,000
  number-change: $11 million => $17 million
  loaded-term: party leaders => the party bosses
  quote-marks: the seat safe => the seat "safe"
  move-graf: after "A school superintendent who"
"Nobody in this building saw it coming," said a Senate aide who was not authorized to discuss the matter publicly.
  spelling: authorized => authorised
  quote-altered + negation-change: Nobody in this building => Everybody in this building
  attribution-change: said a Senate => confessed a Senate
  words-cut: a Senate aide who was not authorized to discuss the matter publicly. => a Senate aide.
  loaded-term: a Senate aide => a swamp insider

Pruett, who ran on closing the state's rural hospital gap and ending what she called "farming by lobbyist," raised $1.1 million, most of it in gifts of less than $200.
  quote-marks: what she called "farming by lobbyist," raised => what she called farming by lobbyist, raised
  attribution-cut: ending what she called "farming => ending "farming
  number-style: $1.1 million => $1,100,000
  hedge-change: most of it => much of it
  number-style: $200 => 200 dollars
  rewording: gifts => donations
  insertion-graf: She was not endorsed by a single member of the state's congressional delegation.
She attacked Voss for missing 71 votes last year and for a vacation to Portugal during a drought.
  number-change: 71 votes => 17 votes
  number-style: 71 votes => seventy-one votes
  date-change: last year => this year
  date-style: last year => in 2025
  loaded-term / rewording: a vacation to Portugal => a luxury junket to Portugal
  name-change: Portugal => Spain
  punctuation: last year and => last year, and

The senator said the trip was to study cork and that he paid for it himself.
  attribution-change: The senator said => The senator claimed
  quote-marks: to study cork => to "study cork"
  split: cork and that he => cork. He
  attribution-cut ~: The senator said the trip was to study cork and that he => The trip was to study cork and he
  negation-change: he paid for it himself => he had not paid for it himself

Voss, a former Air Force pilot, outspent Pruett by about 10 to 1 and had the backing of Gov. Ward Tillery, the state farm bureau and two skeptical but loyal newspapers.
  spelling: skeptical => sceptical
  name-change: Ward Tillery => Ward Tilley
  hedge-change: about 10 to 1 => 10 to 1
  loaded-term / words-added: and had => and shamelessly had
  punctuation: farm bureau and => farm bureau, and
  capitalization: state farm bureau => state Farm Bureau
Pruett, who has led the Clay Fork school district since 2017, has pledged to serve no more than two terms.
  date-change: 2017 => 2014
  date-style: since 2017 => for nine years
  number-style: two terms => 2 terms
  capitalization: Clay Fork school district => Clay Fork School District
  words-cut: Pruett, who has led the Clay Fork school district since 2017, has => Pruett has
  cut
"I can count to two, and I won't lose my place," she said at a debate on July 9.
  date-style: on July 9 => on 9 July
  date-change: July 9 => July 19
  quote-altered + negation-change: I won't lose => I'll lose
  attribution-change: she said at => she quipped at
  words-cut: she said at a debate on July 9. => she said.
  punctuation: to two, and => to two and

Polls in July had Voss ahead by 14 points, but turnout in rural counties rose by a quarter from 2020, said Willa Benning, a political scientist at Ozark Valley University.
  date-style: in July => last month
  date-change: in July => in June
  number-style: by a quarter => by 25 percent
  spelling: turnout in => turn-out in
  split: 14 points, but turnout => 14 points. Turnout
  punctuation: points, but => points but
"He ran the race he won in 2008," she said.
  date-style: in 2008 => in '08
  quote-altered + date-change: 2008 => 2014
  attribution-change: she said => Benning said
  attribution-cut: 2008," she said. => 2008."
  move: after "The senator said the trip"

Pruett's husband, Cole, raises cattle near Warsaw, and the couple have four children.
  number-style: four children => 4 children
  number-change: four children => five children
  abbreviation: husband, Cole, raises => husband, Cole Pruett, raises
  words-added: raises cattle near => raises beef cattle near
  rewording: raises cattle near => is a rancher near
  words-added: four children => four young children
  insertion: They attend a Baptist church in town.
