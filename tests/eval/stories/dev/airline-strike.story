topic: business
agency: Reuters
short: Reuters
---
headline: Airline Skerrivair posts wider quarterly loss as cabin crew strike bites
  headline-change: * => Skerrivair boss refuses to budge as strike sends losses soaring
  headline-change: * => Scottish airline plunges deeper into red after wave of walkouts
  headline-change + loaded-term: * => Greedy bosses blamed as Skerrivair losses balloon
  headline-change + negation-change: wider quarterly loss => narrower quarterly loss
  headline-change: as cabin crew strike bites => as 1,900 flights axed
  capitalization / headline-change ~: * => Airline Skerrivair Posts Wider Quarterly Loss as Cabin Crew Strike Bites
byline: By Martin Oyler, Reuters
  byline-change / credit-change: * => By Catriona Beith, Business Correspondent
  byline-change / credit-change: * =>
  credit-change / byline-change: * => By Martin Oyler
dateline: INVERCAIRN, Scotland (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => INVERCAIRN, Scotland —
dek: Carrier warns walkouts could wipe out annual profit; shares fall as much as 11 percent
  hedge-change: could wipe out => will wipe out
  number-style / spelling: 11 percent => 11 per cent
  rewording: Carrier => Airline

Skerrivair reported a wider quarterly loss on Wednesday and warned that a strike by cabin crew could wipe out its profit this year, sending its shares down as much as 11 percent.
  hedge-change: could wipe => would wipe
  date-style: on Wednesday and => Wednesday and
  date-change: Wednesday => Tuesday
  number-style / spelling: 11 percent => 11 per cent
  attribution-change: warned that => admitted that
  loaded-term: a strike by cabin crew => a crippling strike by cabin crew
  split: this year, sending its => this year. That sent its
  words-cut: this year, sending its shares down as much as 11 percent. => this year.

The Scottish airline said it lost 86.4 million pounds before tax in the three months to Sept. 30, compared with a loss of 52 million pounds a year earlier.
  number-style: 86.4 million pounds => £86.4 million
  number-change: 86.4 million => 84.6 million
  date-style / abbreviation: Sept. 30 => September 30
  date-change: Sept. 30 => June 30
  date-style / rewording: the three months to Sept. 30 => the July-to-September quarter
  attribution-cut: airline said it lost => airline lost
  words-cut: lost 86.4 million pounds before tax in => lost 86.4 million pounds in
  rewording: compared with => up from
Analysts had expected a loss of about 60 million pounds.
  number-style / abbreviation: 60 million pounds => £60m
  hedge-change: about 60 => 60
  number-change: 60 million => 66 million
  words-added: Analysts => City analysts
  cut
Revenue fell 7.5 percent to 412 million pounds as the carrier canceled more than 1,900 flights.
  spelling: canceled => cancelled
  number-style: 1,900 => 1900
  number-style: 412 million => 412,000,000
  negation-change: fell 7.5 => rose 7.5
  hedge-change: more than 1,900 => nearly 1,900
  loaded-term / rewording: Revenue fell => Revenue plunged
  merge: pounds. Revenue fell => pounds, while revenue fell

"These are not the results we wanted, and I am not going to pretend otherwise," Chief Executive Fiona Tarrant told analysts on a conference call.
  quote-altered + negation-change: are not the results => are the results
  punctuation: wanted, and => wanted and
  quote-altered: I am not going to => I will not
  quote-cut / quote-altered: wanted, and I am not going to pretend otherwise," Chief => wanted," Chief
  abbreviation: Chief Executive => CEO
  capitalization: Chief Executive => chief executive
  name-change: Fiona Tarrant => Fiona Tarrent
  words-cut: told analysts on a conference call. => told analysts.
  rewording ~: * => Chief Executive Fiona Tarrant told analysts on a conference call: "These are not the results we wanted, and I am not going to pretend otherwise."
"We offered a fair deal in August, and it remains on the table."
  quote-cut / quote-marks ~: "We offered a fair deal in August, and it remains on the table." => The airline offered a fair deal in August, and it remains on the table.
  quote-altered: a fair deal => a generous deal
  punctuation: August, and it => August and it
  attribution-added: on the table." => on the table," she added.
  move: after "Tarrant said no date"

The Aviation Workers' Union, which represents 2,300 of the airline's 3,100 cabin crew, began a series of 48-hour walkouts on Aug. 22 after rejecting a pay offer worth 9 percent over two years.
  number-style / date-style: 48-hour => two-day
  date-style / abbreviation: Aug. 22 => 22 August
  date-change: Aug. 22 => Aug. 29
  name-change: Aviation Workers' Union => Airline Workers' Union
  negation-change: rejecting => accepting
  number-style: two years => 2 years
  words-cut: Union, which represents 2,300 of the airline's 3,100 cabin crew, began => Union began
  insertion: It has 61,000 members across Scotland.
It is seeking 14 percent and an end to what it calls "fire and rehire" contracts.
  attribution-cut: an end to what it calls "fire and rehire" => an end to "fire and rehire"
  quote-marks: "fire and rehire" => fire and rehire
  spelling: rehire => re-hire
  number-style: 14 percent => fourteen percent

"Our members did not cause this loss," said the union's general secretary, Malcolm Heriot.
  quote-altered + negation-change: did not cause => did cause
  attribution-change: said the union's => thundered the union's
  loaded-term: said the union's general secretary => said the union's hard-left general secretary
  name-change: Malcolm Heriot => Malcolm Herriot
  capitalization: general secretary => General Secretary
"Bad management caused it, and nobody in the boardroom has lost a penny."
  quote-altered + negation-change: nobody in the boardroom has => somebody in the boardroom has
  quote-cut: caused it, and nobody in the boardroom has lost a penny." => caused it."
  spelling: boardroom => board room
  cut

Heriot said the next stoppage would begin at 6 a.m. on Oct. 28 unless talks resumed, and that members were unlikely to accept anything less than 12 percent.
  date-change: Oct. 28 => Nov. 28
  date-style: 6 a.m. on Oct. 28 => 06:00 on Oct. 28
  date-style / abbreviation: Oct. 28 => 28 October
  hedge-change: would begin => could begin
  attribution-cut: Heriot said the next => The next
  abbreviation: Heriot said => Mr Heriot said
  split: talks resumed, and that members => talks resumed. Members
  number-change: 12 percent => 10 percent
Tarrant said no date for talks had been set, but she denied a report in the Invercairn Courier that the company was preparing to hire temporary staff from abroad.
  negation-change: no date for talks had => a date for talks had
  loaded-term: temporary staff => strikebreakers
  abbreviation: Tarrant said => Ms Tarrant said
  rewording: temporary staff => agency workers
  name-change: Invercairn Courier => Invercairn Herald
  attribution-change / rewording: denied a report => laughed off a report

Each strike day costs the airline around 3.2 million pounds, finance chief Rupert Achterberg said.
  attribution-cut: pounds, finance chief Rupert Achterberg said. => pounds.
  hedge-change: around 3.2 => 3.2
  number-style / abbreviation: 3.2 million pounds => £3.2m
  abbreviation: Rupert Achterberg => Achterberg
  words-added: Each strike day => Each full strike day
  capitalization: finance chief => Finance Chief
  move-graf: after "Revenue fell"
He said the company had 240 million pounds in cash and did not need to raise capital "at this stage."
  negation-change: did not need => did need
  quote-marks: "at this stage." => at this stage.
  punctuation / typography: stage." => stage".
  number-style: 240 million pounds => £240 million

Some analysts were not convinced.
  cut
"The balance sheet can probably survive one bad winter, but it cannot survive two," said Priya Nandakumar, an analyst at Holt Verney.
  quote-altered + hedge-change: can probably survive => can survive
  name-change: Holt Verney => Holt Verity
  spelling: cannot => can not
  attribution-change: said Priya => cautioned Priya
She cut her price target to 118 pence from 165 pence.
  number-style / abbreviation: 118 pence => 118p
  number-change: 165 pence => 156 pence
  cut

Skerrivair shares were down 8.2 percent at 131 pence by 10:40 a.m., their lowest level since May 2021.
  date-style: 10:40 a.m. => 10.40am
  date-change: May 2021 => May 2020
  number-style: 8.2 percent => 8.2%
  words-added: by 10:40 a.m., => by 10:40 a.m. in London,
They have lost nearly a third of their value since January.
  hedge-change: nearly a third => a third
  number-style: a third of their => one-third of their
  loaded-term / words-added: They have lost => They have haemorrhaged

The airline, which flies to 64 destinations from hubs in Invercairn and Port Lennan, plans to reduce winter capacity by one-fifth and may close its base at Kilbrannan airport, where about 270 people work.
  hedge-change: may close => will close
  number-style: one-fifth => 20 percent
  spelling / punctuation: one-fifth => one fifth
  capitalization: Kilbrannan airport => Kilbrannan Airport
  words-cut: airline, which flies to 64 destinations from hubs in Invercairn and Port Lennan, plans => airline plans
  negation-change: reduce winter => expand winter
  name-change: Port Lennan => Port Lennox
  split: one-fifth and may => one-fifth. It may
  insertion: Kilbrannan's provost called the prospect "a hammer blow" to the islands.

The Scottish government, which owns a 12 percent stake, said it would not intervene in the dispute.
  negation-change: would not intervene => would intervene
  capitalization: Scottish government => Scottish Government
  attribution-cut: stake, said it would not => stake, will not
  rewording: dispute => row
  move-graf: after "Skerrivair reported"
"This is a matter for the company and its workers, and we urge both sides to get back around the table," Transport Secretary Eilidh Macrae said in a statement late Tuesday.
  quote-altered: we urge => I urge
  quote-altered: get back around the table => return to talks
  capitalization / name-change: Macrae => MacRae
  abbreviation: Transport Secretary Eilidh Macrae => Macrae
  date-style: late Tuesday => late on Tuesday
  date-change: late Tuesday => late Monday
  quote-cut: workers, and we urge both sides to get back around the table," => workers,"
  attribution-cut: the table," Transport Secretary Eilidh Macrae said in a statement late Tuesday. => the table."
Opposition lawmakers accused her of abandoning travelers in the islands.
  spelling: travelers => travellers
  spelling: lawmakers => law-makers
  rewording: lawmakers => MSPs
  attribution-change / rewording: accused her of abandoning => criticized her for abandoning
  loaded-term: Opposition lawmakers => Nationalist hardliners
  insertion-graf: "It is a disgrace that she is washing her hands of this," said Angus Fyfe, the opposition transport spokesman.

The Air Travel Authority said it had received 4,600 complaints over refunds since the start of September and did not rule out a fine.
  abbreviation: Air Travel Authority => ATA
  number-style: 4,600 => 4600
  negation-change: did not rule out => ruled out
  date-style: the start of September => Sept. 1
  attribution-change: said it had => revealed it had
  number-change: 4,600 => 6,400
Airlines must pay within seven days.
  number-style / date-style: seven days => a week
  hedge-change: must pay => should pay
  cut

Skerrivair was founded in 1987 with a single 18-seat plane.
  date-change: 1987 => 1978
  spelling: 18-seat => 18 seat
  words-cut: with a single 18-seat plane. => with a single plane.
Its last strike, in 2014, lasted nine days.
  number-style: nine days => 9 days
  punctuation: strike, in 2014, lasted => strike in 2014 lasted
  merge: plane. Its last strike => plane, and its last strike
