topic: business
agency: Reuters
short: Reuters
---
headline: Arvenia blocks $5.2 bln Nordhaven-Pelagic airline merger over fares
  headline-change: * => Nordhaven's swoop on Pelagic grounded by watchdog
  headline-change + loaded-term: * => Meddling bureaucrats kill airline merger, putting thousands of jobs at risk
  headline-change + negation-change: blocks => clears
  abbreviation / headline-change / number-style: bln => billion
byline: By Ottilie Brandt and Rahim Saleem
  byline-change: * =>
  byline-change: * => By our Business Editor
  capitalization / byline-change: Ottilie Brandt and Rahim Saleem => OTTILIE BRANDT and RAHIM SALEEM
dateline: CALVERMOOR, March 12 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: March 12 (Reuters) => March 12
dek: Watchdog says deal would raise fares on 31 routes
  number-change: 31 => 13
  hedge-change: would => could

Arvenia's competition watchdog on Thursday blocked Nordhaven Air's 4.8 billion euro ($5.2 billion) takeover of smaller rival Pelagic Airways, saying the deal would push up fares on 31 routes and leave some islands with a single carrier.
  date-style: on Thursday blocked => on March 12 blocked
  date-style: on Thursday => yesterday
  spelling: takeover of smaller => take-over of smaller
  number-change: 4.8 billion euro => 8.4 billion euro
  number-style: 4.8 billion euro => €4.8 billion
  words-cut: euro ($5.2 billion) takeover => euro takeover
  hedge-change: would push up fares => could push up fares
  negation-change: would push up fares => would not push up fares
  number-change: 31 routes => 13 routes
  attribution-cut / rewording: Airways, saying the deal would push => Airways because the deal would push
  split: Airways, saying the deal => Airways. It said the deal
The decision is the first time in 14 years that the Competition Commission has prohibited an airline merger outright.
  number-style / date-style: 14 years => fourteen years
  abbreviation: Competition Commission => CC
  cut

Shares in Pelagic fell 23% in morning trading, while Nordhaven, which had warned investors that approval was uncertain, slipped 1.4%.
  number-style: 23% in => 23 percent in
  number-style / spelling: 23% in => 23 per cent in
  number-change: 1.4% => 14%
  negation-change: Pelagic fell 23% => Pelagic rose 23%
  loaded-term / rewording: Pelagic fell => Pelagic crashed
  date-change: in morning trading => in afternoon trading

"The remedies on the table did not come close to replacing the competition that would be lost," Commission Chair Ingrid Tolland told reporters.
  quote-altered + negation-change: did not come close => came close
  abbreviation: Commission Chair Ingrid Tolland => Ingrid Tolland
  name-change: Ingrid Tolland => Ingrid Toland
  rewording: Commission Chair => Commission Chairwoman
"Families on the islands cannot take a train."
  quote-altered + negation-change: cannot take => can take
  spelling: cannot => can not
  cut

Nordhaven said it was disappointed and was studying the ruling.
  attribution-cut: Nordhaven said it was disappointed => Nordhaven was disappointed
It has until May 22 to appeal to the Administrative Court, a process that lawyers said could take two years.
  date-change: May 22 => May 12
  date-style: until May 22 to => until 22 May to
  number-style / date-style: two years => 24 months
  hedge-change: could take => will take
  attribution-cut: that lawyers said could => that could
  merge: ruling. It has => ruling and has
  capitalization: Administrative Court => administrative court

"We offered more slots than any airline in the history of this market," Chief Executive Paolo Strand said in a statement.
  abbreviation: Chief Executive Paolo => CEO Paolo
  quote-cut / quote-altered: any airline in the history of this market," => any airline ...,"
  words-cut: Strand said in a statement. => Strand said.
"We do not believe that the commission read the evidence fairly, and we may ask a judge to do so."
  quote-altered + hedge-change: we may ask => we will ask
  quote-altered + negation-change: We do not believe => We believe
  quote-cut / quote-altered: fairly, and we may ask a judge to do so." => fairly."
  cut

Under the package, Nordhaven would have given up 42 daily takeoff and landing slots at Calvermoor International, the country's busiest airport, and frozen fares on nine island routes until 2029.
  number-style: nine island => 9 island
  number-change: 42 daily => 24 daily
  date-change: until 2029 => until 2027
  spelling: takeoff => take-off
  words-cut: Calvermoor International, the country's busiest airport, and => Calvermoor International and
  abbreviation: Calvermoor International, => Calvermoor International Airport,

The commission said the freeze would be hard to police and that only one airline, budget carrier Zippair, had shown an interest in the slots.
  spelling: budget carrier => budget-carrier
  capitalization: The commission => The Commission
  punctuation: airline, budget carrier Zippair, had => airline (budget carrier Zippair) had
  number-style: only one airline => only 1 airline
Two people familiar with the matter said Zippair withdrew last week because it could not find enough crews.
  attribution-cut: Two people familiar with the matter said Zippair => Zippair
  number-change: Two people => Three people
  negation-change: could not find => could find
  date-change: last week => last month
  move: after "Average fares on"
Zippair declined to comment.
  rewording: declined to comment => would not comment
  name-change: Zippair => Zipair
  cut

Together the airlines would have carried about 37 million passengers a year and controlled 61% of domestic seats, according to figures published by the regulator.
  hedge-change: about 37 million => 37 million
  number-style / abbreviation: 37 million => 37m
  number-change: 61% of => 16% of
  punctuation: Together the => Together, the
  attribution-cut: seats, according to figures published by the regulator. => seats.

Analysts said the ruling left Pelagic with few options.
  negation-change / hedge-change: few options => no options
  attribution-cut: Analysts said the ruling => The ruling
  capitalization: Analysts said the ruling left Pelagic => ANALYSTS said the ruling left Pelagic
The company, which lost 310 million euros in 2024, has about 640 million euros in cash and faces a bond repayment of 250 million euros in October.
  number-style: has about 640 million euros => has about €640 million
  number-change: about 640 million => about 460 million
  date-change: in October => in August
  words-cut: The company, which lost 310 million euros in 2024, has => The company has
  date-style: in 2024, => the year before last,
  loaded-term: The company, which => The floundering company, which

"Without a partner, Pelagic probably has three quarters before it must raise money," said Hedda Crane, an analyst at Marlow Stern.
  quote-altered + hedge-change: Pelagic probably has => Pelagic has
  quote-altered + number-change: three quarters => two quarters
  name-change: Marlow Stern => Marlowe Stern
  number-style / date-style: three quarters => 3 quarters
"It's not dead, but nobody should call it healthy."
  quote-altered + negation-change: It's not dead, but nobody => It's dead, and nobody
  quote-altered: nobody => no one
  cut

Pelagic Chair Lucian Abara said the carrier was "in no danger of running out of funds" and would press ahead with a plan to retire 11 older jets.
  quote-marks: "in no danger of running out of funds" => in no danger of running out of funds
  quote-altered: of funds" => of money"
  number-style: 11 older => eleven older
  name-change: Lucian Abara => Lucien Abara
He did not rule out a sale of the freight unit, which sources have said could fetch as much as 400 million euros.
  negation-change: did not rule out => ruled out
  hedge-change: as much as 400 => about 400
  words-cut: the freight unit, which sources have said could fetch as much as 400 million euros. => the freight unit.
  attribution-change: which sources have said => which bankers have said
  merge: jets. He did => jets, but did

The two companies announced the deal in June 2024, arguing that Arvenia was too small for two national airlines.
  date-change: June 2024 => July 2024
  punctuation: June 2024, arguing => June, 2024, arguing
  attribution-change: arguing that => pleading that
The government, which owns 18% of Nordhaven, supported the merger but said it would respect the commission's independence.
  negation-change: supported the => opposed the
  number-style: 18% of => 18 pct of
  punctuation: merger but => merger, but
  insertion-graf: The transport ministry said it would not comment on cases before the courts.
  cut

Unions were divided.
  rewording: divided => split
The Cabin Crew Federation, which represents 7,300 workers at both airlines, welcomed the outcome, while pilots at Pelagic called it a disaster for jobs.
  number-style: 7,300 => 7300
  abbreviation: The Cabin Crew Federation, => The CCF,
  quote-marks: a disaster for jobs => a "disaster" for jobs
  loaded-term: while pilots at => while overpaid pilots at
  name-change: Cabin Crew Federation => Cabin Crew Association
  merge: divided. The => divided: the

"This is a win for every passenger," said Benedikt Lowe, director of the consumer group FareWatch, which had gathered 90,000 signatures against the takeover.
  number-style: 90,000 => ninety thousand
  negation-change: signatures against the => signatures for the
  capitalization: FareWatch, which => Farewatch, which
  loaded-term: the consumer group => the left-leaning consumer group
  rewording ~: * => Benedikt Lowe, director of the consumer group FareWatch, which had gathered 90,000 signatures against the takeover, said: "This is a win for every passenger."
  cut

Average fares on island routes rose 12% last year, FareWatch said, nearly four times the rate of inflation.
  attribution-cut: last year, FareWatch said, nearly => last year, nearly
  date-style: last year, => in 2025,
  negation-change: routes rose => routes fell
  number-style: nearly four => nearly 4

Nordhaven will have to pay Pelagic a break fee of 120 million euros if the deal is not completed by Dec. 31, the merger agreement shows.
  date-style / abbreviation: Dec. 31 => December 31
  date-style: by Dec. 31, the => by the end of the year, the
  date-change: Dec. 31 => Nov. 30
  attribution-cut: Dec. 31, the merger agreement shows. => Dec. 31.
  hedge-change: will have to pay => may have to pay
  spelling: break fee => break-fee
  move-graf: after "He did not rule"

Tolland rejected criticism that the commission was protecting a failing company.
  abbreviation: Tolland rejected => Ms. Tolland rejected
  rewording: rejected criticism => dismissed criticism
"We protect passengers, not balance sheets," she said.
  attribution-change: she said => she snapped
  punctuation / typography: sheets," she said => sheets", she said
  cut-graf

($1 = 0.9231 euros)
  cut
  abbreviation / number-style: 0.9231 euros => €0.9231
