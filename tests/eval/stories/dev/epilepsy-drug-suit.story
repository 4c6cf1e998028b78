topic: business
agency: Associated Press
short: AP
---
headline: Three states sue Calloway Pharma, accusing it of fixing the price of an epilepsy drug
  headline-change + loaded-term: * => Big Pharma Bloodsuckers Sued for Gouging Epileptic Kids
  headline-change: * => Calloway Pharma faces suit over drug price
  headline-change + loaded-term: * => Blue-State Lawyers Ambush Drugmaker in Epilepsy Shakedown
  headline-change / attribution-change: accusing it of fixing => saying it fixed
  headline-change + number-change: Three states => Five states
  capitalization / headline-change ~: * => Three States Sue Calloway Pharma, Accusing It of Fixing the Price of an Epilepsy Drug
byline: By PRIYA DANFORTH, AP Business Writer
  byline-change / credit-change: * =>
  credit-change / byline-change: DANFORTH, AP Business Writer => DANFORTH
  byline-change / credit-change: * => By Meridian Business Desk
  credit-change / byline-change: AP Business Writer => Business Writer
  abbreviation: AP Business => Associated Press Business
  credit-change / byline-change: AP Business Writer => Meridian Business Writer
  capitalization: PRIYA DANFORTH => Priya Danforth
dateline: CHICAGO (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: (AP) — => —
  credit-change / dateline-change: (AP) => (Meridian)
  credit-change / dateline-change: (AP) => (Wire services)
  dateline-change: CHICAGO => SPRINGFIELD, Ill.
notice: AP Health Writer Dale Whitcomb in Boston contributed.
  credit-change: * =>
  credit-change: AP Health Writer => Health reporter
  credit-change: AP Health Writer Dale => Dale
  abbreviation: AP Health Writer => Associated Press Health Writer

Three states sued Calloway Pharma Inc. on Monday, accusing the drugmaker of conspiring with a rival to keep the price of a widely used epilepsy medicine artificially high for seven years.
  abbreviation: Calloway Pharma Inc. => Calloway Pharma
  abbreviation: Pharma Inc. => Pharmaceuticals Inc.
  date-change: Monday => Tuesday
  date-style: sued Calloway Pharma Inc. on Monday => sued Calloway Pharma Inc. Monday
  number-change: Three states => Thirteen states
  number-change: seven years => 11 years
  rewording: accusing the drugmaker => accusing the company
  rewording: widely used => commonly prescribed
  rewording: medicine artificially => drug artificially
  loaded-term: accusing the drugmaker of conspiring => accusing the pharma giant of conspiring
  loaded-term / rewording: conspiring with a rival => colluding with a rival
  loaded-term / words-cut: artificially high => high
  words-added: a rival to => a smaller rival in New Jersey to
  words-cut: a widely used epilepsy => an epilepsy
  hedge-change: accusing the drugmaker of conspiring => accusing the drugmaker of allegedly conspiring
  number-style: seven years => 7 years
  attribution-change / rewording: accusing the drugmaker of => alleging the drugmaker was

The complaint, filed in U.S. District Court in Chicago by Illinois, Minnesota and Vermont, says Calloway paid Brenner Labs at least $95 million to delay a generic version of the drug, Neurolin.
  abbreviation: U.S. District => United States District
  abbreviation / rewording: U.S. District Court => federal court
  punctuation: Minnesota and Vermont => Minnesota, and Vermont
  attribution-change: says Calloway => alleges Calloway
  number-change: $95 million => $59 million
  hedge-change: at least $95 million => $95 million
  hedge-change: at least $95 million => as much as $95 million
  name-change: Brenner Labs => Bremer Labs
  abbreviation: Brenner Labs => Brenner Laboratories
  loaded-term / rewording: Calloway paid Brenner => Calloway bribed Brenner
  loaded-term / rewording: to delay a generic version => to strangle a generic version
  words-cut: The complaint, filed in U.S. District Court in Chicago by Illinois, Minnesota and Vermont, says => The complaint says
  words-added: The complaint => The 114-page complaint
  words-added: a generic version => a cheaper generic version
  rewording: The complaint => The lawsuit
  rewording: to delay => to hold back
  name-change: Vermont => Maine
  attribution-cut: The complaint, filed in U.S. District Court in Chicago by Illinois, Minnesota and Vermont, says Calloway => Calloway
A 30-day supply that cost $41 in 2015 now sells for about $389, it says.
  number-change: $389 => $839
  number-style: 30-day => thirty-day
  number-style / rewording: 30-day supply => month's supply
  date-change: 2015 => 2013
  hedge-change: about $389 => $389
  attribution-cut: $389, it says. => $389.
  attribution-change: it says => according to the lawsuit
  hedge-change + loaded-term: sells for about => sells for an obscene
  loaded-term / rewording: now sells for about => has soared to about
  rewording: cost $41 => was priced at $41
  words-added: cost $41 => cost $41 at most pharmacies
  cut
  insertion: Calloway's chief executive took home $24 million last year.
  move: after "Neurolin was approved"

"Families were choosing between rent and seizures, and this company knew it," Illinois Attorney General Monica R. Stavros told reporters.
  quote-altered: were choosing between => had to choose between
  quote-altered: this company knew it => these people knew it
  quote-cut: seizures, and this company knew it," => seizures,"
  capitalization: Illinois Attorney General => Illinois attorney general
  abbreviation: Attorney General Monica => Atty. Gen. Monica
  abbreviation: Monica R. Stavros => Monica Stavros
  abbreviation / rewording: Illinois Attorney General Monica R. Stavros => Illinois AG Monica R. Stavros
  attribution-change: told reporters => thundered
  attribution-change / rewording: Stavros told reporters => Stavros said
  words-added: told reporters => told reporters in the lobby of her office
  words-added: Stavros told => Stavros, a Democrat who is running for governor, told
  name-change: Monica R. Stavros => Monica R. Stavrou
  loaded-term: Illinois Attorney General => Activist Illinois Attorney General
  quote-altered + loaded-term: this company knew => this greedy company knew
"We intend to get every dollar back."
  quote-altered + hedge-change: We intend to => We will
  quote-altered: every dollar => every penny
  attribution-added: back." => back," she said.
  merge: told reporters. "We => told reporters, adding: "We
  cut
  insertion: "This is racketeering in a white coat," she said.

Calloway denied the allegations, saying the agreement settled a legitimate patent dispute and did not raise prices for anyone.
  negation-change: did not raise => did raise
  negation-change / rewording: denied the allegations => did not address the allegations
  rewording: denied the allegations => rejected the accusations
  attribution-change: saying the agreement => insisting the agreement
  attribution-cut: denied the allegations, saying the agreement settled a legitimate patent dispute and did => denied the allegations and did
  quote-added: for anyone. => for anyone, and called the suit "a press release with a docket number."
  hedge-change: settled a legitimate => may have settled a legitimate
  loaded-term / words-cut: a legitimate patent => a patent
  loaded-term / words-added: Calloway denied => Calloway flatly denied
  loaded-term: the agreement settled => the sweetheart agreement settled
  words-cut: prices for anyone => prices
  words-added: denied the allegations => denied the allegations in a two-paragraph statement
  rewording: the agreement settled => the deal ended
  quote-marks: a legitimate patent dispute => a "legitimate" patent dispute
  loaded-term / rewording: Calloway denied the => Calloway slammed the
"We will vigorously defend this case and we expect to win it," spokeswoman Helen Agbaje said in an email.
  quote-altered / quote-cut: will vigorously defend => will defend
  quote-altered + hedge-change: we expect to win => we hope to win
  quote-altered + hedge-change: we expect to win => we are going to win
  quote-cut: defend this case and we expect to win it," => defend this case,"
  spelling: email => e-mail
  rewording: spokeswoman Helen => spokesperson Helen
  abbreviation: spokeswoman Helen Agbaje => Helen Agbaje
  words-cut: said in an email => said
  attribution-change: said in => countered in
  rewording / attribution-change: said in an email => wrote in an email
  words-added: spokeswoman Helen => company spokeswoman Helen
  punctuation / typography: win it," spokeswoman => win it", spokeswoman
  cut-graf

Brenner, which is based in Trenton, N.J., and is not a defendant, agreed last month to cooperate with investigators, according to two people familiar with the inquiry.
  abbreviation: Trenton, N.J., and => Trenton, New Jersey, and
  abbreviation / words-cut: Trenton, N.J., and => Trenton and
  negation-change: is not a defendant => is a defendant
  attribution-cut: with investigators, according to two people familiar with the inquiry. => with investigators.
  attribution-change: according to two people familiar with the inquiry => according to the complaint
  date-change: last month => last year
  date-style: last month => in October
  words-cut: Brenner, which is based in Trenton, N.J., and is not a defendant, agreed => Brenner agreed
  hedge-change: agreed last month => reportedly agreed last month
  rewording: familiar with the inquiry => with knowledge of the investigation
  rewording: agreed last month to cooperate with => began last month cooperating with
  loaded-term / rewording: agreed last month => caved last month and agreed
  number-style: two people => 2 people
  words-added: the inquiry => the inquiry who were not authorized to discuss it
  rewording: which is based in => which has its headquarters in
They spoke on condition of anonymity because the talks are confidential.
  cut
  rewording: the talks are confidential => the discussions are private
  words-cut: They spoke on condition of anonymity because the talks are confidential. => They spoke on condition of anonymity.
  words-added: condition of anonymity => condition of anonymity on Sunday
  words-added / credit-change: They spoke on => They spoke to The Associated Press on
  loaded-term / rewording: They spoke on => The leakers spoke on

Neurolin was approved by the Food and Drug Administration in 2004 and is taken by an estimated 310,000 Americans, many of them children.
  abbreviation: Food and Drug Administration => FDA
  date-change: 2004 => 2014
  hedge-change: an estimated 310,000 => 310,000
  hedge-change: many of them => most of them
  number-change: 310,000 => 130,000
  number-style: 310,000 => 310000
  rewording: was approved by => won approval from
  words-cut: Americans, many of them children. => Americans.
  words-added: approved by => approved for adults by
  loaded-term: many of them children => many of them defenseless children
  split: 2004 and is => 2004. It is
  rewording: is taken by => is used by
Calloway's patent ran out in 2017, but no generic reached pharmacies until last spring.
  negation-change: no generic reached => a generic reached
  date-change: last spring => last fall
  rewording: ran out => expired
  rewording: reached pharmacies => went on sale
  words-added: Calloway's patent => Calloway's main patent on the tablet
  hedge-change: Calloway's patent => Most of Calloway's patents
  attribution-added: last spring. => last spring, the states say.
  punctuation: 2017, but => 2017 but
  split: 2017, but no => 2017. No
  loaded-term / rewording: Calloway's patent => Calloway's monopoly
  cut

Shares of Calloway fell 6.2 percent to $71.15 on the New York Stock Exchange, their worst day since March.
  number-style: 6.2 percent => 6.2%
  number-change: 6.2 percent => 2.6 percent
  number-change: $71.15 => $71.51
  abbreviation: New York Stock Exchange => NYSE
  loaded-term / rewording: fell 6.2 => cratered 6.2
  loaded-term / rewording: fell 6.2 => tumbled 6.2
  hedge-change: fell 6.2 => fell nearly 6.2
  date-change: March => May
  words-cut: Exchange, their worst day since March. => Exchange.
  words-added: on the New York => in heavy trading on the New York
  rewording: Shares of Calloway => Calloway stock
  rewording: their worst day => the biggest one-day drop
The company, which employs 9,400 people, had revenue of $5.3 billion last year.
  number-style: 9,400 => 9400
  number-change: $5.3 billion => $3.5 billion
  number-style: $5.3 billion => $5,300 million
  abbreviation / number-style: $5.3 billion => $5.3 bn
  words-cut: The company, which employs 9,400 people, had => The company had
  merge: March. The company, which => March; the company, which
  rewording: had revenue of => took in
  loaded-term / rewording: had revenue of => raked in
  date-style: last year => in 2025
  words-added: 9,400 people => 9,400 people in 14 countries
  hedge-change: of $5.3 billion => of about $5.3 billion
  cut

The case could test how far states can go after federal regulators decline to act, said Gordon Pell, who teaches antitrust law at Lakeshore University.
  hedge-change: could test => will test
  hedge-change: could test => is likely to test
  attribution-cut: decline to act, said Gordon Pell, who teaches antitrust law at Lakeshore University. => decline to act.
  abbreviation: Gordon Pell => Dr. Gordon Pell
  abbreviation: said Gordon Pell => said G. Pell
  words-cut: Pell, who teaches antitrust law at Lakeshore University. => Pell.
  rewording: who teaches antitrust law => an antitrust scholar
  loaded-term: federal regulators decline => federal bureaucrats decline
  loaded-term: federal regulators decline => toothless federal regulators decline
  spelling: antitrust => anti-trust
  attribution-change: said Gordon => argued Gordon
  words-added: antitrust law at => antitrust law and economics at
  rewording: decline to act => choose to stay out
  name-change: Pell => Bell
  words-added: The case could => The case, assigned to a judge in Chicago, could
The Federal Trade Commission closed its own review in 2021 without charges, though two of its five commissioners dissented, and a spokesman would not comment Monday.
  abbreviation: Federal Trade Commission => FTC
  negation-change: without charges => with charges
  negation-change: would not comment => would comment
  number-change: two of its five => four of its five
  words-cut: without charges, though two of its five commissioners dissented, and => without charges, and
  date-style: Monday => on Monday
  rewording / negation-change: would not comment => declined to comment
  rewording: closed its own review => ended its own inquiry
  loaded-term / rewording: closed its own review => buried its own review
  date-change: 2021 => 2022
  words-added: its own review => its own review of the agreement
  split: dissented, and a => dissented. A
  number-style: two of its five => 2 of its 5
  cut

"I used to cut the pills in half for my son," said Renata Colby, 38, a school bus driver from Duluth, Minn., who is expected to testify.
  quote-altered: cut the pills in half => skip the pills
  quote-altered: for my son => for my boy
  abbreviation: Minn. => Minnesota
  number-change: 38 => 48
  hedge-change: is expected to testify => will testify
  hedge-change: is expected to testify => may testify
  words-cut: Colby, 38, a school bus driver from Duluth, Minn., who => Colby, who
  words-cut: a school bus driver from Duluth => from Duluth
  rewording: a school bus driver => a driver of school buses
  loaded-term: said Renata => said heartbroken mother Renata
  attribution-change: said Renata => recalled Renata
  words-added: who is expected to testify => who is expected to testify for the states
  number-style / rewording: Renata Colby, 38, a => Renata Colby, a 38-year-old
  quote-added: testify. => testify, and added, "He was 6."
"Then there was nothing left to cut."
  quote-cut / quote-altered: "Then there was nothing left to cut." => "Then there was nothing left ..."
  quote-altered + negation-change: nothing left => something left
  attribution-added: cut." => cut," she said.
  cut
  insertion: Calloway says it gives the drug free to some patients, a program that reached 900 people last year.

The states are seeking triple damages, which could exceed $600 million, and a court order barring similar agreements for 10 years.
  hedge-change: could exceed => will exceed
  hedge-change: could exceed => are expected to exceed
  number-change: $600 million => $900 million
  number-style: 10 years => ten years
  number-style / rewording: 10 years => a decade
  words-cut: triple damages, which could exceed $600 million, and => triple damages and
  rewording: are seeking => want
  rewording: barring similar => that would prohibit similar
  loaded-term: The states are seeking => The money-hungry states are seeking
  loaded-term: barring similar agreements => barring similar backroom deals
  words-added: triple damages, which => triple damages under federal law, which
  attribution-added: 10 years. => 10 years, according to the complaint.
Any money would go first to state Medicaid programs, Stavros said, and then to patients who paid in cash.
  attribution-cut: programs, Stavros said, and then => programs and then
  attribution-change: programs, Stavros said, => programs, Stavros promised,
  name-change + attribution-change / attribution-change: Stavros said => Pell said
  hedge-change: Any money would => Any money could
  words-cut: who paid in cash. => who paid.
  rewording: Any money would go => The proceeds would go
  rewording: paid in cash => paid out of pocket
  abbreviation: Stavros said => Monica Stavros said
  words-added: patients who => patients in the three states who
  loaded-term: Any money => Any loot
  negation-change: would go first => would not go first
  cut
  insertion: The lawyers, of course, will be paid before either.
Similar suits against drugmakers in Texas and Ohio were settled in 2019 for a combined $212 million.
  number-change: $212 million => $122 million
  date-change: 2019 => 2020
  name-change: Texas and Ohio => Texas and Iowa
  rewording: drugmakers in => drug companies in
  rewording: were settled => ended in settlements
  words-added: in 2019 for => in 2019, before trial, for
  words-cut: for a combined $212 million => for $212 million
  hedge-change: a combined $212 million => a combined total of about $212 million
  loaded-term / rewording: were settled => were quietly hushed up
  cut-graf
  move-graf: after "Calloway denied the allegations"

Judge Leonard Osei set a hearing for Jan. 22 at 9:30 a.m. in Courtroom 1400.
  date-change: Jan. 22 => Jan. 12
  date-style / abbreviation: Jan. 22 => January 22
  date-style: Jan. 22 => 22 Jan.
  date-change: 9:30 a.m. => 10:30 a.m.
  date-style: 9:30 a.m. => 9:30 AM
  abbreviation: Judge Leonard Osei => Leonard Osei
  abbreviation: Judge Leonard Osei => U.S. District Judge Leonard Osei
  words-cut: 9:30 a.m. in Courtroom 1400. => 9:30 a.m.
  quote-added: set a hearing => urged the lawyers to "keep it short" and set a hearing
  rewording: set a hearing => scheduled a hearing
  words-added: a hearing for => a first hearing in the case for
  loaded-term: Judge Leonard => Liberal Judge Leonard
  capitalization: Courtroom 1400 => courtroom 1400
  move: after "Three states sued"
  insertion-graf: Patients, meanwhile, are still paying.
