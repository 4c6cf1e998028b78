topic: health business
agency: Reuters
short: Reuters
---
headline: U.S. regulator approves Corvane's kidney drug, with safety warning
  headline-change: * => Corvane's kidney drug wins U.S. approval
  headline-change + loaded-term: * => Feds Wave Through Risky Kidney Drug Despite Deaths in Trial
  headline-change: * => Corvane shares leap as kidney drug clears final hurdle
  abbreviation / headline-change: U.S. regulator => US regulator
  headline-change + negation-change: approves => rejects
  capitalization / headline-change ~: * => U.S. Regulator Approves Corvane's Kidney Drug, With Safety Warning
byline: By Imelda Strand and Kofi Brandreth
  byline-change: * =>
  byline-change: * => By Business Desk
  byline-change: Imelda Strand and Kofi Brandreth => Imelda Strand
dateline: Nov 11 (Reuters) -
  dateline-change / credit-change: * =>
  credit-change / dateline-change: * => Nov 11 -
dek: Drug cut protein loss by 41% in patients with rare disorder
  number-change: 41% => 44%
  number-style: 41% => 41 percent
  rewording: patients with rare disorder => people with rare disease

The U.S. drug regulator on Tuesday approved Corvane Therapeutics' treatment for a rare kidney disease, giving the Boston-based company its first product after 14 years of work and sending its shares up 23 percent.
  date-style: on Tuesday approved => Tuesday approved
  date-change: on Tuesday approved => on Monday approved
  abbreviation: Corvane Therapeutics' treatment => Corvane's treatment
  number-style: 14 years => fourteen years
  number-style: 23 percent => 23%
  spelling: Boston-based => Boston based
  capitalization: drug regulator => Drug Regulator
  loaded-term / rewording: sending its shares up 23 => sending its shares rocketing 23

The Federal Therapeutics Agency cleared the drug, known as velotinab, for adults with Marrin syndrome who have not responded to steroids.
  abbreviation: Federal Therapeutics Agency => FTA
  negation-change: have not responded => have responded
  name-change: velotinab => velotanib
  punctuation: velotinab, for => velotinab for
  rewording: cleared => authorized
  capitalization: Marrin syndrome => Marrin Syndrome
  loaded-term: adults with => helpless adults with
It attached its strongest warning, over a risk of liver injury that may be fatal.
  hedge-change: may be fatal => is often fatal
  negation-change: may be fatal => may not be fatal
  words-cut: over a risk of liver injury that may be fatal. => over a risk of liver injury.
  merge: steroids. It attached => steroids, but attached

About 9,000 people in the United States have the disorder, in which the kidneys leak protein and slowly fail, often before the age of 40.
  hedge-change: About 9,000 => 9,000
  number-style: 9,000 => 9000
  number-change: the age of 40 => the age of 50
  abbreviation: the United States => the U.S.
  number-style: age of 40 => age of forty
  move-graf: after "The company plans to sell"
  punctuation: disorder, in => disorder in

"This is a good day for patients who had nothing, and it did not come quickly," Chief Executive Anneliese Roddick said on a call with analysts.
  quote-altered: good day => great day
  quote-altered + negation-change: did not come quickly => came quickly
  abbreviation: Chief Executive => CEO
  name-change: Anneliese Roddick => Annelise Roddick
  words-cut: said on a call with analysts. => said.
  attribution-change: Roddick said on => Roddick boasted on
  quote-cut / quote-altered: who had nothing, and it did not come quickly," => who had nothing,"
"We will be ready to ship in four weeks."
  quote-altered + hedge-change: will be ready => hope to be ready
  quote-altered + number-change: four weeks => six weeks
  number-style / date-style: four weeks => 28 days
  attribution-added: weeks." => weeks," she said.
  cut

The company plans to sell the drug under the name Renalyx at a list price of $312,000 a year, she said, higher than the $250,000 that most analysts had expected.
  number-change: $312,000 => $321,000
  number-style: $250,000 => 250,000 dollars
  loaded-term / words-added: list price of => staggering list price of
  attribution-cut: a year, she said, higher => a year, higher
  name-change: Renalyx => Renalix
  rewording: The company plans => Corvane plans
  rewording / date-style: a year, she => annually, she

Insurers have said they would not cover it for all patients without proof that the disease had progressed.
  negation-change: would not cover => would cover
  negation-change: without proof => even with proof
  attribution-cut: Insurers have said they would => Insurers would
  attribution-change: have said => have warned
  punctuation: all patients without => all patients, without
"At this price no health plan can look the other way," said Garrick Thule, an analyst at Bellwether & Lowe in New York.
  quote-altered + negation-change: no health plan can => every health plan can
  attribution-change: said Garrick => warned Garrick
  name-change: Bellwether & Lowe => Bellweather & Lowe
  words-cut: Thule, an analyst at Bellwether & Lowe in New York. => Thule.
  abbreviation: New York => N.Y.
  capitalization: analyst => Analyst

In a late-stage trial of 418 patients, the drug cut protein loss by 41 percent over 36 weeks, compared with 7 percent for a placebo.
  number-change: 418 patients => 481 patients
  number-style: 41 percent => 41%
  number-style: 7 percent => seven percent
  number-style: 36 weeks => thirty-six weeks
  number-change: 7 percent => 17 percent
  spelling: late-stage trial => late stage trial
  punctuation: 418 patients, the => 418 patients the
Eleven patients who took it developed liver damage, and two of them died, although investigators could not say whether the drug was the cause.
  number-style: Eleven patients => 11 patients
  number-change: two of them => three of them
  negation-change: could not say => could say
  words-cut: died, although investigators could not say whether the drug was the cause. => died.
  loaded-term / words-added: two of them died => two of them died agonizing deaths
  punctuation: died, although => died although
  split: liver damage, and two => liver damage. Two

The agency's advisers split 8-7 in June on whether the benefits outweighed the harm, and the decision was twice delayed.
  spelling: advisers => advisors
  number-style: 8-7 => eight to seven
  date-change: in June => in July
  date-style: in June => this past June
  capitalization: The agency's => The Agency's
  split: the harm, and the => the harm. The
  loaded-term: The agency's advisers => The agency's hand-picked advisers
  punctuation: harm, and => harm and

Dr. Yusra Haldane, who voted against approval, said the trial was too short and that she was "not persuaded by a number on a lab slip."
  abbreviation: Dr. Yusra => Doctor Yusra
  quote-marks: she was "not persuaded by a number on a lab slip." => she was not persuaded by a number on a lab slip.
  negation-change: voted against approval => voted for approval
  hedge-change: was too short => was probably too short
  name-change: Haldane => Haldine
  quote-cut: too short and that she was "not persuaded by a number on a lab slip." => too short.
"I want to see whether these people stay off dialysis," she told Reuters.
  attribution-change: she told Reuters => she said in an interview
  cut
"We do not know that yet."
  quote-altered + negation-change: We do not know => We know
  cut-graf
  attribution-added: yet." => yet," said Haldane.

Patient groups, some of which receive money from drugmakers, had pressed for a decision before the end of the year.
  spelling: drugmakers => drug makers
  words-cut: Patient groups, some of which receive money from drugmakers, had => Patient groups had
  date-style: the end of the year => year-end
  date-change: the end of the year => the end of next year
  loaded-term: Patient groups => Industry-funded pressure groups
  insertion: One group collected 40,000 signatures.
Leland Mosby, 37, a school bus driver in Ohio who joined the trial in 2022, said he could work full time again.
  date-change: 2022 => 2021
  date-style: in 2022 => three years ago
  abbreviation: Leland Mosby, 37 => Mosby, 37
  spelling: full time => full-time
  spelling: school bus driver => school-bus driver
  words-added: work full time => work full time at his job
  hedge-change: could work => might work
  move: after "Insurers have said"

"I was planning my own funeral," Mosby said.
  quote-altered: my own funeral => my funeral
  abbreviation: Mosby said => Leland Mosby said
  cut
  attribution-change: Mosby said => Mosby recalled
  insertion-graf + quote-added: "They gave me my life back," his wife, Carla, said.

Corvane, which had $96 million in cash at the end of September, has not made a profit since it was founded in 2011.
  number-style / abbreviation: $96 million => $96 mln
  date-change: September, has => August, has
  date-style / abbreviation: September, has => Sept., has
  date-style: in 2011 => 14 years ago
  punctuation: September, has => September has
  insertion: Its executives sold stock worth $4 million last month.
  move-graf: after "This is a good day"
It must finish a second study, of 600 patients, by Dec. 31, 2029, or risk losing the approval.
  date-style / abbreviation: Dec. 31, 2029 => December 31, 2029
  date-style: Dec. 31, 2029 => the end of 2029
  hedge-change: or risk losing => or lose
  number-style: 600 patients => six hundred patients
  words-cut: a second study, of 600 patients, by => a second study by
  punctuation: 2029, or => 2029 or

A European decision is expected in the first half of next year, the company said.
  attribution-cut: next year, the company said. => next year.
  hedge-change: is expected => will come
  date-style: the first half of next year => the first six months of next year
  words-added: A European decision => A separate European decision
  rewording: decision => ruling
