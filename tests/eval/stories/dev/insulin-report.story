topic: health
agency: Associated Press
short: AP
---
headline: Federal report: Middlemen kept $1.9 billion in discounts meant to lower insulin costs
  headline-change + loaded-term: * => Pharma fat cats pocketed billions while diabetics rationed insulin
  headline-change + attribution-cut: * => Middlemen kept $1.9 billion in discounts meant to lower insulin costs
  headline-change / number-style / abbreviation: $1.9 billion => $1.9B
  headline-change + number-change: $1.9 billion => $9.1 billion
  headline-change: * => Insulin discounts did not reach patients, report finds
  capitalization / headline-change ~: * => Federal Report: Middlemen Kept $1.9 Billion in Discounts Meant to Lower Insulin Costs
byline: By NERISSA QUAYLE, AP Health Writer
  byline-change / credit-change: * =>
  credit-change / byline-change: NERISSA QUAYLE, AP Health Writer => NERISSA QUAYLE
  byline-change / credit-change: NERISSA QUAYLE, AP Health Writer => Nerissa Quayle and staff
dateline: WASHINGTON (AP) —
  dateline-change / credit-change: * =>
  credit-change / dateline-change: WASHINGTON (AP) => WASHINGTON
notice: Clarification: An earlier version of this story did not make clear that the discounts were paid over three years.
  notice-cut: * =>

Three companies that manage drug benefits for most Americans kept an estimated $1.9 billion in discounts that were supposed to make insulin cheaper, according to a government report released Tuesday.
  number-style: Three companies => 3 companies
  number-change: $1.9 billion => $1.9 million
  hedge-change: an estimated $1.9 billion => $1.9 billion
  attribution-cut: cheaper, according to a government report released Tuesday. => cheaper.
  date-change: Tuesday => Wednesday
  loaded-term / rewording: drug benefits for most Americans kept an => drug benefits for most Americans skimmed an
  date-style: Tuesday => on Tuesday
Investigators found no evidence that any of the companies broke the law, but said the way they were paid "rewards a higher list price."
  negation-change: no evidence that any => evidence that some
  punctuation: law, but said => law — but said
  quote-marks: "rewards a higher list price." => rewards a higher list price.
  quote-altered: rewards a higher => rewards a bigger
  hedge-change: broke the law => may have broken the law
  split: law, but said => law. But they said
  punctuation: broke the law, but => broke the law but

The 164-page report, by the inspector general of the Department of Health and Human Services, covers 2019 through 2024 and is the first to trace the payments from drugmakers to pharmacies.
  abbreviation: the Department of Health and Human Services => HHS
  number-change: 164-page => 146-page
  capitalization: inspector general => Inspector General
  date-change: 2019 through => 2017 through
  date-style / punctuation: covers 2019 through 2024 => covers 2019-2024
  spelling: drugmakers => drug makers
  words-cut: 164-page report => report

"Patients did not see this money," Inspector General Harriet Dunmore said on a call with reporters.
  quote-altered + negation-change: did not see => saw
  abbreviation: Inspector General Harriet => IG Harriet
  abbreviation: Inspector General Harriet Dunmore => Dunmore
  name-change: Harriet Dunmore => Harriet Dunsmore
  capitalization: "Patients did not see this money," Inspector General => "Patients did not see this money," inspector general
  attribution-change: Dunmore said on => Dunmore complained on
  words-cut: Dunmore said on a call with reporters. => Dunmore said.
"In many cases they paid more at the counter than their insurer paid for the same vial."
  quote-altered + hedge-change: In many cases => In most cases
  quote-cut / quote-altered: at the counter than their insurer paid for the same vial." => at the counter."
  cut

The companies — Corvant, MedAxis and Lumen Rx — process about 8 in 10 prescriptions filled in the United States.
  abbreviation: the United States. => the U.S.
  number-style: 8 in 10 => eight in 10
  number-style: about 8 in 10 => about 80 percent of
  number-change: 8 in 10 => 6 in 10
  punctuation: companies — Corvant, MedAxis and Lumen Rx — process => companies (Corvant, MedAxis and Lumen Rx) process
  hedge-change: about 8 => nearly 8
  capitalization: MedAxis => Medaxis
  name-change: Lumen Rx => Luman Rx
Known as pharmacy benefit managers, they negotiate discounts with drugmakers on behalf of insurers and employers.
  abbreviation: pharmacy benefit managers => PBMs
  spelling: drugmakers on => drug-makers on
  merge: States. Known as pharmacy benefit managers, they => States and, known as pharmacy benefit managers, they
  move: after "The study found"
  cut

A spokesman for Corvant, Glenn Abernethy, called the report "deeply flawed" and said it had ignored $340 million that the company passed on to members.
  quote-marks: "deeply flawed" => deeply flawed
  number-style / abbreviation: $340 million => $340m
  number-change: $340 million => $430 million
  name-change: Glenn Abernethy => Glen Abernathy
  rewording: A spokesman for => A spokesperson for
MedAxis said it was reviewing the findings, while Lumen Rx did not return messages seeking comment.
  negation-change: did not return => returned
  rewording: did not return messages => did not answer messages
  attribution-cut: MedAxis said it was => MedAxis was
  cut

More than 7 million Americans use insulin every day, and some studies suggest that as many as 1 in 6 have cut back on doses because of the cost.
  attribution-cut / hedge-change: and some studies suggest that as => and as
  number-style: 7 million => seven million
  number-style: 1 in 6 => one in six
  number-change: 1 in 6 => 1 in 16
  spelling: every day => everyday
"I stretched a vial for nine days that should have lasted four," said Jolene Pickard, 38, a school bus driver in Tarrow, Kentucky.
  quote-altered + number-change: nine days => five days
  abbreviation: Kentucky. => Ky.
  punctuation: Tarrow, Kentucky. => Tarrow (Kentucky).
  abbreviation: Tarrow, Kentucky => Tarrow
  words-cut: Jolene Pickard, 38, a school bus driver in Tarrow, Kentucky. => Jolene Pickard, 38.
  number-style / date-style: nine days => 9 days
  spelling: school bus => school-bus
"I was never sick enough to skip work and never well enough to enjoy it."
  quote-altered + negation-change: I was never sick => I was sick
  quote-cut / quote-altered: to skip work and never well enough to enjoy it." => to skip work."
  cut

A federal law that took effect in January 2023 limits what people on Medicare pay for insulin to $35 a month, but it does not cover the roughly 150 million Americans with insurance through a job.
  date-change: January 2023 => January 2022
  date-style / abbreviation: January 2023 => Jan. 2023
  punctuation: January 2023 limits => January, 2023, limits
  negation-change: does not cover => does cover
  punctuation: a month, but => a month; but
  number-style: $35 a month => 35 dollars a month
  hedge-change: roughly 150 million => 150 million
  rewording: with insurance through a job => insured through work

The study found that the average list price of a vial rose from $275 to $312 over six years, while the net price that insurers paid fell by nearly a third.
  negation-change: insurers paid fell => insurers paid rose
  number-style: nearly a third => nearly 33 percent
  hedge-change: nearly a third => a third
  number-style / date-style: six years => 6 years
  loaded-term / rewording: rose from => soared from
  attribution-cut: The study found that the average => The average
  split: six years, while the => six years. The
The difference went to benefit managers and to wholesalers, the report said.
  attribution-cut: wholesalers, the report said. => wholesalers.
  loaded-term: benefit managers => greedy middlemen
  cut

Not everyone was persuaded.
  negation-change: Not everyone => Everyone
  rewording: persuaded => convinced
  rewording: Not everyone was => Not all were
Tobin Ashworth, a health economist at Penhallow College, said list prices might have climbed even faster if the companies had not bargained.
  hedge-change: might have climbed => would have climbed
  negation-change: had not bargained => had bargained
  abbreviation: Tobin Ashworth => Dr. Tobin Ashworth
  name-change: Penhallow College => Penhaligon College
  words-cut: Tobin Ashworth, a health economist at Penhallow College, said => Tobin Ashworth said
  merge: persuaded. Tobin => persuaded: Tobin

Sen. Marguerite Osei, D-Ore., who requested the inquiry, said she would introduce a bill by Sept. 15 that would ban payments tied to list prices.
  abbreviation: Sen. Marguerite => Senator Marguerite
  name-change: Osei, D-Ore. => Osai, D-Ore.
  abbreviation / words-cut: Osei, D-Ore., who => Osei, who
  abbreviation: D-Ore. => an Oregon Democrat
  date-style / abbreviation: Sept. 15 => September 15
  date-change: Sept. 15 => Sept. 5
  spelling: inquiry => enquiry
  hedge-change: would ban payments => could ban payments
  attribution-change: said she would => vowed she would
  words-cut: Osei, D-Ore., who requested the inquiry, said => Osei said
A similar measure died in committee two years ago without a vote.
  negation-change: without a vote => after a vote
  number-style / date-style: two years => 2 years
  date-style: two years ago => in 2024
  loaded-term / rewording: died in committee => was smothered in committee
  insertion-graf: Drugmakers spent a record amount on lobbying that year.
  cut

"The easy excuse has been that no one could follow the money," Osei said.
  quote-altered: no one could => nobody could
  attribution-cut: the money," Osei said. => the money."
  punctuation / typography: money," Osei => money", Osei
"Now somebody has."
  quote-altered: somebody has => someone has
  cut-graf

The agency that oversees Medicare said it agreed with four of the report's six recommendations and would decide on the others by the end of the year.
  number-style: four of => 4 of
  number-style: report's six => report's 6
  number-change: four of => five of
  date-style: the end of the year => Dec. 31
  date-change: the end of the year => the end of March
  attribution-cut: The agency that oversees Medicare said it agreed => The agency that oversees Medicare agreed
  negation-change: said it agreed => said it disagreed
  hedge-change: would decide => may decide
  move-graf: after "Patients did not see"

The companies have 60 days to respond.
  number-style / date-style: 60 days => two months
  number-change / date-change: 60 days => 16 days
  cut
