topic: immigration
agency: Associated Press
short: AP
---
headline: Ohio city sues federal immigration agency over arrests at courthouse
  headline-change + loaded-term: * => Sanctuary city runs to court to shield illegals from arrest
  headline-change: * => Brennock takes immigration bureau to court
  headline-change + hedge-change: sues => may sue
  capitalization / headline-change ~: * => Ohio City Sues Federal Immigration Agency Over Arrests at Courthouse
byline: By RENATA OSWIN and PAUL DECKARD, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By The Buckeye Wire Desk
  capitalization: RENATA OSWIN and PAUL DECKARD => Renata Oswin and Paul Deckard
  credit-change / byline-change: , Associated Press =>
dateline: BRENNOCK, Ohio (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => BRENNOCK, Ohio —
notice: This story corrects the year in which the city ordinance was adopted to 2017, not 2019.
  notice-cut: * =>

The city of Brennock sued the Immigration Enforcement Bureau on Thursday, accusing its agents of illegally detaining 23 people in the hallways of a municipal courthouse over the past three weeks.
  number-change: 23 people => 32 people
  number-style: 23 people => twenty-three people
  date-style: on Thursday => Thursday
  date-style: on Thursday => on Oct. 8
  date-change: on Thursday => on Wednesday
  abbreviation: Immigration Enforcement Bureau => IEB
  words-cut: in the hallways of a municipal courthouse => in a municipal courthouse
  hedge-change: illegally detaining => possibly illegally detaining
  number-style / date-style: three weeks => 21 days
  capitalization: city of Brennock => City of Brennock
  spelling: courthouse => court house
  punctuation: Thursday, accusing => Thursday accusing

The lawsuit, filed in U.S. District Court in Columbus, asks a judge to bar the bureau from making arrests on city property unless agents hold a warrant signed by a judge.
  abbreviation / punctuation: U.S. District => US District
  rewording: asks a judge => urges a judge
  negation-change / rewording: unless agents hold => even if agents hold
  name-change: Columbus => Dayton
  capitalization: District Court => district court
  punctuation: property unless => property, unless
  words-added: asks a judge => asks a federal judge
It is the second such suit this year by a city against the agency, and it could test how far local officials may go to limit federal enforcement.
  hedge-change: could test => will test
  number-style: second such => 2nd such
  date-style: this year => in 2026
  loaded-term / rewording: to limit federal => to sabotage federal
  split: agency, and it could => agency. It could
  cut

"Nobody should be afraid to pay a parking ticket in this town," Mayor Celeste Arbogast said at a news conference.
  quote-altered + negation-change: Nobody should => Somebody should
  attribution-change: Arbogast said => Arbogast declared
  words-cut: Arbogast said at a news conference. => Arbogast said.
  abbreviation: Mayor Celeste Arbogast => Mayor Arbogast
  name-change: Celeste Arbogast => Celeste Arbogaste
  rewording: news conference => press conference
  punctuation / typography: town," Mayor => town", Mayor
"We tried to talk to them.
  quote-altered + negation-change: We tried => We never tried
They would not return our calls."
  quote-altered + negation-change: would not return => would return
  attribution-added: our calls." => our calls," the mayor said.

A spokesman for the bureau, Grant Tolliver, said agents had followed the law and called the suit "a publicity stunt" that would put officers at risk.
  quote-marks: "a publicity stunt" => a publicity stunt
  quote-altered: a publicity stunt => a political stunt
  attribution-change: Tolliver, said => Tolliver, claimed
  attribution-cut ~: A spokesman for the bureau, Grant Tolliver, said agents had followed the law and called the suit "a publicity stunt" => Agents had followed the law and the suit was "a publicity stunt"
  hedge-change: that would put => that might put
  rewording: A spokesman => A spokesperson
  words-cut: bureau, Grant Tolliver, said => bureau said
  split: law and called => law. He called
  rewording: followed the law => obeyed the law
  punctuation: law and called => law, and called
  move: after "Federal law does not"
He said 19 of those arrested had final orders of removal and at least six had criminal convictions.
  number-change: 19 of those => 9 of those
  number-style: six had => 6 had
  hedge-change: at least six => six
  attribution-cut + number-style: He said 19 of those => Nineteen of those
  loaded-term: those arrested => the illegal aliens arrested
  merge: at risk. He said => at risk, and said

Tolliver declined to identify them, citing privacy rules.
  negation-change: declined to identify => agreed to identify
  words-cut: identify them, citing privacy rules. => identify them.

The dispute began Sept. 17, when plainclothes agents arrested a roofer, Efrain Saldivar, 41, outside a courtroom where he had come to contest a noise complaint.
  date-style / abbreviation: Sept. 17 => September 17
  date-change: Sept. 17 => Sept. 7
  number-change: 41, outside => 44, outside
  name-change: Saldivar => Salazar
  spelling: plainclothes => plain-clothes
  loaded-term: a roofer => an undocumented roofer
  punctuation: Saldivar, 41, outside => Saldivar, 41 outside
  date-style: Sept. 17 => on Sept. 17
Video of the arrest, recorded by a public defender, has been viewed more than 2 million times.
  number-style: 2 million => 2,000,000
  hedge-change: more than 2 million => nearly 2 million
  capitalization: public defender => Public Defender
  words-added: has been viewed => has since been viewed
  move: after "Saldivar, who has lived"

"They did not show a badge and they did not say his name," said the lawyer, Imogen Pryce.
  quote-altered + negation-change: did not show a badge => did show a badge
  quote-cut / quote-altered: badge and they did not say his name," => badge,"
  spelling / name-change: Imogen Pryce => Imogen Price
  name-change + attribution-change / attribution-change: the lawyer, Imogen Pryce => the judge, Neil Haverty
  rewording ~: * => The lawyer, Imogen Pryce, said, "They did not show a badge and they did not say his name."
"I thought it was a kidnapping."
  quote-altered + hedge-change: I thought it was => I knew it was
  attribution-added + quote-cut / quote-cut / quote-marks ~: "I thought it was a kidnapping." => She said she thought it was a kidnapping.
  cut
Saldivar, who has lived in Brennock since 2004, remains in a detention center in Michigan, she said.
  date-change: since 2004 => since 2014
  attribution-cut: Michigan, she said. => Michigan.
  spelling: detention center => detention centre
  abbreviation: in Michigan => in Mich.
  date-style / rewording: since 2004 => for 22 years
  insertion: His wife and two sons have not been allowed to visit him.

The bureau canceled a Sept. 28 meeting with city officials and never answered an email from Arbogast's legal adviser, Dr. Simon Leeds, city records show.
  spelling: canceled => cancelled
  spelling: email => e-mail
  spelling: adviser => advisor
  date-style / abbreviation: Sept. 28 => September 28
  negation-change: never answered => answered
  abbreviation: Dr. Simon => Doctor Simon
  abbreviation: Dr. Simon Leeds => Simon Leeds
  attribution-cut: Leeds, city records show. => Leeds.
  name-change: Simon Leeds => Simon Leeks
  cut

A 2017 city ordinance prohibits municipal employees, including the police, from asking about immigration status or helping in civil arrests.
  date-change: 2017 => 2007
  words-cut: employees, including the police, from => employees from
  loaded-term / words-added: A 2017 city => A controversial 2017 city
  punctuation: employees, including the police, from => employees — including the police — from
  insertion: Critics say the rule has made Brennock a magnet for crime.
Federal law does not require local governments to take part in such arrests, but it forbids them to obstruct agents.
  negation-change: does not require => requires
  negation-change: but it forbids them => but it allows them
  split: arrests, but it => arrests. But it

State Sen. Wade Kimbrell, a Republican whose district includes part of the city, said he would introduce a bill to withhold $14.5 million in state aid from Brennock.
  number-change: $14.5 million => $41.5 million
  number-style: $14.5 million => $14,500,000
  number-style: $14.5 million => 14.5 million dollars
  capitalization: a Republican => a republican
  abbreviation: State Sen. => State Senator
  hedge-change: he would introduce => he might introduce
  words-cut: Kimbrell, a Republican whose district includes part of the city, said => Kimbrell said
  attribution-change: said he would => vowed he would
  loaded-term: a Republican => a hard-line Republican
  move-graf: after "Tolliver declined"

"The mayor has picked a fight with the people who keep us safe," Kimbrell said.
  attribution-change: Kimbrell said => Kimbrell fumed
"She is going to lose it."
  quote-altered + hedge-change: is going to lose => may lose
  cut
  insertion-graf + quote-added: "We will not be bullied," a city councilwoman, Thea Lund, told reporters.

About 11% of Brennock's 74,000 residents were born abroad, many of them in Honduras and Nepal, according to a 2024 city survey.
  number-style: 11% => 11 percent
  number-style: 74,000 => 74000
  number-change: 74,000 => 47,000
  attribution-cut: Nepal, according to a 2024 city survey. => Nepal.
  hedge-change: About 11% => More than 11%
  date-change: 2024 => 2021
  cut

A hearing on the city's request for an emergency order is set for Tuesday at 10 a.m. before Judge Lorne Whitsett.
  date-style / abbreviation: 10 a.m. => 10 o'clock in the morning
  date-style: Tuesday => Oct. 13
  abbreviation: Judge Lorne Whitsett => Judge Whitsett
  capitalization: before Judge => before judge
  punctuation / spelling: city's request => citys request
The bureau has not said whether it will stop the arrests before then.
  negation-change: has not said => has said
  loaded-term / rewording: the arrests => the raids
  cut
