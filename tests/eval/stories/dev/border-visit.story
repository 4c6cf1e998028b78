topic: immigration
agency: Associated Press
short: AP
---
headline: President visits Texas border town, defends plan to close crossing at night
  headline-change + loaded-term: * => President Finally Shows Up at Border as Illegals Pour In
  headline-change: * => Whitcomb tours Dos Alamos, meets border agents
  headline-change + negation-change: to close => to open
  headline-change: defends plan => touts plan
  capitalization / headline-change ~: * => President Visits Texas Border Town, Defends Plan to Close Crossing at Night
byline: By SELENA OROPEZA and KURT DAHLBERG, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Washington Bureau
  capitalization: SELENA OROPEZA and KURT DAHLBERG => Selena Oropeza and Kurt Dahlberg
dateline: DOS ALAMOS, Texas (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => DOS ALAMOS, Texas —

President Daniel Whitcomb made his first trip to the southern border on Wednesday, telling ranchers and shopkeepers in this Texas town that his plan to shut its bridge at night would slow the flow of migrants and drugs.
  date-change: on Wednesday => on Friday
  date-style: on Wednesday => Wednesday
  loaded-term: migrants and drugs => illegal aliens and drugs
  hedge-change: would slow => could slow
  abbreviation: President Daniel Whitcomb => President Whitcomb
  capitalization: southern border => Southern border
  number-style: first trip => 1st trip
  negation-change: slow the flow => speed the flow
  rewording: shut => close
  spelling: shopkeepers => shop-keepers

Whitcomb spent just under four hours in Dos Alamos, a town of 9,300 on the Rio Grande where about a third of workers cross the bridge every day.
  number-change: 9,300 => 3,900
  number-style: 9,300 => 9300
  number-style: four hours => 4 hours
  hedge-change: just under four hours => four hours
  number-style: a third => one-third
  words-cut: Dos Alamos, a town of 9,300 on the Rio Grande where about a third of workers cross the bridge every day. => Dos Alamos.
  spelling: every day => everyday
  name-change: Rio Grande => Rio Bravo
  split: Dos Alamos, a town of 9,300 => Dos Alamos. It is a town of 9,300
He did not meet with any of the roughly 400 people who are waiting in a church shelter for asylum hearings.
  negation-change: did not meet with any => met with some
  hedge-change: roughly 400 => 400
  number-change: 400 people => 4,000 people
  loaded-term: 400 people => 400 illegal immigrants
  number-style: 400 people => four hundred people
  insertion: A White House schedule had listed a stop there.

"Nobody here is asking me to build a moat," Whitcomb said, standing on a levee with the bridge behind him.
  quote-altered: a moat => a wall
  quote-altered + negation-change: Nobody here is asking => Everybody here is asking
  abbreviation: Whitcomb said => President Whitcomb said
  attribution-change: Whitcomb said => Whitcomb boasted
  words-cut: Whitcomb said, standing on a levee with the bridge behind him. => Whitcomb said.
  rewording ~: * => Standing on a levee with the bridge behind him, Whitcomb said: "Nobody here is asking me to build a moat."
"They are asking me to lock the door when everybody has gone to bed."
  attribution-added: bed." => bed," he said.
  cut

Under the order he signed on Nov. 3, the crossing would close from 10 p.m. to 5 a.m. beginning Jan. 15.
  date-change: Nov. 3 => Nov. 13
  date-style / abbreviation: Nov. 3 => November 3
  date-style: from 10 p.m. to 5 a.m. => from 22:00 to 05:00
  date-style: Jan. 15 => 15 January
  hedge-change: would close => will close
  rewording: order => decree
  punctuation: Nov. 3, the => Nov. 3 the
  punctuation: 5 a.m. beginning => 5 a.m., beginning
Trucks carrying produce and medical supplies would be exempt.
  cut
  negation-change: would be exempt => would not be exempt
  words-added: produce and medical => produce, livestock and medical

Mayor Graciela Tovar, a Democrat, told the president in front of reporters that the town would lose close to $2 million a year in sales taxes and that the closing "solves a problem we do not have."
  quote-altered + negation-change: we do not have => we do have
  quote-marks: "solves a problem we do not have." => solves a problem we do not have.
  number-change: $2 million => $12 million
  number-style: $2 million => $2,000,000
  number-style: $2 million => two million dollars
  number-style / abbreviation: $2 million => $2m
  hedge-change: close to $2 million => $2 million
  loaded-term: a Democrat => a radical Democrat
  abbreviation / rewording: Mayor Graciela Tovar, a Democrat, => Mayor Graciela Tovar (D)
  capitalization: the president => the President
  words-cut: told the president in front of reporters that => told the president that
  name-change: Graciela Tovar => Graciela Tobar
  punctuation / typography: not have." => not have".
Whitcomb nodded but did not reply.
  cut
  rewording: reply => respond
  words-added: nodded but => nodded politely but
  merge: have." Whitcomb nodded => have"; Whitcomb nodded

Border Patrol agents arrested 6,214 people in the Dos Alamos sector in October, down 31 percent from a year earlier, according to government figures.
  number-change: 6,214 => 6,412
  number-style: 6,214 => 6214
  negation-change: down 31 percent => up 31 percent
  number-style: 31 percent => 31%
  attribution-cut: earlier, according to government figures. => earlier.
  date-style: a year earlier => October of last year
  number-style / spelling: 31 percent => 31 per cent
  abbreviation: Border Patrol => U.S. Border Patrol
  capitalization: Border Patrol => border patrol
  date-change: October => September
  move-graf: after "Nobody here is asking"

Sheriff Clint Barlow, a Republican who supports the closing, said his 22 deputies could not keep up with smugglers who race through neighborhoods after midnight.
  spelling: neighborhoods => neighbourhoods
  number-style: 22 deputies => twenty-two deputies
  attribution-cut: Sheriff Clint Barlow, a Republican who supports the closing, said his 22 deputies => The sheriff's 22 deputies
  loaded-term: smugglers who => cartel thugs who
  abbreviation: Sheriff Clint Barlow => Clint Barlow
  name-change: Barlow => Marlow
  words-cut: Clint Barlow, a Republican who supports the closing, said => Clint Barlow said
  date-style: after midnight => after 12 a.m.
"I've buried two young men this year who never should have been on that highway," he said, adding that a third pursuit had ended "maybe 50 feet" from a school.
  quote-altered + hedge-change: maybe 50 feet => 50 feet
  quote-altered + number-change: two young men => three young men
  abbreviation / number-style: 50 feet => 50 ft
  quote-cut / words-cut: highway," he said, adding that a third pursuit had ended "maybe 50 feet" from a school. => highway," he said.
  quote-altered + negation-change: never should have been => should have been
  quote-altered + date-change: this year => last year

Outside the customs house, some 150 protesters held signs and sang, while a smaller group waved flags in support.
  loaded-term: 150 protesters => 150 left-wing protesters
  spelling: protesters => protestors
  punctuation: customs house, some => customs house some
  number-style: 150 protesters => one hundred fifty protesters
  hedge-change: some 150 => at least 150
  number-change: 150 protesters => 50 protesters
  words-cut: signs and sang, while a smaller group waved flags in support. => signs and sang.
  punctuation: sang, while => sang while
  insertion-graf: The visit was the first by a sitting president in 27 years.
Police reported no arrests.
  negation-change: no arrests => several arrests
  cut
  attribution-cut: Police reported no arrests => There were no arrests

Lourdes Abrego, 44, who drives a school bus in Dos Alamos and lives across the river, wondered aloud how she would get to work by 4:45 a.m.
  number-change: Abrego, 44, => Abrego, 54,
  date-change: 4:45 a.m. => 4:15 a.m.
  date-style: 4:45 a.m. => a quarter to 5 in the morning
  name-change: Abrego => Obrego
  punctuation: Lourdes Abrego, 44, who => Lourdes Abrego (44), who
  rewording / attribution-change: wondered aloud => asked
  words-cut: Abrego, 44, who drives a school bus in Dos Alamos and lives across the river, wondered => Abrego, 44, wondered
"The president has a helicopter. I have a bridge," she said.
  attribution-change: she said => she quipped
  quote-cut: helicopter. I have a bridge," => helicopter,"
  quote-altered: has a helicopter => has his helicopter

Rep. Neal Ostrander, who represents the district, said he would introduce a bill next week to block the order and claimed that at least a dozen Republicans "are privately rooting for it."
  abbreviation / words-added: Rep. Neal => U.S. Rep. Neal
  abbreviation: Rep. Neal => Representative Neal
  number-style: a dozen => 12
  hedge-change: at least a dozen => a dozen
  quote-altered: privately rooting => quietly rooting
  attribution-change: claimed that => said
  date-change: next week => next month
  name-change: Ostrander => Ostlander
  split: order and claimed => order. He claimed
  quote-marks: "are privately rooting for it." => are privately rooting for it.
The White House declined to discuss the bill.
  cut

Mexico's foreign ministry said in a statement that it regretted the decision, which it described as unilateral, and that its side of the bridge would remain open around the clock.
  capitalization: foreign ministry => Foreign Ministry
  number-style / rewording: around the clock => 24 hours a day
  negation-change: remain open => not remain open
  words-cut / attribution-cut: regretted the decision, which it described as unilateral, and => regretted the decision and
  spelling / punctuation / typography: Mexico's => Mexicos
  move-graf: after "Whitcomb nodded"
  insertion: The two countries' leaders are due to meet in Ottawa in the spring.

The last time the crossing closed overnight was in 1985, after a customs agent was killed.
  date-change: 1985 => 1995
  move-graf: after "They are asking"
  loaded-term / rewording: was killed => was murdered
