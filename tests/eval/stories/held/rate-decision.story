topic: business
agency: Reuters
short: Reuters
---
headline: Orvania central bank holds rate at 6.25 percent, signals cut by June
  headline-change + number-change: 6.25 percent => 6.50 percent
  headline-change + loaded-term: * => Timid Orvania central bank leaves borrowers squeezed
  headline-change: * => Orvania keeps interest rate on hold for fifth meeting
  headline-change + date-change: by June => by July
  number-style: 6.25 percent => 6.25%
byline: By Daniela Kostic and Rupert Haldane
  byline-change: * =>
  byline-change: Daniela Kostic and Rupert Haldane => Daniela Kostic
  capitalization: By Daniela Kostic and Rupert Haldane => BY DANIELA KOSTIC AND RUPERT HALDANE
dateline: VELDRAN, Feb 8 (Reuters) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: Feb 8 (Reuters) — => Feb 8 —
  date-style / abbreviation / dateline-change: Feb 8 => February 8
dek: Governor says inflation fight is not over
  negation-change: is not over => is over
  attribution-cut: Governor says inflation => Inflation
  words-added: is not over => is not over yet

Orvania's central bank left its benchmark interest rate unchanged at 6.25 percent on Thursday for a fifth straight meeting but signaled that it could begin cutting by June if inflation keeps slowing.
  loaded-term: Orvania's central => Orvania's timid central
  date-style: percent on Thursday for => percent Thursday for
  number-change: 6.25 percent on => 6.75 percent on
  number-style: a fifth straight => a 5th straight
  hedge-change: it could begin => it would begin
  spelling: but signaled => but signalled
  date-style: on Thursday for => on 8 February for
  date-change: by June => by July
  rewording: left its benchmark interest rate unchanged => held its benchmark interest rate
  capitalization: central bank => Central Bank
  words-cut: unchanged at 6.25 percent on Thursday for a fifth straight meeting but => unchanged at 6.25 percent on Thursday but
  split: meeting but signaled that it => meeting. It signaled that it
The decision by the nine-member Monetary Policy Council was in line with the forecasts of 17 of 21 economists polled by Reuters.
  number-style: nine-member => 9-member
  number-change: 17 of 21 => 12 of 21
  abbreviation: Monetary Policy Council was => MPC was
  negation-change: was in line => was not in line
  words-cut: economists polled by Reuters. => economists polled.
  cut

"We are closer to the end of this road than to the beginning, but we are not at the end," Governor Stefan Halvik told a news conference in Veldran.
  punctuation: beginning, but => beginning but
  quote-altered + negation-change: we are not at the end => we are at the end
  quote-cut: than to the beginning, but we are not at the end," => than to the beginning,"
  quote-altered: this road => this journey
  abbreviation: Governor Stefan Halvik => Stefan Halvik
  attribution-change: Halvik told a => Halvik boasted to a
  name-change: Stefan Halvik => Stefan Halvek
  words-cut: told a news conference in Veldran. => told a news conference.
  capitalization: Governor Stefan => governor Stefan
  rewording ~: * => At a news conference in Veldran, Governor Stefan Halvik said: "We are closer to the end of this road than to the beginning, but we are not at the end."
"I would rather be late by a month than early by a week. That is my whole doctrine."
  quote-cut: by a week. That is my whole doctrine." => by a week."
  attribution-added: doctrine." => doctrine," he said.
  quote-altered: my whole doctrine => my whole philosophy
  cut

Annual inflation eased to 4.1 percent in January from a peak of 11.8 percent in October 2022, though it remains above the bank's 3 percent target.
  number-change: to 4.1 percent => to 4.7 percent
  number-style / spelling: to 4.1 percent => to 4.1 per cent
  number-style: 3 percent target => three percent target
  date-change: October 2022 => October 2023
  date-style / abbreviation: October 2022 => Oct 2022
  negation-change: remains above => remains below
  rewording: eased to => slowed to
  loaded-term / rewording: a peak of => a ruinous peak of
  punctuation: 2022, though => 2022 though
  move-graf: after "The bank last changed"
Food prices rose about 2 percent, the statistics office said last week.
  hedge-change: about 2 percent => 2 percent
  attribution-cut: 2 percent, the statistics office said last week. => 2 percent.
  date-style: last week. => on February 1.
  merge: target. Food prices => target, and food prices

The Orvanian crown strengthened 0.4 percent to 23.85 against the dollar after the statement, while the yield on two-year government bonds fell eight basis points to 5.71 percent.
  number-change: to 23.85 against => to 28.35 against
  number-style: eight basis points => 8 basis points
  abbreviation: eight basis points => eight bps
  number-style: 0.4 percent to => 0.4% to
  loaded-term / rewording: crown strengthened => crown soared
  name-change: The Orvanian crown => The Orvenian crown
  split: the statement, while the => the statement. The
  insertion: The main share index hit a record high.

Finance Minister Lucia Torvald, who has pressed for cheaper credit ahead of an election in the fall, said she respected the decision "without enthusiasm."
  capitalization: Finance Minister Lucia => finance minister Lucia
  quote-marks: "without enthusiasm." => without enthusiasm.
  date-style / rewording: in the fall => in the autumn
  date-change: in the fall => in the spring
  loaded-term / words-added: who has pressed => who has shamelessly pressed
  attribution-change: fall, said she => fall, admitted she
  name-change: Lucia Torvald => Lucia Torwald
  abbreviation: Finance Minister Lucia Torvald => Finance Minister Torvald
  punctuation / typography: "without enthusiasm." => "without enthusiasm".
Halvik said politics did not enter the room.
  negation-change: did not enter => entered
  attribution-cut: Halvik said politics => Politics
  abbreviation: Halvik said => Mr Halvik said
  cut

Two of the council's members voted for an immediate cut of a quarter percentage point, minutes are expected to show, according to a person familiar with the discussion who was not authorized to speak publicly.
  number-style: a quarter percentage point => 0.25 percentage point
  number-style: Two of the => 2 of the
  number-change: Two of the => Three of the
  hedge-change: are expected to show => will show
  spelling: not authorized => not authorised
  attribution-cut: show, according to a person familiar with the discussion who was not authorized to speak publicly. => show.
  insertion-graf + quote-added: "The doves have found their voice," said Imre Vasko, a currency trader at Bank Pellin.
A bank spokeswoman declined to comment.
  attribution-change: declined to => refused to
  merge: publicly. A bank => publicly; a bank
  cut-graf

The bank raised the rate by 575 basis points over 14 months to cool a surge in prices fueled by energy costs, and the economy shrank in three of the four quarters of 2023.
  number-style: 14 months => fourteen months
  spelling: prices fueled by => prices fuelled by
  number-style: three of the four => 3 of the 4
  punctuation: costs, and => costs and
  words-added: cool a surge => cool a once-in-a-generation surge
  number-change: 575 basis => 557 basis
  move: after "He called the bank's"
Unemployment stands at 7.9 percent, the highest in seven years, and a survey of factory managers published on Monday pointed to further job losses in the spring, particularly among makers of auto parts and machine tools.
  date-style: on Monday pointed => on February 5 pointed
  hedge-change: pointed to further => may point to further
  words-cut: 7.9 percent, the highest in seven years, and => 7.9 percent, and
  rewording: auto parts => car parts
  split: seven years, and a survey => seven years. A survey

Labor unions called the decision a blow to households, many of which took out floating-rate mortgages during the pandemic.
  spelling: Labor unions => Labour unions
  loaded-term: Labor unions called => Militant unions called
  hedge-change: many of which => most of which
  attribution-cut: Labor unions called the decision a blow => The decision is a blow
  words-cut: households, many of which took out floating-rate mortgages during the pandemic. => households.
  spelling: floating-rate => floating rate
"People are paying for a war on prices that ended months ago," said Petra Simonek, who heads the Federation of Free Unions.
  quote-altered + hedge-change: that ended => that may have ended
  attribution-change: said Petra => thundered Petra
  words-cut: said Petra Simonek, who heads the Federation of Free Unions. => said Petra Simonek.
  name-change: Petra Simonek => Petra Siminek
  abbreviation: the Federation of Free Unions. => the FFU.
  move: after "The bank last changed"

Gerard Oyens, chief economist at Lomond Securities, said he expected 75 basis points of easing in 2024, but that a weak harvest or higher oil prices might delay the first move.
  punctuation: in 2024, but => in 2024 but
  hedge-change: might delay => would delay
  number-change: 75 basis => 150 basis
  date-style: in 2024 => this year
  attribution-cut: Gerard Oyens, chief economist at Lomond Securities, said he expected 75 basis points of easing in 2024, but that a => There should be 75 basis points of easing in 2024, but a
  name-change: Lomond Securities => Lowland Securities
  words-added: oil prices might => oil prices in the summer might
  punctuation: Oyens, chief economist at Lomond Securities, said => Oyens (chief economist at Lomond Securities) said
  insertion: Lomond had previously forecast a full percentage point.
  number-style / abbreviation: 75 basis points => 0.75 percentage points
"The door is open, but nobody has walked through it," Oyens said.
  quote-altered: nobody has walked => nobody has stepped
  attribution-cut: it," Oyens said. => it."
He called the bank's language "skeptical optimism."
  spelling: "skeptical optimism." => "sceptical optimism."
  quote-marks: "skeptical optimism." => skeptical optimism.
  quote-altered: "skeptical optimism." => "cautious optimism."
  attribution-change: He called the => He mocked the
  capitalization: the bank's language => the Bank's language

The bank last changed the rate on May 11, when it raised it by half a point.
  punctuation: May 11, when => May 11 when
  date-style: on May 11 => on 11 May
  date-change: on May 11 => on May 18
  negation-change: when it raised => when it lowered
  number-style: half a point => 0.5 point
  cut
It next meets on March 21.
  date-style: March 21. => 21 March.
  date-change: March 21. => March 28.
