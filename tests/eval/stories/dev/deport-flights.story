topic: immigration, US politics
agency: Associated Press
short: AP
---
headline: Governor blocks federal deportation flights from Colorado airport, setting up court fight
  headline-change + loaded-term: * => Lawless Governor Sides With Illegals, Grounds Deportation Flights
  headline-change + loaded-term: Governor blocks federal deportation flights => Governor defies Washington's cruel deportation machine
  headline-change: * => Feds sue Colorado over grounded deportation flights
  headline-change: , setting up court fight => , citing 1998 lease
  headline-change: Colorado airport => small-town airport
  headline-change + name-change: Colorado => Kansas
  capitalization / headline-change ~: * => Governor Blocks Federal Deportation Flights From Colorado Airport, Setting Up Court Fight
byline: By MARISA COLEGROVE and PETE ANDVIK, Associated Press
  byline-change / credit-change: * =>
  byline-change / credit-change: * => By Heath Larrabee, Frontier Standard Staff
  credit-change / byline-change: PETE ANDVIK, Associated Press => PETE ANDVIK
  credit-change / byline-change / abbreviation: Associated Press => AP
  byline-change: MARISA COLEGROVE and PETE ANDVIK => PETE ANDVIK
dateline: GRANTLEY, Colo. (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => GRANTLEY, Colo. —
  credit-change / dateline-change: (AP) => (Frontier Standard)
  dateline-change: GRANTLEY => DENVER
  abbreviation / dateline-change: Colo. => Colorado

The governor of Colorado on Wednesday ordered a state-run airport to stop fueling planes that carry people being deported, deepening a dispute with federal immigration officials over a plan to remove as many as 4,000 people a month.
  loaded-term: planes that carry people being deported => planes that carry illegal aliens being deported
  loaded-term: federal immigration officials => the federal deportation machine
  loaded-term / rewording: deepening a dispute => escalating a war
  words-added: The governor of Colorado on => The governor of Colorado, in her second term, on
  words-added: a state-run airport to => a state-run airport on the plains to
  words-cut: a state-run airport => an airport
  words-cut: airport to stop fueling planes that carry people being deported, deepening a dispute with federal immigration officials over a plan to remove as many as 4,000 people a month. => airport to stop fueling planes that carry people being deported.
  rewording: ordered a => directed a
  rewording: planes that carry people => planes carrying people
  hedge-change: as many as 4,000 => 4,000
  number-change: 4,000 => 40,000
  date-change: on Wednesday => on Tuesday
  date-style: on Wednesday => Wednesday
  spelling: fueling => fuelling
  number-style: 4,000 => four thousand

Gov. Elaine Torvald, a Democrat, said the flights from Grantley Regional Airport had begun without notice to the state and might violate a 1998 lease that limits the airfield to civilian use.
  abbreviation: Gov. => Governor
  abbreviation: Gov. Elaine Torvald, => Torvald,
  loaded-term: a Democrat, => a radical Democrat,
  loaded-term: a Democrat, said => an open-borders Democrat, said
  attribution-change: said the flights => alleged that the flights
  hedge-change: might violate => violate
  hedge-change: might violate => almost certainly violate
  negation-change: without notice => with notice
  words-cut: Torvald, a Democrat, said => Torvald said
  words-added: without notice to the state => without notice to the state or the county
  words-added: a 1998 lease that => a 1998 lease with the Air Force that
  rewording: limits the airfield => restricts the airfield
  date-change / number-change: a 1998 lease => a 1989 lease
  name-change: Torvald => Thorvald
  capitalization: Grantley Regional Airport => Grantley regional airport

"This airport was built by the people of Colorado, and it will not be turned into a detention yard," Torvald said at a news conference in Denver.
  quote-altered + negation-change: it will not be => it will be
  quote-altered: a detention yard => a prison camp
  quote-cut / quote-altered: Colorado, and it will not be turned into a detention yard," => Colorado,"
  quote-cut ~: * => Torvald said at a news conference in Denver that the airport belonged to the state and would not hold detainees.
  quote-added / quote-altered: a detention yard," => a detention yard, not on my watch,"
  attribution-change: Torvald said at => Torvald thundered at
  attribution-change / rewording: Torvald said at => the governor said at
  words-cut: said at a news conference in Denver. => said.
  words-added: a news conference in Denver => a news conference at the Capitol in Denver
  rewording: a news conference => a press conference
"We asked for a plan in March and never got one."
  cut
  quote-altered + date-change: March => May
  quote-altered + negation-change: and never got one => and got one
  attribution-added: got one." => got one," she added.
  merge: yard," Torvald said at a news conference in Denver. "We asked => yard," Torvald said at a news conference in Denver, "and we asked

The Department of Homeland Security said the order was unlawful and asked a federal judge to block it.
  abbreviation: The Department of Homeland Security => DHS
  abbreviation: The Department of Homeland Security said => The Department of Homeland Security (DHS) said
  loaded-term: asked a federal judge => asked an activist federal judge
  attribution-change: said the order => insisted the order
  words-cut / attribution-cut: Security said the order was unlawful and asked => Security asked
  words-added: asked a federal judge to => asked a federal judge in Denver to
  rewording: unlawful => illegal
  rewording: to block it => to put it on hold
  negation-change: was unlawful => was lawful
  split: was unlawful and asked => was unlawful. It asked
In a 22-page filing, government lawyers said that a state could not "pick and choose" which federal flights to serve, and that the delay was costing taxpayers about $310,000 a day.
  number-style: 22-page => twenty-two-page
  number-change: $310,000 => $130,000
  hedge-change: about $310,000 => $310,000
  hedge-change: about $310,000 => at least $310,000
  quote-marks: "pick and choose" => pick and choose
  typography: not "pick => not 'pick && choose" which => choose' which
  loaded-term: costing taxpayers => bleeding taxpayers
  words-added: In a 22-page filing, government => In a 22-page filing late in the day, government
  words-cut: In a 22-page filing, government => In a filing, government
  abbreviation / spelling: could not "pick => couldn't "pick
  rewording: government lawyers => Justice Department attorneys
  attribution-change: lawyers said that => lawyers argued that

Marcus Hale, the acting director of the Federal Repatriation Service, which runs the flights, said 11 had left Grantley since Oct. 6, carrying 1,140 people to Honduras, Guatemala and El Salvador.
  abbreviation: Marcus Hale => M. Hale
  abbreviation: the Federal Repatriation Service, which => the FRS, which
  words-cut: Service, which runs the flights, said => Service, said
  words-cut: the acting director => the director
  words-added: Marcus Hale, the => Marcus Hale, a former border agent and the
  words-added: left Grantley since => left Grantley without incident since
  attribution-change: the flights, said 11 => the flights, boasted that 11
  loaded-term: 1,140 people to => 1,140 criminal aliens to
  rewording: carrying 1,140 => taking 1,140
  number-change: 1,140 => 1,410
  number-style: 11 had => eleven had
  date-style / abbreviation: Oct. 6 => October 6
  date-change: Oct. 6 => Oct. 16
  punctuation: Guatemala and => Guatemala, and
  name-change: Honduras => Nicaragua
More than half had criminal convictions, Hale said, though the agency did not provide records to support the figure.
  hedge-change: More than half => About half
  attribution-cut: convictions, Hale said, though => convictions, though
  negation-change: did not provide => did provide
  words-cut: said, though the agency did not provide records to support the figure. => said.
  loaded-term: had criminal convictions => were hardened criminals
  abbreviation / spelling: did not provide => didn't provide
  rewording: to support the figure => to back up the number
  cut
  insertion: Coloradans deserve to know why their governor is standing in the way.

"The governor is playing politics with public safety, and the people who pay for it live in her own state," he told reporters.
  quote-altered: playing politics => gambling
  quote-cut / quote-altered: public safety, and the people who pay for it live in her own state," => public safety,"
  attribution-change: he told reporters => Prewitt told reporters
  attribution-change / rewording / words-cut: he told reporters => he said
  words-added: told reporters. => told reporters on the tarmac.
  move: after "The flights are part"
  cut-graf

Records reviewed by The Associated Press show that 312 of the passengers had been convicted of a crime, most of them for traffic offenses or for entering the country illegally.
  credit-change / attribution-change / words-cut: Records reviewed by The Associated Press show => Records show
  credit-change / abbreviation: The Associated Press => the AP
  number-change: 312 => 132
  hedge-change: most of them for => some of them for
  spelling: offenses => offences
  words-cut: a crime, most of them for traffic offenses or for entering the country illegally. => a crime.
  words-added: traffic offenses or => traffic offenses such as speeding or
  loaded-term: of the passengers => of the invaders
  rewording: had been convicted of a crime => had a conviction
  hedge-change / attribution-change: show that 312 => suggest that 312
A spokesperson for the agency, Dana Prewitt, said those records were incomplete.
  rewording: spokesperson => spokeswoman
  attribution-cut: A spokesperson for the agency, Dana Prewitt, said those => Those
  attribution-change: Prewitt, said those => Prewitt, conceded those
  words-added: were incomplete. => were incomplete and two months old.
  words-added: those records were => those records, which run through September, were
  cut

The flights are part of an operation that began in August and is expected to cost $640 million through next year.
  hedge-change: is expected to cost => will cost
  number-style: $640 million => $640M
  number-change: $640 million => $640 billion
  date-change: in August => in July
  words-cut: operation that began in August and is => operation that is
  words-added: an operation that => a nationwide operation, known as Home Port, that
  loaded-term: part of an operation => part of a dragnet
The agency moved it to Grantley, a town of 8,300 people near the Kansas border, after a county in Texas ended a similar contract over safety concerns.
  words-cut: Grantley, a town of 8,300 people near the Kansas border, after => Grantley after
  words-cut: contract over safety concerns. => contract.
  words-added: a town of => a farming and railroad town of
  words-added: The agency moved it => The agency moved it in September
  number-change: 8,300 => 83,000
  name-change: Texas => Tennessee
  rewording: ended a similar contract => pulled out of a similar agreement
  hedge-change: over safety concerns => reportedly over safety concerns
  rewording: The agency moved it to => It was moved by the agency to
  cut

Immigrant advocates praised the order, while Republican lawmakers accused Torvald of shielding people who had broken the law.
  loaded-term: Immigrant advocates => Open-borders activists
  loaded-term: Republican lawmakers => MAGA lawmakers
  loaded-term: shielding people who had broken the law => harboring criminals
  loaded-term: Republican lawmakers => extremist Republican lawmakers
  attribution-change / rewording / loaded-term: lawmakers accused Torvald of => lawmakers blasted Torvald for
  words-added: Immigrant advocates praised => Immigrant advocates, who had rallied outside the Capitol for weeks, praised
  rewording: praised the order => welcomed the order
  split: order, while Republican => order. Republican
  abbreviation: accused Torvald => accused Gov. Torvald
  negation-change / rewording: praised => condemned
State Sen. Wade Burkhalter, who represents the area, said the airport would lose roughly 60 jobs if the flights ended.
  abbreviation: State Sen. => State Senator
  abbreviation: Wade Burkhalter => W. Burkhalter
  abbreviation: Sen. Wade Burkhalter => Sen. Burkhalter
  hedge-change: roughly 60 => 60
  hedge-change: would lose => could lose
  number-style: 60 jobs => sixty jobs
  words-cut: Burkhalter, who represents the area, said => Burkhalter said
  words-added: who represents the area, => who represents the area and sits on its airport board,
  attribution-change: said the airport => warned the airport
  attribution-cut: State Sen. Wade Burkhalter, who represents the area, said the => The
  cut
  merge: the law. State Sen. => the law, and state Sen.

"Nobody here asked for this fight, but the work has been good for us," said Connie Estep, 58, who manages a motel near the terminal.
  quote-altered + negation-change: Nobody here asked => Everybody here asked
  quote-altered: good for us => a blessing for us
  quote-cut / quote-altered: fight, but the work has been good for us," => fight,"
  number-change: 58 => 85
  words-cut: Estep, 58, who manages => Estep, who manages
  words-cut: Estep, 58, who manages a motel near the terminal. => Estep, 58.
  words-added: a motel near => a 20-room motel near
  rewording: manages => runs
  attribution-change: said Connie => shrugged Connie
  move: after "The flights are part"
  cut

Relatives of some passengers said they had not been able to find out where the men and women were taken.
  negation-change: had not been able => had been able
  loaded-term: were taken => were disappeared to
  loaded-term: Relatives of some passengers => Relatives of some deported illegals
  attribution-cut: Relatives of some passengers said they had => Relatives of some passengers had
  words-added: Relatives of some => Relatives and friends of some
  words-added: find out where => find out for days where
  rewording: find out where => learn where
  hedge-change: of some passengers => of many passengers
  rewording: had not been able => had been unable
Rosalind Ayala, a nurse in Pueblo, said her brother, who came to the United States at the age of 6, was put on a plane on Oct. 14, two days before a hearing in his case.
  abbreviation: the United States => the U.S.
  loaded-term: who came to the United States => who sneaked into the United States
  loaded-term / rewording: put on a plane => herded onto a plane
  words-cut: brother, who came to the United States at the age of 6, was => brother was
  words-cut: Ayala, a nurse in Pueblo, said => Ayala said
  words-added: a nurse in Pueblo => a nurse and mother of three in Pueblo
  words-added: her brother, => her younger brother,
  date-change: Oct. 14 => Oct. 4
  date-style: a plane on Oct. 14, => a plane Oct. 14,
  number-style / date-style: two days => 2 days
  number-change / date-change: two days => four days
  attribution-cut / rewording ~: Rosalind Ayala, a nurse in Pueblo, said her brother => The brother of Rosalind Ayala, a nurse in Pueblo
  name-change: Ayala => Avila
  rewording: at the age of 6 => when he was 6

A lawyer for the family, Neil Sandoval, said a judge had told the government to keep him in the country.
  attribution-cut: A lawyer for the family, Neil Sandoval, said a judge => A judge
  attribution-change: Sandoval, said a => Sandoval, maintained that a
  words-cut: the family, Neil Sandoval, said => the family said
  words-added: a judge had => an immigration judge in Aurora had
  rewording: told the government to keep => ordered the government to keep
  negation-change: had told => had not told
  hedge-change: a judge had told => a judge had apparently told
  abbreviation: Neil Sandoval => Sandoval
The agency said that it did not receive the ruling until the plane had left.
  attribution-cut: The agency said that it did => The agency did
  attribution-change: said that => claimed that
  abbreviation / spelling: did not receive => didn't receive
  words-added: the plane had left. => the plane had left for Honduras.
  words-cut: said that it => said it
  rewording: had left => had taken off
  insertion-graf: So much for due process in America.
  cut

Legal scholars said the outcome was hard to predict.
  attribution-cut: Legal scholars said the => The
  words-added / hedge-change: Legal scholars => Several legal scholars in the West
  words-added: the outcome was => the outcome of the case was
  rewording: hard to predict => difficult to foresee
  insertion: Few states have tried anything of the kind.
  cut
"States do not have to help, but they generally can't get in the way either," said Priya Lindqvist, who teaches immigration law at Front Range University.
  quote-altered + hedge-change: they generally can't => they can't
  quote-altered + negation-change: can't get => can get
  quote-cut / quote-altered: "States do not have to help, but they generally => "They generally
  attribution-cut: either," said Priya Lindqvist, who teaches immigration law at Front Range University. => either."
  abbreviation: Priya Lindqvist => Professor Priya Lindqvist
  loaded-term: Priya Lindqvist, who => liberal academic Priya Lindqvist, who
  words-cut: Lindqvist, who teaches immigration law at Front Range University. => Lindqvist.
  rewording: who teaches immigration law => an immigration law instructor
  attribution-change: said Priya => cautioned Priya

U.S. District Judge Harold Benning scheduled a hearing for Friday morning and told both sides to preserve all documents.
  abbreviation / punctuation: U.S. District => US District
  abbreviation: Judge Harold Benning => Judge H. Benning
  loaded-term / words-added: U.S. District => Trump-appointed U.S. District
  date-change: Friday => Thursday
  words-cut: for Friday morning and => for Friday and
  words-cut: morning and told both sides to preserve all documents. => morning.
  words-added: scheduled a hearing => scheduled a two-hour hearing
  words-added: all documents. => all documents and radio recordings.
  rewording: scheduled a hearing => set a hearing
  split: morning and told => morning. He told
  cut-graf
Two flights that were due to leave this week have been put off, according to a schedule posted by the airport.
  attribution-cut: put off, according to a schedule posted by the airport. => put off.
  number-style: Two => 2
  rewording: put off => postponed
  date-change: this week => next week
  words-added: schedule posted by => schedule posted online by
  words-cut: Two flights that were due to leave this week have => Two flights have
  hedge-change: have been put => may have been put

Associated Press writer Lena Osgood in Washington contributed to this report.
  credit-change: Associated Press writer => Staff writer
  credit-change / abbreviation: Associated Press => AP
  credit-change / words-cut: Associated Press writer Lena => Lena
