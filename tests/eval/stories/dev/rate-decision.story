topic: business
agency: Reuters
short: Reuters
---
headline: Tarsovia central bank holds rates at 6.25%, hints at cuts by summer
  headline-change: * => Tarsovian borrowers must wait for relief as bank keeps rates on hold
  headline-change + loaded-term: * => Out-of-touch bankers refuse to ease families' mortgage misery
  headline-change: holds rates at => raises rates to
  headline-change + hedge-change: hints at cuts by summer => will cut by summer
  number-style / headline-change: 6.25% => 6-1/4 pct
  capitalization / headline-change ~: * => Tarsovia Central Bank Holds Rates at 6.25%, Hints at Cuts by Summer
byline: By Ludo Marchetti-Boone, Reuters
  byline-change / credit-change: * =>
  byline-change / name-change: Ludo Marchetti-Boone => Nadia Kell
  credit-change / byline-change: Boone, Reuters => Boone, Money Desk
dateline: PELMOR, March 7 (Reuters) -
  dateline-change / credit-change: * =>
  credit-change / dateline-change: March 7 (Reuters) => March 7
  date-style / dateline-change: March 7 => 7 March
notice: (This story has been corrected to fix the number of economists polled in paragraph 2)
  notice-cut: * =>

Tarsovia's central bank left its benchmark interest rate unchanged at 6.25% on Thursday and said inflation was cooling fast enough that it could begin lowering borrowing costs as early as June.
  rewording: left its benchmark interest rate unchanged at => held its benchmark interest rate at
  number-change: 6.25% => 6.75%
  number-style: 6.25% => 6.25 percent
  date-style: on Thursday => on March 7
  date-change: June => July
  hedge-change: could begin => will begin
  attribution-cut: and said inflation was => and inflation was
  rewording: lowering => trimming
  rewording / abbreviation: Tarsovia's central bank => The National Bank of Tarsovia

The decision by the National Bank's nine-member policy board, its fifth hold in a row, was expected by 27 of 31 economists polled by Reuters.
  number-style: nine-member => 9-member
  number-style: fifth => 5th
  number-change: 27 of => 21 of
  negation-change: was expected by => was not expected by
  words-cut: board, its fifth hold in a row, was => board was
  attribution-cut / words-cut: was expected by 27 of 31 economists polled by Reuters. => was expected.
  abbreviation: National Bank's => NBT's
  capitalization: policy board => Policy Board
  rewording: polled by => surveyed by
Three board members voted for an immediate cut of a quarter of a percentage point, minutes showed.
  number-style: a quarter of a percentage point => 25 basis points
  number-style: Three board => 3 board
  attribution-cut: percentage point, minutes showed. => percentage point.
  negation-change: voted for => voted against
  cut
  merge: by Reuters. Three board => by Reuters, though three board

"We are not declaring victory, and we would ask households not to spend a cut that they have not yet received," Governor Isaura Pemberton-Lai told reporters in Pelmor.
  quote-altered + negation-change: are not declaring => are declaring
  quote-altered: ask households => urge households
  quote-altered + hedge-change: have not yet received => may never receive
  abbreviation: Governor Isaura => Gov. Isaura
  abbreviation: Governor Isaura Pemberton-Lai => Pemberton-Lai
  name-change: Pemberton-Lai => Pemberton-Li
  words-cut: told reporters in Pelmor. => told reporters.
"The road is downhill from here. It is also icy."
  quote-cut: "The road is downhill from here. It is also icy." => "The road is downhill from here."
  cut

Consumer prices rose 4.1% in the year to January, down from a peak of 13.8% in October 2022 but still more than double the bank's 2% target.
  number-change: 13.8% => 18.3%
  number-style: 4.1% => 4.1 per cent
  date-change: October 2022 => October 2021
  date-style / abbreviation: October 2022 => Oct 2022
  negation-change: rose => fell
  hedge-change: more than double => double
  number-style: 2% target => two percent target
  loaded-term / rewording: rose 4.1% => soared 4.1%
  date-style: in the year to January => in the 12 months to January
  split: October 2022 but still => October 2022. That is still
  punctuation: October 2022 but => October 2022, but
The governor said the bank now forecasts inflation of about 2.9% at the end of the year, provided that there was no further jump in the price of imported gas.
  hedge-change: about 2.9% => 2.9%
  words-cut / hedge-change: end of the year, provided that there was no further jump in the price of imported gas. => end of the year.
  attribution-cut: The governor said the bank now forecasts => The bank now forecasts
  date-style: at the end of the year => by Dec. 31
  capitalization: The governor => The Governor
  name-change + attribution-change / attribution-change: The governor => Finance Minister Corin Vasque
  rewording: jump => increase

The krel, which had weakened slightly before the announcement, gained 0.6% to 3.42 to the dollar, and the main share index in Pelmor closed up 1.1%.
  negation-change: gained 0.6% => lost 0.6%
  number-change: 3.42 => 3.24
  number-style: 0.6% => 0.6 pct
  words-cut: krel, which had weakened slightly before the announcement, gained => krel gained
  words-cut / hedge-change: weakened slightly => weakened
  punctuation: krel, which had weakened slightly before the announcement, gained => krel (which had weakened slightly before the announcement) gained
  cut-graf
  move-graf: after "The road is downhill"

Finance Minister Corin Vasque, who faces an election in September, called the decision "a missed chance" and accused the bank of ignoring small businesses.
  abbreviation: Finance Minister Corin Vasque => Vasque
  date-change: September => November
  quote-marks: "a missed chance" => a missed chance
  quote-altered: a missed chance => a lost chance
  attribution-change / rewording: called the decision => denounced the decision as
  loaded-term / words-added: accused the bank => rightly accused the bank
  capitalization: Finance Minister => Finance minister
  words-cut: Vasque, who faces an election in September, called => Vasque called
"Nobody on that board has ever had to meet a payroll," he wrote on social media.
  quote-altered + negation-change: Nobody on => Not everybody on
  quote-altered: has ever had to => knows how to
  date-style / words-added: on social media => on social media on Thursday

Pemberton-Lai, a former trade economist whose second term runs until 2028, declined to respond to the minister but said the bank's independence was "written into law and not into the weather."
  negation-change: declined to respond => agreed to respond
  quote-altered + negation-change: and not into => and into
  date-change: 2028 => 2026
  abbreviation: the minister => the finance minister
  loaded-term: a former trade economist => an unelected former trade economist
  number-style: second term => 2nd term
  attribution-change: but said the => but maintained that the
  words-cut: Pemberton-Lai, a former trade economist whose second term runs until 2028, declined => Pemberton-Lai declined

Economists said the shift in tone was clearer than they had anticipated.
  attribution-cut: Economists said the shift => The shift
  hedge-change / words-added: Economists said => Some economists said
  rewording: anticipated => foreseen
  cut
"June is live, and July is close to certain," said Hal Brannigan, chief economist at Quayside Capital, which had predicted a first cut in the fourth quarter.
  quote-altered + hedge-change: close to certain => certain
  quote-altered + date-change: July is close => August is close
  date-style / abbreviation: fourth quarter => Q4
  name-change: Quayside Capital => Quayle Capital
  rewording: chief economist at Quayside => head economist at Quayside
  attribution-change: said Hal Brannigan => gushed Hal Brannigan
  words-cut: Quayside Capital, which had predicted a first cut in the fourth quarter. => Quayside Capital.
  insertion-graf + quote-added: "I would not put money on it," said a bond trader who asked not to be named.

Others were more skeptical, noting that wages were growing at an annualized 7.5% and that the labor market showed no sign of slack.
  spelling: skeptical => sceptical
  spelling: labor => labour
  spelling: annualized => annualised
  number-style: 7.5% => 7-1/2 percent
  negation-change: no sign of slack => signs of slack
  number-change: 7.5% => 5.7%
  attribution-change: noting that => complaining that
  hedge-change: were growing => were reportedly growing

A borrower with a typical variable-rate mortgage of 400,000 krel pays roughly 1,150 krel a month more than in early 2021, according to Homefront, a housing charity.
  abbreviation / number-style: 400,000 krel => K400,000
  number-style: 400,000 => 400000
  number-change: 1,150 => 1,510
  hedge-change: roughly 1,150 => 1,150
  attribution-cut: early 2021, according to Homefront, a housing charity. => early 2021.
  date-style: in early 2021 => at the start of 2021
  spelling: variable-rate => variable rate
  loaded-term: A borrower => A struggling borrower
  name-change: Homefront => Homefirst
  cut-graf
  move-graf: after "The krel, which"

The bank raised the rate 11 times between November 2021 and June 2023, from a record low of 0.5%, the steepest series of increases since the currency was introduced 32 years ago.
  number-style: 11 times => eleven times
  number-change: 11 times => 12 times
  date-style / abbreviation: November 2021 => Nov. 2021
  date-change: June 2023 => July 2023
  name-change / rewording: The bank => The government
  loaded-term / rewording: steepest => most brutal
  number-style: 0.5% => half a percent
  words-cut: 0.5%, the steepest series of increases since the currency was introduced 32 years ago. => 0.5%.
  punctuation: June 2023, from => June 2023 from
Its program of bond purchases ended in December 2021.
  spelling: program => programme
  cut
  insertion: The bank's own staff received a pay rise of 6% in January.

The board's next meeting is on April 18 at 9 a.m.; new forecasts are not due until May 23.
  date-change: April 18 => April 8
  date-style: April 18 => the 18th of April
  date-style: 9 a.m. => 0900
  punctuation: a.m.; new => a.m., and new
  negation-change: are not due until => are due on
  capitalization: board's => Board's
